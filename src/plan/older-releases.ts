import type { Ami } from './ami.ts';
import { hasAmi, isMarkedReleased, type Image } from './image.ts';
import { imageAddressOf } from './image-of-ami.ts';
import type { Lock } from './lock.ts';
import { shareDigest } from './share.ts';
import { tagNames } from './tags.ts';
import type { Wanted } from './wanted.ts';

/** Reads of Image Builder in the home region. */
export interface ReleasesLookup {
  image: (arn: string) => Promise<Image | undefined>;
  builds: (imageVersionArn: string) => Promise<{ arn: string }[]>;
}

/** What an account has of a recipe beside one release. */
export interface OlderReleases {
  images: Image[];
  /** Available AMIs that say they are of a release, and that no image lists (orphans.ts). */
  orphans: Ami[];
}

/**
 * Finds the other releases of a recipe that do not say that exactly those may launch their AMIs
 * whom the recipe names now: by tags of the AMIs, which are hints, and then by the images, whose
 * tags are proof. A release that was begun and never finished counts: it may be shared. An image that
 * is newer than the release that asks is not its own to change: another run has overtaken it.
 *
 * @param amis the account's AMIs of the recipe
 * @param newest the release that is not asked for
 */
export async function olderReleases(
  amis: readonly Ami[],
  newest: Pick<Image, 'amis'>,
  { lock, shareWith }: Pick<Wanted, 'lock' | 'shareWith'>,
  lookup: ReleasesLookup,
): Promise<OlderReleases> {
  const digest = shareDigest(shareWith);
  const isNewest = (ami: Ami): boolean => hasAmi(newest, ami);
  const madeAt = new Map(amis.filter(isNewest).map(({ region, createdAt }) => [region, createdAt]));
  const isNewer = ({ region, createdAt }: Ami): boolean =>
    createdAt > (madeAt.get(region) ?? createdAt);
  const doubtful = amis.filter(
    (ami) =>
      ami.state === 'available' &&
      (ami.tags[tagNames.releasedAt] ?? ami.tags[tagNames.share]) !== undefined &&
      ami.tags[tagNames.share] !== digest &&
      !isNewest(ami),
  );
  const images = await imagesOfAmis(doubtful, lock, lookup);
  return {
    images: images.filter(
      (image) =>
        (isMarkedReleased(image) || image.tags[tagNames.share] !== undefined) &&
        doubtful.some((ami) => hasAmi(image, ami) && !isNewer(ami)),
    ),
    orphans: doubtful.filter((ami) => !images.some((image) => hasAmi(image, ami))),
  };
}

/** The images that have these AMIs, as far as tags of the AMIs lead to them. */
export async function imagesOfAmis(
  amis: readonly Ami[],
  lock: Pick<Lock, 'recipe' | 'account' | 'homeRegion'>,
  lookup: ReleasesLookup,
): Promise<Image[]> {
  const byHint = Map.groupBy(amis, (ami) => imageAddressOf(ami, lock));
  const images = await Promise.all(
    [...byHint].map(async ([hint, group]) =>
      hint === undefined ? [] : imagesOf(hint, group, lookup),
    ),
  );
  return [...new Map(images.flat().map((image) => [image.arn, image])).values()];
}

/** The images at an ARN that have any of these AMIs. */
async function imagesOf(
  hint: string,
  amis: readonly Ami[],
  lookup: ReleasesLookup,
): Promise<Image[]> {
  // Without a build number GetImage gives the newest build of that version.
  const first = await lookup.image(hint);
  if (!first) return [];
  if (amis.every((ami) => hasAmi(first, ami))) return [first];
  const others = await Promise.all(
    (await lookup.builds(hint.replace(/(\/1\.0\.0)\/\d+$/, '$1')))
      .filter(({ arn }) => arn !== first.arn)
      .map(({ arn }) => lookup.image(arn)),
  );
  return [first, ...others].filter(
    (image) => image !== undefined && amis.some((ami) => hasAmi(image, ami)),
  ) as Image[];
}
