import { describe, expect, test } from '@jest/globals';
import type { ServiceContext } from '../../../src/aws/clients/service-context.ts';
import { createEc2, type Ec2 } from '../../../src/aws/clients/ec2.ts';
import { explainAwsError } from '../../../src/aws/errors.ts';

const amiId = 'ami-0123456789abcdef0';

/** EC2 that answers so, page by page; `sent` gets the forms that were sent. */
function ec2(statusCode: number, xml: string | string[], sent: URLSearchParams[] = []): Ec2 {
  const pages = typeof xml === 'string' ? [xml] : xml;
  const config = {
    region: 'us-east-1',
    maxAttempts: 1,
    customUserAgent: 'test',
    credentials: () =>
      Promise.resolve({
        accessKeyId: 'a',
        secretAccessKey: 'b',
        sessionToken: 'c',
        expiration: new Date(Date.now() + 3_600_000),
      }),
    requestHandler: {
      handle: (request: { body: string }) => {
        sent.push(new URLSearchParams(request.body));
        return Promise.resolve({
          response: {
            statusCode,
            headers: { 'content-type': 'text/xml' },
            body: Buffer.from(pages[sent.length - 1] ?? ''),
          },
        });
      },
    },
  } satisfies ServiceContext['config'] & { requestHandler: unknown };
  return createEc2({
    config,
    call: (target, send) =>
      send().catch((error: unknown) => {
        throw explainAwsError(error, target, undefined);
      }),
  });
}

const refusal = (code: string): string =>
  `<Response><Errors><Error><Code>${code}</Code><Message>no</Message></Error></Errors><RequestID>1</RequestID></Response>`;

describe('what EC2 does not show, or not yet', () => {
  test('an AMI is none', async () => {
    expect(await ec2(400, refusal('InvalidAMIID.NotFound')).amis({ ids: [amiId] })).toEqual([]);
    const none = '<DescribeImagesResponse><imagesSet/></DescribeImagesResponse>';
    expect(await ec2(200, none).amis({ ids: [amiId] })).toEqual([]);
  });

  // A snapshot is made minutes before its AMI is available, but a copy's may show later than the
  // AMI itself.
  test('a snapshot is none', async () => {
    expect(await ec2(400, refusal('InvalidSnapshot.NotFound')).snapshots(['snap-1'])).toEqual([]);
  });

  test.each(['', '<r/>', '<DescribeImagesResponse/>'])(
    'an answer without the list, %j, is not one that has nothing in it',
    async (xml) => {
      const answer = ec2(200, xml);
      await expect(answer.amis({ ids: [amiId] })).rejects.toThrow("can't be read");
      await expect(ec2(200, xml).snapshots(['snap-1'])).rejects.toThrow("can't be read");
      await expect(ec2(200, xml).launchPermissions(amiId)).rejects.toThrow("can't be read");
    },
  );

  test('any other refusal is thrown', async () => {
    await expect(
      ec2(403, refusal('UnauthorizedOperation')).amis({ ids: [amiId] }),
    ).rejects.toMatchObject({ code: 'access-denied', awsName: 'UnauthorizedOperation' });
    await expect(
      ec2(403, refusal('UnauthorizedOperation')).snapshots(['snap-1']),
    ).rejects.toMatchObject({ code: 'access-denied' });
  });
});

test('an AMI is read with its volumes, tags and product codes', async () => {
  const xml = `<DescribeImagesResponse><imagesSet><item><imageId>${amiId}</imageId><name>seed</name><imageState>available</imageState><imageOwnerId>1</imageOwnerId><creationDate>2026-11-10T00:00:00.000Z</creationDate>
    <rootDeviceName>/dev/xvda</rootDeviceName><architecture>x86_64</architecture><imdsSupport>v2.0</imdsSupport><productCodes><item><productCode>pc</productCode></item></productCodes><tagSet><item><key>k</key><value>v</value></item></tagSet>
    <blockDeviceMapping><item><deviceName>/dev/xvda</deviceName><ebs><snapshotId>snap-1</snapshotId><volumeSize>8</volumeSize><encrypted>true</encrypted></ebs></item><item><deviceName>/dev/sdb</deviceName><virtualName>ephemeral0</virtualName></item></blockDeviceMapping></item></imagesSet></DescribeImagesResponse>`;
  expect(await ec2(200, xml).amis({ ids: [amiId] })).toEqual([
    {
      amiId,
      region: 'us-east-1',
      name: 'seed',
      state: 'available',
      ownerId: '1',
      createdAt: '2026-11-10T00:00:00.000Z',
      rootDeviceName: '/dev/xvda',
      architecture: 'x86_64',
      imdsSupport: 'v2.0',
      productCodes: ['pc'],
      tags: { k: 'v' },
      volumes: [{ device: '/dev/xvda', snapshotId: 'snap-1', sizeGiB: 8, isEncrypted: true }],
      // As it was sent, in the names of the wire.
      answer: expect.objectContaining({
        imageId: amiId,
        rootDeviceName: '/dev/xvda',
        blockDeviceMapping: [
          {
            deviceName: '/dev/xvda',
            ebs: { encrypted: 'true', snapshotId: 'snap-1', volumeSize: '8' },
          },
          { deviceName: '/dev/sdb', virtualName: 'ephemeral0' },
        ],
        tagSet: [{ key: 'k', value: 'v' }],
      }) as object,
    },
  ]);
});

test('launch permissions are read by kind, and changed in one request', async () => {
  const xml =
    '<DescribeImageAttributeResponse><launchPermission><item><organizationArn>arn:o</organizationArn></item><item><organizationalUnitArn>arn:u</organizationalUnitArn></item><item><userId>1</userId></item><item><group>all</group></item></launchPermission></DescribeImageAttributeResponse>';
  expect(await ec2(200, xml).launchPermissions(amiId)).toEqual({
    organizations: ['arn:o'],
    organizationalUnits: ['arn:u'],
    accounts: ['1'],
    isPublic: true,
  });

  const answer = (attribute: string): string =>
    `<DescribeImageAttributeResponse>${attribute}</DescribeImageAttributeResponse>`;
  for (const empty of ['<launchPermission/>', '<launchPermission></launchPermission>']) {
    expect(await ec2(200, answer(empty)).launchPermissions(amiId)).toMatchObject({
      accounts: [],
      isPublic: false,
    });
  }
  await expect(ec2(200, answer('')).launchPermissions(amiId)).rejects.toThrow(
    `DescribeImageAttribute in us-east-1 on ${amiId} can't be read: the answer has no launchPermission`,
  );

  const sent: URLSearchParams[] = [];
  const nobody = { organizations: [], organizationalUnits: [], accounts: [], isPublic: false };
  await ec2(
    200,
    '<ModifyImageAttributeResponse><return>true</return></ModifyImageAttributeResponse>',
    sent,
  ).changeLaunchPermissions(amiId, {
    add: { ...nobody, organizations: ['arn:o'] },
    remove: { ...nobody, accounts: ['1'], isPublic: true },
  });
  expect(
    Object.fromEntries(
      [...(sent[0] ?? [])].filter(([name]) => name.startsWith('LaunchPermission')),
    ),
  ).toEqual({
    'LaunchPermission.Add.1.OrganizationArn': 'arn:o',
    'LaunchPermission.Remove.1.UserId': '1',
    'LaunchPermission.Remove.2.Group': 'all',
  });
});

test('pages are read to the end', async () => {
  const sent: URLSearchParams[] = [];
  const page = (id: string, next: string): string =>
    `<DescribeImagesResponse><imagesSet><item><imageId>${id}</imageId></item></imagesSet>${next}</DescribeImagesResponse>`;
  const amis = await ec2(
    200,
    [page('ami-1', '<nextToken>n</nextToken>'), page('ami-2', '')],
    sent,
  ).amis({ owner: 'self', filters: { 'tag:x': ['y'] } });
  expect(amis.map((ami) => ami.amiId)).toEqual(['ami-1', 'ami-2']);
  expect(sent.map((form) => form.get('NextToken'))).toEqual([null, 'n']);
  expect([
    sent[0]?.get('Owner.1'),
    sent[0]?.get('Filter.1.Name'),
    sent[0]?.get('Filter.1.Value.1'),
  ]).toEqual(['self', 'tag:x', 'y']);
});
