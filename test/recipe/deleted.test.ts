import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { deletedRecipes } from '../../src/recipe/discover.ts';

const root = mkdtempSync(path.join(os.tmpdir(), 'deleted-'));
mkdirSync(path.join(root, 'recipes'));
writeFileSync(path.join(root, 'recipes/kept.yml'), '');
afterAll(() => {
  rmSync(root, { recursive: true });
});

const files = [
  'recipes/kept.yml',
  'recipes/gone.yml',
  'recipes/base/gone.yml',
  'recipes/components/gone.yml',
  'recipes/gone.md',
  'other/gone.yml',
];

test.each([
  [['recipes/*.yml'], ['recipes/gone.yml']],
  [['./recipes/*.yml'], ['recipes/gone.yml']],
  [['**/*.yml'], ['recipes/gone.yml', 'other/gone.yml']],
  [['recipes/kept.yml'], []],
])('of the recipes that %j names, those that a change deletes', (patterns, expected) => {
  expect(deletedRecipes(patterns, files, root)).toEqual(expected);
});
