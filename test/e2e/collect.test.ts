import { describe, expect, test } from '@jest/globals';
import type { ComponentFault } from 'aws-sandbox/faults';
import type { Sandbox } from 'aws-sandbox/sandbox';
import { amiOf, atNext, builds, regions, tagsOf, until, wait, writes } from './account.ts';
import { legOf, packed, plan, type Planned } from './planning.ts';
import { openStage, type Run, type RunOptions } from './stage.ts';

const stage = openStage();

/** Runs `collect` and sees that it changes nothing. */
async function collect(
  sandbox: Sandbox,
  { text }: Planned,
  options: RunOptions = {},
): Promise<Run> {
  const from = sandbox.calls.length;
  const run = await stage.run(sandbox, {
    ...options,
    inputs: { command: 'collect', recipes: '', plan: text, ...options.inputs },
  });
  expect(writes(sandbox, from)).toEqual([]);
  return run;
}

const leg = (
  sandbox: Sandbox,
  planned: Planned,
  inputs: Record<string, string> = {},
): Promise<Run> => stage.run(sandbox, { inputs: { ...legOf(planned, 'al-2023'), ...inputs } });

const broken: ComponentFault = {
  kind: 'component',
  image: 'al-2023',
  component: 'salt',
  phase: 'build',
};

describe('what a leg of the matrix has built', () => {
  test('a candidate, whatever moved meanwhile', async () => {
    const sandbox = await stage.sandbox();
    const planned = await plan(stage, sandbox);
    sandbox.ec2.publish({ line: 'al-2023' });
    const built = await leg(sandbox, planned);
    sandbox.ec2.publish({ line: 'al-2023' });
    const run = await collect(sandbox, planned);
    expect(run).toMatchObject({ exitCode: 0, errors: [], result: 'built', amis: built.amis });
    expect(Object.keys(run.amis['al-2023'] ?? {}).sort()).toEqual(regions);
    expect(run.outputs['ami-id']).toBe(run.amis['al-2023']?.['us-east-1']);
    const [image] = run.manifest?.images ?? [];
    expect(image).toMatchObject({
      imageArn: builds(sandbox)[0]?.arn,
      digest: planned.digest,
      isReleased: false,
    });
    expect((image?.endedAt ?? 0) - (image?.startedAt ?? 0)).toBeGreaterThan(20 * 60_000);
  });

  test('a release; then, with nothing to do, the same image by the name in the plan', async () => {
    const sandbox = await stage.sandbox();
    const first = await plan(stage, sandbox, { inputs: { share: 'true' } });
    await leg(sandbox, first, { share: 'true' });
    const run = await collect(sandbox, first);
    expect(run).toMatchObject({
      exitCode: 0,
      result: 'built',
      manifest: { images: [{ isReleased: true }] },
    });
    wait(sandbox, 30);
    const second = await plan(stage, sandbox, { inputs: { share: 'true' } });
    expect(second.matrix.include).toEqual([]);
    expect(await collect(sandbox, second)).toMatchObject({
      exitCode: 0,
      result: 'none',
      amis: run.amis,
    });
    expect(await collect(sandbox, await plan(stage, sandbox))).toMatchObject({
      exitCode: 0,
      result: 'reused',
      amis: run.amis,
    });
  });

  test('the release of a candidate', async () => {
    const sandbox = await stage.sandbox();
    const candidate = await stage.run(sandbox);
    wait(sandbox, 30);
    const planned = await plan(stage, sandbox, { inputs: { share: 'true' } });
    expect(planned.only.action).toBe('release');
    const unreleased = await collect(sandbox, planned);
    expect(unreleased).toMatchObject({
      exitCode: 1,
      result: 'failed',
      amis: { 'al-2023': {} },
      errors: [expect.stringMatching(/is built and not released\. Run the failed jobs again/)],
    });
    await leg(sandbox, planned, { share: 'true' });
    expect(await collect(sandbox, planned)).toMatchObject({
      exitCode: 0,
      result: 'released',
      amis: candidate.amis,
    });
    expect(builds(sandbox)).toHaveLength(1);
  });

  test('a release whose last tag EC2 shows late', async () => {
    const sandbox = await stage.sandbox();
    const planned = await plan(stage, sandbox, { inputs: { share: 'true' } });
    const built = await leg(sandbox, planned, { share: 'true' });
    const id = built.amis['al-2023']?.['us-west-2'] ?? '';
    const tags = tagsOf(sandbox, id);
    const type = tags['Type'];
    delete tags['Type'];
    atNext(sandbox, 'DescribeSnapshots', () => void Object.assign(tags, { Type: type }));
    expect(await collect(sandbox, planned)).toMatchObject({
      exitCode: 0,
      errors: [],
      result: 'built',
      amis: built.amis,
    });
  });

  test('the release of a candidate that was not there when it was planned', async () => {
    const [sandbox, workspace] = await Promise.all([stage.sandbox(), stage.workspace()]);
    const older = await stage.start(sandbox, { workspace });
    await until(() => builds(sandbox).length === 1);
    sandbox.ec2.publish({ line: 'al-2023' });
    const planned = await plan(stage, sandbox, { workspace, inputs: { share: 'true' } });
    expect(planned.only.action).toBe('start');
    const candidate = await older.finish();
    await leg(sandbox, planned, { share: 'true' });
    expect(builds(sandbox)).toHaveLength(1);
    expect(await collect(sandbox, planned)).toMatchObject({
      exitCode: 0,
      result: 'released',
      amis: candidate.amis,
    });
  });
});

describe('builds that nobody waited for', () => {
  test('started with wait-minutes: 0', async () => {
    const sandbox = await stage.sandbox();
    const planned = await plan(stage, sandbox);
    expect(await leg(sandbox, planned, { 'wait-minutes': '0' })).toMatchObject({
      exitCode: 0,
      result: 'started',
      amis: { 'al-2023': {} },
    });
    const run = await collect(sandbox, planned, { inputs: { logs: 'live' } });
    expect(run).toMatchObject({ exitCode: 0, result: 'built' });
    expect(Object.keys(run.amis['al-2023'] ?? {})).toHaveLength(4);
    expect(run.log).toMatch(/al-2023: TESTING/);
    expect(run.log).toMatch(/^al-2023 \| /m);
    expect(builds(sandbox)).toHaveLength(1);
  });

  test('whose runner died, and not even collect may wait for', async () => {
    const sandbox = await stage.sandbox();
    const planned = await plan(stage, sandbox);
    const started = await stage.start(sandbox, {
      inputs: legOf(planned, 'al-2023'),
    });
    atNext(sandbox, 'CreateImage', started.kill);
    await started.finish();
    expect(await collect(sandbox, planned, { inputs: { 'wait-minutes': '0' } })).toMatchObject({
      exitCode: 0,
      result: 'started',
      amis: { 'al-2023': {} },
    });
    expect(await collect(sandbox, planned)).toMatchObject({ exitCode: 0, result: 'built' });
    expect(builds(sandbox)).toMatchObject([{ status: 'AVAILABLE' }]);
  });

  test('with share: what is built and not released is an error, until its leg ran again', async () => {
    const sandbox = await stage.sandbox();
    const planned = await plan(stage, sandbox, { inputs: { share: 'true' } });
    await leg(sandbox, planned, { 'share': 'true', 'wait-minutes': '0' });
    expect(await collect(sandbox, planned)).toMatchObject({
      exitCode: 1,
      result: 'failed',
      amis: { 'al-2023': {} },
    });
    expect(await leg(sandbox, planned, { share: 'true' })).toMatchObject({ result: 'released' });
    expect(await collect(sandbox, planned)).toMatchObject({
      exitCode: 0,
      result: 'built',
      manifest: { images: [{ isReleased: true }] },
    });
    expect(builds(sandbox)).toHaveLength(1);
  });
});

describe('what failed', () => {
  test('a build: no older AMIs in amis, the previous ones in the manifest', async () => {
    const sandbox = await stage.sandbox();
    const released = await stage.run(sandbox, { inputs: { share: 'true' } });
    sandbox.ec2.publish({ line: 'al-2023' });
    wait(sandbox, 5);
    const planned = await plan(stage, sandbox, { inputs: { share: 'true' } });
    sandbox.world.faults.planned.push(broken);
    await leg(sandbox, planned, { share: 'true' });
    const run = await collect(sandbox, planned);
    expect(run).toMatchObject({ exitCode: 1, result: 'failed', amis: { 'al-2023': {} } });
    expect(run.outputs['ami-id']).toBe('');
    expect(run.manifest?.images[0]).toMatchObject({
      status: 'FAILED',
      failure: { component: 'recipes/components/salt-minion-rpm.yml' },
      previous: {
        amis: released.amis['al-2023'],
        name: amiOf(sandbox, released.amis['al-2023']?.['us-east-1']).name,
      },
    });
  });

  test('a build, and the same leg again: the newest decides', async () => {
    const sandbox = await stage.sandbox({ faults: [broken] });
    const planned = await plan(stage, sandbox);
    await leg(sandbox, planned);
    expect(await collect(sandbox, planned)).toMatchObject({ exitCode: 1, result: 'failed' });
    sandbox.world.faults.planned.length = 0;
    await leg(sandbox, planned);
    expect(await collect(sandbox, planned)).toMatchObject({ exitCode: 0, result: 'built' });
    expect(builds(sandbox).map(({ status }) => status)).toEqual(['FAILED', 'AVAILABLE']);
  });

  test('nothing was started', async () => {
    const sandbox = await stage.sandbox();
    const planned = await plan(stage, sandbox, { inputs: { share: 'true' } });
    expect(await collect(sandbox, planned)).toMatchObject({
      exitCode: 1,
      result: 'failed',
      errors: [
        expect.stringMatching(
          /^Nothing was built for al-2023 since the plan, which said start\. See the log of its job/,
        ),
      ],
    });
  });

  test('no candidate, since only a release makes its configurations', async () => {
    const sandbox = await stage.sandbox();
    const planned = await plan(stage, sandbox, { isNew: true });
    expect(planned.summary).toContain('⏭️ left to the release');
    const built = await stage.run(sandbox, {
      isNew: true,
      inputs: legOf(planned, 'al-2023'),
    });
    expect(built).toMatchObject({ exitCode: 0, result: 'none', amis: { 'al-2023': {} } });
    expect(built.annotations).toContainEqual(
      expect.objectContaining({
        level: 'notice',
        message: expect.stringMatching(
          /^al-2023: No candidate was built: name, regions, keys or infrastructure are new/,
        ),
      }),
    );
    expect(await collect(sandbox, planned)).toMatchObject({
      exitCode: 0,
      result: 'none',
      errors: [],
    });
    expect(builds(sandbox)).toEqual([]);
  });

  test('what stood in the way when it was planned is said again', async () => {
    const sandbox = await stage.sandbox();
    sandbox.iam.instanceProfiles.delete('golden-ami-build');
    const planned = await plan(stage, sandbox);
    expect(planned).toMatchObject({ exitCode: 1, matrix: { include: [] } });
    expect(await collect(sandbox, planned)).toMatchObject({
      exitCode: 1,
      result: 'failed',
      errors: [
        expect.stringMatching(
          /al-2023 was not built: There is no instance profile golden-ami-build/,
        ),
      ],
    });
  });

  test('a build that somebody else made at the address, with tests off, is none of ours', async () => {
    const sandbox = await stage.sandbox();
    const planned = await plan(stage, sandbox);
    await leg(sandbox, planned);
    const build = sandbox.imageBuilder.builds[0]!;
    build.detail['imageTestsConfiguration'] = { imageTestsEnabled: false };
    expect(await collect(sandbox, planned)).toMatchObject({
      exitCode: 1,
      result: 'failed',
      amis: { 'al-2023': {} },
    });
  });

  test('files that are not those of the plan, and a plan without recipes', async () => {
    const [sandbox, workspace] = await Promise.all([stage.sandbox(), stage.workspace()]);
    const planned = await plan(stage, sandbox, { workspace });
    await workspace.edit('recipes/al-2023.yml', (text) => `${text}volume: {size: 9}\n`);
    expect(await collect(sandbox, planned, { workspace })).toMatchObject({
      exitCode: 1,
      result: 'failed',
      errors: [expect.stringMatching(/is not what the plan was made of/)],
    });
    const nothing = packed({ ...planned.plan, recipes: [] });
    expect(await collect(sandbox, { ...planned, text: nothing })).toMatchObject({
      exitCode: 0,
      result: 'none',
      amis: {},
    });
  });
});

test('seven recipes with nothing to do: under 45 calls', async () => {
  const sandbox = await stage.sandbox();
  const inputs = { recipes: 'recipes/*.yml', share: 'true' };
  await stage.run(sandbox, { inputs: { ...inputs, 'wait-minutes': '0' } });
  wait(sandbox, 120);
  await stage.run(sandbox, { inputs });
  sandbox.populate({ imageRecipes: 500, components: 500, images: 200 });
  wait(sandbox, 5);
  const planned = await plan(stage, sandbox, {
    inputs: { recipes: 'recipes/*.yml', share: 'true' },
  });
  const from = sandbox.calls.length;
  expect(await collect(sandbox, planned)).toMatchObject({ exitCode: 0, result: 'none' });
  expect(sandbox.calls.length - from).toBeLessThan(45);
});
