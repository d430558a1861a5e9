import type { Image } from '../plan/image.ts';
import { lacksTags } from '../plan/release-tags.ts';
import { candidateTags, contentTags, neverExpires, tagNames } from '../plan/tags.ts';
import type { Wanted } from '../plan/wanted.ts';
import { withSnapshots, type Releaser } from './release.ts';
import { tagLagMs } from './tag-lag.ts';
import type { RegionVerification } from './verify.ts';

/**
 * Tags the AMIs of a candidate, their snapshots and its image with its content, its origin and its
 * expiry. Tags that are there already are not set again. An image that is released, or is being
 * released, gets no expiry.
 */
export async function tagCandidate(
  image: Image,
  wanted: Wanted,
  verified: readonly RegionVerification[],
  origin: Record<string, string>,
  releaser: Pick<Releaser, 'amis' | 'tag' | 'tagImage' | 'clock' | 'signal'>,
): Promise<void> {
  const { recipe, lock } = wanted;
  const amis = verified.flatMap(({ ami, snapshots }) => (ami ? [{ ami, snapshots }] : []));
  if (amis.some(({ ami }) => ami.tags[tagNames.releasedAt] !== undefined)) return;
  const base = { ...recipe.tags, ...contentTags(lock), ...origin };
  const tagsOn = (tags: Record<string, string>): Record<string, string> =>
    tags[tagNames.expiresAt] === undefined
      ? { ...base, ...candidateTags(image.createdAt, recipe.rebuild.maxAgeDays) }
      : base;
  const writes = [
    ...(lacksTags(image.tags, tagsOn(image.tags))
      ? [releaser.tagImage(image.arn, tagsOn(image.tags))]
      : []),
    ...amis.flatMap(({ ami, snapshots }) => {
      const tags = tagsOn(ami.tags);
      return [ami, ...snapshots].some((one) => lacksTags(one.tags, tags))
        ? [releaser.tag(ami.region, withSnapshots(ami), tags)]
        : [];
    }),
  ];
  if (writes.length === 0) return;
  const refused = (await Promise.allSettled(writes)).find((write) => write.status === 'rejected');

  // Another run may be releasing the same image. It sets `never` once more together with
  // `released-at`: so either it overwrites our expiry, or we see `released-at` here and set
  // `never`.
  await releaser.clock.sleep(tagLagMs, releaser.signal);
  const noExpiry = { [tagNames.expiresAt]: neverExpires };
  const released = (
    await Promise.all(amis.map(({ ami }) => releaser.amis(ami.region, { ids: [ami.amiId] })))
  )
    .flat()
    .filter(({ tags }) => tags[tagNames.releasedAt] !== undefined);
  // A role for candidates is denied tags on released AMIs, so then the refusal was to be expected.
  if (refused && released.length === 0) throw refused.reason;
  if (released.length === 0) return;
  await Promise.all([
    releaser.tagImage(image.arn, noExpiry),
    ...released.map((ami) => releaser.tag(ami.region, withSnapshots(ami), noExpiry)),
  ]);
}
