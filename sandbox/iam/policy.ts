import { isMultiValued, readOperator, type Operator } from './operators.ts';

/** Where a policy stands: on who asks, on what is asked for, or on a role, saying who may take it. */
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

/** A policy that IAM would refuse, or that holds what this engine does not know: never passed over. */
export class PolicyError extends Error {
  constructor(policy: string, where: string, problem: string) {
    super(`Policy ${policy}, ${where}: ${problem}`);
    this.name = 'PolicyError';
  }
}

type Json = Record<string, unknown>;
type Refuse = (problem: string) => never;

const elements = ['Sid', 'Effect', 'Principal', 'NotPrincipal', 'Action', 'NotAction', 'Resource', 'NotResource', 'Condition'];

/**
 * Reads a policy document, an object or JSON text. Throws PolicyError for whatever IAM's grammar does not have.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
export function parsePolicy(name: string, kind: PolicyKind, document: unknown): Policy {
  const refuse: Refuse = (problem) => {
    throw new PolicyError(name, 'the document', problem);
  };
  const root = objectOf(typeof document === 'string' ? jsonOf(document, refuse) : document, 'the document', refuse);
  for (const element of Object.keys(root)) if (!['Version', 'Id', 'Statement'].includes(element)) refuse(`unknown element ${element}`);
  // Without a version 2008-10-17 counts, in which policy variables are plain text.
  if (!['2012-10-17', '2008-10-17', undefined].includes(root['Version'] as string | undefined)) refuse(`unknown Version ${String(root['Version'])}`);
  const statements = [root['Statement'] ?? []].flat();
  if (root['Statement'] === undefined) refuse('has no Statement');
  const read = statements.map((one, index) => parseStatement(name, kind, one, index));
  const sids = read.flatMap(({ sid }) => sid ?? []);
  const twice = sids.find((sid, index) => sids.indexOf(sid) !== index);
  if (twice !== undefined && kind === 'identity') refuse(`two statements have the Sid ${twice}`);
  return { name, kind, statements: read };
}

function parseStatement(policy: string, kind: PolicyKind, value: unknown, index: number): Statement {
  let where = `statement ${String(index + 1)}`;
  const refuse: Refuse = (problem) => {
    throw new PolicyError(policy, where, problem);
  };
  const from = objectOf(value, 'a statement', refuse);
  const sid = from['Sid'];
  if (sid !== undefined) {
    if (typeof sid !== 'string') refuse('Sid is no text');
    where = `statement ${sid as string}`;
    // Key policies and other resource policies also take blanks.
    if (!(kind === 'identity' ? /^[A-Za-z0-9]*$/ : /^[A-Za-z0-9 ]*$/).test(sid as string)) refuse('Sid has other characters than letters and digits');
  }
  for (const element of Object.keys(from)) if (!elements.includes(element)) refuse(`unknown element ${element}`);
  const effect = from['Effect'];
  if (effect !== 'Allow' && effect !== 'Deny') refuse('Effect is neither Allow nor Deny');

  const either = (plain: string, negated: string): void => {
    if ((from[plain] === undefined) === (from[negated] === undefined)) refuse(`needs either ${plain} or ${negated}`);
  };
  either('Action', 'NotAction');
  if (kind === 'identity') {
    if (from['Principal'] !== undefined || from['NotPrincipal'] !== undefined) refuse('a policy of an identity names no principal');
  } else either('Principal', 'NotPrincipal');
  if (kind === 'trust') {
    if (from['Resource'] !== undefined || from['NotResource'] !== undefined) refuse('a trust policy names no resource');
  } else either('Resource', 'NotResource');

  const actions = (element: string): string[] | undefined => listOf(from[element], element, refuse)?.map((action) => (action === '*' || /^[A-Za-z0-9-]+:[A-Za-z0-9*?]+$/.test(action) ? action : refuse(`${element} ${action} is not service:Name`)));
  const resources = (element: string): string[] | undefined => listOf(from[element], element, refuse)?.map((resource) => (resource === '*' || /^arn:/.test(resource) ? withoutVariables(resource, refuse) : refuse(`${element} ${resource} is no ARN`)));
  return {
    sid: sid as string | undefined,
    effect: effect as 'Allow' | 'Deny',
    ...ifDefined('principals', principalsOf(from['Principal'], refuse)),
    ...ifDefined('notPrincipals', principalsOf(from['NotPrincipal'], refuse)),
    ...ifDefined('actions', actions('Action')),
    ...ifDefined('notActions', actions('NotAction')),
    ...ifDefined('resources', resources('Resource')),
    ...ifDefined('notResources', resources('NotResource')),
    conditions: conditionsOf(from['Condition'], refuse),
  };
}

function principalsOf(value: unknown, refuse: Refuse): Principals | undefined {
  if (value === undefined) return undefined;
  if (value === '*') return { AWS: ['*'], Service: [], Federated: [] };
  const from = objectOf(value, 'Principal', refuse);
  for (const kind of Object.keys(from)) if (!['AWS', 'Service', 'Federated'].includes(kind)) refuse(`unknown kind of principal ${kind}`);
  const AWS = listOf(from['AWS'], 'Principal', refuse) ?? [];
  for (const one of AWS) if (one !== '*' && (/[*?]/.test(one) || !/^(\d{12}|arn:[^:]+:(iam|sts)::\d{12}:\S+)$/.test(one))) refuse(`${one} is no principal; wildcards within are not allowed`);
  return { AWS, Service: listOf(from['Service'], 'Principal', refuse) ?? [], Federated: listOf(from['Federated'], 'Principal', refuse) ?? [] };
}

function conditionsOf(value: unknown, refuse: Refuse): Condition[] {
  if (value === undefined) return [];
  return Object.entries(objectOf(value, 'Condition', refuse)).flatMap(([name, keys]) => {
    const operator = readOperator(name) ?? refuse(`unknown condition operator ${name}`);
    return Object.entries(objectOf(keys, name, refuse)).map(([key, values]) => {
      if (!/^[A-Za-z0-9.-]+:\S/.test(key)) refuse(`${key} is no condition key`);
      // With a plain operator IAM's answer for several values is undefined.
      if (!operator.isNull && isMultiValued(key) !== (operator.set !== undefined)) refuse(`${name} does not suit ${key}, which has ${isMultiValued(key) ? 'several values: ForAnyValue or ForAllValues' : 'one value: no ForAnyValue, no ForAllValues'}`);
      const list = [values].flat().map((one) => (['string', 'boolean', 'number'].includes(typeof one) ? withoutVariables(String(one), refuse) : refuse(`${key} has a value that is no text`)));
      if (list.length === 0) refuse(`${key} has no value`);
      const problem = list.map(operator.problem).find((one) => one !== undefined);
      if (problem !== undefined) refuse(`${name} ${key}: ${problem}`);
      return { operator, key, values: list };
    });
  });
}

/** Policy variables (`${aws:username}`) would need the request; nothing here uses them. */
function withoutVariables(text: string, refuse: Refuse): string {
  return text.includes('${') ? refuse(`policy variables are not supported: ${text}`) : text;
}

function jsonOf(text: string, refuse: Refuse): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return refuse('is no JSON');
  }
}

function objectOf(value: unknown, what: string, refuse: Refuse): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : refuse(`${what} is no object`);
}

function listOf(value: unknown, element: string, refuse: Refuse): string[] | undefined {
  if (value === undefined) return undefined;
  const list = [value].flat() as unknown[];
  if (list.length === 0 || !list.every((one) => typeof one === 'string' && one !== '')) refuse(`${element} is neither a text nor a list of texts`);
  return list as string[];
}

function ifDefined<Name extends string, Value>(name: Name, value: Value | undefined): Partial<Record<Name, Value>> {
  return value === undefined ? {} : ({ [name]: value } as Partial<Record<Name, Value>>);
}
