import type { Policy } from '../../iam/policy.ts';

export interface Role {
  name: string;
  accountId: string;
  arn: string;
  roleId: string;
  /** Seconds. */
  maxSessionDuration: number;
  trust: Policy;
  /** `undefined` where it may do everything. */
  policies: readonly Policy[] | undefined;
}

/** Somebody who can sign requests. */
export interface Credentials {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string;
  /** Simulated milliseconds; long-lived keys have none. */
  expiresAt?: number;
  principal: Principal;
}

export interface Principal {
  arn: string;
  accountId: string;
  /** As GetCallerIdentity gives it. */
  userId: string;
  /** Name of the role or the user; denials stand under it. */
  name: string;
  /** The role of a session. */
  role?: Role;
}
