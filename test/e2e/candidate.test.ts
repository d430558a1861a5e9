import { describe, expect, test } from '@jest/globals';
import type { Sandbox } from 'aws-sandbox/sandbox';
import { amiOf, builds, organizationArn, tagsOf, wait } from './account.ts';
import { openStage, type Run } from './stage.ts';

const stage = openStage();
const share = { inputs: { share: 'true' } };

/** A sandbox with a candidate of recipes/al-2023.yml, half an hour old. */
async function withCandidate(): Promise<{ sandbox: Sandbox; candidate: Run }> {
  const sandbox = await stage.sandbox();
  const candidate = await stage.run(sandbox);
  expect(candidate).toMatchObject({ exitCode: 0, result: 'built', errors: [] });
  wait(sandbox, 30);
  return { sandbox, candidate };
}

function permissionsOf(sandbox: Sandbox, { amis }: Run): unknown[] {
  return Object.values(amis['al-2023'] ?? {}).map((id) => amiOf(sandbox, id).permissions.latest);
}

/** That nobody got the candidate, whatever else happened. */
function expectUnreleased(sandbox: Sandbox, candidate: Run): void {
  expect(permissionsOf(sandbox, candidate)).toEqual([[], [], [], []]);
  for (const id of Object.values(candidate.amis['al-2023'] ?? {})) {
    expect(tagsOf(sandbox, id)).not.toHaveProperty('Type');
  }
}

const shared = Array.from({ length: 4 }, () => [{ OrganizationArn: organizationArn }]);

describe('a candidate of the same content is released, not rebuilt', () => {
  test('of the same parent image', async () => {
    const { sandbox, candidate } = await withCandidate();
    const release = await stage.run(sandbox, share);
    expect(release).toMatchObject({
      exitCode: 0,
      result: 'released',
      errors: [],
      amis: candidate.amis,
    });
    expect(permissionsOf(sandbox, candidate)).toEqual(shared);
    expect(builds(sandbox)).toHaveLength(1);
  });

  test('also after the seed has moved', async () => {
    const { sandbox, candidate } = await withCandidate();
    sandbox.ec2.publish({ line: 'al-2023' });
    wait(sandbox, 10);
    const release = await stage.run(sandbox, share);
    expect(release).toMatchObject({
      exitCode: 0,
      result: 'released',
      errors: [],
      amis: candidate.amis,
    });
    expect(permissionsOf(sandbox, candidate)).toEqual(shared);
    expect(builds(sandbox)).toHaveLength(1);
    expect(release.summary).toContain('a candidate with the same content exists');
  });

  test('but not one that is older than maxAgeDays', async () => {
    const { sandbox, candidate } = await withCandidate();
    wait(sandbox, 8 * 24 * 60);
    const release = await stage.run(sandbox, share);
    expect(release).toMatchObject({ exitCode: 0, result: 'built', errors: [] });
    expect(permissionsOf(sandbox, release)).toEqual(shared);
    expectUnreleased(sandbox, candidate);
  });

  test('but not one of another content', async () => {
    const { sandbox, candidate } = await withCandidate();
    const workspace = await stage.workspace();
    await workspace.edit(
      'recipes/components/corretto-rpm.yml',
      (text) => `${text}\n# another document\n`,
    );
    const release = await stage.run(sandbox, { ...share, workspace });
    expect(release).toMatchObject({ exitCode: 0, result: 'built', errors: [] });
    expectUnreleased(sandbox, candidate);
  });
});
