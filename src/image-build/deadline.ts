import type { Clock } from '../clock.ts';

/** How long an answer that is under way at the deadline is waited for, in milliseconds. */
const lastAnswerMs = 30_000;

/**
 * What `work` gives, or `undefined` where the deadline passes first: however long a call is tried,
 * a wait ends in time. The work goes on, and nobody learns what came of it.
 *
 * @param deadline milliseconds since the epoch
 */
export async function inTime<Value>(
  work: Promise<Value>,
  { clock, deadline }: { clock: Clock; deadline: number },
): Promise<{ value: Value } | undefined> {
  const over = new AbortController();
  const { promise: late, resolve } = Promise.withResolvers<undefined>();
  const ms = Math.max(deadline - clock.now(), lastAnswerMs);
  // A longer timer than this fires at once.
  const limit = clock.limit(Math.min(ms, 2 ** 31 - 1), over.signal);
  limit.addEventListener('abort', () => resolve(undefined), { once: true });
  work.catch(() => undefined);
  try {
    return await Promise.race([work.then((value) => ({ value })), late]);
  } finally {
    over.abort();
  }
}
