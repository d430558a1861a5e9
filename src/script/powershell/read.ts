import type { Argument, Assignment, Call, Scope } from './call.ts';
import { PartReader } from './parts.ts';

/** What a PowerShell script does, as far as rules ask. */
export interface PowerShell {
  /** Commands in the order in which they begin, those in strings and brackets included. */
  calls: Call[];
  /** `$name = value`. */
  assignments: Assignment[];
  /**
   * The text with its comments blanked, to look for what is no command, such as a method's call.
   */
  code: string;
}

/**
 * Reads a PowerShell script. Takes every text, in linear time; what is no PowerShell gives commands
 * that make no sense.
 */
export function readPowerShell(text: string): PowerShell {
  const reader = new Reader(text);
  reader.statements('', undefined);
  return { calls: reader.calls, assignments: reader.assignments, code: reader.code() };
}

/** Letters without a meaning of their own. */
const plain = /[\w:\\/.%+*!?-]+/y;

/** Words that stand where a command would. What follows the second kind is a command again. */
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

  /** Reads statements up to a closing character, which it passes over. */
  override statements(closer: string, scope: Scope | undefined): void {
    let isStart = true;
    let isPiped = false;
    let keyword = '';
    while (this.at < this.text.length) {
      if (this.blank()) continue;
      const char = this.char;
      if (char === closer) {
        this.at += 1;
        break;
      }
      if (char === '\n' || char === ';' || char === '|' || char === '&' || char === ',') {
        this.at += 1;
        const isCall: boolean = char === '&' && isStart && this.char !== '&';
        if (isCall) this.#call(scope, isPiped, closer);
        // A line that begins with `{` belongs to its keyword.
        if (char === ';' || isCall) keyword = '';
        isStart = !isCall && char !== ',';
        // A pipeline may go on in the next line.
        isPiped = char === '|' || (char === '\n' && isPiped);
        continue;
      }
      const offset = this.at;
      if (isStart && char === '.' && /[\s"'$]/.test(this.text[this.at + 1] ?? '')) {
        this.at += 1;
        this.#call(scope, isPiped, closer);
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
          this.#call(scope, isPiped, closer);
          isStart = false;
        }
      } else if (isStart && char === '$') {
        isStart = this.#variable(scope);
      } else if (!this.part(scope, keyword)) {
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

  /** `$name = `, after which a command may stand. @returns whether it is one */
  #variable(scope: Scope | undefined): boolean {
    const offset = this.at;
    this.part(scope, '');
    while (/[.[:\w]/.test(this.char)) if (!this.part(scope, '')) this.at += 1;
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

  /** A command with its arguments, up to what ends it. */
  #call(scope: Scope | undefined, isPiped: boolean, closer: string): void {
    while (this.blank());
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
      if (this.blank()) continue;
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
        // A list goes on in the next line.
        while (this.blank() || this.char === '\n') if (this.char === '\n') this.at += 1;
        continue;
      }
      words.push(this.#argument(scope, words.length === 0));
    }
    call.isPipedOn = this.char === '|';
    const [first, ...args] = words;
    call.name = first ? nameOf(first.text) : '';
    call.end = this.at;
    call.args = args;
    // A key of @{ … }.
    if (args[0]?.text === '=') this.calls.splice(this.calls.lastIndexOf(call), 1);
    if (first) call.offset = first.offset;
  }

  #isRedirection(): boolean {
    return this.text[this.at - 1] === '>';
  }

  #argument(scope: Scope | undefined, isName: boolean): Argument {
    const offset = this.at;
    let text = '';
    while (this.at < this.text.length) {
      text += this.run(plain);
      const char = this.char;
      const start = this.at;
      // Write-Host('x')
      if (isName && char === '(' && text !== '') break;
      if (char === '' || /[\s;|,)}]/.test(char) || (char === '&' && !this.#isRedirection())) break;
      if (this.part(scope, 'argument')) {
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

/** Without its folder, in small letters. */
function nameOf(text: string): string {
  return text.slice(Math.max(text.lastIndexOf('\\'), text.lastIndexOf('/')) + 1).toLowerCase();
}
