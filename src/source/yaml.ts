import { Composer, isAlias, isMap, isScalar, isSeq, Lexer, LineCounter, Parser } from 'yaml';
import type { CST, ErrorCode, Node as YamlNode, Pair, Scalar } from 'yaml';
import { error, quote } from './diagnostic.ts';
import type { Entry, MapNode, Node, ScalarNode } from './node.ts';
import type { Diagnostic, Location } from './diagnostic.ts';

/** Deeper than any recipe or component document, far from what a stack holds. */
const maxDepth = 64;
/**
 * YAML tokens of a file; a component document of 16,000 characters has 5,000. Keeps 1 MiB of
 * brackets under a second.
 */
const maxTokens = 200_000;
/**
 * Values after aliases are followed; more than the tokens of any real file give. A long text counts
 * once per 100 characters.
 */
const maxValues = 100_000;
/** More syntax errors in one file help nobody. */
const maxErrors = 100;

export interface ParsedYaml {
  /** Absent where the text is no map or no YAML. */
  root?: MapNode;
  diagnostics: Diagnostic[];
}

/** Reads one YAML 1.2 document whose top is a map. Problems are diagnostics; never throws. */
export function parseYaml(text: string, file: string): ParsedYaml {
  const reader = new Reader(file);
  try {
    const root = reader.readText(text);
    return root ? { root, diagnostics: reader.diagnostics } : { diagnostics: reader.diagnostics };
  } catch (cause) {
    if (!(cause instanceof Stop)) throw cause;
    return { diagnostics: reader.diagnostics };
  }
}

/** Ends the reading of a file; why is among the diagnostics. */
class Stop extends Error {}

class Reader {
  readonly diagnostics: Diagnostic[] = [];
  readonly #file: string;
  readonly #lines = new LineCounter();
  /**
   * The node of each anchor that is complete, how many values it stands for and how many levels it
   * has.
   */
  readonly #anchors = new Map<string, { node: Node; values: number; levels: number }>();
  #values = 0;
  /** The last line with an error that leaves the meaning of the rest open. */
  #brokenLine = 0;
  #text = '';
  /** The deepest level below the node that is being read. */
  #deepest = 0;

  constructor(file: string) {
    this.#file = file;
  }

  readText(text: string): MapNode | undefined {
    this.#text = text;
    // uniqueKeys would compare every key with every other; #entries does it with a map.
    const composer = new Composer({ uniqueKeys: false });
    // The composer's own handler makes an Error with its stack for each of what may be half a
    // million problems.
    composer['onError'] = (
      source: number | [number, number] | CST.Token,
      code: ErrorCode,
      message: string,
    ) => {
      this.#syntax(
        typeof source === 'number' ? source : Array.isArray(source) ? source[0] : source.offset,
        code,
        message,
      );
    };
    const [document, second] = composer.compose(this.#tokens(text), true, text.length);
    for (const problem of document?.errors ?? []) {
      this.#syntax(problem.pos[0], problem.code, problem.message);
    }
    if (this.#brokenLine > 0) return undefined;
    if (second) {
      // Half of a file is nothing to check: most of it would be missing.
      this.#syntax(second.range[0], 'MULTIPLE_DOCS', '');
      return undefined;
    }
    const start = { file: this.#file, line: 1, column: 1 };
    const contents = document?.contents as YamlNode | null | undefined;
    if (!contents) {
      if (this.diagnostics.length === 0) {
        this.#report(
          error(start, 'no-map', 'The file is empty.', 'Write a YAML map: keys with values.'),
        );
      }
      return undefined;
    }
    const root = this.#read(contents, start, 0);
    if (root.kind === 'map') return root;
    if (this.diagnostics.length === 0) {
      this.#report(
        error(
          root.at,
          'no-map',
          `The top of the file is ${root.kind === 'list' ? 'a list' : 'a single value'}, not a map.`,
          'Write a YAML map: keys with values.',
        ),
      );
    }
    return undefined;
  }

  *#tokens(text: string): Generator<CST.Token> {
    // The parser's own count leaves out the line ends of what it can't place.
    for (let start = 0; start >= 0; start = text.indexOf('\n', start) + 1 || -1) {
      this.#lines.addNewLine(start);
    }
    const parser = new Parser();
    let count = 0;
    for (const lexeme of new Lexer().lex(text)) {
      if (++count > maxTokens) this.#tooMuch(parser.offset, 'tokens', maxTokens);
      for (const token of parser.next(lexeme)) {
        if (token.type === 'error') {
          this.#syntax(
            token.offset,
            'UNEXPECTED_TOKEN',
            `${token.message}: ${quote(token.source)}`,
          );
        } else yield token;
      }
      // Document and scalar stand on the stack too.
      if (parser.stack.length > maxDepth + 2) this.#tooDeep(this.#locate(parser.offset));
    }
    yield* parser.end();
  }

  #read(yaml: YamlNode | null, parent: Location, depth: number): Node {
    const at = yaml?.range ? this.#locate(yaml.range[0]) : parent;
    if (++this.#values > maxValues) {
      this.#tooMuch(yaml?.range?.[0] ?? 0, 'values once its aliases are followed', maxValues);
    }
    if (depth > maxDepth) this.#tooDeep(at);
    if (isAlias(yaml)) return this.#follow(yaml.source, yaml.range?.[0] ?? 0, depth);

    const [valuesBefore, deepestBefore] = [this.#values, this.#deepest];
    this.#deepest = depth;
    const node = this.#content(yaml, at, depth);
    const anchor = yaml !== null && 'anchor' in yaml ? yaml.anchor : undefined;
    if (anchor !== undefined) {
      this.#anchors.set(anchor, {
        node,
        values: this.#values - valuesBefore,
        levels: this.#deepest - depth,
      });
    }
    this.#deepest = Math.max(deepestBefore, this.#deepest);
    return node;
  }

  #content(yaml: YamlNode | null, at: Location, depth: number): Node {
    if (isMap(yaml)) {
      return {
        kind: 'map',
        at,
        entries: this.#entries(yaml.items as Pair<YamlNode, YamlNode | null>[], at, depth),
      };
    }
    if (isSeq(yaml)) {
      return {
        kind: 'list',
        at,
        items: yaml.items.map((item) => this.#read(item as YamlNode | null, at, depth + 1)),
      };
    }
    if (isScalar(yaml)) {
      this.#values += Math.floor((yaml.source?.length ?? 0) / 100);
      return {
        kind: 'scalar',
        at,
        text: yaml.source ?? '',
        value: yaml.value,
        ...this.#body(yaml),
      };
    }
    return { kind: 'scalar', at, text: '', value: null };
  }

  /** Where the letters of a scalar stand in the file, if they stand there as they are. */
  #body({ source, type, range }: Scalar): Pick<ScalarNode, 'body'> {
    if (!source || !range) return {};
    const [start, end] = range;
    if (type === 'BLOCK_LITERAL') {
      const first = this.#text.indexOf('\n', start) + 1;
      const content = source.search(/\S/);
      if (first === 0 || content < 0) return {};
      // Indentation is what the file has more than the text, on the first line that is not empty.
      const breaks = source.slice(0, content).split('\n').length - 1;
      const { line } = this.#locate(first);
      const lineStart = this.#lines.lineStarts[line + breaks - 1] ?? first;
      const indent =
        this.#text.slice(lineStart).search(/\S/) -
        (content - source.lastIndexOf('\n', content) - 1);
      return { body: { line, column: indent + 1 } };
    }
    const inset = type === 'PLAIN' ? 0 : 1;
    if (this.#text.slice(start + inset, end - inset) !== source || source.includes('\n')) return {};
    const { line, column } = this.#locate(start + inset);
    return { body: { line, column } };
  }

  #entries(
    pairs: Pair<YamlNode, YamlNode | null>[],
    map: Location,
    depth: number,
  ): Map<string, Entry> {
    const entries = new Map<string, Entry>();
    for (const pair of pairs) {
      const key = this.#read(pair.key, map, depth + 1);
      const value = this.#read(pair.value, key.at, depth + 1);
      if (key.kind !== 'scalar') {
        this.#report(
          error(
            key.at,
            'key-type',
            `A ${key.kind} can't be a key.`,
            'Write a text as key; put a value that begins with `{{` in quotes.',
          ),
        );
        continue;
      }
      const first = entries.get(key.text);
      if (first === undefined) entries.set(key.text, { at: key.at, value });
      else {
        this.#report(
          error(
            key.at,
            'duplicate-key',
            `${quote(key.text)} stands here a second time; the first is on line ${first.at.line}.`,
            'Remove one of the two.',
          ),
        );
      }
    }
    return entries;
  }

  #follow(name: string, offset: number, depth: number): Node {
    const at = this.#locate(offset);
    const anchor = this.#anchors.get(name);
    if (anchor === undefined) {
      this.#report(
        error(
          at,
          'unknown-alias',
          `*${name} has no anchor before it.`,
          `Put &${name} before the value that is meant, further up and outside of it.`,
        ),
      );
      return { kind: 'scalar', at, text: '', value: null };
    }
    this.#values += anchor.values;
    if (this.#values > maxValues) {
      this.#tooMuch(offset, 'values once its aliases are followed', maxValues);
    }
    if (depth + anchor.levels > maxDepth) this.#tooDeep(at);
    this.#deepest = Math.max(this.#deepest, depth + anchor.levels);
    return anchor.node;
  }

  #locate(offset: number): Location {
    const { line, col } = this.#lines.linePos(offset);
    return { file: this.#file, line: Math.max(line, 1), column: Math.max(col, 1) };
  }

  #report(diagnostic: Diagnostic): void {
    if (this.diagnostics.push(diagnostic) >= maxErrors) throw new Stop();
  }

  #syntax(offset: number, code: ErrorCode, message: string): void {
    // What is missing at the end is missing on the last line that there is.
    const at = this.#locate(Math.min(offset, this.#text.trimEnd().length));
    switch (code) {
      case 'MULTIPLE_DOCS':
        return this.#report(
          error(
            at,
            'multiple-documents',
            'A second YAML document begins here.',
            'Remove the `---`, or make two files.',
          ),
        );
      case 'TAG_RESOLVE_FAILED':
        return this.#report(
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
          return this.#report(
            error(
              at,
              'tab-indent',
              'A tab indents this line; YAML allows spaces only.',
              'Replace the tab by spaces.',
            ),
          );
        }
        return this.#report(
          error(
            at,
            'yaml-syntax',
            `${message.slice(0, 200).replace(/\.$/, '')}.`,
            'Check indentation, quotes and brackets on this line and the one above.',
          ),
        );
    }
  }

  #tooMuch(offset: number, what: string, most: number): never {
    this.diagnostics.push(
      error(
        this.#locate(offset),
        'too-many-values',
        `The file has more than ${most} ${what}.`,
        'Make it smaller, or repeat less with aliases.',
      ),
    );
    throw new Stop();
  }

  #tooDeep(at: Location): never {
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
