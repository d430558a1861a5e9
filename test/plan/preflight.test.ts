import { describe, expect, test } from '@jest/globals';
import { statementsFor } from '../../src/plan/key-statements.ts';
import type { Denied, PreflightFinding } from '../../src/plan/finding.ts';
import { parseDocument } from '../../src/document/document.ts';
import { preflight, type PreflightLookup } from '../../src/plan/preflight.ts';
import { checkRegions } from '../../src/plan/preflight/regions.ts';
import { account, aRecipe, at, organization } from '../helpers/recipe.ts';
import { aWanted } from '../helpers/wanted.ts';

const { lock } = aWanted();
const now = Date.parse(lock.resolvedAt);
const organizationId = organization.split('/').at(-1)!;
const organizationStatement = JSON.parse(
  statementsFor([
    {
      arn: '*',
      account: '',
      organization: organizationId,
      region: 'us-east-1',
      isLaunch: true,
      hasIamPermission: true,
    },
  ])[0]!,
) as object;
const goodPolicy = JSON.stringify({ Statement: [organizationStatement] });
const recipe = aRecipe({
  shareWith: { organizations: [organization], organizationalUnits: [], accounts: [] },
});

async function look(
  overrides: Partial<PreflightLookup> = {},
  one = recipe,
  of = lock,
): Promise<PreflightFinding[]> {
  return preflight(
    one,
    of,
    {
      keyPolicy: () => Promise.resolve({ text: goodPolicy }),
      enabledRegions: () => Promise.resolve({}),
      instanceProfile: () => Promise.resolve({ roles: 1 }),
      hasLogGroup: () => Promise.resolve(true),
      hasObject: () => Promise.resolve(true),
      hasParameter: () => Promise.resolve(true),
      ...overrides,
    },
    now,
  );
}

const brief = (findings: PreflightFinding[]): string[] =>
  findings.map(({ severity, subject }) => `${severity} ${subject}`);

test('nothing where everything is there', async () => {
  expect(await look()).toEqual([]);
});

describe('instance profile', () => {
  test('there is none', async () => {
    expect(brief(await look({ instanceProfile: () => Promise.resolve(undefined) }))).toEqual([
      'bad instance profile golden-ami-build',
    ]);
  });

  test('it has no role', async () => {
    expect(await look({ instanceProfile: () => Promise.resolve({ roles: 0 }) })).toMatchObject([
      { severity: 'bad', message: expect.stringContaining('has no role') },
    ]);
  });

  test("it can't be looked at", async () => {
    expect(await look({ instanceProfile: () => Promise.resolve('denied') })).toMatchObject([
      { severity: 'unknown', remedy: expect.stringContaining('iam:GetInstanceProfile') },
    ]);
  });
});

describe('log group', () => {
  const named = aRecipe({
    infrastructure: { ...recipe.infrastructure, logGroup: '/golden' },
    locations: { 'infrastructure.logGroup': { file: 'a.yml', line: 9, column: 3 } },
  });
  const logGroup = (answer: boolean | Denied): Promise<PreflightFinding[]> =>
    look({ hasLogGroup: () => Promise.resolve(answer) }, named);

  test("it is missing, or can't be looked for", async () => {
    expect(await logGroup(false)).toEqual([
      {
        severity: 'bad',
        subject: 'log group /golden in us-east-1',
        message: 'There is no log group /golden in us-east-1.',
        remedy: 'Make it, or correct `logGroup`. See step 4 of docs/getting-started.md.',
        at: { file: 'a.yml', line: 9, column: 3 },
      },
    ]);
    expect(await logGroup('denied')).toMatchObject([
      { severity: 'unknown', remedy: expect.stringContaining('logs:DescribeLogGroups') },
    ]);
  });

  test("Image Builder's own is not asked for", async () => {
    expect(await look({ hasLogGroup: () => Promise.resolve(false) })).toEqual([]);
  });
});

describe('software', () => {
  const place = 'recipes/components/hello.yml';
  const { document } = parseDocument(
    [
      'name: hello',
      'schemaVersion: 1.0',
      'parameters:',
      '  - Bucket: { type: string }',
      '  - FalconCidParameter: { type: string, default: /cid }',
      'phases:',
      '  - name: build',
      '    steps:',
      '      - name: Get',
      '        action: ExecuteBash',
      '        inputs:',
      '          commands:',
      '            - aws s3 cp s3://{{ Bucket }}/falcon/a.rpm a.rpm',
      '            - aws s3 cp s3://{{ Bucket }}/falcon/key key',
      '            - aws ssm get-parameter --name {{ FalconCidParameter }}',
      '            - aws s3 cp s3://{{ Bucket }}/agent/a.rpm a.rpm',
      '            - aws ssm get-parameter --name /agent/token',
      '',
    ].join('\n'),
    place,
  );
  const software = aRecipe({
    components: [
      {
        kind: 'document',
        document: document!,
        parameters: { Bucket: 'our-software' },
        at: at('recipes/al-2023.yml', 5),
      },
    ],
  });

  test('an object and the parameter are missing: each with the line that fetches it', async () => {
    const findings = await look(
      {
        hasObject: (_bucket, key) => Promise.resolve(key !== 'falcon/key'),
        hasParameter: () => Promise.resolve(false),
      },
      software,
    );
    expect(findings).toEqual([
      {
        severity: 'bad',
        subject: 'bucket our-software',
        message: `Nothing in the bucket our-software begins with falcon/key, which ${place}:14 fetches.`,
        remedy: expect.stringContaining('step 6 of'),
        at: { file: place, line: 14, column: 15 },
      },
      {
        severity: 'bad',
        subject: 'parameter /cid in us-east-1',
        message: `There is no parameter /cid in us-east-1 of account ${account}, which ${place}:15 fetches.`,
        remedy: expect.stringContaining('step 7 of'),
        at: { file: place, line: 15, column: 15 },
      },
      {
        severity: 'bad',
        subject: 'parameter /agent/token in us-east-1',
        message: `There is no parameter /agent/token in us-east-1 of account ${account}, which ${place}:17 fetches.`,
        remedy:
          'Make it by `aws ssm put-parameter`, or correct its name. The role of build instances has to allow ssm:GetParameter on it.',
        at: { file: place, line: 17, column: 15 },
      },
    ]);
  });

  test("software of one's own is not to be had from CrowdStrike", async () => {
    expect(
      await look({ hasObject: (_bucket, key) => Promise.resolve(key !== 'agent/a.rpm') }, software),
    ).toMatchObject([
      {
        severity: 'bad',
        remedy: expect.stringMatching(
          /^Put it there, or correct its name\. Build .*SoftwarePrefix/,
        ),
      },
    ]);
  });

  test("a bucket that is missing, or can't be looked into, is told once", async () => {
    expect(await look({ hasObject: () => Promise.resolve(undefined) }, software)).toMatchObject([
      {
        severity: 'bad',
        message: `There is no bucket our-software, from which ${place}:13 fetches software.`,
        remedy: expect.stringContaining('step 4 of'),
      },
    ]);
    expect(
      await look(
        {
          hasObject: () => Promise.resolve('denied'),
          hasParameter: () => Promise.resolve('denied'),
        },
        software,
      ),
    ).toMatchObject([
      {
        severity: 'unknown',
        remedy: expect.stringContaining(
          'Allow s3:ListBucket to the role, on arn:aws:s3:::our-software',
        ),
      },
      { severity: 'unknown', remedy: expect.stringContaining('ssm:DescribeParameters') },
      { severity: 'unknown', remedy: expect.stringContaining('ssm:DescribeParameters') },
    ]);
  });
});

describe('regions', () => {
  test('one is not enabled, one does not exist', async () => {
    expect(
      brief(
        await checkRegions(recipe, {
          enabledRegions: () => Promise.resolve({ 'us-west-2': false }),
        }),
      ),
    ).toEqual(['bad region us-east-1', 'bad region us-west-2']);
  });

  test("regions that can't be asked for are unknown", async () => {
    expect(
      await checkRegions(recipe, { enabledRegions: () => Promise.resolve('denied') }),
    ).toMatchObject([
      {
        severity: 'unknown',
        remedy: expect.stringContaining('Allow ec2:DescribeRegions to the role'),
      },
    ]);
    expect(
      await checkRegions(recipe, {
        enabledRegions: () =>
          Promise.resolve(Object.fromEntries(recipe.regions.map((region) => [region, true]))),
      }),
    ).toEqual([]);
  });
});

describe('key policy', () => {
  test('of one region without the organization: the statement to add, which would do', async () => {
    const root = {
      Effect: 'Allow',
      Principal: { AWS: `arn:aws:iam::${account}:root` },
      Action: 'kms:*',
      Resource: '*',
    };
    const policy = (...more: unknown[]) => JSON.stringify({ Statement: [root, ...more] });
    const findings = await look({
      keyPolicy: (region) =>
        Promise.resolve({ text: region === 'us-west-2' ? policy() : goodPolicy }),
    });
    expect(brief(findings)).toEqual(['bad key alias/golden in us-west-2']);
    expect(findings[0]?.message).toContain(
      `does not admit accounts of the organization ${organizationId} and Auto Scaling of this account.`,
    );
    const statement = /: (\{.*\})$/.exec(findings[0]?.remedy ?? '')?.[1] ?? '';
    expect(
      await look({ keyPolicy: () => Promise.resolve({ text: policy(JSON.parse(statement)) }) }),
    ).toEqual([]);
  });

  test('that depends on a tag is unknown', async () => {
    const policy = JSON.stringify({
      Statement: [
        {
          ...organizationStatement,
          Condition: { StringEquals: { 'aws:PrincipalTag/team': 'x' } },
        },
      ],
    });
    expect(
      new Set(
        (await look({ keyPolicy: () => Promise.resolve({ text: policy }) })).map(
          ({ severity }) => severity,
        ),
      ),
    ).toEqual(new Set(['unknown']));
  });

  test("that can't be read is unknown, with the statement", async () => {
    const findings = await look({ keyPolicy: () => Promise.resolve('denied') });
    expect(brief(findings)).toEqual(['unknown key alias/golden in us-east-1 and us-west-2']);
    expect(findings[0]?.remedy).toContain(`"aws:PrincipalOrgID":"${organizationId}"`);
  });

  test('of a key in another account is not asked for', async () => {
    const foreign = {
      ...lock,
      keys: { ...lock.keys, 'us-east-1': 'arn:aws:kms:us-east-1:999988887777:key/1' },
    };
    const asked: string[] = [];
    const findings = await look(
      {
        keyPolicy: (region) => {
          asked.push(region);
          return Promise.resolve({ text: goodPolicy });
        },
      },
      recipe,
      foreign,
    );
    expect(findings).toMatchObject([
      { severity: 'unknown', message: expect.stringContaining('999988887777') },
    ]);
    expect(asked).toEqual(['us-west-2']);
  });

  const shared = aRecipe({
    shareWith: {
      organizations: [organization],
      organizationalUnits: [organization.replace(':organization/', ':ou/') + '/ou-ab12-11111111'],
      accounts: ['210987654321', '321098765432'],
    },
  });

  test('of organizations, units and accounts side by side: one finding, whose statements would do', async () => {
    const findings = await look(
      { keyPolicy: () => Promise.resolve({ text: JSON.stringify({ Statement: [] }) }) },
      shared,
    );
    expect(findings).toMatchObject([
      {
        severity: 'bad',
        subject: 'key alias/golden in us-east-1 and us-west-2',
        message: `The policy of each of ${lock.keys['us-east-1']} and ${lock.keys['us-west-2']} does not admit accounts of the organization ${organizationId}, accounts of the organizational unit ou-ab12-11111111, account 210987654321, account 321098765432, Image Builder and Auto Scaling of this account.`,
        remedy: expect.stringContaining('Add to the policy these statements: {'),
      },
    ]);
    const text = `{"Statement":[${/: (\{.*\})$/.exec(findings[0]?.remedy ?? '')?.[1]}]}`;
    expect(await look({ keyPolicy: () => Promise.resolve({ text }) }, shared)).toEqual([]);
  });

  test('of which some are shut out and some depend on a condition: one finding', async () => {
    const text = JSON.stringify({
      Statement: [
        {
          ...organizationStatement,
          Condition: { StringEquals: { 'aws:PrincipalAccount': ['210987654321', account] } },
        },
      ],
    });
    expect(
      (await look({ keyPolicy: () => Promise.resolve({ text }) }, shared)).map(
        ({ severity, message }) => [severity, message.replace(/arn:\S+/g, 'arn')],
      ),
    ).toEqual([
      [
        'bad',
        `The policy of each of arn and arn does not admit account 321098765432. Whether it admits accounts of the organization ${organizationId} and accounts of the organizational unit ou-ab12-11111111 depends on a condition that can't be judged from here.`,
      ],
    ]);
  });
});

describe('parent image', () => {
  const deprecated = (days: number) => ({
    ...lock,
    parent: { ...lock.parent, deprecatedAt: new Date(now + days * 86_400_000).toISOString() },
  });

  test('deprecated since yesterday', async () => {
    expect(await look({}, recipe, deprecated(-1))).toMatchObject([
      { severity: 'unknown', message: expect.stringContaining('deprecated since') },
    ]);
  });

  test('deprecated in a month', async () => {
    expect(await look({}, recipe, deprecated(30))).toEqual([]);
  });
});
