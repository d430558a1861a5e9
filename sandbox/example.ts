import type { Contents } from './contents.ts';
import type { OrganizationOptions } from './organization.ts';
import { startSandbox, type Sandbox, type SandboxOptions } from './sandbox.ts';

/** Where things are made, a member of the organization that uses them, a stranger. */
export const accounts = {
  home: '360783618952',
  consumer: '444455556666',
  outsider: '999988887777',
} as const;
export type AccountName = keyof typeof accounts;

const managementAccount = '210987654321';

/** The home account and the consumer are members, in different units. */
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

const contents: Contents = {
  keyAlias: 'alias/accelerator/ebs/default-encryption/key',
  openRoles: { home: ['plan', 'release', 'lookup'], consumer: ['lookup'], outsider: ['lookup'] },
  instanceProfiles: ['image-build'],
  logGroups: ['/aws/imagebuilder/example'],
  secrets: { '/software/agent/id': '0123456789ABCDEF0123456789ABCDEF-42' },
  buckets: {
    'example-software': [
      'agent-sensor-7.31.0-18410.amzn2023.x86_64.rpm',
      'agent-sensor-7.31.0-18410.el8.x86_64.rpm',
      'agent-sensor-7.31.0-18410.el10.x86_64.rpm',
      'agent.gpg',
      'agent-sensor_7.31.0-18410_amd64.deb',
      'agent-sensor_7.31.0-18410_amd64.deb.sha256',
      'WindowsSensor.exe',
    ].map((file) => `agent/${file}`),
  },
};

/** A sandbox with an example of everything that it can hold: for its tests, and to try it out. */
export async function startExample(
  options: Omit<SandboxOptions, 'accounts' | 'organization' | 'contents'> = {},
): Promise<Sandbox> {
  return startSandbox({ ...options, accounts, organization, contents });
}
