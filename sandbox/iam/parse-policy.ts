import { conditionsOf, principalsOf, withoutVariables } from './policy-elements.ts';
import { jsonOf, listOf, objectOf, type Refuse } from './policy-json.ts';
import { PolicyError, type Policy, type PolicyKind, type Statement } from './policy.ts';

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

function ifDefined<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): Partial<Record<Name, Value>> {
  return value === undefined ? {} : ({ [name]: value } as Partial<Record<Name, Value>>);
}
