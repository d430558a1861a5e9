import { expect, test } from '@jest/globals';
import { noOutputs } from '../../src/commands/plan/outputs.ts';
import { outputDefinitions } from '../../src/commands/definitions.ts';
import { publish } from '../../src/outputs/publish.ts';

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
  await publish(noOutputs, (name, value) => {
    set[name] = value;
    return Promise.resolve();
  });
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
