import type { Image } from '../plan/image.ts';
import type { Ami } from '../plan/ami.ts';
import { shortDigest } from '../plan/digest.ts';
import { canExpire, contentTags, neverExpires, releasedType, tagNames } from '../plan/tags.ts';
import type { Wanted } from '../plan/wanted.ts';
import { isNobody, namesOf, permissionChange, type LaunchPermissions } from '../plan/share.ts';
import { verify, type Finding, type RegionVerification, type VerifyLookup } from './verify.ts';

/** Calls with which a release changes the AMIs and snapshots of a region, and the image. */
export interface Releaser extends VerifyLookup {
  launchPermissions: (region: string, amiId: string) => Promise<LaunchPermissions>;
  changeLaunchPermissions: (
    region: string,
    amiId: string,
    change: { add: LaunchPermissions; remove: LaunchPermissions },
  ) => Promise<void>;
  requireImdsV2: (region: string, amiId: string) => Promise<void>;
  tag: (region: string, resourceIds: string[], tags: Record<string, string>) => Promise<void>;
  tagImage: (arn: string, tags: Record<string, string>) => Promise<void>;
}

/** The run that releases. */
export interface ReleasedBy {
  /** Tags of this run as the origin of the build; empty where another run has set its own. */
  origin: Record<string, string>;
  /** URL of the run that releases; may be empty. */
  run: string;
  /** Reads the image's contents back and throws where they are not what the repository wants. */
  assertContents: () => Promise<void>;
}

/** Result of a release. */
export interface ReleaseResult {
  verifications: RegionVerification[];
  /** Whether anything had to be changed. */
  hasChanged: boolean;
  /** Launch permissions that the recipe does not name and that were removed. */
  revoked: { region: string; amiId: string; who: string }[];
}

/**
 * Releases an image whose AMIs were verified without a finding in every region. Each step is done
 * in all regions before the next: remove the expiry, set launch permissions, require IMDSv2, set
 * the tags, set the tag `Type`, verify again. `Type` is set in the home region last, since a plan
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
  const revoked: ReleaseResult['revoked'] = [];
  let hasChanged = false;
  // Even where nothing needs to change: somebody else may have shared and tagged the AMIs.
  await releasedBy.assertContents();
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

  await forEachAmi(async (ami) => {
    // Read even where this run built the image: somebody may have shared it during the build, or
    // AWS may have answered the start with the build of another run.
    const found = await releaser.launchPermissions(ami.region, ami.amiId);
    const needed = permissionChange(found, shareWith);
    if (!needed) return;
    await change(() => releaser.changeLaunchPermissions(ami.region, ami.amiId, needed));
    if (!isNobody(needed.remove)) {
      revoked.push({ region: ami.region, amiId: ami.amiId, who: namesOf(needed.remove) });
    }
  });
  await forEachAmi(async (ami) => {
    if (recipe.requireImdsV2 && ami.imdsSupport !== 'v2.0') {
      await change(() => releaser.requireImdsV2(ami.region, ami.amiId));
    }
  });

  // A repeated release keeps the time and the run of the first.
  const earlier = amis.find((ami) => ami.tags[tagNames.releasedAt] !== undefined)?.tags;
  const releaseTags = {
    ...recipe.tags,
    ...releasedBy.origin,
    // Set again, and also where there was no expiry: a run that only builds may be tagging the same
    // image at this moment (candidate-tags.ts).
    ...noExpiry,
    [tagNames.releasedAt]:
      earlier?.[tagNames.releasedAt] ?? new Date(releaser.clock.now()).toISOString(),
    ...(releasedBy.run === '' && earlier?.[tagNames.releasedBy] === undefined
      ? {}
      : { [tagNames.releasedBy]: earlier?.[tagNames.releasedBy] ?? releasedBy.run }),
  };
  await forEachAmi(async (ami) => {
    const tags = { ...contentTagsOf(image, wanted), ...releaseTags };
    if (!haveTags(ami, tags)) {
      await change(() => releaser.tag(ami.region, withSnapshots(ami), tags));
    }
  });
  if (lacksTags(image.tags, releaseTags)) {
    await change(() => releaser.tagImage(image.arn, releaseTags));
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

  if (!hasChanged) return { verifications: [...verified], hasChanged, revoked };
  const reverified = await verify(image, lock, releaser, {
    kind: 'release',
    requireImdsV2: recipe.requireImdsV2,
    permissionFindings: (ami) => permissionFindings(ami, wanted, releaser),
  });
  return { verifications: reverified, hasChanged, revoked };
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
