import { describe, expect, test } from '@jest/globals';
import { parsePolicy } from '../../iam/parse-policy.ts';
import { PolicyError, type PolicyKind } from '../../iam/policy.ts';

const home = '111122223333';
const identity = { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' };
const resource = { ...identity, Principal: { AWS: home } };
const trust = {
  Effect: 'Allow',
  Principal: { Service: 'ec2.amazonaws.com' },
  Action: 'sts:AssumeRole',
};
const whole: Record<PolicyKind, Record<string, unknown>> = { identity, resource, trust };

const document = (...statements: unknown[]): unknown => ({
  Version: '2012-10-17',
  Statement: statements,
});
/**
 * What is said of a policy of one statement, in which some elements are other ones; `undefined`
 * takes one out.
 */
function refusal(kind: PolicyKind, change: Record<string, unknown>): string | undefined {
  const statement = Object.fromEntries(
    Object.entries({ ...whole[kind], ...change }).filter(([, value]) => value !== undefined),
  );
  return refusalOf(kind, document(statement));
}

function refusalOf(kind: PolicyKind, value: unknown): string | undefined {
  try {
    parsePolicy('mine', kind, value);
    return undefined;
  } catch (error) {
    expect(error).toBeInstanceOf(PolicyError);
    return (error as PolicyError).message;
  }
}

describe('what is read', () => {
  test.each(Object.keys(whole) as PolicyKind[])(
    'the whole policy of kind %s from which the refusals below start',
    (kind) => {
      expect(refusal(kind, {})).toBeUndefined();
    },
  );

  test('single values and single statements become lists, numbers and truth values text; object and JSON give the same', () => {
    const one = {
      Version: '2012-10-17',
      Id: 'x',
      Statement: {
        ...resource,
        Sid: 'A b',
        Condition: {
          Bool: { 'aws:SecureTransport': true },
          NumericLessThan: { 'aws:MultiFactorAuthAge': 300 },
        },
      },
    };
    const read = parsePolicy('mine', 'resource', one);
    expect(read).toEqual(parsePolicy('mine', 'resource', JSON.stringify(one, undefined, '\t')));
    expect(read).toMatchObject({
      name: 'mine',
      kind: 'resource',
      statements: [
        {
          sid: 'A b',
          effect: 'Allow',
          principals: { AWS: [home], Service: [], Federated: [] },
          actions: ['s3:GetObject'],
          resources: ['*'],
          conditions: [
            { key: 'aws:SecureTransport', values: ['true'] },
            { key: 'aws:MultiFactorAuthAge', values: ['300'] },
          ],
        },
      ],
    });
    expect(Object.keys(read.statements[0]!)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^not/)]),
    );
  });

  test.each<[string, PolicyKind, Record<string, unknown>]>([
    ['every action', 'identity', { Action: '*' }],
    [
      'wildcards in the name of an action',
      'identity',
      { Action: ['s3:Get*', 'iam:?etRole', 'execute-api:Invoke'] },
    ],
    [
      'NotAction and NotResource',
      'identity',
      {
        Action: undefined,
        NotAction: 'iam:*',
        Resource: undefined,
        NotResource: 'arn:aws:s3:::b/*',
      },
    ],
    [
      'ARNs with empty parts and wildcards',
      'identity',
      {
        Resource: [
          'arn:aws:ec2:*::image/*',
          'arn:*:s3:::b',
          'arn:aws-us-gov:s3:::b',
          'arn:aws:logs:us-east-1:1:log-group:/x:*',
        ],
      },
    ],
    ['everybody', 'resource', { Principal: '*' }],
    ['everybody in the other form', 'resource', { Principal: { AWS: '*' } }],
    [
      'account, root, role, user and session',
      'resource',
      {
        Principal: {
          AWS: [
            home,
            `arn:aws:iam::${home}:root`,
            `arn:aws:iam::${home}:role/path/R`,
            `arn:aws:iam::${home}:user/u`,
            `arn:aws:sts::${home}:assumed-role/R/s`,
          ],
        },
      },
    ],
    [
      'a provider of tokens',
      'trust',
      {
        Principal: { Federated: `arn:aws:iam::${home}:oidc-provider/example.com` },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: { StringEquals: { 'example.com:aud': 'x' } },
      },
    ],
    ['an empty Sid, as the console writes it', 'identity', { Sid: '' }],
    [
      'Null of a key with several values',
      'identity',
      { Condition: { Null: { 'aws:TagKeys': 'false' } } },
    ],
    [
      'dates',
      'identity',
      {
        Condition: {
          DateLessThan: {
            'aws:CurrentTime': [
              '2026-07-01',
              '2026-07-01T10:00Z',
              '2026-07-01T10:00:00.5+02:00',
              '1782900000',
            ],
          },
        },
      },
    ],
  ])('%s', (_, kind, change) => {
    expect(refusal(kind, change)).toBeUndefined();
  });

  test('Version 2008-10-17, or none', () => {
    expect(refusalOf('identity', { Version: '2008-10-17', Statement: [identity] })).toBeUndefined();
    expect(refusalOf('identity', { Statement: [identity] })).toBeUndefined();
  });

  test('two empty Sids; two equal ones in the policy of a resource', () => {
    expect(
      refusalOf('identity', document({ ...identity, Sid: '' }, { ...identity, Sid: '' })),
    ).toBeUndefined();
    expect(
      refusalOf('resource', document({ ...resource, Sid: 'A' }, { ...resource, Sid: 'A' })),
    ).toBeUndefined();
  });

  test('the policy of a resource without statements: nobody may', () => {
    expect(parsePolicy('mine', 'resource', document()).statements).toEqual([]);
  });
});

describe('documents that are refused', () => {
  test.each<[string, PolicyKind, unknown, string]>([
    ['no JSON', 'identity', '{', 'is no JSON'],
    ['a list', 'identity', [], 'the document is no object'],
    ['nothing', 'identity', null, 'the document is no object'],
    [
      'a key twice',
      'identity',
      '{"Statement": [{"Effect": "Allow", "Effect": "Deny", "Action": "*", "Resource": "*"}]}',
      'has a key twice, at character 36',
    ],
    [
      'an unknown element',
      'identity',
      { Statement: [identity], Conditions: {} },
      'unknown element Conditions',
    ],
    [
      'another Version',
      'identity',
      { Version: '2012-10-18', Statement: [identity] },
      'unknown Version 2012-10-18',
    ],
    [
      'no Version but null',
      'identity',
      { Version: null, Statement: [identity] },
      'unknown Version null',
    ],
    ['an Id that is no text', 'identity', { Id: 1, Statement: [identity] }, 'Id is no text'],
    ['no Statement', 'resource', { Version: '2012-10-17' }, 'has no Statement'],
    ['no statement in it', 'identity', document(), 'has no Statement'],
    ['no statement in a trust policy', 'trust', document(), 'has no Statement'],
    [
      'the same Sid twice',
      'identity',
      document({ ...identity, Sid: 'A' }, { ...identity, Sid: 'A' }),
      'two statements have the Sid A',
    ],
    [
      'the same Sid twice in a trust policy',
      'trust',
      document({ ...trust, Sid: 'A' }, { ...trust, Sid: 'A' }),
      'two statements have the Sid A',
    ],
  ])('%s', (_, kind, value, problem) => {
    expect(refusalOf(kind, value)).toBe(`Policy mine, the document: ${problem}`);
  });

  test('names the statement by Sid, else by number', () => {
    const bad = { ...identity, Effect: 'allow' };
    expect(refusalOf('identity', document(identity, bad))).toBe(
      'Policy mine, statement 2: Effect is neither Allow nor Deny',
    );
    expect(refusalOf('identity', document({ ...bad, Sid: '' }))).toBe(
      'Policy mine, statement 1: Effect is neither Allow nor Deny',
    );
    expect(refusalOf('identity', document({ ...bad, Sid: 'Mine' }))).toBe(
      'Policy mine, statement Mine: Effect is neither Allow nor Deny',
    );
    expect(refusalOf('identity', document('text'))).toBe(
      'Policy mine, statement 1: a statement is no object',
    );
  });
});

describe('statements that are refused', () => {
  test.each<[string, PolicyKind, Record<string, unknown>, string]>([
    ['an element in another case', 'identity', { effect: 'Allow' }, 'unknown element effect'],
    [
      'an element of the prototype',
      'identity',
      { constructor: 'Allow' },
      'unknown element constructor',
    ],
    ['no Effect', 'identity', { Effect: undefined }, 'Effect is neither Allow nor Deny'],
    ['a Sid that is no text', 'identity', { Sid: 1 }, 'Sid is no text'],
    [
      'a Sid with a blank',
      'identity',
      { Sid: 'A b' },
      'Sid has other characters than letters and digits',
    ],
    [
      'a Sid with a blank in a trust policy',
      'trust',
      { Sid: 'A b' },
      'Sid has other characters than letters and digits',
    ],
    [
      'a Sid with a dash',
      'resource',
      { Sid: 'A-b' },
      'Sid has other characters than letters and digits',
    ],
    ['no Action', 'identity', { Action: undefined }, 'needs either Action or NotAction'],
    [
      'both Action and NotAction',
      'identity',
      { NotAction: 's3:*' },
      'needs either Action or NotAction',
    ],
    [
      'an empty list of actions',
      'identity',
      { Action: [] },
      'Action is neither a text nor a list of texts',
    ],
    [
      'an empty action',
      'identity',
      { Action: [''] },
      'Action is neither a text nor a list of texts',
    ],
    [
      'an action that is no text',
      'identity',
      { Action: [1] },
      'Action is neither a text nor a list of texts',
    ],
    [
      'an action without service',
      'identity',
      { Action: 'GetObject' },
      'Action GetObject is not service:Name',
    ],
    [
      'an action of two colons',
      'identity',
      { Action: 's3:Get:Object' },
      'Action s3:Get:Object is not service:Name',
    ],
    [
      'a service of wildcards',
      'identity',
      { Action: undefined, NotAction: 's*:GetObject' },
      'NotAction s*:GetObject is not service:Name',
    ],
    [
      'a variable in an action',
      'identity',
      { Action: 's3:${aws:username}' },
      'Action s3:${aws:username} is not service:Name',
    ],
    [
      'another service in a trust policy',
      'trust',
      { Action: ['sts:AssumeRole', 's3:GetObject'] },
      'Action s3:GetObject is none of sts, and a trust policy has no others',
    ],
    [
      'every action in a trust policy',
      'trust',
      { Action: '*' },
      'Action * is none of sts, and a trust policy has no others',
    ],
    ['no Resource', 'identity', { Resource: undefined }, 'needs either Resource or NotResource'],
    [
      'no Resource in the policy of a resource',
      'resource',
      { Resource: undefined },
      'needs either Resource or NotResource',
    ],
    [
      'both Resource and NotResource',
      'identity',
      { NotResource: '*' },
      'needs either Resource or NotResource',
    ],
    ['a resource that is no ARN', 'identity', { Resource: 'bucket' }, 'Resource bucket is no ARN'],
    [
      'an ARN without its last part',
      'identity',
      { Resource: 'arn:aws:s3:::' },
      'Resource arn:aws:s3::: is no ARN',
    ],
    [
      'an ARN of three parts',
      'identity',
      { Resource: 'arn:aws:s3' },
      'Resource arn:aws:s3 is no ARN',
    ],
    [
      'an unknown partition',
      'identity',
      { Resource: 'arn:x:s3:::b' },
      'Resource arn:x:s3:::b is no ARN',
    ],
    [
      'a service of wildcards in an ARN',
      'identity',
      { Resource: undefined, NotResource: 'arn:aws:*:::x' },
      'NotResource arn:aws:*:::x is no ARN',
    ],
    [
      'a variable in a resource',
      'identity',
      { Resource: 'arn:aws:s3:::b/${aws:username}' },
      'policy variables are not supported: arn:aws:s3:::b/${aws:username}',
    ],
    ['Resource in a trust policy', 'trust', { Resource: '*' }, 'a trust policy names no resource'],
    [
      'NotResource in a trust policy',
      'trust',
      { NotResource: '*' },
      'a trust policy names no resource',
    ],
    [
      'Principal in an identity policy',
      'identity',
      { Principal: '*' },
      'a policy of an identity names no principal',
    ],
    [
      'NotPrincipal in an identity policy',
      'identity',
      { NotPrincipal: { AWS: home } },
      'a policy of an identity names no principal',
    ],
    [
      'no Principal',
      'resource',
      { Principal: undefined },
      'needs either Principal or NotPrincipal',
    ],
    [
      'no Principal in a trust policy',
      'trust',
      { Principal: undefined },
      'needs either Principal or NotPrincipal',
    ],
    [
      'both Principal and NotPrincipal',
      'resource',
      { NotPrincipal: { AWS: home } },
      'needs either Principal or NotPrincipal',
    ],
    ['Principal as a list', 'resource', { Principal: [home] }, 'Principal is no object'],
    ['Principal as another text', 'resource', { Principal: home }, 'Principal is no object'],
    ['nobody in Principal', 'resource', { Principal: {} }, 'Principal is empty'],
    [
      'a principal of another kind',
      'resource',
      { Principal: { CanonicalUser: 'x' } },
      'unknown or not supported kind of principal CanonicalUser',
    ],
    [
      'a wildcard within a principal',
      'resource',
      { Principal: { AWS: `arn:aws:iam::${home}:role/*` } },
      `arn:aws:iam::${home}:role/* is no principal; wildcards within are not allowed`,
    ],
    [
      'a principal of a short account',
      'resource',
      { Principal: { AWS: '123' } },
      '123 is no principal; wildcards within are not allowed',
    ],
    [
      'a wildcard in a service',
      'trust',
      { Principal: { Service: '*' } },
      '* is no principal; wildcards are not allowed',
    ],
    [
      'a wildcard in a provider',
      'trust',
      { Principal: { Federated: 'arn:aws:iam::*:oidc-provider/x' } },
      'arn:aws:iam::*:oidc-provider/x is no principal; wildcards are not allowed',
    ],
    [
      'a variable in a principal',
      'resource',
      { Principal: { AWS: `arn:aws:iam::${home}:user/\${aws:username}` } },
      `policy variables are not supported: arn:aws:iam::${home}:user/\${aws:username}`,
    ],
  ])('%s', (_, kind, change, problem) => {
    expect(refusal(kind, change)).toMatch(/^Policy mine, statement [\w -]+: /);
    expect(refusal(kind, change)?.replace(/^.*?statement [\w -]+: /, '')).toBe(problem);
  });
});

describe('conditions that are refused', () => {
  test.each<[unknown, string]>([
    [[], 'Condition is no object'],
    [null, 'Condition is no object'],
    [{ StringEquals: 'x' }, 'StringEquals is no object'],
    [{ StringEquals: { 'aws:x': [] } }, 'aws:x has no value'],
    [{ StringEquals: { 'aws:x': null } }, 'aws:x has a value that is no text'],
    [{ StringEquals: { 'aws:x': [{}] } }, 'aws:x has a value that is no text'],
    [{ StringEquals: { x: 'y' } }, 'x is no condition key'],
    [
      { StringEquals: { 'aws:RequestTag/${aws:username}': 'y' } },
      'policy variables are not supported: aws:RequestTag/${aws:username}',
    ],
    [
      { StringEquals: { 'aws:x': '${aws:username}' } },
      'policy variables are not supported: ${aws:username}',
    ],
    [
      { StringEquals: { 'aws:TagKeys': 'y' } },
      'StringEquals does not suit aws:TagKeys, which has several values: ForAnyValue or ForAllValues',
    ],
    [
      { 'ForAllValues:StringEquals': { 'aws:x': 'y' } },
      'ForAllValues:StringEquals does not suit aws:x, which has one value: no ForAnyValue, no ForAllValues',
    ],
    [{ NumericEquals: { 'aws:x': 'ten' } }, 'NumericEquals aws:x: ten is no number'],
    [{ NumericEquals: { 'aws:x': '' } }, 'NumericEquals aws:x:  is no number'],
    [{ DateEquals: { 'aws:x': 'today' } }, 'DateEquals aws:x: today is no date'],
    [{ DateEquals: { 'aws:x': '2026-13-01' } }, 'DateEquals aws:x: 2026-13-01 is no date'],
    [
      { DateEquals: { 'aws:x': '2026-07-01T10:00:00' } },
      'DateEquals aws:x: 2026-07-01T10:00:00 is no date',
    ],
    [{ Bool: { 'aws:x': 'yes' } }, 'Bool aws:x: yes is no truth value'],
    [{ Null: { 'aws:x': 'yes' } }, 'Null aws:x: yes is no truth value'],
    [{ ArnLike: { 'aws:x': 'arn:aws:s3' } }, 'ArnLike aws:x: arn:aws:s3 is no ARN'],
    ...[
      'IpAddress',
      'NotIpAddress',
      'BinaryEquals',
      'stringEquals',
      'StringMatches',
      'StringNotNotEquals',
      'NumericNotLessThan',
      'BoolNot',
      'NullIfExists',
      'ForAllValues:Null',
      'ForAnyValues:StringEquals',
      'ForAllValue:StringEquals',
      'ForAnyValue:',
      'IfExists',
      'StringEqualsifexists',
      'constructor',
      'toString',
      '__proto__',
      '',
    ].map((name): [unknown, string] => [
      JSON.parse(`{"${name}": {"aws:x": "y"}}`),
      `unknown or not supported condition operator ${name}`,
    ]),
  ])('%j', (Condition, problem) => {
    expect(refusal('identity', { Condition })).toBe(`Policy mine, statement 1: ${problem}`);
  });
});
