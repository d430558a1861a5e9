import { AwsCallError } from '../../errors.ts';
import { findMadeAmis } from '../../image-build/failure-answers.ts';
import { ensureResources } from '../../image-build/resources.ts';
import { retryDistribution } from '../../image-build/retry.ts';
import { startBuild } from '../../image-build/start.ts';
import { reasonToBuild } from '../../plan/failed-distribution.ts';
import type { Image } from '../../plan/image.ts';
import type { Wanted } from '../../plan/wanted.ts';
import type { StateKeeper } from '../../state.ts';
import type { ImageFacts } from '../image-facts.ts';
import { madeAmisLookup } from '../lookups.ts';
import type { WaitContext } from '../wait-for-build.ts';

/** What beginning the work on an image needs. */
interface BeginContext extends WaitContext {
  isForRelease: boolean;
  state: StateKeeper;
  log: (line: string) => void;
}

/**
 * Has an image made: the distribution of the one that failed in it is done again, else a build is
 * started. Gives `undefined` where that takes configurations which the role in use may not create.
 */
export async function* begin(
  failed: Image | undefined,
  wanted: Wanted,
  nextBuildNumber: number,
  context: BeginContext,
): AsyncGenerator<Partial<ImageFacts>, Image | undefined, undefined> {
  const { account, clock, signal, state, log } = context;
  if (failed && !signal.aborted) {
    let why = '';
    const retried = await retryDistribution(failed, wanted, {
      image: account.images.image,
      tagResource: account.images.tagResource,
      retryBuild: account.images.retryBuild,
      note: (build) => state.note(build),
      forget: (recipe) => state.forget(recipe),
      onRefused: (said) => (why = said),
      clock,
      signal,
      isTransient: account.isTransient,
    });
    if (retried) return retried;
    const { homeRegion, recipe, regions } = wanted.lock;
    log(`${recipe}: build, since ${reasonToBuild}`);
    const left = await findMadeAmis(failed, homeRegion, regions, madeAmisLookup(account));
    yield { reason: reasonToBuild, notCopied: { image: failed, why, left } };
  }
  return start(wanted, nextBuildNumber, context);
}

/**
 * Starts a build; `undefined` where it needs configurations that the role in use may not create.
 * Image Builder acts on them with its own role, so roles for candidates may not create them (ADR
 * 0011).
 */
async function start(
  wanted: Wanted,
  nextBuildNumber: number,
  context: BeginContext,
): Promise<Image | undefined> {
  const { account, clock, isForRelease, signal, state } = context;
  try {
    await ensureResources(wanted, account.resources);
  } catch (error) {
    if (isConfigurationDenied(error) && !isForRelease) return undefined;
    throw error;
  }
  try {
    const { image } = await startBuild(wanted, nextBuildNumber, {
      startBuild: account.images.startBuild,
      image: account.images.image,
      note: (build) => state.note(build),
      clock,
      signal,
      cancelBuild: account.images.cancelBuild,
      isTransient: account.isTransient,
      isNotFound: account.isNotFound,
      deadline: context.deadline,
      onFull: () =>
        context.log(
          `${wanted.lock.recipe}: the account runs as many builds as its quota allows; waiting until one ends`,
        ),
    });
    return image;
  } catch (error) {
    // No build was started, so the post phase has none to cancel.
    if (!signal.aborted) await state.forget(wanted.lock.recipe);
    throw error;
  }
}

function isConfigurationDenied(error: unknown): boolean {
  return (
    error instanceof AwsCallError &&
    error.code === 'access-denied' &&
    ['CreateDistributionConfiguration', 'CreateInfrastructureConfiguration'].includes(
      error.operation,
    )
  );
}
