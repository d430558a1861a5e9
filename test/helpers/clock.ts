import type { Clock } from '../../src/clock.ts';

/** A clock that stands still but for sleeps: each moves it at once and is noted. */
export class FakeClock implements Clock {
  /** Milliseconds since the epoch. */
  time: number;
  /** Every sleep asked for, in milliseconds. */
  readonly sleeps: number[] = [];
  /** Called before a sleep moves the time. */
  onSleep: (ms: number) => void = () => undefined;
  /** What `random` gives. */
  jitter: () => number = () => 0.5;

  constructor(time = Date.parse('2026-11-21T12:00:00Z')) {
    this.time = time;
  }

  now(): number {
    return this.time;
  }

  random(): number {
    return this.jitter();
  }

  /** No limit is ever reached, unless a test says so. */
  limit(_ms: number, _over: AbortSignal): AbortSignal {
    return new AbortController().signal;
  }

  async sleep(ms: number, signal?: AbortSignal): Promise<void> {
    this.sleeps.push(ms);
    this.onSleep(ms);
    if (!signal?.aborted) this.time += ms;
    await Promise.resolve();
  }
}

/** Milliseconds. */
export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;
