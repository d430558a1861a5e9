import type { Contents } from 'aws-sandbox/contents';
import type { OrganizationOptions } from 'aws-sandbox/organization';

/**
 * Accounts that have users of their own: where AMIs are made, a member of the organization that
 * launches them, a stranger.
 */
export const accounts = {
  home: '360783618952',
  consumer: '444455556666',
  outsider: '999988887777',
} as const;
export type AccountName = keyof typeof accounts;

const managementAccount = '210987654321';

/** The AWS organization that the home account belongs to. */
export const organization: OrganizationOptions = {
  id: 'o-a1b2c3d4e5',
  root: 'r-ab12',
  managementAccount,
  members: {
    [managementAccount]: [],
    [accounts.home]: ['ou-ab12-33333333'],
    [accounts.consumer]: ['ou-ab12-11111111', 'ou-ab12-22222222'],
  },
};

/** The bucket that the recipes name in a workspace of the scene. */
export const softwareBucket = 'acme-golden-software';

/**
 * What docs/getting-started.md has put there, with roles that may do everything: `deployRoles` has
 * them be what infra/ says.
 */
export const contents: Contents = {
  keyAlias: 'alias/accelerator/ebs/default-encryption/key',
  openRoles: {
    home: [
      'golden-ami-plan',
      'golden-ami-candidate',
      'golden-ami-builder',
      'golden-ami-release',
      'golden-ami-lookup',
    ],
    consumer: ['golden-ami-lookup'],
    outsider: ['golden-ami-lookup'],
  },
  instanceProfiles: ['golden-ami-build'],
  logGroups: ['/aws/imagebuilder/golden-ami'],
  secrets: { '/golden-ami/falcon/cid': '0123456789ABCDEF0123456789ABCDEF-42' },
  buckets: {
    [softwareBucket]: [
      'falcon-sensor-7.31.0-18410.amzn2023.x86_64.rpm',
      'falcon-sensor-7.31.0-18410.el8.x86_64.rpm',
      'falcon-sensor-7.31.0-18410.el10.x86_64.rpm',
      'falcon.gpg',
      'falcon-sensor_7.31.0-18410_amd64.deb',
      'WindowsSensor.exe',
    ].map((file) => `falcon/${file}`),
  },
};
