import type { Lock } from './lock.ts';

/**
 * The tags that golden-ami sets. They are hints that speed up a search, never proof: a pull
 * request's code wrote some of them.
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
  /**
   * On candidates: from when on nobody needs them, ISO 8601; `neverExpires` once one is released.
   */
  expiresAt: 'golden-ami:expires-at',
  releasedAt: 'golden-ami:released-at',
  releasedBy: 'golden-ami:released-by',
  /** Set last of all on a release: who sees it may trust the rest to be done. */
  type: 'Type',
} as const;

/** Value of the tag `Type` on a released AMI. */
export const releasedType = 'golden-ami';

/**
 * Value of `expiresAt` on what is not to be deleted. As text it is later than every date, whoever
 * compares.
 */
export const neverExpires = 'never';

/** Whether these tags let a cleaner delete what carries them, some time. */
export function canExpire(tags: Record<string, string>): boolean {
  return (tags[tagNames.expiresAt] ?? neverExpires) !== neverExpires;
}

/**
 * Tags that a candidate has beside those of its content and origin: it expires when it is too old
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
 * The tags that Image Builder sets on AMIs: by it IAM's conditions tell an AMI of a recipe from
 * others. All else is set afterwards.
 */
export function distributionTags(lock: Pick<Lock, 'recipe'>): Record<string, string> {
  return { [tagNames.recipe]: lock.recipe };
}

/** Tags that say what is in an image. They are the same for every run that wants this content. */
export function contentTags(lock: Lock): Record<string, string> {
  return {
    [tagNames.recipe]: lock.recipe,
    [tagNames.digest]: lock.digest,
    [tagNames.contentDigest]: lock.contentDigest,
    [tagNames.parent]: lock.parent.image,
  };
}

/** Where a build came from; empty values are left out. */
export interface Origin {
  /** `owner/name`. */
  repository: string;
  commit: string;
  /** URL of the workflow run. */
  run: string;
}

/**
 * Tags that tell where an image came from, set by the run that started it, or by the first that
 * finds none.
 */
export function originTags(origin: Origin): Record<string, string> {
  const tags = {
    [tagNames.repository]: origin.repository,
    [tagNames.commit]: origin.commit,
    [tagNames.run]: origin.run,
  };
  return Object.fromEntries(Object.entries(tags).filter(([, value]) => value !== ''));
}
