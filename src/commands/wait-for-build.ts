import type { Account } from '../aws/account/account.ts';
import type { Clock } from '../clock.ts';
import { explainFailure, logOf } from '../image-build/failure.ts';
import type { LogTails } from '../image-build/log-tail.ts';
import type { Progress } from '../image-build/progress.ts';
import { watch, type WatchResult } from '../image-build/watch.ts';
import type { Image } from '../plan/image.ts';
import type { Wanted } from '../plan/wanted.ts';
import { tagLagMs } from '../release/tag-lag.ts';
import type { Ending } from './image-facts.ts';
import { failureLookup, watcherOf } from './lookups.ts';

/** What waiting for builds needs. */
export interface WaitContext {
  account: Account;
  clock: Clock;
  signal: AbortSignal;
  /** Milliseconds since the epoch. */
  deadline: number;
  /** Shows the logs of running builds; `undefined` where they are not wanted. */
  logs: LogTails | undefined;
  onProgress: (recipeName: string, progress: Progress) => void;
}

/**
 * What to do about a build that goes on where another job of the plan releases its image. That one
 * has failed then, and keeps the plan when it is run again, be it one with `force`.
 */
export const whenEnded =
  'Run the failed jobs again when it has ended: they release it and build nothing.';

/** How a run that leaves a build has it picked up. */
export const pickUp = {
  bySame: 'Run the same again to adopt it: it starts no second one.',
  byForced:
    'Run again without `force` when it has ended: that takes its image. With `force`, another would be built.',
  byForcedPlan:
    'Run this job again to adopt it: it starts no second one. A new plan with `force` would.',
  byRelease: `Nothing of it is released. ${whenEnded}`,
  byCollect: 'Run the job again to collect it.',
} as const;

/** Waits for the end of a build, and shows its log meanwhile where that is wanted. */
export function waitForBuild(
  image: Image,
  wanted: Wanted,
  { account, clock, deadline, signal, logs, onProgress }: WaitContext,
): Promise<WatchResult> {
  const { recipe } = wanted.lock;
  const wait = (): Promise<WatchResult> =>
    watch(image, {
      ...watcherOf(account),
      clock,
      deadline,
      signal,
      onProgress: (progress) => onProgress(recipe, progress),
    });
  return logs
    ? logs.during({ recipe, ...logOf(image, wanted), since: image.createdAt }, wait)
    : wait();
}

/**
 * The ending that follows from a wait; `undefined` where the image is AVAILABLE, so that the work
 * goes on with its AMIs. Where the build failed, AWS is asked why.
 *
 * @param options `withLogs`: whether the log of a failed build is read
 */
export async function endingOf(
  { kind, image, lastRunning }: WatchResult,
  wanted: Wanted,
  { account, clock, signal }: Pick<WaitContext, 'account' | 'clock' | 'signal'>,
  options: { withLogs: boolean },
): Promise<Ending | undefined> {
  if (kind === 'interrupted' || kind === 'time-limit') return { kind };
  if (image.status === 'AVAILABLE') return undefined;
  // A build that was seen to run has ended just now.
  const settled = lastRunning === undefined ? Promise.resolve() : clock.sleep(tagLagMs, signal);
  const lookup = failureLookup(account, { withLogs: options.withLogs, settled });
  return {
    kind: 'build-ended',
    failure: await explainFailure(image, wanted, lookup, lastRunning),
  };
}
