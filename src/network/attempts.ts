import type { Clock } from '../clock.ts';
import * as policy from './policy.ts';

/** What a failed try says about the next one. */
export type Verdict =
  /** It would fail again. */
  | { kind: 'final' }
  /** It may succeed at once: the reason was put right. */
  | { kind: 'at-once' }
  /** The reason passes: the network, or the other side. */
  | { kind: 'passing' }
  /** The other side asks to slow down; `afterMs` where it says for how long. */
  | { kind: 'throttled'; afterMs?: number | undefined };

/** What tries share. */
export interface AttemptOptions {
  clock: Clock;
  /** Aborts when the run is cancelled; then no further try begins. */
  signal: AbortSignal;
  /** Judges a failed try by what was thrown. */
  judge: (failure: unknown, attempt: number) => Verdict;
  /**
   * How long a throttled call waits in all, in milliseconds, where not as long as usual: who asks
   * has something to say without the answer.
   */
  throttlePatienceMs?: number;
}

/**
 * Tries until one succeeds, as long as the policy allows. Rejects with the failure of the last try.
 * Each try is to have a limit of its own (`limited`).
 */
export async function attempts<Answer>(
  send: () => Promise<Answer>,
  { clock, signal, judge, throttlePatienceMs = policy.throttlePatienceMs }: AttemptOptions,
): Promise<Answer> {
  const startedAt = clock.now();
  let waitedMs = 0;
  for (let attempt = 1; ; attempt++) {
    let failure: unknown;
    try {
      return await send();
    } catch (error) {
      failure = error;
    }
    const verdict = judge(failure, attempt);
    if (verdict.kind === 'final' || signal.aborted) throw failure;
    if (verdict.kind === 'at-once') continue;
    const pauseMs = pauseAfter(verdict, attempt, clock);
    const mayGoOn =
      verdict.kind === 'throttled'
        ? waitedMs + (verdict.afterMs ?? 0) <= throttlePatienceMs
        : attempt < policy.tries &&
          // A machine that slept during the first try has not been patient.
          (attempt === 1 || clock.now() - startedAt + pauseMs <= policy.patienceMs);
    if (!mayGoOn) throw failure;
    waitedMs += pauseMs;
    await clock.sleep(pauseMs, signal);
    if (signal.aborted) throw failure;
  }
}

/**
 * Full jitter (https://aws.amazon.com/builders-library/timeouts-retries-and-backoff-with-jitter),
 * but never at once.
 */
function pauseAfter(
  verdict: Verdict & { kind: 'passing' | 'throttled' },
  attempt: number,
  clock: Clock,
): number {
  if (verdict.kind === 'throttled' && verdict.afterMs !== undefined) return verdict.afterMs;
  const firstMs = verdict.kind === 'throttled' ? 1000 : 200;
  return (
    100 + clock.random() * Math.min(policy.longestPauseMs, firstMs * 2 ** Math.min(attempt, 10))
  );
}
