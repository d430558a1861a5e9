import { describe, expect, test } from '@jest/globals';
import type { Sandbox } from 'aws-sandbox/sandbox';
import { amiOf, builds, ownAmis, regions, wait } from './account.ts';
import { legOf, plan as planRecipes, type Planned } from './planning.ts';
import { openStage } from './stage.ts';

const stage = openStage();
const share = { inputs: { share: 'true' } };
const plan = (sandbox: Sandbox, inputs = {}): Promise<Planned> =>
  planRecipes(stage, sandbox, { inputs });

const losses = {
  'is gone \\(deregistered\\)': 'deregistered',
  'is disabled': 'disabled',
} as const;

// In whichever one region: consumers there would find the release before it, or nothing.
describe.each(Object.entries(losses))('an image whose AMI in one region %s', (words, state) => {
  test.each(regions)(
    '%s: a release is built again, and the new one is complete',
    async (region) => {
      const sandbox = await stage.sandbox();
      const first = await stage.run(sandbox, share);
      const id = first.amis['al-2023']?.[region] ?? '';
      wait(sandbox, 60);
      amiOf(sandbox, id).state = state;
      const planned = await plan(sandbox, { share: 'true' });
      expect(planned).toMatchObject({ exitCode: 0, only: { action: 'start' } });
      expect(planned.only.reason).toMatch(
        new RegExp(`^the release's AMI ${id} in ${region} ${words}$`),
      );
      const run = await stage.run(sandbox, {
        inputs: { share: 'true', ...legOf(planned, 'al-2023') },
      });
      expect(run).toMatchObject({ exitCode: 0, result: 'built', errors: [] });
      expect(builds(sandbox)).toHaveLength(2);
      wait(sandbox, 5);
      expect((await plan(sandbox, { share: 'true' })).only.action).toBe('nothing');
      // What somebody disabled stays so.
      expect(amiOf(sandbox, id).state).toBe(state);
    },
  );

  test('a candidate is built again, too', async () => {
    const sandbox = await stage.sandbox();
    const first = await stage.run(sandbox);
    const id = first.amis['al-2023']?.['us-west-2'] ?? '';
    wait(sandbox, 60);
    amiOf(sandbox, id).state = state;
    const { only } = await plan(sandbox);
    expect(only.action).toBe('start');
    expect(only.reason).toMatch(new RegExp(`^the image's AMI ${id} in us-west-2 ${words}$`));
    expect((await plan(sandbox, { share: 'true' })).only).toMatchObject({ action: 'start' });
    expect(await stage.run(sandbox)).toMatchObject({ exitCode: 0, result: 'built', errors: [] });
  });

  test('where the seed moved, a candidate at another address is not released', async () => {
    const sandbox = await stage.sandbox();
    const first = await stage.run(sandbox);
    sandbox.ec2.publish({ line: 'al-2023' });
    wait(sandbox, 60);
    amiOf(sandbox, first.amis['al-2023']?.['us-east-2']).state = state;
    const { only } = await plan(sandbox, { share: 'true' });
    expect(only.action).toBe('start');
    expect(only.reason).toMatch(new RegExp(`^the image's AMI ami-\\S+ in us-east-2 ${words}$`));
  });
});

test('an AMI that EC2 shows late is not lost: nothing is built twice', async () => {
  const sandbox = await stage.sandbox();
  await stage.run(sandbox, share);
  wait(sandbox, 60);
  for (const ami of ownAmis(sandbox)) ami.visibleAt = sandbox.world.clock.now() + 45_000;
  const { only } = await plan(sandbox, { share: 'true' });
  expect(only.action).not.toBe('start');
});
