import { partitionOf } from './lock.ts';
import { matchesWildcard } from '../recipe/wildcard.ts';

/**
 * Actions on the key of an encrypted AMI that its launch needs:
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

/** A principal that uses a key, with the properties that key policies refer to. */
export interface Caller {
  /** ARN of the role; `*` where any role of the accounts is meant. */
  arn: string;
  /** Account id; empty where any account of the organization is meant. */
  account: string;
  /** `o-…`; undefined where it is not known. */
  organization: string | undefined;
  /** `ou-…`, where only accounts of that unit are meant. */
  organizationalUnit?: string;
  region: string;
  /** Whether EC2 makes the request for it, to create the volume of an instance that it launches. */
  isLaunch: boolean;
  /**
   * Whether its IAM policies allow the action, which counts where the key policy delegates to the
   * account. The policy of Auto Scaling's role allows no action on any key.
   */
  hasIamPermission: boolean;
}

/** `unknown`: the answer depends on a condition that can't be evaluated here. */
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
 * Whether a key policy allows a caller all of these actions; `unknown` where the policy is not
 * JSON. Where the policy delegates to an account (`arn:aws:iam::…:root`), `hasIamPermission`
 * decides.
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
  return all([
    namesPrincipal(statement.Principal, caller),
    meetsConditions(statement.Condition, caller),
  ]);
}

function namesAction({ Action, NotAction }: Statement, action: string): boolean {
  const names = (patterns: unknown): boolean =>
    stringsOf(patterns).some((pattern) =>
      matchesWildcard(action.toLowerCase(), pattern.toLowerCase()),
    );
  return NotAction === undefined ? names(Action) : !names(NotAction);
}

function namesPrincipal(principal: unknown, { arn, account, hasIamPermission }: Caller): Answer {
  const names =
    principal === '*' ? ['*'] : stringsOf((principal as { AWS?: unknown } | null | undefined)?.AWS);
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

/** Whether a caller meets all conditions of a statement. */
function meetsConditions(condition: unknown, caller: Caller): Answer {
  const tests = Object.entries(
    (condition ?? {}) as Record<string, Record<string, unknown>>,
  ).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, values]) =>
      meetsCondition(operator, key, stringsOf(values), caller),
    ),
  );
  return all(tests);
}

function meetsCondition(operator: string, key: string, values: string[], caller: Caller): Answer {
  const name = key.toLowerCase();
  const test =
    /^(?:ForAnyValue:)?(String|Arn|Bool)(Not)?(?:Equals|Like)?(?:IgnoreCase)?(?:IfExists)?$/.exec(
      operator,
    );
  if (!test) return 'unknown';
  const actual = conditionValuesOf(caller)[name];
  if (name === 'aws:principalorgpaths') return meetsPath(values, caller);
  if (actual === undefined) return 'unknown';
  if (actual.includes('*')) {
    if (values.includes('*')) return 'yes';
    return name === 'aws:principalarn' && test[2] === undefined
      ? any(values.map((value) => coversAll(value, caller.account)))
      : 'unknown';
  }
  const isMet = values.some((value) => matchesWildcard(actual.toLowerCase(), value.toLowerCase()));
  return isMet === (test[2] === undefined) ? 'yes' : 'no';
}

/**
 * Whether a pattern of ARNs has all principals of an account in it, or of every account where it is
 * empty. A list of named principals has not.
 */
function coversAll(pattern: string, account: string): Answer {
  if (!/[*?]/.test(pattern)) return 'no';
  const [, ofAccount, name] = /^arn:[^:]*:iam::([^:]*):(.*)$/.exec(pattern) ?? [];
  if (ofAccount === undefined) return 'unknown';
  if (account !== '' && !matchesWildcard(account, ofAccount)) return 'no';
  return name === '*' && (account !== '' || ofAccount === '*') ? 'yes' : 'unknown';
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

/**
 * Values of the condition keys that are known for a caller, by lower-case name; `*` stands for any
 * value.
 */
function conditionValuesOf({
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

function all(answers: readonly Answer[]): Answer {
  if (answers.includes('no')) return 'no';
  return answers.includes('unknown') ? 'unknown' : 'yes';
}

function any(answers: readonly Answer[]): Answer {
  if (answers.includes('yes')) return 'yes';
  return answers.includes('unknown') ? 'unknown' : 'no';
}

function stringsOf(value: unknown): string[] {
  return [value ?? []]
    .flat()
    .filter((one) => typeof one === 'string' || typeof one === 'boolean')
    .map(String);
}
