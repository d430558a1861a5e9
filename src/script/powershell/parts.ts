import type { Scope } from './call.ts';
import { Scanner } from './scanner.ts';

/**
 * Brackets at a greater depth are read as plain characters. Nobody writes them, and they would
 * overflow the call stack.
 */
const maxDepth = 60;

/** Characters without a special meaning in double quotes. */
const plainQuoted = /[^"$`]+/y;

const closers: Readonly<Record<string, string>> = { '(': ')', '{': '}', '[': ']' };

/** Reads strings, expansions and brackets. Subclasses read the statements in brackets. */
export abstract class PartReader extends Scanner {
  /** Depth of nested statements; 1 for those of the script itself. */
  #depth = 1;

  /** Reads statements up to and including a closing character. */
  abstract readStatements(closer: string, scope: Scope | undefined): void;

  /**
   * Passes over a string, an expansion or a bracket with everything in it. @returns whether one
   * begins here
   */
  skipPart(scope: Scope | undefined, keyword: string): boolean {
    const char = this.char;
    const next = this.text[this.at + 1] ?? '';
    if (char === '@' && (next === "'" || next === '"')) this.skipTo(`\n${next}@`, 3);
    else if (char === "'") {
      this.at += 1;
      this.skipTo("'", 1);
    } else if (char === '"') this.#skipString(scope);
    else if (char === '`') this.at = Math.min(this.at + 2, this.text.length);
    else if ((char === '$' || char === '@') && next === '(') {
      this.at += 1;
      this.#skipBracket('(', scope, 'value');
    } else if (char === '@' && next === '{') {
      this.at += 1;
      this.#skipBracket('{', scope, 'value');
    } else if (char === '$' && next === '{') this.skipTo('}', 1);
    else if (char === '$') {
      this.at += 1;
      while (/[\w:?^$]/.test(this.char)) this.at += 1;
    } else if (char === '{' && next === '{' && this.skipReference()) return true;
    else if (char === '(' || char === '[') {
      this.#skipBracket(char, scope, keyword === 'argument' || keyword === '' ? 'value' : keyword);
    } else if (char === '{') {
      this.#skipBracket(char, scope, keyword === 'argument' || keyword === '' ? 'block' : keyword);
    } else return false;
    return true;
  }

  #skipBracket(opener: string, scope: Scope | undefined, construct: string): void {
    this.at += 1;
    if (this.#depth < maxDepth && opener !== '[') {
      this.#depth += 1;
      this.readStatements(closers[opener]!, { construct, parent: scope });
      this.#depth -= 1;
    }
  }

  #skipString(scope: Scope | undefined): void {
    this.at += 1;
    for (;;) {
      this.skipMatch(plainQuoted);
      if (this.char === '"' || this.char === '') break;
      if (this.char === '`') this.at += 2;
      else if (this.char === '$' && this.text[this.at + 1] === '(') this.skipPart(scope, '');
      else this.at += 1;
    }
    this.at = Math.min(this.at + 1, this.text.length);
  }
}
