import { createHash } from 'node:crypto';

/**
 * Which share of what can be combined is tried, 0 to 1; 1 in `npm run long`. Whatever it is, each
 * call meets a fault and each kind of fault is played.
 */
export const share = Number(process.env['FAULT_SHARE'] ?? 0);

/** A whole number below `end` that follows from the seed of the run and from what it is for. */
export function draw(end: number, ...what: string[]): number {
  const text = [process.env['TEST_SEED'], ...what].join(' ');
  return createHash('sha256').update(text).digest().readUInt32BE() % end;
}

/** The share of all that is asked for, and at least `least` of them. */
export function sample<T>(all: readonly T[], least: number, what: string): T[] {
  const ranked = all.map((one, index) => [one, draw(1_000_000, what, String(index))] as const);
  const sorted = [...ranked].sort((a, b) => a[1] - b[1]);
  return sorted.slice(0, Math.max(least, Math.round(all.length * share))).map(([one]) => one);
}
