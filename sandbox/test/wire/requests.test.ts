import { CloudWatchLogsClient, DescribeLogGroupsCommand } from '@aws-sdk/client-cloudwatch-logs';
import { DescribeImagesCommand, EC2Client, ModifyImageAttributeCommand } from '@aws-sdk/client-ec2';
import {
  CreateComponentCommand,
  GetImageCommand,
  ImagebuilderClient,
  ListComponentsCommand,
  ListTagsForResourceCommand,
} from '@aws-sdk/client-imagebuilder';
import { DescribeKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { clientOptions, errorOf } from '../../client-options.ts';
import { form, json, send } from './raw-request.ts';
import { startExample } from '../../example.ts';
import type { Sandbox } from '../../sandbox.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startExample();
});
afterAll(() => sandbox.close());

const imageArn = 'arn:aws:imagebuilder:us-east-1:360783618952:image/none/1.0.0/1';

describe('rest-json (Image Builder)', () => {
  const client = (): ImagebuilderClient => new ImagebuilderClient(clientOptions(sandbox));
  const put = (operation: string, body: string, headers = {}): ReturnType<typeof send> =>
    send(sandbox, {
      service: 'imagebuilder',
      method: 'PUT',
      path: `/${operation}`,
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });

  test('an answer carries the request id in body and header', async () => {
    const { requestId, $metadata } = await client().send(new ListComponentsCommand({}));
    expect(requestId).toMatch(/^[0-9a-f-]{36}$/);
    expect($metadata.requestId).toBe(requestId);
  });

  test('a broken pattern is refused in the words of the service', async () => {
    const error = await errorOf(
      client().send(
        new GetImageCommand({ imageBuildVersionArn: 'arn:aws:ec2:us-east-1::image/ami-1' }),
      ),
    );
    expect(error).toMatchObject({ name: 'InvalidParameterValueException', status: 400 });
    expect(error.message).toMatch(
      /^The value supplied for parameter 'imageBuildVersionArn' is not valid\. 'imageBuildVersionArn' must match pattern \^arn:aws/,
    );
  });

  test.each([
    ['a name too short', { name: 'x' }, /'name' must match pattern/],
    [
      'an enum value',
      { platform: 'BeOS' as 'Linux' },
      /'platform' must satisfy enum value set: \[Windows, Linux, macOS\]/,
    ],
    ['an empty text', { data: '' }, /'data' must have length greater than or equal to 1/],
    [
      'a description too long',
      { description: 'x'.repeat(1025) },
      /'description' must have length less than or equal to 1024/,
    ],
    ['a tag key', { tags: { 'aws:x': '1' } }, /'tags' must match pattern/],
    [
      'a list element',
      { supportedOsVersions: [''] },
      /'supportedOsVersions\[0\]' must have length/,
    ],
    ['a missing member', { semanticVersion: undefined }, /'semanticVersion' must not be null/],
  ])('CreateComponent refuses %s', async (_what, override, message) => {
    const input = {
      name: 'component',
      semanticVersion: '1.0.0',
      platform: 'Linux' as const,
      data: 'x',
      ...override,
    };
    const error = await errorOf(client().send(new CreateComponentCommand(input)));
    expect(error.name).toBe('InvalidParameterValueException');
    expect(error.message).toMatch(message);
  });

  test.each([
    [
      'an unknown member',
      '{"colour": "red"}',
      'InvalidRequestException',
      "The member 'colour' is unknown. AWS ignores it; the sandbox does not",
    ],
    [
      'an unknown member of a list',
      '{"distributions": [{"region": "us-east-1", "amiDistributionConfiguration": {"launchPermissions": {}}}]}',
      'InvalidRequestException',
      "The member 'distributions[0].amiDistributionConfiguration.launchPermissions' is unknown",
    ],
    [
      'a member that the sandbox would ignore',
      '{"dryRun": true}',
      'InvalidRequestException',
      "The sandbox does not support the member 'dryRun'",
    ],
    [
      'a number for a text',
      '{"name": 7}',
      'SerializationException',
      "'name': NUMBER_VALUE can not be converted to a string",
    ],
    [
      'an object for a list',
      '{"distributions": {}}',
      'SerializationException',
      "'distributions': OBJECT_VALUE can not be converted to a list",
    ],
    ['no JSON', '{"name":', 'SerializationException', 'The body is not JSON'],
    ['a list as body', '[]', 'SerializationException', 'The body is not a JSON object'],
  ])('%s is refused', async (_what, body, name, message) => {
    const answer = await put('CreateDistributionConfiguration', body);
    expect(answer.status).toBe(400);
    expect(answer.headers.get('x-amzn-errortype')).toBe(name);
    expect((JSON.parse(answer.text) as { message: string }).message).toContain(message);
  });

  test('null counts as absent', async () => {
    expect(
      (
        await send(sandbox, {
          service: 'imagebuilder',
          path: '/ListComponents',
          headers: { 'content-type': 'application/json' },
          body: '{"owner": null}',
        })
      ).status,
    ).toBe(200);
  });

  test.each([
    ['wrong verb', 'GET', '/CreateImage', 405, '/CreateImage is asked for with PUT, not GET'],
    [
      'unknown path',
      'PUT',
      '/CreateWorkflow',
      404,
      '/CreateWorkflow is no operation of the sandbox',
    ],
    [
      'unknown query parameter',
      'GET',
      `/GetImage?imageBuildVersionArn=${encodeURIComponent(imageArn)}&verbose=1`,
      400,
      "The member 'verbose' is unknown",
    ],
    ['malformed escape', 'GET', '/GetImage?imageBuildVersionArn=%zz', 400, 'malformed escape'],
  ])('%s is refused', async (_what, method, path, status, message) => {
    const answer = await send(sandbox, { service: 'imagebuilder', method, path });
    expect(answer).toMatchObject({ status });
    expect(answer.text).toContain(message);
  });

  test('a body of another type is refused', async () => {
    expect(await put('CreateImage', '{}', { 'content-type': 'text/plain' })).toMatchObject({
      status: 415,
    });
  });

  test('an ARN in the path is one segment', async () => {
    const error = await errorOf(
      client().send(new ListTagsForResourceCommand({ resourceArn: imageArn })),
    );
    expect(error).toMatchObject({ name: 'ResourceNotFoundException', status: 404 });
  });
});

describe('EC2 Query', () => {
  const client = (): EC2Client => new EC2Client(clientOptions(sandbox));
  const post = (parameters: Record<string, string>): ReturnType<typeof send> =>
    send(sandbox, { service: 'ec2', ...form({ Version: '2016-11-15', ...parameters }) });

  test('lists, filters and times cross the wire', async () => {
    const { Images = [] } = await client().send(
      new DescribeImagesCommand({
        Owners: ['amazon'],
        Filters: [{ Name: 'name', Values: ['al2023-ami-2023.*', 'a & b'] }],
      }),
    );
    expect(Images[0]?.BlockDeviceMappings?.[0]?.Ebs?.VolumeSize).toEqual(expect.any(Number));
    expect(Images[0]?.Name).toMatch(/^al2023-ami-2023/);
  });

  test.each([
    [
      'unknown parameter',
      { 'Action': 'DescribeImages', 'Launchpermission.Add.1.Group': 'all' },
      'UnknownParameter',
      'The parameter Launchpermission.Add.1.Group is not recognized',
    ],
    [
      'a gap in a list',
      { 'Action': 'DescribeImages', 'ImageId.2': 'ami-1' },
      'UnknownParameter',
      'The parameter ImageId.2 is not recognized',
    ],
    [
      'missing parameter',
      { Action: 'ModifyImageAttribute' },
      'MissingParameter',
      'The request must contain the parameter ImageId',
    ],
    [
      'no boolean',
      { Action: 'DescribeImages', DryRun: 'yes' },
      'InvalidParameterValue',
      'Value (yes) for parameter DryRun is invalid',
    ],
    [
      'no integer',
      { Action: 'DescribeImages', MaxResults: '1e2' },
      'InvalidParameterValue',
      'Value (1e2) for parameter MaxResults is invalid',
    ],
    [
      'unknown enum value',
      {
        'Action': 'ModifyImageAttribute',
        'ImageId': 'ami-1',
        'LaunchPermission.Add.1.Group': 'everyone',
      },
      'InvalidParameterValue',
      'LaunchPermission.Add.1.Group',
    ],
    [
      'unknown action',
      { Action: 'DescribeInstances' },
      'InvalidAction',
      'does not support the operation DescribeInstances of EC2',
    ],
    ['no action', {}, 'MissingAction', 'no parameter Action'],
    [
      'wrong version',
      { Action: 'DescribeImages', Version: '2014-01-01' },
      'NoSuchVersion',
      '2014-01-01',
    ],
  ])('%s is refused', async (_what, parameters, code, message) => {
    const answer = await post(parameters);
    expect(answer.status).toBe(400);
    expect(answer.text).toMatch(/^<\?xml[^>]*\?>\n<Response><Errors><Error><Code>/);
    expect(answer.text).toContain(`<Code>${code}</Code>`);
    expect(answer.text).toContain(message);
  });

  test('a parameter twice, another verb and another type are refused', async () => {
    const body = 'Action=DescribeImages&Version=2016-11-15&DryRun=true&DryRun=false';
    expect((await send(sandbox, { service: 'ec2', ...form({}), body })).text).toContain(
      'a parameter twice',
    );
    expect(
      await send(sandbox, { service: 'ec2', method: 'GET', path: '/?Action=DescribeImages' }),
    ).toMatchObject({ status: 400 });
    expect(
      (
        await send(sandbox, {
          service: 'ec2',
          body,
          headers: { 'content-type': 'application/json' },
        })
      ).text,
    ).toContain('not application/x-www-form-urlencoded');
  });

  test('an error of the service keeps its code and status', async () => {
    const error = await errorOf(
      client().send(
        new ModifyImageAttributeCommand({
          ImageId: 'ami-0123456789abcdef0',
          LaunchPermission: { Add: [{ UserId: '111122223333' }] },
        }),
      ),
    );
    expect(error).toMatchObject({ name: 'InvalidAMIID.NotFound', status: 400 });
  });
});

describe('AWS Query (STS)', () => {
  test('an error says whose fault it is', async () => {
    const answer = await send(sandbox, {
      service: 'sts',
      ...form({ Action: 'AssumeRole', Version: '2011-06-15' }),
    });
    expect(answer.status).toBe(400);
    expect(answer.text).toContain(
      '<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>InvalidAction</Code>',
    );
  });

  test('the caller is who signed', async () => {
    const identity = await new STSClient(clientOptions(sandbox)).send(
      new GetCallerIdentityCommand({}),
    );
    expect(identity).toMatchObject({
      Account: '360783618952',
      Arn: 'arn:aws:iam::360783618952:user/sandbox',
    });
  });
});

describe('AWS JSON', () => {
  test('KMS, Systems Manager and Logs answer their clients', async () => {
    const { KeyMetadata } = await new KMSClient(clientOptions(sandbox)).send(
      new DescribeKeyCommand({ KeyId: 'alias/aws/ebs' }),
    );
    expect(KeyMetadata).toMatchObject({
      KeyManager: 'AWS',
      CreationDate: new Date(sandbox.world.clock.epoch),
    });
    const { Parameter } = await new SSMClient(clientOptions(sandbox)).send(
      new GetParameterCommand({
        Name: '/aws/service/ami-windows-latest/Windows_Server-2022-English-Full-Base',
      }),
    );
    expect(Parameter?.Value).toMatch(/^ami-[0-9a-f]{17}$/);
    const { logGroups } = await new CloudWatchLogsClient(clientOptions(sandbox)).send(
      new DescribeLogGroupsCommand({}),
    );
    expect(logGroups?.map(({ logGroupName }) => logGroupName)).toContain(
      '/aws/imagebuilder/example',
    );
  });

  test.each([
    [
      'unknown member',
      'kms',
      'TrentService.DescribeKey',
      '{"KeyId": "a", "Region": "x"}',
      'ValidationException',
      "The member 'Region' is unknown",
    ],
    [
      'missing member',
      'kms',
      'TrentService.DescribeKey',
      '{}',
      'ValidationException',
      "1 validation error detected: Value null at 'keyId' failed to satisfy constraint: Member must not be null",
    ],
    [
      'wrong type',
      'ssm',
      'AmazonSSM.GetParameters',
      '{"Names": "a"}',
      'SerializationException',
      "'Names': STRING_VALUE can not be converted to a list",
    ],
    [
      'too many',
      'ssm',
      'AmazonSSM.GetParameters',
      JSON.stringify({ Names: 'abcdefghijk'.split('') }),
      'ValidationException',
      'Member must have length less than or equal to 10',
    ],
    [
      'two rules at once',
      'logs',
      'Logs_20140328.GetLogEvents',
      '{"logGroupName": "a b", "logStreamName": "a:b"}',
      'InvalidParameterException',
      '2 validation errors detected',
    ],
    [
      'value out of range',
      'logs',
      'Logs_20140328.GetLogEvents',
      '{"logGroupName": "a", "logStreamName": "a", "limit": 10001}',
      'InvalidParameterException',
      'Member must have value less than or equal to 10000',
    ],
    [
      'unknown operation',
      'kms',
      'TrentService.Encrypt',
      '{}',
      'UnknownOperationException',
      'does not support the operation Encrypt of KMS',
    ],
    [
      'target of another service',
      'kms',
      'AmazonSSM.GetParameter',
      '{}',
      'UnknownOperationException',
      'not TrentService.',
    ],
    [
      'no JSON',
      'kms',
      'TrentService.DescribeKey',
      '',
      'SerializationException',
      'The body is not JSON',
    ],
  ])('%s is refused', async (_what, service, target, body, type, message) => {
    const answer = await send(sandbox, { service, ...json(target, body) });
    expect(answer.status).toBe(400);
    const error = JSON.parse(answer.text) as { __type: string; message: string };
    expect(error.__type).toBe(type);
    expect(error.message).toContain(message);
  });
});

test('an answer that breaks the model is a defect of the sandbox', async () => {
  const { DescribeKey } = sandbox.services.kms;
  const print = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  try {
    sandbox.services.kms.DescribeKey = () => ({
      KeyMetadata: { KeyId: 7, Colour: 'red', KeyState: 'Lost' },
    });
    const error = await errorOf(
      new KMSClient(clientOptions(sandbox)).send(
        new DescribeKeyCommand({ KeyId: 'alias/aws/ebs' }),
      ),
    );
    expect(error).toMatchObject({ name: 'SandboxDefect', status: 500 });
    for (const defect of [
      'output.KeyMetadata.Colour is unknown to the model',
      'output.KeyMetadata.KeyId is no string',
      'output.KeyMetadata.KeyState is "Lost"',
    ]) {
      expect(error.message).toContain(defect);
    }
    expect(print).toHaveBeenCalledWith(expect.stringContaining('SandboxDefect in kms:DescribeKey'));
  } finally {
    Object.assign(sandbox.services.kms, { DescribeKey });
    print.mockRestore();
  }
});

test('a service that the sandbox lacks is named', async () => {
  const answer = await send(sandbox, { service: 'sns', method: 'GET' });
  expect(answer.status).toBe(400);
  expect(answer.text).toContain('The sandbox has no service sns');
});
