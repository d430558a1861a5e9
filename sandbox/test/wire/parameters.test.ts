import {
  DescribeParametersCommand,
  GetParameterCommand,
  GetParametersCommand,
  SSMClient,
  paginateDescribeParameters,
  type DescribeParametersCommandInput,
} from '@aws-sdk/client-ssm';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { clientOptions, errorOf } from '../../client-options.ts';
import { json, send } from './raw-request.ts';
import { accounts, startExample, type AccountName } from '../../example.ts';
import { startSandbox, type Sandbox } from '../../sandbox.ts';

const customerId = '/software/agent/id';
const publicName = '/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startExample();
});
afterEach(() => sandbox.close());

const client = (account: AccountName = 'home', region = 'us-east-1'): SSMClient =>
  new SSMClient(clientOptions(sandbox, { credentials: sandbox.iam.userOf(account), region }));
const describeNames = async (
  input: DescribeParametersCommandInput = {},
  from = client(),
): Promise<(string | undefined)[]> =>
  (await from.send(new DescribeParametersCommand(input))).Parameters?.map(({ Name }) => Name) ?? [];
const filter = (
  Key: string,
  Values: string[] | undefined,
  Option?: string,
): DescribeParametersCommandInput => ({ ParameterFilters: [{ Key, Values, Option }] });

describe('a SecureString', () => {
  test('is ciphertext, unless its value is asked for', async () => {
    const get = async (WithDecryption?: boolean): Promise<object> =>
      (await client().send(new GetParameterCommand({ Name: customerId, WithDecryption })))
        .Parameter ?? {};
    const value = sandbox.ssm.value('us-east-1', sandbox.world.accountId, customerId);
    expect(value).toMatch(/^[0-9A-F]{32}-\d\d$/);
    expect(await get(true)).toMatchObject({
      Type: 'SecureString',
      Value: value,
      ARN: `arn:aws:ssm:us-east-1:360783618952:parameter${customerId}`,
    });
    for (const ciphertext of [await get(), await get(false)]) {
      expect(ciphertext).toMatchObject({
        Type: 'SecureString',
        Value: expect.stringMatching(/^AQICA[A-Za-z0-9+/]{100,}=*$/),
      });
    }
  });

  test('is so among others, too', async () => {
    sandbox.ssm.put('us-east-1', '/a/list', 'x,y', { type: 'StringList' });
    const get = async (WithDecryption: boolean): Promise<(string | undefined)[][]> =>
      (
        (
          await client().send(
            new GetParametersCommand({ Names: [customerId, '/a/list'], WithDecryption }),
          )
        ).Parameters ?? []
      ).map(({ Type, Value }) => [Type, Value]);
    expect(await get(true)).toEqual([
      ['StringList', 'x,y'],
      ['SecureString', expect.stringContaining('-')],
    ]);
    expect(await get(false)).toEqual([
      ['StringList', 'x,y'],
      ['SecureString', expect.stringMatching(/^AQICA/)],
    ]);
  });

  test('can be removed', async () => {
    sandbox.ssm.remove('us-east-1', customerId);
    expect(
      await errorOf(client().send(new GetParameterCommand({ Name: customerId }))),
    ).toMatchObject({ name: 'ParameterNotFound' });
    expect(() => {
      sandbox.ssm.remove('us-east-1', customerId);
    }).toThrow('no parameter');
  });
});

describe('DescribeParameters', () => {
  beforeEach(() => {
    for (const name of ['/b/one', '/b/two', 'plain']) {
      sandbox.ssm.put('us-east-1', name, 'ami-1', { dataType: 'aws:ec2:image' });
    }
    sandbox.ssm.put('us-west-2', '/west', 'v');
  });

  test('tells all but the value', async () => {
    const { Parameters = [] } = await client().send(
      new DescribeParametersCommand(filter('Name', [customerId, 'plain'])),
    );
    const common = {
      Version: 1,
      Tier: 'Standard',
      Policies: [],
      LastModifiedDate: new Date('2026-11-02T05:00:00Z'),
      LastModifiedUser: 'arn:aws:iam::360783618952:user/sandbox',
    };
    expect(Parameters).toEqual([
      {
        ...common,
        Name: customerId,
        Type: 'SecureString',
        KeyId: 'alias/aws/ssm',
        DataType: 'text',
        ARN: `arn:aws:ssm:us-east-1:360783618952:parameter${customerId}`,
      },
      {
        ...common,
        Name: 'plain',
        Type: 'String',
        DataType: 'aws:ec2:image',
        ARN: 'arn:aws:ssm:us-east-1:360783618952:parameter/plain',
      },
    ]);
  });

  test("knows the region's and the account's own ones, no public ones", async () => {
    expect(await describeNames()).toEqual(['/b/one', '/b/two', customerId, 'plain']);
    expect(await describeNames({}, client('home', 'us-west-2'))).toEqual(['/west']);
    expect(await describeNames({}, client('consumer'))).toEqual([]);
    expect(
      (await client().send(new GetParameterCommand({ Name: publicName }))).Parameter,
    ).toMatchObject({ Type: 'String' });
    expect(await describeNames(filter('Name', [publicName]))).toEqual([]);
  });

  test.each([
    ['Name', ['/b/one', 'plain', '/none'], undefined, ['/b/one', 'plain']],
    ['Name', ['/b/'], 'Equals', []],
    ['Name', ['/b/', 'pl'], 'BeginsWith', ['/b/one', '/b/two', 'plain']],
    ['Name', ['o'], 'Contains', ['/b/one', '/b/two', customerId]],
    ['Type', ['SecureString'], 'Equals', [customerId]],
    ['Type', ['String', 'StringList'], undefined, ['/b/one', '/b/two', 'plain']],
  ])('%s %j %s', async (key, values, option, found) => {
    expect(await describeNames(filter(key, values, option))).toEqual(found);
  });

  test('several filters must all fit', async () => {
    expect(
      await describeNames({
        ParameterFilters: [
          { Key: 'Name', Option: 'BeginsWith', Values: ['/'] },
          { Key: 'Type', Values: ['String'] },
        ],
      }),
    ).toEqual(['/b/one', '/b/two']);
  });

  test('cuts pages before it filters, so that an empty one may come first', async () => {
    const pages: number[] = [];
    const found: (string | undefined)[] = [];
    for await (const { Parameters = [] } of paginateDescribeParameters(
      { client: client(), pageSize: 1 },
      filter('Name', [customerId]),
    )) {
      pages.push(Parameters.length);
      found.push(...Parameters.map(({ Name }) => Name));
    }
    expect([pages, found]).toEqual([[0, 0, 1, 0], [customerId]]);
    const { NextToken } = await client().send(new DescribeParametersCommand({ MaxResults: 1 }));
    for (const wrong of [{ NextToken: 'x' }, { NextToken, ...filter('Type', ['String']) }]) {
      expect(await errorOf(client().send(new DescribeParametersCommand(wrong)))).toMatchObject({
        name: 'InvalidNextToken',
        status: 400,
      });
    }
  });

  test.each([
    ['Label', ['x'], undefined, 'InvalidFilterKey', 'is not valid: Label'],
    [
      'Path',
      ['/b'],
      'OneLevel',
      'InvalidFilterKey',
      'The sandbox does not support the filter key Path',
    ],
    ['tag:a', ['x'], undefined, 'InvalidFilterKey', 'The sandbox does not support'],
    ['Name', undefined, undefined, 'InvalidFilterValue', 'for filter key Name'],
    ['Name', ['x'], 'Recursive', 'InvalidFilterOption', 'is not valid: Recursive'],
    ['Type', ['x'], 'Contains', 'InvalidFilterOption', 'x'],
    ['Type', ['SecureString'], 'Contains', 'InvalidFilterOption', 'is not valid: Contains'],
    ['Owner', ['x'], undefined, 'ValidationException', 'regular expression pattern'],
  ])('refuses %s %j %s', async (key, values, option, name, why) => {
    expect(
      await errorOf(client().send(new DescribeParametersCommand(filter(key, values, option)))),
    ).toMatchObject({ name, status: 400, message: expect.stringContaining(why) });
  });

  test('refuses a filter twice, what it would ignore, and pages that are too long', async () => {
    const name = { Key: 'Name', Values: ['x'] };
    expect(await errorOf(describeNames({ ParameterFilters: [name, name] }))).toMatchObject({
      name: 'InvalidFilterKey',
    });
    for (const input of [
      { Shared: true },
      { Filters: [{ Key: 'Name' as const, Values: ['x'] }] },
    ]) {
      expect(await errorOf(describeNames(input))).toMatchObject({
        name: 'ValidationException',
        message: expect.stringContaining('does not support'),
      });
    }
    expect(await errorOf(describeNames({ MaxResults: 51 }))).toMatchObject({
      name: 'ValidationException',
    });
    const misspelt = await send(sandbox, {
      service: 'ssm',
      ...json('AmazonSSM.DescribeParameters', '{"ParameterFilter":[]}'),
    });
    expect(misspelt.text).toContain("The member 'ParameterFilter' is unknown");
  });

  test('is asked for on no resource', async () => {
    sandbox.iam.deny('sandbox', 'ssm:DescribeParameters');
    expect(await errorOf(describeNames())).toMatchObject({
      name: 'AccessDeniedException',
      message: expect.stringContaining('ssm:DescribeParameters on resource: *'),
    });
  });
});

test('an account that has nothing has no parameter', async () => {
  const empty = await startSandbox({ accounts });
  try {
    expect(empty.ssm.value('us-east-1', empty.world.accountId, customerId)).toBeUndefined();
  } finally {
    await empty.close();
  }
});
