import { spawnSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { deploy } from '../../../sandbox/cloudformation/deploy.ts';
import { readTemplate } from '../../../sandbox/cloudformation/template.ts';
import type { Stack } from '../../../sandbox/cloudformation/stack.ts';
import { accounts } from '../../../sandbox/organization.ts';
import type { Sandbox } from '../../../sandbox/sandbox.ts';

const repositoryRoot = path.join(import.meta.dirname, '..', '..', '..');

interface Terminal {
  sandbox: Sandbox;
  folder: string;
  variables: Map<string, string>;
}

type Options = Record<string, string>;
type Command = (options: Options, rest: string[], terminal: Terminal & { stacks: Map<string, Stack> }) => Promise<string> | string;

/** The commands of AWS's and GitHub's command lines that the page uses, with all options that it gives them. */
const commands: Record<string, { options: string[]; flags?: string[]; run: Command }> = {
  'aws sts get-caller-identity': { options: ['query', 'output'], run: () => accounts.home },
  'aws organizations describe-organization': { options: ['query', 'output'], run: (_options, _rest, { sandbox }) => sandbox.world.organization.arn },
  'aws cloudformation deploy': {
    options: ['region', 'stack-name', 'template-file', 'capabilities'],
    flags: ['parameter-overrides'],
    run: async ({ region = '', 'stack-name': stackName = '', 'template-file': file = '', capabilities }, rest, { sandbox, folder, stacks }) => {
      const template = path.join(folder, file);
      const resources = Object.values(readTemplate(file, await readFile(template, 'utf8')).resources);
      const namesRoles = resources.some(({ Type, Properties }) => Type.startsWith('AWS::IAM::') && Object.keys(Properties).some((name) => /^(RoleName|ManagedPolicyName|InstanceProfileName)$/.test(name)));
      if (namesRoles && capabilities !== 'CAPABILITY_NAMED_IAM') throw new Error('An error occurred (InsufficientCapabilitiesException) when calling the CreateChangeSet operation: Requires capabilities : [CAPABILITY_NAMED_IAM]');
      const parameters = Object.fromEntries(rest.map((pair) => pair.split(/=(.*)/s).slice(0, 2) as [string, string]));
      stacks.set(`${region} ${stackName}`, deploy(sandbox, { template, stackName, region, parameters }));
      return `Successfully created/updated stack - ${stackName}\n`;
    },
  },
  'aws cloudformation describe-stacks': {
    options: ['region', 'stack-name', 'query', 'output'],
    run: ({ region = '', 'stack-name': name = '' }, _rest, { stacks }) => {
      const stack = stacks.get(`${region} ${name}`);
      if (!stack) throw new Error(`An error occurred (ValidationError) when calling the DescribeStacks operation: Stack with id ${name} does not exist`);
      return Object.entries(stack.outputs).map(([key, value]) => `${key} ${value}\n`).join('');
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
    options: ['region', 'parameter-filters', 'query'],
    run: ({ region = '', 'parameter-filters': filter = '' }, _rest, { sandbox }) => `${String(sandbox.ssm.value(region, accounts.home, /Values=(.*)$/.exec(filter)?.[1] ?? '') !== undefined)}\n`,
  },
  'gh variable set': {
    options: ['body'],
    run: ({ body = '' }, [name = ''], { variables }) => {
      variables.set(name, body);
      return '';
    },
  },
  'gh variable list': { options: [], run: (_options, _rest, { variables }) => [...variables].map(([name, value]) => `${name} ${value}\n`).join('') },
  'gh api': {
    options: ['jq'],
    run: ({ jq = '' }, [address = ''], { sandbox }) => {
      const { owner, repository, ownerId, repositoryId } = sandbox.oidc.run;
      if (address === `repos/${owner}/${repository}/environments/golden-ami-release`) return 'golden-ami-release\n';
      if (address !== `repos/${owner}/${repository}`) throw new Error('gh: Not Found (HTTP 404)');
      return { '.owner.id': ownerId, '.id': repositoryId }[jq] ?? '';
    },
  },
  'npm run': {
    options: [],
    run: (_options, [script = ''], { folder }) => {
      const { stdout, stderr } = spawnSync(process.execPath, [path.join(repositoryRoot, 'scripts', `${script}.ts`)], { cwd: folder, encoding: 'utf8', env: { PATH: process.env['PATH'], NO_COLOR: '1' } });
      if (stderr !== '') throw new Error(stderr);
      return stdout;
    },
  },
};

/** Runs one command; rejects with what the program would say. */
export function commandLine(terminal: Terminal): (program: string, args: string[]) => Promise<string> {
  const stacks = new Map<string, Stack>();
  return async (program, args) => {
    const line = [program, ...args].join(' ');
    const [name, command] = Object.entries(commands).find(([beginning]) => line === beginning || line.startsWith(`${beginning} `)) ?? [];
    if (name === undefined || !command) throw new Error(`nobody has taught the test: ${line}`);
    const options = Object.fromEntries([...command.options.map((option) => [option, { type: 'string' }] as const), ...(command.flags ?? []).map((flag) => [flag, { type: 'boolean' }] as const)]);
    const { values, positionals } = parseArgs({ args: args.slice(name.split(' ').length - 1), options, allowPositionals: true });
    return command.run(Object.fromEntries(Object.entries(values).map(([option, value]) => [option, String(value)])), positionals, { ...terminal, stacks });
  };
}
