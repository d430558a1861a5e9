import type { Lock } from './lock.ts';

/** The tags that golden-ami sets. They are hints that speed up a search, never proof: a pull request's code wrote some of them. */
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
  releasedAt: 'golden-ami:released-at',
  releasedBy: 'golden-ami:released-by',
  /** Set last of all on a release: who sees it may trust the rest to be done. */
  type: 'Type',
} as const;

/** Value of the tag `Type` on a released AMI. */
export const releasedType = 'golden-ami';

/** Tags that say what is in an image. Image Builder sets them; they are the same for every run that wants this content. */
export function contentTags(lock: Lock): Record<string, string> {
  return {
    [tagNames.recipe]: lock.recipe,
    [tagNames.digest]: lock.digest,
    [tagNames.contentDigest]: lock.contentDigest,
    [tagNames.parent]: lock.parent.image,
  };
}

/** Names of `contentTags`. */
export const contentTagNames = [tagNames.recipe, tagNames.digest, tagNames.contentDigest, tagNames.parent] as const;

/** Where a build came from; empty values are left out. */
export interface Origin {
  /** `owner/name`. */
  repository: string;
  commit: string;
  /** URL of the workflow run. */
  run: string;
}

/** Tags that tell where an image came from, set by the run that started it. */
export function originTags(origin: Origin): Record<string, string> {
  const tags = { [tagNames.repository]: origin.repository, [tagNames.commit]: origin.commit, [tagNames.run]: origin.run };
  return Object.fromEntries(Object.entries(tags).filter(([, value]) => value !== ''));
}
