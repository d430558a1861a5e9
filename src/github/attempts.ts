import type { Clock } from '../clock.ts';
import { attempts } from '../network/attempts.ts';
import { verdictOf } from './refusal.ts';

/**
 * Milliseconds for which a used-up rate limit is waited out. Waiting costs runner time, and whoever
 * asks GitHub's API has something to say without it, too.
 */
const limitPatienceMs = 60_000;

/**
 * Attempts something at GitHub's API until it succeeds, by the policy of all network calls but for
 * rate limits. Rejects with the last error.
 */
export function withAttempts<Value>(
  attempt: () => Promise<Value>,
  { clock, signal }: { clock: Clock; signal: AbortSignal },
): Promise<Value> {
  return attempts(attempt, {
    clock,
    signal,
    throttlePatienceMs: limitPatienceMs,
    judge: (failure) => verdictOf(failure, clock.now()),
  });
}
