import type { Word } from './command.ts';

/**
 * Substitutions at a greater depth are skipped. Nobody writes them, and they would overflow the
 * call stack.
 */
const maxDepth = 40;

/** Blanks, and characters without a special meaning outside and inside of double quotes. */
const blanks = /[ \t\r]+/y;
const plain = /[\w/.:,%@^~-]+/y;
const plainQuoted = /[^"'$`\\]+/y;

/** A here-document whose body begins after the current line. */
interface HereDocument {
  delimiter: string;
  /** Whether leading tabs are removed, as with `<<-`. */
  isIndented: boolean;
}

/**
 * A position in a bash script that only moves forward, so that reading any text takes linear time.
 * Reads words; the callback `substitute` reads the commands of a substitution such as `$(…)` up to
 * its closing character.
 */
export class Cursor {
  readonly text: string;
  at = 0;
  readonly hereDocuments: HereDocument[] = [];
  readonly #substitute: (closer: string) => void;
  #depth = 0;
  /** Whether the cursor is inside of backticks, where a backtick ends a word. */
  isInBackticks = false;

  constructor(text: string, substitute: (closer: string) => void) {
    this.text = text;
    this.#substitute = substitute;
  }

  get char(): string {
    return this.text[this.at] ?? '';
  }

  startsWith(text: string): boolean {
    return this.text.startsWith(text, this.at);
  }

  /** Passes over blanks and continued lines, and a comment after them. */
  skipBlanks(): void {
    for (;;) {
      this.#skipMatch(blanks);
      if (this.char !== '\\') break;
      if (this.startsWith('\\\n')) this.at += 2;
      else if (this.startsWith('\\\r\n')) this.at += 3;
      else break;
    }
    if (this.char === '#') this.#skipTo('\n', 0);
  }

  /** Passes over the bodies of here-documents. The cursor must be at the beginning of a line. */
  skipHereDocuments(): void {
    for (const { delimiter, isIndented } of this.hereDocuments.splice(0)) {
      while (this.at < this.text.length) {
        const start = this.at;
        this.#skipTo('\n', 1);
        const line = this.text.slice(start, this.at).replace(/\r?\n$/, '');
        if ((isIndented ? line.replace(/^\t+/, '') : line) === delimiter) break;
      }
    }
  }

  /**
   * Passes over `((…))`, `[…]` and the like with everything nested in it. The cursor must be behind
   * the opening character.
   */
  skipBalanced(opener: string, closer: string): void {
    let open = 1;
    while (this.at < this.text.length) {
      const { char } = this;
      if (char === closer && --open === 0) break;
      if (char === opener) open += 1;
      if (!this.#skipQuoted(closer)) this.at += 1;
    }
    this.at = Math.min(this.at + 1, this.text.length);
  }

  /**
   * Passes over the match of a pattern, which must have the flag y. This is faster than one
   * character after the other.
   */
  #skipMatch(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const run = pattern.exec(this.text)?.[0] ?? '';
    this.at += run.length;
    return run;
  }

  /** Reads the word at the cursor. Where none begins, the word is empty and the cursor stays. */
  readWord(isPattern = false): Word {
    const offset = this.at;
    let text = '';
    let isQuoted = false;
    while (this.at < this.text.length) {
      text += this.#skipMatch(plain);
      const { char } = this;
      const start = this.at;
      if (char === '') break;
      if (char === '{' && this.#skipReference()) text += this.text.slice(start, this.at);
      else if (
        char === "'" ||
        char === '"' ||
        char === '\\' ||
        this.startsWith("$'") ||
        this.startsWith('$"')
      ) {
        if (this.startsWith('\\\n')) {
          this.at += 2;
          continue;
        }
        isQuoted = true;
        this.#skipQuoted('');
        text += unquote(this.text.slice(start, this.at));
      } else if (char === '`' && this.isInBackticks) break;
      else if (char === '$' || char === '`') {
        if (!this.#skipQuoted('')) this.at += 1;
        text += this.text.slice(start, this.at);
      } else if ((char === '<' || char === '>') && this.text[this.at + 1] === '(' && !isPattern) {
        this.at += 2;
        this.#skipNested(')');
        text += this.text.slice(start, this.at);
      } else if (
        char === '(' &&
        !isPattern &&
        this.at > offset &&
        /[?*@+=!]/.test(this.text[this.at - 1]!) &&
        !isQuoted
      ) {
        // An array a=(…), or a pattern such as +(…).
        this.at += 1;
        this.skipBalanced('(', ')');
        text += this.text.slice(start, this.at);
      } else if (isPattern ? /\s/.test(char) : /[\s;&|<>()]/.test(char)) break;
      else {
        this.at += 1;
        text += char;
      }
    }
    return { text, offset, end: this.at, isQuoted };
  }

  /**
   * Passes over a quoted or expanded part. Does not pass over `closer`. @returns whether a part
   * begins here
   */
  #skipQuoted(closer: string): boolean {
    const { char } = this;
    const next = this.text[this.at + 1] ?? '';
    if (char === '\\') this.at = Math.min(this.at + 2, this.text.length);
    else if (char === "'") {
      this.at += 1;
      this.#skipTo("'", 1);
    } else if (char === '$' && next === "'") {
      this.at += 2;
      while (this.at < this.text.length && this.char !== "'") this.at += this.char === '\\' ? 2 : 1;
      this.at = Math.min(this.at + 1, this.text.length);
    } else if (char === '"' || (char === '$' && next === '"')) {
      this.#skipDoubleQuoted(char === '"' ? 1 : 2);
    } else if (char === '$' && next === '(') {
      const isArithmetic = this.startsWith('$((');
      this.at += isArithmetic ? 3 : 2;
      if (!isArithmetic) this.#skipNested(')');
      else if (this.#depth < maxDepth) {
        this.#depth += 1;
        this.skipBalanced('(', ')');
        if (this.char === ')') this.at += 1;
        this.#depth -= 1;
      }
    } else if (char === '$' && next === '{') {
      this.at += 2;
      this.#skipBraced();
    } else if (char === '`' && !this.isInBackticks && closer !== '`') {
      this.at += 1;
      this.isInBackticks = true;
      this.#skipNested('`');
      this.isInBackticks = false;
    } else return false;
    return true;
  }

  #skipDoubleQuoted(opening: number): void {
    this.at += opening;
    for (;;) {
      this.#skipMatch(plainQuoted);
      if (this.char === '"' || this.char === '') break;
      if (
        this.char === "'" ||
        (this.char === '$' && /['"]/.test(this.text[this.at + 1] ?? '')) ||
        !this.#skipQuoted('')
      ) {
        this.at += 1;
      }
    }
    this.at = Math.min(this.at + 1, this.text.length);
  }

  /** Passes over the rest of `${name:-"word"}`, including its brace. */
  #skipBraced(): void {
    if (++this.#depth > maxDepth) this.#skipTo('}', 0);
    while (this.at < this.text.length && this.char !== '}') if (!this.#skipQuoted('')) this.at += 1;
    this.#depth -= 1;
    this.at = Math.min(this.at + 1, this.text.length);
  }

  #skipNested(closer: string): void {
    if (this.#depth >= maxDepth) {
      this.#skipTo(closer, 1);
      return;
    }
    this.#depth += 1;
    this.#substitute(closer);
    this.#depth -= 1;
  }

  /**
   * Passes over a reference of AWSTOE, `{{ Name }}`, as part of a word: its value seldom has
   * blanks.
   */
  #skipReference(): boolean {
    const match = this.startsWith('{{')
      ? /^\{\{[^{}\n]{1,200}\}\}/.exec(this.text.slice(this.at, this.at + 210))
      : null;
    if (match) this.at += match[0].length;
    return match !== null;
  }

  #skipTo(end: string, beyond: number): void {
    const found = this.text.indexOf(end, this.at);
    this.at = found < 0 ? this.text.length : found + beyond;
  }
}

/** Removes the quotes and backslashes of one quoted part; expansions stay unchanged. */
function unquote(part: string): string {
  if (part.startsWith('\\')) return part.slice(1);
  if (part.startsWith("'")) {
    return part.slice(1, part.length > 1 && part.endsWith("'") ? -1 : undefined);
  }
  const inner = part.replace(/^\$?["']/, '').replace(/["']$/, '');
  if (!inner.includes('\\')) return inner;
  return inner.replace(/\\([$`"\\])/g, '$1').replaceAll('\\\n', '');
}
