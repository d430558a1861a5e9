import { describe, expect, test } from '@jest/globals';
import type { Members } from '../../call.ts';
import type { WorldOptions } from '../../world.ts';
import { Account, alias, document } from './account.ts';

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

describe('a build that fails', () => {
  const fail = (
    options: WorldOptions,
    changes: Parameters<Account['prepare']>[1] = {},
    spoil: (account: Account) => void = () => undefined,
  ): { account: Account; arn: string; state: Members } => {
    const account = new Account(options);
    const arn = account.start(account.prepare('rhel-8', changes));
    spoil(account);
    account.until(arn, 'FAILED');
    return { account, arn, state: account.image(arn)['state'] as Members };
  };

  test.each(['build', 'validate'] as const)(
    'a component in phase %s: no AMI, empty messages, the reason names the document',
    (phase) => {
      const { account, arn, state } = fail({
        faults: [{ kind: 'component', image: 'rhel-8', component: 'tools', phase }],
      });
      const [build, ...rest] = workflows(account, arn);
      const component =
        'arn:aws:imagebuilder:us-east-1:360783618952:component/rhel-8-tools/1.0.0/1';
      expect(state['reason']).toBe(
        `Workflow Execution ID: '${build?.['workflowExecutionId'] as string}' failed with reason: Document ${component} failed!`,
      );
      expect(state['failureContext']).toMatchObject({
        imageStatus: 'BUILDING',
        failedStep: 'ApplyBuildComponents',
        componentFailure: {
          componentArn: component,
          phaseName: phase,
          stepName: `Step-${phase}`,
          action: 'ExecuteBash',
          errorMessage: 'ExitCode 1',
        },
      });
      expect(rest).toEqual([]);
      expect(build).toMatchObject({ status: 'FAILED', message: '', totalStepsFailed: 1 });
      expect(steps(account, build)[1]).toMatchObject({ status: 'FAILED', message: '' });
      expect(statuses(steps(account, build))).toMatchObject({
        LaunchBuildInstance: 'COMPLETED',
        CreateOutputAMI: 'CANCELLED',
      });
      expect(own(account)).toEqual([]);
      expect(account.lines.map((line) => line.message).join('\n')).toMatch(
        new RegExp(
          `ComponentArn: ${component}\\s+Phase: ${phase}\\s+Step: Step-${phase}\\s+Action: ExecuteBash\\s+ErrorMessage: ExitCode 1\\s+Stderr: `,
        ),
      );
    },
  );

  test('a command that is nothing but an exit ends its step with that code', () => {
    const { state } = fail({}, { component: { data: document(['build'], "true', 'exit 3") } });
    expect(state['failureContext']).toMatchObject({
      componentFailure: { phaseName: 'build', errorMessage: 'ExitCode 3' },
    });
  });

  test('a test leaves the AMI behind; the output is empty, or names it', () => {
    const faults: WorldOptions['faults'] = [{ kind: 'component', image: 'rhel', phase: 'test' }];
    const { account, arn, state } = fail({ faults });
    expect(state['failureContext']).toMatchObject({
      imageStatus: 'TESTING',
      failedStep: 'ApplyTestComponents',
    });
    expect(own(account)).toHaveLength(1);
    expect(amis(account, arn)).toEqual([]);
    expect(own(account, 'us-west-1')).toEqual([]);
    const named = fail({
      faults,
      settings: {
        failedOutput: 'amis',
        failureContext: false,
        failedWorkflow: 'ROLLBACK_COMPLETED',
        logFormat: 'plain',
      },
    });
    expect(amis(named.account, named.arn).map((row) => row['image'] as string)).toEqual(
      own(named.account).map((image) => image['ImageId'] as string),
    );
    expect(named.state['failureContext']).toBeUndefined();
    expect(workflows(named.account, named.arn)[1]?.['status']).toBe('ROLLBACK_COMPLETED');
    expect(named.account.lines.some((line) => line.message.includes('ComponentArn:'))).toBe(false);
  });

  test('faults hit only the images they name', () => {
    const account = new Account({
      faults: [
        { kind: 'component', image: 'rhel-8', phase: 'build' },
        { kind: 'region', image: 'rhel-8', region: 'us-west-1' },
      ],
    });
    expect(
      account.until(account.start(account.prepare('al-2023')), 'AVAILABLE', 'FAILED').at(-1),
    ).toBe('AVAILABLE');
  });

  test('one region: the other copies stay', () => {
    const { account, arn, state } = fail({
      faults: [{ kind: 'region', image: 'rhel-8', region: 'us-west-1' }],
      settings: { failedOutput: 'amis' },
    });
    const [broken] = own(account, 'us-west-1');
    expect(broken?.['State']).toBe('failed');
    expect(state['reason']).toMatch(
      new RegExp(
        `^Distribution failed with JobId '[^']+', status = 'Failed' for ARN '${arn}'\\. 'Not all distribution jobs are completed\\. 1\\) AMI Copy Reported Failure For '${broken?.['ImageId'] as string}' when distributing .* in Region us-west-1\\.'$`,
      ),
    );
    expect(state['failureContext']).toMatchObject({
      imageStatus: 'DISTRIBUTING',
      distributionFailure: { regionFailures: [{ region: 'us-west-1', status: 'FAILED' }] },
    });
    expect(amis(account, arn).map((row) => row['region'] as string)).toEqual([
      'us-east-1',
      'us-east-2',
      'us-west-2',
    ]);
    expect(own(account, 'us-west-2').map((image) => image['State'] as string)).toEqual([
      'available',
    ]);
  });

  const regionKey = (spoil: (account: Account) => void): string =>
    fail({}, {}, spoil).state['reason'] as string;
  test.each([
    [
      'disabled',
      (account: Account) =>
        account.keys.set(
          `us-west-2 ${alias}`,
          account.key('us-west-2', '1111', 'CUSTOMER', 'Disabled'),
        ),
    ],
    ['gone', (account: Account) => account.keys.delete(`us-west-2 ${alias}`)],
  ])("a region's key that is %s", (_title, spoil) => {
    expect(regionKey(spoil)).toMatch(
      /1\) AMI Copy Reported Failure For 'ami-[0-9a-f]+' when distributing .* in Region us-west-2\.'$/,
    );
  });

  test('a key of another region', () => {
    const account = new Account();
    const arns = account.prepare('rhel-8', {
      distributions: [
        account.distribution('us-west-2', 'rhel-8', { kmsKeyId: account.aliasArn('us-east-1') }),
      ],
    });
    const arn = account.start(arns);
    account.until(arn, 'FAILED');
    expect(own(account, 'us-west-2')[0]?.['StateReason'].Message).toContain(
      'Given key ID is not accessible',
    );
  });

  test("sharing what AWS's key encrypts: the copy stays, unshared", () => {
    const account = new Account();
    const shared = (region: string): Members =>
      account.distribution(region, 'rhel-8', {
        kmsKeyId: undefined,
        launchPermission: { organizationArns: [organization] },
      });
    const arn = account.start(
      account.prepare('rhel-8', { distributions: [shared('us-east-1'), shared('us-east-2')] }),
    );
    account.until(arn, 'FAILED');
    expect(account.image(arn)['state'].reason).toContain(
      "1) EC2 Client Error: 'Snapshots encrypted with the AWS Managed CMK can't be shared. Specify another snapshot.' when distributing the image from the source account (ID: 360783618952) to the destination account (ID: 360783618952) in Region us-east-2.",
    );
    expect(own(account, 'us-east-2')[0]).toMatchObject({ State: 'available' });
    expect(
      account.e(
        'DescribeImageAttribute',
        {
          ImageId: own(account, 'us-east-2')[0]?.['ImageId'] as string,
          Attribute: 'launchPermission',
        },
        { region: 'us-east-2' },
      )['LaunchPermissions'],
    ).toEqual([]);
  });

  test('a copy into another account has no role to assume', () => {
    const account = new Account();
    const arn = account.start(
      account.prepare('rhel-8', {
        distributions: [
          account.distribution('us-east-2', 'rhel-8', { targetAccountIds: ['444455556666'] }),
        ],
      }),
    );
    account.until(arn, 'FAILED');
    expect(account.image(arn)['state'].reason).toContain(
      "In region 'us-east-2' - 'STS Client Error: The provided execution role does not exist or does not have sufficient permissions.'",
    );
  });

  const disk = (ebs: Members): Members => ({
    blockDeviceMappings: [{ deviceName: '/dev/sda1', ebs }],
  });
  test.each([
    [
      'a volume below the snapshot',
      disk({ volumeSize: 8 }),
      /InvalidBlockDeviceMapping: Volume of size 8GB is smaller than snapshot 'snap-[0-9a-f]+', expect size >= 10GB/,
    ],
    ['a key without encryption', disk({ kmsKeyId: keyAlias }), /InvalidParameterDependency/],
    [
      'no operations for io2',
      disk({ volumeType: 'io2' }),
      /MissingParameter: The parameter iops must be specified for io2 volumes/,
    ],
    [
      'a throughput of another type than gp3',
      disk({ volumeType: 'gp2', throughput: 250 }),
      /InvalidParameterCombination: The parameter throughput/,
    ],
    [
      'an unknown key',
      disk({ encrypted: true, kmsKeyId: keyAlias.replace(alias, 'alias/none') }),
      /Client\.InvalidKMSKey\.NotFound/,
    ],
  ])('at launch: %s', (_title, recipe, reason) => {
    const account = new Account();
    const arn = account.start(
      account.prepare('rhel-8', { recipe: { parentImage: account.newest('rhel-8'), ...recipe } }),
    );
    account.until(arn, 'FAILED');
    expect(account.image(arn)['state'].reason).toMatch(reason);
    expect(account.image(arn)['state'].failureContext).toMatchObject({
      failedStep: 'LaunchBuildInstance',
    });
    expect(own(account)).toEqual([]);
  });

  test('the parent is gone: no workflow at all', () => {
    const { account, arn, state } = fail({}, {}, (fresh) => {
      const ami = fresh.ec2.store.amis.get(fresh.newest('al-2023'));
      if (ami) ami.state = 'deregistered';
    });
    expect(state['failureContext']).toEqual({ imageStatus: 'BUILDING' });
    expect(workflows(account, arn)).toEqual([]);
  });

  test('a parameter without value or default, which a later version has', () => {
    const account = new Account();
    const arns = account.prepare('rhel-8', {
      recipe: {
        components: [
          {
            componentArn:
              'arn:aws:imagebuilder:us-east-1:360783618952:component/rhel-8-tools/x.x.x',
          },
        ],
      },
    });
    account.ib('CreateComponent', {
      name: 'rhel-8-tools',
      semanticVersion: '1.1.0',
      platform: 'Linux',
      data: `${document()}\nparameters:\n  - SaltVersion: {type: string}`,
    });
    const arn = account.start(arns);
    account.until(arn, 'FAILED');
    expect(account.image(arn)['state'].failureContext.componentFailure.errorMessage).toContain(
      "'SaltVersion' has no value",
    );
  });
});
