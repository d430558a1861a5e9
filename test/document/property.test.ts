import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import '../helpers/seeded.ts';
import { fixtureIds, readFixture } from '../../scripts/rule-fixtures.ts';
import { parseDocument } from '../../src/document/document.ts';
import { withoutAllowed } from '../../src/rules/allow.ts';
import { checkDocument } from '../../src/rules/check.ts';
import type { Diagnostic } from '../../src/source/diagnostic.ts';
import { readDocuments } from './documents.ts';
import { bomb, expectLocated, mutated, nearYaml, tryEvery } from './fuzz.ts';

const file = 'recipes/components/f.yml';

/** All that is found in one document: grammar, rules, comments. */
function findIn(source: string): Diagnostic[] {
  const { document, diagnostics } = parseDocument(source, file);
  const found = document ? checkDocument(document) : [];
  return [...diagnostics, ...withoutAllowed(found, new Map([[file, source]]), true)];
}

const components = path.join(import.meta.dirname, '../../recipes/components');
const whole = [
  ...readdirSync(components).map((name) => readFileSync(path.join(components, name), 'utf8')),
  ...[...readDocuments('good'), ...readDocuments('broken')].map(({ text }) => text),
];
/** Small ones, so that 10,000 runs are some minutes; each rule catches one of them. */
const small = fixtureIds()
  .map(readFixture)
  .filter(({ caught }) => caught.startsWith('# recipes/components/') && caught.length < 3000)
  .flatMap(({ caught, passed }) => [caught, passed]);

test('whatever stands in a document, what is found is located and found in time', async () => {
  const sources = fc.oneof(
    { weight: 3, arbitrary: nearYaml },
    { weight: 6, arbitrary: mutated(small) },
    { weight: 3, arbitrary: mutated(whole) },
    { weight: 1, arbitrary: bomb },
    { weight: 1, arbitrary: fc.string() },
  );
  await tryEvery('document', sources, (source) => {
    expectLocated(source, file, () => findIn(source));
  });
});

test('a document in which nothing was changed is read as well as one after it', () => {
  // What one document leaves behind in a regular expression or a cache would show in the next.
  const first = whole.map(findIn);
  expect(whole.map(findIn)).toEqual(first);
});
