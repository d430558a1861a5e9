import {
  CloudWatchLogsClient,
  DescribeLogStreamsCommand,
  DeleteLogGroupCommand,
  FilterLogEventsCommand,
  GetLogEventsCommand,
  type GetLogEventsCommandInput,
} from '@aws-sdk/client-cloudwatch-logs';
import {
  DescribeKeyCommand,
  KMSClient,
  ListAliasesCommand,
  paginateListAliases,
} from '@aws-sdk/client-kms';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { clientOptions, errorOf } from '../../client-options.ts';
import { startExample } from '../../example.ts';
import type { Sandbox } from '../../sandbox.ts';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startExample();
});
afterEach(() => sandbox.close());

describe('CloudWatch Logs', () => {
  const logGroupName = '/aws/imagebuilder/example';
  const logStreamName = '1.0.0/1';
  const start = Date.parse('2026-11-02T05:00:00Z');
  const client = (): CloudWatchLogsClient => new CloudWatchLogsClient(clientOptions(sandbox));
  const get = (input: Partial<GetLogEventsCommandInput>): ReturnType<typeof getEvents> =>
    getEvents({ logGroupName, logStreamName, ...input });
  const getEvents = async (
    input: GetLogEventsCommandInput,
  ): Promise<{
    lines: (string | undefined)[];
    forward: string | undefined;
    backward: string | undefined;
  }> => {
    const {
      events = [],
      nextForwardToken,
      nextBackwardToken,
    } = await client().send(new GetLogEventsCommand(input));
    return {
      lines: events.map(({ message }) => message),
      forward: nextForwardToken,
      backward: nextBackwardToken,
    };
  };

  beforeEach(() => {
    for (const [index, line] of ['one', 'two', 'three', 'four', 'five'].entries()) {
      sandbox.logs.put('us-east-1', logGroupName, logStreamName, start + index * 1000, line);
    }
  });

  test('read from the head, the forward token repeats at the end and goes on with what comes later', async () => {
    const first = await get({ startFromHead: true, limit: 3 });
    expect(first.lines).toEqual(['one', 'two', 'three']);
    const second = await get({ nextToken: first.forward, startFromHead: true, limit: 3 });
    expect(second.lines).toEqual(['four', 'five']);
    const third = await get({ nextToken: second.forward, startFromHead: true });
    expect(third).toMatchObject({ lines: [], forward: second.forward });
    sandbox.logs.put('us-east-1', logGroupName, logStreamName, start + 9000, 'six');
    expect((await get({ nextToken: third.forward, startFromHead: true })).lines).toEqual(['six']);
    expect(await errorOf(get({ nextToken: third.forward }))).toMatchObject({
      name: 'InvalidParameterException',
    });
  });

  test('without startFromHead the newest come first, and the backward token leads to older ones', async () => {
    const newest = await get({ limit: 2 });
    expect(newest.lines).toEqual(['four', 'five']);
    expect((await get({ nextToken: newest.backward, limit: 2 })).lines).toEqual(['two', 'three']);
  });

  test('the range holds its start and not its end', async () => {
    expect(
      (await get({ startTime: start + 1000, endTime: start + 3000, startFromHead: true })).lines,
    ).toEqual(['two', 'three']);
  });

  test.each([
    [
      'group',
      { logGroupName: '/aws/imagebuilder/none' },
      'ResourceNotFoundException',
      'The specified log group does not exist.',
    ],
    [
      'stream',
      { logStreamName: '9.9.9/9' },
      'ResourceNotFoundException',
      'The specified log stream does not exist.',
    ],
    [
      'token',
      { nextToken: 'f/1' },
      'InvalidParameterException',
      'The specified nextToken is invalid.',
    ],
  ])('an unknown %s', async (_what, input, name, message) => {
    expect(await errorOf(get(input))).toMatchObject({ name, message, status: 400 });
  });

  test('FilterLogEvents merges streams in order of time and pages', async () => {
    sandbox.logs.put('us-east-1', logGroupName, '1.0.0/2', start + 1500, 'two and a half');
    const first = await client().send(
      new FilterLogEventsCommand({ logGroupName, filterPattern: 'two', limit: 1 }),
    );
    const second = await client().send(
      new FilterLogEventsCommand({
        logGroupName,
        filterPattern: 'two',
        limit: 1,
        nextToken: first.nextToken,
      }),
    );
    expect(
      [...(first.events ?? []), ...(second.events ?? [])].map(
        ({ message, logStreamName: from }) => [message, from],
      ),
    ).toEqual([
      ['two', '1.0.0/1'],
      ['two and a half', '1.0.0/2'],
    ]);
    expect(second.nextToken).toBeUndefined();
    expect(
      await errorOf(
        client().send(new FilterLogEventsCommand({ logGroupName, filterPattern: '{ $.a = 1 }' })),
      ),
    ).toMatchObject({ name: 'InvalidParameterException' });
  });

  test('FilterLogEvents keeps the order of arrival among events of one time', async () => {
    const lines = Array.from({ length: 120 }, (_, index) => `line ${String(index)}`);
    for (const line of lines) sandbox.logs.put('us-east-1', logGroupName, '1.0.0/2', start, line);
    const { events = [] } = await client().send(
      new FilterLogEventsCommand({ logGroupName, logStreamNames: ['1.0.0/2'] }),
    );
    expect(events.map(({ message }) => message)).toEqual(lines);
    expect(new Set(events.map(({ eventId }) => eventId?.length))).toEqual(new Set([56]));
  });

  test('DescribeLogStreams gives first and last event', async () => {
    const { logStreams } = await client().send(
      new DescribeLogStreamsCommand({ logGroupName, orderBy: 'LastEventTime', descending: true }),
    );
    expect(logStreams).toEqual([
      expect.objectContaining({
        logStreamName,
        firstEventTimestamp: start,
        lastEventTimestamp: start + 4000,
      }),
    ]);
  });

  test('DeleteLogGroup takes the group with its streams, once', async () => {
    const remove = (): Promise<unknown> =>
      client().send(new DeleteLogGroupCommand({ logGroupName }));
    await remove();
    expect(await errorOf(get({}))).toMatchObject({ name: 'ResourceNotFoundException' });
    expect(await errorOf(remove())).toMatchObject({ name: 'ResourceNotFoundException' });
  });
});

describe('KMS', () => {
  const alias = 'alias/accelerator/ebs/default-encryption/key';
  const client = (region = 'us-east-1'): KMSClient =>
    new KMSClient(clientOptions(sandbox, { region }));
  const describeKey = async (
    KeyId: string,
    region?: string,
  ): Promise<import('@aws-sdk/client-kms').KeyMetadata | undefined> =>
    (await client(region).send(new DescribeKeyCommand({ KeyId }))).KeyMetadata;

  test('a key answers to its id, ARN, alias and alias ARN', async () => {
    const key = await describeKey(alias);
    expect(key).toMatchObject({ KeyManager: 'CUSTOMER', KeyState: 'Enabled', Enabled: true });
    for (const reference of [key?.KeyId, key?.Arn, `arn:aws:kms:us-east-1:360783618952:${alias}`]) {
      expect(await describeKey(reference ?? '')).toEqual(key);
    }
  });

  test('each region has a key of its own', async () => {
    expect((await describeKey(alias, 'us-west-2'))?.Arn).not.toBe((await describeKey(alias))?.Arn);
  });

  test.each([
    ['alias/none', 'Alias arn:aws:kms:us-east-1:360783618952:alias/none is not found.'],
    [
      '00000000-0000-0000-0000-000000000000',
      "Key 'arn:aws:kms:us-east-1:360783618952:key/00000000-0000-0000-0000-000000000000' does not exist",
    ],
    [`arn:aws:kms:us-west-2:360783618952:${alias}`, 'Invalid arn us-west-2'],
    [
      `arn:aws:kms:us-east-1:111122223333:${alias}`,
      `Alias arn:aws:kms:us-east-1:111122223333:${alias} is not found.`,
    ],
    ['nonsense', "Invalid keyId 'nonsense'"],
  ])('%s is not found', async (reference, message) => {
    expect(await errorOf(describeKey(reference))).toMatchObject({
      name: 'NotFoundException',
      status: 400,
      message,
    });
  });

  test('a key that signs, and encrypts nothing', async () => {
    sandbox.kms.find('us-west-2', sandbox.world.accountId, alias)!.spec = 'RSA_2048';
    const key = await describeKey(alias, 'us-west-2');
    expect(key).toMatchObject({ KeyUsage: 'SIGN_VERIFY', KeySpec: 'RSA_2048' });
    expect(key).not.toHaveProperty('EncryptionAlgorithms');
  });

  test('removed and disabled keys', async () => {
    sandbox.kms.remove('us-west-1', alias);
    sandbox.kms.disable('us-west-2', alias);
    expect(await errorOf(describeKey(alias, 'us-west-1'))).toMatchObject({
      name: 'NotFoundException',
    });
    expect(await describeKey(alias, 'us-west-2')).toMatchObject({
      Enabled: false,
      KeyState: 'Disabled',
    });
    expect(sandbox.kms.find('us-west-2', sandbox.world.accountId, alias)).toMatchObject({
      manager: 'CUSTOMER',
      state: 'Disabled',
    });
  });

  test('aliases page', async () => {
    const names: (string | undefined)[] = [];
    for await (const { Aliases = [] } of paginateListAliases(
      { client: client(), pageSize: 1 },
      {},
    )) {
      names.push(...Aliases.map(({ AliasName }) => AliasName));
    }
    expect(names).toEqual([alias, 'alias/aws/ebs']);
    expect(await errorOf(client().send(new ListAliasesCommand({ Marker: 'x' })))).toMatchObject({
      name: 'InvalidMarkerException',
    });
  });
});
