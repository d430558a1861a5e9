import type { Image } from '../plan/image.ts';
import type { Ami } from '../plan/ami.ts';
import { shortDigest } from '../plan/digest.ts';
import { canExpire, contentTags, neverExpires, releasedType, tagNames } from '../plan/tags.ts';
import type { Wanted } from '../plan/wanted.ts';
import { isNobody, nameOf, permissionChange, type LaunchPermissions } from './share.ts';
import { verify, type Finding, type RegionVerification, type VerifyLookup } from './verify.ts';

/** What a release does in a region's EC2, and to the image. */
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

/** Who releases. */
export interface ReleasedBy {
  /** Tags of the run that built the image; empty where another run did. */
  origin: Record<string, string>;
  /** URL of the run that releases; may be empty. */
  run: string;
  /** Reads the image's contents back and throws where they are not what the repository wants. */
  assertContents: () => Promise<void>;
}

/**
 * What a release came to: what is wrong (then nothing was shared further), or what was put right.
 */
export interface ReleaseResult {
  verifications: RegionVerification[];
  /** Whether anything had to be changed. */
  hasChanged: boolean;
  /** Who could launch the AMIs though the recipe does not name them, and no longer can. */
  expelled: { region: string; amiId: string; who: string }[];
}

/**
 * Shares an image whose AMIs `verified` has found right in every region. In this order, each step
 * in all regions before the next: no expiry any more, launch permission, IMDSv2, tags, `Type` (in
 * the home region last of all: that AMI alone tells a plan whether a release is complete), and
 * verified again. It changes only what is not right yet, so running it again converges from any
 * point.
 */
export async function release(
  image: Image,
  wanted: Wanted,
  verified: readonly RegionVerification[],
  releaser: Releaser,
  by: ReleasedBy,
): Promise<ReleaseResult> {
  const { recipe, lock, shareWith } = wanted;
  const amis = verified.flatMap(({ ami }) => ami ?? []);
  const snapshots = new Map(
    verified.map((verification) => [verification.ami?.amiId, verification.snapshots]),
  );
  const haveAll = (ami: Ami, tags: Record<string, string>): boolean =>
    [ami, ...(snapshots.get(ami.amiId) ?? [])].every((resource) => !lacks(resource.tags, tags));
  const expelled: ReleaseResult['expelled'] = [];
  let hasChanged = false;
  // Also where nothing is to be changed: what is shared and tagged already may be somebody else's.
  await by.assertContents();
  const change = async (make: () => Promise<void>): Promise<void> => {
    hasChanged = true;
    await make();
  };
  const everywhere = (act: (ami: Ami) => Promise<void>): Promise<unknown> =>
    Promise.all(amis.map(act));

  // First of all: what is shared and still marked to expire would be deleted under its users.
  const never = { [tagNames.expiresAt]: neverExpires };
  await everywhere(async (ami) => {
    if ([ami, ...(snapshots.get(ami.amiId) ?? [])].some(({ tags }) => canExpire(tags))) {
      await change(() => releaser.tag(ami.region, withSnapshots(ami), never));
    }
  });
  if (canExpire(image.tags)) await change(() => releaser.tagImage(image.arn, never));

  await everywhere(async (ami) => {
    // Of an image that this run has built, too: a build takes long enough for somebody else to
    // share it, and AWS may have answered the start with a neighbour's build.
    const found = await releaser.launchPermissions(ami.region, ami.amiId);
    const needed = permissionChange(found, shareWith);
    if (!needed) return;
    await change(() => releaser.changeLaunchPermissions(ami.region, ami.amiId, needed));
    if (!isNobody(needed.remove)) {
      expelled.push({ region: ami.region, amiId: ami.amiId, who: nameOf(needed.remove) });
    }
  });
  await everywhere(async (ami) => {
    if (recipe.requireImdsV2 && ami.imdsSupport !== 'v2.0') {
      await change(() => releaser.requireImdsV2(ami.region, ami.amiId));
    }
  });

  // A release keeps the time and the run of its first release.
  const earlier = amis.find((ami) => ami.tags[tagNames.releasedAt] !== undefined)?.tags;
  const releaseTags = {
    ...recipe.tags,
    ...by.origin,
    // Again, and where there was none: a run that only builds may be tagging the same image at this
    // moment.
    ...never,
    [tagNames.releasedAt]:
      earlier?.[tagNames.releasedAt] ?? new Date(releaser.clock.now()).toISOString(),
    ...(by.run === '' && earlier?.[tagNames.releasedBy] === undefined
      ? {}
      : { [tagNames.releasedBy]: earlier?.[tagNames.releasedBy] ?? by.run }),
  };
  await everywhere(async (ami) => {
    const tags = { ...contentTagsOf(image, wanted), ...releaseTags };
    if (!haveAll(ami, tags)) await change(() => releaser.tag(ami.region, withSnapshots(ami), tags));
  });
  if (lacks(image.tags, releaseTags)) await change(() => releaser.tagImage(image.arn, releaseTags));
  const type = { [tagNames.type]: releasedType };
  const declare = async (ami: Ami): Promise<void> => {
    if (!haveAll(ami, type)) await change(() => releaser.tag(ami.region, withSnapshots(ami), type));
  };
  await everywhere(async (ami) => {
    if (ami.region !== lock.homeRegion) await declare(ami);
  });
  if (lacks(image.tags, type)) await change(() => releaser.tagImage(image.arn, type));
  await everywhere(async (ami) => {
    if (ami.region === lock.homeRegion) await declare(ami);
  });

  if (!hasChanged) return { verifications: [...verified], hasChanged, expelled };
  const again = await verify(image, lock, releaser, {
    kind: 'release',
    requireImdsV2: recipe.requireImdsV2,
    permissionFindings: (ami) => permissionFindings(ami, wanted, releaser),
  });
  return { verifications: again, hasChanged, expelled };
}

/** A finding where the launch permission is not exactly the recipe's. */
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
      found: `missing ${nameOf(change.add)}, too many ${nameOf(change.remove)}`,
    },
  ];
}

/** Ids of an AMI and of its snapshots: what is tagged together. */
export function withSnapshots(ami: Ami): string[] {
  return [ami.amiId, ...ami.volumes.flatMap((volume) => volume.snapshotId ?? [])];
}

/**
 * What is in the image. Of one at another address than the lock's, the tags it was started with
 * tell digest and parent, if its name bears the digest out.
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
export function lacks(tags: Record<string, string>, wanted: Record<string, string>): boolean {
  return Object.entries(wanted).some(([name, value]) => tags[name] !== value);
}
