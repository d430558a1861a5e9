import {
  isClockSkewCorrectedError,
  isServerError,
  isThrottlingError,
  isTransientError,
} from '@smithy/core/retry';
import pLimit from 'p-limit';
import type { Clock } from '../clock.ts';
import { AwsCallError } from '../errors.ts';
import type { CallTarget } from './call-target.ts';
import { accessDeniedNames, explainAwsError, expiredNames, unknownCallerNames } from './errors.ts';

/**
 * Makes a call to AWS: waits while too many are under way, retries what may succeed later, and
 * turns errors into an AwsCallError that says what to do.
 */
export interface Caller {
  <Output>(target: CallTarget, send: () => Promise<Output>): Promise<Output>;
}

/**
 * How long a throttled call is retried, in milliseconds. AWS's token buckets refill within seconds;
 * in a busy account it takes minutes.
 */
const throttlePatienceMs = 15 * 60_000;
/**
 * Attempts at a call that fails for a temporary reason (connection reset, 5xx): about half a minute
 * in all, a minute at most.
 */
const transientAttempts = 9;
const longestPauseMs = 20_000;
/**
 * AWS accepts a request within five minutes of its signature; this is a minute less, in
 * milliseconds.
 */
const signatureMs = 4 * 60_000;

/**
 * Makes the one layer of retries for all services. The SDK's own retries are off (`maxAttempts:
 * 1`): they give up after three attempts and use the credentials of the first for all, so that an
 * expired token would stay expired. `renew` drops the credentials in use. At most `concurrency`
 * calls are under way at once.
 */
export function makeCaller(options: {
  clock: Clock;
  renew: () => void;
  signal: AbortSignal;
  concurrency: number;
  callerRole: string | undefined;
}): Caller {
  const { clock, renew, signal } = options;
  const limit = pLimit(options.concurrency);

  async function attempts<Output>(
    target: CallTarget,
    send: () => Promise<Output>,
  ): Promise<Output> {
    const startedAt = clock.now();
    let renewals = 0;
    for (let attempt = 1; ; attempt++) {
      let failure: unknown;
      const signedAt = clock.now();
      try {
        return await send();
      } catch (error) {
        failure = error;
      }
      const name = failure instanceof Error ? failure.name : '';
      if (expiredNames.has(name) && renewals < 2) {
        renewals++;
        renew();
        continue;
      }
      // The request reached AWS too late, since the machine was suspended or a proxy held it.
      // Sending it with a new signature helps.
      if (
        unknownCallerNames.has(name) &&
        clock.now() - signedAt > signatureMs &&
        target.isAnsweredOnce !== true &&
        attempt < transientAttempts
      ) {
        continue;
      }
      const isThrottled = isThrottle(failure);
      const shouldRetry = isThrottled
        ? attempt < transientAttempts || clock.now() - startedAt < throttlePatienceMs
        : isTransient(failure) && attempt < transientAttempts && target.isAnsweredOnce !== true;
      if (!shouldRetry || signal.aborted) {
        throw explainAwsError(failure, target, options.callerRole);
      }
      // Full jitter
      // (https://aws.amazon.com/builders-library/timeouts-retries-and-backoff-with-jitter), but
      // never at once.
      const ceiling = Math.min(
        longestPauseMs,
        (isThrottled ? 1000 : 200) * 2 ** Math.min(attempt, 10),
      );
      await clock.sleep(100 + clock.random() * ceiling, signal);
    }
  }

  return (target, send) => limit(() => attempts(target, send));
}

/** Whether AWS asks to slow down. */
export function isThrottle(error: unknown): boolean {
  if (error instanceof AwsCallError) return isThrottle(error.cause);
  if (!(error instanceof Error)) return false;
  return (
    isThrottlingError(error as Parameters<typeof isThrottlingError>[0]) ||
    error.name === 'CallRateLimitExceededException'
  );
}

/** Whether an error is temporary, so that the same call may succeed a moment later. */
export function isTransient(error: unknown): boolean {
  if (error instanceof AwsCallError) return isTransient(error.cause);
  if (!(error instanceof Error) || accessDeniedNames.has(error.name)) return false;
  const sdkError = error as Parameters<typeof isTransientError>[0];
  // A proxy's HTML page instead of AWS's answer arrives as SyntaxError with a status.
  return (
    isThrottle(error) ||
    isTransientError(sdkError) ||
    isServerError(sdkError) ||
    isClockSkewCorrectedError(sdkError) ||
    error.name === 'SyntaxError'
  );
}
