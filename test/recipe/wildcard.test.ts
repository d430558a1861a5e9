import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import '../helpers/seeded.ts';
import { isLinear } from '../helpers/growth.ts';
import { matchesWildcard } from '../../src/recipe/wildcard.ts';

test.each([
  ['al2023-ami-1', 'al2023-*', true],
  ['al2023-ami-1', 'al2023-?', false],
  ['al2023-ami-1', '*', true],
  ['', '*', true],
  ['', '', true],
  ['', '?', false],
  ['a', '', false],
  ['aba', 'a*a', true],
  ['a', 'a*a', false],
  ['ab', '?*?', true],
  ['a', '?*?', false],
  ['a.b', 'a?b', true],
  ['a\nb', 'a*b', true],
  ['axbxc', 'a*?b*c', true],
  ['abc', 'a*?b*c', false],
])('%j and %j', (text, pattern, expected) => {
  expect(matchesWildcard(text, pattern)).toBe(expected);
});

test('matches what a regular expression would match', () => {
  const letters = fc.array(fc.constantFrom('a', 'b', '.'), { maxLength: 8 });
  const wild = fc.array(fc.constantFrom('a', 'b', '.', '*', '?'), { maxLength: 8 });
  fc.assert(
    fc.property(letters, wild, (text, parts) => {
      const meaning: Record<string, string> = { '*': '.*', '?': '.', '.': '\\.' };
      const same = new RegExp(`^${parts.map((part) => meaning[part] ?? part).join('')}$`, 's');
      expect(matchesWildcard(text.join(''), parts.join(''))).toBe(same.test(text.join('')));
    }),
    { numRuns: 2000 },
  );
});

test('many wildcards take no power of the length', async () => {
  const pattern = `${'*a'.repeat(20)}b`;
  const run = (size: number): boolean => matchesWildcard('a'.repeat(size), pattern);
  expect(await isLinear(run, 200_000)).toBe(true);
});
