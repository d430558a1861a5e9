import type { Clock } from '../clock.ts';
import { retryDelayMs } from './refusal.ts';

/**
 * Milliseconds to wait in all for rate limits and errors. Waiting costs runner time, and whoever
 * asks has something to say without GitHub, too.
 */
const maxWaitMs = 60_000;

/**
 * Attempts something at GitHub's API until it succeeds, while GitHub says that another attempt is
 * of use and the waits take at most a minute. Rejects with the last error.
 */
export async function withAttempts<Value>(
  attempt: () => Promise<Value>,
  { clock, signal }: { clock: Clock; signal: AbortSignal },
): Promise<Value> {
  let waited = 0;
  for (let number = 0; ; number += 1) {
    try {
      return await attempt();
    } catch (error) {
      const delay = retryDelayMs(error, number, clock.now());
      if (delay === undefined || waited + delay > maxWaitMs || signal.aborted) throw error;
      waited += delay;
      await clock.sleep(delay, signal);
    }
  }
}
