import { expect, test } from '@jest/globals';
import { regions, wait, writes } from './account.ts';
import { legOf, plan } from './planning.ts';
import { openStage } from './stage.ts';

// Each command and each phase once as GitHub's runner starts it: the bundle, in a process of its
// own. What they do in every case is tested in this process, where nothing but these differs.

const { bundle } = openStage();

test('a change goes its way, from validate to lookup', async () => {
  const sandbox = await bundle.sandbox();

  const valid = await bundle.run(sandbox, {
    inputs: { 'command': 'validate', 'changed-since': 'all' },
  });
  expect(valid).toMatchObject({ exitCode: 0, errors: [] });
  expect(JSON.parse(valid.outputs['matrix'] ?? '')).toMatchObject({
    include: [{ name: 'al-2023' }],
  });

  const planned = await plan(bundle, sandbox, { inputs: { share: 'true' } });
  expect(planned).toMatchObject({
    exitCode: 0,
    errors: [],
    only: { action: 'start' },
    matrix: { include: [{ name: 'al-2023' }] },
  });
  expect(writes(sandbox)).toEqual([]);

  const build = { inputs: { share: 'true', ...legOf(planned, 'al-2023') } };
  const built = await bundle.run(sandbox, build);
  expect(built).toMatchObject({ exitCode: 0, errors: [], result: 'built' });
  expect(Object.keys(built.amis['al-2023'] ?? {}).sort()).toEqual(regions);

  const from = sandbox.calls.length;
  const post = await bundle.post(sandbox, built, build);
  expect(post).toMatchObject({ exitCode: 0, log: '', annotations: [] });
  expect(sandbox.calls).toHaveLength(from);

  wait(sandbox, 5);
  const collected = await bundle.run(sandbox, {
    inputs: { command: 'collect', recipes: '', plan: planned.text },
  });
  expect(collected).toMatchObject({ exitCode: 0, errors: [], result: 'built', amis: built.amis });

  const found = await bundle.run(sandbox, { inputs: { command: 'lookup' } });
  expect(found).toMatchObject({ exitCode: 0, errors: [], amis: built.amis });
  expect(writes(sandbox, from)).toEqual([]);
});

test('what is not well ends each command with exit code 1', async () => {
  const sandbox = await bundle.sandbox();
  for (const command of ['validate', 'plan', 'build', 'collect', 'lookup']) {
    const run = await bundle.run(sandbox, { inputs: { command, recipes: 'recipes/none.yml' } });
    expect(run.exitCode).toBe(1);
    expect(run.errors).not.toEqual([]);
  }
});
