import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs';
import {
  DescribeImagesCommand,
  EC2Client,
  type DescribeImagesCommandInput,
} from '@aws-sdk/client-ec2';
import {
  CreateDistributionConfigurationCommand,
  ImagebuilderClient,
} from '@aws-sdk/client-imagebuilder';
import { IAMClient } from '@aws-sdk/client-iam';
import { S3Client } from '@aws-sdk/client-s3';
import { KMSClient } from '@aws-sdk/client-kms';
import { SSMClient } from '@aws-sdk/client-ssm';
import { STSClient } from '@aws-sdk/client-sts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { connectAccount } from '../../src/aws/account/account.ts';
import { Cloud } from '../../src/aws/clients/cloud.ts';
import type { Clock } from '../../src/clock.ts';
import { readRun } from '../../src/github/run.ts';
import type { Runner } from '../../src/github/runner.ts';
import type { Adapters } from '../../src/adapters.ts';
import { main } from '../../src/main.ts';
import { post } from '../../src/post.ts';
import { cancelledStateName } from '../../src/state.ts';
import { deployAll, grantsOf } from '../e2e/permissions/grants.ts';
import { unknownMembers, type SdkCommand } from './request-members.ts';
import { read, root, typescriptFiles } from './source-files.ts';
import type { Sandbox } from 'aws-sandbox/sandbox';
import { startScene } from '../../scene/scene.ts';

// Whole runs of main and post against the sandbox, in this process, with every command noted that a
// client is given.

const region = 'us-east-1';
const organization = 'arn:aws:organizations::210987654321:organization/o-a1b2c3d4e5';

interface ClientClass {
  prototype: { send: (command: SdkCommand, ...rest: unknown[]) => unknown };
}

const sent: (SdkCommand & { service: string })[] = [];
/** By the prefix of their actions in IAM. */
const clients = {
  logs: CloudWatchLogsClient,
  ec2: EC2Client,
  iam: IAMClient,
  imagebuilder: ImagebuilderClient,
  kms: KMSClient,
  s3: S3Client,
  ssm: SSMClient,
  sts: STSClient,
} as unknown as Record<string, ClientClass>;

let sandbox: Sandbox;
let workspace: string;
let environment: NodeJS.ProcessEnv;

beforeAll(async () => {
  environment = process.env;
  sandbox = await startScene({
    start: new Date(),
    takesRealTime: true,
    settings: { listLagSeconds: 0, ec2LagSeconds: 0 },
    faults: [{ kind: 'component', image: 'broken', phase: 'build' }],
  });
  process.env = { ...environment, ...sandbox.environment({ credentials: 'ambient' }) };
  for (const [service, { prototype }] of Object.entries(clients)) {
    const { send } = prototype;
    prototype.send = function (this: unknown, command, ...rest) {
      sent.push({
        constructor: command.constructor,
        input: command.input,
        schema: command.schema,
        service,
      });
      return send.call(this, command, ...rest);
    };
  }
  workspace = await mkdtemp(path.join(tmpdir(), 'golden-ami-requests-'));
  await cp(path.join(root, 'test/fixtures/recipe/good/recipes'), path.join(workspace, 'recipes'), {
    recursive: true,
  });
  await writeFile(path.join(workspace, 'recipes/components/software.yml'), software);
});

afterAll(async () => {
  process.env = environment;
  // What stands in a prototype of its own hides the inherited one no more.
  for (const { prototype } of Object.values(clients)) {
    delete (prototype as Partial<typeof prototype>).send;
  }
  await sandbox.close();
  await rm(workspace, { recursive: true, force: true });
});

/** What a build fetches. */
const software = `name: software
schemaVersion: 1.0
phases:
  - name: build
    steps:
      - name: Fetch
        action: ExecuteBash
        timeoutSeconds: 60
        inputs:
          commands:
            - aws s3 cp s3://acme-golden-software/falcon/falcon.gpg .
            - aws ssm get-parameter --name /golden-ami/falcon/cid
`;

/**
 * A recipe that says everything a request can hold: user data, parameters, managed component,
 * subnet, topic, buckets, all three forms of sharing.
 */
async function writeRecipe(name: string, shareWith: object, changes: object = {}): Promise<void> {
  const recipe = {
    name,
    description: 'Everything that a request can hold',
    platform: 'Linux',
    parent: { owner: '309956199498', namePattern: 'RHEL-8.{version}_HVM-*-x86_64-*-Hourly2-GP3' },
    volume: { size: 10 },
    components: [
      { file: 'components/hello.yml', with: { Greeting: name } },
      { file: 'components/software.yml' },
      { managed: 'update-linux', version: 'x.x.x' },
    ],
    userData: 'files/user-data.sh',
    account: sandbox.world.accountId,
    homeRegion: region,
    regions: [region, 'us-west-2'],
    key: 'alias/accelerator/ebs/default-encryption/key',
    shareWith,
    infrastructure: {
      instanceProfile: 'golden-ami-build',
      instanceTypes: ['m6i.large'],
      subnet: 'subnet-0123456789abcdef0',
      securityGroups: ['sg-0123456789abcdef0'],
      logGroup: '/aws/imagebuilder/golden-ami',
      logBucket: 'golden-ami-logs',
      snsTopic: `arn:aws:sns:${region}:${sandbox.world.accountId}:golden-ami`,
    },
    tags: { Team: 'CloudOps' },
    parameters: { Subject: 'world' },
    ...changes,
  };
  await writeFile(path.join(workspace, 'recipes', `${name}.yml`), JSON.stringify(recipe));
}

/** Whoever sleeps moves time on; nobody waits. */
const clock: Clock = {
  now: () => sandbox.world.clock.now(),
  random: () => 0.5,
  limit: () => new AbortController().signal,
  sleep: async (ms) => {
    sandbox.world.clock.advance(ms);
    await new Promise(setImmediate);
  },
};

/** Adapters for one run: inputs from a record, everything that is written kept. */
function adaptersOf(
  inputs: Record<string, string>,
  options: {
    onInfo?: (line: string) => void;
    signal?: AbortSignal;
    state?: Map<string, string>;
  } = {},
): Adapters & { outputs: Map<string, string>; errors: string[]; state: Map<string, string> } {
  const outputs = new Map<string, string>();
  const state = options.state ?? new Map<string, string>();
  const errors: string[] = [];
  const signal = options.signal ?? new AbortController().signal;
  const run = readRun({
    GITHUB_REPOSITORY: 'example-org/images',
    GITHUB_REPOSITORY_ID: '456',
    GITHUB_REPOSITORY_OWNER_ID: '123',
    GITHUB_RUN_ID: '7',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: 'abc',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: workspace,
  });
  const runner: Runner = {
    input: (name) => inputs[name] ?? '',
    savedState: (name) => state.get(name) ?? '',
    saveState: (name, value) => Promise.resolve(void state.set(name, value)),
    setOutput: (name, value) => Promise.resolve(void outputs.set(name, value)),
    setFailed: (message) => Promise.resolve(void errors.push(message)),
    hasOutput: (name) => outputs.has(name),
    info: (line) => options.onInfo?.(line),
    annotate: (level, message) =>
      Promise.resolve(level === 'error' ? void errors.push(message) : undefined),
    writeSummary: () => Promise.resolve(),
    mask: () => Promise.resolve(),
    isPost: false,
    isDebug: false,
  };
  return {
    runner,
    run,
    clock,
    signal,
    readChange: () => Promise.resolve({ kind: 'all', why: 'test' }),
    compareCommits: () => Promise.resolve({ kind: 'same' }),
    branchRules: () => Promise.resolve(undefined),
    comment: () => Promise.resolve(undefined),
    connect: (credentials, homeRegion) => {
      const oidc =
        credentials.kind === 'ambient'
          ? undefined
          : {
              roleArn: credentials.roleArn,
              sessionName: 'contract',
              durationSeconds: credentials.durationSeconds,
              getIdToken: (audience: string) => Promise.resolve(sandbox.oidc.token(audience)),
              mask: runner.mask,
              run,
            };
      return Promise.resolve(
        connectAccount(
          new Cloud({ clock, signal, stsRegion: homeRegion, userAgent: 'golden-ami', oidc }),
          homeRegion,
        ),
      );
    },
    outputs,
    errors,
    state,
  };
}

const role = 'arn:aws:iam::360783618952:role/golden-ami-release';

describe('requests of whole runs', () => {
  beforeAll(async () => {
    // What plan asks before anything is there; a release, a second one that replaces its pipeline
    // and its launch permission, a failure, copies that are made again; with ambient credentials a build that is cancelled.
    await writeRecipe('first', {
      organizations: [organization],
      organizationalUnits: [`${organization.replace('organization/', 'ou/')}/ou-ab12-cdef3456`],
      accounts: ['210987654321'],
    });
    await writeRecipe('broken', { organizations: [organization] });
    const planned = adaptersOf({
      'command': 'plan',
      'recipes': 'recipes/first.yml',
      'role-to-assume': role,
    });
    await main(planned);
    expect(planned.outputs.get('has-changes')).toBe('true');
    const [released, broken] = await Promise.all(
      ['first', 'broken'].map(async (name) => {
        const adapters = adaptersOf({
          'recipes': `recipes/${name}.yml`,
          'share': 'true',
          'role-to-assume': role,
        });
        return { isSuccessful: await main(adapters), ...adapters };
      }),
    );
    expect({ isSuccessful: released?.isSuccessful, errors: released?.errors }).toEqual({
      isSuccessful: true,
      errors: [],
    });
    expect(broken?.outputs.get('result')).toBe('failed');

    const moved = {
      parent: { ssm: '/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-6.12-x86_64' },
    };
    await writeRecipe('first', { accounts: ['333333333333'] }, moved);
    const again = adaptersOf({
      'recipes': 'recipes/first.yml',
      'share': 'true',
      'role-to-assume': role,
    });
    expect({ isSuccessful: await main(again), errors: again.errors }).toEqual({
      isSuccessful: true,
      errors: [],
    });
    // Only the permissions change, and somebody deprecated the release: both are put right.
    for (const ami of sandbox.ec2.store.amis.values()) {
      if (ami.ownerId === sandbox.world.accountId) ami.deprecatedAt = clock.now();
    }
    await writeRecipe('first', { organizations: [organization] }, moved);
    const converged = adaptersOf({
      'recipes': 'recipes/first.yml',
      'share': 'true',
      'role-to-assume': role,
    });
    expect({
      isSuccessful: await main(converged),
      errors: converged.errors,
      result: converged.outputs.get('result'),
    }).toEqual({ isSuccessful: true, errors: [], result: 'released' });

    await writeRecipe('copied', { organizations: [organization] });
    const { planned: faults } = sandbox.world.faults;
    faults.push({ kind: 'region', image: 'copied', region: 'us-west-2' });
    const copies = { 'recipes': 'recipes/copied.yml', 'role-to-assume': role };
    expect(await main(adaptersOf(copies))).toBe(false);
    faults.pop();
    expect(await main(adaptersOf(copies))).toBe(true);

    await writeRecipe('second', { organizations: [organization] });
    const interruption = new AbortController();
    const cancelled = adaptersOf(
      { 'recipes': 'recipes/second.yml', 'on-cancel': 'cancel' },
      {
        signal: interruption.signal,
        onInfo: (line) => {
          if (line.includes('BUILDING')) interruption.abort();
        },
      },
    );
    await main(cancelled);
    // As runPhase notes it when the signal comes.
    cancelled.state.set(cancelledStateName, 'true');
    expect(await post(adaptersOf({}, { state: cancelled.state }))).toBe(true);
  }, 120_000);

  test('every member exists in the schema of the installed client', () => {
    expect([...new Set(sent.flatMap(unknownMembers))]).toEqual([]);
  });

  test('every command that src/aws can send was sent', () => {
    const written = typescriptFiles('src/aws').flatMap((file) =>
      [...read(file).matchAll(/new (?:\w+\.)?(\w+Command)\(/g)].map((match) => match[1] ?? ''),
    );
    expect(written.length).toBeGreaterThan(25);
    const names = new Set(sent.map((command) => command.constructor.name));
    expect(
      [...new Set([...written, 'AssumeRoleWithWebIdentityCommand'])].filter(
        (name) => !names.has(name),
      ),
    ).toEqual([]);
  });

  // For which role each is needed, test/e2e/permissions shows.
  test('the roles of infra/golden-ami.yml are allowed just these', () => {
    deployAll(sandbox);
    const allowed = new Set(grantsOf(sandbox).map(({ action }) => action));
    // S3 has its list under another name. What STS is asked needs no permission.
    const called = sent
      .filter(({ service }) => service !== 'sts')
      .map((command) =>
        `${command.service}:${command.constructor.name.replace(/Command$/, '')}`.replace(
          's3:ListObjectsV2',
          's3:ListBucket',
        ),
      );
    // For these Image Builder asks, on behalf of its caller.
    for (const action of ['iam:PassRole', 'sns:Publish']) allowed.delete(action);
    expect([...allowed].sort()).toEqual([...new Set(called)].sort());
  });

  test('all members of the requests were seen filled', () => {
    const text = JSON.stringify(sent.map(({ input }) => input));
    for (const member of [
      'userDataOverride',
      'uninstallAfterBuild',
      'parameters',
      'subnetId',
      'securityGroupIds',
      's3BucketName',
      'snsTopicArn',
      'logGroupName',
      'amiTags',
      'OrganizationArn',
      'OrganizationalUnitArn',
      'UserId',
      'ImdsSupport',
      'Remove',
      'status',
      'description',
    ]) {
      expect(text).toContain(`"${member}":`);
    }
  });
});

describe('the check itself', () => {
  const distribution = (amiDistributionConfiguration: object): SdkCommand =>
    new CreateDistributionConfigurationCommand({
      name: 'x',
      clientToken: 'x',
      distributions: [{ region, amiDistributionConfiguration }],
    }) as unknown as SdkCommand;

  test('finds a misspelt member deep in a list', () => {
    expect(
      unknownMembers(distribution({ launchPermision: { organizationArns: [organization] } })),
    ).toEqual([
      'CreateDistributionConfigurationCommand.distributions[0].amiDistributionConfiguration.launchPermision does not exist',
    ]);
  });

  test('takes the right spelling, and any key in a map', () => {
    expect(
      unknownMembers(
        distribution({
          launchPermission: { organizationArns: [organization] },
          amiTags: { 'any key': 'x' },
        }),
      ),
    ).toEqual([]);
  });

  test('finds a value where a list belongs, and a structure where text belongs', () => {
    const command = new DescribeImagesCommand({
      Owners: 'self',
      Filters: [{ Name: { text: 'x' } }],
    } as unknown as DescribeImagesCommandInput);
    expect(unknownMembers(command as unknown as SdkCommand)).toEqual([
      'DescribeImagesCommand.Owners is not a list',
      'DescribeImagesCommand.Filters[0].Name is not a simple value',
    ]);
  });
});
