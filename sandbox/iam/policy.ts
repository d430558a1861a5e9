import { parseDocument } from 'yaml';
import { isMultiValued, readOperator, type Operator } from './operators.ts';

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

type Json = Record<string, unknown>;
type Refuse = (problem: string) => never;

const elements: readonly string[] = [
  'Sid',
  'Effect',
  'Principal',
  'NotPrincipal',
  'Action',
  'NotAction',
  'Resource',
  'NotResource',
  'Condition',
];

/**
 * Reads a policy document, an object or JSON text. Throws PolicyError for whatever IAM's grammar
 * does not have. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
export function parsePolicy(name: string, kind: PolicyKind, document: unknown): Policy {
  const refuse: Refuse = (problem) => {
    throw new PolicyError(name, 'the document', problem);
  };
  const root = objectOf(
    typeof document === 'string' ? jsonOf(document, refuse) : document,
    'the document',
    refuse,
  );
  for (const element of Object.keys(root)) {
    if (!['Version', 'Id', 'Statement'].includes(element)) refuse(`unknown element ${element}`);
  }
  if (root['Id'] !== undefined && typeof root['Id'] !== 'string') refuse('Id is no text');
  // Without a version 2008-10-17 counts, in which policy variables are plain text; they are refused
  // in both.
  if (!['2012-10-17', '2008-10-17', undefined].includes(root['Version'] as string | undefined)) {
    refuse(`unknown Version ${String(root['Version'])}`);
  }
  const statements = [root['Statement'] ?? []].flat();
  // Whether KMS takes a policy without statements is not documented; IAM takes none.
  if (root['Statement'] === undefined || (statements.length === 0 && kind !== 'resource')) {
    refuse('has no Statement');
  }
  const hasVariables = root['Version'] === '2012-10-17';
  const read = statements.map((one, index) =>
    parseStatement(name, kind, one, { index, hasVariables }),
  );
  // The console writes an empty Sid for none.
  const sids = read.flatMap(({ sid }) => (sid === undefined || sid === '' ? [] : sid));
  const twice = sids.find((sid, index) => sids.indexOf(sid) !== index);
  if (twice !== undefined && kind !== 'resource') refuse(`two statements have the Sid ${twice}`);
  return { name, kind, statements: read };
}

function parseStatement(
  policy: string,
  kind: PolicyKind,
  value: unknown,
  { index, hasVariables }: { index: number; hasVariables: boolean },
): Statement {
  let where = `statement ${String(index + 1)}`;
  const refuse: Refuse = (problem) => {
    throw new PolicyError(policy, where, problem);
  };
  const from = objectOf(value, 'a statement', refuse);
  const sid = from['Sid'];
  if (sid !== undefined) {
    if (typeof sid !== 'string') refuse('Sid is no text');
    if (sid !== '') where = `statement ${sid}`;
    // IAM's own policies, trust among them, take letters and digits; key policies and other
    // resource policies also blanks.
    if (!(kind === 'resource' ? /^[A-Za-z0-9 ]*$/ : /^[A-Za-z0-9]*$/).test(sid)) {
      refuse('Sid has other characters than letters and digits');
    }
  }
  for (const element of Object.keys(from)) {
    if (!elements.includes(element)) refuse(`unknown element ${element}`);
  }
  const effect = from['Effect'];
  if (effect !== 'Allow' && effect !== 'Deny') refuse('Effect is neither Allow nor Deny');

  const either = (plain: string, negated: string): void => {
    if ((from[plain] === undefined) === (from[negated] === undefined)) {
      refuse(`needs either ${plain} or ${negated}`);
    }
  };
  either('Action', 'NotAction');
  if (kind === 'identity') {
    if (from['Principal'] !== undefined || from['NotPrincipal'] !== undefined) {
      refuse('a policy of an identity names no principal');
    }
  } else either('Principal', 'NotPrincipal');
  if (kind === 'trust') {
    if (from['Resource'] !== undefined || from['NotResource'] !== undefined) {
      refuse('a trust policy names no resource');
    }
  } else either('Resource', 'NotResource');

  const each = (element: string, read: (one: string) => string): string[] | undefined =>
    listOf(from[element], element, refuse)?.map(read);
  const actions = (element: string): string[] | undefined =>
    each(element, (action) => {
      if (action !== '*' && !/^[A-Za-z0-9-]+:[A-Za-z0-9*?]+$/.test(action)) {
        refuse(`${element} ${action} is not service:Name`);
      }
      if (kind === 'trust' && !/^sts:/i.test(action)) {
        refuse(`${element} ${action} is none of sts, and a trust policy has no others`);
      }
      return action;
    });
  // Partition and service stand without wildcards, but `*` for any partition, and no part is
  // missing.
  const resources = (element: string): string[] | undefined =>
    each(element, (resource) =>
      resource === '*' || /^arn:(?:aws(?:-[a-z]+)*|\*):[a-z0-9-]+:[^:]*:[^:]*:./.test(resource)
        ? withoutVariables(resource, refuse)
        : refuse(`${element} ${resource} is no ARN`),
    );
  return {
    sid,
    effect,
    ...ifDefined('principals', principalsOf(from['Principal'], refuse)),
    ...ifDefined('notPrincipals', principalsOf(from['NotPrincipal'], refuse)),
    ...ifDefined('actions', actions('Action')),
    ...ifDefined('notActions', actions('NotAction')),
    ...ifDefined('resources', resources('Resource')),
    ...ifDefined('notResources', resources('NotResource')),
    conditions: conditionsOf(from['Condition'], hasVariables, refuse),
  };
}

function principalsOf(value: unknown, refuse: Refuse): Principals | undefined {
  if (value === undefined) return undefined;
  if (value === '*') return { AWS: ['*'], Service: [], Federated: [] };
  const from = objectOf(value, 'Principal', refuse);
  if (Object.keys(from).length === 0) refuse('Principal is empty');
  for (const kind of Object.keys(from)) {
    if (!['AWS', 'Service', 'Federated'].includes(kind)) {
      refuse(`unknown or not supported kind of principal ${kind}`);
    }
  }
  const list = (kind: string): string[] =>
    (listOf(from[kind], 'Principal', refuse) ?? []).map((one) => withoutVariables(one, refuse));
  const [AWS, Service, Federated] = [list('AWS'), list('Service'), list('Federated')];
  for (const one of [...Service, ...Federated]) {
    if (/[*?]/.test(one)) refuse(`${one} is no principal; wildcards are not allowed`);
  }
  for (const one of AWS) {
    if (
      one !== '*' &&
      (/[*?]/.test(one) || !/^(\d{12}|arn:[^:]+:(iam|sts)::\d{12}:\S+)$/.test(one))
    ) {
      refuse(`${one} is no principal; wildcards within are not allowed`);
    }
  }
  return { AWS, Service, Federated };
}

function conditionsOf(value: unknown, hasVariables: boolean, refuse: Refuse): Condition[] {
  if (value === undefined) return [];
  return Object.entries(objectOf(value, 'Condition', refuse)).flatMap(([name, keys]) => {
    const operator =
      readOperator(name) ?? refuse(`unknown or not supported condition operator ${name}`);
    return Object.entries(objectOf(keys, name, refuse)).map(([key, values]) => {
      if (!/^[A-Za-z0-9.-]+:\S/.test(key)) refuse(`${key} is no condition key`);
      withoutVariables(key, refuse);
      // With a plain operator IAM's answer for several values is undefined.
      if (!operator.isNull && isMultiValued(key) !== (operator.set !== undefined)) {
        refuse(
          `${name} does not suit ${key}, which has ${isMultiValued(key) ? 'several values: ForAnyValue or ForAllValues' : 'one value: no ForAnyValue, no ForAllValues'}`,
        );
      }
      const list = [values]
        .flat()
        .map((one) =>
          ['string', 'boolean', 'number'].includes(typeof one)
            ? withKnownVariables(String(one), hasVariables, refuse)
            : refuse(`${key} has a value that is no text`),
        );
      if (list.length === 0) refuse(`${key} has no value`);
      const problem = list.map(operator.problem).find((one) => one !== undefined);
      if (problem !== undefined) refuse(`${name} ${key}: ${problem}`);
      return { operator, key, values: list };
    });
  });
}

/**
 * What a value of a condition may have for a part of it.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
export const variable = /\$\{(aws:PrincipalAccount)\}/g;

function withKnownVariables(text: string, hasVariables: boolean, refuse: Refuse): string {
  withoutVariables(hasVariables ? text.replaceAll(variable, '') : text, refuse);
  return text;
}

/** Other policy variables (`${aws:username}`), and in other places: nothing here uses them. */
function withoutVariables(text: string, refuse: Refuse): string {
  return text.includes('${') ? refuse(`policy variables are not supported: ${text}`) : text;
}

function jsonOf(text: string, refuse: Refuse): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse('is no JSON');
  }
  // JSON.parse would take the last of two, and half a condition would be gone.
  const twice = parseDocument(text, { schema: 'json' }).errors.find(
    ({ code }) => code === 'DUPLICATE_KEY',
  );
  return twice ? refuse(`has a key twice, at character ${String(twice.pos[0] + 1)}`) : value;
}

function objectOf(value: unknown, what: string, refuse: Refuse): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Json)
    : refuse(`${what} is no object`);
}

function listOf(value: unknown, element: string, refuse: Refuse): string[] | undefined {
  if (value === undefined) return undefined;
  const list = [value].flat() as unknown[];
  if (list.length === 0 || !list.every((one) => typeof one === 'string' && one !== '')) {
    refuse(`${element} is neither a text nor a list of texts`);
  }
  return list as string[];
}

function ifDefined<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): Partial<Record<Name, Value>> {
  return value === undefined ? {} : ({ [name]: value } as Partial<Record<Name, Value>>);
}
