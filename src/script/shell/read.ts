import type { Command, Construct, Operator, Redirection, Scope } from './command.ts';
import { Cursor } from './cursor.ts';
import { Draft } from './draft.ts';
import { Nesting, openers, nextParts } from './nesting.ts';
import type { Ending } from './nesting.ts';

/**
 * The simple commands of a bash script, including those in substitutions, in the order in which
 * they begin. Comments and here-documents are left out. Accepts any text and takes linear time; for
 * a text that is not bash, the commands are meaningless.
 */
export function readShell(text: string): Command[] {
  const commands: Command[] = [];
  let scope: Scope | undefined;
  const enter = (inner: Scope | undefined): void => void (scope = inner);
  const cursor: Cursor = new Cursor(text, (closer) => {
    const outer = scope;
    new List(
      cursor,
      commands,
      closer,
      new Nesting({ construct: 'substitution', parent: outer }, enter),
    ).read();
    scope = outer;
  });
  new List(cursor, commands, '', new Nesting(undefined, enter)).read();
  return commands;
}

/** A list of commands up to a closing character: a script, or the contents of a substitution. */
class List {
  readonly #cursor: Cursor;
  readonly #commands: Command[];
  readonly #closer: string;
  readonly #nesting: Nesting;
  readonly #draft: Draft;
  /** Whether the next body is that of a function. */
  #isFunction = false;
  /** Whether the words here are no commands: after `for`, `case` and closing words. */
  #isHeader = false;

  constructor(cursor: Cursor, commands: Command[], closer: string, nesting: Nesting) {
    this.#cursor = cursor;
    this.#commands = commands;
    this.#closer = closer;
    this.#nesting = nesting;
    this.#draft = new Draft(commands);
  }

  read(): void {
    const cursor = this.#cursor;
    for (;;) {
      cursor.skipBlanks();
      if (cursor.at >= cursor.text.length) break;
      const { char } = cursor;
      if (char === this.#closer && (char === '`' || !this.#nesting.ownsParenthesis)) {
        cursor.at += 1;
        break;
      }
      if (char === '\n') this.#readNewline();
      else if (!this.#readOperator() && !this.#readRedirection()) this.#readWord();
    }
    this.#end('');
  }

  #readNewline(): void {
    this.#cursor.at += 1;
    // A line break after an operator does not end the pipeline or list.
    if (this.#draft.isOpen || this.#draft.before === '') this.#end(';');
    this.#cursor.skipHereDocuments();
  }

  #readOperator(): boolean {
    const cursor = this.#cursor;
    const { char } = cursor;
    const { part } = this.#nesting;
    if (part === 'pattern' && /[()|]/.test(char)) {
      cursor.at += 1;
      if (char === ')') this.#enterCasePart('body');
      return true;
    }
    if (!/[&|;()]/.test(char)) return false;
    for (const operator of ['&&', '||', ';;&', ';;', ';&', '|&', ';', '|'] as const) {
      if (!cursor.startsWith(operator)) continue;
      cursor.at += operator.length;
      if (operator === '|&') this.#end('|');
      else if (operator === ';;' || operator === ';&' || operator === ';;&') {
        this.#end(';');
        if (part !== undefined) this.#enterCasePart('pattern');
      } else this.#end(operator);
      return true;
    }
    if (char === '&' && !/^&>/.test(cursor.text.slice(cursor.at, cursor.at + 2))) {
      cursor.at += 1;
      this.#end('&');
    } else if (char === '(') this.#readParenthesis();
    else if (char === ')') {
      cursor.at += 1;
      this.#end(';');
      if (this.#nesting.ownsParenthesis) this.#close(')');
    } else return false;
    return true;
  }

  #readParenthesis(): void {
    const cursor: Cursor = this.#cursor;
    cursor.at += 1;
    if (this.#draft.isOpen) {
      // A function: name() { … }
      cursor.skipBlanks();
      if (cursor.char === ')' && this.#draft.wordCount === 1) {
        cursor.at += 1;
        this.#draft.drop();
        this.#isFunction = true;
      }
    } else if (cursor.startsWith('(')) {
      cursor.at += 1;
      cursor.skipBalanced('(', ')');
      if (cursor.startsWith(')')) cursor.at += 1;
    } else if (!this.#isHeader) this.#open(')', 'subshell');
    else if (cursor.startsWith(')')) cursor.at += 1;
  }

  #readRedirection(): boolean {
    const cursor = this.#cursor;
    if (!/[&<>]/.test(cursor.char)) return false;
    const match = /^(?:&>>?|<<<|<<-?|[<>]&|<>|>>|>\||[<>])/.exec(
      cursor.text.slice(cursor.at, cursor.at + 3),
    );
    if (!match || /^[<>]\(/.test(cursor.text.slice(cursor.at, cursor.at + 2))) return false;
    const redirection: Redirection = { operator: match[0], offset: cursor.at };
    cursor.at += match[0].length;
    cursor.skipBlanks();
    const target = cursor.readWord();
    if (target.end > target.offset) redirection.target = target;
    if (match[0] === '<<' || match[0] === '<<-') {
      cursor.hereDocuments.push({ delimiter: target.text, isIndented: match[0] === '<<-' });
    }
    if (!this.#isHeader) {
      this.#draft.begin(redirection.offset, this.#nesting.scope);
      this.#draft.addRedirection(redirection);
    }
    return true;
  }

  #readWord(): void {
    const cursor = this.#cursor;
    const offset = cursor.at;
    if (!this.#isHeader) {
      if (
        !this.#draft.isOpen &&
        cursor.startsWith('[[') &&
        /\s/.test(cursor.text[offset + 2] ?? '')
      ) {
        return this.#readTest();
      }
      // The command is added before those of the substitutions in its words.
      if (!/^(?:[<>]\(|[^\s;&|<>()])/.test(cursor.text.slice(offset, offset + 2))) {
        cursor.at += 1;
        return;
      }
    }
    const hadCommand = this.#draft.isOpen;
    const index = this.#commands.length;
    const word = cursor.readWord();
    if (word.end === offset) {
      cursor.at += 1;
      return;
    }
    if (!word.isQuoted && !hadCommand && this.#readReserved(word.text)) return;
    if (this.#isHeader) return;
    if (
      !word.isQuoted &&
      /^\d+$/.test(word.text) &&
      /[<>]/.test(cursor.char) &&
      this.#draft.isOpen
    ) {
      return;
    }
    this.#draft.begin(offset, this.#nesting.scope, index);
    if (
      this.#draft.wordCount === 0 &&
      /^[A-Za-z_]\w*(\[[^\]]*\])?\+?=/.test(
        cursor.text.slice(offset, Math.min(word.end, offset + 200)),
      )
    ) {
      this.#draft.addAssignment(word);
    } else this.#draft.addWord(word);
  }

  /** Reads `[[ … ]]`, in which `<`, `&&` and `(` are words. */
  #readTest(): void {
    const cursor = this.#cursor;
    this.#draft.begin(cursor.at, this.#nesting.scope);
    this.#draft.addWord({ text: '[[', offset: cursor.at, end: cursor.at + 2, isQuoted: false });
    cursor.at += 2;
    while (cursor.at < cursor.text.length) {
      if (/\s/.test(cursor.char)) {
        cursor.at += 1;
        continue;
      }
      if (/^\]\](?:[\s;&|)]|$)/.test(cursor.text.slice(cursor.at, cursor.at + 3))) {
        cursor.at += 2;
        break;
      }
      const word = cursor.readWord(true);
      if (word.end === word.offset) break;
      this.#draft.addWord(word);
    }
  }

  /** Reads a word that is part of bash's grammar, not of a command. @returns whether it is one */
  #readReserved(word: string): boolean {
    const { part } = this.#nesting;
    if (part === 'subject') {
      if (word === 'in') this.#enterCasePart('pattern');
      return true;
    }
    if (part === 'pattern') {
      if (word === 'esac') this.#close('esac');
      return true;
    }
    if (this.#isHeader && word !== 'do' && word !== '{') return !this.#isFunction;
    if (Object.hasOwn(openers, word)) {
      const { end, construct } = openers[word]!;
      this.#open(end, construct);
      if (construct === 'case') this.#enterCasePart('subject');
      // The words of `for name in …` are not a command.
      else if (construct === 'loop') this.#isHeader = true;
    } else if (Object.hasOwn(nextParts, word)) this.#changePart(nextParts[word]!);
    else if (word === 'fi' || word === 'done' || word === 'esac' || word === '}') this.#close(word);
    else if (word === '!') this.#draft.isNegated = !this.#draft.isNegated;
    else if (word === 'function') {
      this.#isFunction = true;
      this.#isHeader = true;
    } else return false;
    return true;
  }

  #open(end: Ending, construct: Construct): void {
    // `test && { … }` has the same effect as `if test; then …`.
    const isConditional =
      (this.#draft.before === '&&' || this.#draft.before === '||') &&
      (construct === 'group' || construct === 'subshell');
    this.#nesting.open(end, this.#isFunction ? 'function' : isConditional ? 'if' : construct);
    this.#isFunction = false;
    this.#isHeader = false;
    this.#draft.before = '';
    this.#draft.isNegated = false;
  }

  #close(end: Ending): void {
    this.#nesting.close(end);
    // Only redirections can follow.
    this.#isHeader = true;
  }

  /** Changes to another part of the innermost construct, such as the body after a condition. */
  #changePart(construct: Construct): void {
    this.#isHeader = false;
    this.#draft.before = '';
    this.#nesting.changePart(construct);
  }

  #enterCasePart(part: 'subject' | 'pattern' | 'body'): void {
    this.#nesting.setPart(part);
    this.#isHeader = part !== 'body';
    this.#draft.before = '';
  }

  #end(operator: Operator): void {
    this.#draft.end(operator);
    const { part } = this.#nesting;
    this.#isHeader = part === 'subject' || part === 'pattern';
  }
}
