import { expect, test } from '@jest/globals';
import { isLinear } from './growth.ts';

test.each<[string, (size: number) => number, boolean]>([
  ['as the size', (size) => size, true],
  ['as the square of the size', (size) => size ** 2, false],
])('time that grows %s', async (_, share, expected) => {
  const run = (size: number): void => {
    const begin = process.cpuUsage();
    let sum = 0;
    while (process.cpuUsage(begin).user < 200_000 * share(size)) {
      for (let step = 0; step < 1_000_000; step++) sum = (sum + step) % 1000;
    }
  };
  expect(await isLinear(run, 2)).toBe(expected);
});
