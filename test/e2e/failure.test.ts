import { describe, expect, test } from '@jest/globals';
import type { ComponentFault, Fault } from 'aws-sandbox/faults';
import type { Sandbox } from 'aws-sandbox/sandbox';
import type { Settings } from 'aws-sandbox/settings';
import { amiOf, builds, callsOf, ownAmis, regions, until } from './account.ts';
import { openStage, type Run } from './stage.ts';

const stage = openStage();
const image = 'al-2023';

async function failed(
  faults: Fault[],
  settings: Partial<Settings> = {},
  inputs: Record<string, string> = {},
): Promise<{ sandbox: Sandbox; run: Run }> {
  const sandbox = await stage.sandbox({ faults, settings });
  const run = await stage.run(sandbox, { inputs: { share: 'true', ...inputs } });
  expect(run).toMatchObject({ exitCode: 1, result: 'failed', amis: { 'al-2023': {} } });
  expect(run.outputs['ami-id']).toBe('');
  for (const ami of ownAmis(sandbox)) expect(ami.permissions.latest).toEqual([]);
  expect(builds(sandbox)).toMatchObject([{ status: 'FAILED' }]);
  expect(run.log).not.toMatch(/^\s+at |Unexpected/m);
  return { sandbox, run };
}

const inSalt = (phase: ComponentFault['phase']): ComponentFault => ({
  kind: 'component',
  image,
  component: 'salt',
  phase,
});

describe('a component that fails', () => {
  test.each(['build', 'validate'] as const)(
    'in %s: the step, the line and the last lines of the log are told',
    async (phase) => {
      const { run } = await failed([inSalt(phase)]);
      const failure = run.manifest?.images[0]?.failure;
      expect(failure).toMatchObject({
        stage: 'BUILDING',
        workflowStep: 'ApplyBuildComponents',
        component: 'recipes/components/salt-minion-rpm.yml',
        phase,
        regions: [],
      });
      expect(failure?.at?.line).toBeGreaterThan(1);
      expect(run.annotations).toContainEqual(
        expect.objectContaining({
          level: 'error',
          file: 'recipes/components/salt-minion-rpm.yml',
          line: failure?.at?.line,
          title: 'al-2023: build failed',
        }),
      );
      expect(failure?.logLines.length).toBeGreaterThan(3);
      for (const text of [
        'ApplyBuildComponents',
        'salt-minion-rpm.yml',
        failure?.logLines.at(-1) ?? '',
      ]) {
        expect(run.summary).toContain(text);
      }
      expect(failure?.log).toEqual({ group: '/aws/imagebuilder/golden-ami', stream: '1.0.0/1' });
      expect(failure?.orphans).toEqual([]);
    },
  );

  test('in the inventory, where the account collects that of all instances: the key of the recipe that helps is named, and does', async () => {
    const [sandbox, workspace] = await Promise.all([stage.sandbox(), stage.workspace()]);
    sandbox.ssm.associations.collectInventory('us-east-1');
    const run = await stage.run(sandbox, { workspace });
    expect(run).toMatchObject({ exitCode: 1, result: 'failed' });
    expect(run.errors[0]).toContain('BUILDING, InventoryCollection');
    expect(run.errors[0]).toContain('write `enhancedMetadata: false` into the recipe');
    await workspace.edit(
      'recipes/base/organization.yml',
      (text) => `${text}enhancedMetadata: false\n`,
    );
    for (const result of ['built', 'reused']) {
      expect(await stage.run(sandbox, { workspace })).toMatchObject({ result, errors: [] });
    }
  });

  test('in test: the AMI that is left behind is named', async () => {
    const { sandbox, run } = await failed([
      { kind: 'component', image, component: 'image-test', phase: 'test' },
    ]);
    const failure = run.manifest?.images[0]?.failure;
    const [orphan] = ownAmis(sandbox);
    expect(failure).toMatchObject({
      stage: 'TESTING',
      workflowStep: 'ApplyTestComponents',
      component: 'recipes/components/image-test-linux.yml',
      phase: 'test',
      orphans: [{ region: 'us-east-1', amiId: orphan?.id }],
    });
    expect(run.errors).toEqual([
      expect.stringContaining(`AMI ${orphan?.id ?? ''} in us-east-1 is left behind`),
    ]);
    expect(run.summary).toContain(orphan?.id);
  });

  const component = 'recipes/components/salt-minion-rpm.yml';
  // Where AWS tells less, the place is found by what it does tell; the line needs one of the two.
  test.each<[string, Partial<Settings>, object]>([
    [
      'no failureContext',
      { failureContext: false },
      {
        stage: 'BUILDING',
        workflowStep: 'ApplyBuildComponents',
        component,
        phase: 'build',
        at: { file: component },
      },
    ],
    [
      'no failureContext, the log in other words',
      { failureContext: false, logFormat: 'plain' },
      {
        stage: 'BUILDING',
        workflowStep: 'ApplyBuildComponents',
        component,
        at: { file: component },
      },
    ],
    [
      'no failureContext, no log',
      { failureContext: false, logs: 'never' },
      { stage: 'BUILDING', workflowStep: 'ApplyBuildComponents', component, logLines: [] },
    ],
    [
      'no log',
      { logs: 'never' },
      { workflowStep: 'ApplyBuildComponents', component, phase: 'build', logLines: [] },
    ],
    [
      'the log at the end of the build',
      { logs: 'at-end' },
      { workflowStep: 'ApplyBuildComponents', component, phase: 'build' },
    ],
    [
      'a workflow that rolled back',
      { failedWorkflow: 'ROLLBACK_COMPLETED', failureContext: false },
      { stage: 'BUILDING', workflowStep: 'ApplyBuildComponents', component },
    ],
  ])('with %s', async (_what, settings, expected) => {
    const { run } = await failed([inSalt('build')], settings);
    expect(run.manifest?.images[0]?.failure).toMatchObject(expected);
    expect(run.errors).toHaveLength(1);
    expect(run.errors[0]).not.toMatch(/\n/);
  });

  test('with logs: none: no log is asked for', async () => {
    const { sandbox, run } = await failed([inSalt('build')], {}, { logs: 'none' });
    expect(sandbox.calls.filter(({ service }) => service === 'logs')).toEqual([]);
    expect(run.manifest?.images[0]?.failure).toMatchObject({
      component,
      phase: 'build',
      logLines: [],
    });
  });

  test('in one recipe: the others are built all the same', async () => {
    const sandbox = await stage.sandbox({
      faults: [{ kind: 'component', image: 'rhel-8', component: 'salt', phase: 'build' }],
    });
    const run = await stage.run(sandbox, {
      inputs: { recipes: 'recipes/al-2023.yml,recipes/rhel-8.yml', share: 'true' },
    });
    expect(run).toMatchObject({ exitCode: 1, result: 'failed', amis: { 'rhel-8': {} } });
    expect(Object.keys(run.amis['al-2023'] ?? {}).sort()).toEqual(regions);
    expect(run.manifest?.images.map(({ result, isReleased }) => ({ result, isReleased }))).toEqual([
      { result: 'built', isReleased: true },
      { result: 'failed', isReleased: false },
    ]);
  });

  test('and is put right: the next run builds under the next number', async () => {
    const { sandbox } = await failed([inSalt('build')]);
    sandbox.world.faults.planned.length = 0;
    expect(await stage.run(sandbox, { inputs: { 'wait-minutes': '0' } })).toMatchObject({
      exitCode: 0,
      result: 'started',
      errors: [],
    });
    expect(builds(sandbox).map(({ arn }) => arn.split('/').at(-1))).toEqual(['1', '2']);
  });
});

describe('a distribution that fails in one region', () => {
  for (const [what, settings] of [
    ['failureContext', {}],
    ['no failureContext', { failureContext: false }],
    ['AMIs in the output', { failedOutput: 'amis' }],
  ] as const satisfies [string, Partial<Settings>][]) {
    test(`with ${what}: the region is named, nothing is given out or shared, and all that is left is told`, async () => {
      const { sandbox, run } = await failed(
        [{ kind: 'region', image, region: 'us-west-2' }],
        settings,
      );
      expect(run.manifest?.images[0]?.failure).toMatchObject({
        message: expect.stringContaining('us-west-2') as unknown,
        ...('failureContext' in settings
          ? {}
          : { stage: 'DISTRIBUTING', regions: [{ region: 'us-west-2' }] }),
      });
      expect(run.errors).toEqual([expect.stringContaining('us-west-2')]);
      expect(run.summary).toContain('us-west-2');
      // A copy that failed has no snapshot, and is named in AWS's own message.
      const left = ownAmis(sandbox).filter(({ state }) => state !== 'failed');
      expect(left.length).toBeGreaterThanOrEqual(regions.length - 1);
      const found = run.manifest?.images[0]?.failure?.orphans ?? [];
      expect(found.map(({ amiId }) => amiId).sort()).toEqual(left.map(({ id }) => id).sort());
      for (const { region, id } of left) {
        expect(found).toContainEqual({ region, amiId: id });
        expect(run.errors[0]).toContain(`${id} in ${region}`);
        expect(run.summary).toContain(id);
      }
    });
  }
});

test('a build that somebody cancels in AWS is cancelled here, and the next run builds anew', async () => {
  const sandbox = await stage.sandbox();
  const step = await stage.start(sandbox);
  await until(() => builds(sandbox).some(({ status }) => status === 'BUILDING'));
  const { service } = sandbox.imageBuilder;
  const { world } = sandbox;
  service['CancelImageCreation']?.(
    { imageBuildVersionArn: builds(sandbox)[0]?.arn, clientToken: 'by-hand' },
    {
      service: 'imagebuilder',
      operation: 'CancelImageCreation',
      region: world.homeRegion,
      accountId: world.accountId,
      callerArn: '',
      requestId: 'r',
      now: world.clock.now(),
    },
  );
  const run = await step.finish();
  expect(run).toMatchObject({ exitCode: 1, result: 'cancelled', amis: { 'al-2023': {} } });
  expect(run.errors).toEqual([expect.stringContaining('al-2023 is CANCELLED')]);
  expect(await stage.run(sandbox, { inputs: { 'wait-minutes': '0' } })).toMatchObject({
    exitCode: 0,
    result: 'started',
  });
  expect(builds(sandbox)).toHaveLength(2);
});

test('an AMI that is not as wanted is a finding, and no region is shared', async () => {
  const sandbox = await stage.sandbox();
  const first = await stage.run(sandbox);
  const [device] = amiOf(sandbox, first.amis['al-2023']?.['us-west-1']).devices;
  if (device) {
    device.snapshot.kmsKeyArn = sandbox.kms.find(
      'us-west-1',
      sandbox.world.accountId,
      'alias/aws/ebs',
    )?.arn;
  }
  const run = await stage.run(sandbox, { inputs: { share: 'true' } });
  expect(run).toMatchObject({ exitCode: 1, result: 'failed' });
  expect(run.amis).toEqual({ 'al-2023': {} });
  expect(run.errors).toEqual([
    expect.stringMatching(
      /first in us-west-1 \(ami-.*key of snapshot snap-.* should be arn:aws:kms:us-west-1:.* and is arn:aws:kms:us-west-1/,
    ),
  ]);
  expect(callsOf(sandbox, 'ModifyImageAttribute')).toEqual([]);
});
