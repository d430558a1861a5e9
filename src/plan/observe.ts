import type { ReleasedState } from './access.ts';
import type { Ami } from './ami.ts';
import { claimOf } from './claim.ts';
import { isFresh } from './fresh.ts';
import { buildNumberOf, hasAmi, isMarkedReleased, isRunning, type Image } from './image.ts';
import type { Lock } from './lock.ts';
import { releasedType, tagNames } from './tags.ts';
import { imagesOfAmis } from './older-releases.ts';
import { newestAmi } from './parent-image.ts';
import type { Comparison } from './read-back/compare.ts';
import type { Wanted } from './wanted.ts';

/** What AWS has for one lock, at one moment. */
export interface Observed {
  /** Milliseconds since the epoch. */
  now: number;
  /**
   * Builds of the lock's own image version that run or are AVAILABLE, newest first; and the newest of
   * all, whatever became of it.
   */
  builds: Image[];
  /** The lowest build number that is still unused. */
  nextBuildNumber: number;
  /**
   * The newest image of another name whose AMI is tagged with the lock's `contentDigest`, and why
   * it can't be released (`problems`, empty where it can). `unknown`: members of AWS's answers that
   * keep it from being released until they are accepted. Images whose release was complete before
   * the lock was made are left out. One that could not be used anyway was not compared.
   */
  candidate: { image: Image; problems: string[]; unknown: string[] } | undefined;
  /** The newest AMI in the home region that is released or being released. */
  newestReleasedAmiId: string | undefined;
  /** Whether its release was completed: it has the tag that a release sets last. */
  isReleaseComplete: boolean;
  /** When it was made, milliseconds since the epoch; 0 where there is none. */
  newestReleasedAt: number;
  /** The newest released AMI in the home region, or the newest at all where none is released. */
  previous: Ami | undefined;
  /**
   * The account's AMIs of the recipe, whatever their state: in the home region, and in all of its
   * regions where the decision is about an image.
   */
  amis: readonly Ami[];
  /**
   * By image build version ARN: why an AVAILABLE image can't be used, since an AMI of it is not
   * there. Images that nothing depends on were not looked at.
   */
  lost: ReadonlyMap<string, string>;
  /**
   * How the releases differ from the recipe; `undefined` unless what is wanted is the newest
   * release, and it was asked for.
   */
  released: ReleasedState | undefined;
}

/** Reads of AWS that an observation needs; all but `ownAmis` in the home region. */
export interface ObserveLookup {
  image: (arn: string) => Promise<Image | undefined>;
  builds: (
    imageVersionArn: string,
  ) => Promise<{ arn: string; status: string; createdAt: number }[]>;
  /** The AMIs of this account in a region that have a tag with this value, whatever their state. */
  ownAmis: (region: string, tag: string, value: string) => Promise<Ami[]>;
  /** Compares an image, as AWS has it, with what the repository wants (candidate.ts). */
  compareContents: (image: Image) => Promise<Comparison>;
}

/** How many of the newest builds are read; the others are too old to be reused. */
const buildsToRead = 5;

/** Reads the account's AMIs of a recipe in these regions, whatever their state. */
export async function amisOf(
  { recipe, regions }: Pick<Lock, 'recipe' | 'regions'>,
  { ownAmis }: Pick<ObserveLookup, 'ownAmis'>,
): Promise<Ami[]> {
  const regional = regions.map((region) => ownAmis(region, tagNames.recipe, recipe));
  return (await Promise.all(regional)).flat();
}

/**
 * Reads what AWS has for a lock, apart from builds that lists do not show yet.
 *
 * @param options `now` in milliseconds since the epoch; `share`: whether the image is to be
 *   released; `amis`: what `amisOf` gives for all regions, where it was asked already
 */
export async function observe(
  wanted: Wanted,
  lookup: ObserveLookup,
  options: { now: number; share: boolean; amis?: Promise<Ami[]> },
): Promise<Observed> {
  const { lock } = wanted;
  const [listed, all] = await Promise.all([
    lookup.builds(wanted.imageVersionArn),
    options.amis ?? amisOf({ recipe: lock.recipe, regions: [lock.homeRegion] }, lookup),
  ]);
  const amis = all.filter(
    ({ region, state }) => region === lock.homeRegion && state === 'available',
  );
  const relevant = listed
    .toSorted((a, b) => buildNumberOf(b.arn) - buildNumberOf(a.arn))
    .filter(
      ({ status }, index) =>
        isRunning(status) || status === 'AVAILABLE' || (index === 0 && status === 'FAILED'),
    )
    .slice(0, buildsToRead);
  const highest = Math.max(0, ...listed.map((build) => buildNumberOf(build.arn)));
  const [known, candidate] = await Promise.all([
    Promise.all(relevant.map((build) => readBuild(build, lookup))),
    options.share ? findCandidate(wanted, amis, lookup, options.now) : undefined,
  ]);
  const images = [...known, candidate?.image].filter((image) => image !== undefined);
  const newestReleased = await findNewestReleased(amis, images, lock, lookup);
  return {
    now: options.now,
    builds: newestFirst(known.filter((image) => image !== undefined)),
    nextBuildNumber: highest + 1,
    candidate,
    newestReleasedAmiId: newestReleased?.amiId,
    isReleaseComplete: newestReleased?.tags[tagNames.type] === releasedType,
    newestReleasedAt: Date.parse(newestReleased?.createdAt ?? '') || 0,
    previous: newestReleased ?? newestAmi(amis),
    amis: all,
    lost: new Map(),
    released: undefined,
  };
}

/** The image of a listed build; where GetImage does not tell when it was made, the list does. */
async function readBuild(
  { arn, createdAt }: { arn: string; createdAt: number },
  { image }: Pick<ObserveLookup, 'image'>,
): Promise<Image | undefined> {
  const found = await image(arn);
  return found && { ...found, createdAt: found.createdAt || createdAt };
}

/** Adds the builds that lists do not show yet. */
export async function withUnlisted(
  observed: Observed,
  { imageVersionArn }: Pick<Wanted, 'imageVersionArn'>,
  image: ObserveLookup['image'],
): Promise<Observed> {
  const unlisted = await unlistedBuilds(imageVersionArn, observed.nextBuildNumber, image);
  return {
    ...observed,
    builds: newestFirst([...observed.builds, ...unlisted]),
    nextBuildNumber: observed.nextBuildNumber + unlisted.length,
  };
}

const newestFirst = (images: Image[]): Image[] =>
  images.toSorted((a, b) => buildNumberOf(b.arn) - buildNumberOf(a.arn));

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
 * Finds the newest AMI that is released or being released: a claim precedes the first launch
 * permission, and its run may have ended since. Tags of AMIs only find it; an image recipe may set
 * them. Those of the image are proof.
 *
 * @param known images that were read already
 */
async function findNewestReleased(
  amis: readonly Ami[],
  known: readonly Image[],
  lock: Lock,
  lookup: ObserveLookup,
): Promise<Ami | undefined> {
  const marked = new Set(
    amis.filter(
      ({ tags }) =>
        tags[tagNames.releasedAt] !== undefined || tags[tagNames.releasedCommit] !== undefined,
    ),
  );
  for (let ami = newestAmi([...marked]); ami; ami = newestAmi([...marked])) {
    const marking = ami;
    const has = (image: Image): boolean => hasAmi(image, marking);
    const image = known.find(has) ?? (await imagesOfAmis([ami], lock, lookup)).find(has);
    if (image && (isMarkedReleased(image) || claimOf(image.tags))) return ami;
    marked.delete(ami);
  }
  return undefined;
}

/**
 * Finds the newest image whose AMI is tagged with the lock's `contentDigest`, and compares what it
 * was made of: tags alone are no proof.
 */
async function findCandidate(
  wanted: Wanted,
  amis: Ami[],
  lookup: ObserveLookup,
  now: number,
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
  const image = newest && (await imagesOfAmis([newest], lock, lookup))[0];
  if (!image) return undefined;
  if (image.status !== 'AVAILABLE' || !isFresh(image, wanted, now)) {
    return { image, problems: [], unknown: [] };
  }
  const { differences, unknown } = await lookup.compareContents(image);
  return { image, problems: differences, unknown };
}
