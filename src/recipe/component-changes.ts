import { nameOfDocument } from '../document/document.ts';
import { diagnostic, quote } from '../source/diagnostic.ts';
import type { Diagnostic, Location } from '../source/diagnostic.ts';
import { resolveReference } from '../source/files.ts';
import { suggest } from '../source/nearest.ts';
import { merge } from '../source/node.ts';
import type { ListNode, MapNode, Node, ScalarNode } from '../source/node.ts';
import { recipesPage } from '../source/pages.ts';
import { defineRules } from '../source/rule.ts';
import { combinationRules } from './check.ts';
import { componentRules } from './components.ts';
import type { DroppedComponents } from './recipe.ts';

/** Rules on `addComponents` and `removeComponents`. */
export const componentChangeRules = defineRules({
  'component-change': {
    what: 'finds `addComponents` or `removeComponents` where there is no list of a base to change',
    why: 'They change the `components` that a file gets by `extends`; a list in the same file replaces those.',
    source: recipesPage,
    fix: 'Write all of them below `components`.',
  },
  'component-place': {
    what: 'finds an entry of `addComponents` that does not say once where it stands',
    why: 'The order of components is part of their work, and no place is right for all: at the end it would come after the clean-up and the tests of the image.',
    source: recipesPage,
    fix: 'Write `before` or `after` with the name of a component of the base.',
  },
  'unknown-component': {
    what: 'finds a name in `removeComponents`, or behind `before` or `after`, that is not that of one component of the base',
    why: 'A component that is misspelt, or that the base has under another name by now, would stay in the image.',
    source: recipesPage,
    fix: 'Write the name of the document without folder and `.yml`, or what stands behind `managed`.',
  },
});

/** An entry of a list, with what `addComponents` puts next to it. */
interface Standing {
  item: Node;
  name: string | undefined;
  isKept: boolean;
  before: Standing[];
  after: Standing[];
}

/** Keys that say where an added component stands. */
const places = ['before', 'after'] as const;
/** Keys that change the list of a base. */
const changes = ['addComponents', 'removeComponents'] as const;
/** Names of a list that a message tells, and looks at for what was meant: a hostile list is long. */
const maxTold = 20;

/**
 * Puts a file of a recipe over what it extends. Of `addComponents` and `removeComponents` only the
 * list of components is left that comes of them.
 *
 * @param base undefined where the file extends none
 */
export function mergeFile(
  base: MapNode | undefined,
  file: MapNode,
): { merged: MapNode; diagnostics: Diagnostic[]; dropped?: DroppedComponents } {
  const merged = base === undefined ? file : merge(base, file);
  const own = file.entries.get('components');
  const below = base?.entries.get('components')?.value;
  const inherited = listOf(below);
  const change = changes.flatMap((key) => file.entries.get(key) ?? [])[0];
  if (change === undefined) {
    const dropped = own && inherited && droppedBy(own.at, inherited, own.value);
    return { merged, diagnostics: [], ...(dropped ? { dropped } : {}) };
  }

  const diagnostics: Diagnostic[] = [];
  // What the base has in place of a list was reported when it was read.
  if (own || !below) {
    diagnostics.push(
      diagnostic(
        change.at,
        componentChangeRules['component-change'],
        own
          ? 'The file has `components` of its own, which replaces what this would change.'
          : 'Nothing that this file extends has `components`, so there is nothing to change.',
      ),
    );
  }
  const items =
    inherited && !own
      ? changeList(inherited, file, diagnostics)
      : // They count nevertheless, lest their parameters seem to be unused.
        [
          ...(listOf(own?.value)?.items ?? []),
          ...entriesOf('addComponents', file).map(withoutPlace),
        ];
  const entries = new Map(merged.entries);
  for (const key of changes) entries.delete(key);
  entries.set('components', { at: change.at, value: { kind: 'list', at: change.at, items } });
  return { merged: { ...merged, entries }, diagnostics };
}

function changeList(list: ListNode, file: MapNode, diagnostics: Diagnostic[]): Node[] {
  const base = list.items.map(standingOf);
  const known = new Known(base, diagnostics);
  // What is taken out is marked only: it still holds its place for `before` and `after`.
  for (const name of entriesOf('removeComponents', file)) {
    const one = isText(name) ? known.inBase(name) : undefined;
    if (one?.isKept === false) {
      diagnostics.push(
        diagnostic(
          name.at,
          combinationRules['duplicate-item'],
          `${quote(one.name ?? '')} stands in removeComponents a second time.`,
          'Remove it.',
        ),
      );
    }
    if (one) one.isKept = false;
  }

  const taken = new Map(
    base.flatMap(({ item, isKept }) => (isKept ? [[identityOf(item), item] as const] : [])),
  );
  /** Without a place, which is reported; their documents are read nevertheless. */
  const misplaced: Standing[] = [];
  for (const item of entriesOf('addComponents', file)) {
    // Entries of a wrong type were reported when the file was read.
    if (item.kind !== 'map') continue;
    const place = placeOf(item, known, diagnostics);
    const identity = identityOf(item);
    const first = identity === undefined ? undefined : taken.get(identity);
    if (first) {
      diagnostics.push(
        diagnostic(
          item.at,
          componentRules['duplicate-component'],
          `${quote(nameOf(item) ?? '')} stands here a second time; the first is ${first.at.file}:${String(first.at.line)}.`,
          'Remove it, or name it in `removeComponents` to have this entry take its place.',
        ),
      );
      continue;
    }
    taken.set(identity, item);
    const one = standingOf(withoutPlace(item));
    known.add(one);
    (place ?? misplaced).push(one);
  }
  return inOrder([...base, ...misplaced]);
}

function entriesOf(key: (typeof changes)[number], file: MapNode): Node[] {
  return listOf(file.entries.get(key)?.value)?.items ?? [];
}

/** The list into which an added component goes; undefined, and reported, where it names none. */
function placeOf(item: MapNode, known: Known, diagnostics: Diagnostic[]): Standing[] | undefined {
  const [place, second] = places.filter((key) => item.entries.has(key));
  if (place === undefined || second !== undefined) {
    diagnostics.push(
      diagnostic(
        item.at,
        componentChangeRules['component-place'],
        place === undefined
          ? 'The entry does not say `before` or `after` which component it stands.'
          : 'The entry has `before` and `after`, which may be two places.',
        place === undefined ? undefined : 'Remove one of the two.',
      ),
    );
    return undefined;
  }
  const name = item.entries.get(place)?.value;
  return name && isText(name) ? known.anywhere(name)?.[place] : undefined;
}

/** The components that a change may name. */
class Known {
  readonly #base = new Map<string | undefined, Standing[]>();
  readonly #added = new Map<string | undefined, Standing>();
  /** For messages. */
  readonly #names: string[] = [];
  readonly #diagnostics: Diagnostic[];

  constructor(base: readonly Standing[], diagnostics: Diagnostic[]) {
    this.#diagnostics = diagnostics;
    for (const one of base) {
      const same = this.#base.get(one.name);
      if (same) same.push(one);
      else this.#base.set(one.name, [one]);
      this.#tell(one, maxTold);
    }
  }

  add(one: Standing): void {
    this.#added.set(one.name, one);
    this.#tell(one, 2 * maxTold);
  }

  /** The component of a name in the base; a name of none, or of several, is reported. */
  inBase(name: ScalarNode): Standing | undefined {
    const [found, another] = this.#base.get(name.text) ?? [];
    if (found && !another) return found;
    const [message, remedy] = another
      ? [
          `The base has several components named ${quote(name.text)}.`,
          'Rename the document of one, or write all of them below `components`.',
        ]
      : [
          `The base has no component ${quote(name.text)}.`,
          suggest(nameOfDocument(name.text), this.#names) ??
            (this.#names.length > 0 ? `It has ${this.#names.join(', ')}.` : 'It has none.'),
        ];
    this.#diagnostics.push(
      diagnostic(name.at, componentChangeRules['unknown-component'], message, remedy),
    );
    return undefined;
  }

  /**
   * The same, among what was added before in the first place: what takes the place of an old one is
   * meant where both have a name.
   */
  anywhere(name: ScalarNode): Standing | undefined {
    return this.#added.get(name.text) ?? this.inBase(name);
  }

  #tell({ name }: Standing, most: number): void {
    if (name !== undefined && name.length <= 100 && this.#names.length < most) {
      this.#names.push(name);
    }
  }
}

function droppedBy(at: Location, inherited: ListNode, own: Node): DroppedComponents | undefined {
  const left = new Set((listOf(own)?.items ?? []).map(nameOf));
  const names = inherited.items.map(nameOf).filter((name) => name !== undefined && !left.has(name));
  return names.length === 0 ? undefined : { at, names: names as string[] };
}

function standingOf(item: Node): Standing {
  return { item, name: nameOf(item), isKept: true, before: [], after: [] };
}

/** The entries in the order in which they run. Without recursion: a chain may be long. */
function inOrder(standing: readonly Standing[]): Node[] {
  const items: Node[] = [];
  const open: (Standing | Node)[] = [...standing].reverse();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if ('kind' in next) items.push(next);
    else {
      const { before, item, isKept, after } = next;
      for (const one of [...before, ...(isKept ? [item] : []), ...after].reverse()) open.push(one);
    }
  }
  return items;
}

function withoutPlace(item: Node): Node {
  if (item.kind !== 'map') return item;
  const entries = new Map(item.entries);
  for (const key of places) entries.delete(key);
  return { ...item, entries };
}

/** What `before`, `after` and `removeComponents` call an entry. */
function nameOf(item: Node): string | undefined {
  const file = textAt(item, 'file');
  return file === undefined ? textAt(item, 'managed') : nameOfDocument(file);
}

/** What tells an entry from all others: names of documents in several folders may be equal. */
function identityOf(item: Node): string | undefined {
  const [file, managed] = [textAt(item, 'file'), textAt(item, 'managed')];
  if (file !== undefined) return resolveReference(item.at.file, file);
  return managed === undefined ? undefined : `managed ${managed}`;
}

function textAt(item: Node, key: string): string | undefined {
  const value = item.kind === 'map' ? item.entries.get(key)?.value : undefined;
  return value && isText(value) ? value.text : undefined;
}

function isText(node: Node): node is ScalarNode {
  return node.kind === 'scalar' && node.value !== null && node.text !== '';
}

function listOf(node: Node | undefined): ListNode | undefined {
  return node?.kind === 'list' ? node : undefined;
}
