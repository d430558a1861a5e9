import { describe, expect, test } from '@jest/globals';
import type { CallTarget } from '../../src/aws/call-target.ts';
import { explainAwsError, isNotFound } from '../../src/aws/errors.ts';
import { ActionError, AwsCallError } from '../../src/errors.ts';
import { callError, sdkError } from '../helpers/aws-error.ts';

const target = {
  service: 'imagebuilder',
  operation: 'CreateImage',
  region: 'us-east-1',
  resource: 'arn:recipe',
};

function explain(error: unknown, role?: string, of: CallTarget = target): AwsCallError {
  const explained = explainAwsError(error, of, role);
  if (explained instanceof AwsCallError) return explained;
  throw explained;
}

test.each<[string, Error, string, string, string]>([
  [
    'a denial',
    sdkError('AccessDeniedException', 'User is not allowed'),
    'access-denied',
    'AWS denied imagebuilder:CreateImage in us-east-1 on arn:recipe: User is not allowed',
    'Allow imagebuilder:CreateImage to the caller.',
  ],
  [
    'a denial of another action',
    sdkError(
      'AccessDeniedException',
      'User: x is not authorized to perform: iam:PassRole on resource: y',
    ),
    'access-denied',
    'AWS denied imagebuilder:CreateImage',
    'Allow iam:PassRole to the caller.',
  ],
  [
    'a denial of EC2',
    sdkError(
      'UnauthorizedOperation',
      'You are not authorized to perform this operation. User: x is not authorized to perform: ec2:ModifyImageAttribute on resource: y',
    ),
    'access-denied',
    'AWS denied',
    'Where the caller is not the role for releases, leave it as it is',
  ],
  [
    'no credentials',
    sdkError('CredentialsProviderError', 'Could not load'),
    'credentials',
    'There are no AWS credentials for imagebuilder:CreateImage',
    'role-to-assume',
  ],
  [
    'a session that is over',
    sdkError('ExpiredTokenException'),
    'credentials',
    'The AWS session expired at imagebuilder:CreateImage',
    'role-to-assume',
  ],
  [
    'an unknown caller',
    sdkError('UnrecognizedClientException'),
    'credentials',
    'AWS does not accept the credentials',
    'Check the access key',
  ],
  [
    'no connection',
    sdkError('Error', 'connect ECONNREFUSED', { code: 'ECONNREFUSED' }),
    'aws',
    'No connection for imagebuilder:CreateImage',
    'network',
  ],
  [
    'a refusal',
    sdkError('InvalidParameterValueException', 'bad'),
    'aws',
    'AWS refused imagebuilder:CreateImage in us-east-1 on arn:recipe: InvalidParameterValueException: bad',
    '',
  ],
])('%s', (_what, error, code, message, remedy) => {
  const explained = explain(error);
  expect(explained).toMatchObject({
    code,
    awsName: error.name,
    operation: 'CreateImage',
    region: 'us-east-1',
    cause: error,
  });
  expect(explained.message).toContain(message);
  expect(explained.remedy).toContain(remedy);
});

test('the role is named where it is known, the resource left out where there is none', () => {
  expect(explain(sdkError('AccessDenied'), 'arn:aws:iam::1:role/x').remedy).toBe(
    'Allow imagebuilder:CreateImage to arn:aws:iam::1:role/x.',
  );
  expect(
    explain(sdkError('AccessDenied', 'no'), undefined, { ...target, resource: undefined }).message,
  ).toBe('AWS denied imagebuilder:CreateImage in us-east-1: no.');
});

test.each([
  'ec2:ModifyImageAttribute',
  'ec2:DescribeImageAttribute',
  'imagebuilder:CreateImagePipeline',
])('a role of another purpose is not widened by %s, which a release takes', (action) => {
  const [service = '', operation = ''] = action.split(':');
  const of = { service, operation, region: 'us-east-1' };
  const { remedy } = explain(sdkError('UnauthorizedOperation'), 'arn:aws:iam::1:role/x', of);
  expect(remedy).toMatch(/role\/x .*leave it as it is|leave arn:aws:iam::1:role\/x as it is/);
  expect(remedy).toContain('names the environment of releases and takes the role for releases');
  expect(remedy).not.toContain('to arn:aws:iam::1:role/x');
});

// EC2's answer to an AMI that belongs to somebody else: the credentials are right.
test('an AMI that is not shared is not a matter of the access key', () => {
  const explained = explain(
    sdkError('AuthFailure', 'Not authorized for images: [ami-0123456789abcdef0]'),
    undefined,
    { service: 'ec2', operation: 'DescribeImages', region: 'us-east-1' },
  );
  expect(explained.remedy).not.toContain('access key');
});

test("AWS's text comes on one line and not for ever", () => {
  const { message } = explain(sdkError('X', `a\r\n::error::b\n\n${'c'.repeat(5000)}`));
  expect(message).not.toMatch(/[\r\n]/);
  expect(message.length).toBeLessThan(2200);
});

test.each<[string, unknown]>([
  ['an error of ours', new ActionError('key', 'x', 'y')],
  ['a defect', new TypeError('x')],
  ['text', 'x'],
  ['nothing', undefined],
])('%s passes through', (_what, thrown) => {
  expect(explainAwsError(thrown, target, undefined)).toBe(thrown);
});

test('a renewed session that is over all the same is not for want of a role', () => {
  expect(explain(sdkError('ExpiredTokenException'), 'arn:aws:iam::1:role/x').remedy).not.toContain(
    'role-to-assume',
  );
});

describe('names', () => {
  test.each([
    'ResourceNotFoundException',
    'NotFoundException',
    'InvalidAMIID.NotFound',
    'InvalidSnapshot.NotFound',
    'ParameterNotFound',
  ])('%s is not found', (name) => {
    expect(isNotFound(callError(name))).toBe(true);
  });

  test.each(['AccessDeniedException', 'InvalidAMIID.Malformed', 'NotFoundish', ''])(
    '%s is something else',
    (name) => {
      expect(isNotFound(callError(name))).toBe(false);
    },
  );

  test('only errors of calls count', () => {
    expect([isNotFound(sdkError('ResourceNotFoundException')), isNotFound(undefined)]).toEqual([
      false,
      false,
    ]);
  });
});
