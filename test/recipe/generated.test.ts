import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { formatted } from '../../scripts/format.ts';
import {
  docsFile,
  keys,
  recipeJsonSchema,
  renderDocs,
  renderSchema,
  schemaFile,
} from '../../scripts/recipe-schema.ts';
import { recipeSchema } from '../../src/recipe/schema.ts';

const read = (file: string) => readFileSync(path.join(import.meta.dirname, '../..', file), 'utf8');

describe('npm run schema was run', () => {
  test(schemaFile, () => {
    expect(read(schemaFile)).toBe(renderSchema());
  });

  test(docsFile, async () => {
    expect(read(docsFile)).toBe(await formatted(docsFile, renderDocs(read(docsFile))));
  });
});

test('every key is described', () => {
  const all = keys(recipeJsonSchema());
  expect(all.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      ...Object.keys(recipeSchema.entries),
      'parent.ssm',
      'components[].with',
      'infrastructure.subnet',
    ]),
  );
  for (const { name, schema } of all) {
    expect([name, schema.description]).toEqual([name, expect.stringMatching(/^[A-Z].*\.$/)]);
  }
});

test('a shared file of a recipe needs no key', () => {
  expect(JSON.stringify(recipeJsonSchema())).not.toContain('"required"');
});
