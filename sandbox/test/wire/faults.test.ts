import { DescribeRegionsCommand, EC2Client } from '@aws-sdk/client-ec2';
import { ImagebuilderClient, ListComponentsCommand } from '@aws-sdk/client-imagebuilder';
import { DescribeKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { afterEach, expect, test } from '@jest/globals';
import type { Fault } from '../../faults.ts';
import { clientOptions, errorOf } from '../../client-options.ts';
import { startExample } from '../../example.ts';
import type { Sandbox } from '../../sandbox.ts';

let sandbox: Sandbox;
afterEach(() => sandbox.close());

async function withFaults(...faults: Fault[]): Promise<ReturnType<typeof clientOptions>> {
  sandbox = await startExample({ faults });
  return clientOptions(sandbox);
}

const calls = {
  imagebuilder: (options: ReturnType<typeof clientOptions>) =>
    new ImagebuilderClient(options).send(new ListComponentsCommand({})),
  ec2: (options: ReturnType<typeof clientOptions>) =>
    new EC2Client(options).send(new DescribeRegionsCommand({})),
  kms: (options: ReturnType<typeof clientOptions>) =>
    new KMSClient(options).send(new DescribeKeyCommand({ KeyId: 'alias/aws/ebs' })),
  ssm: (options: ReturnType<typeof clientOptions>) =>
    new SSMClient(options).send(
      new GetParameterCommand({
        Name: '/aws/service/ami-windows-latest/Windows_Server-2022-English-Full-Base',
      }),
    ),
  sts: (options: ReturnType<typeof clientOptions>) =>
    new STSClient(options).send(new GetCallerIdentityCommand({})),
};

test.each<
  [
    keyof typeof calls,
    Fault & { kind: 'throttle' | 'server-error' | 'expired-token' | 'denied' },
    string,
    number,
  ]
>([
  ['imagebuilder', { kind: 'throttle', operation: '*' }, 'ThrottlingException', 400],
  [
    'imagebuilder',
    { kind: 'throttle', operation: '*', error: 'TooManyRequestsException' },
    'TooManyRequestsException',
    429,
  ],
  [
    'imagebuilder',
    { kind: 'throttle', operation: '*', error: 'CallRateLimitExceededException' },
    'CallRateLimitExceededException',
    429,
  ],
  ['ec2', { kind: 'throttle', operation: 'ec2:*' }, 'RequestLimitExceeded', 503],
  ['kms', { kind: 'throttle', operation: 'kms:DescribeKey' }, 'ThrottlingException', 400],
  ['sts', { kind: 'throttle', operation: 'sts:*' }, 'Throttling', 400],
  ['imagebuilder', { kind: 'server-error', operation: '*' }, 'ServiceException', 500],
  [
    'imagebuilder',
    { kind: 'server-error', operation: '*', error: 'ServiceUnavailableException' },
    'ServiceUnavailableException',
    503,
  ],
  ['ec2', { kind: 'server-error', operation: '*' }, 'InternalError', 500],
  ['ec2', { kind: 'server-error', operation: '*', error: 'Unavailable' }, 'Unavailable', 503],
  ['kms', { kind: 'server-error', operation: '*' }, 'KMSInternalException', 500],
  ['ssm', { kind: 'server-error', operation: '*' }, 'InternalServerError', 500],
  ['imagebuilder', { kind: 'expired-token', operation: '*' }, 'ExpiredTokenException', 403],
  ['ec2', { kind: 'expired-token', operation: '*' }, 'RequestExpired', 400],
  ['imagebuilder', { kind: 'denied', operation: '*' }, 'AccessDeniedException', 403],
  ['ec2', { kind: 'denied', operation: '*' }, 'UnauthorizedOperation', 403],
])('%s %j', async (service, fault, name, status) => {
  const options = await withFaults(fault);
  expect(await errorOf(calls[service](options))).toMatchObject({ name, status });
  expect(sandbox.calls).toEqual([expect.objectContaining({ service, error: name })]);
});

test('a fault at the first two calls is over at the third, so a client that retries gets through', async () => {
  const options = await withFaults({
    kind: 'throttle',
    operation: 'imagebuilder:ListComponents',
    calls: [1, 2],
  });
  await calls.imagebuilder({ ...options, maxAttempts: 3 });
  expect(sandbox.calls.map(({ error }) => error)).toEqual([
    'ThrottlingException',
    'ThrottlingException',
    undefined,
  ]);
});

test('only the named region is hit', async () => {
  const options = await withFaults({
    kind: 'server-error',
    operation: 'kms:*',
    region: 'us-west-2',
  });
  await calls.kms(options);
  expect(await errorOf(calls.kms({ ...options, region: 'us-west-2' }))).toMatchObject({
    status: 500,
  });
});

test.each([
  ['reset-before', false],
  ['reset-after', true],
] as const)('%s breaks the connection; the effect: %s', async (kind, hasEffect) => {
  const options = await withFaults({ kind, operation: 'kms:DescribeKey' });
  let effects = 0;
  const { DescribeKey } = sandbox.services.kms;
  sandbox.services.kms.DescribeKey = (input, call) => {
    effects++;
    return DescribeKey?.(input, call) ?? {};
  };
  const { name, message, status } = await errorOf(calls.kms(options));
  expect(`${name} ${message}`).toMatch(/ECONNRESET|socket hang up/);
  expect(status).toBeUndefined();
  expect(effects).toBe(hasEffect ? 1 : 0);
  expect(sandbox.calls.map(({ error }) => error)).toEqual([kind]);
});

test('reset-after hides an error of the service, too', async () => {
  const options = await withFaults({ kind: 'reset-after', operation: 'kms:DescribeKey' });
  sandbox.kms.remove('us-east-1', 'alias/aws/ebs');
  expect(await errorOf(calls.kms(options))).toMatchObject({ status: undefined });
});
