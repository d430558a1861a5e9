import type { Ami } from '../../plan/ami.ts';
import { differencesFromWanted } from '../../plan/decide.ts';
import { buildNumberOf, isMarkedReleased, type Image } from '../../plan/image.ts';
import { imageOfAmi, unlistedBuilds } from '../../plan/observe.ts';
import { newestAmi } from '../../plan/parent-image.ts';
import type { PlannedRecipe } from '../../plan/plan.ts';
import { tagNames } from '../../plan/tags.ts';
import type { Wanted } from '../../plan/wanted.ts';

/** What became of a planned image, whichever job or attempt worked on it. */
export interface Outcome {
  /** `undefined` where nothing was built and nothing was there. */
  image: Image | undefined;
  /** Whether the image was built, or is being built, since the plan. */
  isNew: boolean;
  /** What consumers had before; its image tells the AMIs of the other regions. */
  previous: Ami | undefined;
}

/** What is asked of AWS, all in the home region. */
export interface OutcomeLookup {
  image: (arn: string) => Promise<Image | undefined>;
  builds: (imageVersionArn: string) => Promise<{ arn: string; createdAt: number }[]>;
  /** The AMIs of this account that are available and have a tag with this value. */
  taggedAmis: (tag: string, value: string) => Promise<Ami[]>;
}

/** How far the clock of a runner may be from that of AWS. */
const skewMs = 60_000;

/**
 * Finds what became of a planned image: the newest build of it since the plan decides, else the
 * candidate of another address that was released since, else the image that the plan names.
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
  const [listed, amis, named] = await Promise.all([
    lookup.builds(wanted.imageVersionArn),
    lookup.taggedAmis(tagNames.recipe, wanted.lock.recipe),
    planned.imageArn === undefined ? undefined : lookup.image(planned.imageArn),
  ]);
  const built = await newestSince(since, listed, wanted, lookup);
  const releasedSince = built ? undefined : await findReleased(since, amis, wanted, lookup);
  const image = built ?? releasedSince ?? named;
  const own = new Set(image?.amis.map(({ amiId }) => amiId));
  const earlier = amis.filter(
    (ami) => ami.tags[tagNames.releasedAt] !== undefined && !own.has(ami.amiId),
  );
  return {
    image,
    isNew: built !== undefined && built.arn !== planned.imageArn,
    previous: newestAmi(earlier),
  };
}

/**
 * The newest build since then that is what is wanted, whatever came of it. Lists lag by two
 * minutes, so Get asks for the next numbers.
 */
async function newestSince(
  since: number,
  listed: readonly { arn: string; createdAt: number }[],
  wanted: Wanted,
  { image }: OutcomeLookup,
): Promise<Image | undefined> {
  const highest = Math.max(0, ...listed.map(({ arn }) => buildNumberOf(arn)));
  const unlisted = await unlistedBuilds(wanted.imageVersionArn, highest + 1, image);
  const isRight = (one: Image | undefined): boolean =>
    one !== undefined && one.createdAt >= since && differencesFromWanted(one, wanted).length === 0;
  const right = unlisted.filter(isRight).at(-1);
  if (right) return right;
  for (const { arn } of listed
    .filter(({ createdAt }) => createdAt >= since)
    .sort((a, b) => buildNumberOf(b.arn) - buildNumberOf(a.arn))) {
    const one = await image(arn);
    if (isRight(one)) return one;
  }
  return undefined;
}

/**
 * A candidate with the lock's content that appeared after the plan was made, and that its leg
 * released.
 */
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
  const image = newest && (await imageOfAmi(newest, lock, lookup.image));
  return image && isMarkedReleased(image) ? image : undefined;
}
