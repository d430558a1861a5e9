import {
  CreateTagsCommand,
  DescribeImageAttributeCommand,
  DescribeImagesCommand,
  DescribeSnapshotsCommand,
  EC2Client,
  ModifyImageAttributeCommand,
  type Image,
} from '@aws-sdk/client-ec2';
import { DescribeLogGroupsCommand, CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs';
import {
  GetImageCommand,
  ImagebuilderClient,
  ListImageBuildVersionsCommand,
  ListImageRecipesCommand,
} from '@aws-sdk/client-imagebuilder';
import { DescribeKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import {
  AssumeRoleWithWebIdentityCommand,
  GetCallerIdentityCommand,
  STSClient,
} from '@aws-sdk/client-sts';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { clientOptions, errorOf } from '../../client-options.ts';
import { accounts, type AccountName, startExample } from '../../example.ts';
import type { Sandbox } from '../../sandbox.ts';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startExample({ settings: { ec2LagSeconds: 0 } });
});
afterEach(() => sandbox.close());

const options = (account: AccountName, region = 'us-east-1'): ReturnType<typeof clientOptions> =>
  clientOptions(sandbox, { credentials: sandbox.iam.userOf(account), region });
const ec2 = (account: AccountName): EC2Client => new EC2Client(options(account));

describe('every account', () => {
  test.each([
    ['home', accounts.home, 'sandbox'],
    ['consumer', accounts.consumer, 'consumer'],
    ['outsider', accounts.outsider, 'outsider'],
  ] as const)(
    '%s has a user, whose key the environment gives, and a role for lookups',
    async (account, accountId, user) => {
      const environment = sandbox.environment({ credentials: 'ambient', account });
      const credentials = {
        accessKeyId: environment['AWS_ACCESS_KEY_ID'] ?? '',
        secretAccessKey: environment['AWS_SECRET_ACCESS_KEY'] ?? '',
      };
      const identify = (own: typeof credentials & { sessionToken?: string }): Promise<object> =>
        new STSClient(clientOptions(sandbox, { credentials: own })).send(
          new GetCallerIdentityCommand({}),
        );
      expect(await identify(credentials)).toMatchObject({
        Account: accountId,
        Arn: `arn:aws:iam::${accountId}:user/${user}`,
      });

      const RoleArn = `arn:aws:iam::${accountId}:role/lookup`;
      const assumed = await new STSClient(options('home')).send(
        new AssumeRoleWithWebIdentityCommand({
          RoleArn,
          RoleSessionName: 'run',
          WebIdentityToken: sandbox.oidc.token('sts.amazonaws.com'),
        }),
      );
      expect(assumed.Provider).toContain(`::${accountId}:`);
      const {
        AccessKeyId = '',
        SecretAccessKey = '',
        SessionToken = '',
      } = assumed.Credentials ?? {};
      expect(
        await identify({
          accessKeyId: AccessKeyId,
          secretAccessKey: SecretAccessKey,
          sessionToken: SessionToken,
        }),
      ).toMatchObject({
        Account: accountId,
        Arn: `arn:aws:sts::${accountId}:assumed-role/lookup/run`,
      });
    },
  );
});

describe('an AMI of the home account', () => {
  let id: string;
  beforeEach(async () => {
    sandbox.populate({ imageRecipes: 1, images: 2 });
    id =
      sandbox.imageBuilder.registry.get(
        'arn:aws:imagebuilder:us-east-1:360783618952:image/neighbour-0001/1.0.0/2',
      )?.amiId ?? '';
    await ec2('home').send(
      new CreateTagsCommand({ Resources: [id], Tags: [{ Key: 'Type', Value: 'example' }] }),
    );
    await ec2('home').send(
      new ModifyImageAttributeCommand({
        ImageId: id,
        LaunchPermission: { Add: [{ OrganizationArn: sandbox.world.organization.arn }] },
      }),
    );
  });

  test('that is shared is all that a consumer sees, without tags; an outsider sees none', async () => {
    const seen = async (account: AccountName): Promise<Image[]> =>
      (await ec2(account).send(new DescribeImagesCommand({ Owners: [accounts.home] }))).Images ??
      [];
    expect(
      (await seen('home')).map(({ ImageId, Tags }) => [
        ImageId,
        Tags?.some(({ Key }) => Key === 'Type'),
      ]),
    ).toEqual(expect.arrayContaining([[id, true]]));
    const [image, ...others] = await seen('consumer');
    expect(others).toEqual([]);
    expect(image).toMatchObject({
      ImageId: id,
      OwnerId: accounts.home,
      State: 'available',
      Public: false,
    });
    expect(image?.Tags ?? []).toEqual([]);
    expect(await seen('outsider')).toEqual([]);
    expect(
      (
        await ec2('consumer').send(
          new DescribeImagesCommand({
            Owners: [accounts.home],
            Filters: [{ Name: 'tag:Type', Values: ['example'] }],
          }),
        )
      ).Images ?? [],
    ).toEqual([]);
  });

  test("is the consumer's to read, not to change; its snapshots and permissions are not shown", async () => {
    const { Images: [image] = [] } = await ec2('consumer').send(
      new DescribeImagesCommand({ ImageIds: [id] }),
    );
    const SnapshotIds = [image?.BlockDeviceMappings?.[0]?.Ebs?.SnapshotId ?? ''];
    expect(
      await errorOf(ec2('consumer').send(new DescribeSnapshotsCommand({ SnapshotIds }))),
    ).toMatchObject({ name: 'InvalidSnapshot.NotFound' });
    expect(
      await errorOf(
        ec2('consumer').send(
          new DescribeImageAttributeCommand({ ImageId: id, Attribute: 'launchPermission' }),
        ),
      ),
    ).toMatchObject({ name: 'AuthFailure' });
    expect(
      await errorOf(ec2('outsider').send(new DescribeImagesCommand({ ImageIds: [id] }))),
    ).toMatchObject({ name: 'AuthFailure', status: 403 });
  });

  test("its image, recipe, parameters and logs are the home account's alone", async () => {
    sandbox.ssm.put('us-east-1', '/own/seed', id);
    const ib = new ImagebuilderClient(options('consumer'));
    expect(
      await errorOf(
        ib.send(
          new GetImageCommand({
            imageBuildVersionArn:
              'arn:aws:imagebuilder:us-east-1:360783618952:image/neighbour-0001/1.0.0/2',
          }),
        ),
      ),
    ).toMatchObject({ name: 'ResourceNotFoundException' });
    expect((await ib.send(new ListImageRecipesCommand({}))).imageRecipeSummaryList).toEqual([]);
    expect(
      (
        await ib.send(
          new ListImageBuildVersionsCommand({
            imageVersionArn:
              'arn:aws:imagebuilder:us-east-1:360783618952:image/neighbour-0001/1.0.0',
          }),
        )
      ).imageSummaryList,
    ).toEqual([]);
    expect(
      await errorOf(
        new SSMClient(options('consumer')).send(new GetParameterCommand({ Name: '/own/seed' })),
      ),
    ).toMatchObject({ name: 'ParameterNotFound' });
    expect(
      (await new CloudWatchLogsClient(options('consumer')).send(new DescribeLogGroupsCommand({})))
        .logGroups,
    ).toEqual([]);
  });

  test("a denial names the account's own user", async () => {
    sandbox.iam.deny('consumer', 'ec2:DescribeImages');
    expect(await errorOf(ec2('consumer').send(new DescribeImagesCommand({})))).toMatchObject({
      name: 'UnauthorizedOperation',
      message: expect.stringContaining(`arn:aws:iam::${accounts.consumer}:user/consumer`),
    });
    await ec2('home').send(new DescribeImagesCommand({ Owners: ['self'] }));
  });
});

test.each([
  [
    'ec2',
    'AuthFailure',
    401,
    (client: ReturnType<typeof clientOptions>) =>
      new EC2Client(client).send(new DescribeImagesCommand({ Owners: ['self'] })),
  ],
  [
    'imagebuilder',
    'UnrecognizedClientException',
    403,
    (client: ReturnType<typeof clientOptions>) =>
      new ImagebuilderClient(client).send(new ListImageRecipesCommand({})),
  ],
  [
    'kms',
    'UnrecognizedClientException',
    400,
    (client: ReturnType<typeof clientOptions>) =>
      new KMSClient(client).send(new DescribeKeyCommand({ KeyId: 'alias/aws/ebs' })),
  ],
  [
    'ssm',
    'UnrecognizedClientException',
    400,
    (client: ReturnType<typeof clientOptions>) =>
      new SSMClient(client).send(new GetParameterCommand({ Name: '/x' })),
  ],
  [
    'sts',
    'InvalidClientTokenId',
    403,
    (client: ReturnType<typeof clientOptions>) =>
      new STSClient(client).send(new GetCallerIdentityCommand({})),
  ],
] as const)(
  'in a disabled region no key is valid: %s answers %s',
  async (_service, name, status, call) => {
    sandbox.world.optIn.disable('us-west-2');
    const message =
      name === 'AuthFailure'
        ? 'AWS was not able to validate the provided access credentials'
        : 'The security token included in the request is invalid.';
    expect(await errorOf(call(options('home', 'us-west-2')))).toEqual({ name, status, message });
  },
);
