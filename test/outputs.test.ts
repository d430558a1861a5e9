import { expect, test } from '@jest/globals';
import { outputDefinitions, publish, results, worstResult, type Result } from '../src/outputs.ts';

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

test('every output is set, also where it is empty', async () => {
  const set: Record<string, string> = {};
  await publish(
    {
      'amis': { 'al-2023': { 'us-east-1': 'ami-1' } },
      'ami-id': undefined,
      'manifest': '/m.json',
      'result': 'failed',
    },
    (name, value) => {
      set[name] = value;
      return Promise.resolve();
    },
  );
  expect(set).toEqual({
    'amis': '{"al-2023":{"us-east-1":"ami-1"}}',
    'ami-id': '',
    'manifest': '/m.json',
    'result': 'failed',
  });
  await publish(
    { 'matrix': { include: [] }, 'has-changes': false, 'plan': undefined },
    (name, value) => {
      set[name] = value;
      return Promise.resolve();
    },
  );
  expect(set).toMatchObject({ matrix: '{"include":[]}', plan: '' });
  await publish(
    { 'matrix': { include: [] }, 'has-changes': false, 'diagnostics': [] },
    (name, value) => {
      set[name] = value;
      return Promise.resolve();
    },
  );
  expect(set).toMatchObject({
    'matrix': '{"include":[]}',
    'has-changes': 'false',
    'diagnostics': '[]',
  });
  expect(Object.keys(set).sort()).toEqual(Object.keys(outputDefinitions).sort());
});

test('the description of result names every result', () => {
  for (const result of results) {
    expect(outputDefinitions.result.description).toContain(`\`${result}\``);
  }
});
