import type { KeyPolicy } from './key-policy.ts';

/** A KMS key as the services see it. */
export interface Key {
  arn: string;
  keyId: string;
  region: string;
  accountId: string;
  manager: 'CUSTOMER' | 'AWS';
  /** Anything but symmetric encryption is of no use to EBS. */
  spec: 'SYMMETRIC_DEFAULT' | 'RSA_2048';
  state: KeyState;
  /** When a key in the state PendingDeletion will be gone. */
  deletedAt?: number | undefined;
  policy: KeyPolicy;
  description: string;
  createdAt: number;
}

export type KeyState =
  | 'Creating'
  | 'Enabled'
  | 'Disabled'
  | 'PendingDeletion'
  | 'PendingImport'
  | 'PendingReplicaDeletion'
  | 'Unavailable'
  | 'Updating';

/**
 * A name for a key in one account and region. The key can be another account's, shared through RAM.
 */
export interface Alias {
  /** `alias/…` */
  name: string;
  region: string;
  accountId: string;
  key: Key;
}

export function aliasArn({ name, region, accountId }: Alias): string {
  return `arn:aws:kms:${region}:${accountId}:${name}`;
}
