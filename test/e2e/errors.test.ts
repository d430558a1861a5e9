import { describe, expect, test } from '@jest/globals';
import type { Sandbox } from 'aws-sandbox/sandbox';
import type { Workspace } from '../../scene/workspace.ts';
import { builds, ownAmis, tagsOf } from './account.ts';
import { openStage, type Run, type RunOptions } from './stage.ts';

const stage = openStage().bundle;
const alias = 'alias/accelerator/ebs/default-encryption/key';

interface Case {
  /** What the one error says; all must be in it. */
  says: (string | RegExp)[];
  options?: RunOptions;
  /** What is wrong in AWS. */
  account?: (sandbox: Sandbox) => void;
  /** What is wrong in the repository. */
  edit?: (workspace: Workspace) => Promise<void>;
  /** Line of a file that is annotated. */
  at?: { file: string; line?: number };
}

const parent =
  (form: string) =>
  (workspace: Workspace): Promise<void> =>
    workspace.edit('recipes/al-2023.yml', (text) =>
      text.replace(/^parent:.*$/m, `parent: ${form}`),
    );
const atParent = { file: 'recipes/al-2023.yml', line: 5 };
const atKey = { file: 'recipes/base/organization.yml', line: 7 };

const inAccount: Record<string, Case> = {
  'no permission for an id token': {
    options: {
      credentials: 'oidc',
      environment: { ACTIONS_ID_TOKEN_REQUEST_URL: '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' },
    },
    says: ['GitHub gave no OIDC token', '`permissions: id-token: write`'],
  },
  'a subject that the role does not trust': {
    options: {
      credentials: 'oidc',
      variables: { GITHUB_REPOSITORY: 'example-org/other', GITHUB_REPOSITORY_ID: '789' },
    },
    account: ({ oidc }) => {
      oidc.run = { ...oidc.run, repository: 'other', repositoryId: '789' };
    },
    says: [
      'arn:aws:iam::360783618952:role/golden-ami-release',
      '"repo:example-org@123/other@789:environment:golden-ami-release"',
      '"repo:example-org/other:environment:golden-ami-release"',
      'sts:AssumeRoleWithWebIdentity',
      'sts.amazonaws.com',
    ],
  },
  'a subject that the role does not trust, in the form of older repositories': {
    options: {
      credentials: 'oidc',
      variables: { GITHUB_REPOSITORY: 'example-org/other', GITHUB_REPOSITORY_ID: '789' },
    },
    account: ({ oidc, world }) => {
      world.settings.oidcSubject = 'legacy';
      oidc.run = { ...oidc.run, repository: 'other', repositoryId: '789' };
    },
    says: [
      /subject is "repo:example-org\/other:environment:golden-ami-release".*other form of the subject, "repo:example-org@123\/other@789:environment:golden-ami-release"/,
    ],
  },
  'a role that does not exist': {
    options: {
      credentials: 'oidc',
      inputs: { 'role-to-assume': 'arn:aws:iam::360783618952:role/nobody' },
    },
    says: ['does not let this run assume arn:aws:iam::360783618952:role/nobody'],
  },
  'a session longer than the role allows': {
    options: { credentials: 'oidc', inputs: { 'role-duration-seconds': '7200' } },
    says: ['exceeds the MaxSessionDuration', 'Lower role-duration-seconds'],
  },
  'a role of another account': {
    options: { inputs: { 'role-to-assume': 'arn:aws:iam::999988887777:role/golden-ami-release' } },
    says: ['999988887777', '360783618952', "Use a role of the recipes' account"],
    at: { file: 'recipes/base/organization.yml' },
  },
  'an access key that AWS does not know': {
    options: { environment: { AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE' } },
    says: [
      'AWS does not accept the credentials for sts:GetCallerIdentity in us-east-1',
      'Check the access key',
    ],
  },
  'a wrong secret': {
    options: { environment: { AWS_SECRET_ACCESS_KEY: 'wrong' } },
    says: ['AWS does not accept the credentials', 'Check the access key, the secret'],
  },
  'no credentials at all': {
    options: {
      environment: {
        AWS_ACCESS_KEY_ID: '',
        AWS_SECRET_ACCESS_KEY: '',
        AWS_EC2_METADATA_DISABLED: 'true',
      },
    },
    says: ['There are no AWS credentials', 'role-to-assume', '`permissions: id-token: write`'],
  },
  'a denied start': {
    account: ({ iam }) => iam.deny('golden-ami-candidate', 'imagebuilder:CreateImage'),
    says: ['AWS denied imagebuilder:CreateImage in us-east-1', 'Allow imagebuilder:CreateImage to'],
  },
  'a denied start, in the words of ForbiddenException': {
    account: ({ iam, world }) => {
      world.settings.deniedError = 'ForbiddenException';
      iam.deny('golden-ami-candidate', 'imagebuilder:CreateImage');
    },
    says: ['AWS denied imagebuilder:CreateImage in us-east-1', 'Allow imagebuilder:CreateImage to'],
  },
  'a denied look at keys': {
    account: ({ iam }) => iam.deny('golden-ami-candidate', 'kms:DescribeKey'),
    says: [/AWS denied kms:DescribeKey in us-/, 'Allow kms:DescribeKey to'],
  },
  'a denied look at AMIs': {
    options: { credentials: 'oidc' },
    account: ({ iam }) => iam.deny('golden-ami-release', 'ec2:DescribeImages'),
    says: [
      'AWS denied ec2:DescribeImages in us-east-1',
      'Allow ec2:DescribeImages to arn:aws:iam::360783618952:role/golden-ami-release',
    ],
  },
  'a log group that does not exist': {
    edit: (workspace) =>
      workspace.edit('recipes/base/organization.yml', (text) =>
        text.replace('/aws/imagebuilder/golden-ami', '/aws/imagebuilder/no-such-group'),
      ),
    says: ['/aws/imagebuilder/no-such-group', 'imagebuilder:CreateImage'],
  },

  'no key in one region': {
    account: ({ kms }) => kms.remove('us-west-2', alias),
    says: [alias, 'us-west-2: there is no such key', 'customer-managed'],
    at: atKey,
  },
  'a disabled key': {
    account: ({ kms }) => kms.disable('us-west-1', alias),
    says: [alias, /us-west-1: arn:aws:kms:us-west-1:\S+ is Disabled/],
    at: atKey,
  },
  'two regions with bad keys': {
    account: ({ kms }) => {
      kms.remove('us-east-2', alias);
      kms.disable('us-west-1', alias);
    },
    says: ['us-east-2: there is no such key', /us-west-1: \S+ is Disabled/],
    at: atKey,
  },
  'a key that AWS manages': {
    account: ({ kms }) => {
      kms.remove('us-west-2', alias);
      kms.create('us-west-2', alias, 'AWS');
    },
    says: [alias, /us-west-2: arn:aws:kms:us-west-2:\S+ is managed by AWS and can't be shared/],
    at: atKey,
  },

  'an unknown SSM parameter': {
    edit: parent('{ssm: /aws/service/nothing}'),
    says: ['/aws/service/nothing', 'us-east-1', 'does not exist'],
    at: atParent,
  },
  'an SSM parameter that the role may not read': {
    edit: parent('{ssm: /own/ami}'),
    says: [
      'AWS denied ssm:GetParameters in us-east-1',
      'parameter/own/ami',
      'Allow ssm:GetParameters to',
    ],
  },
  'an SSM parameter without an AMI id': {
    options: { credentials: 'administrator' },
    edit: parent('{ssm: /own/text}'),
    account: ({ ssm }) => ssm.put('us-east-1', '/own/text', 'hello'),
    says: ['/own/text', 'does not hold an AMI id'],
    at: atParent,
  },
  'an unknown AMI': {
    edit: parent('{ami: ami-0123456789abcdef0}'),
    says: ['ami-0123456789abcdef0', 'us-east-1', '360783618952'],
    at: atParent,
  },
  'an unknown Image Builder image': {
    edit: parent('{image: arn:aws:imagebuilder:us-east-1:aws:image/nothing/x.x.x}'),
    says: ['arn:aws:imagebuilder:us-east-1:aws:image/nothing/x.x.x', 'does not exist'],
    at: atParent,
  },
  'a pattern that fits nothing': {
    edit: parent('{owner: "309956199498", namePattern: RHEL-7*}'),
    says: ['309956199498', 'RHEL-7*', 'us-east-1'],
    at: atParent,
  },
  'an AMI of the Marketplace': {
    options: { credentials: 'administrator' },
    edit: parent('{ssm: /own/ami}'),
    account: ({ ssm, ec2 }) =>
      ssm.put(
        'us-east-1',
        '/own/ami',
        ec2.generationsOf('us-east-1', 'debian-12-marketplace').at(-1)?.id ?? '',
      ),
    says: ['Marketplace product code a8i3sg2v1q0nq7dtpz9mhx4k5', 'prod-s2fy2g55okxhk'],
    at: atParent,
  },
  'an unknown managed component': {
    edit: (workspace) =>
      workspace.edit('recipes/al-2023.yml', (text) =>
        text.replace(/^parameters:.*$/m, 'components: [{managed: nothing-linux, version: x.x.x}]'),
      ),
    says: ['nothing-linux', 'x.x.x', 'us-east-1'],
    at: { file: 'recipes/al-2023.yml' },
  },
};

const inFiles: Record<string, Case> = {
  'a recipe that does not exist': {
    options: { inputs: { recipes: 'recipes/nothing.yml' } },
    says: ['recipes/nothing.yml'],
  },
  'a pattern that finds nothing': {
    options: { inputs: { recipes: 'images/*.yml' } },
    says: ['images/*.yml'],
  },
  'broken YAML': {
    edit: (workspace) =>
      workspace.edit('recipes/al-2023.yml', (text) => `${text}volume: {size: 8\n`),
    says: [/recipes\/al-2023\.yml:\d+:\d+/],
    at: { file: 'recipes/al-2023.yml' },
  },
  'a component file that does not exist': {
    edit: (workspace) =>
      workspace.edit('recipes/base/linux-rpm.yml', (text) =>
        text.replace('corretto-rpm', 'coretto-rpm'),
      ),
    says: [/recipes\/base\/linux-rpm\.yml:\d+:\d+/, 'coretto-rpm'],
    at: { file: 'recipes/base/linux-rpm.yml' },
  },
  'an unknown key': {
    edit: (workspace) =>
      workspace.edit('recipes/al-2023.yml', (text) => `${text}volum: {size: 8}\n`),
    says: [/recipes\/al-2023\.yml:\d+:1/, 'volum', 'volume'],
    at: { file: 'recipes/al-2023.yml' },
  },
  "AWS's own key": {
    edit: (workspace) =>
      workspace.edit('recipes/base/organization.yml', (text) =>
        text.replace(alias, 'alias/aws/ebs'),
      ),
    says: ['"alias/aws/ebs"', 'customer-managed', 'recipes/base/organization.yml:7:6'],
    at: atKey,
  },
  'an owner of the Marketplace': {
    edit: parent('{owner: "679593333241", namePattern: "debian-12-amd64-*"}'),
    says: ['Marketplace', '136693071363'],
    at: atParent,
  },
  'a placeholder': {
    edit: (workspace) =>
      workspace.edit('recipes/base/organization.yml', (text) =>
        text.replaceAll('acme-golden-software', 'amzn-s3-demo-bucket'),
      ),
    says: [/recipes\/base\/organization\.yml:\d+:\d+/, 'amzn-s3-demo-bucket'],
    at: { file: 'recipes/base/organization.yml' },
  },
};

/** Runs a case; the result is one error, of one line, without a stack. */
async function fails({ options, account, edit, says, at }: Case, sandbox: Sandbox): Promise<Run> {
  const workspace = edit ? await stage.workspace() : undefined;
  if (workspace) await edit?.(workspace);
  account?.(sandbox);
  const run = await stage.run(sandbox, { ...options, ...(workspace ? { workspace } : {}) });
  expect(run).toMatchObject({ exitCode: 1, result: 'failed' });
  const [message = ''] = run.errors.slice(-1);
  for (const text of says) {
    expect(message).toMatch(text instanceof RegExp ? text : new RegExp(RegExp.escape(text)));
  }
  expect(message).not.toMatch(/\n|Unexpected|defect of golden-ami/);
  expect(run.log).not.toMatch(/^\s+at .*[(:]\d+|node:internal/m);
  expect(run.summary).not.toBe('');
  if (at) {
    expect(run.annotations).toContainEqual(expect.objectContaining({ level: 'error', ...at }));
  }
  expect(builds(sandbox)).toEqual([]);
  return run;
}

describe('what stops a build in the account is one line with what, where and what to do', () => {
  test.concurrent.each(Object.entries(inAccount))('%s', async (_what, one) => {
    const run = await fails(one, await stage.sandbox());
    expect(run.errors).toHaveLength(1);
  });
});

describe('what stops a build in the files is told before AWS is asked', () => {
  test.concurrent.each(Object.entries(inFiles))('%s', async (_what, one) => {
    const sandbox = await stage.sandbox();
    await fails(one, sandbox);
    expect(sandbox.calls).toEqual([]);
  });

  test.concurrent('all placeholders at once, each on its line', async () => {
    const [sandbox, workspace] = await Promise.all([stage.sandbox(), stage.workspace()]);
    await workspace.edit('recipes/base/organization.yml', (text) =>
      workspace.filledIn.reduce(
        (changed, [placeholder, value]) => changed.replaceAll(value, placeholder),
        text,
      ),
    );
    const run = await stage.run(sandbox, { workspace });
    expect(run).toMatchObject({ exitCode: 1, result: 'failed' });
    expect(run.annotations.filter(({ title }) => title === 'placeholder')).toHaveLength(4);
    expect(sandbox.calls).toEqual([]);
  });

  test.concurrent('all wrong inputs at once, each by its name', async () => {
    const sandbox = await stage.sandbox();
    const inputs = {
      'command': 'bild',
      'recipes': ' ',
      'role-to-assume': 'my-role',
      'role-session-name': 'a b',
      'role-duration-seconds': '60',
      'share': 'maybe',
      'force': '1',
      'wait-minutes': 'long',
      'on-cancel': 'stop',
      'logs': 'all',
    };
    const run = await stage.run(sandbox, { inputs });
    expect(run.exitCode).toBe(1);
    expect(run.errors).toHaveLength(1);
    for (const name of Object.keys(inputs)) {
      if (name !== 'recipes') expect(run.errors[0]).toContain(`${name}: `);
    }
    expect(run.errors[0]).not.toContain('\n');
    expect(sandbox.calls).toEqual([]);
  });
});

test('a denial in the midst of a release: what is shared is said, the next run goes on from there', async () => {
  const sandbox = await stage.sandbox();
  sandbox.iam.deny('golden-ami-release', 'ec2:ModifyImageAttribute');
  const run = await stage.run(sandbox, { inputs: { share: 'true' } });
  expect(run).toMatchObject({ exitCode: 1, result: 'failed' });
  expect(run.errors).toEqual([
    expect.stringMatching(
      /AWS denied ec2:ModifyImageAttribute in us-.* Only a release takes ec2:ModifyImageAttribute/,
    ),
  ]);
  for (const ami of ownAmis(sandbox)) {
    expect(tagsOf(sandbox, ami.id)).not.toHaveProperty('Type');
    expect(tagsOf(sandbox, ami.id)).not.toHaveProperty('golden-ami:released-at');
  }
  sandbox.iam.allow('golden-ami-release');
  expect(await stage.run(sandbox, { inputs: { share: 'true' } })).toMatchObject({
    exitCode: 0,
    result: 'released',
    errors: [],
  });
});

test('a phase whose files are gone ends all the same', async () => {
  const sandbox = await stage.sandbox();
  const gone = '/nowhere/file';
  const run = await stage.run(sandbox, {
    variables: { GITHUB_OUTPUT: gone, GITHUB_STEP_SUMMARY: gone },
    inputs: { recipes: 'recipes/nothing.yml' },
  });
  expect(run.exitCode).toBe(1);
  expect(run.durationMs).toBeLessThan(20_000);
});
