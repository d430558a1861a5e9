import type { Location } from './diagnostic.ts';

/** A YAML value that knows where it stands. Aliases share the node of their anchor. */
export type Node = MapNode | ListNode | ScalarNode;

export interface MapNode {
  kind: 'map';
  at: Location;
  entries: Map<string, Entry>;
}

export interface Entry {
  /** Where the key stands. */
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
  /** As it was written, without quotes: `3006.10` and `012345678901` stay what they are. */
  text: string;
  /** What YAML makes of it: string, number, boolean or null. */
  value: unknown;
  /**
   * Where the first character of `text` stands; the lines of a block follow below each other in
   * that column. Absent where text and file don't agree letter by letter: escapes, folded lines.
   */
  body?: { line: number; column: number };
}

/**
 * Where a character of a scalar stands, counted from 0 in its text; the scalar itself where that
 * can't be told.
 */
export function locateIn({ at, text, body }: ScalarNode, offset: number): Location {
  if (body === undefined) return at;
  const before = text.slice(0, offset);
  const lastBreak = before.lastIndexOf('\n');
  return {
    file: at.file,
    line: body.line + before.split('\n').length - 1,
    column: body.column + offset - lastBreak - 1,
  };
}

/** Keys of maps and positions in lists, from the top. */
export type NodePath = readonly (string | number)[];

/** The node at a path, or undefined where there is none. */
export function nodeAt(root: Node | undefined, path: NodePath): Node | undefined {
  let node = root;
  for (const step of path) node = child(node, step);
  return node;
}

/** Where the value at a path stands, or the innermost of its parents that exists. */
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

/** Where the key at the end of a path stands, or the innermost of its parents that exists. */
export function locateKey(root: Node, path: NodePath): Location {
  const parent = nodeAt(root, path.slice(0, -1));
  const entry = parent?.kind === 'map' ? parent.entries.get(String(path.at(-1))) : undefined;
  return entry?.at ?? locate(root, path);
}

/** The texts of a map's single values, right or wrong; none where there is no map. */
export function textsOf(node: Node | undefined): Record<string, string> {
  if (node?.kind !== 'map') return {};
  return Object.fromEntries(
    [...node.entries].flatMap(([key, { value }]) =>
      value.kind === 'scalar' ? [[key, value.text]] : [],
    ),
  );
}

/** All single values at and below a node. */
export function scalarsIn(node: Node): ScalarNode[] {
  if (node.kind === 'scalar') return [node];
  return (
    node.kind === 'list' ? node.items : [...node.entries.values()].map(({ value }) => value)
  ).flatMap(scalarsIn);
}

/** `infrastructure.instanceTypes[1]` */
export function renderPath(path: NodePath): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
}

/** The recipe language's `extends`: maps merge deeply, everything else replaces. */
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
