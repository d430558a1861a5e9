import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  decideIdentity,
  decideResource,
  type AccessRequest,
  type Caller,
  type Context,
} from '../../iam/decide.ts';
import { parsePolicy } from '../../iam/parse-policy.ts';
import type { Policy } from '../../iam/policy.ts';

type Json = Record<string, unknown>;

/** A statement that allows everything but what is said of it; `undefined` takes an element out. */
const complete = (statement: Json): Json => ({
  Effect: 'Allow',
  Action: '*',
  Resource: '*',
  ...statement,
});
const identity = (name: string, ...statements: Json[]): Policy =>
  parsePolicy(name, 'identity', { Version: '2012-10-17', Statement: statements.map(complete) });
const ask = (action: string, resource = '*', context: Context = {}): AccessRequest => ({
  action,
  resource,
  context,
});
const isAllowed = (statement: Json, request: AccessRequest): boolean =>
  decideIdentity([identity('p', statement)], request).isAllowed;

describe('policies of an identity', () => {
  const reads = identity('reads', { Sid: 'Get', Action: 's3:Get*' }, { Action: 's3:List*' });
  const writes = identity('writes', { Sid: 'Put', Action: ['s3:Put*', 's3:GetObject'] });
  const guard = identity(
    'guard',
    { Sid: 'NoAcl', Effect: 'Deny', Action: 's3:*Acl' },
    { Sid: 'NoSecret', Effect: 'Deny', Resource: 'arn:aws:s3:::secret/*' },
  );

  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
  test.each([
    [
      'nothing says a word: denied, by nobody',
      ask('s3:DeleteObject'),
      { isAllowed: false, isExplicitlyDenied: false },
    ],
    [
      'one Allow',
      ask('s3:PutObject'),
      {
        isAllowed: true,
        isExplicitlyDenied: false,
        by: { policy: 'writes', sid: 'Put', index: 0 },
      },
    ],
    [
      'two: the first is named',
      ask('s3:GetObject'),
      { isAllowed: true, isExplicitlyDenied: false, by: { policy: 'reads', sid: 'Get', index: 0 } },
    ],
    [
      'a statement without Sid',
      ask('s3:ListBucket'),
      {
        isAllowed: true,
        isExplicitlyDenied: false,
        by: { policy: 'reads', sid: undefined, index: 1 },
      },
    ],
    [
      'Allow and Deny',
      ask('s3:PutObjectAcl'),
      {
        isAllowed: false,
        isExplicitlyDenied: true,
        by: { policy: 'guard', sid: 'NoAcl', index: 0 },
      },
    ],
    [
      'Deny without Allow',
      ask('s3:DeleteObject', 'arn:aws:s3:::secret/x'),
      {
        isAllowed: false,
        isExplicitlyDenied: true,
        by: { policy: 'guard', sid: 'NoSecret', index: 1 },
      },
    ],
  ])('%s', (_, request, expected) => {
    expect(decideIdentity([reads, writes, guard], request)).toEqual(expected);
  });

  test('without policies all is denied', () => {
    expect(decideIdentity([], ask('s3:GetObject'))).toEqual({
      isAllowed: false,
      isExplicitlyDenied: false,
    });
  });

  test.each<[string, Json, AccessRequest, boolean]>([
    ['actions: case does not count', { Action: 'S3:GETobject' }, ask('s3:GetObject'), true],
    [
      'actions: wildcards within the name',
      { Action: 'ec2:*Image?' },
      ask('ec2:DescribeImages'),
      true,
    ],
    [
      'actions: not more than the pattern',
      { Action: 'ec2:DescribeImage' },
      ask('ec2:DescribeImages'),
      false,
    ],
    ['actions: another service', { Action: 'ec2:*' }, ask('ec2messages:GetMessages'), false],
    [
      'NotAction: named',
      { Action: undefined, NotAction: ['iam:*', 's3:GetObject'] },
      ask('IAM:PassRole'),
      false,
    ],
    [
      'NotAction: not named',
      { Action: undefined, NotAction: ['iam:*', 's3:GetObject'] },
      ask('s3:PutObject'),
      true,
    ],
    [
      'resources: case counts',
      { Resource: 'arn:aws:s3:::b/X' },
      ask('s3:GetObject', 'arn:aws:s3:::b/x'),
      false,
    ],
    [
      'resources: a wildcard reaches over colons and slashes',
      { Resource: 'arn:aws:logs:*:1:log-group:*' },
      ask('logs:GetLogEvents', 'arn:aws:logs:us-east-1:1:log-group:/a/b:log-stream:c'),
      true,
    ],
    [
      'resources: the wildcard of an early part, too',
      { Resource: 'arn:aws:ec2:*::image/*' },
      ask('ec2:CreateTags', 'arn:aws:ec2:a:b::image/x'),
      true,
    ],
    [
      'resources: one of several',
      { Resource: ['arn:aws:s3:::a', 'arn:aws:s3:::b'] },
      ask('s3:ListBucket', 'arn:aws:s3:::b'),
      true,
    ],
    [
      'resources: an action that knows none needs *',
      { Resource: 'arn:aws:ec2:*::image/*' },
      ask('ec2:DescribeImages'),
      false,
    ],
    [
      'NotResource: named',
      { Resource: undefined, NotResource: 'arn:aws:s3:::b/*' },
      ask('s3:GetObject', 'arn:aws:s3:::b/x'),
      false,
    ],
    [
      'NotResource: not named',
      { Resource: undefined, NotResource: 'arn:aws:s3:::b/*' },
      ask('s3:GetObject', 'arn:aws:s3:::c/x'),
      true,
    ],
  ])('%s', (_, statement, request, expected) => {
    expect(isAllowed(statement, request)).toBe(expected);
  });

  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html:
  // neither the names of keys nor those of tags in them.
  test.each<[Json, Context, boolean]>([
    [
      { StringEquals: { 'aws:ResourceTag/TagKey1': 'v' } },
      { 'AWS:resourcetag/tagkey1': 'v' },
      true,
    ],
    [
      { StringEquals: { 'aws:resourcetag/tagkey1': 'v' } },
      { 'aws:ResourceTag/TagKey1': 'v' },
      true,
    ],
    [
      { StringEquals: { 'aws:ResourceTag/TagKey1': 'v' } },
      { 'aws:ResourceTag/TagKey1': 'V' },
      false,
    ],
    [
      { StringEquals: { 'aws:ResourceTag/TagKey1': 'v' } },
      { 'aws:RequestTag/TagKey1': 'v' },
      false,
    ],
    [{ Null: { 'aws:ResourceTag/a:b': 'true' } }, { 'aws:ResourceTag/a:b': undefined }, true],
    // All keys of all operators.
    [{ StringEquals: { 'aws:a': '1', 'aws:b': '2' } }, { 'aws:a': '1', 'aws:b': '2' }, true],
    [{ StringEquals: { 'aws:a': '1', 'aws:b': '2' } }, { 'aws:a': '1' }, false],
    [
      { StringEquals: { 'aws:a': '1' }, StringNotEquals: { 'aws:b': '2' } },
      { 'aws:a': '1', 'aws:b': '3' },
      true,
    ],
    [
      { StringEquals: { 'aws:a': '1' }, StringNotEquals: { 'aws:b': '2' } },
      { 'aws:a': '1', 'aws:b': '2' },
      false,
    ],
    [{}, {}, true],
    [
      { 'ForAnyValue:StringLike': { 'aws:TagKeys': ['x-*', 'Type'] } },
      { 'aws:TagKeys': ['a', 'x-1'] },
      true,
    ],
    [
      { 'ForAnyValue:StringLike': { 'aws:TagKeys': ['x-*', 'Type'] } },
      { 'aws:TagKeys': 'type' },
      false,
    ],
  ])('conditions: %j of %j: %s', (Condition, context, expected) => {
    expect(isAllowed({ Condition }, ask('s3:GetObject', '*', context))).toBe(expected);
  });

  test('a Deny whose condition is not met denies nothing; with ForAllValues it also denies where the key is missing', () => {
    const deny = (Condition: Json): Policy[] => [
      identity('all', {}),
      identity('deny', { Effect: 'Deny', Condition }),
    ];
    expect(
      decideIdentity(
        deny({ Bool: { 'aws:SecureTransport': 'false' } }),
        ask('s3:GetObject', '*', { 'aws:SecureTransport': 'true' }),
      ).isAllowed,
    ).toBe(true);
    expect(
      decideIdentity(deny({ Bool: { 'aws:SecureTransport': 'false' } }), ask('s3:GetObject'))
        .isAllowed,
    ).toBe(true);
    expect(
      decideIdentity(
        deny({ 'ForAllValues:StringNotLike': { 'aws:TagKeys': 'key1*' } }),
        ask('iam:TagRole'),
      ),
    ).toMatchObject({ isAllowed: false, isExplicitlyDenied: true });
  });
});

const home = '111122223333';
const other = '444455556666';
const provider = `arn:aws:iam::${home}:oidc-provider/example.com`;
const callers = {
  user: { arn: `arn:aws:iam::${home}:user/u`, accountId: home },
  session: {
    arn: `arn:aws:sts::${home}:assumed-role/R/s`,
    accountId: home,
    roleArn: `arn:aws:iam::${home}:role/path/R`,
  },
  foreign: { arn: `arn:aws:iam::${other}:user/u`, accountId: other },
  ec2: { arn: 'ec2.amazonaws.com', accountId: home, service: 'ec2.amazonaws.com' },
  token: { arn: provider, accountId: home, federated: provider },
} satisfies Record<string, Caller>;

describe('policies of a resource', () => {
  const about = (...statements: Json[]): Policy =>
    parsePolicy('key', 'resource', { Version: '2012-10-17', Statement: statements.map(complete) });
  const grants = (policy: Policy): Record<string, string> =>
    Object.fromEntries(
      Object.entries(callers).map(([name, caller]) => [
        name,
        decideResource(policy, caller, ask('kms:Decrypt')).grants,
      ]),
    );
  const nobody = { user: 'no', session: 'no', foreign: 'no', ec2: 'no', token: 'no' };

  test.each<[string, Json, Partial<typeof nobody>]>([
    [
      '*',
      { Principal: '*' },
      { user: 'direct', session: 'direct', foreign: 'direct', ec2: 'direct', token: 'direct' },
    ],
    [
      'AWS *',
      { Principal: { AWS: '*' } },
      { user: 'direct', session: 'direct', foreign: 'direct', ec2: 'direct', token: 'direct' },
    ],
    [
      'the account by number',
      { Principal: { AWS: home } },
      { user: 'account', session: 'account' },
    ],
    [
      'the account by root',
      { Principal: { AWS: `arn:aws:iam::${home}:root` } },
      { user: 'account', session: 'account' },
    ],
    [
      'the root of another account',
      { Principal: { AWS: [`arn:aws:iam::${other}:root`] } },
      { foreign: 'account' },
    ],
    ['a user', { Principal: { AWS: callers.user.arn } }, { user: 'direct' }],
    ['a role', { Principal: { AWS: callers.session.roleArn } }, { session: 'direct' }],
    [
      'a role of the same name on another path',
      { Principal: { AWS: `arn:aws:iam::${home}:role/R` } },
      {},
    ],
    ['a session', { Principal: { AWS: callers.session.arn } }, { session: 'direct' }],
    [
      'a service',
      { Principal: { Service: ['ec2.amazonaws.com', 'events.amazonaws.com'] } },
      { ec2: 'direct' },
    ],
    ['another service', { Principal: { Service: 'events.amazonaws.com' } }, {}],
    ['a provider', { Principal: { Federated: provider } }, { token: 'direct' }],
    [
      'several kinds',
      { Principal: { AWS: other, Service: 'ec2.amazonaws.com' } },
      { foreign: 'account', ec2: 'direct' },
    ],
    [
      'all but an account',
      { Principal: undefined, NotPrincipal: { AWS: home } },
      { foreign: 'direct', ec2: 'direct', token: 'direct' },
    ],
    [
      'all but a role',
      { Principal: undefined, NotPrincipal: { AWS: callers.session.roleArn } },
      { user: 'direct', foreign: 'direct', ec2: 'direct', token: 'direct' },
    ],
    ['another action', { Principal: '*', Action: 'kms:Encrypt' }, {}],
    [
      'a condition that is not met',
      { Principal: '*', Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-1' } } },
      {},
    ],
  ])('%s', (_, statement, expected) => {
    expect(grants(about(statement))).toEqual({ ...nobody, ...expected });
  });

  test('who is named outweighs the account, whatever the order; Deny outweighs both, also where it names the account', () => {
    const account = { Sid: 'Account', Principal: { AWS: home } };
    const user = { Sid: 'User', Principal: { AWS: callers.user.arn } };
    const decide = (...statements: Json[]): unknown =>
      decideResource(about(...statements), callers.user, ask('kms:Decrypt'));
    expect(decide(account, user)).toEqual({
      grants: 'direct',
      isExplicitlyDenied: false,
      by: { policy: 'key', sid: 'User', index: 1 },
    });
    expect(decide(user, account)).toEqual({
      grants: 'direct',
      isExplicitlyDenied: false,
      by: { policy: 'key', sid: 'User', index: 0 },
    });
    expect(decide(account)).toEqual({
      grants: 'account',
      isExplicitlyDenied: false,
      by: { policy: 'key', sid: 'Account', index: 0 },
    });
    expect(decide(user, { ...account, Sid: 'No', Effect: 'Deny' })).toEqual({
      grants: 'no',
      isExplicitlyDenied: true,
      by: { policy: 'key', sid: 'No', index: 1 },
    });
    expect(decide({ Principal: { AWS: other } })).toEqual({
      grants: 'no',
      isExplicitlyDenied: false,
    });
  });
});

test('trust: provider, action and all claims', () => {
  const claims = {
    'example.com:aud': 'sts.amazonaws.com',
    'example.com:sub': 'repo:o/r:pull_request',
  };
  const trust = parsePolicy('trust of R', 'trust', {
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'Token',
        Effect: 'Allow',
        Principal: { Federated: provider },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: {
          StringEquals: { 'example.com:aud': 'sts.amazonaws.com' },
          StringLike: { 'example.com:sub': ['repo:o/r:*', 'repo:o@1/r@2:*'] },
        },
      },
      {
        Effect: 'Deny',
        Principal: '*',
        Action: 'sts:*',
        Condition: { StringEquals: { 'example.com:ref': 'refs/heads/bad' } },
      },
    ],
  });
  const decide = (
    context: Context,
    caller: Caller = callers.token,
    action = 'sts:AssumeRoleWithWebIdentity',
  ): unknown => decideResource(trust, caller, ask(action, `arn:aws:iam::${home}:role/R`, context));
  const no = { grants: 'no', isExplicitlyDenied: false };
  expect(decide(claims)).toEqual({
    grants: 'direct',
    isExplicitlyDenied: false,
    by: { policy: 'trust of R', sid: 'Token', index: 0 },
  });
  expect(decide({ ...claims, 'example.com:sub': 'repo:o/r2:pull_request' })).toEqual(no);
  expect(decide({ 'example.com:sub': claims['example.com:sub'] })).toEqual(no);
  expect(decide(claims, callers.token, 'sts:AssumeRole')).toEqual(no);
  expect(decide(claims, { ...callers.token, federated: provider.replace(home, other) })).toEqual(
    no,
  );
  expect(decide(claims, callers.user)).toEqual(no);
  expect(decide({ ...claims, 'example.com:ref': 'refs/heads/bad' })).toMatchObject({
    grants: 'no',
    isExplicitlyDenied: true,
  });
});

test("a policy variable is the request's own value; where the request lacks it the value equals nothing", () => {
  const policy = (operator: string, version = '2012-10-17'): Policy =>
    parsePolicy('p', 'identity', {
      Version: version,
      Statement: {
        Effect: 'Allow',
        Action: 'kms:CreateGrant',
        Resource: '*',
        Condition: {
          [operator]: {
            'kms:GranteePrincipal': `arn:aws:iam::\${aws:PrincipalAccount}:role/aws-service-role/*`,
          },
        },
      },
    });
  const allows = (operator: string, context: Context): boolean =>
    decideIdentity([policy(operator)], ask('kms:CreateGrant', '*', context)).isAllowed;
  const grantee = (account: string): Context => ({
    'kms:GranteePrincipal': `arn:aws:iam::${account}:role/aws-service-role/x`,
  });
  expect(allows('StringLike', { ...grantee(home), 'aws:PrincipalAccount': home })).toBe(true);
  expect(allows('StringLike', { ...grantee(other), 'aws:PrincipalAccount': home })).toBe(false);
  expect(allows('StringLike', grantee(home))).toBe(false);
  expect(allows('StringNotLike', { ...grantee(other), 'aws:PrincipalAccount': home })).toBe(true);
  expect(() => policy('StringLike', '2008-10-17')).toThrow('policy variables are not supported');
});

describe('properties', () => {
  const parts = {
    actions: ['s3:GetObject', 's3:get*', 's3:*', '*', 'ec2:?escribeImages'],
    resources: ['*', 'arn:aws:s3:::b/*', 'arn:aws:s3:::b/x', 'arn:aws:s3:::c'],
  };
  const statement = fc.record({
    Effect: fc.constantFrom('Allow', 'Deny'),
    Action: fc.subarray(parts.actions, { minLength: 1 }),
    Resource: fc.subarray(parts.resources, { minLength: 1 }),
    Condition: fc.constantFrom(
      {},
      { StringEquals: { 'aws:a': '1' } },
      { StringNotEquals: { 'aws:a': '1' } },
      { 'ForAllValues:StringLike': { 'aws:TagKeys': 'x*' } },
    ),
  });
  const policies = fc.array(fc.array(statement, { minLength: 1, maxLength: 3 }), { maxLength: 4 });
  const request = fc.record({
    action: fc.constantFrom('s3:GetObject', 's3:PutObject', 'ec2:DescribeImages'),
    resource: fc.constantFrom('*', 'arn:aws:s3:::b/x', 'arn:aws:s3:::b/y', 'arn:aws:s3:::c'),
    context: fc.constantFrom<Context>(
      {},
      { 'aws:a': '1' },
      { 'aws:a': '2', 'aws:TagKeys': ['x', 'y'] },
    ),
  });
  const read = (all: Json[][]): Policy[] =>
    all.map((statements, index) => identity(String(index), ...statements));

  test('the order of policies and statements does not matter', () => {
    fc.assert(
      fc.property(policies, request, (all, asked) => {
        const { by: _one, ...forwards } = decideIdentity(read(all), asked);
        const { by: _other, ...backwards } = decideIdentity(
          read(all.map((statements) => statements.toReversed()).toReversed()),
          asked,
        );
        expect(backwards).toEqual(forwards);
      }),
    );
  });

  test('without one of its statements, an Allow never allows more and a Deny never less; nothing else decides than what is named', () => {
    fc.assert(
      fc.property(policies, request, (all, asked) => {
        const decision = decideIdentity(read(all), asked);
        const statements = all.flat();
        for (const [index, left] of statements.entries()) {
          const rest = statements.filter((_, other) => other !== index);
          const without = decideIdentity(read(rest.length ? [rest] : []), asked);
          if (left['Effect'] === 'Allow' && without.isAllowed) {
            expect(decision.isAllowed).toBe(true);
          }
          if (left['Effect'] === 'Deny' && decision.isAllowed) expect(without.isAllowed).toBe(true);
        }
        if (!decision.by) return;
        const decisive = all[Number(decision.by.policy)]![decision.by.index]!;
        expect(decideIdentity([identity('alone', decisive)], asked)).toMatchObject({
          isAllowed: decision.isAllowed,
          isExplicitlyDenied: decision.isExplicitlyDenied,
        });
      }),
    );
  });

  test('one more Deny of everything denies everything', () => {
    fc.assert(
      fc.property(policies, request, (all, asked) => {
        expect(
          decideIdentity([identity('no', { Effect: 'Deny' }), ...read(all)], asked),
        ).toMatchObject({ isAllowed: false, isExplicitlyDenied: true });
        expect(
          decideIdentity([...read(all), identity('no', { Effect: 'Deny' })], asked),
        ).toMatchObject({ isAllowed: false, isExplicitlyDenied: true });
      }),
    );
  });
});
