import { AwsCallError } from '../errors.ts';
import type { Ami } from '../plan/ami.ts';
import type { Image } from '../plan/image.ts';
import { olderReleases, type ReleasesLookup } from '../plan/older-releases.ts';
import { amisOf, type ObserveLookup } from '../plan/observe.ts';
import { isNobody, nobody, shareDigest } from '../plan/share.ts';
import { tagNames } from '../plan/tags.ts';
import type { Wanted } from '../plan/wanted.ts';
import { confirmPermissions, readPermissions, setLaunchPermissions } from './launch-permissions.ts';
import type { Releaser } from './release.ts';
import { withdrawalsOf, type Withdrawal } from './withdrawal.ts';

/** Calls that find the releases of a recipe and set who may launch them. */
export type OlderReleaser = Releaser & ReleasesLookup & Pick<ObserveLookup, 'ownAmis'>;

/** What was done with the releases before the newest. */
export interface OlderResult {
  /** Whether anything had to be changed. */
  hasChanged: boolean;
  withdrawals: Withdrawal[];
  /** Releases that nobody could launch, and that stay so: somebody withdrew them by hand. */
  leftWithdrawn: string[];
  /** AMIs in regions that the recipe no longer names and the account can't reach. */
  unreachable: { region: string; amiId: string }[];
}

/**
 * Has exactly those launch the older releases of a recipe whom it names now, in whatever regions
 * they are, and says so in their tags. Those whose AMIs say so already are not read. Run again
 * after it was cut off it comes to the same end.
 */
export async function alignOlderReleases(
  newest: Image,
  wanted: Wanted,
  releaser: OlderReleaser,
): Promise<OlderResult> {
  const listed = await amisOf(wanted.lock, releaser);
  const result: OlderResult = {
    hasChanged: false,
    withdrawals: [],
    leftWithdrawn: [],
    unreachable: [],
  };
  for (const image of await olderReleases(listed, newest, wanted, releaser)) {
    await align(image, listed, wanted, releaser, result);
  }
  return result;
}

async function align(
  image: Image,
  listed: readonly Ami[],
  wanted: Wanted,
  releaser: OlderReleaser,
  result: OlderResult,
): Promise<void> {
  const { lock, shareWith } = wanted;
  const amis = await availableAmis(image, listed, wanted, releaser, result);
  const permissions = await readPermissions(amis, releaser);
  const digest = shareDigest(shareWith);
  const isWithdrawn =
    !isNobody({ ...shareWith, isPublic: false }) &&
    [...permissions.values()].every(isNobody) &&
    ![image, ...amis].some(({ tags }) => tags[tagNames.share] === shareDigest(nobody));
  if (isWithdrawn) result.leftWithdrawn.push(image.arn);
  else {
    const changes = await setLaunchPermissions(
      image,
      amis,
      permissions,
      { shareWith, homeRegion: lock.homeRegion },
      releaser,
    );
    await confirmPermissions(changes, shareWith, releaser);
    result.withdrawals.push(...withdrawalsOf(image, amis, changes));
  }
  // The AMI in the home region last, so that its tag means that all regions are right.
  result.hasChanged = true;
  const tags = { [tagNames.share]: digest, [tagNames.image]: image.arn };
  const isHome = ({ region }: Ami): boolean => region === lock.homeRegion;
  const tagAll = (some: readonly Ami[]): Promise<void>[] =>
    some.map(({ region, amiId }) => releaser.tag(region, [amiId], tags));
  await Promise.all([
    ...(image.tags[tagNames.share] === digest
      ? []
      : [releaser.tagImage(image.arn, { [tagNames.share]: digest })]),
    ...tagAll(amis.filter((ami) => !isHome(ami))),
  ]);
  await Promise.all(tagAll(amis.filter(isHome)));
}

/** The image's own AMIs that can be launched at all, in all regions that it was made for. */
async function availableAmis(
  image: Image,
  listed: readonly Ami[],
  { lock }: Wanted,
  releaser: OlderReleaser,
  result: OlderResult,
): Promise<Ami[]> {
  const own = image.amis.filter(({ accountId = lock.account }) => accountId === lock.account);
  const found = await Promise.all(
    own.map(async ({ region, amiId }) => {
      const known = listed.find((ami) => ami.region === region && ami.amiId === amiId);
      if (known) return [known];
      try {
        return await releaser.amis(region, { ids: [amiId] });
      } catch (error) {
        // Services of a region that is not enabled take the credentials for unknown.
        const isClosed = error instanceof AwsCallError && error.code === 'credentials';
        if (!isClosed || lock.regions.includes(region)) throw error;
        result.unreachable.push({ region, amiId });
        return [];
      }
    }),
  );
  return found.flat().filter(({ state }) => state === 'available');
}
