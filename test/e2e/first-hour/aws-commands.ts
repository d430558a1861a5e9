import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Members } from 'aws-sandbox/call';
import { deploy } from 'aws-sandbox/cloudformation/deploy';
import { resolveStack } from 'aws-sandbox/cloudformation/stack';
import { readTemplate } from 'aws-sandbox/cloudformation/template';
import { admits, launchActions } from 'aws-sandbox/services/kms/key-policy';
import type { Command, Environment } from './command.ts';
import { accounts } from '../../../scene/accounts.ts';

const awsError = (code: string, operation: string, message: string): Error =>
  new Error(`An error occurred (${code}) when calling the ${operation} operation: ${message}`);

/** The commands of the AWS CLI that the page uses. */
export const awsCommands: Record<string, Command> = {
  'aws sts get-caller-identity': {
    options: ['query', 'output'],
    run: (_options, _rest, { account }) => `${accounts[account]}\n`,
  },
  'aws organizations describe-organization': {
    options: ['query', 'output'],
    run: (_options, _rest, { sandbox }) => `${sandbox.world.organization.arn}\n`,
  },
  'aws iam list-open-id-connect-providers': {
    options: ['query', 'output'],
    run: (_options, _rest, { sandbox, account }) =>
      [...sandbox.iam.providers]
        .filter((arn) => arn.includes(`:${accounts[account]}:`))
        .map((arn) => `${arn}\n`)
        .join(''),
  },
  'aws iam list-roles': {
    options: ['path-prefix', 'query', 'output'],
    run: ({ 'path-prefix': prefix }, _rest, { sandbox, account }) =>
      sandbox.iam.serviceLinked.has(accounts[account]) &&
      prefix === '/aws-service-role/imagebuilder.amazonaws.com/'
        ? `arn:aws:iam::${accounts[account]}:role${prefix}AWSServiceRoleForImageBuilder\n`
        : '',
  },
  'aws ec2 describe-vpcs': {
    options: ['region', 'filters', 'query', 'output'],
    run: ({ filters }) =>
      filters === 'Name=is-default,Values=true' ? 'vpc-0a1b2c3d4e5f60718\n' : '',
  },
  'aws service-quotas get-service-quota': {
    options: ['region', 'service-code', 'quota-code', 'query'],
    run: ({ 'service-code': service, 'quota-code': quota }) => {
      if (service !== 'ec2' || quota !== 'L-1216C47A') {
        throw awsError('NoSuchResourceException', 'GetServiceQuota', '');
      }
      return '5.0\n';
    },
  },
  'aws cloudformation deploy': {
    options: ['region', 'stack-name', 'template-file', 'capabilities'],
    flags: ['parameter-overrides'],
    run: async (
      { region = '', 'stack-name': stackName = '', 'template-file': file = '', capabilities },
      rest,
      { sandbox, folder, stacks, account },
    ) => {
      const template = path.join(folder, file);
      const text = readTemplate(file, await readFile(template, 'utf8'));
      const namesRoles = Object.values(text.resources).some(
        ({ Type, Properties }) =>
          Type.startsWith('AWS::IAM::') &&
          Object.keys(Properties).some((name) =>
            /^(RoleName|ManagedPolicyName|InstanceProfileName)$/.test(name),
          ),
      );
      if (namesRoles && capabilities !== 'CAPABILITY_NAMED_IAM') {
        throw awsError(
          'InsufficientCapabilitiesException',
          'CreateChangeSet',
          'Requires capabilities : [CAPABILITY_NAMED_IAM]',
        );
      }
      const parameters = Object.fromEntries(
        rest.map((pair) => pair.split(/=(.*)/s).slice(0, 2) as [string, string]),
      );
      const key = `${accounts[account]} ${region} ${stackName}`;
      const before = stacks.get(key);
      if (typeof before === 'string') {
        throw awsError(
          'ValidationError',
          'CreateChangeSet',
          `Stack:${stackName} is in ROLLBACK_COMPLETE state and can not be updated.`,
        );
      }
      const provider = resolveStack(text, {
        accountId: accounts[account],
        region,
        stackName,
        parameters,
      }).resources.find(({ type }) => type === 'AWS::IAM::OIDCProvider');
      if (!before && provider && sandbox.iam.providers.has(provider.physicalId)) {
        stacks.set(
          key,
          `${provider.logicalId} Resource of type 'AWS::IAM::OIDCProvider' with identifier '${provider.physicalId}' already exists.`,
        );
        throw new Error(
          `Failed to create/update the stack. Run the following command\nto fetch the list of events leading up to the failure\naws cloudformation describe-stack-events --stack-name ${stackName}`,
        );
      }
      // The sandbox knows no updates: what is empty is made anew.
      for (const { type, physicalId } of before?.resources ?? []) {
        if (type === 'AWS::S3::Bucket' && sandbox.s3.bucket(physicalId)?.objects.size === 0) {
          sandbox.s3.remove(physicalId);
        }
      }
      stacks.set(key, deploy(sandbox, { template, stackName, region, account, parameters }));
      return `Successfully created/updated stack - ${stackName}\n`;
    },
  },
  'aws cloudformation describe-stacks': {
    options: ['region', 'stack-name', 'query', 'output'],
    run: ({ region = '', 'stack-name': name = '' }, _rest, { stacks, account }) => {
      const stack = stacks.get(`${accounts[account]} ${region} ${name}`);
      if (!stack) {
        throw awsError('ValidationError', 'DescribeStacks', `Stack with id ${name} does not exist`);
      }
      return typeof stack === 'string'
        ? 'None\n'
        : Object.entries(stack.outputs)
            .map(([key, value]) => `${key} ${value}\n`)
            .join('');
    },
  },
  'aws cloudformation describe-stack-events': {
    options: ['region', 'stack-name', 'query', 'output'],
    run: ({ region = '', 'stack-name': name = '' }, _rest, { stacks, account }) => {
      const stack = stacks.get(`${accounts[account]} ${region} ${name}`);
      if (!stack) {
        throw awsError('ValidationError', 'DescribeStackEvents', `Stack [${name}] does not exist`);
      }
      return typeof stack === 'string' ? `${stack}\n` : '';
    },
  },
  'aws cloudformation delete-stack': {
    options: ['region', 'stack-name'],
    run: ({ region = '', 'stack-name': name = '' }, _rest, { stacks, account }) => {
      const key = `${accounts[account]} ${region} ${name}`;
      if (typeof stacks.get(key) !== 'string') {
        throw new Error('the page deletes only what a failed deploy left');
      }
      stacks.delete(key);
      return '';
    },
  },
  'aws cloudformation wait': {
    options: ['region', 'stack-name'],
    run: ({ region = '', 'stack-name': name = '' }, [what], { stacks, account }) => {
      if (
        what !== 'stack-delete-complete' ||
        stacks.has(`${accounts[account]} ${region} ${name}`)
      ) {
        throw new Error('Waiter StackDeleteComplete failed: Max attempts exceeded');
      }
      return '';
    },
  },
  'aws kms describe-key': {
    options: ['region', 'key-id', 'query'],
    run: ({ region = '', 'key-id': id = '' }, _rest, { sandbox }) =>
      `"${sandbox.kms.find(region, accounts.home, id)?.state ?? 'NotFoundException'}"\n`,
  },
  'aws s3 cp': {
    options: [],
    flags: ['recursive'],
    run: async (_options, [from = '', to = ''], { sandbox, folder }) => {
      const [, bucket = '', prefix = ''] = /^s3:\/\/([^/]+)\/(.*)$/.exec(to) ?? [];
      for (const name of await readdir(path.join(folder, from))) {
        sandbox.s3.put(bucket, `${prefix}${name}`);
      }
      return '';
    },
  },
  'aws s3 ls': {
    options: [],
    run: (_options, [address = ''], { sandbox }) => {
      const [, bucket = '', prefix = ''] = /^s3:\/\/([^/]+)\/(.*)$/.exec(address) ?? [];
      return [...(sandbox.s3.bucket(bucket)?.objects.keys() ?? [])]
        .filter((key) => key.startsWith(prefix))
        .map((key) => `${key}\n`)
        .join('');
    },
  },
  'aws ssm put-parameter': {
    options: ['region', 'type', 'name', 'value'],
    run: async ({ region = '', type = '', name = '', value = '' }, _rest, { sandbox, folder }) => {
      const text = value.startsWith('file://')
        ? await readFile(path.join(folder, value.slice('file://'.length)), 'utf8')
        : value;
      sandbox.ssm.put(region, name, text, { type: type as 'SecureString' });
      return '';
    },
  },
  'aws ssm describe-parameters': {
    options: ['region', 'parameter-filters', 'query', 'output'],
    run: ({ region = '', 'parameter-filters': filter = '' }, _rest, environment) => {
      const [key, values] = filter.split(/,Values=/);
      if (key !== 'Key=Name') throw awsError('InvalidFilterKey', 'DescribeParameters', '');
      const { Parameters } = ask(environment, 'ssm', 'DescribeParameters', region, {
        ParameterFilters: [{ Key: 'Name', Values: [values] }],
      }) as { Parameters: { Type: string }[] };
      return Parameters.map(({ Type }) => `${Type}\n`).join('');
    },
  },
  'aws ec2 describe-images': {
    options: ['region', 'owners', 'query', 'output'],
    flags: ['filters'],
    run: ({ region = '', owners = '' }, rest, environment) => {
      const Filters = rest
        .map((filter) => /^Name=(.*?),Values=(.*)$/.exec(filter) ?? [])
        .map(([, Name, value = '']) => ({ Name, Values: value.split(',') }));
      const { Images } = ask(environment, 'ec2', 'DescribeImages', region, {
        Owners: [owners],
        Filters,
      }) as { Images: { ImageId: string; CreationDate: string }[] };
      return `${Images.sort((a, b) => a.CreationDate.localeCompare(b.CreationDate)).at(-1)?.ImageId ?? 'None'}\n`;
    },
  },
  'aws ec2 run-instances': {
    options: ['region', 'image-id', 'instance-type', 'query', 'output'],
    run: ({ region = '', 'image-id': id = '' }, _rest, environment) => {
      const { Images } = ask(environment, 'ec2', 'DescribeImages', region, { ImageIds: [id] }) as {
        Images: { BlockDeviceMappings: { Ebs?: { SnapshotId: string } }[] }[];
      };
      const { sandbox, account, instances } = environment;
      const accountId = accounts[account];
      const snapshot = Images[0]?.BlockDeviceMappings[0]?.Ebs?.SnapshotId ?? '';
      const { Snapshots } = ask(
        { ...environment, account: 'home' },
        'ec2',
        'DescribeSnapshots',
        region,
        { SnapshotIds: [snapshot] },
      ) as { Snapshots: { KmsKeyId: string }[] };
      const policy = sandbox.kms.byArn(Snapshots[0]?.KmsKeyId ?? '')?.policy;
      const mayUse =
        policy !== undefined &&
        launchActions.every((action) =>
          admits(
            policy,
            {
              action,
              accountId,
              callerArn: `arn:aws:sts::${accountId}:assumed-role/team/1`,
              viaEc2In: region,
            },
            sandbox.world,
          ),
        );
      const instance = `i-${id.slice('ami-'.length)}`;
      instances.set(instance, mayUse ? 'running' : 'terminated');
      return `${instance}\n`;
    },
  },
  'aws ec2 wait': {
    options: ['region', 'instance-ids'],
    run: ({ 'instance-ids': id = '' }, [what], { instances }) => {
      if (what !== 'instance-running' || instances.get(id) !== 'running') {
        throw new Error(
          'Waiter InstanceRunning failed: Waiter encountered a terminal failure state',
        );
      }
      return '';
    },
  },
  'aws ec2 terminate-instances': {
    options: ['region', 'instance-ids', 'query', 'output'],
    run: ({ 'instance-ids': id = '' }, _rest, { instances }) => {
      if (!instances.has(id)) {
        throw awsError('InvalidInstanceID.NotFound', 'TerminateInstances', '');
      }
      instances.set(id, 'terminated');
      return `${id}\n`;
    },
  },
};

/** Asks a service of the sandbox, as who is logged in. */
function ask(
  { sandbox, account }: Environment,
  service: 'ec2' | 'ssm',
  operation: string,
  region: string,
  input: Members,
): Members {
  const accountId = accounts[account];
  const run = sandbox[service].service[operation];
  if (!run) throw new Error(`the sandbox has no ${operation}`);
  return run(input, {
    service,
    operation,
    region,
    accountId,
    callerArn: `arn:aws:iam::${accountId}:user/operator`,
    requestId: sandbox.world.uuid(),
    now: sandbox.world.clock.now(),
  });
}
