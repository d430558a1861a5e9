import type { Sandbox } from 'aws-sandbox/sandbox';
import type { Clock } from '../../src/clock.ts';

/** Turns of the event loop without a request after which a run does nothing but sleep. */
const quietTurns = 10;

/** Simulated milliseconds from a request to its answer. */
export const requestMs = 250;

interface Sleeper {
  at: number;
  wake: () => void;
}

/**
 * The time of a sandbox for runs in this process. Where the sandbox's time runs by itself, sleeping
 * takes its share of real time. Where it stands still, each request takes a little of it, and once
 * all that runs does is to sleep, it jumps to the first end of a sleep, so that nobody waits.
 */
export class SimulatedTime implements Clock {
  private readonly sandbox: Sandbox;
  private readonly sleepers = new Set<Sleeper>();
  private isWatching = false;
  private requests = 0;
  private underWay = 0;

  constructor(sandbox: Sandbox) {
    this.sandbox = sandbox;
  }

  now(): number {
    return this.sandbox.world.clock.now();
  }

  random(): number {
    return Math.random();
  }

  /** Makes a request, which takes its time; meanwhile nothing jumps. */
  async request<Outcome>(make: () => Outcome): Promise<Outcome> {
    const end = this.begin();
    try {
      await new Promise(setImmediate);
      this.pass();
      const outcome = make();
      await new Promise(setImmediate);
      return outcome;
    } finally {
      end();
    }
  }

  /** That a request is under way, so that nothing jumps until what it gives is called. */
  begin(): () => void {
    this.underWay++;
    let isOver = false;
    return () => {
      if (!isOver) this.underWay--;
      isOver = true;
    };
  }

  /** What a request costs, to be called for each. */
  pass(): void {
    this.requests++;
    if (!this.isRunning) this.sandbox.world.clock.advance(requestMs);
  }

  /** Whether nothing is left that could happen: no request is under way, and nobody sleeps. */
  isStill(): boolean {
    return this.underWay === 0 && this.sleepers.size === 0;
  }

  /** See Clock. Where time runs by itself, what happens in this process takes no share of it. */
  limit(ms: number, over: AbortSignal): AbortSignal {
    if (this.isRunning) return AbortSignal.timeout(ms);
    const ending = new AbortController();
    void this.sleep(ms, over).then(() => {
      if (!over.aborted) ending.abort();
    });
    return ending.signal;
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
    if (this.isWatching || this.sleepers.size === 0) return;
    this.isWatching = true;
    let quiet = 0;
    let seen = this.requests;
    const turn = (): void => {
      quiet = seen === this.requests && this.underWay === 0 ? quiet + 1 : 0;
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

  private jump(): void {
    // The last of them may have been woken by its signal.
    if (this.sleepers.size === 0) return;
    const { clock } = this.sandbox.world;
    const first = Math.min(...[...this.sleepers].map(({ at }) => at));
    if (first > clock.now()) clock.advance(first - clock.now());
    for (const sleeper of this.sleepers) if (sleeper.at <= clock.now()) sleeper.wake();
  }
}
