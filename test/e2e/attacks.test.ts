import { describe, expect, test } from '@jest/globals';
import type { Sandbox } from 'aws-sandbox/sandbox';
import type { Build } from 'aws-sandbox/services/imagebuilder/build';
import type { Kind } from 'aws-sandbox/services/imagebuilder/registry';
import { amiOf, builds, organizationArn, ownAmis, tagsOf, wait } from './account.ts';
import { plan } from './planning.ts';
import { openStage, type Run, type RunOptions } from './stage.ts';

// What code of a pull request, with the role of a candidate, can have left in the account before
// its merge, and somebody else with more. None of it reaches the organization. See ADR 0006.

const stage = openStage();
const share = { inputs: { share: 'true' } };
const mine = 'arn:aws:iam::360783618952:role/mine';

/** A candidate of recipes/al-2023.yml, half an hour old. */
interface Candidate {
  sandbox: Sandbox;
  candidate: Run;
  build: Build;
}

async function withCandidate(options: RunOptions = {}): Promise<Candidate> {
  const sandbox = await stage.sandbox();
  const candidate = await stage.run(sandbox, options);
  expect(candidate).toMatchObject({ exitCode: 0, result: 'built', errors: [] });
  wait(sandbox, 30);
  const [build] = sandbox.imageBuilder.builds;
  if (!build) throw new Error('no build');
  return { sandbox, candidate, build };
}

const idsOf = ({ amis }: Run): string[] => Object.values(amis['al-2023'] ?? {});

/** That nobody got these AMIs, and none is called released by this run. */
function expectUnreleased(sandbox: Sandbox, ids: string[]): void {
  expect(ids.length).toBeGreaterThan(0);
  for (const id of ids) {
    expect(amiOf(sandbox, id).permissions.latest).toEqual([]);
    for (const tag of ['golden-ami:released-by', 'golden-ami:released-commit']) {
      expect(tagsOf(sandbox, id)).not.toHaveProperty([tag]);
    }
  }
}

/** That a second image was built and went to the organization, and nothing else did. */
function expectRebuilt(sandbox: Sandbox, run: Run): void {
  expect(run).toMatchObject({ exitCode: 0, result: 'built', errors: [] });
  expect(builds(sandbox).map(({ status }) => status)).toEqual(['AVAILABLE', 'AVAILABLE']);
  expect(idsOf(run)).toHaveLength(4);
  for (const ami of ownAmis(sandbox)) {
    expect(ami.permissions.latest).toEqual(
      idsOf(run).includes(ami.id) ? [{ OrganizationArn: organizationArn }] : [],
    );
  }
  for (const id of idsOf(run)) expect(tagsOf(sandbox, id)).toMatchObject({ Type: 'golden-ami' });
}

/** Changes one member of what stands in AWS; gives the way back. */
function change(
  target: Record<string, unknown> | undefined,
  member: string,
  to: (before: unknown) => unknown,
): () => void {
  if (!target) throw new Error(`nothing to change ${member} of`);
  const before = target[member];
  target[member] = to(before);
  return () => {
    target[member] = before;
  };
}

/**
 * What GetComponent, GetInfrastructureConfiguration … answer for the only resource of this kind, or
 * the one whose ARN holds a text.
 */
function detailOf(
  { imageBuilder, world }: Sandbox,
  kind: Kind,
  text = '',
): Record<string, unknown> | undefined {
  return imageBuilder.registry
    .all(kind, world.accountId, 'us-east-1')
    .find(({ arn }) => arn.includes(text))?.detail;
}

const recipeOf = ({ detail }: Build): Record<string, unknown> =>
  detail['imageRecipe'] as Record<string, unknown>;
const otherArn = (before: unknown): object => ({
  ...(before as { arn: string }),
  arn: (before as { arn: string }).arn.replace(/[0-9a-f]{12}$/, '000000000000'),
});

interface Tampering {
  tamper: (sandbox: Sandbox, build: Build) => () => void;
  /** What the merge says of it, as it was built. */
  says: RegExp;
  /** The same after the seed moved, where it is another text. */
  saysLater?: RegExp;
  /** What stands in the way of building anew: the address itself holds something else. */
  conflict?: 'always' | 'same seed';
}

/** What a candidate can have been made of. */
const tamperings: Record<string, Tampering> = {
  'another document at the address of a component': {
    tamper: (sandbox) =>
      change(
        detailOf(sandbox, 'component', 'corretto'),
        'data',
        (data) => `${String(data)}# and a back door\n`,
      ),
    says: /is not released, since .*data of component recipes\/components\/corretto-rpm\.yml differs/,
    saysLater:
      /can't be released: data of component recipes\/components\/corretto-rpm\.yml differs/,
    conflict: 'always',
  },
  'another infrastructure configuration': {
    tamper: (_sandbox, build) => change(build.detail, 'infrastructureConfiguration', otherArn),
    says: /no image was built the way it is wanted/,
    saysLater:
      /can't be released: its image recipe, infrastructure or distribution configuration is gone/,
  },
  'an instance profile of its own at the address of the infrastructure configuration': {
    tamper: (sandbox) =>
      change(
        detailOf(sandbox, 'infrastructure-configuration'),
        'instanceProfileName',
        () => 'mine',
      ),
    says: /is not released, since .*instanceProfileName of the infrastructure configuration is "mine", not/,
    saysLater:
      /can't be released: instanceProfileName of the infrastructure configuration is "mine", not/,
    conflict: 'always',
  },
  'a workflow of its own': {
    tamper: (_sandbox, build) =>
      change(build.detail, 'workflows', () => [
        { workflowArn: 'arn:aws:imagebuilder:us-east-1:360783618952:workflow/build/mine/1.0.0/1' },
      ]),
    says: /no image was built the way it is wanted/,
    saysLater: /can't be released: workflows\[0\]\.workflowArn of the image differs/,
  },
  'tests off': {
    tamper: (_sandbox, build) =>
      change(build.detail, 'imageTestsConfiguration', () => ({
        imageTestsEnabled: false,
        timeoutMinutes: 720,
      })),
    says: /no image was built the way it is wanted/,
    saysLater:
      /can't be released: imageTestsConfiguration\.imageTestsEnabled of the image is false, not true/,
  },
  'an execution role': {
    tamper: (_sandbox, build) => change(build.detail, 'executionRole', () => mine),
    says: /no image was built the way it is wanted/,
    saysLater: /can't be released: executionRole of the image differs/,
  },
  'a parent image of another line at the address of the image recipe': {
    tamper: ({ ec2 }, build) =>
      change(
        recipeOf(build),
        'parentImage',
        () => ec2.generationsOf('us-east-1', 'al-2023-kernel-6.1').at(-1)?.id,
      ),
    says: /is not released, since .*parentImage of the image recipe is "ami-/,
    saysLater:
      /can't be released: parent image ami-\w+ was not the newest al2023-ami-.* when it was built/,
    conflict: 'same seed',
  },
  'a parent image that was not the newest': {
    tamper: ({ ec2 }, build) =>
      change(
        recipeOf(build),
        'parentImage',
        () => ec2.generationsOf('us-east-1', 'al-2023')[0]?.id,
      ),
    says: /is not released, since .*parentImage of the image recipe is "ami-/,
    saysLater:
      /can't be released: parent image ami-\w+ was not the newest al2023-ami-.* when it was built/,
    conflict: 'same seed',
  },
  'user data of its own': {
    tamper: (_sandbox, build) =>
      change(recipeOf(build), 'additionalInstanceConfiguration', (before) => ({
        ...(before as object),
        userDataOverride: Buffer.from('#!/bin/sh\n').toString('base64'),
      })),
    says: /is not released, since .*userDataOverride of the image recipe is "/,
    saysLater:
      /can't be released: additionalInstanceConfiguration\.userDataOverride of the image recipe is "/,
    conflict: 'same seed',
  },
  'a component more': {
    tamper: (_sandbox, build) =>
      change(recipeOf(build), 'components', (before) => [
        ...(before as object[]),
        { componentArn: 'arn:aws:imagebuilder:us-east-1:aws:component/update-linux/1.0.2/1' },
      ]),
    says: /is not released, since .*components of the image recipe is a list of/,
    saysLater: /can't be released: components of the image recipe is a list of/,
    conflict: 'same seed',
  },
  // Its address holds name, regions and keys alone: the same for every content.
  'a distribution configuration that shares, at its address': {
    tamper: (sandbox) =>
      change(detailOf(sandbox, 'distribution-configuration'), 'distributions', (before) =>
        (before as { amiDistributionConfiguration: object }[]).map((one) => ({
          ...one,
          amiDistributionConfiguration: {
            ...one.amiDistributionConfiguration,
            launchPermission: { userIds: ['999988887777'] },
          },
        })),
      ),
    says: /is not released, since .*distributions\[0\].* of the distribution configuration is/,
    saysLater: /can't be released: distributions\[0\].* of the distribution configuration is/,
    conflict: 'always',
  },
  'a distribution configuration that copies to another account, at its address': {
    tamper: (sandbox) =>
      change(detailOf(sandbox, 'distribution-configuration'), 'distributions', (before) =>
        (before as { amiDistributionConfiguration: object }[]).map((one) => ({
          ...one,
          amiDistributionConfiguration: {
            ...one.amiDistributionConfiguration,
            targetAccountIds: ['999988887777'],
          },
        })),
      ),
    says: /is not released, since .*distributions\[0\].* of the distribution configuration is/,
    saysLater: /can't be released: distributions\[0\].* of the distribution configuration is/,
    conflict: 'always',
  },
  'another distribution configuration': {
    tamper: (_sandbox, build) => change(build.detail, 'distributionConfiguration', otherArn),
    says: /no image was built the way it is wanted/,
    saysLater:
      /can't be released: its image recipe, infrastructure or distribution configuration is gone/,
  },
};

/** How a merge ends that has to build and may not, or can't. */
const cantBuild = {
  denied: /AWS denied imagebuilder:CreateImage/,
  conflict:
    /holds something else than its name promises \(.* of .*\)\. Find out in CloudTrail who made it, and delete it/,
};

test('a candidate that is not what it claims is not released; the merge says why; the same one is released when it is', async () => {
  const { sandbox, candidate, build } = await withCandidate();
  // Building in its place is shown below; nobody waits for so many builds here.
  sandbox.iam.deny('golden-ami-release', 'imagebuilder:CreateImage');
  for (const seed of ['same', 'moved']) {
    if (seed === 'moved') sandbox.ec2.publish({ line: 'al-2023' });
    wait(sandbox, 10);
    for (const [what, { tamper, says, saysLater = says, conflict }] of Object.entries(tamperings)) {
      const undo = tamper(sandbox, build);
      const run = await stage.run(sandbox, share);
      undo();
      expect({ what, seed, result: run.result, log: run.log }).toEqual({
        what,
        seed,
        result: 'failed',
        log: expect.stringMatching(seed === 'same' ? says : saysLater) as unknown,
      });
      const isInTheWay = conflict === 'always' || (conflict === 'same seed' && seed === 'same');
      const ends = !isInTheWay ? cantBuild.denied : seed === 'same' ? says : cantBuild.conflict;
      expect({ what, seed, errors: run.errors }).toEqual({
        what,
        seed,
        errors: [expect.stringMatching(ends)],
      });
      expectUnreleased(sandbox, idsOf(candidate));
    }
  }
  sandbox.iam.allow('golden-ami-release');
  expect(await stage.run(sandbox, share)).toMatchObject({
    exitCode: 0,
    result: 'released',
    errors: [],
    amis: candidate.amis,
  });
}, 240_000);

describe('in place of a candidate that was tampered with, one is built and released', () => {
  test.each([
    ['tests off', 'same'],
    ['another infrastructure configuration', 'same'],
    ['a workflow of its own', 'moved'],
    ['a parent image that was not the newest', 'moved'],
  ])('%s, with the %s seed', async (what, seed) => {
    const { sandbox, candidate, build } = await withCandidate();
    tamperings[what]!.tamper(sandbox, build);
    if (seed === 'moved') sandbox.ec2.publish({ line: 'al-2023' });
    wait(sandbox, 10);
    const run = await stage.run(sandbox, share);
    expectRebuilt(sandbox, run);
    expectUnreleased(sandbox, idsOf(candidate));
    expect(run.summary).toMatch(
      seed === 'same' ? tamperings[what]!.says : tamperings[what]!.saysLater!,
    );
  });
});

describe('forged tags lead nowhere', () => {
  /** Digests of what the default branch wants. */
  async function wantedDigests(sandbox: Sandbox): Promise<Record<string, string>> {
    const { digest, contentDigest } = await plan(stage, sandbox);
    return { 'golden-ami:digest': digest, 'golden-ami:content-digest': contentDigest };
  }

  /** A candidate of other content, whose AMIs and image say what the tags say. */
  async function forged(
    tagsOfMerge: (wanted: Record<string, string>) => Record<string, string>,
  ): Promise<Candidate> {
    const workspace = await stage.workspace();
    await workspace.edit(
      'recipes/components/corretto-rpm.yml',
      (text) => `${text}\n# and a back door\n`,
    );
    const made = await withCandidate({ workspace });
    const { sandbox, build } = made;
    const tags = tagsOfMerge(await wantedDigests(sandbox));
    for (const ami of ownAmis(sandbox)) sandbox.ec2.tag(ami.id, sandbox.world.accountId, tags);
    build.detail = { ...build.detail, tags: { ...(build.detail['tags'] as object), ...tags } };
    wait(sandbox, 5);
    return made;
  }

  test("the content's: read back, it is another", async () => {
    const { sandbox, candidate, build } = await forged((wanted) => ({
      'golden-ami:content-digest': wanted['golden-ami:content-digest']!,
    }));
    const run = await stage.run(sandbox, share);
    expectRebuilt(sandbox, run);
    expectUnreleased(sandbox, idsOf(candidate));
    expect(run.summary).toContain(
      `the candidate ${build.arn} can't be released: components[2].componentArn of the image recipe differs`,
    );
  });

  test("the address', too: no such image has these AMIs", async () => {
    const { sandbox, candidate } = await forged((wanted) => wanted);
    const run = await stage.run(sandbox, share);
    expectRebuilt(sandbox, run);
    expectUnreleased(sandbox, idsOf(candidate));
  });

  test("a release's, too: what is called released is not taken for one", async () => {
    const { sandbox, candidate } = await forged((wanted) => ({
      ...wanted,
      'Type': 'golden-ami',
      'golden-ami:released-at': '2026-12-31T00:00:00.000Z',
    }));
    const run = await stage.run(sandbox, share);
    expectRebuilt(sandbox, run);
    expectUnreleased(sandbox, idsOf(candidate));
    // What is launched next is ours: it is newer.
    expect(amiOf(sandbox, run.amis['al-2023']?.['us-east-1']).createdAt).toBeGreaterThan(
      amiOf(sandbox, candidate.amis['al-2023']?.['us-east-1']).createdAt,
    );
  });

  test("a release's on a candidate that is sound: it is released all the same, after its contents were read", async () => {
    const { sandbox, candidate, build } = await withCandidate();
    for (const ami of ownAmis(sandbox)) {
      sandbox.ec2.tag(ami.id, sandbox.world.accountId, {
        'Type': 'golden-ami',
        'golden-ami:released-at': '2026-12-31T00:00:00.000Z',
      });
    }
    wait(sandbox, 5);
    const undo = tamperings['user data of its own']!.tamper(sandbox, build);
    expect(await stage.run(sandbox, share)).toMatchObject({
      exitCode: 1,
      result: 'failed',
      errors: [
        expect.stringMatching(/is not released, since .*userDataOverride of the image recipe is "/),
      ],
    });
    expectUnreleased(sandbox, idsOf(candidate));
    undo();
    expect(await stage.run(sandbox, share)).toMatchObject({
      exitCode: 0,
      result: 'released',
      errors: [],
      amis: candidate.amis,
    });
    for (const id of idsOf(candidate)) {
      expect(amiOf(sandbox, id).permissions.latest).toEqual([{ OrganizationArn: organizationArn }]);
    }
  });

  test('of an AMI that somebody else made under our name', async () => {
    const sandbox = await stage.sandbox();
    const seed = sandbox.ec2.generationsOf('us-east-1', 'al-2023').at(-1)!;
    const wanted = await wantedDigests(sandbox);
    const like = {
      region: 'us-east-1',
      traits: seed,
      devices: [
        {
          name: '/dev/xvda',
          sizeGiB: 8,
          kmsKeyArn: undefined,
          volumeType: 'gp3',
          deleteOnTermination: true,
        },
      ],
      state: 'available',
      imdsV2: false,
    } as const;
    const theirs = sandbox.ec2.create({
      ...like,
      devices: [...like.devices],
      ownerId: sandbox.world.accountId,
      name: 'al-2023 2026-11-02T04-00-00.000000Z',
    });
    sandbox.ec2.tag(theirs.id, sandbox.world.accountId, {
      'golden-ami:recipe': 'al-2023',
      ...wanted,
    });
    // A stranger's, that the home account may launch: nobody looks at other accounts.
    sandbox.ec2.permit(
      sandbox.ec2.create({
        ...like,
        devices: [...like.devices],
        ownerId: '999988887777',
        name: 'al-2023 2026-11-02T04-30-00.000000Z',
      }),
      [{ UserId: sandbox.world.accountId }],
    );
    wait(sandbox, 5);
    const run = await stage.run(sandbox, share);
    expect(run).toMatchObject({ exitCode: 0, result: 'built', errors: [] });
    expect(idsOf(run)).not.toContain(theirs.id);
    expect(idsOf(run)).toHaveLength(4);
    expectUnreleased(sandbox, [theirs.id]);
  });
});

test('a candidate that is older than a release is not released, but built anew', async () => {
  const workspace = await stage.workspace();
  await workspace.edit(
    'recipes/components/corretto-rpm.yml',
    (text) => `${text}\n# the change of a pull request\n`,
  );
  const { sandbox, candidate } = await withCandidate({ workspace });
  // Another one is merged meanwhile, or the night comes.
  const between = await stage.run(sandbox, share);
  expect(between).toMatchObject({ exitCode: 0, result: 'built', errors: [] });
  wait(sandbox, 10);
  const run = await stage.run(sandbox, { ...share, workspace });
  expect(run).toMatchObject({ exitCode: 0, result: 'built', errors: [] });
  expect(run.summary).toMatch(
    /the image with this content, .* old, is older than the newest release/,
  );
  expectUnreleased(sandbox, idsOf(candidate));
  for (const id of [...idsOf(between), ...idsOf(run)]) {
    expect(amiOf(sandbox, id).permissions.latest).toEqual([{ OrganizationArn: organizationArn }]);
  }
  expect(builds(sandbox)).toHaveLength(3);
});

test('a candidate that somebody shared already is taken from them, and that is said', async () => {
  const { sandbox, candidate } = await withCandidate();
  const id = candidate.amis['al-2023']?.['us-west-2'];
  amiOf(sandbox, id).permissions.set(
    [{ UserId: '999988887777' }, { OrganizationArn: organizationArn }],
    -Infinity,
  );
  const run = await stage.run(sandbox, share);
  expect(run).toMatchObject({ exitCode: 0, result: 'released', errors: [], amis: candidate.amis });
  for (const one of idsOf(candidate)) {
    expect(amiOf(sandbox, one).permissions.latest).toEqual([{ OrganizationArn: organizationArn }]);
  }
  const note = `al-2023: ${String(id)} in us-west-2 was shared with 999988887777 by somebody, and no longer is.`;
  expect(run.annotations.filter(({ level }) => level === 'notice')).toEqual([
    expect.objectContaining({ message: note }),
  ]);
  expect(run.summary).toContain('was shared with 999988887777 by somebody');
});
