import { canonical } from '../digest.ts';

/** An answer of AWS as it was sent, with members that the SDK does not know. */
export type Answer = Readonly<Record<string, unknown>>;

/** What an answer tells beside what was wanted. */
export interface Comparison {
  /** How members differ from what was wanted, each in words. */
  differences: string[];
  /** Members that no table has, with their operation: `GetImageRecipe.imageRecipe.newMember`. */
  unknown: string[];
}

/** Stands in a table for a member that is compared with what was wanted, down to its last value. */
export const compared = 'compared';

/** Stands in a table for a member that may hold anything, and says why. */
export class NotCompared {
  readonly reason: string;

  constructor(reason: string) {
    this.reason = reason;
  }
}

/** A list whose order means nothing; a member of its elements tells them apart. */
export class Keyed {
  readonly key: string;
  readonly element: Table;

  constructor(key: string, element: Table) {
    this.key = key;
    this.element = element;
  }
}

/** How one member of an answer is looked at; a table also stands for a list of such structures. */
type Reading = typeof compared | NotCompared | Keyed | Table;

/** All members that a structure of an answer can have. What is not in it is unknown. */
export interface Table {
  readonly [member: string]: Reading;
}

/** A wanted value of which there is more than one that is right. */
export class Accepted {
  /** How a message calls it. */
  readonly name: string;
  readonly accepts: (found: unknown) => boolean;

  constructor(name: string, accepts: (found: unknown) => boolean) {
    this.name = name;
    this.accepts = accepts;
  }
}

/** This value or none, be it an empty one: what AWS does where the member is not set. */
export function orUnset(value: unknown): Accepted {
  return new Accepted(shown(value), (found) => {
    return found === '' || isSame(found, undefined) || isSame(found, value);
  });
}

/** A member that is not as it was wanted. */
export interface Difference {
  /** Its path, without the member that holds the whole object. */
  member: string;
  wanted: string;
  found: string;
}

/** `isCopy`: whether the answer may leave members out, or empty, which are then not compared. */
interface Options {
  operation: string;
  isCopy?: boolean;
}

/**
 * Compares an answer with what was wanted, and puts the differences in words.
 *
 * @param what how a message calls what was read, for example `the image recipe`
 */
export function compare(
  table: Table,
  found: unknown,
  wanted: unknown,
  what: string,
  options: Options,
): Comparison {
  const { differences, unknown } = compareMembers(table, found, wanted, options);
  return {
    unknown,
    differences: differences.map(({ member, wanted: after, found: before }) =>
      [before, after].some((text) => text.length > longestShown)
        ? `${member} of ${what} differs`
        : `${member} of ${what} is ${before}, not ${after}`,
    ),
  };
}

/**
 * Compares an answer with what was wanted, member by member. Both have AWS's names; an empty list
 * or structure is the same as none.
 */
export function compareMembers(
  table: Table,
  found: unknown,
  wanted: unknown,
  options: Options,
): { differences: Difference[]; unknown: string[] } {
  const result: { differences: Difference[]; unknown: string[] } = { differences: [], unknown: [] };
  const isCopy = options.isCopy === true;

  const differ = (path: string, before: string, after: string): void => {
    const member = path.replace(/^\.\w+\b\.?/, '');
    result.differences.push({ member, wanted: after, found: before });
  };

  const look = (reading: Reading, left: unknown, right: unknown, path: string): void => {
    if (reading instanceof NotCompared) return;
    if (isCopy && (left === undefined || (left === '' && right !== undefined))) return;
    if (reading === compared) {
      const isRight = right instanceof Accepted ? right.accepts(left) : isSame(left, right);
      if (!isRight) differ(path, shown(left), shown(right));
      return;
    }
    const element = reading instanceof Keyed ? reading.element : reading;
    if (Array.isArray(left) || Array.isArray(right)) {
      const [some, others] = [asList(left), asList(right)].map((list) =>
        reading instanceof Keyed ? sorted(list, reading.key) : list,
      ) as [unknown[], unknown[]];
      if (some.length !== others.length) {
        differ(path, entries(some.length), entries(others.length));
        // What is unknown is told all the same.
        for (const one of some) findUnknown(element, one, path);
        return;
      }
      for (const [index, one] of some.entries()) {
        lookInto(element, one, others[index], `${path}[${String(index)}]`);
      }
      return;
    }
    lookInto(element, left, right, path);
  };

  const lookInto = (members: Table, left: unknown, right: unknown, path: string): void => {
    // In XML a structure without members is as empty as a text.
    if (left !== undefined && left !== '' && !isStructure(left)) {
      differ(path, shown(left), shown(right));
      return;
    }
    findUnknown(members, left, path);
    for (const [member, reading] of Object.entries(members)) {
      look(reading, memberOf(left, member), memberOf(right, member), `${path}.${member}`);
    }
  };

  const findUnknown = (members: Table, value: unknown, path: string): void => {
    if (!isStructure(value)) return;
    for (const [member, content] of Object.entries(value)) {
      if (content === null || content === undefined || Object.hasOwn(members, member)) continue;
      const name = `${options.operation}${path.replaceAll(/\[\d+\]/g, '')}.${member}`;
      if (!result.unknown.includes(name)) result.unknown.push(name);
    }
  };

  lookInto(table, found, wanted, '');
  return result;
}

/** Joins what several answers tell. */
export function joined(comparisons: readonly Comparison[]): Comparison {
  return {
    differences: comparisons.flatMap(({ differences }) => differences),
    unknown: [...new Set(comparisons.flatMap(({ unknown }) => unknown))],
  };
}

/** A member of a structure; `undefined` where it is null, or what should have it is no structure. */
export function memberOf(value: unknown, ...path: readonly string[]): unknown {
  let inner = value;
  for (const member of path) {
    inner = isStructure(inner) && Object.hasOwn(inner, member) ? inner[member] : undefined;
  }
  return inner ?? undefined;
}

/** A member that is a text; empty where it is none. */
export function textOf(value: unknown, ...path: readonly string[]): string {
  const member = memberOf(value, ...path);
  return typeof member === 'string' ? member : '';
}

/** A member that is a list; empty where it is none. */
export function listOf(value: unknown, ...path: readonly string[]): unknown[] {
  const member = memberOf(value, ...path);
  return Array.isArray(member) ? member : [];
}

/** Characters of the longest value that a message shows. */
const longestShown = 64;

function isStructure(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSame(left: unknown, right: unknown): boolean {
  return canonical(withoutEmpty(left)) === canonical(withoutEmpty(right));
}

/**
 * The value without members that are null, an empty list or an empty structure. An empty text may
 * mean something: that of `noDevice` does.
 */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(withoutEmpty);
  if (value instanceof Accepted) return value.name;
  if (!isStructure(value)) return value ?? undefined;
  const members = Object.entries(value)
    .map(([name, member]) => [name, withoutEmpty(member)] as const)
    .filter(([, member]) => member !== undefined);
  return members.length === 0 ? undefined : Object.fromEntries(members);
}

function asList(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined ? [] : [value];
}

function sorted(list: unknown[], key: string): unknown[] {
  return [...list].sort((a, b) => (textOf(a, key) < textOf(b, key) ? -1 : 1));
}

function shown(value: unknown): string {
  if (value instanceof Accepted) return value.name;
  const content = withoutEmpty(value);
  return content === undefined ? 'none' : canonical(content);
}

function entries(count: number): string {
  return `a list of ${String(count)}`;
}
