import { expect, test } from '@jest/globals';
import { nearest } from '../../src/source/nearest.ts';

test.each([
  ['descripton', ['description', 'name'], 'description'],
  ['user-data', ['userData', 'tags'], 'userData'],
  ['NAME', ['name', 'key'], 'name'],
  ['tag', ['tags', 'key'], 'tags'],
  ['encrypted', ['size', 'extends'], undefined],
  ['x', [], undefined],
  ['', ['a'], 'a'],
])('%j among %j is %j', (word, known, expected) => {
  expect(nearest(word, known)).toBe(expected);
});

test('an endless word costs no time', () => {
  const begin = process.cpuUsage();
  expect(nearest('x'.repeat(1_000_000), ['name', 'description'])).toBeUndefined();
  expect(process.cpuUsage(begin).user).toBeLessThan(500_000);
});
