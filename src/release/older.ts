import { ActionError, AwsCallError } from '../errors.ts';
import type { Ami } from '../plan/ami.ts';
import type { Image } from '../plan/image.ts';
import { amiStemOf } from '../plan/lock.ts';
import { olderReleases, type ReleasesLookup } from '../plan/older-releases.ts';
import { amisOf, type ObserveLookup } from '../plan/observe.ts';
import { isBuiltFor, overshared, removalCommand, type Overshared } from '../plan/orphans.ts';
import { isNobody, namesOf, nobody, permissionChange, shareDigest } from '../plan/share.ts';
import type { LaunchPermissions, PermissionChange } from '../plan/share.ts';
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
  /** AMIs that have no room for the tags that say who may launch them, which is right. */
  untagged: Map<string, { region: string; tags: Record<string, string> }>;
  /** AMIs in regions that the recipe no longer names and the account can't reach. */
  unreachable: { region: string; amiId: string }[];
  /** AMIs whose images are gone, and that those lost whom the recipe does not name. */
  orphans: Overshared[];
  /** AMIs that were left as they are, though somebody may launch them whom the recipe does not name. */
  foreign: Overshared[];
}

/**
 * Has exactly those launch the older releases of a recipe whom it names now, in whatever regions
 * they are, and says so in their tags. Those whose AMIs say so already are not read. Run again
 * after it was cut off it comes to the same end.
 *
 * @param known the account's AMIs of the recipe, where they were listed already
 */
export async function alignOlderReleases(
  newest: Image,
  wanted: Wanted,
  releaser: OlderReleaser,
  known?: readonly Ami[],
): Promise<OlderResult> {
  const listed = known ?? (await amisOf(wanted.lock, releaser));
  const result: OlderResult = {
    hasChanged: false,
    withdrawals: [],
    leftWithdrawn: [],
    untagged: new Map(),
    unreachable: [],
    orphans: [],
    foreign: [],
  };
  const { images, orphans } = await olderReleases(listed, newest, wanted, releaser);
  const tolerant = withoutFullAmis(releaser, result);
  for (const image of images) await align(image, listed, wanted, tolerant, result);
  const narrowed = await Promise.allSettled(
    orphans.map((ami) => narrow(ami, wanted, tolerant, result)),
  );
  for (const one of narrowed) if (one.status === 'rejected') throw one.reason;
  return result;
}

/**
 * Leaves out the tags that an AMI has no room for: who may launch it counts, and is read again by
 * each release as long as no tag says it.
 */
function withoutFullAmis(releaser: OlderReleaser, { untagged }: OlderResult): OlderReleaser {
  return {
    ...releaser,
    tag: async (region, ids, tags) => {
      try {
        await releaser.tag(region, ids, tags);
      } catch (error) {
        if (!(error instanceof AwsCallError) || error.awsName !== 'TagLimitExceeded') throw error;
        for (const id of ids) untagged.set(id, { region, tags });
      }
    },
  };
}

/** Takes an orphan from whom the recipe does not name, where Image Builder made it for the recipe. */
async function narrow(
  ami: Ami,
  { lock, shareWith }: Wanted,
  releaser: OlderReleaser,
  result: OlderResult,
): Promise<void> {
  const { region, amiId } = ami;
  const found = await releaser.launchPermissions(region, amiId);
  const orphan = overshared(ami, found, shareWith);
  if (!isBuiltFor(amiStemOf(lock), ami)) {
    if (orphan) result.foreign.push(orphan);
    return;
  }
  if (orphan) {
    const change = { region, amiId, found, add: nobody, remove: orphan.remove };
    try {
      await releaser.changeLaunchPermissions(region, amiId, change);
    } catch (error) {
      if (!(error instanceof AwsCallError)) throw error;
      throw new ActionError(
        'release',
        `${namesOf(orphan.remove)} may still launch ${amiId} in ${region}, of an older release whose image is gone, and the recipe does not name them: ${error.message}`,
        `Run as somebody who may: ${removalCommand(orphan)}`,
        { cause: error },
      );
    }
    const left = (now: LaunchPermissions): PermissionChange | undefined => {
      const tooMuch = overshared(ami, now, shareWith);
      return tooMuch && { add: nobody, remove: tooMuch.remove };
    };
    await confirmPermissions([change], left, releaser);
    result.orphans.push(orphan);
    result.withdrawals.push(...withdrawalsOf({ tags: {} }, [ami], [change]));
  }
  // It may say so though it has fewer than the recipe names: nobody gets an orphan.
  result.hasChanged = true;
  await releaser.tag(region, [amiId], { [tagNames.share]: shareDigest(shareWith) });
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
    await confirmPermissions(changes, (now) => permissionChange(now, shareWith), releaser);
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
