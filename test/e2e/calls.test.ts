import { expect, test } from '@jest/globals';
import { builds, callsOf, wait } from './account.ts';
import { openStage } from './stage.ts';

const stage = openStage();

/** What waiting costs: counted apart, since it grows with the time that the build takes. */
const waiting = new Set(['GetImage', 'ListWorkflowExecutions', 'ListWorkflowStepExecutions']);

test('a release to four regions takes under 85 calls apart from waiting, in an account that has the components', async () => {
  const sandbox = await stage.sandbox();
  await stage.run(sandbox);
  sandbox.ec2.publish({ line: 'al-2023' });
  wait(sandbox, 10);
  const from = sandbox.calls.length;
  const run = await stage.run(sandbox, { inputs: { share: 'true', force: 'true' } });
  expect(run).toMatchObject({ exitCode: 0, result: 'built', errors: [] });
  expect(builds(sandbox)).toHaveLength(2);
  expect(callsOf(sandbox, 'CreateComponent', from)).toEqual([]);
  const calls = sandbox.calls.slice(from).filter(({ operation }) => !waiting.has(operation));
  expect(calls.length).toBeGreaterThan(30);
  expect(calls.length).toBeLessThan(85);
});

test('the same again, with nothing to do, takes under 50', async () => {
  const sandbox = await stage.sandbox();
  await stage.run(sandbox, { inputs: { share: 'true' } });
  wait(sandbox, 5);
  const from = sandbox.calls.length;
  expect(await stage.run(sandbox, { inputs: { share: 'true' } })).toMatchObject({
    exitCode: 0,
    result: 'none',
  });
  expect(sandbox.calls.length - from).toBeLessThan(50);
});
