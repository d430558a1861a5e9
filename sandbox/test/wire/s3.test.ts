import {
  HeadBucketCommand,
  ListObjectsV2Command,
  S3Client,
  paginateListObjectsV2,
  type ListObjectsV2CommandInput,
  type ListObjectsV2CommandOutput,
} from '@aws-sdk/client-s3';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parsePolicy } from '../../iam/parse-policy.ts';
import { clientOptions, errorOf } from '../../client-options.ts';
import { accounts, startExample, type AccountName } from '../../example.ts';
import { startSandbox, type Sandbox } from '../../sandbox.ts';

const Bucket = 'example-software';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startExample();
});
afterEach(() => sandbox.close());

const client = (account: AccountName = 'home', region = 'us-east-1'): S3Client =>
  new S3Client(clientOptions(sandbox, { credentials: sandbox.iam.userOf(account), region }));
const list = (
  input: Partial<ListObjectsV2CommandInput> = {},
  from = client(),
): Promise<ListObjectsV2CommandOutput> => from.send(new ListObjectsV2Command({ Bucket, ...input }));
const keysOf = ({ Contents = [] }: ListObjectsV2CommandOutput): (string | undefined)[] =>
  Contents.map(({ Key }) => Key);
const head = (
  input: { Bucket?: string; ExpectedBucketOwner?: string } = {},
  from = client(),
): Promise<object> => from.send(new HeadBucketCommand({ Bucket, ...input }));
/** Headers of the answer that a call fails with. */
const headersOf = (promise: Promise<unknown>): Promise<Record<string, string>> =>
  promise.then(
    () => ({}),
    (error: unknown) =>
      (error as { $response: { headers: Record<string, string> } }).$response.headers,
  );

describe('a listing', () => {
  test('has the objects of the bucket', async () => {
    const answer = await list({ Prefix: 'agent/' });
    expect(keysOf(answer)).toEqual([
      'agent/WindowsSensor.exe',
      'agent/agent-sensor-7.31.0-18410.amzn2023.x86_64.rpm',
      'agent/agent-sensor-7.31.0-18410.el10.x86_64.rpm',
      'agent/agent-sensor-7.31.0-18410.el8.x86_64.rpm',
      'agent/agent-sensor_7.31.0-18410_amd64.deb',
      'agent/agent-sensor_7.31.0-18410_amd64.deb.sha256',
      'agent/agent.gpg',
    ]);
    expect(answer).toMatchObject({
      Name: Bucket,
      Prefix: 'agent/',
      IsTruncated: false,
      KeyCount: 7,
      MaxKeys: 1000,
    });
    expect(answer.Contents?.[0]).toEqual({
      Key: 'agent/WindowsSensor.exe',
      LastModified: new Date('2026-11-02T05:00:00Z'),
      ETag: expect.stringMatching(/^"[0-9a-f]{32}"$/),
      Size: 1024,
      StorageClass: 'STANDARD',
      ChecksumAlgorithm: ['CRC64NVME'],
      ChecksumType: 'FULL_OBJECT',
    });
  });

  test('of what is not there is empty, and not an error', async () => {
    const answer = await list({ Prefix: 'agent/none' });
    expect(answer).toMatchObject({ KeyCount: 0, IsTruncated: false });
    expect(answer.Contents).toBeUndefined();
  });

  test('shows what is put and removed at once', async () => {
    sandbox.s3.put(Bucket, 'other', 5);
    sandbox.s3.remove(Bucket, 'agent/agent.gpg');
    const answer = await list();
    expect(keysOf(answer)).toContain('other');
    expect(answer.Contents?.find(({ Key }) => Key === 'other')?.Size).toBe(5);
    expect(keysOf(answer)).not.toContain('agent/agent.gpg');
  });

  test('has pages, whose tokens belong to it', async () => {
    const pages: (string | undefined)[][] = [];
    for await (const page of paginateListObjectsV2({ client: client(), pageSize: 3 }, { Bucket })) {
      pages.push(keysOf(page));
    }
    expect(pages.map((page) => page.length)).toEqual([3, 3, 1]);
    expect(pages.flat()).toEqual(keysOf(await list()));
    const { NextContinuationToken: ContinuationToken } = await list({ MaxKeys: 3 });
    expect(await list({ ContinuationToken })).toMatchObject({
      ContinuationToken,
      IsTruncated: false,
      KeyCount: 4,
    });
    for (const wrong of [{ ContinuationToken, Prefix: 'agent/' }, { ContinuationToken: 'x' }]) {
      expect(await errorOf(list(wrong))).toEqual({
        name: 'InvalidArgument',
        status: 400,
        message: 'The continuation token provided is incorrect',
      });
    }
  });

  test('never has more than a thousand keys', async () => {
    sandbox.s3.createBucket('big-one');
    for (let index = 0; index < 1001; index++) sandbox.s3.put('big-one', String(index));
    const answer = await list({ Bucket: 'big-one', MaxKeys: 5000 });
    expect(answer).toMatchObject({ KeyCount: 1000, MaxKeys: 1000, IsTruncated: true });
    expect(
      keysOf(await list({ Bucket: 'big-one', ContinuationToken: answer.NextContinuationToken })),
    ).toEqual(['999']);
    expect(await list({ Bucket: 'big-one', MaxKeys: 0 })).toMatchObject({
      KeyCount: 0,
      IsTruncated: false,
    });
    expect(await errorOf(list({ MaxKeys: -1 }))).toMatchObject({
      name: 'InvalidArgument',
      status: 400,
    });
  });

  test('with a delimiter has common prefixes, each of which counts as one', async () => {
    sandbox.s3.createBucket('tree');
    for (const key of ['a', 'b/1', 'b/2', 'c//d', 'e']) sandbox.s3.put('tree', key);
    const all = await list({ Bucket: 'tree', Delimiter: '/' });
    expect([
      keysOf(all),
      all.CommonPrefixes?.map(({ Prefix }) => Prefix),
      all.KeyCount,
      all.Delimiter,
    ]).toEqual([['a', 'e'], ['b/', 'c/'], 4, '/']);
    const first = await list({ Bucket: 'tree', Delimiter: '/', MaxKeys: 2 });
    const second = await list({
      Bucket: 'tree',
      Delimiter: '/',
      MaxKeys: 2,
      ContinuationToken: first.NextContinuationToken,
    });
    expect([keysOf(first), first.CommonPrefixes, keysOf(second), second.CommonPrefixes]).toEqual([
      ['a'],
      [{ Prefix: 'b/' }],
      ['e'],
      [{ Prefix: 'c/' }],
    ]);
    expect(keysOf(await list({ Bucket: 'tree', Prefix: 'b/', Delimiter: '/' }))).toEqual([
      'b/1',
      'b/2',
    ]);
    expect(
      (await list({ Bucket: 'tree', Delimiter: '/', StartAfter: 'b/1' })).CommonPrefixes,
    ).toEqual([{ Prefix: 'c/' }]);
  });

  test('is in the order of UTF-8, and encodes names where it is asked to', async () => {
    sandbox.s3.createBucket('names');
    for (const key of ['\u{1F600}', '\uFB00', 'a b+(c)/é', 'Z']) sandbox.s3.put('names', key);
    expect(keysOf(await list({ Bucket: 'names' }))).toEqual([
      'Z',
      'a b+(c)/é',
      '\uFB00',
      '\u{1F600}',
    ]);
    expect(keysOf(await list({ Bucket: 'names', Prefix: 'a b', EncodingType: 'url' }))).toEqual([
      'a+b%2B%28c%29/%C3%A9',
    ]);
    expect(await errorOf(list({ EncodingType: 'base64' as 'url' }))).toMatchObject({
      name: 'InvalidArgument',
    });
  });

  test.each([
    [{ FetchOwner: true }],
    [{ RequestPayer: 'requester' as const }],
    [{ OptionalObjectAttributes: ['RestoreStatus' as const] }],
  ])('%j is not supported', async (input) => {
    expect(await errorOf(list(input))).toMatchObject({
      name: 'InvalidArgument',
      message: expect.stringContaining('does not support'),
    });
  });
});

describe('a bucket', () => {
  test('is where HeadBucket says', async () => {
    expect(await head()).toMatchObject({ BucketRegion: 'us-east-1', AccessPointAlias: false });
  });

  test('that is none', async () => {
    expect(await errorOf(list({ Bucket: 'nobody-has-it' }))).toEqual({
      name: 'NoSuchBucket',
      status: 404,
      message: 'The specified bucket does not exist',
    });
    expect(await errorOf(head({ Bucket: 'nobody-has-it' }))).toMatchObject({
      name: 'NotFound',
      status: 404,
    });
    sandbox.s3.remove(Bucket);
    expect(await errorOf(list())).toMatchObject({ name: 'NoSuchBucket' });
    expect(await errorOf(list({ Bucket: 'Under_score' }))).toMatchObject({
      name: 'InvalidBucketName',
      status: 400,
    });
  });

  test('of another region: the answer names it, and a client that follows gets there', async () => {
    sandbox.s3.createBucket('in-the-west', { region: 'us-west-2' });
    sandbox.s3.put('in-the-west', 'x');
    expect(await errorOf(list({ Bucket: 'in-the-west' }))).toMatchObject({
      name: 'PermanentRedirect',
      status: 301,
    });
    expect(await headersOf(list({ Bucket: 'in-the-west' }))).toMatchObject({
      'x-amz-bucket-region': 'us-west-2',
    });
    expect(await errorOf(head({ Bucket: 'in-the-west' }))).toMatchObject({ status: 301 });
    expect(await headersOf(head({ Bucket: 'in-the-west' }))).toMatchObject({
      'x-amz-bucket-region': 'us-west-2',
    });
    expect(keysOf(await list({ Bucket: 'in-the-west' }, client('home', 'us-west-2')))).toEqual([
      'x',
    ]);
    const following = new S3Client({ ...clientOptions(sandbox), followRegionRedirects: true });
    expect(keysOf(await list({ Bucket: 'in-the-west' }, following))).toEqual(['x']);
  });

  test('has one owner, and its name is taken', async () => {
    expect(keysOf(await list({ ExpectedBucketOwner: accounts.home })).length).toBe(7);
    expect(await errorOf(list({ ExpectedBucketOwner: accounts.consumer }))).toEqual({
      name: 'AccessDenied',
      status: 403,
      message: 'Access Denied',
    });
    expect(await errorOf(list({ ExpectedBucketOwner: 'home' }))).toMatchObject({
      name: 'InvalidBucketOwnerAWSAccountID',
      status: 400,
    });
    expect(await errorOf(head({ ExpectedBucketOwner: accounts.consumer }))).toMatchObject({
      status: 403,
    });
    expect(() => sandbox.s3.createBucket(Bucket, { accountId: accounts.outsider })).toThrow(
      'already',
    );
    expect(() => sandbox.s3.put('nobody-has-it', 'x')).toThrow('no bucket');
  });
});

describe('whose it is', () => {
  test("another account sees nothing until the bucket's policy lets it in; why is told within the organization", async () => {
    expect(await errorOf(list({}, client('outsider')))).toEqual({
      name: 'AccessDenied',
      status: 403,
      message: 'Access Denied',
    });
    const message = `User: arn:aws:iam::${accounts.consumer}:user/consumer is not authorized to perform: s3:ListBucket on resource: "arn:aws:s3:::${Bucket}" because no resource-based policy allows the s3:ListBucket action`;
    expect(await errorOf(list({}, client('consumer')))).toEqual({
      name: 'AccessDenied',
      status: 403,
      message,
    });
    expect(await headersOf(head({}, client('outsider')))).toMatchObject({
      'x-amz-bucket-region': 'us-east-1',
    });
    sandbox.s3.bucket(Bucket)?.readers.add(accounts.outsider);
    expect(keysOf(await list({}, client('outsider'))).length).toBe(7);
    // The bucket's policy is half of it.
    sandbox.iam.deny('outsider', 's3:ListBucket');
    expect(await errorOf(list({}, client('outsider')))).toEqual({
      name: 'AccessDenied',
      status: 403,
      message: 'Access Denied',
    });
  });

  test('s3:ListBucket is what both operations ask for, and what is not there is told to everybody', async () => {
    sandbox.iam.deny('sandbox', 's3:ListBucket');
    const message = `User: arn:aws:iam::${accounts.home}:user/sandbox is not authorized to perform: s3:ListBucket on resource: "arn:aws:s3:::${Bucket}" because no identity-based policy allows the s3:ListBucket action`;
    expect(await errorOf(list())).toEqual({ name: 'AccessDenied', status: 403, message });
    expect(await errorOf(head())).toMatchObject({ status: 403 });
    expect(await headersOf(head())).toMatchObject({ 'x-amz-bucket-region': 'us-east-1' });
    expect(await errorOf(list({ Bucket: 'nobody-has-it' }))).toMatchObject({
      name: 'NoSuchBucket',
    });
  });

  test('a policy may limit prefix, delimiter and number', async () => {
    const { trust } = sandbox.iam.role('plan');
    const Condition = {
      StringLike: { 's3:prefix': 'agent/*' },
      StringEquals: { 's3:delimiter': '/', 's3:ResourceAccount': accounts.home },
      NumericLessThanEquals: { 's3:max-keys': '10' },
    };
    const policy = parsePolicy('look', 'identity', {
      Statement: {
        Effect: 'Allow',
        Action: 's3:ListBucket',
        Resource: `arn:aws:s3:::${Bucket}`,
        Condition,
      },
    });
    const role = sandbox.iam.putRole({
      name: 'plan',
      accountId: accounts.home,
      trust,
      policies: [policy],
    });
    const limited = new S3Client(
      clientOptions(sandbox, { credentials: sandbox.iam.startSession(role, 'run', 900) }),
    );
    const allowed = { Prefix: 'agent/W', Delimiter: '/', MaxKeys: 10 };
    expect(keysOf(await list(allowed, limited))).toEqual(['agent/WindowsSensor.exe']);
    for (const other of [
      { Prefix: 'other/' },
      { Prefix: undefined },
      { Delimiter: undefined },
      { MaxKeys: 11 },
    ]) {
      expect(await errorOf(list({ ...allowed, ...other }, limited))).toMatchObject({
        name: 'AccessDenied',
      });
    }
    expect(await errorOf(head({}, limited))).toMatchObject({ status: 403 });
  });
});

test('an account that has nothing has no bucket', async () => {
  const empty = await startSandbox({ accounts });
  try {
    expect(empty.s3.bucket(Bucket)).toBeUndefined();
  } finally {
    await empty.close();
  }
});
