import * as v from 'valibot';
import { diagnostic, quote } from '../source/diagnostic.ts';
import type { Diagnostic, Explanation } from '../source/diagnostic.ts';
import { nearest } from '../source/nearest.ts';
import { locate, locateKey, nodeAt, renderPath } from '../source/node.ts';
import type { MapNode, Node, NodePath } from '../source/node.ts';
import { recipesPage } from '../source/pages.ts';
import { defineRules } from '../source/rule.ts';
import { shapeRules } from '../source/shape-rules.ts';
import { valueRules } from './value-rules.ts';

/** Rules on values that must be one of a few. */
export const typeRules = defineRules({
  'wrong-value': {
    what: 'finds a value that is none of the few which a key takes',
    why: 'Upper and lower case count: `linux` is not `Linux`.',
    source: recipesPage,
    fix: 'Write one of those that the message names.',
  },
});

/** The properties of a valibot schema that this file reads. */
interface Schema {
  type: string;
  wrapped?: Schema;
  item?: Schema;
  value?: Schema;
  entries?: Record<string, Schema>;
}

/**
 * Explains an unknown key or a wrong value better than the general message does; undefined where
 * that is good enough.
 */
export type Explain = (path: NodePath, text: string) => Explanation | undefined;

export interface ParsedMap<Value> {
  /** The valid values of top-level keys, with defaults filled in. */
  values: Partial<Value>;
  /** Unknown keys, wrong types and wrong values. */
  diagnostics: Diagnostic[];
  /**
   * Required keys that are missing. For one file of an `extends` chain they say nothing, since
   * another file may have them.
   */
  missing: Diagnostic[];
}

type ObjectSchema = v.GenericSchema<unknown, unknown> & {
  entries: Record<string, v.GenericSchema>;
};

/**
 * Checks a map against an object schema key by key, so that one wrong key does not hide problems of
 * the others.
 */
export function parseMap<const Wanted extends ObjectSchema>(
  root: MapNode,
  schema: Wanted,
  explain: Explain = () => undefined,
  top: NodePath = [],
): ParsedMap<v.InferOutput<Wanted>> {
  const diagnostics: Diagnostic[] = [];
  const missing: Diagnostic[] = [];
  const plain = toPlain(root, schema, (path, near) => {
    diagnostics.push(unknownKey(root, path, near, explain, top));
  }) as Record<string, unknown>;

  const values: Record<string, unknown> = {};
  for (const [key, entry] of Object.entries(schema.entries)) {
    const isGiven = Object.hasOwn(plain, key);
    if (!isGiven && !isOptional(entry)) {
      missing.push(missingKey(root, [key], top));
      continue;
    }
    const result = v.safeParse(entry, plain[key]);
    if (result.success) {
      if (result.output !== undefined) values[key] = result.output;
      continue;
    }
    for (const issue of result.issues) {
      const path = [key, ...pathOf(issue)];
      if (issue.type.endsWith('object') && nodeAt(root, path) === undefined) {
        missing.push(missingKey(root, path, top));
      } else diagnostics.push(wrongValue(root, path, issue, explain, top));
    }
  }
  return { values, diagnostics, missing };
}

/**
 * Converts a node to JavaScript values for valibot. Where the schema wants text, that is the
 * scalar's text; elsewhere it is the value that YAML gives it. Keys that a strict schema does not
 * have are passed to `onUnknown`; a plain `object` schema ignores them.
 *
 * @param path the node's path; changed during the call and restored before it returns
 */
function toPlain(
  node: Node,
  schema: Schema | undefined,
  onUnknown: (path: NodePath, known: string[]) => void,
  path: (string | number)[] = [],
): unknown {
  const wanted = schema?.wrapped ?? schema;
  switch (node.kind) {
    case 'scalar':
      return node.value !== null && (wanted?.type === 'string' || wanted?.type === 'picklist')
        ? node.text
        : node.value;
    case 'list':
      // valibot accepts a list where the schema wants a map, but rejects null.
      if (wanted?.entries ?? wanted?.type === 'record') return null;
      return node.items.map((item, index) => {
        path.push(index);
        const plain = toPlain(item, wanted?.item, onUnknown, path);
        path.pop();
        return plain;
      });
    case 'map': {
      const entries: [string, unknown][] = [];
      for (const [key, { value }] of node.entries) {
        const isKnown = wanted?.entries
          ? Object.hasOwn(wanted.entries, key)
          : wanted?.type !== 'record' || !keysThatValibotDrops.has(key);
        path.push(key);
        if (isKnown) {
          entries.push([
            key,
            toPlain(value, wanted?.entries?.[key] ?? wanted?.value, onUnknown, path),
          ]);
        } else if (wanted?.type !== 'object') {
          onUnknown([...path], Object.keys(wanted?.entries ?? {}));
        }
        path.pop();
      }
      return Object.fromEntries(entries);
    }
  }
}

/** Keys that valibot drops from records silently; here they are reported as unknown. */
const keysThatValibotDrops = new Set(['__proto__', 'prototype', 'constructor']);

const isOptional = (schema: v.GenericSchema): boolean => schema.type === 'optional';

const pathOf = (issue: v.BaseIssue<unknown>): (string | number)[] =>
  (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));

function unknownKey(
  root: MapNode,
  path: NodePath,
  known: string[],
  explain: Explain,
  top: NodePath,
): Diagnostic {
  const key = String(path.at(-1));
  const value = nodeAt(root, path);
  const special = explain([...top, ...path], value?.kind === 'scalar' ? value.text : '');
  const at = locateKey(root, path);
  if (special) return diagnostic(at, special.rule, special.message, special.remedy);
  const near = nearest(key, known);
  const where = path.length > 1 ? ` in ${renderPath([...top, ...path.slice(0, -1)])}` : '';
  const remedy = near
    ? `Did you mean \`${near}\`?`
    : known.length > 0
      ? `Known keys: ${known.join(', ')}.`
      : 'Choose another name.';
  return diagnostic(at, shapeRules['unknown-key'], `${quote(key)} is not a key${where}.`, remedy);
}

function missingKey(root: MapNode, path: NodePath, top: NodePath): Diagnostic {
  return diagnostic(
    locate(root, path),
    shapeRules['missing-key'],
    `\`${renderPath([...top, ...path])}\` is missing.`,
  );
}

function wrongValue(
  root: MapNode,
  path: NodePath,
  issue: v.BaseIssue<unknown>,
  explain: Explain,
  top: NodePath,
): Diagnostic {
  const isKey = issue.path?.at(-1)?.origin === 'key';
  const at = isKey ? locateKey(root, path) : locate(root, path);
  const name = renderPath([...top, ...path]);
  const node = nodeAt(root, path);
  const text = isKey ? String(path.at(-1)) : node?.kind === 'scalar' ? node.text : '';

  const special = explain([...top, ...path], text);
  if (special) return diagnostic(at, special.rule, special.message, special.remedy);
  if (issue.kind === 'validation') {
    const rule = valueRules[issue.message]!;
    const subject = node?.kind === 'scalar' || isKey ? `${quote(text)} ` : '';
    return diagnostic(at, rule, `${name}: ${subject}${rule.message}.`);
  }
  if (issue.type === 'picklist') {
    const options = (issue.expected ?? '')
      .replaceAll('"', '')
      .replace(/^\(|\)$/g, '')
      .split(' | ');
    const near = nearest(text, options);
    return diagnostic(
      at,
      typeRules['wrong-value'],
      `${name} is ${quote(text)}, not one of ${options.join(', ')}.`,
      near ? `Did you mean \`${near}\`?` : `Write ${options.join(' or ')}.`,
    );
  }
  const wanted = wantedTypes[issue.type] ?? { name: issue.type, remedy: 'Write that.' };
  return diagnostic(
    at,
    shapeRules['wrong-type'],
    `${name} is ${typeName(node)}, not ${wanted.name}.`,
    wanted.remedy,
  );
}

const wantedTypes: Record<string, { name: string; remedy: string }> = {
  string: { name: 'a text', remedy: 'Write one value, in quotes where it has `: ` or ` #` in it.' },
  number: { name: 'a number', remedy: 'Write digits without quotes.' },
  boolean: { name: 'true or false', remedy: 'Write `true` or `false`, without quotes.' },
  array: { name: 'a list', remedy: 'Write `[…]`, or one `- …` per line.' },
  strict_object: { name: 'a map', remedy: 'Write `key: value` lines below it.' },
  object: { name: 'a map', remedy: 'Write `key: value` lines below it.' },
  record: { name: 'a map', remedy: 'Write `Name: value` lines below it.' },
};

function typeName(node: Node | undefined): string {
  if (node === undefined) return 'missing';
  if (node.kind !== 'scalar') return `a ${node.kind}`;
  if (node.value === null) return 'empty';
  return typeof node.value === 'string'
    ? `the text ${quote(node.text)}`
    : quote(node.text).slice(1, -1);
}
