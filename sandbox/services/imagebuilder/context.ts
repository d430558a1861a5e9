import type { World } from '../../world.ts';
import type { KeyStore } from '../ec2/ami.ts';
import type { Ec2 } from '../ec2/ec2.ts';
import type { Ssm } from '../ssm/ssm.ts';
import type { Registry } from './registry.ts';

/** As much of CloudWatch Logs as builds need. */
interface LogStore {
  put(region: string, group: string, stream: string, timestampMs: number, message: string): void;
  hasGroup(region: string, group: string): boolean;
  createGroup(region: string, group: string): void;
}

/** As much of IAM as builds need. */
interface ProfileStore {
  hasInstanceProfile(name: string): boolean;
  hasRole(name: string): boolean;
  /** Whether the policies of the profile's role allow this. */
  allows(profile: string, action: string, resource: string): boolean;
}

/** As much of S3 as builds need. */
interface SoftwareStore {
  /**
   * Whether the bucket has an object whose key begins so; `undefined` where there is no such
   * bucket.
   */
  hasObject(bucket: string, beginning: string): boolean | undefined;
}

/** What Image Builder works with. */
export interface Surroundings {
  world: World;
  ec2: Ec2;
  kms: KeyStore;
  ssm: Ssm;
  logs: LogStore;
  iam: ProfileStore;
  software: SoftwareStore;
}

export interface Context extends Surroundings {
  registry: Registry;
}
