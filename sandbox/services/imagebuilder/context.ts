import type { World } from '../../world.ts';
import type { KeyStore } from '../ec2/ami.ts';
import type { Ec2 } from '../ec2/ec2.ts';
import type { Ssm } from '../ssm.ts';
import type { Registry } from './registry.ts';

/** As much of CloudWatch Logs as builds need. */
export interface LogStore {
  put(region: string, group: string, stream: string, timestampMs: number, message: string): void;
  hasGroup(region: string, group: string): boolean;
  createGroup(region: string, group: string): void;
}

/** As much of IAM as builds need. */
export interface ProfileStore {
  hasInstanceProfile(name: string): boolean;
  hasRole(name: string): boolean;
}

/** What Image Builder works with. */
export interface Surroundings {
  world: World;
  ec2: Ec2;
  kms: KeyStore;
  ssm: Ssm;
  logs: LogStore;
  iam: ProfileStore;
}

export interface Context extends Surroundings {
  registry: Registry;
}
