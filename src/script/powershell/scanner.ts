/**
 * A place in a PowerShell script that only moves forward, so that reading takes linear time
 * whatever the text is.
 */
export class Scanner {
  readonly text: string;
  at = 0;
  readonly #comments: [number, number][] = [];

  constructor(text: string) {
    this.text = text;
  }

  /** Blanks, continued lines and comments. */
  blank(): boolean {
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

  /** AWSTOE's `{{ Name }}`. */
  reference(): boolean {
    const match = /^\{\{[^{}\n]{1,200}\}\}/.exec(this.text.slice(this.at, this.at + 210));
    if (match) this.at += match[0].length;
    return match !== null;
  }

  /** Passes over what a pattern with the flag y takes, which is faster than letter by letter. */
  run(pattern: RegExp): string {
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

  /** The text with blanks in the place of comments. */
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
