import type { Answer } from './read-back/compare.ts';

/** An AMI as EC2 shows it. */
export interface Ami {
  amiId: string;
  region: string;
  name: string;
  /** `available`, `pending`, …: EC2's word. */
  state: string;
  ownerId: string;
  /** ISO 8601. */
  createdAt: string;
  /** ISO 8601. */
  deprecatedAt?: string;
  rootDeviceName: string;
  architecture: string;
  /** `v2.0` where instances accept IMDSv2 only. */
  imdsSupport?: string;
  productCodes: string[];
  /** Visible to the owner only. */
  tags: Record<string, string>;
  volumes: { device: string; snapshotId?: string; sizeGiB: number; isEncrypted: boolean }[];
  /** Its part of DescribeImages' answer, to be compared. */
  answer: Answer;
}

/**
 * Whether AWS hides an AMI from those that it is shared with, in lists. A time that lies ahead is
 * none yet.
 *
 * @param now milliseconds since the epoch
 */
export function isDeprecated({ deprecatedAt }: Pick<Ami, 'deprecatedAt'>, now: number): boolean {
  return deprecatedAt !== undefined && Date.parse(deprecatedAt) <= now;
}

/** Which AMIs to look for: by ids, or by owner with EC2 filters (`*` and `?` are wildcards). */
export type AmiQuery = { ids: string[] } | { owner: string; filters: Record<string, string[]> };

/** A snapshot as EC2 shows it. EC2 tells the encryption key of a snapshot, not that of an AMI. */
export interface Snapshot {
  snapshotId: string;
  isEncrypted: boolean;
  keyArn?: string;
  tags: Record<string, string>;
  /** Its part of DescribeSnapshots' answer, to be compared. */
  answer: Answer;
}
