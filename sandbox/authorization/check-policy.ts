import { actionsLike, type FoundAction } from './actions.ts';
import { canBeOfType } from './patterns.ts';

/**
 * Keys that IAM has for every request; the tag keys are not among them, since an action has them or
 * not.
 */
const globalKeys = new Set(
  [
    'aws:CalledVia',
    'aws:CalledViaFirst',
    'aws:CalledViaLast',
    'aws:CurrentTime',
    'aws:EpochTime',
    'aws:FederatedProvider',
    'aws:MultiFactorAuthAge',
    'aws:MultiFactorAuthPresent',
    'aws:PrincipalAccount',
    'aws:PrincipalArn',
    'aws:PrincipalIsAWSService',
    'aws:PrincipalOrgID',
    'aws:PrincipalOrgPaths',
    'aws:PrincipalServiceName',
    'aws:PrincipalTag/${TagKey}',
    'aws:PrincipalType',
    'aws:RequestedRegion',
    'aws:ResourceAccount',
    'aws:ResourceOrgID',
    'aws:ResourceOrgPaths',
    'aws:SecureTransport',
    'aws:SourceAccount',
    'aws:SourceArn',
    'aws:SourceIp',
    'aws:SourceOrgID',
    'aws:SourceVpc',
    'aws:SourceVpce',
    'aws:TokenIssueTime',
    'aws:UserAgent',
    'aws:ViaAWSService',
    'aws:userid',
    'aws:username',
  ].map((key) => key.toLowerCase()),
);

type Statement = Record<string, unknown>;

/**
 * What is wrong with a policy by AWS's Service Authorization Reference, which IAM itself does not
 * say: an action that is none, a condition key that the action never has, a resource that is of no
 * type the action knows. Empty where nothing is. Actions that generate.py does not name count as
 * none.
 */
export function checkPolicy(document: unknown): string[] {
  const statements = [(document as { Statement: Statement | Statement[] }).Statement].flat();
  return statements.flatMap((statement, index) =>
    checkStatement(statement).map(
      (problem) =>
        `${typeof statement['Sid'] === 'string' ? statement['Sid'] : `statement ${String(index + 1)}`}: ${problem}`,
    ),
  );
}

function checkStatement(statement: Statement): string[] {
  const resources = texts(statement['Resource']);
  const keys = Object.values((statement['Condition'] ?? {}) as Record<string, object>).flatMap(
    (block) => Object.keys(block),
  );
  const meant = texts(statement['Action']).map((pattern) => ({
    pattern,
    found: actionsLike(pattern),
  }));
  const unknown = meant.flatMap(({ pattern, found }) =>
    found.length === 0 && pattern !== '*' ? [`${pattern} is no action that is known`] : [],
  );
  const actions = meant.flatMap(({ found }) => found);
  // `*`, `s3:*` and a Deny of all may well name actions that have no such resource or key.
  const isBroad =
    statement['Effect'] === 'Deny' || meant.some(({ pattern }) => /[*?]/.test(pattern));
  const wrongActions = isBroad
    ? []
    : actions.flatMap((action) => checkAction(action, resources, keys));
  const wrongResources = resources.flatMap((resource) =>
    actions.length > 0 && !actions.some((action) => fits(action, resource))
      ? [`${resource} is of no type that ${listed(actions)} knows`]
      : [],
  );
  const wrongKeys = keys.flatMap((key) =>
    actions.length > 0 && !actions.some((action) => hasKey(action, resources, key))
      ? [`${listed(actions)} never has ${key}`]
      : [],
  );
  return [...new Set([...unknown, ...wrongResources, ...wrongKeys, ...wrongActions])];
}

/** Of an Allow each action must be of use by itself. */
function checkAction(action: FoundAction, resources: string[], keys: string[]): string[] {
  const isUseless = resources.length > 0 && !resources.some((resource) => fits(action, resource));
  return [
    ...(isUseless
      ? [
          `${action.name} is allowed on no resource of its types (${Object.keys(action.action.resources).join(', ') || '*'})`,
        ]
      : []),
    ...keys.flatMap((key) =>
      hasKey(action, resources, key) ? [] : [`${action.name} never has ${key}`],
    ),
  ];
}

const listed = (actions: FoundAction[]): string => actions.map(({ name }) => name).join(', ');

/**
 * Whether the action can be asked for this resource of a policy. Those that know no types are asked
 * for `*`.
 */
function fits({ action, types }: FoundAction, resource: string): boolean {
  if (resource === '*') return true;
  return Object.keys(action.resources).some((type) =>
    canBeOfType(resource, types[type]?.arn ?? ''),
  );
}

/** Whether a request for one of the resources can have the key. Trust policies name no resource. */
function hasKey({ action, types }: FoundAction, resources: string[], key: string): boolean {
  const onTypes = Object.entries(action.resources)
    .filter(
      ([type]) =>
        resources.length === 0 ||
        resources.some((resource) => canBeOfType(resource, types[type]?.arn ?? '')),
    )
    .flatMap(([type, { keys }]) => keys ?? types[type]?.keys ?? []);
  return isOf(key, [...globalKeys]) || isOf(key, [...action.keys, ...onTypes]);
}

/** Keys are compared without regard to case; `aws:ResourceTag/${TagKey}` has one for every tag. */
function isOf(key: string, known: string[]): boolean {
  const asked = key.toLowerCase();
  return known.some((one) => {
    const [start = '', end] = one.toLowerCase().split(/\$\{[^}]+\}|<key>/);
    return end === undefined
      ? asked === start
      : asked.length > start.length + end.length && asked.startsWith(start) && asked.endsWith(end);
  });
}

/**
 * What is wrong with one question to IAM: an action, a resource or keys that the reference does not
 * have.
 */
export function checkRequest({
  action,
  resource,
  context,
}: {
  action: string;
  resource: string;
  context: Readonly<Record<string, unknown>>;
}): string[] {
  const [found] = actionsLike(action);
  if (found?.name !== action) return [`${action} is no action that is known`];
  const isPlaced =
    resource === '*' ? Object.keys(found.action.resources).length === 0 : fits(found, resource);
  return [
    ...(isPlaced
      ? []
      : [
          `${action} is not asked on ${resource}, but on ${
            Object.keys(found.action.resources)
              .map((type) => found.types[type]?.arn)
              .join(', ') || '*'
          }`,
        ]),
    ...Object.keys(context).flatMap((key) =>
      hasKey(found, [resource], key) ? [] : [`${action} never has ${key} on ${resource}`],
    ),
  ];
}

function texts(value: unknown): string[] {
  return value === undefined ? [] : ([value].flat() as string[]);
}
