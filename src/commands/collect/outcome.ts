import type { Ami } from '../../plan/ami.ts';
import { differencesFromWanted } from '../../plan/decide.ts';
import { begunAt } from '../../plan/failed-distribution.ts';
import { buildNumberOf, isMarkedReleased, type Image } from '../../plan/image.ts';
import { imagesOfAmis } from '../../plan/older-releases.ts';
import { unlistedBuilds } from '../../plan/observe.ts';
import { newestAmi } from '../../plan/parent-image.ts';
import type { PlannedRecipe } from '../../plan/plan.ts';
import { tagNames } from '../../plan/tags.ts';
import type { Wanted } from '../../plan/wanted.ts';
import { isWantedAsFarAsTold } from '../untold.ts';

/** What became of a planned image, whichever job or attempt of a job worked on it. */
export interface Outcome {
  /** `undefined` where nothing was built and no image existed before. */
  image: Image | undefined;
  /** The newest build since the plan that may be the image, where AWS tells too little to know it. */
  untold: Image | undefined;
  /** Whether the image was built, or is being built, since the plan. */
  isNew: boolean;
  /** The newest released AMI in the home region that is not of this image. */
  previous: Ami | undefined;
  /** The same of AMIs that some run has begun to release. */
  newestClaimed: Ami | undefined;
}

/** Reads of AWS that find an outcome, all in the home region. */
export interface OutcomeLookup {
  image: (arn: string) => Promise<Image | undefined>;
  builds: (imageVersionArn: string) => Promise<{ arn: string; createdAt: number }[]>;
  /** The AMIs of this account that are available and have a tag with this value. */
  taggedAmis: (tag: string, value: string) => Promise<Ami[]>;
}

/** By how much the clocks of AWS and the runner may differ, in milliseconds. */
const skewMs = 60_000;

/**
 * Finds what became of a planned image: the newest build of it since the plan, or else a candidate
 * of another name that was released since, or else the image that the plan names. Where the plan
 * has nothing to be built or released, no job works on the image, and that named one is it: what
 * another run builds meanwhile is not of this plan.
 *
 * @param plannedAt ISO 8601
 */
export async function findOutcome(
  planned: PlannedRecipe,
  wanted: Wanted,
  plannedAt: string,
  lookup: OutcomeLookup,
): Promise<Outcome> {
  const since = Date.parse(plannedAt) - skewMs;
  const isLeft = planned.action === 'reuse' || planned.action === 'nothing';
  const [listed, amis, named] = await Promise.all([
    isLeft ? [] : lookup.builds(wanted.imageVersionArn),
    lookup.taggedAmis(tagNames.recipe, wanted.lock.recipe),
    planned.imageArn === undefined ? undefined : lookup.image(planned.imageArn),
  ]);
  const { built, untold } = isLeft
    ? { built: undefined, untold: undefined }
    : await newestSince(since, listed, wanted, lookup);
  const releasedSince =
    isLeft || built ? undefined : await findReleased(since, amis, wanted, lookup);
  const image = built ?? releasedSince ?? named;
  const own = new Set(image?.amis.map(({ amiId }) => amiId));
  const newestOther = (tag: string): Ami | undefined =>
    newestAmi(amis.filter((ami) => ami.tags[tag] !== undefined && !own.has(ami.amiId)));
  return {
    image,
    untold,
    isNew: built !== undefined && built.arn !== planned.imageArn,
    previous: newestOther(tagNames.releasedAt),
    newestClaimed: newestOther(tagNames.releasedCommit),
  };
}

/**
 * The newest build of the wanted image since a time (milliseconds since the epoch), whatever its
 * status, and the newest that may be one. Lists lag by up to two minutes, so the next build numbers
 * are read one by one.
 */
async function newestSince(
  since: number,
  listed: readonly { arn: string; createdAt: number }[],
  wanted: Wanted,
  { image }: OutcomeLookup,
): Promise<{ built: Image | undefined; untold: Image | undefined }> {
  const highest = Math.max(0, ...listed.map(({ arn }) => buildNumberOf(arn)));
  const unlisted = await unlistedBuilds(wanted.imageVersionArn, highest + 1, image);
  let untold: Image | undefined;
  const isRight = (one: Image | undefined): boolean => {
    if (one === undefined || begunAt(one) < since) return false;
    if (differencesFromWanted(one, wanted).length === 0) return true;
    if (isWantedAsFarAsTold(one, wanted)) untold ??= one;
    return false;
  };
  const right = unlisted.findLast(isRight);
  if (right) return { built: right, untold };
  for (const { arn } of listed
    .toSorted((a, b) => buildNumberOf(b.arn) - buildNumberOf(a.arn))
    // The distribution of the newest may have been done again since.
    .filter(({ createdAt }, index) => index === 0 || createdAt >= since)) {
    const one = await image(arn);
    if (isRight(one)) return { built: one, untold };
  }
  return { built: undefined, untold };
}

/** A candidate with the lock's content that was released after the plan was made. */
async function findReleased(
  since: number,
  amis: readonly Ami[],
  { lock }: Wanted,
  lookup: OutcomeLookup,
): Promise<Image | undefined> {
  const newest = newestAmi(
    amis.filter(
      ({ tags }) =>
        tags[tagNames.contentDigest] === lock.contentDigest &&
        Date.parse(tags[tagNames.releasedAt] ?? '') >= since,
    ),
  );
  const image = newest && (await imagesOfAmis([newest], lock, lookup))[0];
  return image && isMarkedReleased(image) ? image : undefined;
}
