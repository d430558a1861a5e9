import { expect, test } from '@jest/globals';
import type { Sandbox } from 'aws-sandbox/sandbox';
import type { Workspace } from '../../../scene/workspace.ts';
import { amiOf, builds, tagsOf, wait } from '../account.ts';
import { plan, type Planned } from '../planning.ts';
import { openStage, type Run, type RunOptions } from '../stage.ts';

// What a candidate's role can do to what a release is about to use, so that it would never end.

const stage = openStage();

interface Account {
  sandbox: Sandbox;
  workspace: Workspace;
  run: (options?: RunOptions) => Promise<Run>;
  planned: () => Promise<Planned['only']>;
}

async function account(): Promise<Account> {
  const [sandbox, workspace] = await Promise.all([stage.sandbox(), stage.workspace()]);
  await workspace.edit('recipes/base/organization.yml', (text) =>
    text.replace(/^regions:.*$/m, 'regions: [us-east-1]'),
  );
  const run = async (options: RunOptions = {}): Promise<Run> => {
    const ended = await stage.run(sandbox, { workspace, ...options });
    wait(sandbox, 5);
    return ended;
  };
  // Only the default branch makes the configurations that candidates use.
  expect(await run({ inputs: { share: 'true' } })).toMatchObject({ exitCode: 0, result: 'built' });
  sandbox.ec2.publish({ line: 'al-2023' });
  wait(sandbox, 60);
  return {
    sandbox,
    workspace,
    run,
    planned: async () =>
      (await plan(stage, sandbox, { workspace, inputs: { share: 'true' } })).only,
  };
}

/** Has Image Builder take a request with changed members, as code of a pull request sends it. */
async function sending(
  { imageBuilder: { service } }: Sandbox,
  operation: 'CreateImage' | 'CreateImageRecipe',
  change: object,
  act: () => Promise<unknown>,
): Promise<void> {
  const usual = service[operation]!;
  service[operation] = (input, call) => usual({ ...input, ...change }, call);
  await act();
  service[operation] = usual;
}

const idOf = (run: Run): string => run.amis['al-2023']?.['us-east-1'] ?? '';

test('an AMI that its image recipe tags as released, newer than what is to be released: it is not the newest release', async () => {
  const { sandbox, workspace, run, planned } = await account();
  const candidate = await run();
  expect(candidate).toMatchObject({ exitCode: 0, result: 'built' });
  const added = 'volume: {size: 9}\n';
  await workspace.edit('recipes/al-2023.yml', (text) => text + added);
  const amiTags = {
    'golden-ami:released-at': new Date(sandbox.world.clock.now()).toISOString(),
    'golden-ami:released-commit': 'f'.repeat(40),
    'Type': 'golden-ami',
  };
  await sending(sandbox, 'CreateImageRecipe', { amiTags }, run);
  await workspace.edit('recipes/al-2023.yml', (text) => text.replace(added, ''));

  expect((await planned()).action).toBe('release');
  expect(await run({ inputs: { share: 'true' } })).toMatchObject({
    exitCode: 0,
    result: 'released',
    errors: [],
  });
  expect(amiOf(sandbox, idOf(candidate)).permissions.latest).not.toEqual([]);
});

test('an image without the tag by which the role for releases may write: it is built anew', async () => {
  const { sandbox, run, planned } = await account();
  await sending(sandbox, 'CreateImage', { tags: undefined }, () =>
    run({ inputs: { 'wait-minutes': '0' } }),
  );
  expect(builds(sandbox)).toHaveLength(2);
  wait(sandbox, 60);
  const { action, reason } = await planned();
  expect(action).toBe('start');
  expect(reason).toContain('golden-ami:recipe');
  expect(await run({ inputs: { share: 'true' } })).toMatchObject({ exitCode: 0, errors: [] });
  expect(builds(sandbox)).toHaveLength(3);
});

test.each(['AMI', 'snapshot', 'image'])(
  'no room for tags on the %s: it is built anew',
  async (what) => {
    const { sandbox, run, planned } = await account();
    const candidate = await run();
    const junk = Object.fromEntries(
      Array.from({ length: 40 }, (_, number) => [`junk-${String(number)}`, '']),
    );
    if (what !== 'image') {
      const ami = amiOf(sandbox, idOf(candidate));
      const id = what === 'AMI' ? ami.id : ami.devices[0]!.snapshot.id;
      const tags = { ...tagsOf(sandbox, id), ...junk };
      sandbox.ec2.store.tagsOf(id, sandbox.world.accountId).set(tags, -Infinity);
    } else {
      const build = sandbox.imageBuilder.builds.at(-1);
      build!.detail = { ...build!.detail, tags: { ...(build!.detail['tags'] as object), ...junk } };
    }
    const { action, reason } = await planned();
    expect(action).toBe('start');
    expect(reason).toContain('leave no room');
    expect(await run({ inputs: { share: 'true' } })).toMatchObject({
      exitCode: 0,
      result: 'built',
      errors: [],
    });
  },
);

test('where the new image can not be tagged, who was taken out loses the older releases all the same', async () => {
  const { sandbox, workspace, run } = await account();
  const outsider = '999988887777';
  await workspace.edit('recipes/base/organization.yml', (text) =>
    text.replace(/^shareWith:/m, `shareWith:\n  accounts: ['${outsider}']`),
  );
  const older = await run({ inputs: { share: 'true' } });
  expect(older).toMatchObject({ exitCode: 0, errors: [] });
  await workspace.edit('recipes/base/organization.yml', (text) =>
    text.replace(/^ {2}accounts: .*\n/m, ''),
  );
  sandbox.ec2.publish({ line: 'al-2023' });
  wait(sandbox, 60);
  expect(await run()).toMatchObject({ exitCode: 0, result: 'built' });
  sandbox.iam.deny('golden-ami-release', 'imagebuilder:TagResource');
  const failed = await run({ inputs: { share: 'true' } });
  expect(failed).toMatchObject({ exitCode: 1, result: 'failed', amis: { 'al-2023': {} } });
  expect(JSON.stringify(amiOf(sandbox, idOf(older)).permissions.latest)).not.toContain(outsider);
});
