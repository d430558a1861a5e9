import type { Image } from '../plan/image.ts';
import { isDeprecated, type Ami } from '../plan/ami.ts';
import { lacksTags, releasedAmiTags, releasedImageTags } from '../plan/release-tags.ts';
import { namesOf, permissionChange } from '../plan/share.ts';
import { canExpire, neverExpires, releasedType, tagNames } from '../plan/tags.ts';
import type { Wanted } from '../plan/wanted.ts';
import {
  readPermissions,
  setLaunchPermissions,
  type PermissionSetter,
} from './launch-permissions.ts';
import { withdrawalsOf, type Withdrawal } from './withdrawal.ts';
import { usualTagLagMs } from './tag-lag.ts';
import { verify, type Finding, type RegionVerification, type VerifyLookup } from './verify.ts';

/** Calls with which a release changes the AMIs and snapshots of a region, and the image. */
export interface Releaser extends VerifyLookup, PermissionSetter {
  requireImdsV2: (region: string, amiId: string) => Promise<void>;
  /** Takes back that an AMI is deprecated, or will be. */
  undeprecate: (region: string, amiId: string) => Promise<void>;
}

/** The run that releases. */
export interface ReleasedBy {
  /** Tags of this run as the origin of the build; empty where another run has set its own. */
  origin: Record<string, string>;
  /** URL of the run that releases; may be empty. */
  run: string;
}

/** Result of a release. */
export interface ReleaseResult {
  verifications: RegionVerification[];
  /** Whether anything had to be changed. */
  hasChanged: boolean;
  /** Launch permissions that the recipe does not name and that were removed. */
  withdrawals: Withdrawal[];
}

/**
 * Releases an image whose AMIs were verified without a finding in every region, whose contents were
 * compared, and whose turn it is. Each step is done in all regions before the next: remove the
 * expiry, set launch permissions, require IMDSv2, take back a deprecation, set the tags, set the
 * tag `Type`, verify again. `Type` is set in the home region last, since a plan
 * takes that AMI as the sign of a complete release. Only what differs is changed, so a release that
 * was interrupted can be run again.
 */
export async function release(
  image: Image,
  wanted: Wanted,
  verified: readonly RegionVerification[],
  releaser: Releaser,
  releasedBy: ReleasedBy,
): Promise<ReleaseResult> {
  const { recipe, lock, shareWith } = wanted;
  const amis = verified.flatMap(({ ami }) => ami ?? []);
  const snapshots = new Map(
    verified.map((verification) => [verification.ami?.amiId, verification.snapshots]),
  );
  const haveTags = (ami: Ami, tags: Record<string, string>): boolean =>
    [ami, ...(snapshots.get(ami.amiId) ?? [])].every((resource) => !lacksTags(resource.tags, tags));
  let hasChanged = false;
  const change = async (write: () => Promise<void>): Promise<void> => {
    hasChanged = true;
    await write();
  };
  const forEachAmi = (action: (ami: Ami) => Promise<void>): Promise<unknown> =>
    Promise.all(amis.map(action));

  // Before sharing: a shared AMI with an expiry could be deleted while it is in use.
  const noExpiry = { [tagNames.expiresAt]: neverExpires };
  await forEachAmi(async (ami) => {
    if ([ami, ...(snapshots.get(ami.amiId) ?? [])].some(({ tags }) => canExpire(tags))) {
      await change(() => releaser.tag(ami.region, withSnapshots(ami), noExpiry));
    }
  });
  if (canExpire(image.tags)) await change(() => releaser.tagImage(image.arn, noExpiry));

  // Read even where this run built the image: somebody may have shared it during the build, or AWS
  // may have answered the start with the build of another run.
  const changes = await setLaunchPermissions(
    image,
    amis,
    await readPermissions(amis, releaser),
    { shareWith, homeRegion: lock.homeRegion },
    releaser,
  );
  hasChanged ||= changes.length > 0;
  const withdrawals = withdrawalsOf(image, amis, changes);
  await forEachAmi(async (ami) => {
    if (recipe.requireImdsV2 && ami.imdsSupport !== 'v2.0') {
      await change(() => releaser.requireImdsV2(ami.region, ami.amiId));
    }
    if (isDeprecated(ami, releaser.clock.now())) {
      await change(() => releaser.undeprecate(ami.region, ami.amiId));
    }
  });

  // A repeated release keeps the time and the run of the first.
  const earlier = amis.find((ami) => ami.tags[tagNames.releasedAt] !== undefined)?.tags;
  const ofThisRelease = {
    ...releasedBy.origin,
    [tagNames.releasedAt]:
      earlier?.[tagNames.releasedAt] ?? new Date(releaser.clock.now()).toISOString(),
    ...(releasedBy.run === '' && earlier?.[tagNames.releasedBy] === undefined
      ? {}
      : { [tagNames.releasedBy]: earlier?.[tagNames.releasedBy] ?? releasedBy.run }),
  };
  await forEachAmi(async (ami) => {
    const tags = { ...releasedAmiTags(image, wanted), ...ofThisRelease };
    if (!haveTags(ami, tags)) {
      await change(() => releaser.tag(ami.region, withSnapshots(ami), tags));
    }
  });
  const imageTags = { ...releasedImageTags(wanted), ...ofThisRelease };
  if (lacksTags(image.tags, imageTags)) {
    await change(() => releaser.tagImage(image.arn, imageTags));
  }
  const type = { [tagNames.type]: releasedType };
  const setType = async (ami: Ami): Promise<void> => {
    if (!haveTags(ami, type)) {
      await change(() => releaser.tag(ami.region, withSnapshots(ami), type));
    }
  };
  await forEachAmi(async (ami) => {
    if (ami.region !== lock.homeRegion) await setType(ami);
  });
  if (lacksTags(image.tags, type)) await change(() => releaser.tagImage(image.arn, type));
  await forEachAmi(async (ami) => {
    if (ami.region === lock.homeRegion) await setType(ami);
  });

  if (!hasChanged) return { verifications: [...verified], hasChanged, withdrawals };
  // So that one look is enough, most often.
  await releaser.clock.sleep(usualTagLagMs, releaser.signal);
  const reverified = await verify(image, lock, releaser, {
    kind: 'release',
    requireImdsV2: recipe.requireImdsV2,
    permissionFindings: (ami) => permissionFindings(ami, wanted, releaser),
  });
  return { verifications: reverified, hasChanged, withdrawals };
}

/** A finding where the launch permissions are not exactly those of the recipe. */
async function permissionFindings(
  { region, amiId }: Ami,
  { shareWith }: Wanted,
  releaser: Releaser,
): Promise<Finding[]> {
  const change = permissionChange(await releaser.launchPermissions(region, amiId), shareWith);
  if (!change) return [];
  return [
    {
      region,
      amiId,
      subject: 'launch permission',
      expected: 'as in the recipe',
      found: `missing ${namesOf(change.add)}, too many ${namesOf(change.remove)}`,
    },
  ];
}

/** Ids of an AMI and of its snapshots, which are tagged together. */
export function withSnapshots(ami: Ami): string[] {
  return [ami.amiId, ...ami.volumes.flatMap((volume) => volume.snapshotId ?? [])];
}
