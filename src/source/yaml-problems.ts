import { LineCounter } from 'yaml';
import type { ErrorCode } from 'yaml';
import { error } from './diagnostic.ts';
import type { Diagnostic, Location } from './diagnostic.ts';

/** Deeper than any recipe or component document, far from what a stack holds. */
export const maxDepth = 64;

/** More syntax errors in one file help nobody. */
const maxErrors = 100;

/** Ends the reading of a file; why is among the diagnostics. */
export class Stop extends Error {}

/** Collects what is wrong with a YAML file, and knows where its letters stand. */
export class YamlProblems {
  readonly diagnostics: Diagnostic[] = [];
  readonly #file: string;
  readonly #text: string;
  readonly #lines = new LineCounter();
  /** The last line with an error that leaves the meaning of the rest open. */
  #brokenLine = 0;

  constructor(file: string, text: string) {
    this.#file = file;
    this.#text = text;
    // The parser's own count leaves out the line ends of what it can't place.
    for (let start = 0; start >= 0; start = text.indexOf('\n', start) + 1 || -1) {
      this.#lines.addNewLine(start);
    }
  }

  /** Whether the rest of the file may mean anything. */
  get isBroken(): boolean {
    return this.#brokenLine > 0;
  }

  /** Where a line begins, counted from 0 in the text; lines count from 1. */
  lineStart(line: number): number | undefined {
    return this.#lines.lineStarts[line - 1];
  }

  locate(offset: number): Location {
    const { line, col } = this.#lines.linePos(offset);
    return { file: this.#file, line: Math.max(line, 1), column: Math.max(col, 1) };
  }

  report(diagnostic: Diagnostic): void {
    if (this.diagnostics.push(diagnostic) >= maxErrors) throw new Stop();
  }

  /** Tells an error of the parser. */
  syntax(offset: number, code: ErrorCode, message: string): void {
    // What is missing at the end is missing on the last line that there is.
    const at = this.locate(Math.min(offset, this.#text.trimEnd().length));
    switch (code) {
      case 'MULTIPLE_DOCS':
        return this.report(
          error(
            at,
            'multiple-documents',
            'A second YAML document begins here.',
            'Remove the `---`, or make two files.',
          ),
        );
      case 'TAG_RESOLVE_FAILED':
        return this.report(
          error(
            at,
            'unknown-tag',
            `${message.slice(0, 200)}.`,
            'Remove the tag: recipes need none.',
          ),
        );
      default:
        // One mistake has several consequences where it stands.
        if (at.line === this.#brokenLine) return;
        // Where the reader has lost the thread, every line that follows is unexpected.
        if (this.#brokenLine > 0 && code === 'UNEXPECTED_TOKEN') return;
        this.#brokenLine = at.line;
        if (code === 'TAB_AS_INDENT') {
          return this.report(
            error(
              at,
              'tab-indent',
              'A tab indents this line; YAML allows spaces only.',
              'Replace the tab by spaces.',
            ),
          );
        }
        return this.report(
          error(
            at,
            'yaml-syntax',
            `${message.slice(0, 200).replace(/\.$/, '')}.`,
            'Check indentation, quotes and brackets on this line and the one above.',
          ),
        );
    }
  }

  tooMuch(offset: number, what: string, most: number): never {
    this.diagnostics.push(
      error(
        this.locate(offset),
        'too-many-values',
        `The file has more than ${most} ${what}.`,
        'Make it smaller, or repeat less with aliases.',
      ),
    );
    throw new Stop();
  }

  tooDeep(at: Location): never {
    this.diagnostics.push(
      error(
        at,
        'deep-nesting',
        `Values are nested deeper than ${maxDepth} levels.`,
        'Check brackets and indentation.',
      ),
    );
    throw new Stop();
  }
}
