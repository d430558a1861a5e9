import { describe, expect, test } from '@jest/globals';
import type { Members } from '../../call.ts';
import { Account, alias, document, errorOf } from './account.ts';

const owned = 'arn:aws:imagebuilder:us-east-1:360783618952';

/** An AMI made by hand from the newest al-2023. */
function handMade(
  account: Account,
  ownerId = account.world.accountId,
  state: 'available' | 'pending' = 'available',
): string {
  const traits = account.ec2.generationsOf('us-east-1', 'al-2023')[0];
  if (!traits) throw new Error('no parent');
  return account.ec2.create({
    region: 'us-east-1',
    ownerId,
    name: 'hand-made',
    traits,
    state,
    imdsV2: false,
    devices: [
      {
        name: '/dev/xvda',
        sizeGiB: 8,
        kmsKeyArn: undefined,
        volumeType: 'gp3',
        deleteOnTermination: true,
      },
    ],
  }).id;
}

describe('components', () => {
  test('versions count as numbers, not as text', () => {
    const account = new Account();
    for (const semanticVersion of ['1.10.0', '1.2.0']) {
      account.ib('CreateComponent', {
        name: 'tools',
        semanticVersion,
        platform: 'Linux',
        data: document(),
      });
    }
    expect(
      account.ib('GetComponent', { componentBuildVersionArn: `${owned}:component/tools/1.x.x` })[
        'component'
      ],
    ).toMatchObject({ version: '1.10.0', type: 'BUILD' });
  });

  test("are another account's secret", () => {
    const account = new Account();
    const arn = account.ib('CreateComponent', {
      name: 'tools',
      semanticVersion: '1.0.0',
      platform: 'Linux',
      data: document(),
    })['componentBuildVersionArn'] as string;
    expect(
      errorOf(() =>
        account.ib(
          'GetComponent',
          { componentBuildVersionArn: arn },
          { accountId: '444455556666' },
        ),
      ),
    ).toContain('ResourceNotFoundException');
    expect(
      errorOf(() =>
        account.ib('GetComponent', { componentBuildVersionArn: arn }, { region: 'us-west-2' }),
      ),
    ).toContain('ResourceNotFoundException');
  });
});

describe('parents', () => {
  const create = (account: Account, parentImage: string): string =>
    errorOf(() =>
      account.ib('CreateImageRecipe', { name: 'child', semanticVersion: '1.0.0', parentImage }),
    );

  test('a private foreign AMI and a pending one are refused, an own one is taken', () => {
    const account = new Account();
    expect(create(account, handMade(account, '999988887777'))).toContain(
      'You are not authorized to use the provided image',
    );
    expect(create(account, handMade(account, account.world.accountId, 'pending'))).toContain(
      'is not available',
    );
    expect(create(account, handMade(account))).toBe('');
  });

  test('an own parameter is read only with an execution role, and when the build starts', () => {
    const account = new Account();
    account.ssm.put('us-east-1', '/own/seed', account.newest('al-2023'), {
      dataType: 'aws:ec2:image',
    });
    const arns = account.prepare('al-2023', { recipe: { parentImage: 'ssm:/own/seed' } });
    const bare = account.start(arns);
    account.until(bare, 'FAILED');
    expect(account.image(bare)['state'].reason).toContain(
      'can only be read with an execution role',
    );
    const moved = handMade(account);
    account.ssm.put('us-east-1', '/own/seed', moved, { dataType: 'aws:ec2:image' });
    const arn = account.start(arns, { executionRole: 'builder' });
    account.until(arn, 'AVAILABLE');
    expect(account.image(arn)).toMatchObject({ executionRole: 'builder' });
    // What was made by hand has no system that Image Builder knows, so the AMI built last came from
    // it.
    expect(account.image(arn)['osVersion']).toBeUndefined();
  });

  test("an image that is a parent can't be deleted", () => {
    const account = new Account();
    const arn = account.start(account.prepare('al-2023'));
    expect(create(account, arn)).toContain('is not available');
    account.until(arn, 'AVAILABLE');
    expect(create(account, arn)).toBe('');
    expect(errorOf(() => account.ib('DeleteImage', { imageBuildVersionArn: arn }))).toContain(
      'ResourceDependencyException',
    );
  });
});

describe('keys', () => {
  const disable = (account: Account): unknown =>
    account.keys.set(
      `us-east-1 ${alias}`,
      account.key('us-east-1', '1111', 'CUSTOMER', 'Disabled'),
    );

  test('a disabled key fails the launch', () => {
    const account = new Account();
    const arn = account.start(account.prepare('al-2023'));
    disable(account);
    account.until(arn, 'FAILED');
    expect(account.image(arn)['state'].reason).toContain('Client.InvalidKMSKey.InvalidState');
  });

  test("a home key whose policy keeps Image Builder out fails the launch, another region's the copy", () => {
    const reasonWithout = (region: string): string => {
      const account = new Account();
      account.closedRegions.add(region);
      const arn = account.start(account.prepare('al-2023'));
      account.until(arn, 'FAILED');
      return account.image(arn)['state'].reason as string;
    };
    expect(reasonWithout('us-east-1')).toContain(
      "EC2 Client Error: 'Client.InternalError: Client error on launch' when launching the instance.",
    );
    expect(reasonWithout('us-west-1')).toMatch(
      /AMI Copy Reported Failure For 'ami-\w+'.* in Region us-west-1/,
    );
  });

  test('a home key that is disabled after the build fails every copy', () => {
    const account = new Account();
    const arn = account.start(account.prepare('al-2023'));
    account.until(arn, 'TESTING');
    disable(account);
    account.until(arn, 'FAILED');
    const failures = account.image(arn)['state'].failureContext.distributionFailure
      .regionFailures as Members[];
    expect(failures.map((failure) => failure['region'] as string)).toEqual([
      'us-east-2',
      'us-west-1',
      'us-west-2',
    ]);
  });
});

test('a failed build rolls its instance back, unless the infrastructure keeps it', () => {
  const rollback = (keep: boolean): unknown => {
    const account = new Account({
      faults: [{ kind: 'component', image: 'al-2023', phase: 'build' }],
    });
    const arns = account.prepare('al-2023');
    if (keep) {
      account.ib('UpdateInfrastructureConfiguration', {
        infrastructureConfigurationArn: arns.infrastructure,
        instanceProfileName: 'image-build',
        terminateInstanceOnFailure: false,
      });
    }
    const arn = account.start(arns);
    account.until(arn, 'FAILED');
    const [workflow] = account.ib('ListWorkflowExecutions', { imageBuildVersionArn: arn })[
      'workflowExecutions'
    ] as Members[];
    return (
      account.ib('ListWorkflowStepExecutions', {
        workflowExecutionId: workflow?.['workflowExecutionId'] as string,
      })['steps'] as Members[]
    )[0]?.['rollbackStatus'];
  };
  expect([rollback(false), rollback(true)]).toEqual(['COMPLETED', 'SKIPPED']);
});

test('a FIFO topic is refused', () => {
  const input = {
    name: 'infra',
    instanceProfileName: 'image-build',
    snsTopicArn: 'arn:aws:sns:us-east-1:360783618952:topic.fifo',
  };
  expect(errorOf(() => new Account().ib('CreateInfrastructureConfiguration', input))).toContain(
    'standard topic',
  );
});

test('the owner sees deprecated AMIs, and a parameter by the version it has', () => {
  const account = new Account();
  const ami = account.ec2.store.amis.get(handMade(account));
  if (ami) ami.deprecatedAt = account.world.clock.now() - 1;
  expect(account.e('DescribeImages', { Owners: ['self'] })['Images']).toHaveLength(1);
  const get = (Name: string): string =>
    errorOf(() =>
      account.ssm.service['GetParameter']?.({ Name }, account.call('ssm', 'GetParameter')),
    );
  expect([
    get('/aws/service/debian/release/12/latest/amd64:4'),
    get('/aws/service/debian/release/12/latest/amd64:9'),
  ]).toEqual(['', 'ParameterNotFound: ']);
});

test('of an image version GetImage shows the newest build that is AVAILABLE, and no other', () => {
  const account = new Account();
  const arns = account.prepare('al-2023');
  const version = 'arn:aws:imagebuilder:us-east-1:360783618952:image/al-2023/1.0.0';
  const first = account.start(arns);
  for (const shown of [version, version.replace('1.0.0', 'x.x.x')]) {
    expect(errorOf(() => account.image(shown))).toContain('ResourceNotFoundException');
  }
  account.until(first, 'AVAILABLE');
  const second = account.start(arns);
  expect(account.image(version)['arn']).toBe(first);
  account.ib('CancelImageCreation', { imageBuildVersionArn: second });
  account.until(second, 'CANCELLED');
  expect(account.image(version)['arn']).toBe(first);
});

test("without a description of its own the home region's AMI has the recipe's, a copy none", () => {
  const account = new Account({ settings: { homeDistribution: 'same' } });
  const arn = account.start(account.prepare('al-2023', { recipe: { description: 'Base of all' } }));
  account.until(arn, 'AVAILABLE');
  const descriptions = ['us-east-1', 'us-west-2'].map(
    (region) =>
      (account.e('DescribeImages', { Owners: ['self'] }, { region })['Images'] as Members[])[0]?.[
        'Description'
      ] as string | undefined,
  );
  expect(descriptions).toEqual(['Base of all', undefined]);
});
