/**
 * A position in a PowerShell script that only moves forward, so that reading any text takes linear
 * time.
 */
export class Scanner {
  readonly text: string;
  at = 0;
  readonly #comments: [number, number][] = [];

  constructor(text: string) {
    this.text = text;
  }

  /** Passes over a blank, a continued line or a comment. @returns whether there was one */
  skipBlank(): boolean {
    const char = this.char;
    const start = this.at;
    if (/[^\S\n]/.test(char)) this.at += 1;
    else if (char === '`' && /^`\r?\n/.test(this.text.slice(start, start + 3))) {
      this.at = this.text.indexOf('\n', start) + 1;
    } else if (this.text.startsWith('<#', start)) {
      this.skipTo('#>', 2);
      this.#comments.push([start, this.at]);
    } else if (char === '#') {
      this.skipTo('\n', 0);
      this.#comments.push([start, this.at]);
    } else return false;
    return true;
  }

  /** Passes over a reference of AWSTOE, `{{ Name }}`. @returns whether there was one */
  skipReference(): boolean {
    const match = /^\{\{[^{}\n]{1,200}\}\}/.exec(this.text.slice(this.at, this.at + 210));
    if (match) this.at += match[0].length;
    return match !== null;
  }

  /**
   * Passes over the match of a pattern, which must have the flag y. This is faster than one
   * character after the other.
   */
  skipMatch(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const run = pattern.exec(this.text)?.[0] ?? '';
    this.at += run.length;
    return run;
  }

  get char(): string {
    return this.text[this.at] ?? '';
  }

  skipTo(end: string, beyond: number): void {
    const found = this.text.indexOf(end, this.at);
    this.at = found < 0 ? this.text.length : found + beyond;
  }

  /** The text with blanks in place of comments. */
  code(): string {
    let code = '';
    let end = 0;
    for (const [from, to] of this.#comments) {
      code += this.text.slice(end, from) + this.text.slice(from, to).replace(/[^\n]/g, ' ');
      end = to;
    }
    return code + this.text.slice(end);
  }
}
