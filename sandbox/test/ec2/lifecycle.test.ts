import { expect, test } from '@jest/globals';
import type { Members } from '../../call.ts';
import { Account, alias, errorOf } from '../imagebuilder/account.ts';

function ownAmi(account: Account): string {
  const traits = account.ec2.generationsOf('us-east-1', 'al-2023')[0];
  if (!traits) throw new Error('no parent');
  const kmsKeyArn = account.keys.get(`us-east-1 ${alias}`)?.arn;
  const id = account.ec2.create({
    region: 'us-east-1',
    ownerId: account.world.accountId,
    name: 'own',
    traits,
    state: 'available',
    imdsV2: false,
    devices: [
      { name: '/dev/xvda', sizeGiB: 8, kmsKeyArn, volumeType: 'gp3', deleteOnTermination: true },
    ],
  }).id;
  account.e('ModifyImageAttribute', {
    ImageId: id,
    LaunchPermission: { Add: [{ UserId: '111122223333' }] },
  });
  return id;
}

const shown = (account: Account, input: Members): Members[] =>
  account.e('DescribeImages', input)['Images'] as Members[];
const permissions = (account: Account, id: string): unknown =>
  account.e('DescribeImageAttribute', { ImageId: id, Attribute: 'launchPermission' })[
    'LaunchPermissions'
  ];

test('a disabled AMI is shared with nobody, for good, and shows to its owner on demand', () => {
  const account = new Account();
  const id = ownAmi(account);
  account.e('DisableImage', { ImageId: id });
  expect(permissions(account, id)).toEqual([]);
  expect(shown(account, { Owners: ['self'] })).toEqual([]);
  expect(shown(account, { ImageIds: [id] })).toEqual([]);
  expect(shown(account, { ImageIds: [id], IncludeDisabled: true })).toMatchObject([
    { ImageId: id, State: 'disabled' },
  ]);
  expect(
    errorOf(() =>
      account.e('ModifyImageAttribute', {
        ImageId: id,
        LaunchPermission: { Add: [{ UserId: '111122223333' }] },
      }),
    ),
  ).toContain('InvalidAMIID.Unavailable');
  account.e('EnableImage', { ImageId: id });
  expect(shown(account, { Owners: ['self'] })).toMatchObject([{ State: 'available' }]);
  expect(permissions(account, id)).toEqual([]);
});

test('what is disabled is not disabled again, nor enabled what is not', () => {
  const account = new Account();
  const id = ownAmi(account);
  expect(errorOf(() => account.e('EnableImage', { ImageId: id }))).toContain('Unavailable');
  account.e('DisableImage', { ImageId: id });
  expect(errorOf(() => account.e('DisableImage', { ImageId: id }))).toContain('Unavailable');
});

test('a deprecation is rounded to the minute, not in the past, and can be taken back', () => {
  const account = new Account();
  const id = ownAmi(account);
  const at = new Date(account.world.clock.now() + 90_500);
  account.e('EnableImageDeprecation', { ImageId: id, DeprecateAt: at });
  const [ami] = shown(account, { ImageIds: [id] });
  expect(ami?.['DeprecationTime']).toMatch(/:00\.000Z$/);
  account.e('DisableImageDeprecation', { ImageId: id });
  expect(shown(account, { ImageIds: [id] })[0]).not.toHaveProperty('DeprecationTime');
  for (const years of [-1, 11]) {
    const wrong = new Date(at.getTime() + years * 366 * 24 * 3600_000);
    expect(
      errorOf(() => account.e('EnableImageDeprecation', { ImageId: id, DeprecateAt: wrong })),
    ).toContain('InvalidParameterValue');
  }
});
