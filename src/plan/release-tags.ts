import { shortDigest } from './digest.ts';
import type { Image } from './image.ts';
import { shareDigest } from './share.ts';
import { contentTags, neverExpires, tagNames } from './tags.ts';
import type { Wanted } from './wanted.ts';

/**
 * Tags of a released image beside `Type` and those that name a run or a time: what a release sets,
 * and what a plan compares. Pure.
 */
export function releasedImageTags({ recipe, shareWith }: Wanted): Record<string, string> {
  return {
    ...recipe.tags,
    // Set again, and also where there was no expiry: a run that only builds may be tagging the same
    // image at this moment (candidate-tags.ts).
    [tagNames.expiresAt]: neverExpires,
    [tagNames.share]: shareDigest(shareWith),
  };
}

/** The same of its AMIs. Pure. */
export function releasedAmiTags(image: Image, wanted: Wanted): Record<string, string> {
  return {
    ...contentTagsOf(image, wanted),
    ...releasedImageTags(wanted),
    [tagNames.image]: image.arn,
  };
}

/**
 * Tags for the content of the image. Where it has another name than the lock gives, digest and
 * parent are taken from the tags that it was started with, provided that its name contains that
 * digest.
 */
function contentTagsOf(image: Image, { lock, imageVersionArn }: Wanted): Record<string, string> {
  if (image.arn.startsWith(`${imageVersionArn}/`)) return contentTags(lock);
  const { [tagNames.digest]: digest = '', [tagNames.parent]: parent = '' } = image.tags;
  const isOfThisName = image.arn.includes(`:image/${lock.recipe}-${shortDigest(digest)}/`);
  return {
    [tagNames.recipe]: lock.recipe,
    [tagNames.contentDigest]: lock.contentDigest,
    ...(isOfThisName ? { [tagNames.digest]: digest, [tagNames.parent]: parent } : {}),
  };
}

/** Whether one of these tags is missing or has another value. */
export function lacksTags(tags: Record<string, string>, wanted: Record<string, string>): boolean {
  return Object.entries(wanted).some(([name, value]) => tags[name] !== value);
}
