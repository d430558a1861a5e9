import type { Image } from '../plan/image.ts';
import { candidateTags, contentTags, neverExpires, tagNames } from '../plan/tags.ts';
import type { Wanted } from '../plan/wanted.ts';
import { lacks, withSnapshots, type Releaser } from './release.ts';
import type { RegionVerification } from './verify.ts';

/** How late EC2 shows tags, in milliseconds; it promises no time. */
const tagLagMs = 10_000;

/**
 * Says on the AMIs of a candidate, their snapshots and its image what it is, where it came from and
 * until when it is of use. What is there already is not set again, and what was released, or is
 * being released, gets no expiry.
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
    ...(lacks(image.tags, tagsOn(image.tags))
      ? [releaser.tagImage(image.arn, tagsOn(image.tags))]
      : []),
    ...amis.flatMap(({ ami, snapshots }) => {
      const tags = tagsOn(ami.tags);
      return [ami, ...snapshots].some((one) => lacks(one.tags, tags))
        ? [releaser.tag(ami.region, withSnapshots(ami), tags)]
        : [];
    }),
  ];
  if (writes.length === 0) return;
  const refused = (await Promise.allSettled(writes)).find((write) => write.status === 'rejected');

  // A run that releases the same image may have been faster: it writes once more than we look, so
  // one of both has the last word.
  await releaser.clock.sleep(tagLagMs, releaser.signal);
  const never = { [tagNames.expiresAt]: neverExpires };
  const released = (
    await Promise.all(amis.map(({ ami }) => releaser.amis(ami.region, { ids: [ami.amiId] })))
  )
    .flat()
    .filter(({ tags }) => tags[tagNames.releasedAt] !== undefined);
  // Nor may a candidate's role tag what is released already.
  if (refused && released.length === 0) throw refused.reason;
  if (released.length === 0) return;
  await Promise.all([
    releaser.tagImage(image.arn, never),
    ...released.map((ami) => releaser.tag(ami.region, withSnapshots(ami), never)),
  ]);
}
