import { describe, expect, test } from '@jest/globals';
import {
  admits,
  launchActions,
  serviceLinkedRole,
  type Caller,
} from '../../src/plan/key-policy.ts';
import { statementsFor } from '../../src/plan/key-statements.ts';

const organization = 'o-a1b2c3d4e5';
const home = '360783618952';
const member: Caller = {
  arn: '*',
  account: '',
  organization,
  region: 'us-east-1',
  isLaunch: true,
  hasIamPermission: true,
};
const autoScaling: Caller = {
  ...member,
  arn: serviceLinkedRole('us-east-1', home, 'autoscaling', 'AWSServiceRoleForAutoScaling'),
  account: home,
  hasIamPermission: false,
};
const imageBuilder: Caller = {
  ...member,
  arn: serviceLinkedRole('us-east-1', home, 'imagebuilder', 'AWSServiceRoleForImageBuilder'),
  account: home,
};

const policy = (...statements: unknown[]): string =>
  JSON.stringify({ Version: '2012-10-17', Statement: statements });
const use = [
  'kms:DescribeKey',
  'kms:Decrypt',
  'kms:CreateGrant',
  'kms:ReEncrypt*',
  'kms:GenerateDataKey*',
];
const allow = (more: Record<string, unknown> = {}) => ({
  Effect: 'Allow',
  Principal: '*',
  Action: use,
  Resource: '*',
  ...more,
});
const root = {
  Effect: 'Allow',
  Principal: { AWS: `arn:aws:iam::${home}:root` },
  Action: 'kms:*',
  Resource: '*',
};
const inOrganization = { StringEquals: { 'aws:PrincipalOrgID': organization } };

describe('the statements that a finding names', () => {
  const outsider: Caller = { ...member, organization: undefined, account: '210987654321' };
  const another: Caller = { ...outsider, account: '321098765432' };
  const unit: Caller = { ...member, organizationalUnit: 'ou-ab12-11111111' };
  const alone = [autoScaling, imageBuilder].map((role) => ({ ...role, organization: undefined }));
  const policyFor = (...callers: Caller[]): string =>
    policy(...statementsFor(callers).map((text) => JSON.parse(text) as unknown));

  test.each<[number, string, Caller[]]>([
    [1, 'an organization, with the roles of an account in it', [member, autoScaling, imageBuilder]],
    [1, 'two organizations', [member, { ...member, organization: 'o-other12345' }]],
    [
      1,
      'an organization and a unit of another one',
      [{ ...unit, organization: 'o-other12345' }, member],
    ],
    [1, 'two accounts and roles', [outsider, another, ...alone]],
    [2, 'an organization, a unit, accounts and roles', [member, unit, outsider, another, ...alone]],
  ])('%d: %s', (count, _, callers) => {
    expect(statementsFor(callers)).toHaveLength(count);
    expect(callers.map((caller) => admits(policyFor(...callers), caller))).toEqual(
      callers.map(() => 'yes'),
    );
  });

  test('admit nobody else', () => {
    expect(admits(policyFor({ ...member, organization: 'o-other12345' }), member)).toBe('no');
    expect(admits(policyFor(unit), member)).toBe('unknown');
    expect(admits(policyFor(outsider), another)).toBe('no');
    expect(admits(policyFor(outsider), member)).toBe('unknown');
    expect(admits(policyFor(...alone), outsider)).toBe('no');
  });

  test('name no role as principal, which KMS refuses where it does not exist yet', () => {
    expect(policyFor(...alone)).not.toContain('"AWS":');
  });
});

describe.each<[string, string, Caller, 'yes' | 'no' | 'unknown']>([
  ['nothing', policy(), member, 'no'],
  ['no JSON', 'policy', member, 'unknown'],
  ['null', 'null', member, 'no'],
  ['the home account alone', policy(root), member, 'no'],
  ['the home account, whose IAM policies allow Image Builder', policy(root), imageBuilder, 'yes'],
  [
    'the home account, whose IAM policies say nothing of Auto Scaling',
    policy(root),
    autoScaling,
    'no',
  ],
  ['the account by its number', policy({ ...root, Principal: { AWS: home } }), imageBuilder, 'yes'],
  ['the role itself', policy(allow({ Principal: { AWS: [autoScaling.arn] } })), autoScaling, 'yes'],
  [
    'another role',
    policy(allow({ Principal: { AWS: `arn:aws:iam::${home}:role/Admin` } })),
    autoScaling,
    'no',
  ],
  ['a service', policy(allow({ Principal: { Service: 'ec2.amazonaws.com' } })), member, 'no'],
  ['everybody', policy(allow()), member, 'yes'],
  ['one statement without list', JSON.stringify({ Statement: allow() }), member, 'yes'],
  [
    'all but one action',
    policy(allow({ Action: use.filter((one) => one !== 'kms:CreateGrant') })),
    member,
    'no',
  ],
  [
    'actions of two statements',
    policy(allow({ Action: use.slice(0, 2) }), allow({ Action: use.slice(2) })),
    member,
    'yes',
  ],
  ['actions in other case', policy(allow({ Action: 'KMS:*' })), member, 'yes'],
  [
    'GenerateDataKey without the wildcard',
    policy(allow({ Action: use.map((one) => one.replace('GenerateDataKey*', 'GenerateDataKey')) })),
    member,
    'no',
  ],
  [
    'all but deletion',
    policy({
      Effect: 'Allow',
      Principal: '*',
      NotAction: 'kms:ScheduleKeyDeletion',
      Resource: '*',
    }),
    member,
    'yes',
  ],
  [
    'launches by EC2 of that region',
    policy(
      allow({ Condition: { StringEquals: { 'kms:ViaService': 'ec2.us-east-1.amazonaws.com' } } }),
    ),
    member,
    'yes',
  ],
  [
    'launches by EC2 of another region',
    policy(
      allow({ Condition: { StringEquals: { 'kms:ViaService': 'ec2.eu-west-1.amazonaws.com' } } }),
    ),
    member,
    'no',
  ],
  [
    'grants for AWS resources',
    policy(
      allow({ Condition: { Bool: { 'kms:GrantIsForAWSResource': true }, ...inOrganization } }),
    ),
    member,
    'yes',
  ],
  [
    'not the organization',
    policy(allow({ Condition: { StringNotEquals: { 'aws:PrincipalOrgID': organization } } })),
    member,
    'no',
  ],
  [
    'if it exists',
    policy(allow({ Condition: { StringEqualsIfExists: { 'aws:PrincipalOrgID': organization } } })),
    member,
    'yes',
  ],
  [
    'some roles of the organization',
    policy(
      allow({
        Condition: {
          ...inOrganization,
          ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/Launch*' },
        },
      }),
    ),
    member,
    'unknown',
  ],
  [
    'single roles by condition',
    policy(
      root,
      allow({
        Condition: { ArnEquals: { 'aws:PrincipalArn': [imageBuilder.arn, autoScaling.arn] } },
      }),
    ),
    member,
    'no',
  ],
  [
    'everybody but single roles',
    policy(allow({ Condition: { ArnNotEquals: { 'aws:PrincipalArn': imageBuilder.arn } } })),
    member,
    'unknown',
  ],
  [
    'any role of the organization',
    policy(allow({ Condition: { ...inOrganization, ArnLike: { 'aws:PrincipalArn': '*' } } })),
    member,
    'yes',
  ],
  [
    'one account of the organization',
    policy(allow({ Condition: { StringEquals: { 'kms:CallerAccount': home } } })),
    member,
    'unknown',
  ],
  [
    'the account of the caller',
    policy(allow({ Condition: { StringEquals: { 'kms:CallerAccount': home } } })),
    imageBuilder,
    'yes',
  ],
  [
    'a network',
    policy(allow({ Condition: { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } } })),
    member,
    'unknown',
  ],
  [
    'for all values',
    policy(
      allow({ Condition: { 'ForAllValues:StringEquals': { 'aws:PrincipalOrgID': organization } } }),
    ),
    member,
    'unknown',
  ],
  [
    'an unknown key',
    policy(allow({ Condition: { StringEquals: { 'aws:PrincipalTag/team': 'x' } } })),
    member,
    'unknown',
  ],
  [
    'the unit',
    policy(
      allow({
        Condition: {
          'ForAnyValue:StringLike': {
            'aws:PrincipalOrgPaths': `${organization}/r-ab12/ou-ab12-11111111/*`,
          },
        },
      }),
    ),
    { ...member, organizationalUnit: 'ou-ab12-11111111' },
    'yes',
  ],
  [
    'another unit',
    policy(
      allow({
        Condition: {
          'ForAnyValue:StringLike': {
            'aws:PrincipalOrgPaths': `${organization}/r-ab12/ou-ab12-22222222/*`,
          },
        },
      }),
    ),
    { ...member, organizationalUnit: 'ou-ab12-11111111' },
    'unknown',
  ],
  [
    'a unit of another organization',
    policy(
      allow({
        Condition: { 'ForAnyValue:StringLike': { 'aws:PrincipalOrgPaths': 'o-zzzzzzzzzz/*' } },
      }),
    ),
    member,
    'no',
  ],
  [
    'the whole organization by its path',
    policy(
      allow({
        Condition: { 'ForAnyValue:StringLike': { 'aws:PrincipalOrgPaths': `${organization}/*` } },
      }),
    ),
    member,
    'yes',
  ],
  [
    'everybody but those whom a Deny names',
    policy(allow(), { ...allow(), Effect: 'Deny', Condition: inOrganization }),
    member,
    'no',
  ],
  [
    'everybody, with a Deny for plain HTTP',
    policy(allow(), {
      ...allow(),
      Effect: 'Deny',
      Condition: { Bool: { 'aws:SecureTransport': 'false' } },
    }),
    member,
    'yes',
  ],
  [
    "everybody, with a Deny that can't be judged",
    policy(allow(), {
      ...allow(),
      Effect: 'Deny',
      Condition: { StringEquals: { 'aws:SourceVpc': 'vpc-1' } },
    }),
    member,
    'unknown',
  ],
  [
    'all but a principal',
    policy({ ...allow(), Principal: undefined, NotPrincipal: { AWS: home } }),
    member,
    'unknown',
  ],
])('a policy that admits %s', (_, text, caller, expected) => {
  test(expected, () => expect(admits(text, caller)).toBe(expected));
});

test('every action that a launch needs counts', () => {
  for (const action of launchActions) {
    expect(admits(policy(allow({ NotAction: action, Action: undefined })), member)).toBe('no');
  }
});
