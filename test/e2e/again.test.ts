import { describe, expect, test } from '@jest/globals';
import {
  amiOf,
  atNext,
  builds,
  callsOf,
  organizationArn,
  ownAmis,
  until,
  wait,
  writes,
} from './account.ts';
import { openStage } from './stage.ts';

const stage = openStage();
const share = { inputs: { share: 'true' } };
const leave = { inputs: { 'wait-minutes': '0' } };

describe('a new build', () => {
  test('is what force asks for, also of what is released', async () => {
    const sandbox = await stage.sandbox();
    const first = await stage.run(sandbox, share);
    wait(sandbox, 5);
    const second = await stage.run(sandbox, { inputs: { share: 'true', force: 'true' } });
    expect(second).toMatchObject({ exitCode: 0, result: 'built', errors: [] });
    expect(
      builds(sandbox).map(({ arn, status }) => `${arn.split('/').slice(-2).join('/')} ${status}`),
    ).toEqual(['1.0.0/1 AVAILABLE', '1.0.0/2 AVAILABLE']);
    expect(second.amis['al-2023']?.['us-east-1']).not.toBe(first.amis['al-2023']?.['us-east-1']);
    for (const ami of ownAmis(sandbox)) {
      expect(ami.permissions.latest).toEqual([{ OrganizationArn: organizationArn }]);
    }
    expect(second.summary).toContain('forced');
    // What the images are made of did not change, so nothing else was made.
    expect(
      writes(sandbox)
        .filter((operation) =>
          /^Create(Image|Component|ImageRecipe|InfrastructureConfiguration|DistributionConfiguration)$/.test(
            operation,
          ),
        )
        .filter((operation) => operation !== 'CreateComponent')
        .sort(),
    ).toEqual([
      'CreateDistributionConfiguration',
      'CreateImage',
      'CreateImage',
      'CreateImageRecipe',
      'CreateInfrastructureConfiguration',
    ]);
  });

  test('is made where the image is older than maxAgeDays, and not a day before', async () => {
    const sandbox = await stage.sandbox();
    await stage.run(sandbox);
    wait(sandbox, 6 * 24 * 60);
    expect(await stage.run(sandbox)).toMatchObject({ exitCode: 0, result: 'reused' });
    expect(builds(sandbox)).toHaveLength(1);
    wait(sandbox, 24 * 60);
    const late = await stage.run(sandbox, leave);
    expect(late).toMatchObject({ exitCode: 0, result: 'started', errors: [] });
    expect(late.log).toMatch(/the image with this content is 7 days old, over 7 days/);
    expect(builds(sandbox)).toHaveLength(2);
  });

  test('is made where the seed has moved', async () => {
    const sandbox = await stage.sandbox();
    await stage.run(sandbox, share);
    const [id] = Object.values(sandbox.ec2.publish({ line: 'al-2023' }));
    const second = await stage.run(sandbox, { inputs: { 'share': 'true', 'wait-minutes': '0' } });
    expect(second).toMatchObject({ exitCode: 0, result: 'started' });
    expect(callsOf(sandbox, 'CreateImageRecipe').at(-1)?.input).toMatchObject({ parentImage: id });
    expect(second.log).toMatch(/content or parent image changed since the last release/);
  });
});

describe('one build', () => {
  test('comes of two runs at the same moment', async () => {
    const sandbox = await stage.sandbox();
    const runs = await Promise.all([
      stage.run(sandbox, share),
      stage.run(sandbox, share),
      stage.run(sandbox),
    ]);
    for (const run of runs) {
      expect(run).toMatchObject({ exitCode: 0, errors: [], amis: runs[0]?.amis });
    }
    expect(Object.keys(runs[0]?.amis['al-2023'] ?? {})).toHaveLength(4);
    expect(builds(sandbox)).toHaveLength(1);
    for (const ami of ownAmis(sandbox)) {
      expect(ami.permissions.latest).toEqual([{ OrganizationArn: organizationArn }]);
    }
  });

  test('comes of a run that looks, is held up, and finds that another was faster', async () => {
    const { bundle } = stage;
    const sandbox = await bundle.sandbox({ scale: 200 });
    const held = await bundle.start(sandbox, share);
    await new Promise<void>((resolve) => {
      atNext(sandbox, 'GetInfrastructureConfiguration', () => {
        held.process.kill('SIGSTOP');
        resolve();
      });
    });
    const first = await bundle.run(sandbox, leave);
    held.process.kill('SIGCONT');
    expect(first).toMatchObject({ exitCode: 0, result: 'started', errors: [] });
    expect(await held.finish()).toMatchObject({ exitCode: 0, result: 'built', errors: [] });
    expect(builds(sandbox)).toMatchObject([{ status: 'AVAILABLE' }]);
    for (const ami of ownAmis(sandbox)) {
      expect(ami.permissions.latest).toEqual([{ OrganizationArn: organizationArn }]);
    }
  });

  test('is attached to while it runs, by a run that shares what another only builds', async () => {
    const sandbox = await stage.sandbox();
    const first = stage.run(sandbox);
    await until(() => builds(sandbox).some(({ status }) => status === 'BUILDING'));
    const second = await stage.run(sandbox, share);
    expect(second).toMatchObject({ exitCode: 0, result: 'built', errors: [] });
    expect(second.log).toMatch(/al-2023: attach, since a build of this content is [A-Z]+ already/);
    expect(await first).toMatchObject({ exitCode: 0, result: 'built', amis: second.amis });
    expect(callsOf(sandbox, 'CreateImage')).toHaveLength(1);
    expect(amiOf(sandbox, second.amis['al-2023']?.['us-west-2']).permissions.latest).toEqual([
      { OrganizationArn: organizationArn },
    ]);
  });

  test('is started and left with wait-minutes 0, and adopted by the next run', async () => {
    const sandbox = await stage.sandbox();
    const first = await stage.run(sandbox, leave);
    expect(first).toMatchObject({
      exitCode: 0,
      result: 'started',
      amis: { 'al-2023': {} },
      errors: [],
    });
    expect(first.outputs['ami-id']).toBe('');
    expect(first.log).toMatch(
      /The build \S+ goes on in AWS \([A-Z]+ .*\)\. Run the same again to adopt it/,
    );
    // Post has nothing to stop: the run was not cancelled.
    const calls = sandbox.calls.length;
    expect(await stage.post(sandbox, first, leave)).toMatchObject({ exitCode: 0, errors: [] });
    expect(sandbox.calls).toHaveLength(calls);

    const second = await stage.run(sandbox, share);
    expect(second).toMatchObject({ exitCode: 0, result: 'built', errors: [] });
    expect(builds(sandbox)).toEqual([{ arn: expect.any(String), status: 'AVAILABLE' }]);
  });

  test('goes on when the time is up', async () => {
    const sandbox = await stage.sandbox();
    const first = await stage.run(sandbox, { inputs: { 'wait-minutes': '12' } });
    expect(first).toMatchObject({ exitCode: 0, result: 'started', errors: [] });
    expect(first.manifest?.images).toMatchObject([
      {
        result: 'started',
        status: expect.stringMatching(/^(CREATING|BUILDING)$/) as unknown,
        imageArn: builds(sandbox)[0]?.arn,
      },
    ]);
    expect(callsOf(sandbox, 'CancelImageCreation')).toEqual([]);
    const second = await stage.run(sandbox);
    expect(second).toMatchObject({ exitCode: 0, result: 'built' });
    expect(builds(sandbox)).toHaveLength(1);
  });

  test('of several recipes: what is there is reused, what is not is built, and the worst counts', async () => {
    const sandbox = await stage.sandbox();
    const first = await stage.run(sandbox);
    const second = await stage.run(sandbox, {
      inputs: { recipes: 'recipes/al-2023.yml, recipes/rhel-8.yml' },
    });
    expect(second).toMatchObject({ exitCode: 0, result: 'built', errors: [] });
    expect(second.manifest?.images.map(({ recipe, result }) => [recipe, result])).toEqual([
      ['al-2023', 'reused'],
      ['rhel-8', 'built'],
    ]);
    expect(second.amis['al-2023']).toEqual(first.amis['al-2023']);
    expect(builds(sandbox)).toHaveLength(2);
  });
});

test('what somebody deleted a moment ago is made anew, though AWS repeats its answer to a token', async () => {
  const sandbox = await stage.sandbox();
  expect(await stage.run(sandbox, share)).toMatchObject({ exitCode: 0 });
  const { registry } = sandbox.imageBuilder;
  const kinds = [
    'image-pipeline',
    'image-recipe',
    'infrastructure-configuration',
    'distribution-configuration',
  ] as const;
  const all = (): string[] =>
    kinds.flatMap((kind) =>
      registry.all(kind, sandbox.world.accountId, 'us-east-1').map(({ arn }) => arn),
    );
  const before = all();
  expect(before).toHaveLength(kinds.length);
  for (const arn of before) registry.remove(arn);
  expect(await stage.run(sandbox, { inputs: { share: 'true', force: 'true' } })).toMatchObject({
    exitCode: 0,
    result: 'built',
    errors: [],
  });
  expect(all()).toEqual(before);
});
