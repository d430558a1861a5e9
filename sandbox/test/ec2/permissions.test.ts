import { describe, expect, test } from '@jest/globals';
import type { Members } from '../../call.ts';
import { Account, alias, errorOf } from '../imagebuilder/account.ts';

const organization = 'arn:aws:organizations::210987654321:organization/o-a1b2c3d4e5';
const unit = 'arn:aws:organizations::210987654321:ou/o-a1b2c3d4e5/ou-ab12-11111111';

function ownAmi(account: Account, key: string | undefined = alias): string {
  const parent = account.ec2.generationsOf('us-east-1', 'al-2023')[0];
  if (!parent) throw new Error('no parent');
  const kmsKeyArn = key === '' ? undefined : account.keys.get(`us-east-1 ${key}`)?.arn;
  return account.ec2.create({
    region: 'us-east-1',
    ownerId: account.world.accountId,
    name: 'own',
    traits: parent,
    state: 'available',
    imdsV2: false,
    devices: [
      { name: '/dev/xvda', sizeGiB: 8, kmsKeyArn, volumeType: 'gp3', deleteOnTermination: true },
    ],
  }).id;
}

const permissions = (account: Account, id: string): Members[] =>
  account.e('DescribeImageAttribute', { ImageId: id, Attribute: 'launchPermission' })[
    'LaunchPermissions'
  ] as Members[];

describe('ModifyImageAttribute', () => {
  test('adds and removes in both forms, each permission once', () => {
    const account = new Account();
    const id = ownAmi(account);
    account.e('ModifyImageAttribute', {
      ImageId: id,
      LaunchPermission: { Add: [{ OrganizationArn: organization }, { UserId: '111122223333' }] },
    });
    account.e('ModifyImageAttribute', {
      ImageId: id,
      Attribute: 'launchPermission',
      OperationType: 'add',
      OrganizationArns: [organization],
      OrganizationalUnitArns: [unit],
    });
    expect(permissions(account, id)).toEqual([
      { OrganizationArn: organization },
      { UserId: '111122223333' },
      { OrganizationalUnitArn: unit },
    ]);
    account.e('ModifyImageAttribute', {
      ImageId: id,
      OperationType: 'remove',
      UserIds: ['111122223333', '999999999999'],
    });
    account.e('ModifyImageAttribute', {
      ImageId: id,
      LaunchPermission: { Remove: [{ OrganizationalUnitArn: unit }] },
    });
    expect(permissions(account, id)).toEqual([{ OrganizationArn: organization }]);
  });

  const [consumer, outsider] = ['444455556666', '999988887777'];
  test.each([
    ['the organization', { OrganizationArn: organization }, [1, 0]],
    ['a unit above the account', { OrganizationalUnitArn: unit }, [1, 0]],
    [
      'the unit that the account is in',
      { OrganizationalUnitArn: unit.replace('11111111', '22222222') },
      [1, 0],
    ],
    ['a unit beside it', { OrganizationalUnitArn: unit.replace('11111111', '33333333') }, [0, 0]],
    [
      'another organization',
      { OrganizationArn: 'arn:aws:organizations::111122223333:organization/o-exampleorgid' },
      [0, 0],
    ],
    ['the account', { UserId: consumer }, [1, 0]],
    ['an account outside', { UserId: outsider }, [0, 1]],
  ])('sharing with %s reaches its accounts and no others', (_whom, permission, reached) => {
    const account = new Account();
    const id = ownAmi(account);
    const sees = (accountId = '', how: Members = {}): number =>
      (
        account.e('DescribeImages', { Owners: ['360783618952'], ...how }, { accountId })[
          'Images'
        ] as Members[]
      ).length;
    expect([sees(consumer), sees(outsider)]).toEqual([0, 0]);
    account.e('ModifyImageAttribute', { ImageId: id, LaunchPermission: { Add: [permission] } });
    expect([sees(consumer), sees(outsider)]).toEqual(reached);
    expect(
      [consumer, outsider].map((accountId) => sees(accountId, { ExecutableUsers: ['self'] })),
    ).toEqual(reached);
  });

  test.each([
    [
      'an AMI whose key AWS manages',
      'alias/aws/ebs',
      { LaunchPermission: { Add: [{ UserId: '111122223333' }] } },
      "InvalidParameter: Snapshots encrypted with the AWS Managed CMK can't be shared. Specify another snapshot.",
    ],
    [
      'making public',
      '',
      { LaunchPermission: { Add: [{ Group: 'all' }] } },
      "OperationNotPermitted: You can't publicly share this image because block public access for AMIs is enabled for this account. To publicly share the image, you must call the DisableImageBlockPublicAccess API.",
    ],
    [
      'a bad account',
      alias,
      { LaunchPermission: { Add: [{ UserId: 'abc' }] } },
      'InvalidAMIAttributeItemValue: Invalid attribute item value "abc" for userId item type.',
    ],
    [
      'an organization id instead of its ARN',
      alias,
      { OperationType: 'add', OrganizationArns: ['o-exampleorgid'] },
      'InvalidAMIAttributeItemValue: Invalid attribute item value "o-exampleorgid" for organizationArn item type.',
    ],
    [
      'two attributes',
      alias,
      { LaunchPermission: { Add: [{ UserId: '111122223333' }] }, ImdsSupport: { Value: 'v2.0' } },
      'InvalidParameterCombination: Fields for multiple attribute types specified',
    ],
    ['no attribute', alias, {}, 'InvalidParameterCombination: No attributes specified.'],
    [
      'lists without an operation',
      alias,
      { UserIds: ['111122223333'] },
      'MissingParameter: The request must contain the parameter operationType',
    ],
    [
      'IMDSv1',
      alias,
      { ImdsSupport: { Value: 'v1.0' } },
      'InvalidParameterValue: Value ( v1.0 ) for parameter imdsSupport is invalid. Valid value: v2.0',
    ],
  ])('refuses %s', (_title, key, input, error) => {
    const account = new Account();
    const id = ownAmi(account, key);
    expect(errorOf(() => account.e('ModifyImageAttribute', { ImageId: id, ...input }))).toBe(error);
    expect(permissions(account, id)).toEqual([]);
  });

  test("is the owner's alone, and waits until the AMI is available", () => {
    const account = new Account();
    const change = (ImageId: string): string =>
      errorOf(() =>
        account.e('ModifyImageAttribute', {
          ImageId,
          LaunchPermission: { Add: [{ UserId: '111122223333' }] },
        }),
      );
    const seed = account.newest('al-2023');
    expect(change(seed)).toBe(`AuthFailure: Not authorized for image:${seed}`);
    expect(
      errorOf(() =>
        account.e('DescribeImageAttribute', { ImageId: seed, Attribute: 'launchPermission' }),
      ),
    ).toBe(`AuthFailure: Not authorized for image:${seed}`);
    const id = ownAmi(account);
    const ami = account.ec2.store.amis.get(id);
    if (ami) ami.state = 'pending';
    expect(change(id)).toContain('InvalidAMIID.Unavailable');
  });

  test('IMDSv2 shows in both places', () => {
    const account = new Account();
    const id = ownAmi(account);
    account.e('ModifyImageAttribute', { ImageId: id, ImdsSupport: { Value: 'v2.0' } });
    expect(
      account.e('DescribeImageAttribute', { ImageId: id, Attribute: 'imdsSupport' })['ImdsSupport'],
    ).toEqual({ Value: 'v2.0' });
    expect(
      (account.e('DescribeImages', { ImageIds: [id] })['Images'] as Members[])[0]?.['ImdsSupport'],
    ).toBe('v2.0');
  });

  test("blockDeviceMapping can't be read as an attribute", () => {
    const account = new Account();
    expect(
      errorOf(() =>
        account.e('DescribeImageAttribute', {
          ImageId: ownAmi(account),
          Attribute: 'blockDeviceMapping',
        }),
      ),
    ).toContain('AuthFailure');
  });
});

describe('snapshots', () => {
  test('tell the key, which the AMI does not', () => {
    const account = new Account();
    const id = ownAmi(account);
    const [image] = account.e('DescribeImages', { ImageIds: [id] })['Images'] as Members[];
    const ebs = image?.['BlockDeviceMappings'][0].Ebs as Members;
    expect(ebs).toEqual({
      DeleteOnTermination: true,
      SnapshotId: ebs['SnapshotId'] as string,
      VolumeSize: 8,
      VolumeType: 'gp3',
      Iops: 3000,
      Throughput: 125,
      Encrypted: true,
    });
    const [snapshot] = account.e('DescribeSnapshots', {
      SnapshotIds: [ebs['SnapshotId'] as string],
    })['Snapshots'] as Members[];
    expect(snapshot).toMatchObject({
      Encrypted: true,
      KmsKeyId: account.keys.get(`us-east-1 ${alias}`)?.arn,
      VolumeSize: 8,
      State: 'completed',
    });
    expect(snapshot?.['StartTime']).toBeInstanceOf(Date);
  });

  test('of public AMIs are not to be seen', () => {
    const account = new Account();
    const snapshot =
      account.ec2.generationsOf('us-east-1', 'al-2023')[0]?.devices[0]?.snapshot.id ?? '';
    expect(errorOf(() => account.e('DescribeSnapshots', { SnapshotIds: [snapshot] }))).toBe(
      `InvalidSnapshot.NotFound: The snapshot '${snapshot}' does not exist.`,
    );
  });
});

test('DeregisterImage keeps the snapshots unless told otherwise', () => {
  const account = new Account();
  const [kept, gone] = [ownAmi(account), ownAmi(account)];
  account.e('DeregisterImage', { ImageId: kept });
  account.e('DeregisterImage', { ImageId: gone, DeleteAssociatedSnapshots: true });
  expect(errorOf(() => account.e('DescribeImages', { ImageIds: [kept] }))).toContain(
    'InvalidAMIID.NotFound',
  );
  expect(account.e('DescribeSnapshots', { OwnerIds: ['self'] })['Snapshots']).toHaveLength(1);
});
