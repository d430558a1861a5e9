import type { Clock } from '../clock.ts';
import { NoAnswerError } from './answer-error.ts';
import { graceMs, tryMs } from './policy.ts';

/** The limit of one try. */
export interface Limit {
  /** Aborts, with a NoAnswerError as reason, when the try has taken too long. */
  signal: AbortSignal;
  /** To be called when the try is over; until then it keeps the process alive. */
  end: () => void;
}

/**
 * Starts the limit of one try: that of the policy, and little time once the run is cancelled. Throws
 * a NoAnswerError where it was cancelled before.
 */
export function startLimit({ clock, signal }: { clock: Clock; signal: AbortSignal }): Limit {
  if (signal.aborted) throw new NoAnswerError('the run was cancelled');
  const over = new AbortController();
  const ending = new AbortController();
  const endAfter = (ms: number, why: string): void => {
    const end = (): void => {
      if (!over.signal.aborted) ending.abort(new NoAnswerError(why));
    };
    clock.limit(ms, over.signal).addEventListener('abort', end, { once: true });
  };
  endAfter(tryMs, `no answer within ${String(tryMs / 1000)} seconds`);
  const cancel = (): void => {
    endAfter(graceMs, 'the run was cancelled before an answer came');
  };
  signal.addEventListener('abort', cancel, { once: true });
  return {
    signal: ending.signal,
    end: () => {
      signal.removeEventListener('abort', cancel);
      over.abort();
    },
  };
}

/**
 * One try with its limit. It ends at the limit even where `send` does not heed the signal: a client
 * may not notice that its connection is gone.
 */
export async function limited<Answer>(
  send: (signal: AbortSignal) => Promise<Answer>,
  options: { clock: Clock; signal: AbortSignal },
): Promise<Answer> {
  const limit = startLimit(options);
  const { promise: ending, reject } = Promise.withResolvers<never>();
  const end = (): void => {
    reject(limit.signal.reason as Error);
  };
  limit.signal.addEventListener('abort', end, { once: true });
  try {
    return await Promise.race([send(limit.signal), ending]);
  } finally {
    limit.end();
  }
}
