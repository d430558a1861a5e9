import { describe, expect, test } from '@jest/globals';
import type { ComponentFault } from 'aws-sandbox/faults';
import { exampleCommit } from 'aws-sandbox/repository';
import type { Sandbox } from 'aws-sandbox/sandbox';
import {
  amiOf,
  builds,
  callsOf,
  organizationArn,
  ownAmis,
  tagsOf,
  wait,
  writes,
} from './account.ts';
import { legOf, plan as planRecipes, type Planned } from './planning.ts';
import { deployRoles } from '../../scene/roles.ts';
import type { SceneOptions } from '../../scene/scene.ts';
import { openStage, type Run } from './stage.ts';

// A job builds by a plan of releases, another one releases by the same plan.

const stage = openStage();

/** With a role for releases that may do nothing else. */
async function open(options: SceneOptions = {}): Promise<Sandbox> {
  const sandbox = await stage.sandbox(options);
  deployRoles(sandbox, { ReleaseBuilds: 'no' });
  return sandbox;
}

const plan = (sandbox: Sandbox, inputs: Record<string, string> = {}): Promise<Planned> =>
  planRecipes(stage, sandbox, { inputs: { share: 'true', ...inputs } });

/** A leg of build.yml on the default branch. */
const leg = (
  sandbox: Sandbox,
  planned: Planned,
  inputs: Record<string, string> = {},
): Promise<Run> =>
  stage.run(sandbox, {
    role: 'golden-ami-builder',
    inputs: { ...legOf(planned, 'al-2023'), ...inputs },
  });

/** Runs `release` with what the leg got, and sees that it starts and makes nothing. */
async function release(sandbox: Sandbox, planned: Planned): Promise<Run> {
  const before = builds(sandbox).length;
  const from = sandbox.calls.length;
  const run = await stage.run(sandbox, {
    inputs: { command: 'release', ...legOf(planned, 'al-2023') },
  });
  expect(builds(sandbox)).toHaveLength(before);
  const changes = ['ModifyImageAttribute', 'CreateTags', 'TagResource', 'CreateImagePipeline'];
  expect(writes(sandbox, from).filter((one) => !changes.includes(one))).toEqual([]);
  return run;
}

const sharedWith = (sandbox: Sandbox): unknown[] =>
  ownAmis(sandbox).flatMap(({ permissions }) => permissions.latest);

const notices = ({ annotations }: Run): string[] =>
  annotations.flatMap(({ level, message }) => (level === 'notice' ? message : []));

describe('a build by a plan of releases', () => {
  test('leaves a private candidate and says so; `release` releases that image', async () => {
    const sandbox = await open();
    const planned = await plan(sandbox);
    expect(planned.outputs['has-builds']).toBe('true');
    expect(JSON.parse(planned.outputs['build-matrix'] ?? '')).toEqual(planned.matrix);

    const built = await leg(sandbox, planned);
    expect(built).toMatchObject({ exitCode: 0, result: 'built', errors: [] });
    expect(sharedWith(sandbox)).toEqual([]);
    for (const { id } of ownAmis(sandbox)) {
      expect(tagsOf(sandbox, id)).not.toHaveProperty('Type');
      expect(tagsOf(sandbox, id)).toHaveProperty('golden-ami:expires-at');
    }
    expect(built.summary).toContain(
      'golden-ami shares them with nobody until another job of the plan releases them',
    );
    expect(built.manifest?.images[0]).toMatchObject({ isReleased: false });

    wait(sandbox, 5);
    const released = await release(sandbox, planned);
    expect(released).toMatchObject({
      exitCode: 0,
      result: 'released',
      errors: [],
      amis: built.amis,
    });
    for (const id of Object.values(built.amis['al-2023'] ?? {})) {
      expect(amiOf(sandbox, id).permissions.latest).toEqual([{ OrganizationArn: organizationArn }]);
      expect(tagsOf(sandbox, id)).toMatchObject({
        'Type': 'golden-ami',
        'golden-ami:expires-at': 'never',
      });
    }
    wait(sandbox, 5);
    const collected = await stage.run(sandbox, {
      inputs: { command: 'collect', recipes: '', plan: planned.text },
    });
    expect(collected).toMatchObject({
      exitCode: 0,
      result: 'built',
      amis: built.amis,
      manifest: { images: [{ isReleased: true }] },
    });
  });

  test('has no job for a candidate that is there, which keeps its tags where one builds it', async () => {
    const sandbox = await open();
    const candidate = await stage.run(sandbox);
    sandbox.ec2.publish({ line: 'al-2023' });
    wait(sandbox, 5);
    const planned = await plan(sandbox);
    expect(planned.only.action).toBe('release');
    expect(planned.outputs['has-changes']).toBe('true');
    expect(planned.outputs['has-builds']).toBe('false');
    expect(planned.outputs['build-matrix']).toBe('{"include":[]}');

    const before = ownAmis(sandbox).map(({ id }) => tagsOf(sandbox, id));
    const built = await leg(sandbox, planned);
    expect(built).toMatchObject({ exitCode: 0, result: 'reused', amis: candidate.amis });
    expect(ownAmis(sandbox).map(({ id }) => tagsOf(sandbox, id))).toEqual(before);
    expect(sharedWith(sandbox)).toEqual([]);

    const released = await release(sandbox, planned);
    expect(released).toMatchObject({ exitCode: 0, result: 'released', amis: candidate.amis });
    expect(callsOf(sandbox, 'CreateImage')).toHaveLength(1);
  });
});

describe('a release by a plan', () => {
  /** A release that ends red, since what was planned is not there. */
  async function expectMissing(sandbox: Sandbox, planned: Planned, what: RegExp): Promise<void> {
    const released = await release(sandbox, planned);
    expect(released).toMatchObject({ exitCode: 1, result: 'failed', amis: { 'al-2023': {} } });
    expect(released.errors).toHaveLength(1);
    expect(released.errors[0]).toMatch(what);
    expect(released.errors[0]).toContain('Run all jobs');
    expect(released.summary).toContain('❌ not released');
    expect(sharedWith(sandbox)).toEqual([]);
  }

  test('of a build that failed or never ran is red, and says which', async () => {
    const broken: ComponentFault = {
      kind: 'component',
      image: 'al-2023',
      component: 'salt',
      phase: 'build',
    };
    const sandbox = await open({ faults: [broken] });
    const planned = await plan(sandbox);
    await expectMissing(
      sandbox,
      planned,
      /^al-2023 is not released, since the image of this plan is not there: nothing was ever built as arn:/,
    );
    expect(await leg(sandbox, planned)).toMatchObject({ exitCode: 1, result: 'failed' });
    await expectMissing(sandbox, planned, /not there: its last build, arn:\S+\/1, is FAILED\./);
    sandbox.world.faults.planned.length = 0;
    wait(sandbox, 5);
    expect(await leg(sandbox, planned)).toMatchObject({ exitCode: 0, result: 'built' });
    wait(sandbox, 5);
    expect(await release(sandbox, planned)).toMatchObject({ exitCode: 0, result: 'released' });
  });

  test('of what was built otherwise is red, and names the difference', async () => {
    const sandbox = await open();
    const planned = await plan(sandbox);
    const { service } = sandbox.imageBuilder;
    const usual = service['CreateImage']!;
    service['CreateImage'] = (input, call) =>
      usual({ ...input, imageTestsConfiguration: { imageTestsEnabled: false } }, call);
    // The leg sees it and would cancel.
    sandbox.iam.deny('golden-ami-builder', 'imagebuilder:CancelImageCreation');
    expect(await leg(sandbox, planned)).toMatchObject({ exitCode: 1 });
    service['CreateImage'] = usual;
    wait(sandbox, 120);
    await expectMissing(
      sandbox,
      planned,
      /not there: arn:\S+ was built, and no image was built the way it is wanted: .*imageTests/,
    );
  });

  test('says where the build goes on, and where what was built is too old by now', async () => {
    const sandbox = await open();
    const planned = await plan(sandbox);
    const left = await leg(sandbox, planned, { 'wait-minutes': '0' });
    expect(left).toMatchObject({ exitCode: 0, result: 'started' });
    expect(notices(left)).toEqual([
      expect.stringMatching(
        /goes on in AWS.* Nothing of it is released\. Run the failed jobs again/,
      ),
    ]);
    const early = await release(sandbox, planned);
    expect(early).toMatchObject({
      exitCode: 1,
      errors: [expect.stringMatching(/is not released: its build is \w+\..*Run the failed jobs/)],
    });
    // One remedy is enough.
    expect(notices(early)).toEqual([]);
    await leg(sandbox, planned);
    wait(sandbox, 8 * 24 * 60);
    expect(await release(sandbox, planned)).toMatchObject({
      exitCode: 1,
      errors: [expect.stringMatching(/would have to be built again: .*8 days old.* Run all jobs/)],
    });
    expect(sharedWith(sandbox)).toEqual([]);
  });

  test('what a forced plan left running is released by the jobs that failed, and not built again', async () => {
    const sandbox = await open();
    const planned = await plan(sandbox, { force: 'true' });
    const left = await leg(sandbox, planned, { 'wait-minutes': '0' });
    expect(notices(left).join()).toContain('Run the failed jobs again when it has ended');
    expect(await release(sandbox, planned)).toMatchObject({ exitCode: 1 });
    wait(sandbox, 120);
    expect(await release(sandbox, planned)).toMatchObject({ exitCode: 0, result: 'released' });
    expect(builds(sandbox)).toHaveLength(1);
  });

  test.each(['loggingConfiguration', 'distributionConfiguration', 'infrastructureConfiguration'])(
    'of an image of which AWS does not tell %s: no new build is advised, nothing is shared',
    async (member) => {
      const sandbox = await open();
      const planned = await plan(sandbox);
      await leg(sandbox, planned);
      const { service } = sandbox.imageBuilder;
      const usual = service['GetImage']!;
      service['GetImage'] = (input, call) => {
        const answer = usual(input, call) as { image: object };
        return { ...answer, image: { ...answer.image, [member]: undefined } };
      };
      const inputs = { command: 'collect', recipes: '', plan: planned.text };
      const runs = [await release(sandbox, planned), await stage.run(sandbox, { inputs })];
      for (const run of runs) {
        expect(run).toMatchObject({ exitCode: 1, amis: { 'al-2023': {} } });
        expect(run.errors).toEqual([
          expect.stringMatching(
            /1\.0\.0\/1 is there and can't be used, since AWS's answer leaves out .*(?:logGroupName|\w+ configuration)/,
          ),
        ]);
        expect(run.errors.join()).not.toMatch(/Run all jobs/);
      }
      expect(sharedWith(sandbox)).toEqual([]);
    },
  );

  test.each(['disabled', 'of another name'])(
    'of an image of which one AMI is %s gives out none, and neither does another verb',
    async (fault) => {
      const sandbox = await open();
      const planned = await plan(sandbox);
      const built = await leg(sandbox, planned);
      const ami = amiOf(sandbox, built.amis['al-2023']?.['us-west-2']);
      if (fault === 'disabled') ami.state = fault;
      else ami.name = 'of somebody else';
      const inputs = { command: 'collect', recipes: '', plan: planned.text };
      const runs = [await release(sandbox, planned), await stage.run(sandbox, { inputs })];
      if (fault !== 'disabled') {
        deployRoles(sandbox);
        runs.push(await stage.run(sandbox, { inputs: { share: 'true' } }));
      }
      for (const run of runs) {
        expect(run).toMatchObject({ exitCode: 1, result: 'failed', amis: { 'al-2023': {} } });
        expect(run.outputs['ami-id']).toBe('');
      }
      expect(sharedWith(sandbox)).toEqual([]);
    },
  );

  test('of what is released changes nothing', async () => {
    const sandbox = await open();
    const planned = await plan(sandbox);
    await leg(sandbox, planned);
    wait(sandbox, 5);
    const first = await release(sandbox, planned);
    wait(sandbox, 5);
    const from = sandbox.calls.length;
    expect(await release(sandbox, planned)).toMatchObject({
      exitCode: 0,
      result: 'none',
      amis: first.amis,
    });
    expect(writes(sandbox, from)).toEqual([]);
  });

  test('is refused for a plan of candidates', async () => {
    const sandbox = await open();
    const planned = await plan(sandbox, { share: 'false' });
    expect(await release(sandbox, planned)).toMatchObject({
      exitCode: 1,
      result: 'failed',
      errors: [expect.stringContaining('made with share: false, so it has nothing to release')],
    });
  });
});

describe('what a newer commit has released over since it was built', () => {
  const newer = 'b'.repeat(40);

  /** A build by a plan, and then a release of other content by a newer commit. */
  async function overtaken(): Promise<{ sandbox: Sandbox; planned: Planned }> {
    const [sandbox, workspace] = await Promise.all([open(), stage.workspace()]);
    sandbox.github.history.add(newer, [exampleCommit]);
    const planned = await plan(sandbox);
    expect(await leg(sandbox, planned)).toMatchObject({ exitCode: 0, result: 'built' });
    wait(sandbox, 60);
    await workspace.edit('recipes/al-2023.yml', (text) => `${text}volume: {size: 9}\n`);
    const released = await stage.run(sandbox, {
      workspace,
      credentials: 'administrator',
      inputs: { share: 'true' },
      variables: { GITHUB_SHA: newer },
    });
    expect(released).toMatchObject({ exitCode: 0, errors: [] });
    wait(sandbox, 5);
    return { sandbox, planned };
  }

  test.each([
    ['at once', 0],
    ['when it is too old as well', 8 * 24 * 60],
  ])('is older content, %s, for `release` and for `collect`', async (_, minutes) => {
    const { sandbox, planned } = await overtaken();
    wait(sandbox, minutes);
    const runs = [
      await release(sandbox, planned),
      await stage.run(sandbox, {
        inputs: { command: 'collect', recipes: '', plan: planned.text },
      }),
    ];
    for (const run of runs) {
      expect(run).toMatchObject({
        exitCode: 1,
        errors: [expect.stringMatching(/this is older content\. Commit .* came before b{40}/)],
      });
      expect(run.errors.join()).not.toMatch(/failed jobs again|Run all jobs/);
    }
  });
});
