import type { Lock } from './lock.ts';

/**
 * The tags that golden-ami sets. They speed up a search and prove nothing, since code of a pull
 * request wrote some of them.
 */
export const tagNames = {
  recipe: 'golden-ami:recipe',
  digest: 'golden-ami:digest',
  contentDigest: 'golden-ami:content-digest',
  parent: 'golden-ami:parent',
  repository: 'golden-ami:repository',
  commit: 'golden-ami:commit',
  run: 'golden-ami:run',
  /** How long the build took, minutes. */
  minutes: 'golden-ami:minutes',
  /** When the distribution of a build was last done again, ISO 8601: it is not done a third time. */
  retriedAt: 'golden-ami:retried-at',
  /** When a candidate may be deleted, ISO 8601; `neverExpires` once it is released. */
  expiresAt: 'golden-ami:expires-at',
  releasedAt: 'golden-ami:released-at',
  releasedBy: 'golden-ami:released-by',
  /** Commit, URL and start of the run that releases the image, or has released it: `Claim`. */
  releasedCommit: 'golden-ami:released-commit',
  releasedRun: 'golden-ami:released-run',
  claimedAt: 'golden-ami:released-claim',
  /** Digest of who may launch the AMIs of a release (`shareDigest`): in all regions, by then. */
  share: 'golden-ami:share',
  /** Build version ARN of the image that a released AMI is of. */
  image: 'golden-ami:image',
  /** A release sets this tag last, so an AMI that has it has all the others. */
  type: 'Type',
} as const;

/** Value of the tag `Type` on a released AMI. */
export const releasedType = 'golden-ami';

/**
 * Value of `expiresAt` on what must not be deleted. Compared as text it is later than every date.
 */
export const neverExpires = 'never';

/** Whether the tags allow a clean-up to delete the resource at some time. */
export function canExpire(tags: Record<string, string>): boolean {
  return (tags[tagNames.expiresAt] ?? neverExpires) !== neverExpires;
}

/**
 * Tags of a candidate in addition to those of its content and origin: it expires when it is too old
 * to be released.
 *
 * @param createdAt milliseconds since the epoch
 */
export function candidateTags(createdAt: number, maxAgeDays: number): Record<string, string> {
  return {
    [tagNames.expiresAt]: new Date(createdAt + maxAgeDays * 24 * 60 * 60_000).toISOString(),
  };
}

/**
 * The tags that Image Builder itself sets on AMIs. IAM conditions use them to recognise the AMIs of
 * a recipe; all other tags are set after the build.
 */
export function distributionTags(lock: Pick<Lock, 'recipe'>): Record<string, string> {
  return { [tagNames.recipe]: lock.recipe };
}

/** Tags that identify the content of an image, equal for all runs that want this content. */
export function contentTags(lock: Lock): Record<string, string> {
  return {
    [tagNames.recipe]: lock.recipe,
    [tagNames.digest]: lock.digest,
    [tagNames.contentDigest]: lock.contentDigest,
    [tagNames.parent]: lock.parent.image,
  };
}

/** Where a build came from. A value is empty where it is not known. */
export interface Origin {
  /** `owner/name`. */
  repository: string;
  commit: string;
  /** URL of the workflow run. */
  run: string;
}

/**
 * Tags that say where an image came from, without those whose value is empty. The run that started
 * the build sets them, or the first that finds none.
 */
export function originTags(origin: Origin): Record<string, string> {
  const tags = {
    [tagNames.repository]: origin.repository,
    [tagNames.commit]: origin.commit,
    [tagNames.run]: origin.run,
  };
  return Object.fromEntries(Object.entries(tags).filter(([, value]) => value !== ''));
}
