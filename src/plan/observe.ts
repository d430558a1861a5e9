import type { Ami } from './ami.ts';
import { buildNumberOf, isRunning, type Image } from './image.ts';
import { shortDigest } from './digest.ts';
import { addressOf, type Lock } from './lock.ts';
import { releasedType, tagNames } from './tags.ts';
import { newestAmi } from './parent-image.ts';
import type { Wanted } from './wanted.ts';

/** What AWS has for one lock, at one moment. */
export interface Observed {
  /** Milliseconds since the epoch. */
  now: number;
  /** Builds of the lock's own image version that run or are AVAILABLE, newest first. */
  builds: Image[];
  /** The lowest build number that is still unused. */
  nextBuildNumber: number;
  /**
   * The newest image of another name whose AMI is tagged with the lock's `contentDigest`, and why
   * it can't be released (`problems`, empty where it can). Images whose release was complete before
   * the lock was made are left out.
   */
  candidate: { image: Image; problems: string[] } | undefined;
  /** The newest AMI in the home region that carries the release tags. */
  newestReleasedAmiId: string | undefined;
  /** Whether its release was completed: it has the tag that a release sets last. */
  isReleaseComplete: boolean;
  /** When it was made, milliseconds since the epoch; 0 where there is none. */
  newestReleasedAt: number;
  /** The newest released AMI in the home region, or the newest at all where none is released. */
  previous: Ami | undefined;
}

/** Reads of AWS that an observation needs, all in the home region. */
export interface ObserveLookup {
  image: (arn: string) => Promise<Image | undefined>;
  builds: (
    imageVersionArn: string,
  ) => Promise<{ arn: string; status: string; createdAt: number }[]>;
  /** The AMIs of this account that are available and have a tag with this value. */
  taggedAmis: (tag: string, value: string) => Promise<Ami[]>;
  /** Lists how an image, as AWS has it, differs from what the repository wants (candidate.ts). */
  contentDifferences: (image: Image) => Promise<string[]>;
}

/** How many of the newest builds are read; the others are too old to be reused. */
const buildsToRead = 5;

/** Reads what AWS has for a lock. */
export async function observe(
  wanted: Wanted,
  lookup: ObserveLookup,
  options: { now: number; share: boolean },
): Promise<Observed> {
  const { lock } = wanted;
  const [listed, amis] = await Promise.all([
    lookup.builds(wanted.imageVersionArn),
    lookup.taggedAmis(tagNames.recipe, lock.recipe),
  ]);
  const relevant = listed
    .filter((build) => isRunning(build.status) || build.status === 'AVAILABLE')
    .sort((a, b) => buildNumberOf(b.arn) - buildNumberOf(a.arn))
    .slice(0, buildsToRead);
  const highest = Math.max(0, ...listed.map((build) => buildNumberOf(build.arn)));
  const [known, unlisted, candidate] = await Promise.all([
    Promise.all(relevant.map((build) => lookup.image(build.arn))),
    unlistedBuilds(wanted.imageVersionArn, highest + 1, lookup.image),
    options.share ? findCandidate(wanted, amis, lookup) : undefined,
  ]);

  const builds = [...known, ...unlisted]
    .filter((image) => image !== undefined)
    .sort((a, b) => buildNumberOf(b.arn) - buildNumberOf(a.arn));
  const newestReleased = newestAmi(
    amis.filter((ami) => ami.tags[tagNames.releasedAt] !== undefined),
  );
  return {
    now: options.now,
    builds,
    nextBuildNumber: highest + unlisted.length + 1,
    candidate,
    newestReleasedAmiId: newestReleased?.amiId,
    isReleaseComplete: newestReleased?.tags[tagNames.type] === releasedType,
    newestReleasedAt: Date.parse(newestReleased?.createdAt ?? '') || 0,
    previous: newestReleased ?? newestAmi(amis),
  };
}

/**
 * Gets the builds from a build number on until there is none. They may be missing from lists, which
 * lag by up to two minutes.
 */
export async function unlistedBuilds(
  imageVersionArn: string,
  from: number,
  image: ObserveLookup['image'],
): Promise<Image[]> {
  const found: Image[] = [];
  for (let number = from; ; number++) {
    const next = await image(`${imageVersionArn}/${String(number)}`);
    if (!next) return found;
    found.push(next);
  }
}

/**
 * Finds the newest image whose AMI is tagged with the lock's `contentDigest`, and compares what it
 * was made of: tags alone are no proof.
 */
async function findCandidate(
  wanted: Wanted,
  amis: Ami[],
  lookup: ObserveLookup,
): Promise<Observed['candidate']> {
  const { lock } = wanted;
  const wasReleased = ({ tags }: Ami): boolean =>
    tags[tagNames.type] === releasedType && (tags[tagNames.releasedAt] ?? '') < lock.resolvedAt;
  const newest = newestAmi(
    amis.filter(
      (ami) =>
        ami.tags[tagNames.contentDigest] === lock.contentDigest &&
        ami.tags[tagNames.digest] !== lock.digest &&
        !wasReleased(ami),
    ),
  );
  const image = newest && (await imageOfAmi(newest, lock, lookup.image));
  return image && { image, problems: await lookup.contentDifferences(image) };
}

/**
 * Finds the image of an AMI in the home region by the digest in the AMI's tags; `undefined` where
 * that image does not list the AMI.
 */
export async function imageOfAmi(
  ami: Ami,
  lock: Pick<Lock, 'recipe' | 'account' | 'homeRegion'>,
  lookup: ObserveLookup['image'],
): Promise<Image | undefined> {
  const digest = ami.tags[tagNames.digest];
  if (digest === undefined || !/^[0-9a-f]{64}$/.test(digest)) return undefined;
  // Without a build number GetImage gives the newest build of that version.
  const image = await lookup(
    addressOf(lock, 'image', `${lock.recipe}-${shortDigest(digest)}/1.0.0`),
  );
  return image?.amis.some(({ amiId }) => amiId === ami.amiId) ? image : undefined;
}
