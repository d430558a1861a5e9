import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import type { Members } from '../../../sandbox/call.ts';
import { deploy } from '../../../sandbox/cloudformation/deploy.ts';
import { resolveStack, type Stack } from '../../../sandbox/cloudformation/stack.ts';
import { readTemplate } from '../../../sandbox/cloudformation/template.ts';
import { accounts, type AccountName } from '../../../sandbox/organization.ts';
import { admits, launchActions } from '../../../sandbox/services/key-policy.ts';
import type { Sandbox } from '../../../sandbox/sandbox.ts';

const repositoryRoot = path.join(import.meta.dirname, '..', '..', '..');

/** What commands work on. */
export interface Environment {
  sandbox: Sandbox;
  /** The clone of golden-ami. */
  folder: string;
  /** The repositories of GitHub, one in `<owner>/<name>.git`. */
  github: string;
  variables: Map<string, string>;
  /** Deployment branches of the repository's environments. */
  environments: Map<string, string[]>;
  /** Whose login `aws` has. */
  account: AccountName;
}

/** Stacks by account, region and name, a string where the first deploy failed; instances by id. */
interface Made {
  stacks: Map<string, Stack | string>;
  instances: Map<string, 'running' | 'terminated'>;
}

type Options = Record<string, string>;
type Command = (options: Options, rest: string[], environment: Environment & Made) => Promise<string> | string;

const awsError = (code: string, operation: string, message: string): Error => new Error(`An error occurred (${code}) when calling the ${operation} operation: ${message}`);

/** The commands of AWS's and GitHub's command lines that the page uses, with all options that it gives them. */
const commands: Record<string, { options: string[]; flags?: string[]; short?: Record<string, string>; run: Command }> = {
  'aws sts get-caller-identity': { options: ['query', 'output'], run: (_options, _rest, { account }) => `${accounts[account]}\n` },
  'aws organizations describe-organization': { options: ['query', 'output'], run: (_options, _rest, { sandbox }) => `${sandbox.world.organization.arn}\n` },
  'aws iam list-open-id-connect-providers': {
    options: ['query', 'output'],
    run: (_options, _rest, { sandbox, account }) => [...sandbox.iam.providers].filter((arn) => arn.includes(`:${accounts[account]}:`)).map((arn) => `${arn}\n`).join(''),
  },
  'aws iam list-roles': {
    options: ['path-prefix', 'query', 'output'],
    run: ({ 'path-prefix': prefix }, _rest, { sandbox, account }) =>
      sandbox.iam.serviceLinked.has(accounts[account]) && prefix === '/aws-service-role/imagebuilder.amazonaws.com/' ? `arn:aws:iam::${accounts[account]}:role${prefix}AWSServiceRoleForImageBuilder\n` : '',
  },
  'aws ec2 describe-vpcs': { options: ['region', 'filters', 'query', 'output'], run: ({ filters }) => (filters === 'Name=is-default,Values=true' ? 'vpc-0a1b2c3d4e5f60718\n' : '') },
  'aws service-quotas get-service-quota': { options: ['region', 'service-code', 'quota-code', 'query'], run: ({ 'service-code': service, 'quota-code': quota }) => {
    if (service !== 'ec2' || quota !== 'L-1216C47A') throw awsError('NoSuchResourceException', 'GetServiceQuota', '');
    return '5.0\n';
  } },
  'aws cloudformation deploy': {
    options: ['region', 'stack-name', 'template-file', 'capabilities'],
    flags: ['parameter-overrides'],
    run: async ({ region = '', 'stack-name': stackName = '', 'template-file': file = '', capabilities }, rest, { sandbox, folder, stacks, account }) => {
      const template = path.join(folder, file);
      const text = readTemplate(file, await readFile(template, 'utf8'));
      const namesRoles = Object.values(text.resources).some(({ Type, Properties }) => Type.startsWith('AWS::IAM::') && Object.keys(Properties).some((name) => /^(RoleName|ManagedPolicyName|InstanceProfileName)$/.test(name)));
      if (namesRoles && capabilities !== 'CAPABILITY_NAMED_IAM') throw awsError('InsufficientCapabilitiesException', 'CreateChangeSet', 'Requires capabilities : [CAPABILITY_NAMED_IAM]');
      const parameters = Object.fromEntries(rest.map((pair) => pair.split(/=(.*)/s).slice(0, 2) as [string, string]));
      const key = `${accounts[account]} ${region} ${stackName}`;
      const before = stacks.get(key);
      if (typeof before === 'string') throw awsError('ValidationError', 'CreateChangeSet', `Stack:${stackName} is in ROLLBACK_COMPLETE state and can not be updated.`);
      const provider = resolveStack(text, { accountId: accounts[account], region, stackName, parameters }).resources.find(({ type }) => type === 'AWS::IAM::OIDCProvider');
      if (!before && provider && sandbox.iam.providers.has(provider.physicalId)) {
        stacks.set(key, `${provider.logicalId} Resource of type 'AWS::IAM::OIDCProvider' with identifier '${provider.physicalId}' already exists.`);
        throw new Error(`Failed to create/update the stack. Run the following command\nto fetch the list of events leading up to the failure\naws cloudformation describe-stack-events --stack-name ${stackName}`);
      }
      // The sandbox knows no updates: what is empty is made anew.
      for (const { type, physicalId } of before?.resources ?? []) if (type === 'AWS::S3::Bucket' && sandbox.s3.bucket(physicalId)?.objects.size === 0) sandbox.s3.remove(physicalId);
      stacks.set(key, deploy(sandbox, { template, stackName, region, account, parameters }));
      return `Successfully created/updated stack - ${stackName}\n`;
    },
  },
  'aws cloudformation describe-stacks': {
    options: ['region', 'stack-name', 'query', 'output'],
    run: ({ region = '', 'stack-name': name = '' }, _rest, { stacks, account }) => {
      const stack = stacks.get(`${accounts[account]} ${region} ${name}`);
      if (!stack) throw awsError('ValidationError', 'DescribeStacks', `Stack with id ${name} does not exist`);
      return typeof stack === 'string' ? 'None\n' : Object.entries(stack.outputs).map(([key, value]) => `${key} ${value}\n`).join('');
    },
  },
  'aws cloudformation describe-stack-events': {
    options: ['region', 'stack-name', 'query', 'output'],
    run: ({ region = '', 'stack-name': name = '' }, _rest, { stacks, account }) => {
      const stack = stacks.get(`${accounts[account]} ${region} ${name}`);
      if (!stack) throw awsError('ValidationError', 'DescribeStackEvents', `Stack [${name}] does not exist`);
      return typeof stack === 'string' ? `${stack}\n` : '';
    },
  },
  'aws cloudformation delete-stack': {
    options: ['region', 'stack-name'],
    run: ({ region = '', 'stack-name': name = '' }, _rest, { stacks, account }) => {
      const key = `${accounts[account]} ${region} ${name}`;
      if (typeof stacks.get(key) !== 'string') throw new Error('the page deletes only what a failed deploy left');
      stacks.delete(key);
      return '';
    },
  },
  'aws cloudformation wait': {
    options: ['region', 'stack-name'],
    run: ({ region = '', 'stack-name': name = '' }, [what], { stacks, account }) => {
      if (what !== 'stack-delete-complete' || stacks.has(`${accounts[account]} ${region} ${name}`)) throw new Error('Waiter StackDeleteComplete failed: Max attempts exceeded');
      return '';
    },
  },
  'aws kms describe-key': {
    options: ['region', 'key-id', 'query'],
    run: ({ region = '', 'key-id': id = '' }, _rest, { sandbox }) => `"${sandbox.kms.find(region, accounts.home, id)?.state ?? 'NotFoundException'}"\n`,
  },
  'aws s3 cp': {
    options: [],
    flags: ['recursive'],
    run: async (_options, [from = '', to = ''], { sandbox, folder }) => {
      const [, bucket = '', prefix = ''] = /^s3:\/\/([^/]+)\/(.*)$/.exec(to) ?? [];
      for (const name of await readdir(path.join(folder, from))) sandbox.s3.put(bucket, `${prefix}${name}`);
      return '';
    },
  },
  'aws s3 ls': {
    options: [],
    run: (_options, [address = ''], { sandbox }) => {
      const [, bucket = '', prefix = ''] = /^s3:\/\/([^/]+)\/(.*)$/.exec(address) ?? [];
      return [...(sandbox.s3.bucket(bucket)?.objects.keys() ?? [])].filter((key) => key.startsWith(prefix)).map((key) => `${key}\n`).join('');
    },
  },
  'aws ssm put-parameter': {
    options: ['region', 'type', 'name', 'value'],
    run: async ({ region = '', type = '', name = '', value = '' }, _rest, { sandbox, folder }) => {
      const text = value.startsWith('file://') ? await readFile(path.join(folder, value.slice('file://'.length)), 'utf8') : value;
      sandbox.ssm.put(region, name, text, { type: type as 'SecureString' });
      return '';
    },
  },
  'aws ssm describe-parameters': {
    options: ['region', 'parameter-filters', 'query', 'output'],
    run: ({ region = '', 'parameter-filters': filter = '' }, _rest, environment) => {
      const [key, values] = filter.split(/,Values=/);
      if (key !== 'Key=Name') throw awsError('InvalidFilterKey', 'DescribeParameters', '');
      const { Parameters } = ask(environment, 'ssm', 'DescribeParameters', region, { ParameterFilters: [{ Key: 'Name', Values: [values] }] }) as { Parameters: { Type: string }[] };
      return Parameters.map(({ Type }) => `${Type}\n`).join('');
    },
  },
  'aws ec2 describe-images': {
    options: ['region', 'owners', 'query', 'output'],
    flags: ['filters'],
    run: ({ region = '', owners = '' }, rest, environment) => {
      const Filters = rest.map((filter) => /^Name=(.*?),Values=(.*)$/.exec(filter) ?? []).map(([, Name, value = '']) => ({ Name, Values: value.split(',') }));
      const { Images } = ask(environment, 'ec2', 'DescribeImages', region, { Owners: [owners], Filters }) as { Images: { ImageId: string; CreationDate: string }[] };
      return `${Images.sort((a, b) => a.CreationDate.localeCompare(b.CreationDate)).at(-1)?.ImageId ?? 'None'}\n`;
    },
  },
  'aws ec2 run-instances': {
    options: ['region', 'image-id', 'instance-type', 'query', 'output'],
    run: ({ region = '', 'image-id': id = '' }, _rest, environment) => {
      const { Images } = ask(environment, 'ec2', 'DescribeImages', region, { ImageIds: [id] }) as { Images: { BlockDeviceMappings: { Ebs?: { SnapshotId: string } }[] }[] };
      const { sandbox, account, instances } = environment;
      const accountId = accounts[account];
      const snapshot = Images[0]?.BlockDeviceMappings[0]?.Ebs?.SnapshotId ?? '';
      const { Snapshots } = ask({ ...environment, account: 'home' }, 'ec2', 'DescribeSnapshots', region, { SnapshotIds: [snapshot] }) as { Snapshots: { KmsKeyId: string }[] };
      const policy = sandbox.kms.byArn(Snapshots[0]?.KmsKeyId ?? '')?.policy;
      const mayUse = policy !== undefined && launchActions.every((action) => admits(policy, { action, accountId, callerArn: `arn:aws:sts::${accountId}:assumed-role/team/1`, viaEc2In: region }, sandbox.world));
      const instance = `i-${id.slice('ami-'.length)}`;
      instances.set(instance, mayUse ? 'running' : 'terminated');
      return `${instance}\n`;
    },
  },
  'aws ec2 wait': {
    options: ['region', 'instance-ids'],
    run: ({ 'instance-ids': id = '' }, [what], { instances }) => {
      if (what !== 'instance-running' || instances.get(id) !== 'running') throw new Error('Waiter InstanceRunning failed: Waiter encountered a terminal failure state');
      return '';
    },
  },
  'aws ec2 terminate-instances': {
    options: ['region', 'instance-ids', 'query', 'output'],
    run: ({ 'instance-ids': id = '' }, _rest, { instances }) => {
      if (!instances.has(id)) throw awsError('InvalidInstanceID.NotFound', 'TerminateInstances', '');
      instances.set(id, 'terminated');
      return `${id}\n`;
    },
  },
  'gh repo create': {
    options: [],
    flags: ['private'],
    run: (options, [name = ''], { github }) => {
      if (options['private'] !== 'true') throw new Error('`--public`, `--private`, or `--internal` required when not running interactively');
      const folder = path.join(github, `${name}.git`);
      if (existsSync(folder)) throw new Error('GraphQL: Name already exists on this account (createRepository)');
      git(['init', '--quiet', '--bare', '--initial-branch', 'main', folder]);
      return `https://github.com/${name}\n`;
    },
  },
  'gh pr create': {
    options: ['repo', 'head'],
    flags: ['fill'],
    run: ({ repo, head: branch = '' }, _rest, { folder, github, sandbox }) => {
      existing(sandbox, repo);
      const { owner, repository } = sandbox.oidc.run;
      const bare = path.join(github, owner, `${repository}.git`);
      if (git(['-C', bare, 'rev-parse', branch]) !== git(['-C', folder, 'rev-parse', 'HEAD'])) throw new Error('Head ref must be a branch');
      if (git(['-C', bare, 'rev-list', '--count', `main..${branch}`]) === '0') throw new Error('No commits between main and it');
      return `https://github.com/${owner}/${repository}/pull/1\n`;
    },
  },
  'gh variable set': {
    options: ['body', 'repo'],
    run: ({ body = '', repo }, [name = ''], { variables, sandbox }) => {
      existing(sandbox, repo);
      variables.set(name, body);
      return '';
    },
  },
  'gh variable list': {
    options: ['repo'],
    run: ({ repo }, _rest, { variables, sandbox }) => {
      existing(sandbox, repo);
      return [...variables].map(([name, value]) => `${name} ${value}\n`).join('');
    },
  },
  'gh workflow run': {
    options: ['repo', 'field'],
    run: async ({ repo, field = '' }, [file = ''], { sandbox, folder }) => {
      existing(sandbox, repo);
      const { on } = parse(await readFile(path.join(folder, '.github/workflows', file), 'utf8')) as { on: { workflow_dispatch: { inputs: Record<string, { options?: string[] }> } } };
      const [name = '', value = ''] = field.split('=');
      if (on.workflow_dispatch.inputs[name]?.options?.includes(value) !== true) throw new Error(`could not create workflow dispatch event: HTTP 422: Provided value '${value}' for input '${name}' not in the list of allowed values`);
      return '';
    },
  },
  'gh api': {
    options: ['jq', 'method', 'field', 'raw-field'],
    flags: ['silent'],
    short: { 'field': 'F', 'raw-field': 'f' },
    run: ({ jq = '', method = 'GET', field = '', 'raw-field': raw = '' }, [address = ''], { sandbox, environments }) => {
      const { owner, repository, ownerId, repositoryId } = sandbox.oidc.run;
      const [, rest = ''] = address.split(`repos/${owner}/${repository}`);
      const [, name = ''] = /^\/environments\/([a-z-]+)/.exec(rest) ?? [];
      if (!address.startsWith(`repos/${owner}/${repository}`)) throw new Error('gh: Not Found (HTTP 404)');
      if (rest === '' && method === 'GET') return { '.owner.id': `${ownerId}\n`, '.id': `${repositoryId}\n` }[jq] ?? '';
      if (rest === `/environments/${name}` && method === 'PUT' && field === 'deployment_branch_policy[protected_branches]=false,deployment_branch_policy[custom_branch_policies]=true') {
        environments.set(name, []);
        return '';
      }
      const branches = environments.get(name);
      if (branches && rest === `/environments/${name}/deployment-branch-policies`) {
        if (method === 'POST' && raw.startsWith('name=')) {
          branches.push(raw.slice('name='.length));
          return '';
        }
        if (method === 'GET' && jq === '.branch_policies[].name') return branches.map((branch) => `${branch}\n`).join('');
      }
      throw new Error('gh: Not Found (HTTP 404)');
    },
  },
  'npm ci': { options: [], run: () => '' },
  'npm run': {
    options: [],
    run: (_options, [script = ''], { folder }) => {
      const { stdout, stderr } = spawnSync(process.execPath, [path.join(repositoryRoot, 'scripts', `${script}.ts`)], { cwd: folder, encoding: 'utf8', env: { PATH: process.env['PATH'], NO_COLOR: '1' } });
      if (stderr !== '') throw new Error(stderr);
      return stdout;
    },
  },
};

/** Asks a service of the sandbox, as who is logged in. */
function ask({ sandbox, account }: Environment, service: 'ec2' | 'ssm', operation: string, region: string, input: Members): Members {
  const accountId = accounts[account];
  const run = sandbox[service].service[operation];
  if (!run) throw new Error(`the sandbox has no ${operation}`);
  return run(input, { service, operation, region, accountId, callerArn: `arn:aws:iam::${accountId}:user/operator`, requestId: sandbox.world.uuid(), now: sandbox.world.clock.now() });
}

/** Fails where it is not the repository of the test. */
function existing(sandbox: Sandbox, repository: string | undefined): void {
  const { owner, repository: name } = sandbox.oidc.run;
  if (repository !== `${owner}/${name}`) throw new Error(`Could not resolve to a Repository with the name '${repository ?? ''}'`);
}

function git(args: string[]): string {
  const { status, stdout, stderr } = spawnSync('git', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}

/** Runs one command; rejects with what the program would say. */
export function commandLine(environment: Environment): (program: string, args: string[]) => Promise<string> {
  const made: Made = { stacks: new Map(), instances: new Map() };
  return async (program, args) => {
    const line = [program, ...args].join(' ');
    const [name, command] = Object.entries(commands).find(([beginning]) => line === beginning || line.startsWith(`${beginning} `)) ?? [];
    if (name === undefined || !command) throw new Error(`nobody has taught the test: ${line}`);
    const options = Object.fromEntries([
      ...command.options.map((option) => {
        const short = command.short?.[option];
        return [option, { type: 'string', multiple: short !== undefined, ...(short !== undefined && { short }) }] as const;
      }),
      ...(command.flags ?? []).map((flag) => [flag, { type: 'boolean' }] as const),
    ]);
    const { values, positionals } = parseArgs({ args: args.slice(name.split(' ').length - 1), options, allowPositionals: true });
    return command.run(Object.fromEntries(Object.entries(values).map(([option, value]) => [option, String(value)])), positionals, { ...environment, ...made });
  };
}
