import {
  isClockSkewCorrectedError,
  isServerError,
  isThrottlingError,
  isTransientError,
} from '@smithy/core/retry';
import { ActionError } from '../errors.ts';
import { isPassingConnectionError, NoAnswerError, StatusError } from '../network/answer-error.ts';
import { accessDeniedNames } from './error-names.ts';

type SdkError = Parameters<typeof isThrottlingError>[0];

/**
 * Error names that the SDK takes for throttling, and that are a quota in the services that the
 * action calls: KMS, IAM and CloudWatch Logs have as many as they may.
 */
const quotaNames = new Set(['LimitExceededException']);

/** Whether AWS, or GitHub, asks to slow down. */
export function isThrottle(error: unknown): boolean {
  if (error instanceof ActionError) return isThrottle(error.cause);
  if (error instanceof StatusError) return error.verdict.kind === 'throttled';
  if (!(error instanceof Error)) return false;
  const { httpStatusCode } = (error as SdkError).$metadata ?? {};
  if (quotaNames.has(error.name) && httpStatusCode !== 429) return false;
  return isThrottlingError(error as SdkError) || error.name === 'CallRateLimitExceededException';
}

/**
 * Whether an error is temporary, so that the same call may succeed a moment later. What it says of
 * an ActionError is what it says of its cause.
 */
export function isTransient(error: unknown): boolean {
  if (error instanceof ActionError) return isTransient(error.cause);
  if (!(error instanceof Error) || accessDeniedNames.has(error.name)) return false;
  if (error instanceof StatusError) return error.verdict.kind !== 'final';
  return (
    isThrottle(error) ||
    error instanceof NoAnswerError ||
    isTransientError(error as SdkError) ||
    isServerError(error as SdkError) ||
    isClockSkewCorrectedError(error as SdkError) ||
    isPassingConnectionError(error) ||
    isUnreadable(error) ||
    isFailedKeyRetrieval(error)
  );
}

/**
 * Whether an answer arrived that can't be read, such as a page of a proxy: whether AWS did what it
 * was asked for is not known. The SDK throws whatever its parser throws, and keeps the answer in a
 * hidden member.
 */
export function isUnreadable(error: unknown): boolean {
  if (!(error instanceof Error) || '$fault' in error) return false;
  return error.name === 'SyntaxError' || '$response' in error;
}

/**
 * Whether STS did not reach GitHub for the keys with which tokens are signed. The name that it uses
 * stands for tokens that it refuses, too, so the text decides.
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
 */
function isFailedKeyRetrieval({ name, message }: Error): boolean {
  return (
    name.startsWith('IDPCommunicationError') ||
    (name.startsWith('InvalidIdentityToken') && /\bretrieve verification key\b/i.test(message))
  );
}
