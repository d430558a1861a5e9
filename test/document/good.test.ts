import { describe, expect, test } from '@jest/globals';
import { onFailures } from '../../src/document/component-document.ts';
import { branchValues, branchKeys } from '../../src/document/condition.ts';
import { operatorNames } from '../../src/document/operators.ts';
import { parameterKeys, parameterTypes } from '../../src/document/declarations.ts';
import { parseDocument } from '../../src/document/document.ts';
import { delimiters } from '../../src/document/loop.ts';
import { modules } from '../../src/document/modules.ts';
import { attributeNames } from '../../src/document/steps.ts';
import { contextNames, referencesIn } from '../../src/document/references.ts';
import { checkDocument } from '../../src/rules/check.ts';
import { isError } from '../../src/source/diagnostic.ts';
import type { MapNode, Node } from '../../src/source/node.ts';
import { parseYaml } from '../../src/source/yaml.ts';
import { readDocuments } from './documents.ts';

const good = readDocuments('good');
const roots = good.map(({ text }) => parseYaml(text, 'f.yml').root!);

test.each(good.map(({ name, text }) => [name, text]))('%s has nothing wrong', (name, text) => {
  const { document, diagnostics } = parseDocument(text, `recipes/components/${name}.yml`);
  expect(diagnostics).toEqual([]);
  expect(checkDocument(document!).filter(isError)).toEqual([]);
});

/**
 * Every map in the good documents, from the top down, with the key under which it or its list
 * stands.
 */
function mapsBelow(node: Node, key = ''): { key: string; map: MapNode }[] {
  if (node.kind === 'list') return node.items.flatMap((item) => mapsBelow(item, key));
  if (node.kind === 'scalar') return [];
  return [
    { key, map: node },
    ...[...node.entries].flatMap(([name, { value }]) => mapsBelow(value, name)),
  ];
}

const maps = roots.flatMap((root) => mapsBelow(root));
const keysOf = (wanted: (key: string, map: MapNode) => boolean) =>
  new Set(
    maps.filter(({ key, map }) => wanted(key, map)).flatMap(({ map }) => [...map.entries.keys()]),
  );
const textsAt = (name: string) =>
  new Set(
    maps.flatMap(({ map }) => {
      const value = map.entries.get(name)?.value;
      return value?.kind === 'scalar' ? [value.text] : [];
    }),
  );
const missing = (wanted: readonly string[], shown: ReadonlySet<string>) =>
  wanted.filter((one) => !shown.has(one));

describe('the good documents show', () => {
  test('every key of documents and phases, every attribute of steps', () => {
    expect(
      missing(
        [
          'name',
          'description',
          'schemaVersion',
          'parameters',
          'constants',
          'phases',
          'disableLogging',
        ],
        keysOf((key) => key === ''),
      ),
    ).toEqual([]);
    expect(
      missing(
        ['name', 'description', 'disableLogging', 'steps'],
        keysOf((key) => key === 'phases'),
      ),
    ).toEqual([]);
    expect(
      missing(
        attributeNames,
        keysOf((key) => key === 'steps'),
      ),
    ).toEqual([]);
    expect(missing(onFailures, textsAt('onFailure'))).toEqual([]);
    expect(missing(['build', 'validate', 'test', 'container-host-test'], textsAt('name'))).toEqual(
      [],
    );
    expect(missing(['1', '1.0', '1.00'], textsAt('schemaVersion'))).toEqual([]);
  });

  test('every key of parameters and constants, every type', () => {
    expect(
      missing(
        [...parameterKeys, 'value'],
        keysOf((_, map) => map.entries.has('type')),
      ),
    ).toEqual([]);
    expect(
      missing(parameterTypes, new Set([...textsAt('type')].map((one) => one.toLowerCase()))),
    ).toEqual([]);
  });

  test('every operator of conditions, as `if` and below others, with every answer', () => {
    expect(
      missing(
        [...operatorNames, 'value', 'path'],
        keysOf(() => true),
      ),
    ).toEqual([]);
    expect(
      missing(
        [...branchKeys],
        keysOf((key) => key === 'if'),
      ),
    ).toEqual([]);
    for (const branch of branchKeys) expect(missing(branchValues, textsAt(branch))).toEqual([]);
  });

  test('every form of a loop, every delimiter', () => {
    expect(
      missing(
        ['name', 'for', 'forEach'],
        keysOf((key) => key === 'loop'),
      ),
    ).toEqual([]);
    expect(
      missing(
        ['start', 'end', 'updateBy'],
        keysOf((key) => key === 'for'),
      ),
    ).toEqual([]);
    expect(
      missing(
        ['list', 'delimiter'],
        keysOf((key) => key === 'forEach'),
      ),
    ).toEqual([]);
    expect(missing(delimiters, textsAt('delimiter'))).toEqual([]);
    expect(
      maps.some(
        ({ key, map }) => key === 'loop' && map.entries.get('forEach')?.value.kind === 'list',
      ),
    ).toBe(true);
  });

  test('every form of a reference', () => {
    const expressions = good
      .flatMap(({ text }) => referencesIn(text))
      .map(({ expression }) => expression);
    const forms = [
      /^[A-Z]\w+$/,
      /^\w+\.\w+\.inputs\.\w+$/,
      /^\w+\.\w+\.inputs\[\d\]\.\w+$/,
      /^\w+\.\w+\.outputs\.\w+$/,
      /^loop\.index$/,
      /^loop\.value$/,
      /^Purposes\.index$/,
      /^Purposes\.value$/,
      /^env:/,
      /^aws:imds:/,
      /^aws:ssm:\//,
      /^aws:ssm:resolve\(\w+\)$/,
    ];
    expect(
      forms.filter((form) => !expressions.some((expression) => form.test(expression))),
    ).toEqual([]);
    expect(
      missing(
        contextNames.map((name) => `context:${name}`),
        new Set(expressions),
      ),
    ).toEqual([]);
  });
});

const steps = good.flatMap(
  ({ name, text }) => parseDocument(text, `${name}.yml`).document?.steps ?? [],
);
const inputsOf = (action: string) =>
  steps
    .filter((step) => step.action === action)
    .flatMap((step) => (step.inputs?.kind === 'list' ? step.inputs.items : [step.inputs]))
    .filter((item) => item?.kind === 'map');

test.each(Object.entries(modules))(
  'the good documents show %s with every input',
  (action, module) => {
    expect(steps.map((step) => step.action)).toContain(action);
    expect(
      missing(
        Object.keys(module.inputs),
        new Set(inputsOf(action).flatMap((map) => [...map.entries.keys()])),
      ),
    ).toEqual([]);
  },
);

test('the good documents show every choice of an input', () => {
  // Modules that take the same encodings share their list.
  const shown = new Map<readonly string[], Set<string>>();
  for (const [action, module] of Object.entries(modules)) {
    for (const [key, { choices }] of Object.entries(module.inputs)) {
      if (choices === undefined) continue;
      const texts = shown.get(choices) ?? new Set();
      for (const map of inputsOf(action)) {
        const value = map.entries.get(key)?.value;
        if (value?.kind === 'scalar') texts.add(value.text.toLowerCase());
      }
      shown.set(choices, texts);
    }
  }
  expect(shown.size).toBeGreaterThan(3);
  for (const [choices, texts] of shown) {
    expect(
      missing(
        choices.map((choice) => choice.toLowerCase()),
        texts,
      ),
    ).toEqual([]);
  }
});
