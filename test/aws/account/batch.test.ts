import { expect, test } from '@jest/globals';
import { batch } from '../../../src/aws/account/batch.ts';

function recorder(most = 10): { ask: (question: string) => Promise<string>; calls: string[][] } {
  const calls: string[][] = [];
  return {
    calls,
    ask: batch(most, async (questions) => {
      calls.push(questions);
      await Promise.resolve();
      if (questions.includes('bad')) throw new Error('no');
      return questions.map((question) => question.toUpperCase());
    }),
  };
}

test('what is asked side by side is one call, and each gets its own answer', async () => {
  const { ask, calls } = recorder();
  expect(
    await Promise.all([ask('a'), ask('b'), ask('a'), Promise.resolve().then(() => ask('c'))]),
  ).toEqual(['A', 'B', 'A', 'C']);
  expect(calls).toEqual([['a', 'b', 'c']]);
});

test('what is asked later is another call, also for the same question', async () => {
  const { ask, calls } = recorder();
  await ask('a');
  await ask('a');
  expect(calls).toEqual([['a'], ['a']]);
});

test('more than AWS takes are several calls', async () => {
  const { ask, calls } = recorder(2);
  expect(await Promise.all(['a', 'b', 'b', 'c', 'd', 'e'].map(ask))).toEqual([
    'A',
    'B',
    'B',
    'C',
    'D',
    'E',
  ]);
  expect(calls).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
});

test('a call that fails fails for all who asked, and not for the next', async () => {
  const { ask } = recorder();
  expect(await Promise.allSettled([ask('a'), ask('bad')])).toEqual([
    expect.objectContaining({ status: 'rejected' }),
    expect.objectContaining({ status: 'rejected' }),
  ]);
  expect(await ask('a')).toBe('A');
});

test('an error that is about one of the questions is given to that one', async () => {
  const calls: string[][] = [];
  const ask = batch(
    10,
    async (questions) => {
      calls.push(questions);
      await Promise.resolve();
      if (questions.includes('bad')) throw new Error('denied');
      return questions.map((question) => question.toUpperCase());
    },
    (error) => error instanceof Error && error.message === 'denied',
  );
  expect(await Promise.allSettled(['a', 'bad', 'b'].map(ask))).toEqual([
    { status: 'fulfilled', value: 'A' },
    expect.objectContaining({ status: 'rejected' }),
    { status: 'fulfilled', value: 'B' },
  ]);
  expect(calls).toEqual([['a', 'bad', 'b'], ['a'], ['bad'], ['b']]);
});
