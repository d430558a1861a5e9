import type { Operator } from './operators.ts';

/**
 * Where a policy stands: on who asks, on what is asked for, or on a role, saying who may take it.
 */
export type PolicyKind = 'identity' | 'resource' | 'trust';

/** A policy, read. */
export interface Policy {
  name: string;
  kind: PolicyKind;
  statements: readonly Statement[];
}

export interface Statement {
  sid: string | undefined;
  effect: 'Allow' | 'Deny';
  /** Of resource and trust policies; exactly one of both. `*` alone is everybody. */
  principals?: Principals;
  notPrincipals?: Principals;
  /** Exactly one of both. */
  actions?: readonly string[];
  notActions?: readonly string[];
  /** Exactly one of both, but in trust policies, which have none: they are about their role. */
  resources?: readonly string[];
  notResources?: readonly string[];
  /** All must be met. */
  conditions: readonly Condition[];
}

export interface Principals {
  AWS: readonly string[];
  Service: readonly string[];
  Federated: readonly string[];
}

/** One key of one operator. */
export interface Condition {
  operator: Operator;
  key: string;
  values: readonly string[];
}

/**
 * A policy that IAM would refuse, or that holds what this engine does not know: never passed over.
 */
export class PolicyError extends Error {
  constructor(policy: string, where: string, problem: string) {
    super(`Policy ${policy}, ${where}: ${problem}`);
    this.name = 'PolicyError';
  }
}
