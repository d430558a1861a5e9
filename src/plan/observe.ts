import type { Ami } from './ami.ts';
import { buildNumberOf, isRunning, type Image } from './image.ts';
import { shortDigest } from './digest.ts';
import { addressOf, type Lock } from './lock.ts';
import { releasedType, tagNames } from './tags.ts';
import { newestAmi } from './parent-image.ts';
import type { Wanted } from './wanted.ts';

/** What stands in AWS for one lock, at one moment. */
export interface Observed {
  /** Milliseconds since the epoch. */
  now: number;
  /** Builds at the lock's own address that run or are AVAILABLE, newest first. */
  builds: Image[];
  /** First build number that nobody has used. */
  nextBuildNumber: number;
  /**
   * The newest image whose AMI claims the lock's contentDigest at another address, and why it can't
   * be released; not one that was released, wholly, before the lock was made.
   */
  candidate: { image: Image; problems: string[] } | undefined;
  /** The newest AMI in the home region that carries the release tags. */
  newestReleasedAmiId: string | undefined;
  /** Whether its release came to its end: the tag that is set last of all is on it. */
  isReleaseComplete: boolean;
  /** When it was made, milliseconds since the epoch; 0 where there is none. */
  newestReleasedAt: number;
  /** The newest released AMI in the home region, or the newest at all where none is released. */
  previous: Ami | undefined;
}

/** What is asked of AWS to observe, all in the home region. */
export interface ObserveLookup {
  image: (arn: string) => Promise<Image | undefined>;
  builds: (
    imageVersionArn: string,
  ) => Promise<{ arn: string; status: string; createdAt: number }[]>;
  /** The AMIs of this account that are available and have a tag with this value. */
  taggedAmis: (tag: string, value: string) => Promise<Ami[]>;
  /**
   * Reads an image's contents back and says why it is not what the repository wants (candidate.ts).
   */
  contentDifferences: (image: Image) => Promise<string[]>;
}

/** How many of the newest builds are looked at; older ones are too old or failed long ago. */
const buildsToRead = 5;

/** Reads what there is, side by side. */
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
  const worthALook = listed
    .filter((build) => isRunning(build.status) || build.status === 'AVAILABLE')
    .sort((a, b) => buildNumberOf(b.arn) - buildNumberOf(a.arn))
    .slice(0, buildsToRead);
  const highest = Math.max(0, ...listed.map((build) => buildNumberOf(build.arn)));
  const [known, probed, candidate] = await Promise.all([
    Promise.all(worthALook.map((build) => lookup.image(build.arn))),
    probe(wanted.imageVersionArn, highest + 1, lookup.image),
    options.share ? findCandidate(wanted, amis, lookup) : undefined,
  ]);

  const builds = [...known, ...probed]
    .filter((image) => image !== undefined)
    .sort((a, b) => buildNumberOf(b.arn) - buildNumberOf(a.arn));
  const newestReleased = newestAmi(
    amis.filter((ami) => ami.tags[tagNames.releasedAt] !== undefined),
  );
  return {
    now: options.now,
    builds,
    nextBuildNumber: highest + probed.length + 1,
    candidate,
    newestReleasedAmiId: newestReleased?.amiId,
    isReleaseComplete: newestReleased?.tags[tagNames.type] === releasedType,
    newestReleasedAt: Date.parse(newestReleased?.createdAt ?? '') || 0,
    previous: newestReleased ?? newestAmi(amis),
  };
}

/** Lists lag by two minutes, Get does not: asks for the next numbers until there is none. */
export async function probe(
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
 * The newest image whose AMI claims the lock's content by its tags; where it is, its contents
 * decide.
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
 * The image that an AMI in the home region is of, by the digest that its tags claim; `undefined`
 * where that image has no such AMI.
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
