/** A value whose changes show only from a later moment on: EC2 is eventually consistent. */
export class Lagged<T> {
  private readonly history: { from: number; value: T }[];

  constructor(value: T) {
    this.history = [{ from: -Infinity, value }];
  }

  /** What was written last, whether it shows already or not. */
  get latest(): T {
    return (this.history.at(-1) as { value: T }).value;
  }

  /** What a reader sees at this moment, in simulated milliseconds. */
  at(now: number): T {
    return (this.history.findLast((entry) => entry.from <= now) as { value: T }).value;
  }

  /** Writes a value that shows from this moment on, in simulated milliseconds. */
  set(value: T, from: number): void {
    this.history.push({ from, value });
  }
}
