import { isLike, meets } from './operators.ts';
import { variable } from './policy-elements.ts';
import type { Policy, Principals, Statement } from './policy.ts';

/**
 * Condition keys of a request, the service's part in any case; what it does not have is left out.
 */
export type Context = Readonly<Record<string, string | readonly string[] | undefined>>;

/** One question to IAM. */
export interface AccessRequest {
  action: string;
  /** ARN, or `*` for actions that know no resources. */
  resource: string;
  context: Context;
}

/** Who asks. */
export interface Caller {
  /** A session's is that of STS. */
  arn: string;
  accountId: string;
  /** The role of a session. */
  roleArn?: string;
  /**
   * Principal of a service that asks by itself, as `ec2.amazonaws.com`; it belongs to no account.
   */
  service?: string;
  /** ARN of the provider whose token is shown. */
  federated?: string;
}

/** The statement that decided. */
export interface DecidedBy {
  policy: string;
  sid: string | undefined;
  index: number;
}

/**
 * What the policies of an identity say: a Deny wins, then an Allow; without either it is denied.
 */
export interface Decision {
  isAllowed: boolean;
  isExplicitlyDenied: boolean;
  by?: DecidedBy;
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html */
export function decideIdentity(policies: readonly Policy[], request: AccessRequest): Decision {
  const hits = policies.flatMap(({ name, statements }) =>
    statements.flatMap((statement, index) =>
      isAbout(statement, request)
        ? [{ statement, by: { policy: name, sid: statement.sid, index } }]
        : [],
    ),
  );
  const decisive = hits.find(({ statement }) => statement.effect === 'Deny') ?? hits[0];
  if (!decisive) return { isAllowed: false, isExplicitlyDenied: false };
  return {
    isAllowed: decisive.statement.effect === 'Allow',
    isExplicitlyDenied: decisive.statement.effect === 'Deny',
    by: decisive.by,
  };
}

/**
 * What the policy of a resource or a role says of a caller. `account`: it leaves the decision to
 * the policies of the caller's account.
 */
export interface ResourceDecision {
  grants: 'no' | 'direct' | 'account';
  isExplicitlyDenied: boolean;
  by?: DecidedBy;
}

/** A Deny wins, then an Allow that names the caller, then one that names its account. */
export function decideResource(
  { name, statements }: Policy,
  caller: Caller,
  request: AccessRequest,
): ResourceDecision {
  const hits = statements.flatMap((statement, index) => {
    const named = naming(statement, caller);
    return named !== 'no' && isAbout(statement, request)
      ? [{ statement, named, by: { policy: name, sid: statement.sid, index } }]
      : [];
  });
  const denial = hits.find(({ statement }) => statement.effect === 'Deny');
  if (denial) return { grants: 'no', isExplicitlyDenied: true, by: denial.by };
  const allowing = hits.find(({ named }) => named === 'direct') ?? hits[0];
  return allowing
    ? { grants: allowing.named, isExplicitlyDenied: false, by: allowing.by }
    : { grants: 'no', isExplicitlyDenied: false };
}

/** Whether a statement speaks of the action and the resource, and its conditions are met. */
function isAbout(statement: Statement, { action, resource, context }: AccessRequest): boolean {
  const isAction = (patterns: readonly string[]): boolean =>
    patterns.some((pattern) => isLike(action.toLowerCase(), pattern.toLowerCase()));
  const isResource = (patterns: readonly string[]): boolean =>
    patterns.some((pattern) => isLike(resource, pattern));
  if (statement.actions ? !isAction(statement.actions) : isAction(statement.notActions ?? [])) {
    return false;
  }
  if (statement.resources && !isResource(statement.resources)) return false;
  if (statement.notResources && isResource(statement.notResources)) return false;
  return statement.conditions.every(({ operator, key, values }) =>
    meets(
      operator,
      valueOf(context, key),
      values.flatMap((value) => withVariables(value, context) ?? []),
    ),
  );
}

/**
 * A value with the request's own in place of its variables; `undefined` where the request lacks
 * one, and it equals nothing.
 */
function withVariables(value: string, context: Context): string | undefined {
  let isKnown = true;
  const filled = value.replaceAll(variable, (_whole, key: string) => {
    const own = valueOf(context, key);
    if (typeof own !== 'string') isKnown = false;
    return String(own);
  });
  return isKnown ? filled : undefined;
}

/** Condition keys are not case-sensitive, the names of tags in them neither. */
function valueOf(context: Context, key: string): string | readonly string[] | undefined {
  const wanted = key.toLowerCase();
  return Object.entries(context).find(([name]) => name.toLowerCase() === wanted)?.[1];
}

function naming(
  { principals, notPrincipals }: Statement,
  caller: Caller,
): 'no' | 'direct' | 'account' {
  if (notPrincipals) return isNamed(notPrincipals, caller) === 'no' ? 'direct' : 'no';
  return principals ? isNamed(principals, caller) : 'no';
}

/**
 * `*` is everybody, services and holders of tokens too. A role stands for its sessions; an account
 * for everybody in it whom its own policies allow.
 */
function isNamed(
  { AWS, Service, Federated }: Principals,
  { arn, accountId, roleArn, service, federated }: Caller,
): 'no' | 'direct' | 'account' {
  if (AWS.includes('*')) return 'direct';
  if (federated !== undefined) return Federated.includes(federated) ? 'direct' : 'no';
  if (service !== undefined) return Service.includes(service) ? 'direct' : 'no';
  if (AWS.includes(arn) || (roleArn !== undefined && AWS.includes(roleArn))) return 'direct';
  return AWS.some(
    (name) => name === accountId || new RegExp(`^arn:[^:]+:iam::${accountId}:root$`).test(name),
  )
    ? 'account'
    : 'no';
}
