import fc from 'fast-check';
import '../../helpers/seeded.ts';
import * as v from 'valibot';

/** What is read here of a valibot schema. */
export interface Schema {
  type: string;
  wrapped?: Schema;
  item?: Schema;
  key?: Schema;
  value?: Schema;
  entries?: Record<string, Schema>;
  options?: readonly string[];
  pipe?: readonly Action[];
}

interface Action {
  kind: string;
  type: string;
  requirement?: unknown;
  pipe?: readonly Action[];
}

/** Stands for a key that is left out. */
const absent = Symbol('absent');

/** Where a value of a key comes from. `limit` is the longest, largest or fullest that there is. */
export const kinds = ['absent', 'empty', 'least', 'limit', 'any'] as const;
export type Kind = (typeof kinds)[number];

/** Values that the schema alone can't know to be right, by path: `parent.ssm`, `components[]`. */
export type Special = Record<string, (kind: Kind) => fc.Arbitrary<unknown>>;

/**
 * Values of a schema of this kind; where it has none of that kind, any.
 *
 * @param path of the key, `infrastructure.logGroup`; of an entry of a list `regions[]`
 */
export function valuesOf(
  schema: Schema,
  kind: Kind,
  special: Special,
  path = '',
): fc.Arbitrary<unknown> {
  const isOptional = schema.type === 'optional';
  if (isOptional && kind === 'absent') return fc.constant(absent);
  const made = special[path]?.(kind) ?? ofType(schema.wrapped ?? schema, kind, special, path);
  // Of all kinds at once, one time in three without it.
  return isOptional && kind === 'any'
    ? fc.oneof({ weight: 2, arbitrary: made }, { weight: 1, arbitrary: fc.constant(absent) })
    : made;
}

/** Paths of the keys below a schema, lists by their entries, those of names that anybody may choose without. */
export function pathsOf(schema: Schema, path = ''): string[] {
  const { entries, item } = schema.wrapped ?? schema;
  const own = path === '' ? [] : [path];
  if (item) return [...own, ...pathsOf(item, `${path}[]`).filter((one) => one !== `${path}[]`)];
  return [
    ...own,
    ...Object.entries(entries ?? {}).flatMap(([key, entry]) =>
      pathsOf(entry, path === '' ? key : `${path}.${key}`),
    ),
  ];
}

function ofType(schema: Schema, kind: Kind, special: Special, path: string): fc.Arbitrary<unknown> {
  switch (schema.type) {
    case 'strict_object':
      return fc
        .record(
          Object.fromEntries(
            Object.entries(schema.entries ?? {}).map(([key, entry]) => [
              key,
              valuesOf(entry, kind, special, path === '' ? key : `${path}.${key}`),
            ]),
          ),
        )
        .map((map) =>
          Object.fromEntries(Object.entries(map).filter(([, value]) => value !== absent)),
        );
    case 'string':
      return texts(schema, kind);
    case 'number':
      return numbers(schema, kind);
    case 'boolean':
      return fc.boolean();
    case 'picklist':
      return fc.constantFrom(...(schema.options ?? []));
    case 'array': {
      const one = valuesOf(schema.item!, kind === 'empty' ? 'any' : kind, special, `${path}[]`);
      return sized(kind, [0, 1, 25], (size) =>
        fc.uniqueArray(one, { ...size, selector: (value) => JSON.stringify(value) }),
      );
    }
    case 'record': {
      const inner = kind === 'empty' ? 'any' : kind;
      const [key, value] = [
        valuesOf(schema.key!, inner, special, `${path}{}`),
        valuesOf(schema.value!, inner, special, `${path}.*`),
      ];
      return sized(kind, [0, 1, 20], (size) =>
        fc.uniqueArray(fc.tuple(key, value), { ...size, selector: ([name]) => name }),
      ).map((entries) => Object.fromEntries(entries as [string, unknown][]));
    }
    default:
      throw new Error(`${path} is a ${schema.type}, of which nothing is known here`);
  }
}

function sized<T>(
  kind: Kind,
  [empty, least, limit]: [number, number, number],
  make: (size: { minLength: number; maxLength: number }) => fc.Arbitrary<T>,
): fc.Arbitrary<T> {
  switch (kind) {
    case 'empty':
      return make({ minLength: empty, maxLength: empty });
    case 'least':
      return make({ minLength: least, maxLength: least });
    case 'limit':
      return make({ minLength: least, maxLength: limit });
    default:
      return make({ minLength: empty, maxLength: 3 });
  }
}

function texts(schema: Schema, kind: Kind): fc.Arbitrary<string> {
  const fits = (text: string): boolean => v.is(schema as unknown as v.GenericSchema, text);
  const [least, most] = [requirement(schema, 'min_length') ?? 0, requirement(schema, 'max_length')];
  // What only forbids is looked at afterwards.
  const wanted = actions(schema).findLast(
    ({ requirement: one }) => one instanceof RegExp && !/^\^\(\?![^^]*\)$/.test(one.source),
  )?.requirement as RegExp | undefined;
  if (wanted) {
    const form = atLimit(wanted.source.replaceAll(/\(\?!(?:[^()]|\([^()]*\))*\)/g, ''), kind);
    return fc
      .stringMatching(new RegExp(form), { size: '-1', maxLength: most ?? 1100 })
      .filter(fits);
  }
  const length =
    kind === 'limit'
      ? { minLength: most ?? 300, maxLength: most ?? 300 }
      : kind === 'least' || kind === 'empty'
        ? { minLength: least, maxLength: least }
        : { minLength: least, maxLength: Math.min(most ?? 40, 40) };
  return fc.string({ unit: 'grapheme-ascii', ...length }).filter(fits);
}

/** A pattern whose counts, like `{1,512}`, are the largest or the smallest of them. */
function atLimit(source: string, kind: Kind): string {
  return source.replaceAll(/\{(\d+),(\d+)\}/g, (_, least: string, most: string) =>
    kind === 'limit' ? `{${most}}` : kind === 'least' ? `{${least}}` : `{${least},${most}}`,
  );
}

function numbers(schema: Schema, kind: Kind): fc.Arbitrary<number> {
  const [min, max] = [requirement(schema, 'min_value') ?? 0, requirement(schema, 'max_value')];
  if (kind === 'limit') return fc.constant(max ?? 1000);
  return kind === 'least' ? fc.constant(min) : fc.integer({ min, max: max ?? 1000 });
}

/** What a schema asks of a value, with what the schemas ask that it is made of. */
function actions({ pipe = [] }: { pipe?: readonly Action[] }): Action[] {
  return pipe.flatMap((action) => [...actions(action), action]);
}

function requirement(schema: Schema, type: string): number | undefined {
  const all = actions(schema);
  if (type === 'min_length' && all.some((action) => action.type === 'non_empty')) return 1;
  return all.find((action) => action.type === type)?.requirement as number | undefined;
}
