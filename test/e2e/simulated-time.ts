import type { Sandbox } from 'aws-sandbox/sandbox';
import type { Clock } from '../../src/clock.ts';

/** Turns of the event loop without a request after which a run does nothing but sleep. */
const quietTurns = 3;

/** Simulated milliseconds from a request to its answer. */
const requestMs = 250;

interface Sleeper {
  at: number;
  wake: () => void;
}

/** A time limit of a request, which time does not run for unless something hangs. */
interface Limit {
  at: number;
  controller: AbortController;
}

/**
 * The time of a sandbox for runs in this process. Where the sandbox's time runs by itself, sleeping
 * takes its share of real time. Where it stands still, each request takes a little of it, and once
 * all that runs does is to sleep, it jumps to the first end of a sleep, so that nobody waits. It
 * never jumps while a request is under way, unless that one hangs.
 */
export class SimulatedTime implements Clock {
  private readonly sandbox: Sandbox;
  private readonly sleepers = new Set<Sleeper>();
  private isWatching = false;
  private requests = 0;
  private readonly underWay = new Set<symbol>();
  private readonly limits = new Set<Limit>();
  private hanging = 0;

  constructor(sandbox: Sandbox) {
    this.sandbox = sandbox;
  }

  now(): number {
    return this.sandbox.world.clock.now();
  }

  random(): number {
    return Math.random();
  }

  /** What a request costs, to be called for each. */
  pass(): void {
    this.requests++;
    if (!this.isRunning) this.sandbox.world.clock.advance(requestMs);
  }

  /** That a request is under way, until what it gives is called. */
  begin(): () => void {
    const request = Symbol('request');
    this.underWay.add(request);
    return () => {
      this.underWay.delete(request);
    };
  }

  /** That a request gets no answer, until what it gives is called: nobody waits for that one. */
  hang(): () => void {
    this.hanging++;
    this.watch();
    let isOver = false;
    return () => {
      if (!isOver) this.hanging--;
      isOver = true;
    };
  }

  /** Whether nothing is left that could happen: no request under way, no sleep, no time limit. */
  isStill(): boolean {
    return this.underWay.size === 0 && this.waking().length === 0;
  }

  limit(ms: number, over: AbortSignal): AbortSignal {
    if (this.isRunning) return AbortSignal.timeout(ms);
    const limit = { at: this.now() + ms, controller: new AbortController() };
    this.limits.add(limit);
    over.addEventListener('abort', () => this.limits.delete(limit), { once: true });
    return limit.controller.signal;
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      if (signal?.aborted) {
        resolve();
        return;
      }
      const { scale } = this.sandbox.world.clock;
      const wake = (): void => {
        clearTimeout(timer);
        this.sleepers.delete(sleeper);
        signal?.removeEventListener('abort', wake);
        resolve();
      };
      const sleeper = { at: this.now() + ms, wake };
      const timer = this.isRunning ? setTimeout(wake, ms / scale) : undefined;
      signal?.addEventListener('abort', wake);
      if (this.isRunning) return;
      this.sleepers.add(sleeper);
      this.watch();
    });
  }

  private get isRunning(): boolean {
    return this.sandbox.world.clock.scale > 0;
  }

  /** Jumps as soon as nothing but sleep is left. */
  private watch(): void {
    if (this.isWatching || this.waking().length === 0) return;
    this.isWatching = true;
    let quiet = 0;
    let seen = this.requests;
    const turn = (): void => {
      quiet = seen === this.requests && this.underWay.size === 0 ? quiet + 1 : 0;
      seen = this.requests;
      if (quiet < quietTurns) {
        setImmediate(turn);
        return;
      }
      this.isWatching = false;
      this.jump();
      this.watch();
    };
    setImmediate(turn);
  }

  /** Ends of what runs wait for. */
  private waking(): number[] {
    const waited = [...this.sleepers, ...(this.hanging > 0 ? this.limits : [])];
    return waited.map(({ at }) => at);
  }

  private jump(): void {
    // The last of them may have been woken by its signal.
    const ends = this.waking();
    if (ends.length === 0) return;
    const { clock } = this.sandbox.world;
    const first = Math.min(...ends);
    if (first > clock.now()) clock.advance(first - clock.now());
    for (const sleeper of this.sleepers) if (sleeper.at <= clock.now()) sleeper.wake();
    for (const limit of this.limits) {
      if (limit.at > clock.now()) continue;
      this.limits.delete(limit);
      limit.controller.abort(new DOMException('The operation timed out', 'TimeoutError'));
    }
  }
}
