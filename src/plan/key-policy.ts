import { partitionOf } from './lock.ts';

/**
 * What launching from an encrypted AMI asks of its key:
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/allow-org-ou-to-use-key.html
 */
export const launchActions = [
  'kms:DescribeKey',
  'kms:Decrypt',
  'kms:CreateGrant',
  'kms:ReEncryptFrom',
  'kms:ReEncryptTo',
  'kms:GenerateDataKeyWithoutPlaintext',
] as const;

/** Somebody who uses a key, as far as a key policy can tell. */
export interface Caller {
  /** ARN of the role; `*` in it stands for any of them. */
  arn: string;
  /** Empty where it is any account of the organization. */
  account: string;
  /** `o-…`; undefined where it is not known. */
  organization: string | undefined;
  /** `ou-…`, where only accounts of that unit are meant. */
  organizationalUnit?: string;
  region: string;
  /**
   * Whether EC2 asks on its behalf for a volume, which is the case when an instance is launched.
   */
  isLaunch: boolean;
  /**
   * Whether its IAM policies allow what a key policy leaves to its account. AWS gives Auto
   * Scaling's role no right to any key.
   */
  hasIamPermission: boolean;
}

/** `unknown`: a condition that can't be judged from here decides. */
export type Answer = 'yes' | 'no' | 'unknown';

interface Statement {
  Effect?: unknown;
  Principal?: unknown;
  NotPrincipal?: unknown;
  Action?: unknown;
  NotAction?: unknown;
  Condition?: unknown;
}

/**
 * Whether a key policy admits all of some actions for somebody. A policy that can't be read as JSON
 * admits `unknown`. Where a key policy leaves the decision to an account (`arn:aws:iam::…:root`),
 * `hasIamPermission` tells whether that account allows it.
 */
export function admits(
  policy: string,
  caller: Caller,
  actions: readonly string[] = launchActions,
): Answer {
  let statements: Statement[];
  try {
    const document = JSON.parse(policy) as { Statement?: Statement | Statement[] } | null;
    statements = [document?.Statement ?? []].flat();
  } catch {
    return 'unknown';
  }
  return all(actions.map((action) => admitsAction(statements, caller, action)));
}

function admitsAction(statements: readonly Statement[], caller: Caller, action: string): Answer {
  const answers = (effect: string): Answer =>
    any(
      statements.filter((one) => one.Effect === effect).map((one) => applies(one, caller, action)),
    );
  const denied = answers('Deny');
  if (denied === 'yes') return 'no';
  const allowed = answers('Allow');
  return denied === 'unknown' && allowed === 'yes' ? 'unknown' : allowed;
}

function applies(statement: Statement, caller: Caller, action: string): Answer {
  if (!namesAction(statement, action)) return 'no';
  if (statement.NotPrincipal !== undefined) return 'unknown';
  return all([namesPrincipal(statement.Principal, caller), meets(statement.Condition, caller)]);
}

function namesAction({ Action, NotAction }: Statement, action: string): boolean {
  const names = (patterns: unknown): boolean =>
    texts(patterns).some((pattern) => like(action.toLowerCase(), pattern.toLowerCase()));
  return NotAction === undefined ? names(Action) : !names(NotAction);
}

function namesPrincipal(principal: unknown, { arn, account, hasIamPermission }: Caller): Answer {
  const names =
    principal === '*' ? ['*'] : texts((principal as { AWS?: unknown } | null | undefined)?.AWS);
  return any(
    names.map((name) => {
      if (name === '*' || name === arn) return 'yes';
      const named = /^arn:[^:]+:iam::(\d{12}):root$|^(\d{12})$/.exec(name);
      return named && hasIamPermission && account !== '' && account === (named[1] ?? named[2])
        ? 'yes'
        : 'no';
    }),
  );
}

/** All conditions of a statement. */
function meets(condition: unknown, caller: Caller): Answer {
  const tests = Object.entries(
    (condition ?? {}) as Record<string, Record<string, unknown>>,
  ).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, values]) => meetsOne(operator, key, texts(values), caller)),
  );
  return all(tests);
}

function meetsOne(operator: string, key: string, values: string[], caller: Caller): Answer {
  const name = key.toLowerCase();
  const test =
    /^(?:ForAnyValue:)?(String|Arn|Bool)(Not)?(?:Equals|Like)?(?:IgnoreCase)?(?:IfExists)?$/.exec(
      operator,
    );
  if (!test) return 'unknown';
  const actual = factsOf(caller)[name];
  if (name === 'aws:principalorgpaths') return meetsPath(values, caller);
  if (actual === undefined) return 'unknown';
  if (actual.includes('*')) {
    if (values.includes('*')) return 'yes';
    // Single principals by name are not everybody.
    return name === 'aws:principalarn' &&
      test[2] === undefined &&
      !values.some((value) => /[*?]/.test(value))
      ? 'no'
      : 'unknown';
  }
  const isMet = values.some((value) => like(actual.toLowerCase(), value.toLowerCase()));
  return isMet === (test[2] === undefined) ? 'yes' : 'no';
}

/** `o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/*` */
function meetsPath(
  values: readonly string[],
  { organization, organizationalUnit }: Caller,
): Answer {
  if (organization === undefined) return 'unknown';
  return any(
    values.map((value) => {
      const [root, ...units] = value.split('/').filter((part) => part !== '*' && part !== '');
      if (root !== organization && root !== undefined) return 'no';
      const unit = units.find((part) => part.startsWith('ou-'));
      return unit === undefined || unit === organizationalUnit ? 'yes' : 'unknown';
    }),
  );
}

/** Condition keys that are known of a caller; a `*` in a value stands for what is not. */
function factsOf({
  arn,
  account,
  organization,
  region,
  isLaunch,
}: Caller): Record<string, string | undefined> {
  return {
    'aws:principalorgid': organization,
    'aws:principalarn': arn,
    'aws:principalaccount': account === '' ? '*' : account,
    'kms:calleraccount': account === '' ? '*' : account,
    'aws:principalisawsservice': 'false',
    'aws:securetransport': 'true',
    'kms:viaservice': isLaunch ? `ec2.${region}.amazonaws.com` : undefined,
    'kms:grantisforawsresource': isLaunch ? 'true' : 'false',
  };
}

/** The service-linked role of a service in an account. */
export function serviceLinkedRole(
  region: string,
  account: string,
  service: string,
  name: string,
): string {
  return `arn:${partitionOf(region)}:iam::${account}:role/aws-service-role/${service}.amazonaws.com/${name}`;
}

/**
 * The statement that lets accounts of an organization launch from AMIs that a key encrypts; to be
 * added to its policy.
 */
export function organizationStatement(organization: string): string {
  return JSON.stringify({
    Sid: 'LaunchFromGoldenAmis',
    Effect: 'Allow',
    Principal: '*',
    Action: [
      'kms:DescribeKey',
      'kms:Decrypt',
      'kms:CreateGrant',
      'kms:ReEncrypt*',
      'kms:GenerateDataKey*',
    ],
    Resource: '*',
    Condition: { StringEquals: { 'aws:PrincipalOrgID': organization } },
  });
}

/** The same for single principals: accounts or roles. */
export function principalStatement(principals: readonly string[]): string {
  return JSON.stringify({
    Sid: 'UseForGoldenAmis',
    Effect: 'Allow',
    Principal: { AWS: principals },
    Action: [
      'kms:DescribeKey',
      'kms:Decrypt',
      'kms:CreateGrant',
      'kms:ReEncrypt*',
      'kms:GenerateDataKey*',
    ],
    Resource: '*',
  });
}

function all(answers: readonly Answer[]): Answer {
  if (answers.includes('no')) return 'no';
  return answers.includes('unknown') ? 'unknown' : 'yes';
}

function any(answers: readonly Answer[]): Answer {
  if (answers.includes('yes')) return 'yes';
  return answers.includes('unknown') ? 'unknown' : 'no';
}

function texts(value: unknown): string[] {
  return [value ?? []]
    .flat()
    .filter((one) => typeof one === 'string' || typeof one === 'boolean')
    .map(String);
}

/** IAM's wildcards. */
function like(text: string, pattern: string): boolean {
  return new RegExp(
    `^${pattern
      .split(/([*?])/)
      .map((part) => (part === '*' ? '.*' : part === '?' ? '.' : RegExp.escape(part)))
      .join('')}$`,
    's',
  ).test(text);
}
