import { describe, expect, test } from '@jest/globals';
import { AwsError } from 'aws-sandbox/call';
import type { Sandbox } from 'aws-sandbox/sandbox';
import type { LaunchPermission } from 'aws-sandbox/services/ec2/ami';
import { accounts } from '../../scene/accounts.ts';
import type { Workspace } from '../../scene/workspace.ts';
import { amiOf, builds, organizationArn, regions, tagsOf, wait, writes } from './account.ts';
import { plan } from './planning.ts';
import { openStage, type Run } from './stage.ts';
import { drawing } from '../helpers/drawn.ts';

const stage = openStage();
const { consumer, outsider } = accounts;
const everybody = [{ OrganizationArn: organizationArn }, { UserId: outsider }];
const withoutOutsider = [{ OrganizationArn: organizationArn }];

async function shareWith(workspace: Workspace, ...ids: string[]): Promise<void> {
  await workspace.edit('recipes/base/organization.yml', (text) =>
    text.replace(
      /^ {2}organizations: .*\n( {2}accounts: .*\n)?/m,
      `  organizations: [${organizationArn}]\n  accounts: [${ids.map((id) => `'${id}'`).join(', ')}]\n`,
    ),
  );
}

const idsOf = ({ amis }: Run): string[] => Object.values(amis['al-2023'] ?? {});
const permissionsOf = (sandbox: Sandbox, run: Run): LaunchPermission[][] =>
  idsOf(run).map((id) => amiOf(sandbox, id).permissions.latest);
const inAll = (permissions: LaunchPermission[]): LaunchPermission[][] =>
  regions.map(() => permissions);

interface Account {
  sandbox: Sandbox;
  workspace: Workspace;
  /** The release before the newest. */
  older: Run;
  newest: Run;
  release: () => Promise<Run>;
}

/** An account with two releases, of which all are shared with the organization and an outsider. */
async function twoReleases(): Promise<Account> {
  const [sandbox, workspace] = await Promise.all([stage.sandbox(), stage.workspace()]);
  await shareWith(workspace, outsider);
  const release = async (): Promise<Run> => {
    wait(sandbox, 60);
    const run = await stage.run(sandbox, { workspace, inputs: { share: 'true' } });
    expect(run).toMatchObject({ exitCode: 0, errors: [] });
    return run;
  };
  const older = await release();
  sandbox.ec2.publish({ line: 'al-2023' });
  const newest = await release();
  expect(permissionsOf(sandbox, older)).toEqual(inAll(everybody));
  return { sandbox, workspace, older, newest, release };
}

/** Whether an account finds AMIs by its own eyes. */
async function sees(sandbox: Sandbox, account: keyof typeof accounts): Promise<boolean> {
  const run = await stage.run(sandbox, {
    inputs: {
      command: 'lookup',
      recipes: 'al-2023',
      owner: accounts.home,
      regions: regions.join(','),
    },
    account,
  });
  return run.exitCode === 0;
}

/** What a release of a version that set no such tags leaves. */
function forgetTags(sandbox: Sandbox): void {
  for (const ami of sandbox.ec2.store.amis.values()) {
    const {
      'golden-ami:share': _share,
      'golden-ami:image': _image,
      ...rest
    } = tagsOf(sandbox, ami.id);
    sandbox.ec2.store.tagsOf(ami.id, sandbox.world.accountId).set(rest, -Infinity);
  }
  for (const { detail } of sandbox.imageBuilder.builds) {
    const { 'golden-ami:share': _share, ...rest } = detail['tags'] as Record<string, string>;
    detail['tags'] = rest;
  }
}

describe('who is taken out of the recipe', () => {
  test.each([
    ['as this version marks releases', () => undefined],
    ['as the version before it did', forgetTags],
  ])('loses all releases in all regions, %s; then nothing is left to be done', async (_, age) => {
    const { sandbox, workspace, older, newest, release } = await twoReleases();
    age(sandbox);
    expect([await sees(sandbox, 'consumer'), await sees(sandbox, 'outsider')]).toEqual([
      true,
      true,
    ]);
    await shareWith(workspace);
    const run = await release();
    expect(run).toMatchObject({ result: 'released', amis: newest.amis });
    for (const one of [older, newest]) {
      expect(permissionsOf(sandbox, one)).toEqual(inAll(withoutOutsider));
    }
    wait(sandbox, 5);
    expect([await sees(sandbox, 'consumer'), await sees(sandbox, 'outsider')]).toEqual([
      true,
      false,
    ]);
    // Nobody did it by hand.
    const notices = run.annotations.filter(({ level }) => level === 'notice');
    expect(notices).toHaveLength(2);
    for (const { message } of notices) {
      expect(message).toMatch(new RegExp(`no longer shared with ${outsider}[, ]`));
      expect(message).not.toContain('somebody');
    }
    const from = sandbox.calls.length;
    expect(await release()).toMatchObject({ result: 'none' });
    expect(writes(sandbox, from)).toEqual([]);
  });

  test('whoever is added gets the older releases, too', async () => {
    const { sandbox, workspace, older, release } = await twoReleases();
    await shareWith(workspace, outsider, consumer);
    expect(await release()).toMatchObject({ result: 'released' });
    expect(permissionsOf(sandbox, older)).toEqual(inAll([...everybody, { UserId: consumer }]));
  });

  test('loses releases of one address apart, and those of a region that was taken out, too', async () => {
    const { sandbox, workspace, older, newest, release } = await twoReleases();
    forgetTags(sandbox);
    // A second build of the same content.
    wait(sandbox, 60);
    const forced = await stage.run(sandbox, {
      workspace,
      inputs: { share: 'true', force: 'true' },
    });
    expect(forced).toMatchObject({ exitCode: 0, result: 'built' });
    expect(builds(sandbox).map(({ arn }) => arn.split('/').at(-1))).toEqual(['1', '1', '2']);
    await shareWith(workspace);
    await workspace.edit('recipes/base/organization.yml', (text) =>
      text.replace(/^regions: .*$/m, 'regions: [us-east-1, us-east-2, us-west-1]'),
    );
    await release();
    for (const one of [older, newest, forced]) {
      expect(permissionsOf(sandbox, one)).toEqual(inAll(withoutOutsider));
    }
  });

  test('a region that is off in the account stops nothing, and is told', async () => {
    const { sandbox, workspace, older, release } = await twoReleases();
    await shareWith(workspace);
    await workspace.edit('recipes/base/organization.yml', (text) =>
      text.replace(/^regions: .*$/m, 'regions: [us-east-1, us-east-2, us-west-1]'),
    );
    sandbox.world.optIn.disable('us-west-2');
    const run = await release();
    expect(run.summary).toContain("the account can't reach it");
    expect(permissionsOf(sandbox, older)).toEqual([...inAll(withoutOutsider).slice(1), everybody]);
  });
});

describe('what is no release of the recipe', () => {
  test('is not touched, whatever its AMI says', async () => {
    const { sandbox, workspace, release } = await twoReleases();
    sandbox.ec2.publish({ line: 'al-2023' });
    wait(sandbox, 60);
    const candidate = await stage.run(sandbox, { workspace });
    expect(candidate.result).toBe('built');
    // As Image Builder sets tags and permissions, where a pull request's configuration says so.
    for (const id of idsOf(candidate)) {
      sandbox.ec2.tag(id, sandbox.world.accountId, {
        'golden-ami:released-at': '2026-11-01T00:00:00.000Z',
        'Type': 'golden-ami',
      });
      amiOf(sandbox, id).permissions.set([{ UserId: outsider }], -Infinity);
      amiOf(sandbox, id).createdAt -= 24 * 60 * 60_000;
    }
    sandbox.ec2.publish({ line: 'al-2023' });
    await shareWith(workspace);
    await release();
    expect(permissionsOf(sandbox, candidate)).toEqual(inAll([{ UserId: outsider }]));
  });
});

describe('an older release that somebody withdrew by hand', () => {
  test('stays so, and this is said once', async () => {
    const { sandbox, workspace, older, release } = await twoReleases();
    for (const id of idsOf(older)) amiOf(sandbox, id).permissions.set([], -Infinity);
    await shareWith(workspace, outsider, consumer);
    const run = await release();
    expect(run.summary).toContain('somebody withdrew it, and it stays so');
    expect(permissionsOf(sandbox, older)).toEqual(inAll([]));
    expect(await release()).toMatchObject({ result: 'none' });
    await shareWith(workspace);
    await release();
    expect(permissionsOf(sandbox, older)).toEqual(inAll([]));
  });

  test('but one that the recipe gave nobody gets whom it names now', async () => {
    const { sandbox, workspace, older, release } = await twoReleases();
    await workspace.edit('recipes/base/organization.yml', (text) =>
      text.replace(/^ {2}organizations: .*\n {2}accounts: .*\n/m, '  organizations: []\n'),
    );
    await release();
    expect(permissionsOf(sandbox, older)).toEqual(inAll([]));
    await shareWith(workspace);
    await release();
    expect(permissionsOf(sandbox, older)).toEqual(inAll(withoutOutsider));
  });
});

describe('an older release whose image somebody deleted', () => {
  /** Deletes the image of a release, which leaves its AMIs. */
  function deleteImage(sandbox: Sandbox, { manifest }: Run): void {
    sandbox.imageBuilder.registry.remove(manifest?.images[0]?.imageArn ?? '');
  }

  const notices = ({ annotations }: Run): string =>
    annotations.flatMap(({ level, message }) => (level === 'notice' ? message : [])).join('\n');

  const commandOf = (region: string, id: string): string =>
    `aws ec2 modify-image-attribute --region ${region} --image-id ${id} --launch-permission 'Remove=[{UserId=${outsider}}]'`;

  test('loses who is taken out, and gets nobody: each AMI is named, and nothing is left to be done', async () => {
    const { sandbox, workspace, older, newest, release } = await twoReleases();
    deleteImage(sandbox, older);
    await shareWith(workspace, consumer);
    const planned = await plan(stage, sandbox, { workspace, inputs: { share: 'true' } });
    expect(planned.only).toMatchObject({ action: 'release' });
    expect(planned.only.access?.removed).toEqual([outsider]);
    const run = await release();
    expect(run).toMatchObject({ result: 'released', amis: newest.amis });
    expect(permissionsOf(sandbox, older)).toEqual(inAll(withoutOutsider));
    expect(permissionsOf(sandbox, newest)).toEqual(
      inAll([...withoutOutsider, { UserId: consumer }]),
    );
    expect(notices(run)).toMatch(/The images of ami-.* are gone from Image Builder/);
    for (const [region, id] of Object.entries(older.amis['al-2023'] ?? {})) {
      expect(planned.only.reason).toContain(`${id} in ${region}`);
      expect(notices(run)).toMatch(
        new RegExp(
          `${id} in ${region}.* no longer shared with ${outsider} \\(the recipe no longer`,
        ),
      );
    }
    const from = sandbox.calls.length;
    expect(await release()).toMatchObject({ result: 'none' });
    expect(writes(sandbox, from)).toEqual([]);
  });

  test('is told with the command where nothing shows that Image Builder made it for the recipe', async () => {
    const { sandbox, workspace, older, newest, release } = await twoReleases();
    deleteImage(sandbox, older);
    const [id = '', another = '', ...others] = idsOf(older);
    amiOf(sandbox, id).name = 'a copy';
    const { CreatedBy: _, ...rest } = tagsOf(sandbox, another);
    sandbox.ec2.store.tagsOf(another, sandbox.world.accountId).set(rest, -Infinity);
    await shareWith(workspace);
    const run = await release();
    expect(run).toMatchObject({ exitCode: 0, result: 'released', amis: newest.amis });
    for (const one of [id, another]) {
      expect(amiOf(sandbox, one).permissions.latest).toEqual(everybody);
      expect(notices(run)).toContain(commandOf(amiOf(sandbox, one).region, one));
    }
    for (const one of others) {
      expect(amiOf(sandbox, one).permissions.latest).toEqual(withoutOutsider);
    }
    wait(sandbox, 5);
    const planned = await plan(stage, sandbox, { workspace, inputs: { share: 'true' } });
    expect(planned.only).toMatchObject({ action: 'nothing' });
    expect(planned.only.findings).toHaveLength(2);
    for (const one of [id, another]) {
      expect(planned.only.findings).toContainEqual(
        expect.objectContaining({
          severity: 'unknown',
          message: expect.stringContaining(one),
          remedy: expect.stringContaining(commandOf(amiOf(sandbox, one).region, one)),
        }),
      );
    }
  });

  test('ends red with the command where AWS refuses the change', async () => {
    const { sandbox, workspace, older } = await twoReleases();
    deleteImage(sandbox, older);
    const ids = idsOf(older);
    const { service } = sandbox.ec2;
    const usual = service['ModifyImageAttribute']!;
    service['ModifyImageAttribute'] = (input, call) => {
      if (input['ImageId'] === ids[2]) {
        throw new AwsError('UnauthorizedOperation', 'Not by you.', 403);
      }
      return usual(input, call);
    };
    await shareWith(workspace);
    wait(sandbox, 60);
    const options = { workspace, inputs: { share: 'true' } };
    const red = await stage.run(sandbox, options);
    expect(red.exitCode).toBe(1);
    expect(red.errors.join()).toContain(commandOf('us-west-1', ids[2]!));
    service['ModifyImageAttribute'] = usual;
    wait(sandbox, 60);
    expect(await stage.run(sandbox, options)).toMatchObject({ exitCode: 0, errors: [] });
    expect(permissionsOf(sandbox, older)).toEqual(inAll(withoutOutsider));
  });
});

test('a change of an older release that does not stay ends red, and the next run repairs it', async () => {
  const { sandbox, workspace, older } = await twoReleases();
  const amis = idsOf(older).map((id) => amiOf(sandbox, id));
  const lost = amis.map(({ permissions }) => {
    const { set } = permissions;
    permissions.set = () => undefined;
    return () => (permissions.set = set);
  });
  await shareWith(workspace);
  wait(sandbox, 60);
  const options = { workspace, inputs: { share: 'true' } };
  const red = await stage.run(sandbox, options);
  expect(red.exitCode).toBe(1);
  expect(red.errors.join()).toMatch(/who may launch ami-\S+ in \S+ and does not show it/);
  for (const again of lost) again();
  wait(sandbox, 60);
  expect(await stage.run(sandbox, options)).toMatchObject({ exitCode: 0, errors: [] });
  expect(permissionsOf(sandbox, older)).toEqual(inAll(withoutOutsider));
});

test('an older release with no room for tags is put right, and a note has the command', async () => {
  const { sandbox, workspace, older, release } = await twoReleases();
  const [id = ''] = idsOf(older);
  const junk = Array.from({ length: 40 }, (_, number) => [`junk-${String(number)}`, ''] as const);
  const { 'golden-ami:image': _, ...kept } = tagsOf(sandbox, id);
  sandbox.ec2.store
    .tagsOf(id, sandbox.world.accountId)
    .set(Object.fromEntries([...Object.entries(kept), ...junk].slice(0, 50)), -Infinity);
  await shareWith(workspace);
  const run = await release();
  expect(permissionsOf(sandbox, older)).toEqual(inAll(withoutOutsider));
  expect(run.annotations.map(({ message }) => message).join()).toContain(
    `aws ec2 create-tags --region ${amiOf(sandbox, id).region} --resources ${id} --tags `,
  );
});

test('a stranger whom somebody added is told from whom the recipe took out', async () => {
  const { sandbox, workspace, newest, release } = await twoReleases();
  const [id = ''] = idsOf(newest);
  amiOf(sandbox, id).permissions.set([...everybody, { UserId: consumer }], -Infinity);
  await shareWith(workspace);
  const { annotations } = await release();
  const notices = annotations.flatMap(({ level, message }) => (level === 'notice' ? message : []));
  expect(notices).toContainEqual(
    expect.stringMatching(new RegExp(`${id} in \\S+ was shared with ${consumer} by somebody`)),
  );
  expect(notices).toContainEqual(
    expect.stringMatching(
      new RegExp(`${id} .*are no longer shared with ${outsider} \\(the recipe no longer names it`),
    ),
  );
  expect(notices.join()).not.toContain(`shared with ${outsider} by somebody`);
});

test.each([
  ['as it was planned', false],
  ['after the recipe went back', true],
])(
  'a release that is cut at any write is finished by the next run, %s',
  async (_, goesBack) => {
    const { sandbox, workspace, older, newest } = await twoReleases();
    const { faults } = sandbox.world;
    const usual = faults.at;
    let isShared = true;
    const toggle = async (): Promise<void> => {
      isShared = !isShared;
      await shareWith(workspace, ...(isShared ? [outsider] : []));
    };
    const run = (): Promise<Run> => stage.run(sandbox, { workspace, inputs: { share: 'true' } });
    const isDrawn = drawing(0.1);
    for (let number = 1; number <= 24; number++) {
      if (!isDrawn()) continue;
      await toggle();
      let count = 0;
      faults.at = (call) =>
        ['CreateTags', 'TagResource', 'ModifyImageAttribute'].includes(call.operation) &&
        ++count === number
          ? { kind: 'denied', operation: '*' }
          : usual.call(faults, call);
      await run();
      faults.at = usual;
      wait(sandbox, 1);
      if (goesBack) {
        await toggle();
        // The one whose change was cut off is an older release by the time of the next run.
        sandbox.ec2.publish({ line: 'al-2023' });
        wait(sandbox, 1);
      }
      expect(await run()).toMatchObject({ exitCode: 0, errors: [] });
      wait(sandbox, 1);
      for (const one of [older, newest]) {
        expect(permissionsOf(sandbox, one).map((found) => found.length)).toEqual(
          regions.map(() => (isShared ? 2 : 1)),
        );
      }
      if (count < number) {
        expect(number).toBeGreaterThan(15);
        break;
      }
    }
  },
  300_000,
);
