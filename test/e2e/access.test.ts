import { describe, expect, test } from '@jest/globals';
import type { Sandbox } from 'aws-sandbox/sandbox';
import type { Ami } from 'aws-sandbox/services/ec2/ami';
import { accounts } from '../../scene/accounts.ts';
import type { Workspace } from '../../scene/workspace.ts';
import { amiOf, organizationArn, regions, tagsOf, wait, writes } from './account.ts';
import { plan as planRecipes, type Planned } from './planning.ts';
import { openStage, type Run } from './stage.ts';

const stage = openStage();
const { consumer, outsider } = accounts;

interface Account {
  sandbox: Sandbox;
  workspace: Workspace;
  first: Run;
  plan: (share?: 'true' | 'false') => Promise<Planned['only']>;
  release: () => Promise<Run>;
}

/** An account with one release of recipes/al-2023.yml. */
async function released(): Promise<Account> {
  const [sandbox, workspace] = await Promise.all([stage.sandbox(), stage.workspace()]);
  const release = async (): Promise<Run> => {
    const run = await stage.run(sandbox, { workspace, inputs: { share: 'true' } });
    expect(run).toMatchObject({ exitCode: 0, errors: [] });
    wait(sandbox, 5);
    return run;
  };
  const first = await release();
  return {
    sandbox,
    workspace,
    first,
    release,
    plan: async (share = 'true') => {
      const from = sandbox.calls.length;
      const planned = await planRecipes(stage, sandbox, { workspace, inputs: { share } });
      expect(planned).toMatchObject({ exitCode: 0, errors: [] });
      expect(writes(sandbox, from)).toEqual([]);
      return planned.only;
    },
  };
}

const set = (workspace: Workspace, pattern: RegExp, text: string): Promise<void> =>
  workspace.edit('recipes/base/organization.yml', (before) => {
    const after = before.replace(pattern, text);
    expect(after).not.toBe(before);
    return after;
  });

/** What somebody may do to an AMI, and how the plan words it. */
const deeds: Record<string, [deed: (ami: Ami, sandbox: Sandbox) => void, words: string]> = {
  'shares it with a stranger': [
    (ami) => {
      ami.permissions.set([...ami.permissions.latest, { UserId: outsider }], -Infinity);
    },
    `${outsider} loses it`,
  ],
  'unshares it': [
    (ami) => {
      ami.permissions.set([], -Infinity);
    },
    `${organizationArn} gets it`,
  ],
  'deprecates it': [
    (ami, { world }) => {
      ami.deprecatedAt = world.clock.now() - 60_000;
    },
    'it is deprecated',
  ],
  'changes a tag': [
    (ami, sandbox) => {
      sandbox.ec2.tag(ami.id, sandbox.world.accountId, { Team: 'Others' });
    },
    'the tag Team differs',
  ],
};

describe.each(Object.entries(deeds))('somebody who %s', (_, [deed, words]) => {
  test.each([...regions.map((region) => [region]), regions])(
    'in %s: the plan says so, the release puts it right, and then nothing is to be done',
    async (...where) => {
      const { sandbox, first, plan, release } = await released();
      expect((await plan()).action).toBe('nothing');
      for (const region of where) {
        deed(amiOf(sandbox, first.amis['al-2023']?.[region]), sandbox);
      }
      wait(sandbox, 5);
      const only = await plan();
      expect(only).toMatchObject({
        action: 'release',
        reason: `the release differs from the recipe: ${words}${where.length === 1 ? ` in ${where.join()}` : ''}`,
      });
      expect(await release()).toMatchObject({ result: 'released', amis: first.amis });
      expect((await plan()).action).toBe('nothing');
      expect(await release()).toMatchObject({ result: 'none' });
    },
  );
});

describe('a change of the recipe', () => {
  test('adds an account: it gets the images, says the plan of a pull request, and the release does it', async () => {
    const { sandbox, workspace, first, plan, release } = await released();
    await set(workspace, /^( {2}organizations: .*)$/m, `$1\n  accounts: ['${outsider}']`);
    const candidate = await plan('false');
    expect(candidate).toMatchObject({
      action: 'reuse',
      access: { added: [outsider], removed: [] },
    });
    expect(await plan()).toMatchObject({
      action: 'release',
      reason: `the release differs from the recipe: ${outsider} gets it`,
      access: { added: [outsider], removed: [] },
    });
    await release();
    expect(await plan()).toMatchObject({ action: 'nothing' });
    expect(await plan('false')).not.toHaveProperty('access');
    for (const id of Object.values(first.amis['al-2023'] ?? {})) {
      expect(amiOf(sandbox, id).permissions.latest).toContainEqual({ UserId: outsider });
    }
  });

  test('requires IMDSv2, or another tag', async () => {
    const { sandbox, workspace, first, plan, release } = await released();
    for (const id of Object.values(first.amis['al-2023'] ?? {})) amiOf(sandbox, id).imdsV2 = false;
    expect((await plan()).reason).toBe(
      'the release differs from the recipe: IMDSv2 is not required',
    );
    await release();
    await set(workspace, /^tags: .*$/m, 'tags: { Team: Platform }');
    expect((await plan()).reason).toContain('the tag Team differs');
    await release();
    expect((await plan()).action).toBe('nothing');
    for (const id of Object.values(first.amis['al-2023'] ?? {})) {
      expect(tagsOf(sandbox, id)).toMatchObject({ Team: 'Platform' });
      expect(amiOf(sandbox, id).imdsV2).toBe(true);
    }
  });

  test('concerns older releases, which the plan counts', async () => {
    const { sandbox, plan, release } = await released();
    sandbox.ec2.publish({ line: 'al-2023' });
    wait(sandbox, 60);
    await release();
    expect((await plan()).action).toBe('nothing');
    // As a release leaves it that is cut off.
    const [older] = sandbox.imageBuilder.builds;
    const ids = (older?.detail['outputResources'] as { amis: { image: string }[] }).amis;
    const id = ids[0]?.image ?? '';
    sandbox.ec2.tag(id, sandbox.world.accountId, { 'golden-ami:share': 'changing' });
    wait(sandbox, 5);
    expect(await plan()).toMatchObject({
      action: 'release',
      reason: '1 older release does not say who may launch it',
    });
    amiOf(sandbox, id).permissions.set([{ UserId: consumer }], -Infinity);
    expect(await plan()).toMatchObject({
      action: 'release',
      reason: `1 older release differs from the recipe: ${organizationArn} gets it, ${consumer} loses it`,
      access: { added: [organizationArn], removed: [consumer] },
    });
    expect(await release()).toMatchObject({ result: 'released' });
    expect((await plan()).action).toBe('nothing');
  });
});

describe('a pull request', () => {
  test('of a recipe that was never released: all that it names would get it', async () => {
    const [sandbox, workspace] = await Promise.all([stage.sandbox(), stage.workspace()]);
    const { only } = await planRecipes(stage, sandbox, { workspace });
    expect(only.access).toEqual({ added: [organizationArn], removed: [] });
  });

  test('is told by the images that are released, not by what the AMI of a candidate says', async () => {
    const { sandbox, workspace, first, plan } = await released();
    sandbox.ec2.publish({ line: 'al-2023' });
    wait(sandbox, 60);
    const candidate = await stage.run(sandbox, { workspace });
    await set(workspace, /^( {2}organizations: .*)$/m, `$1\n  accounts: ['${outsider}']`);
    // As Image Builder would set them for an image recipe of the pull request.
    const id = first.amis['al-2023']?.['us-east-1'] ?? '';
    sandbox.ec2.tag(candidate.amis['al-2023']?.['us-east-1'] ?? '', sandbox.world.accountId, {
      ...tagsOf(sandbox, id),
      'golden-ami:share': 'f'.repeat(64),
    });
    wait(sandbox, 5);
    expect(await plan('false')).toMatchObject({ access: { added: [outsider], removed: [] } });
  });
});
