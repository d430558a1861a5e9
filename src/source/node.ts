import type { Location } from './diagnostic.ts';

/** A YAML value with its place in the file. Aliases share the node of their anchor. */
export type Node = MapNode | ListNode | ScalarNode;

export interface MapNode {
  kind: 'map';
  at: Location;
  entries: Map<string, Entry>;
}

export interface Entry {
  /** Place of the key. */
  at: Location;
  value: Node;
}

export interface ListNode {
  kind: 'list';
  at: Location;
  items: Node[];
}

export interface ScalarNode {
  kind: 'scalar';
  at: Location;
  /**
   * The text as written, without quotes, so that `3006.10` and `012345678901` keep all of their
   * digits.
   */
  text: string;
  /** The value that YAML gives it: string, number, boolean or null. */
  value: unknown;
  /**
   * Place of the first character of `text`; each further line of a block begins one line below, in
   * the same column. Absent where the text differs from the file: with escapes, or in folded lines.
   */
  textStart?: { line: number; column: number };
}

/**
 * The place of a character of a scalar; `offset` counts from 0 in its text. The place of the scalar
 * itself where the file has the text in another form.
 */
export function locateIn({ at, text, textStart }: ScalarNode, offset: number): Location {
  if (textStart === undefined) return at;
  const before = text.slice(0, offset);
  const lastBreak = before.lastIndexOf('\n');
  return {
    file: at.file,
    line: textStart.line + before.split('\n').length - 1,
    column: textStart.column + offset - lastBreak - 1,
  };
}

/** Keys of maps and indexes of lists, from the top. */
export type NodePath = readonly (string | number)[];

/** The node at a path, or undefined where there is none. */
export function nodeAt(root: Node | undefined, path: NodePath): Node | undefined {
  let node = root;
  for (const step of path) node = child(node, step);
  return node;
}

/** The place of the value at a path, or of its innermost ancestor that exists. */
export function locate(root: Node, path: NodePath): Location {
  let node: Node | undefined = root;
  let { at } = root;
  for (const step of path) {
    node = child(node, step);
    if (node === undefined) break;
    at = node.at;
  }
  return at;
}

/** The place of the key at the end of a path, or of its innermost ancestor that exists. */
export function locateKey(root: Node, path: NodePath): Location {
  const parent = nodeAt(root, path.slice(0, -1));
  const entry = parent?.kind === 'map' ? parent.entries.get(String(path.at(-1))) : undefined;
  return entry?.at ?? locate(root, path);
}

/** The text of each scalar in a map, valid or not, by key; empty where the node is not a map. */
export function textsOf(node: Node | undefined): Record<string, string> {
  if (node?.kind !== 'map') return {};
  return Object.fromEntries(
    [...node.entries].flatMap(([key, { value }]) =>
      value.kind === 'scalar' ? [[key, value.text]] : [],
    ),
  );
}

/** All scalars at and below a node. */
export function scalarsIn(node: Node): ScalarNode[] {
  if (node.kind === 'scalar') return [node];
  return (
    node.kind === 'list' ? node.items : [...node.entries.values()].map(({ value }) => value)
  ).flatMap(scalarsIn);
}

/** Writes a path for a message: `infrastructure.instanceTypes[1]`. */
export function renderPath(path: NodePath): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
}

/**
 * Merges a file of a recipe over the one that it `extends`: maps merge deeply, every other value is
 * replaced.
 */
export function merge(base: MapNode, over: MapNode): MapNode {
  const entries = new Map(base.entries);
  for (const [key, entry] of over.entries) {
    const inherited = entries.get(key)?.value;
    const value =
      inherited?.kind === 'map' && entry.value.kind === 'map'
        ? merge(inherited, entry.value)
        : entry.value;
    entries.set(key, { at: entry.at, value });
  }
  return { kind: 'map', at: over.at, entries };
}

function child(node: Node | undefined, step: string | number): Node | undefined {
  if (node?.kind === 'map') return node.entries.get(String(step))?.value;
  if (node?.kind === 'list') return node.items[Number(step)];
  return undefined;
}
