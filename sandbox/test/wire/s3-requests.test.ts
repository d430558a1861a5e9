import { createHash } from 'node:crypto';
import { HeadBucketCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { clientOptions, errorOf } from '../../client-options.ts';
import { send, sendUnsigned, type RawAnswer, type RawRequest } from './raw-request.ts';
import { startExample } from '../../example.ts';
import type { Sandbox } from '../../sandbox.ts';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startExample();
});
afterEach(() => sandbox.close());

const minutes = 60_000;
const path = '/example-software?list-type=2';
const ask = (request: Partial<RawRequest> = {}): Promise<RawAnswer> =>
  send(sandbox, { service: 's3', method: 'GET', path, ...request });
const list = (options: Parameters<typeof clientOptions>[1]): Promise<object> =>
  new S3Client(clientOptions(sandbox, options)).send(
    new ListObjectsV2Command({ Bucket: 'example-software' }),
  );

describe('S3 names a bad identity its own way', () => {
  test.each([
    ["a secret that is not the key's", { secretAccessKey: 'wrong' }, 'SignatureDoesNotMatch', 403],
    ['an unknown key', { accessKeyId: 'AKIANOBODY' }, 'InvalidAccessKeyId', 403],
    ["a token that is not the key's", { sessionToken: 'x' }, 'InvalidToken', 400],
  ])('%s', async (_what, wrong, name, status) => {
    expect(await errorOf(list({ credentials: { ...sandbox.iam.user, ...wrong } }))).toMatchObject({
      name,
      status,
    });
  });

  test('a session that has ended', async () => {
    const credentials = sandbox.iam.startSession(sandbox.iam.role('plan'), 'run', 900);
    expect(await list({ credentials })).toMatchObject({ KeyCount: 7 });
    sandbox.world.clock.advance(15 * minutes);
    expect(await errorOf(list({ credentials }))).toMatchObject({
      name: 'ExpiredToken',
      status: 400,
      message: 'The provided token has expired.',
    });
  });

  test('a disabled region', async () => {
    sandbox.world.optIn.disable('us-west-2');
    expect(await errorOf(list({ region: 'us-west-2' }))).toMatchObject({
      name: 'InvalidAccessKeyId',
      status: 403,
    });
  });

  test.each([-14, 14])('a clock that is %d minutes wrong will do', async (skew) => {
    expect(await ask({ skewMs: skew * minutes })).toMatchObject({ status: 200 });
  });

  test.each([-16, 16])('one that is %d minutes wrong will not', async (skew) => {
    const { status, text } = await ask({ skewMs: skew * minutes });
    expect([status, text]).toEqual([
      403,
      expect.stringContaining('<Code>RequestTimeTooSkewed</Code>'),
    ]);
  });

  test('a request without a signature', async () => {
    for (const anonymous of [
      { method: 'GET', path },
      { method: 'HEAD', path: '/example-software' },
    ]) {
      expect(await sendUnsigned(sandbox, anonymous)).toMatchObject({ status: 403 });
    }
    expect((await sendUnsigned(sandbox, { method: 'GET', path })).text).toContain(
      '<Code>AccessDenied</Code>',
    );
  });
});

describe('what is signed', () => {
  const hash = createHash('sha256').update('').digest('hex');

  test('the hash of no payload must be there, and be signed', async () => {
    expect(await ask({ headers: { 'x-amz-content-sha256': hash } })).toMatchObject({ status: 200 });
    const missing = await ask({ withoutPayloadHash: true });
    expect([missing.status, missing.text]).toEqual([
      400,
      expect.stringContaining(
        '<Message>Missing required header for this request: x-amz-content-sha256</Message>',
      ),
    ]);
    const unsigned = await ask({
      withoutPayloadHash: true,
      unsignedHeaders: { 'x-amz-content-sha256': hash },
    });
    expect([unsigned.status, unsigned.text]).toEqual([
      403,
      expect.stringContaining('<HeadersNotSigned>x-amz-content-sha256</HeadersNotSigned>'),
    ]);
  });

  test.each(['UNSIGNED-PAYLOAD', 'STREAMING-UNSIGNED-PAYLOAD-TRAILER', '0'.repeat(64)])(
    '%s is no hash of no payload',
    async (value) => {
      const { status, text } = await ask({ headers: { 'x-amz-content-sha256': value } });
      expect([status, text]).toEqual([
        400,
        expect.stringContaining('<Code>XAmzContentSHA256Mismatch</Code>'),
      ]);
    },
  );

  test('the path is encoded once, not twice', async () => {
    // A name that no bucket has, with what encoders differ on.
    const { text } = await ask({ path: '/a%20b%2Bc?list-type=2' });
    expect(text).toContain('<BucketName>a b+c</BucketName>');
  });

  test('the query may hold what must be encoded', async () => {
    expect(
      (await ask({ path: '/example-software?list-type=2&prefix=a%20b%2Bc%2F' })).text,
    ).toContain('<Prefix>a b+c/</Prefix>');
  });
});

describe('what is asked', () => {
  test.each([
    ['a misspelt parameter', { path: `${path}&prefx=a` }, 400, 'InvalidArgument', 'prefx'],
    [
      'a parameter twice',
      { path: `${path}&prefix=a&prefix=b` },
      400,
      'InvalidArgument',
      'given twice',
    ],
    [
      'the fixed parameter twice',
      { path: `${path}&list-type=2` },
      400,
      'InvalidArgument',
      'list-type',
    ],
    ['a number that is none', { path: `${path}&max-keys=ten` }, 400, 'InvalidArgument', 'max-keys'],
    [
      "a header of AWS's that no operation has",
      { headers: { 'x-amz-expected-bucket-ownr': '1' } },
      400,
      'InvalidArgument',
      'x-amz-expected-bucket-ownr',
    ],
    [
      'the old listing',
      { path: '/example-software' },
      501,
      'NotImplemented',
      'is no operation of the sandbox',
    ],
    [
      'an object',
      { path: '/example-software/agent/agent.gpg' },
      501,
      'NotImplemented',
      'is no operation of the sandbox',
    ],
    ['all buckets', { path: '/' }, 501, 'NotImplemented', 'is no operation of the sandbox'],
  ])('%s', async (_what, request, status, code, why) => {
    const answer = await ask(request);
    expect([answer.status, answer.text]).toEqual([
      status,
      expect.stringContaining(`<Code>${code}</Code>`),
    ]);
    expect(answer.text).toContain(why);
  });

  test('errors tell what they are about, with two ids', async () => {
    sandbox.s3.createBucket('in-the-west', { region: 'us-west-2' });
    const { status, headers, text } = await ask({ path: '/in-the-west/?list-type=2' });
    expect([status, headers.get('x-amz-bucket-region'), headers.get('content-type')]).toEqual([
      301,
      'us-west-2',
      'application/xml',
    ]);
    expect(text).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?>\n<Error><Code>PermanentRedirect<\/Code><Message>[^<]+<\/Message><Endpoint>s3\.us-west-2\.amazonaws\.com<\/Endpoint><Bucket>in-the-west<\/Bucket><RequestId>[^<]+<\/RequestId><HostId>[^<]+<\/HostId><\/Error>$/,
    );
    expect(headers.get('x-amz-request-id')).toBe(/<RequestId>([^<]+)/.exec(text)?.[1]);
  });
});

describe('faults', () => {
  test.each([
    ['throttle', 'SlowDown', 503, 'Please reduce your request rate.'],
    ['server-error', 'InternalError', 500, 'We encountered an internal error. Please try again.'],
    ['expired-token', 'ExpiredToken', 400, 'The provided token has expired.'],
    ['denied', 'AccessDenied', 403, 'Access Denied'],
  ] as const)('%s', async (kind, name, status, message) => {
    sandbox.world.faults.planned.push({ kind, operation: 's3:ListObjectsV2', calls: [1] });
    expect(await errorOf(list({}))).toEqual({ name, status, message });
    expect(await list({})).toMatchObject({ KeyCount: 7 });
  });

  test('an answer to HEAD has no body, whatever it says', async () => {
    sandbox.world.faults.planned.push({ kind: 'throttle', operation: 's3:HeadBucket', calls: [1] });
    const client = new S3Client(clientOptions(sandbox));
    expect(
      await errorOf(client.send(new HeadBucketCommand({ Bucket: 'example-software' }))),
    ).toMatchObject({ status: 503 });
    expect(sandbox.calls.at(-1)).toMatchObject({
      service: 's3',
      operation: 'HeadBucket',
      error: 'SlowDown',
    });
  });
});
