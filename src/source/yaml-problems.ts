import { LineCounter } from 'yaml';
import type { ErrorCode } from 'yaml';
import { diagnostic } from './diagnostic.ts';
import type { Diagnostic, Location } from './diagnostic.ts';
import { recipesPage, yamlSpec } from './pages.ts';
import { defineRules } from './rule.ts';
import { inOurWords } from './yaml-words.ts';

/** Rules on YAML: its syntax, and what recipes and component documents can't use of it. */
export const yamlRules = defineRules({
  'yaml-syntax': {
    what: 'finds what is no YAML',
    why: 'Nothing after it can be read. The commonest causes are a `: ` in a text without quotes, a quote or bracket that is not closed, and indentation that jumps.',
    source: yamlSpec,
    fix: 'Check indentation, quotes and brackets on that line and the one above.',
  },
  'tab-indent': {
    what: 'finds a line that is indented with a tab',
    why: 'YAML allows spaces only, since tabs are as wide as each editor likes.',
    source: `${yamlSpec}#61-indentation-spaces`,
    fix: 'Replace the tab by spaces.',
  },
  'no-map': {
    what: 'finds a file that is empty, a list, or a single value',
    why: 'Recipes and component documents are maps: keys with values.',
    source: `${yamlSpec}#21-collections`,
    fix: 'Write `key: value` lines at the left margin.',
  },
  'duplicate-key': {
    what: 'finds a key that stands in one map twice',
    why: 'YAML forbids it, but most programs take one of the two in silence, and not all the same one.',
    source: `${yamlSpec}#nodes`,
    fix: 'Remove one of the two.',
  },
  'key-type': {
    what: 'finds a list or a map in the place of a key',
    why: 'Mostly it is a `{{ reference }}` at the beginning of a value without quotes, which YAML takes for a map in a map.',
    source: `${yamlSpec}#flow-mappings`,
    fix: 'Write a text as key; put a value that begins with `{`, `[` or `{{` in quotes.',
  },
  'multiple-documents': {
    what: 'finds a second YAML document in one file',
    why: 'Only the first would count.',
    source: `${yamlSpec}#92-streams`,
    fix: 'Remove the `---`, or make two files.',
  },
  'unknown-alias': {
    what: 'finds an alias (`*name`) without an anchor (`&name`) before it',
    why: 'It stands for nothing. Often it is a text that begins with `*`.',
    source: `${yamlSpec}#71-alias-nodes`,
    fix: 'Put the anchor further up and outside of it, or the text in quotes.',
  },
  'unknown-tag': {
    what: 'finds a tag (`!name`)',
    why: "Neither recipes nor component documents have any; `!Ref` and its like are CloudFormation's. Often it is a text that begins with `!`.",
    source: `${yamlSpec}#681-node-tags`,
    fix: 'Remove the tag, or put the text in quotes.',
  },
  'deep-nesting': {
    what: 'finds values that are nested deeper than 64 levels',
    why: 'No recipe and no document needs more than ten: a bracket is missing, or the file is made to break its reader.',
    source: recipesPage,
    fix: 'Check brackets and indentation.',
  },
  'too-many-values': {
    what: 'finds a file of more than 200,000 tokens, or of more than 100,000 values once its aliases are followed',
    why: 'Aliases of aliases make gigabytes of a few lines, on the machine that reads them.',
    source: `${yamlSpec}#71-alias-nodes`,
    fix: 'Make it smaller, or repeat less with aliases.',
  },
});

/**
 * Number of levels. No recipe or component document is as deep, and the call stack holds far more.
 */
export const maxDepth = 64;

/** At most this many problems are reported for one file. */
const maxErrors = 100;

/** Thrown to stop reading a file. The reason has been reported as a diagnostic. */
export class StopReading extends Error {}

/**
 * Collects the diagnostics of a YAML file, and turns offsets in its text into lines and columns.
 */
export class YamlProblems {
  readonly diagnostics: Diagnostic[] = [];
  readonly #file: string;
  readonly #text: string;
  readonly #lines = new LineCounter();
  /** The line of the last syntax error; 0 where there is none. */
  #brokenLine = 0;

  constructor(file: string, text: string) {
    this.#file = file;
    this.#text = text;
    // Not the parser's own line counter: it misses the line ends in text that it can't parse.
    for (let start = 0; start >= 0; start = text.indexOf('\n', start) + 1 || -1) {
      this.#lines.addNewLine(start);
    }
  }

  /** Whether a syntax error leaves open what the file means. */
  get isBroken(): boolean {
    return this.#brokenLine > 0;
  }

  /** The offset at which a line begins. Offsets count from 0, lines from 1. */
  lineStart(line: number): number | undefined {
    return this.#lines.lineStarts[line - 1];
  }

  locate(offset: number): Location {
    const { line, col } = this.#lines.linePos(offset);
    return { file: this.#file, line: Math.max(line, 1), column: Math.max(col, 1) };
  }

  report(diagnostic: Diagnostic): void {
    if (this.diagnostics.push(diagnostic) >= maxErrors) throw new StopReading();
  }

  /** Reports an error of the parser. */
  syntax(offset: number, code: ErrorCode, message: string): void {
    // What is missing at the end of the file is reported on its last line with text.
    const at = this.locate(Math.min(offset, this.#text.trimEnd().length));
    switch (code) {
      case 'MULTIPLE_DOCS':
        return this.report(
          diagnostic(at, yamlRules['multiple-documents'], 'A second YAML document begins here.'),
        );
      case 'TAG_RESOLVE_FAILED':
        return this.report(
          diagnostic(
            at,
            yamlRules['unknown-tag'],
            `${message.slice(0, 200)}.`,
            'Remove the tag: recipes need none.',
          ),
        );
      default: {
        // One mistake often causes several errors on its line.
        if (at.line === this.#brokenLine) return;
        // After a syntax error the parser takes each line that follows for unexpected.
        if (this.#brokenLine > 0 && code === 'UNEXPECTED_TOKEN') return;
        this.#brokenLine = at.line;
        if (code === 'TAB_AS_INDENT') {
          return this.report(
            diagnostic(
              at,
              yamlRules['tab-indent'],
              'A tab indents this line; YAML allows spaces only.',
            ),
          );
        }
        const said = inOurWords(message);
        return this.report(diagnostic(at, yamlRules['yaml-syntax'], said.message, said.remedy));
      }
    }
  }

  tooMuch(offset: number, what: string, most: number): never {
    this.diagnostics.push(
      diagnostic(
        this.locate(offset),
        yamlRules['too-many-values'],
        `The file has more than ${most} ${what}.`,
      ),
    );
    throw new StopReading();
  }

  tooDeep(at: Location): never {
    this.diagnostics.push(
      diagnostic(
        at,
        yamlRules['deep-nesting'],
        `Values are nested deeper than ${maxDepth} levels.`,
      ),
    );
    throw new StopReading();
  }
}
