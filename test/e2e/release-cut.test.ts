import { expect, test } from '@jest/globals';
import type { Sandbox } from 'aws-sandbox/sandbox';
import type { Build } from 'aws-sandbox/services/imagebuilder/build';
import { amiOf, builds, organizationArn, ownAmis, tagsOf, wait } from './account.ts';
import { openStage, type Run, type RunOptions } from './stage.ts';
import { drawing } from '../helpers/drawn.ts';

const stage = openStage();
const pipelineArn = 'arn:aws:imagebuilder:us-east-1:360783618952:image-pipeline/al-2023';

/** An account with a candidate of recipes/al-2023.yml that can be put back into this state. */
interface Account {
  sandbox: Sandbox;
  build: Build;
  candidate: Run;
  restore: () => void;
}

async function withCandidate(): Promise<Account> {
  // The pipeline is made again and again with one token.
  const sandbox = await stage.sandbox({ settings: { clientTokenMinutes: 0 } });
  const candidate = await stage.run(sandbox);
  expect(candidate).toMatchObject({ exitCode: 0, result: 'built', errors: [] });
  const [build] = sandbox.imageBuilder.builds;
  if (!build) throw new Error('no build');
  const tagged = resources(sandbox).map((id) => [id, tagsOf(sandbox, id)] as const);
  const imageTags = build.detail['tags'] as object;
  const restore = (): void => {
    for (const ami of ownAmis(sandbox)) {
      ami.permissions.set([], -Infinity);
      ami.imdsV2 = false;
    }
    for (const [id, tags] of tagged) {
      sandbox.ec2.store.tagsOf(id, sandbox.world.accountId).set(tags, -Infinity);
    }
    build.detail = { ...build.detail, tags: imageTags };
    sandbox.imageBuilder.registry.remove(pipelineArn);
  };
  wait(sandbox, 5);
  return { sandbox, build, candidate, restore };
}

/** Ids of the AMIs and their snapshots. */
function resources(sandbox: Sandbox): string[] {
  return ownAmis(sandbox).flatMap((ami) => [
    ami.id,
    ...ami.devices.map(({ snapshot }) => snapshot.id),
  ]);
}

const isShared = (sandbox: Sandbox, id: string): boolean =>
  amiOf(sandbox, id).permissions.latest.some(
    (permission) =>
      'OrganizationArn' in permission && permission.OrganizationArn === organizationArn,
  );

/**
 * What nobody may find at any moment: an AMI called released that is not, one that is shared and
 * will be deleted.
 */
function expectSound({ sandbox, build }: Account): void {
  const ids = ownAmis(sandbox).map(({ id }) => id);
  const isMarked = (id: string): boolean => tagsOf(sandbox, id)['Type'] === 'golden-ami';
  if (ids.some(isMarked)) {
    for (const id of ids) {
      expect({
        isShared: isShared(sandbox, id),
        imdsV2: amiOf(sandbox, id).imdsV2,
        tags: tagsOf(sandbox, id),
      }).toMatchObject({
        isShared: true,
        imdsV2: true,
        tags: { 'golden-ami:released-at': expect.any(String) as unknown },
      });
    }
  }
  // The home region's tells a plan that nothing is left to be done.
  if (ids.some((id) => amiOf(sandbox, id).region === 'us-east-1' && isMarked(id))) {
    for (const id of ids) expect(tagsOf(sandbox, id)).toMatchObject({ Type: 'golden-ami' });
    expect(build.detail['tags']).toMatchObject({ Type: 'golden-ami' });
  }
  for (const id of ids) {
    if (isShared(sandbox, id)) {
      expect(tagsOf(sandbox, id)).toMatchObject({ 'golden-ami:expires-at': 'never' });
    }
  }
}

function expectReleased({ sandbox, build, candidate }: Account, run: Run): void {
  expect(run).toMatchObject({ exitCode: 0, errors: [], amis: candidate.amis });
  expect(builds(sandbox)).toHaveLength(1);
  expect(Object.keys(run.amis['al-2023'] ?? {})).toHaveLength(4);
  const released = {
    'Type': 'golden-ami',
    'Team': 'CloudOps',
    'golden-ami:released-at': expect.any(String) as unknown,
    'golden-ami:released-by': expect.any(String) as unknown,
    'golden-ami:expires-at': 'never',
    'golden-ami:recipe': 'al-2023',
  };
  for (const ami of ownAmis(sandbox)) {
    expect(ami).toMatchObject({
      imdsV2: true,
      permissions: { latest: [{ OrganizationArn: organizationArn }] },
    });
  }
  for (const id of resources(sandbox)) expect(tagsOf(sandbox, id)).toMatchObject(released);
  expect(build.detail['tags']).toMatchObject(released);
  expect(sandbox.imageBuilder.registry.get(pipelineArn)?.detail).toMatchObject({
    status: 'DISABLED',
    imageRecipeArn: (build.detail['imageRecipe'] as { arn: string }).arn,
  });
}

/** Which calls of a run change something in AWS. */
const isWrite = (operation: string): boolean =>
  [
    'CreateTags',
    'TagResource',
    'ModifyImageAttribute',
    'CreateImagePipeline',
    'UpdateImagePipeline',
  ].includes(operation);

/**
 * A run of the release that is cut at its call, or its write, of this number; gives whether it came
 * so far.
 */
type Cut = (sandbox: Sandbox, share: RunOptions, number: number) => Promise<boolean>;

const cuts: Record<'call: the runner dies after it' | 'write: AWS denies it', Cut> = {
  'call: the runner dies after it': async (sandbox, share, number) => {
    const { calls } = sandbox;
    const usual = calls.push;
    const { kill, finish } = await stage.start(sandbox, share);
    let count = 0;
    calls.push = (...added) => {
      if (++count === number) kill();
      return usual.apply(calls, added);
    };
    const { exitCode } = await finish();
    calls.push = usual;
    return exitCode === null;
  },
  'write: AWS denies it': async (sandbox, share, number) => {
    const { faults } = sandbox.world;
    const usual = faults.at;
    let count = 0;
    faults.at = (call) =>
      isWrite(call.operation) && ++count === number
        ? { kind: 'denied', operation: '*' }
        : usual.call(faults, call);
    await stage.run(sandbox, share);
    faults.at = usual;
    return count >= number;
  },
};

test.each([
  ['call: the runner dies after it', 'same'],
  ['write: AWS denies it', 'moved'],
] as const)(
  'a release that is cut at any %s; with the %s seed. The next run finishes it, nobody finds it half done, nothing is built',
  async (cut, seed) => {
    const account = await withCandidate();
    const { sandbox, restore } = account;
    if (seed === 'moved') sandbox.ec2.publish({ line: 'al-2023' });
    wait(sandbox, 10);
    // As GitHub's "Re-run failed jobs" has it: what was planned stays.
    const plan = await stage.run(sandbox, {
      inputs: { 'command': 'plan', 'changed-since': 'all', 'share': 'true' },
    });
    const share: RunOptions = { inputs: { share: 'true', plan: plan.outputs['plan'] ?? '' } };
    const from = sandbox.calls.length;
    expectReleased(account, await stage.run(sandbox, share));
    // What is cut off before its first write has changed nothing.
    const first =
      cut === 'write: AWS denies it'
        ? 1
        : sandbox.calls.slice(from).findIndex(({ operation }) => isWrite(operation)) + 1;
    const isDrawn = drawing(0.25);
    let number = first;
    for (; ; number++) {
      if (!isDrawn()) continue;
      restore();
      wait(sandbox, 1);
      if (!(await cuts[cut](sandbox, share, number))) break;
      expectSound(account);
      wait(sandbox, 1);
      expectReleased(account, await stage.run(sandbox, share));
    }
    expect(number - first).toBeGreaterThan(20);
  },
  300_000,
);
