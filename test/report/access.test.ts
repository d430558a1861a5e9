import { expect, test } from '@jest/globals';
import { accessBlocks } from '../../src/report/access.ts';
import { render } from '../../src/report/markdown.ts';

const line = (...recipes: [recipe: string, added: string[], removed: string[]][]): string =>
  render(
    accessBlocks(
      recipes.map(([recipe, added, removed]) => ({ recipe, access: { added, removed } })),
    ),
  ).trim();

const start = '🔑 Who may launch the released images changes: ';

test.each([
  ['nobody', '', [['a', [], []]]],
  ['one, of one recipe', '`1` gets those of `a`.', [['a', ['1'], []]]],
  [
    'the same of several recipes is said once',
    '`1`, `2` get those of `a`, `b`; `3` loses those of `b`.',
    [
      ['a', ['1', '2'], []],
      ['b', ['1', '2'], ['3']],
    ],
  ],
  [
    'many recipes are counted, and everybody is no name',
    'everybody loses those of 4 recipes.',
    ['a', 'b', 'c', 'd'].map((recipe) => [recipe, [], ['all']]),
  ],
  [
    'many names are counted',
    '`1`, `2`, `3`, `4`, `5` and 2 more lose those of `a`.',
    [['a', [], ['1', '2', '3', '4', '5', '6', '7']]],
  ],
] as [string, string, Parameters<typeof line>][])('%s', (_, words, recipes) => {
  expect(line(...recipes)).toBe(words === '' ? '' : `${start}${words}`);
});

test('a recipe of which nothing is known changes nothing', () => {
  expect(accessBlocks([{ recipe: 'a' }])).toEqual([]);
});
