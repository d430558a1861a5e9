import { describe, expect, test } from '@jest/globals';
import type { Members } from '../../call.ts';
import type { WorldOptions } from '../../world.ts';
import { Account, alias, document, errorOf, minute } from './account.ts';

const keyAlias = new Account().aliasArn('us-east-1');

const organization = 'arn:aws:organizations::210987654321:organization/o-a1b2c3d4e5';

const own = (account: Account, region = 'us-east-1'): Members[] =>
  account.e('DescribeImages', { Owners: ['self'] }, { region })['Images'] as Members[];
const amis = (account: Account, arn: string): Members[] =>
  account.image(arn)['outputResources'].amis as Members[];
const workflows = (account: Account, arn: string): Members[] =>
  account.ib('ListWorkflowExecutions', { imageBuildVersionArn: arn })[
    'workflowExecutions'
  ] as Members[];
const steps = (account: Account, workflow: Members | undefined): Members[] =>
  account.ib('ListWorkflowStepExecutions', {
    workflowExecutionId: workflow?.['workflowExecutionId'] as string,
  })['steps'] as Members[];
const statuses = (list: Members[]): Record<string, string> =>
  Object.fromEntries(list.map((step) => [step['name'] as string, step['status'] as string]));

describe('a build that succeeds', () => {
  const account = new Account();
  const share = { launchPermission: { organizationArns: [organization] } };
  const arns = account.prepare('al-2023', {
    recipe: { amiTags: { Stage: 'build' } },
    distributions: ['us-east-1', 'us-east-2', 'us-west-1', 'us-west-2'].map((region) =>
      account.distribution(region, 'al-2023', {
        ...share,
        amiTags: { Team: 'CloudOps', Built: '{{ imagebuilder:buildDate }}' },
      }),
    ),
  });
  const started = account.world.clock.now();
  const arn = account.start(arns, { tags: { lock: 'x' } });
  const early = account.image(arn);
  const passed = account.until(arn, 'AVAILABLE');
  const took = (account.world.clock.now() - started) / minute;

  test('passes the states in order, in plausible time', () => {
    expect(early).toMatchObject({
      state: { status: 'PENDING' },
      outputResources: { amis: [] },
      version: '1.0.0/1',
      tags: { lock: 'x' },
    });
    expect(passed).toEqual([
      'PENDING',
      'CREATING',
      'BUILDING',
      'TESTING',
      'DISTRIBUTING',
      'INTEGRATING',
      'AVAILABLE',
    ]);
    expect(took).toBeGreaterThan(20);
    expect(took).toBeLessThan(40);
  });

  test('gives one AMI per region, named and dated alike', () => {
    const rows = amis(account, arn);
    expect(rows.map((row) => row['region'] as string)).toEqual(account.world.regions);
    expect(new Set(rows.map((row) => row['image'] as string)).size).toBe(4);
    for (const row of rows) expect(row['name']).toMatch(/^al-2023 2026-11-02T05-00-45\.\d{6}Z$/);
  });

  test.each(['us-east-1', 'us-west-2'])(
    'encrypts, tags and shares in %s; EC2 shows the key on the snapshot',
    (region) => {
      const [image] = own(account, region);
      const tags = Object.fromEntries(
        (image?.['Tags'] as { Key: string; Value: string }[]).map((tag) => [tag.Key, tag.Value]),
      );
      const date = (image?.['Name'] as string).slice('al-2023 '.length);
      expect(tags).toEqual({
        CreatedBy: 'EC2 Image Builder',
        Ec2ImageBuilderArn: arn,
        Team: 'CloudOps',
        Built: date,
        ...(region === 'us-east-1' && { Stage: 'build' }),
      });
      expect(image).toMatchObject({
        State: 'available',
        Public: false,
        RootDeviceName: '/dev/xvda',
      });
      const [snapshot] = account.e(
        'DescribeSnapshots',
        { SnapshotIds: [image?.['BlockDeviceMappings'][0].Ebs.SnapshotId] },
        { region },
      )['Snapshots'] as Members[];
      expect(snapshot).toMatchObject({
        Encrypted: true,
        KmsKeyId: account.keys.get(`${region} ${alias}`)?.arn,
      });
      expect(snapshot?.['Tags']).toBeUndefined();
      expect(
        account.e(
          'DescribeImageAttribute',
          { ImageId: image?.['ImageId'] as string, Attribute: 'launchPermission' },
          { region },
        )['LaunchPermissions'],
      ).toEqual([{ OrganizationArn: organization }]);
    },
  );

  test('records both workflows and their steps', () => {
    const [build, tests] = workflows(account, arn);
    expect([build, tests]).toMatchObject([
      {
        type: 'BUILD',
        status: 'COMPLETED',
        totalStepCount: 7,
        totalStepsSucceeded: 6,
        totalStepsFailed: 0,
        totalStepsSkipped: 1,
      },
      {
        type: 'TEST',
        status: 'COMPLETED',
        totalStepCount: 4,
        totalStepsSucceeded: 3,
        totalStepsFailed: 0,
        totalStepsSkipped: 1,
      },
    ]);
    const [launch, , inventory, , sysprep, create] = steps(account, build);
    expect(launch).toMatchObject({ name: 'LaunchBuildInstance', inputs: '{"waitFor":"ssmAgent"}' });
    expect(JSON.parse(inventory?.['outputs'] as string)).toMatchObject({
      osVersion: 'Amazon Linux 2023',
    });
    expect(sysprep).toMatchObject({
      status: 'SKIPPED',
      inputs: '{"instanceId.$":"$.stepOutputs.LaunchBuildInstance.instanceId"}',
    });
    expect(JSON.parse(create?.['outputs'] as string)).toEqual({
      imageId: amis(account, arn)[0]?.['image'] as string,
    });
    expect(create?.['inputs']).toBe(launch?.['outputs']);
    expect(
      account.ib('GetWorkflowStepExecution', {
        stepExecutionId: create?.['stepExecutionId'] as string,
      }),
    ).toMatchObject({ name: 'CreateOutputAMI', imageBuildVersionArn: arn, onFailure: 'Abort' });
    expect(
      account.ib('GetWorkflowExecution', {
        workflowExecutionId: build?.['workflowExecutionId'] as string,
      }),
    ).toMatchObject({ type: 'BUILD', imageBuildVersionArn: arn });
    expect(account.image(arn)['osVersion']).toBe('Amazon Linux 2023');
  });

  test('can be the parent of another recipe', () => {
    expect(
      errorOf(() =>
        account.ib('CreateImageRecipe', {
          name: 'child',
          semanticVersion: '1.0.0',
          parentImage: arn.slice(0, -2),
        }),
      ),
    ).toBe('');
  });
});

test('Windows runs Sysprep and takes more than an hour; copies are pending while they run', () => {
  const account = new Account();
  const component = {
    platform: 'Windows',
    data: document(['build']).replace('ExecuteBash', 'ExecutePowerShell'),
  };
  const arns = account.prepare('win-2022', {
    component,
    recipe: {
      parentImage: 'ssm:/aws/service/ami-windows-latest/Windows_Server-2022-English-Full-Base',
      blockDeviceMappings: [],
    },
  });
  const started = account.world.clock.now();
  const arn = account.start(arns);
  account.until(arn, 'DISTRIBUTING');
  account.world.clock.advance(2 * minute);
  expect(own(account, 'us-west-1').map((image) => image['State'] as string)).toEqual(['pending']);
  account.until(arn, 'AVAILABLE');
  expect((account.world.clock.now() - started) / minute).toBeGreaterThan(60);
  const [build, tests] = workflows(account, arn);
  expect(statuses(steps(account, build))).toMatchObject({
    RunSanitizeScript: 'SKIPPED',
    RunSysPrepScript: 'COMPLETED',
  });
  expect(statuses(steps(account, tests))).toMatchObject({ ApplyTestComponents: 'SKIPPED' });
  // No disk of the recipe, so the build's AMI is plain; the copies have the distribution's keys.
  expect(
    [own(account)[0], own(account, 'us-west-1')[0]].map(
      (image) => image?.['BlockDeviceMappings'][0].Ebs.Encrypted as boolean,
    ),
  ).toEqual([false, true]);
});

describe('switches', () => {
  const run = (
    settings: WorldOptions['settings'],
    changes: Members = {},
    recipe: Members = {},
  ): { account: Account; arn: string; passed: string[] } => {
    const account = new Account({ settings: settings ?? {} });
    const arn = account.start(account.prepare('al-2023', { recipe }), changes);
    return { account, arn, passed: account.until(arn, 'AVAILABLE', 'FAILED') };
  };

  test('states', () => {
    expect(run({ firstStates: [], lastStates: [] }).passed).toEqual([
      'BUILDING',
      'TESTING',
      'DISTRIBUTING',
      'AVAILABLE',
    ]);
  });

  test('without tests there is no TESTING; the TEST execution is absent or skipped', () => {
    const off = { imageTestsConfiguration: { imageTestsEnabled: false } };
    const absent = run({}, off);
    expect(absent.passed).not.toContain('TESTING');
    expect(workflows(absent.account, absent.arn)).toHaveLength(1);
    const skipped = run({ disabledTests: 'skipped' }, off);
    expect(workflows(skipped.account, skipped.arn)).toMatchObject([
      {},
      { type: 'TEST', status: 'SKIPPED', totalStepsSkipped: 4 },
    ]);
  });

  test('fraction digits of the build date', () => {
    const name = (buildDateDigits: 0 | 3 | 9): string => {
      const { account, arn } = run({ buildDateDigits });
      return amis(account, arn)[0]?.['name'] as string;
    };
    expect(name(0)).toMatch(/T05-00-45Z$/);
    expect(name(3)).toMatch(/T05-00-45\.\d{3}Z$/);
    expect(name(9)).toMatch(/T05-00-45\.\d{9}Z$/);
  });

  test('tags on snapshots, no image ARN tag, state of outputs, inherited IMDSv2', () => {
    const { account, arn } = run({
      tagsOnSnapshots: true,
      imageArnTag: false,
      outputState: true,
      imdsSupportInherited: true,
    });
    const [image] = own(account, 'us-east-2');
    expect((image?.['Tags'] as Members[]).map((tag) => tag['Key'] as string)).toEqual([
      'CreatedBy',
      'Team',
    ]);
    expect(image?.['ImdsSupport']).toBe('v2.0');
    expect(
      (account.e('DescribeSnapshots', {}, { region: 'us-east-2' })['Snapshots'] as Members[])[0]?.[
        'Tags'
      ],
    ).toContainEqual({ Key: 'Team', Value: 'CloudOps' });
    expect(amis(account, arn)[0]?.['state']).toEqual({ status: 'AVAILABLE' });
    const plain = run({});
    expect(own(plain.account)[0]?.['ImdsSupport']).toBeUndefined();
  });

  test("the home region may get a copy beside the build's AMI", () => {
    const { account, arn } = run({ homeDistribution: 'copy' });
    expect(own(account)).toHaveLength(2);
    const output = own(account).find(
      (image) => image['ImageId'] === amis(account, arn)[0]?.['image'],
    );
    expect(output?.['SourceImageRegion']).toBe('us-east-1');
  });

  test('another device name is a second disk and leaves the root unencrypted', () => {
    const { account } = run(
      {},
      {},
      {
        blockDeviceMappings: [
          { deviceName: '/dev/sda1', ebs: { volumeSize: 20, encrypted: true, kmsKeyId: keyAlias } },
        ],
      },
    );
    expect(
      (own(account)[0]?.['BlockDeviceMappings'] as Members[]).map((device) => [
        device['DeviceName'],
        device['Ebs'].VolumeSize,
        device['Ebs'].Encrypted,
      ]),
    ).toEqual([
      ['/dev/xvda', 8, false],
      ['/dev/sda1', 20, true],
    ]);
  });

  test("logs: live, at the end, never; in the image's group or an own one", () => {
    const half = (logs: 'live' | 'at-end' | 'never'): [number, number] => {
      const account = new Account({ settings: { logs } });
      const arn = account.start(account.prepare('al-2023'));
      account.until(arn, 'TESTING');
      const before = account.lines.length;
      account.until(arn, 'AVAILABLE');
      return [before, account.lines.length];
    };
    const [before, after] = half('live');
    expect(before).toBeGreaterThan(5);
    expect(half('at-end')).toEqual([0, after]);
    expect(half('never')).toEqual([0, 0]);
    const account = new Account();
    const custom = { loggingConfiguration: { logGroupName: '/aws/imagebuilder/example' } };
    const arns = account.prepare('al-2023');
    expect(errorOf(() => account.start(arns, custom))).toContain(
      "The log group '/aws/imagebuilder/example' does not exist",
    );
    account.groups.add('/aws/imagebuilder/example');
    account.until(account.start(arns, custom), 'AVAILABLE');
    account.until(account.start(arns), 'AVAILABLE');
    expect(new Set(account.lines.map((line) => `${line.group} ${line.stream}`))).toEqual(
      new Set(['/aws/imagebuilder/example 1.0.0/1', '/aws/imagebuilder/al-2023 1.0.0/2']),
    );
  });
});

describe('CreateImage refuses', () => {
  const account = new Account();
  const arns = account.prepare('al-2023');
  test.each([
    ['no recipe', { imageRecipeArn: undefined }, 'InvalidRequestException: Exactly one of'],
    [
      'two recipes',
      {
        containerRecipeArn: 'arn:aws:imagebuilder:us-east-1:360783618952:container-recipe/x/1.0.0',
      },
      'InvalidRequestException: Exactly one of',
    ],
    [
      'workflows without a role',
      { workflows: [{ workflowArn: 'x' }] },
      'An execution role is required to provide workflows',
    ],
    [
      'an unknown recipe',
      { imageRecipeArn: arns.recipe.replace('1.0.0', '1.0.1') },
      'ResourceNotFoundException',
    ],
    [
      'a recipe of another region',
      { imageRecipeArn: arns.recipe.replace('us-east-1', 'us-west-2') },
      'ResourceNotFoundException',
    ],
    [
      'an unknown configuration',
      { distributionConfigurationArn: `${arns.distribution}-x` },
      'ResourceNotFoundException',
    ],
  ])('%s', (_title, changes, error) => {
    expect(errorOf(() => account.start(arns, changes))).toContain(error);
    expect(account.imageBuilder.builds).toHaveLength(0);
  });

  test('nothing for a wildcard recipe: the newest is built', () => {
    account.ib('CreateImageRecipe', {
      name: 'al-2023',
      semanticVersion: '1.0.7',
      parentImage: account.newest('al-2023'),
    });
    expect(account.start({ ...arns, recipe: arns.recipe.replace('1.0.0', '1.0.x') })).toContain(
      'image/al-2023/1.0.7/1',
    );
  });

  test('the build after a hundred', () => {
    const busy = new Account();
    const ready = busy.prepare('al-2023');
    for (let index = 0; index < 100; index++) busy.start(ready);
    expect(errorOf(() => busy.start(ready))).toContain('ServiceQuotaExceededException');
  });
});

describe('cancelling', () => {
  test("stops the build; the state follows; a finished build can't be cancelled", () => {
    const account = new Account({ settings: { cancelSeconds: 30 } });
    const arn = account.start(account.prepare('al-2023'));
    account.until(arn, 'BUILDING');
    account.world.clock.advance(5 * minute);
    expect(
      account.ib('CancelImageCreation', { imageBuildVersionArn: arn })['imageBuildVersionArn'],
    ).toBe(arn);
    expect(account.image(arn)['state'].status).toBe('BUILDING');
    account.world.clock.advance(30_000);
    expect(account.image(arn)['state']).toEqual({ status: 'CANCELLED' });
    expect(workflows(account, arn)).toMatchObject([{ status: 'CANCELLED' }]);
    account.world.clock.advance(60 * minute);
    expect(account.image(arn)['state'].status).toBe('CANCELLED');
    expect(own(account)).toEqual([]);
    expect(
      errorOf(() => account.ib('CancelImageCreation', { imageBuildVersionArn: arn })),
    ).toContain('ResourceInUseException');
    const other = new Account({
      settings: { cancelError: 'InvalidRequestException', cancelSeconds: 0 },
    });
    const cancelled = other.start(other.prepare('al-2023'));
    other.ib('CancelImageCreation', { imageBuildVersionArn: cancelled });
    other.until(cancelled, 'CANCELLED');
    expect(
      errorOf(() => other.ib('CancelImageCreation', { imageBuildVersionArn: cancelled })),
    ).toContain('InvalidRequestException');
  });

  test('in distribution: copies that EC2 has begun go on, unshared and untagged', () => {
    const account = new Account();
    const arn = account.start(account.prepare('al-2023'));
    account.until(arn, 'DISTRIBUTING');
    account.world.clock.advance(2 * minute);
    account.ib('CancelImageCreation', { imageBuildVersionArn: arn });
    account.world.clock.advance(60 * minute);
    expect(account.image(arn)['state'].status).toBe('CANCELLED');
    expect(own(account, 'us-west-1')).toMatchObject([{ State: 'available' }]);
    expect(own(account, 'us-west-1')[0]?.['Tags']).toBeUndefined();
  });
});

test('build numbers: a deleted one comes again only by the switch', () => {
  const second = (reuseBuildNumbers: boolean): string => {
    const account = new Account({ settings: { reuseBuildNumbers } });
    const arns = account.prepare('al-2023');
    const arn = account.start(arns);
    account.until(arn, 'AVAILABLE');
    account.ib('DeleteImage', { imageBuildVersionArn: arn });
    return account.start(arns).slice(-2);
  };
  expect([second(false), second(true)]).toEqual(['/2', '/1']);
});

test("lists of images: versions, builds, AWS's own", () => {
  const account = new Account({ settings: { listLagSeconds: 120 } });
  const arns = account.prepare('al-2023');
  const arn = account.start(arns);
  account.start(arns);
  const builds = (): Members[] =>
    account.ib('ListImageBuildVersions', { imageVersionArn: arn.slice(0, -2) })[
      'imageSummaryList'
    ] as Members[];
  expect(builds()).toEqual([]);
  account.world.clock.advance(120_000);
  expect(builds()).toMatchObject([
    { arn, version: '1.0.0/1', owner: account.world.accountId, state: { status: 'BUILDING' } },
    { version: '1.0.0/2' },
  ]);
  expect(account.ib('ListImages')['imageVersionList']).toMatchObject([
    { arn: arn.slice(0, -2), version: '1.0.0' },
  ]);
  const windows = {
    owner: 'Amazon',
    byName: true,
    filters: [{ name: 'platform', values: ['Windows'] }],
  };
  expect(account.ib('ListImages', windows)['imageVersionList']).toHaveLength(3);
  const newest =
    'arn:aws:imagebuilder:us-east-1:aws:image/windows-server-2022-english-full-base-x86/x.x.x';
  expect(amis(account, newest)[0]?.['image']).toBe(account.newest('win-2022'));
  const published = account.ec2.publish({ line: 'win-2022' })['us-east-1'];
  expect(amis(account, newest)[0]?.['image']).toBe(published);
  expect(
    new Account({ settings: { managedImageAmis: false } }).image(newest)['outputResources'],
  ).toBeUndefined();
});
