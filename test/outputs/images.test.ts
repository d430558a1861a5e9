import { expect, test } from '@jest/globals';
import { imageOutputs, results, worstResult, type Result } from '../../src/outputs/images.ts';

test.each<[Result[], Result]>([
  [[], 'none'],
  [['none'], 'none'],
  [['none', 'reused'], 'reused'],
  [['reused', 'released', 'none'], 'released'],
  [['built', 'released'], 'built'],
  [['started', 'built'], 'started'],
  [['cancelled', 'started'], 'cancelled'],
  [['cancelled', 'failed', 'built'], 'failed'],
  [[...results], 'failed'],
])('the worst of %j is %s', (all, worst) => {
  expect(worstResult(all)).toBe(worst);
  expect(worstResult([...all].reverse())).toBe(worst);
});

test('the description of result names every result', () => {
  for (const result of results) {
    expect(imageOutputs.result).toContain(`\`${result}\``);
  }
});
