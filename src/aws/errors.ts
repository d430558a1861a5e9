import { ActionError, AwsCallError } from '../errors.ts';
import { seeStepFor } from '../getting-started.ts';
import { isConnectionError, NoAnswerError, StatusError } from '../network/answer-error.ts';
import type { CallTarget } from './call-target.ts';
import {
  accessDeniedNames,
  expiredNames,
  noCredentialsNames,
  unknownCallerNames,
} from './error-names.ts';
import { isThrottle, isTransient, isUnreadable } from './passing.ts';

function isNotFoundName(awsName: string): boolean {
  return /NotFound(Exception)?$|^NoSuch(Entity|Bucket)/.test(awsName);
}

/** Whether AWS said that the resource does not exist. */
export function isNotFound(error: unknown): boolean {
  if (error instanceof AwsCallError) return isNotFoundName(error.awsName);
  return error instanceof Error && '$fault' in error && isNotFoundName(error.name);
}

/** Gives the answer, or `undefined` where AWS says that the resource does not exist. */
export async function ifFound<Value>(answer: Promise<Value>): Promise<Value | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

/** Whether AWS denied the action to the caller. */
export function isDenied(error: unknown): boolean {
  return error instanceof AwsCallError && error.code === 'access-denied';
}

/**
 * Whether EC2 refused to show an AMI that is not shared with the account. It uses the error name of
 * a wrong access key for that, so the text decides.
 */
export function isNotShared(error: unknown): boolean {
  const cause = error instanceof AwsCallError ? error.cause : error;
  return (
    cause instanceof Error &&
    cause.name === 'AuthFailure' &&
    cause.message.startsWith('Not authorized for image')
  );
}

/**
 * Turns an error of the SDK into an AwsCallError that says what failed, where, and what to do.
 * Gives ActionErrors and other errors, which are defects of ours, back unchanged.
 */
export function explainAwsError(
  error: unknown,
  target: CallTarget,
  callerRole: string | undefined,
): unknown {
  if (error instanceof ActionError || !isSdkError(error)) return error;
  const awsName = error instanceof Error ? error.name : 'Unknown';
  const text = oneLine(error instanceof Error ? error.message : String(error));
  const action = `${target.service}:${target.operation}`;
  const where = `${action} in ${target.region}${target.resource === undefined ? '' : ` on ${target.resource}`}`;
  const call = { awsName, operation: target.operation, region: target.region, cause: error };
  const caller = callerRole ?? 'the caller';

  if (accessDeniedNames.has(awsName) || isNotShared(error)) {
    const denied = deniedAction(text) ?? action;
    return new AwsCallError(
      'access-denied',
      `AWS denied ${where}: ${text}`,
      /\bexplicit deny\b/.test(text)
        ? `A policy forbids ${denied} to ${caller}, and no other can allow it: AWS's words say which. See what it is there for before it is changed.`
        : remedyForDenial(denied, caller),
      call,
    );
  }
  if (noCredentialsNames.has(awsName)) {
    return new AwsCallError(
      'credentials',
      `There are no AWS credentials for ${where}: ${text}`,
      `Set the input role-to-assume (with \`permissions: id-token: write\`), or run aws-actions/configure-aws-credentials in front. ${seeStepFor('roles')}`,
      call,
    );
  }
  if (expiredNames.has(awsName)) {
    return new AwsCallError(
      'credentials',
      `The AWS session expired at ${where}: ${text}`,
      callerRole === undefined
        ? "Use the input role-to-assume: credentials of the environment can't be renewed while waiting."
        : "It was renewed in vain: check the runner's clock, and run again.",
      call,
    );
  }
  if (unknownCallerNames.has(awsName)) {
    return new AwsCallError(
      'credentials',
      `AWS does not accept the credentials for ${where}: ${text}`,
      'Check the access key, the secret and the session token of the environment, or use the input role-to-assume.',
      call,
    );
  }
  if (isThrottle(error)) {
    return new AwsCallError(
      'aws',
      `AWS asked to slow down at ${where} again and again: ${text}`,
      'Run again later; where this happens often, ask AWS for a higher rate.',
      call,
    );
  }
  if (isConnectionError(error) || error instanceof NoAnswerError) {
    return new AwsCallError(
      'aws',
      `No connection for ${where}: ${text}`,
      "Check the runner's network, its proxy and AWS_ENDPOINT_URL.",
      call,
    );
  }
  if (isUnreadable(error)) {
    return new AwsCallError(
      'aws',
      `The answer to ${where} can't be read: ${text}`,
      'Run again. Where it stays so, look at what stands between this run and AWS (a proxy, AWS_ENDPOINT_URL).',
      call,
    );
  }
  if (isTransient(error)) {
    return new AwsCallError(
      'aws',
      `AWS failed at ${where} again and again: ${awsName}: ${text}`,
      'Run again later; where it stays so, see https://health.aws.amazon.com/health/status.',
      call,
    );
  }
  return new AwsCallError(
    'aws',
    `AWS refused ${where}: ${awsName}: ${text}`,
    remedyForRefusal(awsName, target),
    call,
  );
}

function remedyForRefusal(awsName: string, target: CallTarget): string {
  if (isNotFoundName(awsName)) {
    return 'Run again: AWS may show late what was made a moment ago. Where it stays so, find out in CloudTrail who deleted it.';
  }
  if (awsName === 'TagLimitExceeded') {
    return `${target.resource ?? 'The resource'} has as many tags as it may, or one of these has: remove tags there that are not golden-ami's, and run again.`;
  }
  if (/LimitExceeded|QuotaExceeded/.test(awsName)) {
    return 'The account has as many as its quota allows: delete what is not used, or ask AWS for more.';
  }
  return `The API reference of ${target.operation} says what AWS expects.`;
}

/**
 * Actions that only a release takes. Whoever else may do them can give an image to anybody past the
 * reviewers, so that no other role is to be widened.
 */
const releaseActions = new Set([
  'ec2:ModifyImageAttribute',
  'ec2:DisableImageDeprecation',
  'imagebuilder:GetImagePipeline',
  'imagebuilder:CreateImagePipeline',
  'imagebuilder:UpdateImagePipeline',
]);
/** The first that a release does with a role of another purpose; plans with `share` take it, too. */
const firstOfRelease = 'ec2:DescribeImageAttribute';

function remedyForDenial(action: string, caller: string): string {
  const release =
    'release in a job that names the environment of releases and takes the role for releases';
  if (releaseActions.has(action)) {
    return `Only a release takes ${action}. Where ${caller} is not the role for releases, leave it as it is, and ${release}; where it is, allow it.`;
  }
  if (action === firstOfRelease) {
    return `Where this job is to release (\`share: true\`), leave ${caller} as it is unless it is the role for releases, and ${release}. To a role for releases, plans or \`lookup\` allow ${action}.`;
  }
  return `Allow ${action} to ${caller}.`;
}

/**
 * The IAM action that AWS's message names. It may differ from the one that was called (iam:PassRole
 * for a create).
 */
function deniedAction(message: string): string | undefined {
  return /not authorized to perform:? ([a-z0-9-]+:[A-Za-z0-9*]+)/.exec(message)?.[1];
}

/**
 * Whether an error is a service's answer, or the reason why the SDK got none. Any other error is a
 * defect of ours.
 */
function isSdkError(error: unknown): boolean {
  return (
    error instanceof Error &&
    ('$metadata' in error ||
      '$fault' in error ||
      noCredentialsNames.has(error.name) ||
      error.name === 'TimeoutError' ||
      error instanceof NoAnswerError ||
      error instanceof StatusError ||
      isConnectionError(error))
  );
}

/**
 * AWS's text as one sentence on one line, so that it can't forge log lines or workflow commands.
 */
function oneLine(text: string): string {
  // The SDK tells developers where it keeps the answer.
  const [said = ''] = text.split('Deserialization error: to see the raw response');
  const line = said.replaceAll(/\s+/g, ' ').trim().slice(0, 2000);
  return /[.!?]$/.test(line) ? line : `${line}.`;
}
