/**
 * Simulated time: runs `scale` times as fast as real time from `epoch` on, or stands still until it
 * is advanced.
 */
export class Clock {
  readonly scale: number;
  /** Simulated milliseconds at `origin`. */
  readonly epoch: number;
  /** Real milliseconds at which simulated time was `epoch`. */
  readonly origin: number;
  private advancedMs = 0;
  private reached: number;
  private events: { at: number; sequence: number; run: () => void }[] = [];
  private sequence = 0;

  /** @param scale simulated seconds per real second; 0 stands still */
  constructor(scale: number, epoch: number) {
    this.scale = scale;
    this.epoch = epoch;
    this.origin = Date.now();
    this.reached = epoch;
  }

  /**
   * Simulated time in milliseconds since the Unix epoch. While an event runs: the time of that
   * event.
   */
  now(): number {
    return this.running ?? this.epoch + this.advancedMs + (Date.now() - this.origin) * this.scale;
  }
  private running: number | undefined;

  /**
   * Simulated milliseconds that a message may be under way: the network and the client's processor
   * are not sped up with the time.
   */
  get transitMs(): number {
    return 2000 * this.scale;
  }

  /**
   * Has `run` called once simulated time reaches `at`. Events run in order of time, then of being
   * scheduled.
   */
  schedule(at: number, run: () => void): void {
    this.events.push({ at: Math.max(at, this.reached), sequence: this.sequence++, run });
  }

  /**
   * Runs what is due. The server calls it before every request, so that no real timer is needed.
   */
  settle(): void {
    if (this.running !== undefined) return;
    const until = this.now();
    for (;;) {
      const due = this.events
        .filter((event) => event.at <= until)
        .sort((a, b) => a.at - b.at || a.sequence - b.sequence)[0];
      if (!due) break;
      this.events.splice(this.events.indexOf(due), 1);
      this.running = this.reached = due.at;
      try {
        due.run();
      } finally {
        this.running = undefined;
      }
    }
    this.reached = Math.max(this.reached, until);
  }

  /** Moves simulated time on, in milliseconds, and runs what became due. */
  advance(ms: number): void {
    this.advancedMs += ms;
    this.settle();
  }
}
