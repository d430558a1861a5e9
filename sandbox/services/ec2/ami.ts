import type { Lagged } from './lagged.ts';

/** As much of KMS as EC2 and Image Builder need. */
export interface KeyStore {
  /**
   * Finds a key by id, ARN, alias or alias ARN; `undefined` where this account has none of that
   * name in this region.
   */
  find(region: string, accountId: string, keyRef: string): Key | undefined;
  /**
   * Whether the key's policy lets Image Builder's service-linked role of this account launch and
   * copy with it.
   */
  admitsImageBuilder(key: Key, accountId: string): boolean;
}

export interface Key {
  arn: string;
  keyId: string;
  manager: 'CUSTOMER' | 'AWS';
  /** KMS's word for what kind of key it is. */
  spec: string;
  /** `Enabled`, or one of KMS's states in which it can't be used. */
  state: string;
}

/** One entry of a launch permission: exactly one member is set. */
export interface LaunchPermission {
  UserId?: string;
  Group?: string;
  OrganizationArn?: string;
  OrganizationalUnitArn?: string;
}

export interface Snapshot {
  id: string;
  region: string;
  ownerId: string;
  sizeGiB: number;
  /** ARN of the key; `undefined` where the snapshot is not encrypted. */
  kmsKeyArn: string | undefined;
  description: string;
  /** Simulated milliseconds. */
  startedAt: number;
  state: 'pending' | 'completed' | 'error';
}

/** A disk of an AMI and the snapshot that it is made from. */
export interface Device {
  name: string;
  snapshot: Snapshot;
  volumeType: string;
  /** Where it was asked for; else what the volume type has. */
  iops?: number | undefined;
  /** MiB/s; as `iops`. */
  throughput?: number | undefined;
  deleteOnTermination: boolean;
}

/** What an AMI inherits from the AMI it was built from or copied from. */
export interface AmiTraits {
  architecture: 'x86_64' | 'arm64';
  platform: 'Linux' | 'Windows';
  platformDetails: string;
  usageOperation: string;
  rootDeviceName: string;
  bootMode: 'legacy-bios' | 'uefi' | 'uefi-preferred' | undefined;
  productCodes: { ProductCodeId: string; ProductCodeType: 'marketplace' | 'devpay' }[];
}

export interface Ami extends AmiTraits {
  id: string;
  region: string;
  ownerId: string;
  ownerAlias: string | undefined;
  name: string;
  description: string | undefined;
  state: 'pending' | 'available' | 'failed' | 'disabled' | 'deregistered';
  stateReason: string | undefined;
  /** Simulated milliseconds. */
  createdAt: number;
  /** From when on Describe calls know the id, in simulated milliseconds. */
  visibleAt: number;
  deprecatedAt: number | undefined;
  devices: Device[];
  imdsV2: boolean;
  permissions: Lagged<LaunchPermission[]>;
  /** The AMI and region that this one is a copy of. */
  source: { id: string; region: string } | undefined;
}
