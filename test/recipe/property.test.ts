import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import '../helpers/seeded.ts';
import { explain } from '../../src/recipe/explain.ts';
import { parseParent } from '../../src/recipe/parent.ts';
import { findPlaceholders } from '../../src/recipe/placeholder.ts';
import { recipeSchema } from '../../src/recipe/schema.ts';
import { parseMap } from '../../src/recipe/parse-map.ts';
import { validateRecipes } from '../../src/rules/validate.ts';
import type { Diagnostic } from '../../src/source/diagnostic.ts';
import { parseYaml } from '../../src/source/yaml.ts';
import { bomb, expectLocated, mutated, nearYaml, numRuns, tryEvery } from '../document/fuzz.ts';
import { good, withProject, write } from './project.ts';

const files = [
  'recipes/linux.yml',
  'recipes/base/organization.yml',
  'recipes/components/hello.yml',
  'recipes/files/user-data.sh',
];
const texts = files.map((file) => readFileSync(path.join(good, file), 'utf8'));
const sources = fc.oneof(
  { weight: 2, arbitrary: nearYaml },
  { weight: 4, arbitrary: mutated(texts) },
  { weight: 1, arbitrary: bomb },
);

function findIn(source: string): Diagnostic[] {
  const { root, diagnostics } = parseYaml(source, 'f.yml');
  expect(root !== undefined || diagnostics.length > 0).toBe(true);
  if (root === undefined) return diagnostics;
  const { values, diagnostics: wrong, missing } = parseMap(root, recipeSchema, explain);
  const parent = values.parent
    ? parseParent(root, values.parent, values.homeRegion).diagnostics
    : [];
  return [...diagnostics, ...wrong, ...missing, ...parent, ...findPlaceholders(root)];
}

test('whatever stands in a recipe, what is found is located and found in time', async () => {
  await tryEvery('recipe', sources, (source) => {
    expectLocated(source, 'f.yml', () => findIn(source));
  });
});

test('whatever stands in the files of a project, checking it ends with diagnostics or recipes', async () => {
  // A tenth: each run writes the project.
  await tryEvery(
    'project',
    sources,
    async (source) => {
      const file = files[source.length % files.length]!;
      const { recipes, diagnostics } = await withProject([], (root) => {
        write(root, file, source);
        return validateRecipes(['recipes/*.yml'], root);
      });
      if (!diagnostics.some(({ severity }) => severity === 'error')) {
        expect(recipes).toHaveLength(2);
      }
      for (const { line, column } of diagnostics) {
        expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
      }
    },
    Math.ceil(numRuns / 10),
  );
});

test('a scalar that is wanted as text comes back as it was written', () => {
  // Plain scalars: what YAML would read as something else is what people forget to quote.
  const plain = fc.oneof(
    fc.stringMatching(/^[0-9]{1,20}$/),
    fc.stringMatching(/^[0-9]{1,6}\.[0-9]{1,6}$/),
    fc.constantFrom(
      'on',
      'off',
      'yes',
      'no',
      'true',
      'false',
      '0o17',
      '0x1f',
      '1e5',
      '.5',
      '2024-01-01',
    ),
  );
  fc.assert(
    fc.property(plain, (written) => {
      const { root } = parseYaml(`description: ${written}\n`, 'f.yml');
      expect(parseMap(root!, recipeSchema).values.description).toBe(written);
    }),
    { numRuns },
  );
});
