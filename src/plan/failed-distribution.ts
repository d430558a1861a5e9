import type { Image } from './image.ts';
import { textOf } from './read-back/compare.ts';
import { tagNames } from './tags.ts';

/** Phases after the AMI was made and tested. */
const phases = ['DISTRIBUTING', 'INTEGRATING'];

/** How Image Builder's reason begins, where there is no `failureContext`. */
const reasons = /^Distribution failed\b/;

/**
 * Whether an image failed when all that was left to do were its copies. Its AMI is made and tested,
 * so they can be made again without a build (ADR 0017). Pure.
 */
export function hasFailedInDistribution({ status, reason = '', answer }: Image): boolean {
  if (status !== 'FAILED') return false;
  const phase =
    textOf(answer, 'image', 'state', 'failureContext', 'imageStatus') ||
    textOf(answer, 'image', 'failureContext', 'imageStatus');
  return phase === '' ? reasons.test(reason) : phases.includes(phase);
}

/**
 * What has the copies of such an image made again, once: the failed jobs of the same run, or, where
 * these would ask for what is built from then on, a run without `force`.
 */
export type Copier = 'failed-jobs' | 'run-without-force';

/** Whether the distribution of an image was done again before. */
export function wasRetried({ tags }: Pick<Image, 'tags'>): boolean {
  return tags[tagNames.retriedAt] !== undefined;
}

/** Why an image is built of which, by the plan, only copies were to be made. */
export const reasonToBuild =
  'the distribution of an earlier build failed, and its copies were not made again';

/** How long an image may show its old state after a retry was asked for, milliseconds: our assumption. */
export const retryLagMs = 120_000;

/** Whether a run has just asked, or is about to ask, for the distribution to be done again. */
export function isBeingRetried({ tags }: Pick<Image, 'tags'>, now: number): boolean {
  return Math.abs(now - Date.parse(tags[tagNames.retriedAt] ?? '')) < retryLagMs;
}

/**
 * How long the build of an image took that has ended just now, minutes; `undefined` where its
 * distribution was done again: it was built some time before.
 *
 * @param now milliseconds since the epoch
 */
export function minutesOfBuild(
  image: Pick<Image, 'createdAt' | 'tags'>,
  now: number,
): number | undefined {
  if (wasRetried(image)) return undefined;
  return Math.max(1, Math.round((now - image.createdAt) / 60_000));
}

/** When the work on an image began that is going on or has ended, milliseconds since the epoch. */
export function begunAt({ createdAt, tags }: Pick<Image, 'createdAt' | 'tags'>): number {
  return Math.max(createdAt, Date.parse(tags[tagNames.retriedAt] ?? '') || 0);
}
