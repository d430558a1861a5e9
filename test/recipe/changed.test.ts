import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import '../helpers/seeded.ts';
import { selectRecipes, type Change } from '../../src/recipe/changed.ts';

const sources = [
  {
    file: 'recipes/a.yml',
    files: [
      'recipes/a.yml',
      'recipes/base/linux.yml',
      'recipes/base/all.yml',
      'recipes/components/one.yml',
      'recipes/components/one.yml',
    ],
  },
  {
    file: 'recipes/b.yml',
    files: [
      'recipes/b.yml',
      'recipes/base/all.yml',
      'recipes/components/two.yml',
      'recipes/files/user-data.sh',
    ],
  },
];

describe('files', () => {
  test.each<[string[], Record<string, string>]>([
    [[], {}],
    [
      [
        'README.md',
        'src/a.yml',
        'recipes/bas',
        'recipes/a.yml.bak',
        'a.yml',
        'other/recipes/a.yml',
        '',
      ],
      {},
    ],
    [['recipes/a.yml'], { 'recipes/a.yml': 'recipes/a.yml changed' }],
    [
      ['recipes/base/linux.yml'],
      { 'recipes/a.yml': 'recipes/base/linux.yml, which it uses, changed' },
    ],
    [
      ['recipes/base/all.yml'],
      {
        'recipes/a.yml': 'recipes/base/all.yml, which it uses, changed',
        'recipes/b.yml': 'recipes/base/all.yml, which it uses, changed',
      },
    ],
    [
      ['recipes/components/one.yml'],
      { 'recipes/a.yml': 'recipes/components/one.yml, which it uses, changed' },
    ],
    [
      ['recipes/files/user-data.sh'],
      { 'recipes/b.yml': 'recipes/files/user-data.sh, which it uses, changed' },
    ],
    [
      ['recipes/files/user-data.sh', 'recipes/b.yml', 'recipes/components/two.yml'],
      { 'recipes/b.yml': 'recipes/b.yml and 2 more changed' },
    ],
    [
      ['recipes/files/user-data.sh', 'recipes/components/two.yml'],
      { 'recipes/b.yml': 'recipes/components/two.yml, which it uses, and 1 more changed' },
    ],
    // A submodule, or a link in place of a folder.
    [
      ['recipes/components'],
      {
        'recipes/a.yml': 'recipes/components/one.yml, which it uses, changed',
        'recipes/b.yml': 'recipes/components/two.yml, which it uses, changed',
      },
    ],
  ])('%j', (files, expected) => {
    expect(
      Object.fromEntries(
        selectRecipes(sources, { kind: 'files', files }).map(({ file, reason }) => [file, reason]),
      ),
    ).toEqual(expected);
  });

  test('a recipe is selected just where one of its files is among them', () => {
    const known = fc.constantFrom(
      ...sources.flatMap(({ files }) => files),
      'README.md',
      'recipes/c.yml',
    );
    fc.assert(
      fc.property(fc.array(known), (files) => {
        const selected = selectRecipes(sources, { kind: 'files', files }).map(({ file }) => file);
        expect(selected).toEqual(
          sources
            .filter((source) => source.files.some((file) => files.includes(file)))
            .map(({ file }) => file),
        );
      }),
    );
  });
});

test.each<[Change, string]>([
  [{ kind: 'all', why: 'schedule' }, 'all recipes: schedule'],
  [{ kind: 'unknown', problem: 'The clone is shallow.' }, 'all recipes: what changed is not known'],
])('%j selects all', (change, reason) => {
  expect(selectRecipes(sources, change)).toEqual(sources.map(({ file }) => ({ file, reason })));
});
