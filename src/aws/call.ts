import pLimit from 'p-limit';
import type { Clock } from '../clock.ts';
import { ActionError, cancelled, isCancelled } from '../errors.ts';
import { attempts, type Verdict } from '../network/attempts.ts';
import type { CallTarget } from './call-target.ts';
import { expiredNames, unknownCallerNames } from './error-names.ts';
import { explainAwsError, isNotFound } from './errors.ts';
import { isThrottle, isTransient } from './passing.ts';

/**
 * Makes a call to AWS: waits while too many are under way, retries what may succeed later, and
 * turns errors into an AwsCallError that says what to do.
 */
export interface Caller {
  <Output>(target: CallTarget, send: () => Promise<Output>): Promise<Output>;
}

/**
 * AWS accepts a request within five minutes of its signature; this is a minute less, in
 * milliseconds.
 */
const signatureMs = 4 * 60_000;

/** How often a session is renewed in one call: a new one is not over at once. */
const maxRenewals = 2;

/**
 * Makes the one layer of retries for all services. The SDK's own retries are off (`maxAttempts:
 * 1`): they give up after three attempts and use the credentials of the first for all, so that an
 * expired token would stay expired. `renew` drops the credentials in use. At most `concurrency`
 * calls are under way at once. Once `signal` has aborted, no call is made any more: each throws an
 * ActionError that says that the run was cancelled.
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

  /** Judges the failures of one call. */
  function judgeOf(target: CallTarget, signedAt: () => number): (failure: unknown) => Verdict {
    let renewals = 0;
    let lateSignatures = 0;
    const maySendAgain = target.isAnsweredOnce !== true;
    return (failure) => {
      // It has had its own tries.
      if (failure instanceof ActionError) return { kind: 'final' };
      const name = failure instanceof Error ? failure.name : '';
      if (expiredNames.has(name) && renewals < maxRenewals) {
        renewals++;
        renew();
        return { kind: 'at-once' };
      }
      // The request reached AWS too late, since the machine was suspended or a proxy held it.
      // Sending it with a new signature helps, and nothing was done at the first.
      const isLate = unknownCallerNames.has(name) && clock.now() - signedAt() > signatureMs;
      if (isLate && lateSignatures++ < maxRenewals) return { kind: 'at-once' };
      if (isThrottle(failure)) return { kind: 'throttled' };
      // It has changed nothing, so that it may be sent again even where a start is sent once.
      if (isNotFound(failure) && isAboutWhatExists(target)) return { kind: 'passing' };
      return isTransient(failure) && maySendAgain ? { kind: 'passing' } : { kind: 'final' };
    };
  }

  async function make<Output>(target: CallTarget, send: () => Promise<Output>): Promise<Output> {
    const what = `it called ${target.service}:${target.operation} in ${target.region}`;
    if (signal.aborted) throw cancelled(`before ${what}`);
    let signedAt = clock.now();
    try {
      return await attempts(
        () => {
          signedAt = clock.now();
          return send();
        },
        { clock, signal, judge: judgeOf(target, () => signedAt) },
      );
    } catch (error) {
      // Not what it would have been without the cancellation: the tries that were left, or the time
      // for an answer. A session that it waited for has said so itself.
      if (signal.aborted && isTransient(error) && !isCancelled(error)) {
        throw cancelled(`while ${what}`, error);
      }
      throw explainAwsError(error, target, options.callerRole);
    }
  }

  return (target, send) => limit(() => make(target, send));
}

/**
 * Whether a call is about what this run has read or made before, so that "not found" says that AWS
 * shows it late: https://docs.aws.amazon.com/ec2/latest/devguide/eventual-consistency.html. To all
 * other reads it is an answer.
 */
function isAboutWhatExists({ operation }: CallTarget): boolean {
  return (
    operation === 'DescribeImageAttribute' ||
    /^(?:Create|Modify|Disable|Tag|Update)/.test(operation)
  );
}
