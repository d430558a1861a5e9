import type { Argument, Assignment, Call, Scope } from './call.ts';
import { PartReader } from './parts.ts';

/** The contents of a PowerShell script that rules need. */
export interface PowerShell {
  /** All commands, including those in strings and brackets, in the order in which they begin. */
  calls: Call[];
  /** `$name = value`. */
  assignments: Assignment[];
  /**
   * The text with blanks in place of comments, to search for what is not a command, such as a call
   * of a method.
   */
  code: string;
}

/**
 * Reads a PowerShell script in linear time. Accepts any text; for one that is not PowerShell, the
 * commands are meaningless.
 */
export function readPowerShell(text: string): PowerShell {
  const reader = new Reader(text);
  reader.readStatements('', undefined);
  return { calls: reader.calls, assignments: reader.assignments, code: reader.code() };
}

/** Characters without a special meaning. */
const plain = /[\w:\\/.%+*!?-]+/y;

/**
 * Words that are no command although they stand where one would: `keywords` begin or continue a
 * construct, `prefixes` are followed by a command.
 */
const keywords = new Set([
  'if',
  'elseif',
  'else',
  'switch',
  'foreach',
  'for',
  'while',
  'do',
  'until',
  'try',
  'catch',
  'finally',
  'function',
  'filter',
  'param',
  'begin',
  'process',
  'end',
  'trap',
  'class',
  'enum',
  'using',
  'in',
  'data',
]);
const prefixes = new Set(['return', 'throw']);

class Reader extends PartReader {
  readonly calls: Call[] = [];
  readonly assignments: Assignment[] = [];

  /** Reads statements up to and including a closing character. */
  override readStatements(closer: string, scope: Scope | undefined): void {
    let isStart = true;
    let isPiped = false;
    let keyword = '';
    while (this.at < this.text.length) {
      if (this.skipBlank()) continue;
      const char = this.char;
      if (char === closer) {
        this.at += 1;
        break;
      }
      if (char === '\n' || char === ';' || char === '|' || char === '&' || char === ',') {
        this.at += 1;
        const isCall: boolean = char === '&' && isStart && this.char !== '&';
        if (isCall) this.#readCall(scope, isPiped, closer);
        // Kept after a line break: a `{` on the next line still belongs to the keyword.
        if (char === ';' || isCall) keyword = '';
        isStart = !isCall && char !== ',';
        // A pipeline may continue on the next line.
        isPiped = char === '|' || (char === '\n' && isPiped);
        continue;
      }
      const offset = this.at;
      if (isStart && char === '.' && /[\s"'$]/.test(this.text[this.at + 1] ?? '')) {
        this.at += 1;
        this.#readCall(scope, isPiped, closer);
        isStart = false;
      } else if (isStart && /[A-Za-z_]|[.\\]/.test(char)) {
        const word = /^[\w-]+/.exec(this.text.slice(offset, offset + 40))?.[0].toLowerCase() ?? '';
        if (keywords.has(word)) {
          this.at += word.length;
          keyword = word;
          if (word === 'function' || word === 'filter') {
            while (/[ \t\w:-]/.test(this.char)) this.at += 1;
          }
        } else if (prefixes.has(word)) this.at += word.length;
        else {
          this.#readCall(scope, isPiped, closer);
          isStart = false;
        }
      } else if (isStart && char === '$') {
        isStart = this.#readVariable(scope);
      } else if (!this.skipPart(scope, keyword)) {
        isStart = char === '=';
        this.at += 1;
      } else {
        if (char === '{') {
          isStart = true;
          keyword = '';
        } else if (char !== '(' || keyword === '') isStart = false;
      }
      isPiped = false;
    }
  }

  /**
   * Passes over a variable, and over `=` after it, which a command may follow. @returns whether it
   * is an assignment
   */
  #readVariable(scope: Scope | undefined): boolean {
    const offset = this.at;
    this.skipPart(scope, '');
    while (/[.[:\w]/.test(this.char)) if (!this.skipPart(scope, '')) this.at += 1;
    const name = this.text.slice(offset, this.at);
    const operator = /^[ \t]*[-+*/%]?=(?!=)[ \t]*/.exec(this.text.slice(this.at, this.at + 80));
    if (!operator) return false;
    this.at += operator[0].length;
    const end = this.text.indexOf('\n', this.at);
    this.assignments.push({
      name: name.toLowerCase(),
      offset,
      value: this.text.slice(this.at, end < 0 ? undefined : Math.min(end, this.at + 2000)),
      scope,
    });
    return true;
  }

  /** Reads a command with its arguments, up to the character that ends it. */
  #readCall(scope: Scope | undefined, isPiped: boolean, closer: string): void {
    while (this.skipBlank());
    const call: Call = {
      offset: this.at,
      end: this.at,
      name: '',
      args: [],
      isPiped,
      isPipedOn: false,
      scope,
    };
    this.calls.push(call);
    const words: Argument[] = [];
    while (this.at < this.text.length) {
      if (this.skipBlank()) continue;
      const char = this.char;
      if (
        char === closer ||
        char === ')' ||
        char === '}' ||
        char === '\n' ||
        char === ';' ||
        char === '|' ||
        (char === '&' && !this.#isRedirection())
      ) {
        break;
      }
      if (char === ',') {
        this.at += 1;
        // After a comma, a list continues on the next line.
        while (this.skipBlank() || this.char === '\n') if (this.char === '\n') this.at += 1;
        continue;
      }
      words.push(this.#readArgument(scope, words.length === 0));
    }
    call.isPipedOn = this.char === '|';
    const [first, ...args] = words;
    call.name = first ? nameOf(first.text) : '';
    call.end = this.at;
    call.args = args;
    // A key of @{ … } is not a command.
    if (args[0]?.text === '=') this.calls.splice(this.calls.lastIndexOf(call), 1);
    if (first) call.offset = first.offset;
  }

  #isRedirection(): boolean {
    return this.text[this.at - 1] === '>';
  }

  #readArgument(scope: Scope | undefined, isName: boolean): Argument {
    const offset = this.at;
    let text = '';
    while (this.at < this.text.length) {
      text += this.skipMatch(plain);
      const char = this.char;
      const start = this.at;
      // A bracket directly after a name, as in Write-Host('x'), is an argument.
      if (isName && char === '(' && text !== '') break;
      if (char === '' || /[\s;|,)}]/.test(char) || (char === '&' && !this.#isRedirection())) break;
      if (this.skipPart(scope, 'argument')) {
        const part = this.text.slice(start, this.at);
        text += char === '`' ? part.slice(1) : unquote(part);
      } else {
        text += char;
        this.at += 1;
      }
    }
    return { text, offset, end: this.at, isQuoted: /["']/.test(this.text[offset] ?? '') };
  }
}

function unquote(part: string): string {
  return /^(["']).*\1$/s.test(part) && part.length > 1 ? part.slice(1, -1) : part;
}

/** The name of a command without its folder, in lower case. */
function nameOf(text: string): string {
  return text.slice(Math.max(text.lastIndexOf('\\'), text.lastIndexOf('/')) + 1).toLowerCase();
}
