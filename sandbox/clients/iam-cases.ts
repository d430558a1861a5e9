// Prints what the sandbox decides and refuses, for test_iam_decisions.py: the same questions every time.
import fc from 'fast-check';
import { decideIdentity } from '../iam/decide.ts';
import { parsePolicy } from '../iam/parse-policy.ts';

type Json = Record<string, unknown>;

const seed = 20261124;
const document = (statements: Json[]): Json => ({ Version: '2012-10-17', Statement: statements });

const actionPatterns = [
  '*',
  's3:*',
  's3:GetObject',
  's3:Get*',
  's3:*Object',
  's3:*et*',
  's3:GetObjec',
  's3:GetObjectAcl',
  's3-outposts:*',
  'ec2:*',
  'ec2:Describe*s',
  's3:G*',
];
const actions = [
  's3:GetObject',
  's3:GetObjectAcl',
  's3:PutObject',
  's3-outposts:GetObject',
  'ec2:DescribeImages',
  'ec2:DescribeImageAttribute',
];
const resourcePatterns = [
  '*',
  'arn:aws:s3:::b',
  'arn:aws:s3:::b/*',
  'arn:aws:s3:::*/x',
  'arn:aws:s3:::b/*/x',
  'arn:aws:s3:::B/x',
  'arn:aws:ec2:*::image/*',
  'arn:aws:ec2:us-*-1:*:image/ami-1',
  'arn:*:ec2:*:*:*',
];
const resources = [
  '*',
  'arn:aws:s3:::b',
  'arn:aws:s3:::b/x',
  'arn:aws:s3:::b/y/x',
  'arn:aws:s3:::B/x',
  'arn:aws:ec2:us-east-1::image/ami-1',
  'arn:aws:ec2:eu-west-2::image/ami-12',
];

/** moto is no measure for these: test_iam_decisions.py. */
const others = { actions: ['s3:Get?bject', 'S3:getobject'], resources: ['arn:aws:s3:::b/?'] };

const oneOrMore = (patterns: string[]): fc.Arbitrary<string | string[]> =>
  fc.oneof(fc.constantFrom(...patterns), fc.subarray(patterns, { minLength: 1, maxLength: 3 }));
const statement = fc
  .tuple(
    fc.constantFrom('Allow', 'Allow', 'Deny'),
    fc.constantFrom('Action', 'Action', 'Action', 'NotAction'),
    oneOrMore(actionPatterns),
    oneOrMore(resourcePatterns),
  )
  .map(([Effect, element, patterns, Resource]): Json => ({
    Effect,
    [element]: patterns,
    Resource,
  }));
const question = fc.record({
  policies: fc.array(fc.array(statement, { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 3,
  }),
  action: fc.constantFrom(...actions),
  resource: fc.constantFrom(...resources),
});

interface Question {
  policies: Json[][];
  action: string;
  resource: string;
}

/** Every pattern alone against every name, as Allow and as Deny beside an Allow of everything. */
const everything = { Effect: 'Allow', Action: '*', Resource: '*' };
const systematic: Question[] = [
  ...['Action', 'NotAction'].flatMap((element) =>
    [...actionPatterns, ...others.actions].flatMap((pattern) =>
      actions.map((action) => ({
        policies: [[{ Effect: 'Allow', [element]: pattern, Resource: '*' }]],
        action,
        resource: '*',
      })),
    ),
  ),
  ...[...resourcePatterns, ...others.resources].flatMap((pattern) =>
    resources.flatMap((resource) => [
      {
        policies: [[{ Effect: 'Allow', Action: 's3:*', Resource: pattern }]],
        action: 's3:GetObject',
        resource,
      },
      {
        policies: [[{ Effect: 'Allow', Action: 's3:*', NotResource: pattern }]],
        action: 's3:GetObject',
        resource,
      },
      {
        policies: [[everything, { Effect: 'Deny', Action: 's3:Get*', Resource: [pattern] }]],
        action: 's3:GetObject',
        resource,
      },
      {
        policies: [[{ Effect: 'Deny', Action: 's3:Get*', Resource: [pattern] }], [everything]],
        action: 's3:GetObject',
        resource,
      },
    ]),
  ),
];

const decisions = [...systematic, ...fc.sample(question, { seed, numRuns: 2000 })].map(
  ({ policies, action, resource }) => {
    const parsed = policies.map((statements, index) =>
      parsePolicy(String(index), 'identity', document(statements)),
    );
    const { isAllowed, isExplicitlyDenied } = decideIdentity(parsed, {
      action,
      resource,
      context: {},
    });
    return {
      policies: policies.map(document),
      action,
      resource,
      decision: isExplicitlyDenied ? 'denied' : isAllowed ? 'allowed' : 'neither',
    };
  },
);

/** Values for one element each, beside elements that are right. */
const changes: Record<string, unknown[]> = {
  Sid: ['', 'A', 'Ab1', 1, null, ['A']],
  Effect: [undefined, 'allow', 'Permit', ['Allow'], 1],
  Action: [
    undefined,
    [],
    '',
    'GetObject',
    's3:GetObject',
    ['s3:GetObject', 'iam:*'],
    's3:Get:Object',
    's3',
    '*',
    'a b:c',
    's3_x:y',
    '{}:x',
    {},
    1,
    'sts:AssumeRole',
    ['sts:AssumeRole', 'sts:TagSession'],
    'sts:AssumeRoleWithWebIdentity',
  ],
  NotAction: ['s3:GetObject', [], 's3:*'],
  Resource: [
    undefined,
    [],
    '',
    'bucket',
    '*',
    'arn:aws:s3:::b',
    'arn:aws:s3:::b/*',
    ['*', 'arn:aws:ec2:*::image/*'],
    'arn:aws:s3',
    'arn:aws:s3::',
    'arn::s3:::b',
    'arn:x:s3:::b',
    'aws:s3:::b',
    'arn:aws:iam::123456789012:role/x',
    {},
    1,
  ],
  NotResource: ['*', 'arn:aws:s3:::b', []],
  Principal: [undefined, '*', { AWS: '123456789012' }, {}, [], 'x'],
  NotPrincipal: [{ AWS: '123456789012' }],
  Condition: [
    null,
    [],
    'x',
    {},
    { StringEquals: {} },
    { StringEquals: [] },
    { StringEquals: { 'aws:x': 'y' } },
    { StringEquals: { 'aws:x': ['y', 'z'] } },
    { StringEquals: { 'aws:x': {} } },
    { StringEquals: { 'aws:x': null } },
    ...[
      'StringNotEquals',
      'StringEqualsIgnoreCase',
      'StringNotEqualsIgnoreCase',
      'StringLike',
      'StringNotLike',
    ].flatMap((name) =>
      [name, `${name}IfExists`].map((operator) => ({ [operator]: { 'aws:x': 'y' } })),
    ),
    ...[
      'Equals',
      'NotEquals',
      'LessThan',
      'LessThanEquals',
      'GreaterThan',
      'GreaterThanEquals',
    ].flatMap((name) => [
      { [`Numeric${name}`]: { 'aws:x': '1' } },
      { [`Date${name}`]: { 'aws:x': '2026-07-01' } },
      { [`Date${name}IfExists`]: { 'aws:x': '2026-07-01T10:00:00Z' } },
    ]),
    ...['Equals', 'Like', 'NotEquals', 'NotLike'].map((name) => ({
      [`Arn${name}`]: { 'aws:x': 'arn:aws:s3:::b' },
    })),
    ...[
      '2026-13-01',
      '2026-07-32',
      '2026-07-01T25:00:00Z',
      'today',
      '2026-07-01T10:00:00+02:00',
      '1782900000',
      '-1',
    ].map((value) => ({ DateLessThan: { 'aws:x': value } })),
    ...['ForAllValues', 'ForAnyValue'].flatMap((set) =>
      ['StringLike', 'StringNotEquals', 'StringEqualsIfExists'].map((name) => ({
        [`${set}:${name}`]: { 'aws:TagKeys': 'y' },
      })),
    ),
    ...['true', 'false', true].flatMap((value) => [
      { Bool: { 'aws:x': value } },
      { Null: { 'aws:x': value } },
    ]),
    ...[
      'stringEquals',
      'StringMatches',
      'NumericNotLessThan',
      'BoolNot',
      'NullIfExist',
      'ForAnyValues:StringLike',
      'ForAllValue:StringLike',
      'constructor',
    ].map((name) => ({ [name]: { 'aws:x': 'y' } })),
  ],
  Other: ['x'],
};
const bases = {
  identity: { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' },
  trust: { Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' },
};
const wholes: unknown[] = [
  {},
  [],
  null,
  'x',
  { Statement: 'x' },
  { Version: '2012-10-17' },
  document([]),
  { ...document([bases.identity]), Other: 1 },
  { ...document([bases.identity]), Id: 1 },
  { ...document([bases.identity]), Id: 'x' },
  { Version: '2013-10-17', Statement: [bases.identity] },
  document([bases.identity, { ...bases.identity, Effect: 'x' }]),
  { ...document([]), Statement: bases.identity },
  document([
    { ...bases.identity, Sid: 'A' },
    { ...bases.identity, Sid: 'A' },
  ]),
  document([
    { ...bases.identity, Sid: 'A' },
    { ...bases.identity, Sid: 'B' },
  ]),
];

function refusal(kind: 'identity' | 'trust', text: string): string | null {
  try {
    parsePolicy('p', kind, text);
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}
const documents = [
  ...Object.entries(bases).flatMap(([kind, base]) =>
    Object.entries(changes).flatMap(([element, values]) =>
      values.map((value) => ({
        kind: kind as keyof typeof bases,
        text: JSON.stringify(document([{ ...base, [element]: value }])),
      })),
    ),
  ),
  ...wholes.map((whole) => ({ kind: 'identity' as const, text: JSON.stringify(whole) })),
].map(({ kind, text }) => ({ kind, text, refusal: refusal(kind, text) }));

process.stdout.write(JSON.stringify({ decisions, documents }));
