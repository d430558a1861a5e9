import { configurationChanges } from './configurations.ts';
import { hasFailedInDistribution, isBeingRetried, wasRetried } from './failed-distribution.ts';
import { isFresh, notBefore } from './fresh.ts';
import { buildNumberOf, isMarkedReleased, isRunning, tagProblem, type Image } from './image.ts';
import type { Observed } from './observe.ts';
import { compareImage } from './read-back/image.ts';
import type { Wanted } from './wanted.ts';

/** What to do for one image, and why. */
export type Decision =
  /**
   * `failed`: an image of which nothing but the copies is missing; they are made again, and only
   * where AWS does not take that is a build started.
   */
  | { action: 'start'; reason: string; failed?: Image }
  | { action: 'attach'; image: Image; reason: string }
  | { action: 'reuse'; image: Image; reason: string }
  | {
      action: 'release';
      image: Image;
      reason: string;
      /** Whether the image is released, and only differs from the recipe in what a release sets. */
      isPutRight?: true;
    }
  | { action: 'nothing'; image: Image; reason: string };

const unnamedChange = 'content or parent image changed';
const sinceRelease = 'since the last release';

/**
 * A reason of a decision with the first of what changed since the last release in the place of words
 * that name nothing. Pure.
 */
export function namedReason(reason: string, [first, ...others]: readonly string[]): string {
  if (first === undefined) return reason;
  const more =
    others.length === 0
      ? ''
      : ` and ${String(others.length)} more ${others.length === 1 ? 'change' : 'changes'}`;
  return reason.replace(
    `${unnamedChange} ${sinceRelease}`,
    () => `${first}${more} ${sinceRelease}`,
  );
}

/**
 * Decides by what is wanted and what AWS has. Pure: `plan` shows the decision, `build` carries it
 * out.
 */
export function decide(wanted: Wanted, observed: Observed, share: boolean): Decision {
  const decision = decideAnew(wanted, observed, share);
  const [failed] = observed.builds;
  if (decision.action !== 'start' || failed === undefined) return decision;
  if (!hasFailedInDistribution(failed) || !isWantedStill(failed, wanted, observed)) return decision;
  const build = `build ${String(buildNumberOf(failed.arn))}`;
  // Where two runs ask for the same, the second hears that it is done, and waits.
  return wasRetried(failed) && !isBeingRetried(failed, observed.now)
    ? { ...decision, reason: `${decision.reason}, and the distribution of ${build} failed twice` }
    : {
        action: 'start',
        failed,
        reason: `the distribution of ${build} failed, so only its copies are to be made again`,
      };
}

/** Whether a failed image would answer what is wanted, if its copies were there. */
function isWantedStill(image: Image, wanted: Wanted, observed: Observed): boolean {
  return (
    // Consumers take the newest.
    image.createdAt > observed.newestReleasedAt &&
    isFresh(image, wanted, observed.now) &&
    differencesFromWanted(image, wanted).length === 0
  );
}

function decideAnew(wanted: Wanted, observed: Observed, share: boolean): Decision {
  const { lock } = wanted;

  const exact = observed.builds.filter(
    (image) => differencesFromWanted(image, wanted).length === 0,
  );
  const isUsable = (image: Image): boolean =>
    image.status === 'AVAILABLE' &&
    isFresh(image, wanted, observed.now) &&
    !observed.lost.has(image.arn);
  const available = exact.find(isUsable);
  if (available && !share) {
    return {
      action: 'reuse',
      image: available,
      reason: `an image with this content exists, ${age(available, observed)} old`,
    };
  }
  const isNewestRelease = (image: Image): boolean =>
    observed.newestReleasedAmiId !== undefined &&
    image.amis.some(
      ({ region, amiId }) => region === lock.homeRegion && amiId === observed.newestReleasedAmiId,
    );
  const isComplete = (image: Image): boolean =>
    observed.isReleaseComplete && isMarkedReleased(image);
  if (available && isNewestRelease(available) && !isComplete(available)) {
    return {
      action: 'release',
      image: available,
      reason: `the release of the image with this content, ${age(available, observed)} old, was not finished`,
    };
  }
  const difference = observed.released?.difference;
  if (available && isNewestRelease(available)) {
    if (difference !== undefined) {
      return { action: 'release', image: available, reason: difference, isPutRight: true };
    }
    return {
      action: 'nothing',
      image: available,
      reason: `the image with this content is released, ${age(available, observed)} old`,
    };
  }
  // Consumers take the newest release, so releasing an image that is older than the newest release
  // would change nothing for them. This happens when a commit is reverted.
  const isOverdue = available !== undefined && available.createdAt <= observed.newestReleasedAt;
  if (available && !isOverdue) {
    return {
      action: 'release',
      image: available,
      reason: `an image with this content exists, ${age(available, observed)} old`,
    };
  }

  // A running build gives the same image as a new one would. Only with `force` must it be younger
  // than the request.
  const running = [
    ...exact,
    // Of a build that AWS tells too little of a second one would be no better. It is compared again
    // when it has ended.
    ...observed.builds.filter((image) => differencesFromWanted(image, wanted, 'told').length === 0),
  ].find((image) => isRunning(image.status) && image.createdAt >= notBefore(lock));
  if (running) {
    return {
      action: 'attach',
      image: running,
      reason: `a build of this content is ${running.status} already`,
    };
  }

  const candidate = share ? observed.candidate : undefined;
  // Another run of the same content, planned later, so that it has the newer parent image.
  const isReleasedSince =
    candidate !== undefined &&
    isUsable(candidate.image) &&
    candidate.problems.length === 0 &&
    isNewestRelease(candidate.image) &&
    isComplete(candidate.image);
  if (isOverdue && !isReleasedSince) {
    return {
      action: 'start',
      reason: `the image with this content, ${age(available, observed)} old, is older than the newest release`,
    };
  }

  if (
    candidate &&
    isUsable(candidate.image) &&
    (candidate.image.createdAt > observed.newestReleasedAt || isNewestRelease(candidate.image))
  ) {
    if (isReleasedSince) {
      if (difference !== undefined) {
        return { action: 'release', image: candidate.image, reason: difference, isPutRight: true };
      }
      return {
        action: 'nothing',
        image: candidate.image,
        reason: 'a candidate with the same content was released since this was planned',
      };
    }
    if (candidate.problems.length === 0) {
      return {
        action: 'release',
        image: candidate.image,
        reason: `a candidate with the same content exists, ${age(candidate.image, observed)} old`,
      };
    }
    return {
      action: 'start',
      reason: `the candidate ${candidate.image.arn} can't be released: ${candidate.problems.join(', ')}`,
    };
  }
  // The comment of the pull request showed this candidate, so say why it is not used.
  const passedOver =
    candidate?.image.status === 'AVAILABLE' &&
    candidate.image.createdAt <= observed.newestReleasedAt
      ? `, and the candidate with this content, ${age(candidate.image, observed)} old, is older than that release`
      : '';
  return { action: 'start', reason: `${reasonToStart(wanted, observed, exact)}${passedOver}` };
}

/**
 * Lists why an image with the wanted name is still not the wanted image; empty where it is.
 *
 * @param members which members of AWS's answer count: `all`, so that one which is left out is a
 *   difference, or those alone that it has (`told`)
 */
export function differencesFromWanted(
  image: Image,
  wanted: Wanted,
  members: 'all' | 'told' = 'all',
): string[] {
  const isCopy = members === 'told';
  const differences: string[] = [];
  const look = (what: string, found: string, arn: string): void => {
    if (found === arn || (isCopy && found === '')) return;
    differences.push(found === '' ? `AWS does not tell its ${what}` : `${what} ${found}`);
  };
  look('image recipe', image.imageRecipeArn, wanted.imageRecipeArn);
  look('infrastructure configuration', image.infrastructureArn, wanted.infrastructureArn);
  look('distribution configuration', image.distributionArn, wanted.distributionArn);
  if (!isCopy || Object.keys(image.tags).length > 0) {
    const tags = tagProblem(image.tags, wanted.recipe);
    if (tags !== undefined) differences.push(`it ${tags}`);
  }
  return [...differences, ...compareImage(image.answer, wanted, { isCopy }).differences];
}

/** The same for a reader: what differs in a configuration in place of its ARN. */
function inWords(image: Image, wanted: Wanted): string[] {
  const { infrastructure, distribution } = configurationChanges(image.answer, wanted);
  return differencesFromWanted(image, wanted).flatMap((difference) => {
    if (difference.startsWith('infrastructure configuration ') && infrastructure.length > 0) {
      return infrastructure;
    }
    return difference.startsWith('distribution configuration ') && distribution.length > 0
      ? distribution
      : [difference];
  });
}

function reasonToStart(wanted: Wanted, observed: Observed, exact: Image[]): string {
  const { lock, recipe } = wanted;
  const [lost] = observed.lost.values();
  if (lost !== undefined) return lost;
  const old = exact.find((image) => image.status === 'AVAILABLE');
  if (old && lock.notBefore !== undefined) return 'forced';
  if (old) {
    return `the image with this content is ${age(old, observed)} old, over ${String(recipe.rebuild.maxAgeDays)} days`;
  }
  const [newest] = observed.builds;
  if (newest && exact.length === 0) {
    return `no image was built the way it is wanted: ${inWords(newest, wanted).join(', ')}`;
  }
  return observed.newestReleasedAt > 0
    ? `${unnamedChange} ${sinceRelease}`
    : 'there is no image with this content';
}

function age(image: Image, observed: Observed): string {
  const hours = Math.max(0, observed.now - image.createdAt) / 3_600_000;
  const count = (value: number, unit: string): string =>
    `${String(value)} ${unit}${value === 1 ? '' : 's'}`;
  if (hours < 1) return count(Math.round(hours * 60), 'minute');
  return hours < 48 ? count(Math.round(hours), 'hour') : count(Math.round(hours / 24), 'day');
}
