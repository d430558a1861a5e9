import type { Clock } from '../clock.ts';
import { attempts } from '../network/attempts.ts';
import { throttlePatienceMs } from '../network/policy.ts';
import { verdictOf } from './refusal.ts';

/**
 * Milliseconds for which a rate limit is waited out where only words hang on the answer: waiting
 * costs runner time, and the job goes on without them.
 */
const limitPatienceMs = 60_000;

/**
 * Attempts something at GitHub's API until it succeeds, by the policy of all network calls. Rejects
 * with the last error.
 *
 * @param purpose what the answer is for: it decides what is done, or is something to say
 */
export function withAttempts<Value>(
  purpose: 'decision' | 'words',
  attempt: () => Promise<Value>,
  { clock, signal }: { clock: Clock; signal: AbortSignal },
): Promise<Value> {
  return attempts(attempt, {
    clock,
    signal,
    throttlePatienceMs: purpose === 'words' ? limitPatienceMs : throttlePatienceMs,
    judge: (failure, tries) => verdictOf(failure, { now: clock.now(), tries }),
  });
}
