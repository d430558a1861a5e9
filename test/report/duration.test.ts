import { expect, test } from '@jest/globals';
import { duration } from '../../src/report/duration.ts';

test.each([
  [-5000, '0 s'],
  [0, '0 s'],
  [400, '0 s'],
  [45_000, '45 s'],
  [89_400, '89 s'],
  [90_000, '2 min'],
  [12 * 60_000, '12 min'],
  [59.4 * 60_000, '59 min'],
  [59.6 * 60_000, '1 h 00 min'],
  [65 * 60_000, '1 h 05 min'],
  [119.6 * 60_000, '2 h 00 min'],
  [25 * 3_600_000, '25 h 00 min'],
])('%d ms: %s', (ms, said) => {
  expect(duration(ms)).toBe(said);
});
