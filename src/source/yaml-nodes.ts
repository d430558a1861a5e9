import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Node as YamlNode, Pair, Scalar } from 'yaml';
import { diagnostic, quote } from './diagnostic.ts';
import type { Location } from './diagnostic.ts';
import type { Entry, Node, ScalarNode } from './node.ts';
import { yamlRules } from './yaml-problems.ts';
import { maxDepth } from './yaml-problems.ts';
import type { YamlProblems } from './yaml-problems.ts';

/**
 * Number of values, counted again for each alias; more than any real file has. A scalar counts once
 * more for every 100 characters of its text.
 */
const maxValues = 100_000;

/**
 * Turns the parser's tree into nodes: follows aliases, reports duplicate keys, and stops at the
 * limits on size and depth.
 */
export class NodeReader {
  readonly #text: string;
  readonly #problems: YamlProblems;
  /**
   * Each anchor that has been read to its end: its node, the number of values in it, and the number
   * of levels in it.
   */
  readonly #anchors = new Map<string, { node: Node; values: number; levels: number }>();
  #values = 0;
  /** The depth of the deepest value so far below the node that is being read. */
  #deepest = 0;

  constructor(text: string, problems: YamlProblems) {
    this.#text = text;
    this.#problems = problems;
  }

  /**
   * @param parent the place of the value where the file has none for it, such as a missing value
   * @param depth number of levels above the value
   */
  read(yaml: YamlNode | null, parent: Location, depth: number): Node {
    const at = yaml?.range ? this.#problems.locate(yaml.range[0]) : parent;
    if (++this.#values > maxValues) {
      this.#problems.tooMuch(
        yaml?.range?.[0] ?? 0,
        'values once its aliases are followed',
        maxValues,
      );
    }
    if (depth > maxDepth) this.#problems.tooDeep(at);
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
        items: yaml.items.map((item) => this.read(item as YamlNode | null, at, depth + 1)),
      };
    }
    if (isScalar(yaml)) {
      this.#values += Math.floor((yaml.source?.length ?? 0) / 100);
      return {
        kind: 'scalar',
        at,
        text: yaml.source ?? '',
        value: yaml.value,
        ...this.#textStart(yaml),
      };
    }
    return { kind: 'scalar', at, text: '', value: null };
  }

  /** The place of a scalar's text in the file, if the file has the text in the same form. */
  #textStart({ source, type, range }: Scalar): Pick<ScalarNode, 'textStart'> {
    if (!source || !range) return {};
    const [start, end] = range;
    if (type === 'BLOCK_LITERAL') {
      const first = this.#text.indexOf('\n', start) + 1;
      const content = source.search(/\S/);
      if (first === 0 || content < 0) return {};
      // On the first line that is not empty, the file has the indentation in addition to the text.
      const breaks = source.slice(0, content).split('\n').length - 1;
      const { line } = this.#problems.locate(first);
      const lineStart = this.#problems.lineStart(line + breaks) ?? first;
      const indent =
        this.#text.slice(lineStart).search(/\S/) -
        (content - source.lastIndexOf('\n', content) - 1);
      return { textStart: { line, column: indent + 1 } };
    }
    const inset = type === 'PLAIN' ? 0 : 1;
    if (this.#text.slice(start + inset, end - inset) !== source || source.includes('\n')) return {};
    const { line, column } = this.#problems.locate(start + inset);
    return { textStart: { line, column } };
  }

  #entries(
    pairs: Pair<YamlNode, YamlNode | null>[],
    map: Location,
    depth: number,
  ): Map<string, Entry> {
    const entries = new Map<string, Entry>();
    for (const pair of pairs) {
      const key = this.read(pair.key, map, depth + 1);
      const value = this.read(pair.value, key.at, depth + 1);
      if (key.kind !== 'scalar') {
        this.#problems.report(
          diagnostic(
            key.at,
            yamlRules['key-type'],
            `A ${key.kind} can't be a key.`,
            'Write a text as key; put a value that begins with `{{` in quotes.',
          ),
        );
        continue;
      }
      const first = entries.get(key.text);
      if (first === undefined) entries.set(key.text, { at: key.at, value });
      else {
        this.#problems.report(
          diagnostic(
            key.at,
            yamlRules['duplicate-key'],
            `${quote(key.text)} stands here a second time; the first is on line ${first.at.line}.`,
          ),
        );
      }
    }
    return entries;
  }

  #follow(name: string, offset: number, depth: number): Node {
    const at = this.#problems.locate(offset);
    const anchor = this.#anchors.get(name);
    if (anchor === undefined) {
      this.#problems.report(
        diagnostic(
          at,
          yamlRules['unknown-alias'],
          `*${name} has no anchor before it.`,
          `Put &${name} before the value that is meant, further up and outside of it.`,
        ),
      );
      return { kind: 'scalar', at, text: '', value: null };
    }
    this.#values += anchor.values;
    if (this.#values > maxValues) {
      this.#problems.tooMuch(offset, 'values once its aliases are followed', maxValues);
    }
    if (depth + anchor.levels > maxDepth) this.#problems.tooDeep(at);
    this.#deepest = Math.max(this.#deepest, depth + anchor.levels);
    return anchor.node;
  }
}
