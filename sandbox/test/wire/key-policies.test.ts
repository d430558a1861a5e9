import {
  DescribeKeyCommand,
  GetKeyPolicyCommand,
  KMSClient,
  ListAliasesCommand,
  type KeyMetadata,
} from '@aws-sdk/client-kms';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Statement } from '../../services/kms/key-policy.ts';
import type { KeyState } from '../../services/kms/key.ts';
import { clientOptions, errorOf } from '../../client-options.ts';
import { accounts, type AccountName, startExample } from '../../example.ts';
import type { Sandbox } from '../../sandbox.ts';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startExample();
});
afterEach(() => sandbox.close());

const alias = 'alias/accelerator/ebs/default-encryption/key';
const client = (account: AccountName = 'home'): KMSClient =>
  new KMSClient(clientOptions(sandbox, { credentials: sandbox.iam.userOf(account) }));
const describeKey = async (
  KeyId = alias,
  account?: AccountName,
): Promise<KeyMetadata | undefined> =>
  (await client(account).send(new DescribeKeyCommand({ KeyId }))).KeyMetadata;
const readPolicy = async (
  KeyId: string,
  account?: AccountName,
): Promise<{ Statement: Statement[] }> =>
  JSON.parse((await client(account).send(new GetKeyPolicyCommand({ KeyId }))).Policy ?? '') as {
    Statement: Statement[];
  };
const keyArn = (): string => sandbox.kms.find('us-east-1', accounts.home, alias)?.arn ?? '';

/** Lets somebody do everything under a condition, in place of the whole policy. */
const only = (
  principal: Statement['Principal'],
  condition: Statement['Condition'] = {},
  action: string | string[] = 'kms:*',
): void => {
  sandbox.kms.setPolicy('us-east-1', {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        ...(principal !== undefined && { Principal: principal }),
        Action: action,
        Resource: '*',
        Condition: condition,
      },
    ],
  });
};

describe('GetKeyPolicy', () => {
  test('of the customer-managed key: account, the two service-linked roles, the organization', async () => {
    const { Statement } = await readPolicy(keyArn());
    const linked = [
      'imagebuilder.amazonaws.com/AWSServiceRoleForImageBuilder',
      'autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling',
    ].map((role) => `arn:aws:iam::360783618952:role/aws-service-role/${role}`);
    expect(Statement.map(({ Principal }) => Principal)).toEqual([
      { AWS: 'arn:aws:iam::360783618952:root' },
      { AWS: linked },
      { AWS: linked },
      '*',
    ]);
    expect(Statement.at(-1)).toMatchObject({
      Action: expect.arrayContaining([
        'kms:DescribeKey',
        'kms:Decrypt',
        'kms:ReEncrypt*',
        'kms:GenerateDataKey*',
        'kms:CreateGrant',
      ]),
      Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } },
    });
  });

  test('takes id and ARN, no alias, and knows one policy', async () => {
    expect(await readPolicy(keyArn().split('/').at(-1) ?? '')).toEqual(await readPolicy(keyArn()));
    const get = (KeyId: string, PolicyName?: string): ReturnType<typeof errorOf> =>
      errorOf(client().send(new GetKeyPolicyCommand({ KeyId, PolicyName })));
    expect(await get(alias)).toMatchObject({
      name: 'NotFoundException',
      message: `Invalid keyId '${alias}'`,
    });
    expect(await get(`arn:aws:kms:us-east-1:360783618952:${alias}`)).toMatchObject({
      name: 'InvalidArnException',
      status: 400,
    });
    expect(await get(keyArn(), 'AWS_RAM')).toMatchObject({ name: 'NotFoundException' });
    expect(
      (await client().send(new GetKeyPolicyCommand({ KeyId: keyArn(), PolicyName: 'default' })))
        .PolicyName,
    ).toBe('default');
  });

  test("gives what was set, and of AWS's own key a policy that nobody else is in", async () => {
    only({ AWS: accounts.home });
    expect((await readPolicy(keyArn())).Statement).toHaveLength(1);
    expect(
      (await readPolicy((await describeKey('alias/aws/ebs'))?.KeyId ?? '')).Statement.map(
        ({ Condition }) => Condition,
      ),
    ).toEqual([
      {
        StringEquals: {
          'kms:CallerAccount': accounts.home,
          'kms:ViaService': 'ec2.us-east-1.amazonaws.com',
        },
      },
      undefined,
    ]);
  });

  test('is denied by the policies of the caller, and of the key', async () => {
    sandbox.iam.deny('sandbox', 'kms:GetKeyPolicy');
    expect(await errorOf(readPolicy(keyArn()))).toMatchObject({
      name: 'AccessDeniedException',
      message: expect.stringContaining(
        'no identity-based policy allows the kms:GetKeyPolicy action',
      ),
    });
    sandbox.iam.allow('sandbox');
    only({ AWS: 'arn:aws:iam::360783618952:role/KeyAdministrator' });
    expect(await errorOf(readPolicy(keyArn()))).toEqual({
      name: 'AccessDeniedException',
      status: 400,
      message: `User: arn:aws:iam::360783618952:user/sandbox is not authorized to perform: kms:GetKeyPolicy on resource: ${keyArn()} because no resource-based policy allows the kms:GetKeyPolicy action`,
    });
    expect(await errorOf(describeKey())).toMatchObject({ name: 'AccessDeniedException' });
  });
});

describe('a key policy lets in', () => {
  const allows = (account: AccountName): Promise<boolean> =>
    describeKey(keyArn(), account).then(
      () => true,
      () => false,
    );

  test.each<
    [
      string,
      Statement['Principal'],
      Statement['Condition'],
      [home: boolean, consumer: boolean, outsider: boolean],
    ]
  >([
    ['everybody', '*', {}, [true, true, true]],
    ['an account by its number', { AWS: accounts.outsider }, {}, [false, false, true]],
    [
      'accounts by their root',
      { AWS: [`arn:aws:iam::${accounts.home}:root`, `arn:aws:iam::${accounts.consumer}:root`] },
      {},
      [true, true, false],
    ],
    [
      'one user',
      { AWS: `arn:aws:iam::${accounts.consumer}:user/consumer` },
      {},
      [false, true, false],
    ],
    [
      'a service, which is nobody here',
      { Service: 'ec2.amazonaws.com' },
      {},
      [false, false, false],
    ],
    [
      'the organization',
      { AWS: '*' },
      { StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } },
      [true, true, false],
    ],
    [
      'another organization',
      '*',
      { StringEquals: { 'aws:PrincipalOrgID': ['o-other00000'] } },
      [false, false, false],
    ],
    [
      'a unit',
      '*',
      {
        'ForAnyValue:StringLike': {
          'aws:PrincipalOrgPaths': ['o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/*'],
        },
      },
      [false, true, false],
    ],
    [
      'all but the organization',
      '*',
      { StringNotEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } },
      [false, false, true],
    ],
    [
      'those who come through EC2, which nobody here does',
      '*',
      { StringEquals: { 'kms:ViaService': 'ec2.us-east-1.amazonaws.com' } },
      [false, false, false],
    ],
    [
      'those who come through EC2 if through a service',
      '*',
      { StringEqualsIfExists: { 'kms:ViaService': 'ec2.us-east-1.amazonaws.com' } },
      [true, true, true],
    ],
    [
      'the account of the caller',
      '*',
      { StringEquals: { 'kms:CallerAccount': accounts.consumer } },
      [false, true, false],
    ],
  ])('%s', async (_whom, principal, condition, wanted) => {
    only(principal, condition);
    expect([await allows('home'), await allows('consumer'), await allows('outsider')]).toEqual(
      wanted,
    );
  });

  test('sessions of a role, and nobody whom a statement denies', async () => {
    const credentials = sandbox.iam.startSession(sandbox.iam.role('plan'), 'run', 900);
    const describe = (): Promise<unknown> =>
      new KMSClient(clientOptions(sandbox, { credentials })).send(
        new DescribeKeyCommand({ KeyId: alias }),
      );
    only({ AWS: 'arn:aws:iam::360783618952:role/plan' }, {}, ['kms:Describe*']);
    await describe();
    sandbox.kms
      .policy('us-east-1')
      .Statement.push({ Effect: 'Deny', Principal: '*', Action: 'kms:DescribeKey', Resource: '*' });
    expect(await errorOf(describe())).toMatchObject({ name: 'AccessDeniedException' });
  });

  test('nobody to what it does not name', async () => {
    only('*', {}, 'kms:Decrypt');
    expect(await allows('home')).toBe(false);
  });

  test('a single statement without a list, with NotAction and NotPrincipal, as text', async () => {
    sandbox.kms.setPolicy(
      'us-east-1',
      JSON.stringify({
        Statement: {
          Effect: 'Allow',
          NotPrincipal: { AWS: accounts.outsider },
          NotAction: 'kms:Delete*',
          Resource: '*',
        },
      }),
    );
    expect([await allows('home'), await allows('consumer'), await allows('outsider')]).toEqual([
      true,
      true,
      false,
    ]);
    expect((await readPolicy(keyArn())).Statement).toMatchObject({ NotAction: 'kms:Delete*' });
  });
});

describe("Image Builder's launches and copies", () => {
  const admitted = (key: 'customer' | 'aws' = 'customer'): boolean =>
    sandbox.kms.admitsImageBuilder(
      {
        arn:
          key === 'customer'
            ? keyArn()
            : (sandbox.kms.find('us-east-1', accounts.home, 'alias/aws/ebs')?.arn ?? ''),
      },
      accounts.home,
    );
  const role =
    'arn:aws:iam::360783618952:role/aws-service-role/imagebuilder.amazonaws.com/AWSServiceRoleForImageBuilder';

  test("are admitted by the usual policies, by each of its ways alone, and by AWS's own key through EC2", () => {
    expect([admitted(), admitted('aws')]).toEqual([true, true]);
    const [account, use, grant, organization] = sandbox.kms.policy('us-east-1').Statement;
    const admittedBy = (...statements: (Statement | undefined)[]): boolean => {
      sandbox.kms.setPolicy('us-east-1', {
        Statement: statements.filter((one) => one !== undefined),
      });
      return admitted();
    };
    expect([admittedBy(account), admittedBy(use, grant), admittedBy(organization)]).toEqual([
      true,
      true,
      true,
    ]);
    expect([admittedBy(use), admittedBy(grant), admittedBy()]).toEqual([false, false, false]);
  });

  test.each<[string, Statement['Principal'], Statement['Condition'], boolean]>([
    ['another role of a similar name', { AWS: `${role}2` }, {}, false],
    [
      'EC2 in the region',
      { AWS: role },
      { StringEquals: { 'kms:ViaService': 'ec2.us-east-1.amazonaws.com' } },
      true,
    ],
    [
      'EC2 in another region',
      { AWS: role },
      { StringEquals: { 'kms:ViaService': 'ec2.us-west-2.amazonaws.com' } },
      false,
    ],
    ['grants for AWS alone', { AWS: role }, { Bool: { 'kms:GrantIsForAWSResource': true } }, false],
    [
      'grants for AWS alone, where it is about grants',
      { AWS: role },
      { BoolIfExists: { 'kms:GrantIsForAWSResource': true } },
      true,
    ],
  ])('by a policy for %s', (_what, principal, condition, wanted) => {
    only(principal, condition);
    expect(admitted()).toBe(wanted);
  });
});

describe('a key of another account', () => {
  test('behind our alias: DescribeKey tells whose it is, its policy is not to be read', async () => {
    const foreign = sandbox.kms.replaceByForeign('us-east-1', '210987654321');
    expect(await describeKey()).toMatchObject({
      Arn: foreign.arn,
      AWSAccountId: '210987654321',
      KeyManager: 'CUSTOMER',
      Enabled: true,
    });
    expect(await errorOf(readPolicy(foreign.arn))).toMatchObject({
      name: 'AccessDeniedException',
      status: 400,
    });
    expect(
      (await client().send(new ListAliasesCommand({}))).Aliases?.map(
        ({ AliasName, TargetKeyId }) => [AliasName, TargetKeyId],
      ),
    ).toContainEqual([alias, foreign.keyId]);
    sandbox.kms.setPolicy('us-east-1', { Statement: [] });
    expect(await errorOf(describeKey())).toMatchObject({ name: 'AccessDeniedException' });
  });

  test('is found by its ARN or the ARN of its alias, not by a plain name', async () => {
    expect(await describeKey(keyArn(), 'consumer')).toMatchObject({ AWSAccountId: accounts.home });
    expect(
      await describeKey(`arn:aws:kms:us-east-1:360783618952:${alias}`, 'consumer'),
    ).toMatchObject({ Arn: keyArn() });
    expect(await errorOf(describeKey(alias, 'consumer'))).toMatchObject({
      name: 'NotFoundException',
    });
    expect(await errorOf(describeKey(keyArn().split('/').at(-1), 'consumer'))).toMatchObject({
      name: 'NotFoundException',
    });
    expect(await errorOf(readPolicy(keyArn(), 'consumer'))).toMatchObject({
      name: 'AccessDeniedException',
    });
    expect((await client('consumer').send(new ListAliasesCommand({}))).Aliases).toEqual([]);
  });
});

test.each<[KeyState, object]>([
  ['Enabled', { Enabled: true }],
  ['Disabled', { Enabled: false }],
  ['PendingDeletion', { Enabled: false, DeletionDate: new Date('2026-12-02T05:00:00Z') }],
  ['PendingImport', { Enabled: false, Origin: 'EXTERNAL' }],
  ['Unavailable', { Enabled: false }],
])('a key in the state %s, whose policy can be read', async (state, more) => {
  sandbox.kms.setState('us-east-1', state);
  sandbox.world.clock.advance(1000);
  expect(await describeKey()).toMatchObject({ KeyState: state, ...more });
  expect((await readPolicy(keyArn())).Statement).toHaveLength(4);
});
