import { describe, expect, test } from '@jest/globals';
import type { Build } from '../../sandbox/services/imagebuilder/build.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { amiOf, builds, organizationArn, tagsOf, wait } from './account.ts';
import { openStage, type Run } from './stage.ts';

const stage = openStage();
const share = { inputs: { share: 'true' } };

/** A sandbox with a candidate of recipes/al-2023.yml, half an hour old. */
async function withCandidate(): Promise<{ sandbox: Sandbox; candidate: Run; build: Build }> {
  const sandbox = await stage.sandbox();
  const candidate = await stage.run(sandbox);
  expect(candidate).toMatchObject({ exitCode: 0, result: 'built', errors: [] });
  wait(sandbox, 30);
  const [build] = sandbox.imageBuilder.builds;
  if (!build) throw new Error('no build');
  return { sandbox, candidate, build };
}

function permissionsOf(sandbox: Sandbox, { amis }: Run): unknown[] {
  return Object.values(amis['al-2023'] ?? {}).map((id) => amiOf(sandbox, id).permissions.latest);
}

/** That nobody got the candidate, whatever else happened. */
function expectUnreleased(sandbox: Sandbox, candidate: Run): void {
  expect(permissionsOf(sandbox, candidate)).toEqual([[], [], [], []]);
  for (const id of Object.values(candidate.amis['al-2023'] ?? {})) expect(tagsOf(sandbox, id)).not.toHaveProperty('Type');
}

const shared = Array.from({ length: 4 }, () => [{ OrganizationArn: organizationArn }]);

describe('a candidate of the same content is released, not rebuilt', () => {
  test.concurrent('of the same parent image', async () => {
    const { sandbox, candidate } = await withCandidate();
    const release = await stage.run(sandbox, share);
    expect(release).toMatchObject({ exitCode: 0, result: 'released', errors: [], amis: candidate.amis });
    expect(permissionsOf(sandbox, candidate)).toEqual(shared);
    expect(builds(sandbox)).toHaveLength(1);
  });

  test.concurrent('also after the seed has moved', async () => {
    const { sandbox, candidate } = await withCandidate();
    sandbox.ec2.publish({ line: 'al-2023' });
    wait(sandbox, 10);
    const release = await stage.run(sandbox, share);
    expect(release).toMatchObject({ exitCode: 0, result: 'released', errors: [], amis: candidate.amis });
    expect(permissionsOf(sandbox, candidate)).toEqual(shared);
    expect(builds(sandbox)).toHaveLength(1);
    expect(release.summary).toContain('a candidate with the same content exists');
  });

  test.concurrent('but not one that is older than maxAgeDays', async () => {
    const { sandbox, candidate } = await withCandidate();
    wait(sandbox, 8 * 24 * 60);
    const release = await stage.run(sandbox, share);
    expect(release).toMatchObject({ exitCode: 0, result: 'built', errors: [] });
    expect(permissionsOf(sandbox, release)).toEqual(shared);
    expectUnreleased(sandbox, candidate);
  });

  test.concurrent('but not one of another content', async () => {
    const { sandbox, candidate } = await withCandidate();
    const workspace = await stage.workspace();
    await workspace.edit('recipes/components/corretto-rpm.yml', (text) => `${text}\n# another document\n`);
    const release = await stage.run(sandbox, { ...share, workspace });
    expect(release).toMatchObject({ exitCode: 0, result: 'built', errors: [] });
    expectUnreleased(sandbox, candidate);
  });
});

/** Changes one member of what stands in AWS; gives the way back. */
function change(target: Record<string, unknown> | undefined, member: string, to: (before: unknown) => unknown): () => void {
  if (!target) throw new Error(`nothing to change ${member} of`);
  const before = target[member];
  target[member] = to(before);
  return () => {
    target[member] = before;
  };
}

const recipeOf = ({ detail }: Build): Record<string, unknown> => detail['imageRecipe'] as Record<string, unknown>;

/** What code of a pull request, with the role of a candidate, can have put at the addresses; each gives the way back. */
const tamperings: Record<string, (sandbox: Sandbox, build: Build) => () => void> = {
  'another document at the address of a component': ({ imageBuilder, world }) =>
    change(imageBuilder.registry.all('component', world.accountId, 'us-east-1').find(({ arn }) => arn.includes('corretto'))?.detail, 'data', (data) => `${String(data)}# and a back door\n`),
  'tests off': (_sandbox, build) => change(build.detail, 'imageTestsConfiguration', () => ({ imageTestsEnabled: false, timeoutMinutes: 720 })),
  'an execution role': (_sandbox, build) => change(build.detail, 'executionRole', () => 'arn:aws:iam::360783618952:role/mine'),
  'another infrastructure configuration': (_sandbox, build) =>
    change(build.detail, 'infrastructureConfiguration', (before) => ({ ...(before as { arn: string }), arn: (before as { arn: string }).arn.replace(/[0-9a-f]{12}$/, '000000000000') })),
  'an instance profile of its own at the address of the infrastructure configuration': (_sandbox, build) =>
    change(build.detail['infrastructureConfiguration'] as Record<string, unknown>, 'instanceProfileName', () => 'mine'),
  'another parent image at the address of the image recipe': ({ ec2 }, build) => change(recipeOf(build), 'parentImage', () => ec2.generationsOf('us-east-1', 'al-2023-kernel-6.1').at(-1)?.id),
  'an older generation of the parent image': ({ ec2 }, build) => change(recipeOf(build), 'parentImage', () => ec2.generationsOf('us-east-1', 'al-2023')[0]?.id),
  'user data of its own': (_sandbox, build) =>
    change(recipeOf(build), 'additionalInstanceConfiguration', (before) => ({ ...(before as object), userDataOverride: Buffer.from('#!/bin/sh\n').toString('base64') })),
  'a component more': (_sandbox, build) => change(recipeOf(build), 'components', (before) => [...(before as object[]), { componentArn: 'arn:aws:imagebuilder:us-east-1:aws:component/update-linux/1.0.2/1' }]),
};

test('a candidate that is not what it claims is not released, and the same one is when it is', async () => {
  const { sandbox, candidate, build } = await withCandidate();
  // A build in its place is right, but nobody waits for nine of them here.
  sandbox.iam.deny('sandbox', 'imagebuilder:CreateImage');
  for (const seed of ['same', 'moved']) {
    if (seed === 'moved') sandbox.ec2.publish({ line: 'al-2023' });
    wait(sandbox, 10);
    for (const [what, tamper] of Object.entries(tamperings)) {
      const undo = tamper(sandbox, build);
      const release = await stage.run(sandbox, share);
      undo();
      expect({ what, seed, result: release.result, errors: release.errors }).toEqual({ what, seed, result: 'failed', errors: [expect.stringMatching(/is not released|holds something else|denied imagebuilder:CreateImage/)] });
      expectUnreleased(sandbox, candidate);
    }
  }
  sandbox.iam.allow('sandbox');
  expect(await stage.run(sandbox, share)).toMatchObject({ exitCode: 0, result: 'released', errors: [], amis: candidate.amis });
}, 180_000);
