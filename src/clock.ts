/** The only access to time and chance in src/, so that a test can control both. */
export interface Clock {
  /** Milliseconds since the Unix epoch. */
  now(): number;
  /** Resolves after `ms` milliseconds, or as soon as `signal` aborts; never rejects. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /**
   * A signal that aborts after `ms` milliseconds in which the network did not answer. Until then, or
   * until `over` aborts, it keeps the process alive.
   */
  limit(ms: number, over: AbortSignal): AbortSignal;
  /** A random number from 0 up to, but not including, 1; for jitter. */
  random(): number;
}

/** The clock of this machine. */
export const systemClock: Clock = {
  now: () => Date.now(),
  random: () => Math.random(),
  limit: (ms, over) => {
    // A process may end while nothing but AbortSignal.timeout is left of it.
    const hold = setInterval(() => undefined, ms);
    const release = (): void => {
      clearInterval(hold);
    };
    const signal = AbortSignal.timeout(ms);
    signal.addEventListener('abort', release, { once: true });
    over.addEventListener('abort', release, { once: true });
    return signal;
  },
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted) {
        resolve();
        return;
      }
      const done = (): void => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, ms);
      signal?.addEventListener('abort', done);
    }),
};
