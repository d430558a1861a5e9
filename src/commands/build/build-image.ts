import { ActionError } from '../../errors.ts';
import type { BuildInputs } from './inputs.ts';
import { differencesFromWanted, namedReason, type Decision } from '../../plan/decide.ts';
import { minutesOfBuild, wasRetried } from '../../plan/failed-distribution.ts';
import { isMarkedReleased, type Image } from '../../plan/image.ts';
import { intentOf } from '../../plan/intent.ts';
import type { Lock } from '../../plan/lock.ts';
import { overtakenBy } from '../../plan/overtaken.ts';
import type { PlannedRecipe } from '../../plan/plan.ts';
import { resolveLock } from '../../plan/resolve.ts';
import type { Wanted } from '../../plan/wanted.ts';
import type { Recipe } from '../../recipe/recipe.ts';
import { tagCandidate } from '../../release/candidate-tags.ts';
import type { ImageReport } from '../../report/image-report.ts';
import type { Fate } from '../../report/meanings.ts';
import type { StateKeeper } from '../../state.ts';
import { gather, type Ending, type ImageFacts, type Stages } from '../image-facts.ts';
import { reportOf } from '../image-report.ts';
import { decisionLookup, releaserOf } from '../lookups.ts';
import {
  released,
  releasedFate,
  starterTags,
  taggedMinutes,
  verified,
  type ReleaseContext,
} from '../release-image.ts';
import { endingOf, pickUp, waitForBuild, type WaitContext } from '../wait-for-build.ts';
import { begin } from './begin.ts';

/** How often an image is built at most, where others of older content keep overtaking it. */
const mostBuilds = 3;

/** What the work on all images of a run shares. */
export interface BuildContext extends WaitContext, ReleaseContext {
  inputs: BuildInputs;
  /** Whether the images are to be released: by this run or, with a plan, by another job. */
  isForRelease: boolean;
  state: StateKeeper;
}

/**
 * Builds, or reuses, the image of one recipe, verifies its AMIs and, where `share` is set, releases
 * them. A `planned` recipe is not resolved again. Never throws an ActionError: the report holds it.
 */
export async function buildImage(
  recipe: Recipe,
  planned: PlannedRecipe | undefined,
  context: BuildContext,
): Promise<ImageReport> {
  const { clock, signal } = context;
  const now = clock.now();
  const { facts, ending } = await gather(
    { recipe, startedAt: now, endedAt: now },
    stages(recipe, planned, context),
    signal,
  );
  return reportOf({ ...facts, endedAt: clock.now() }, ending);
}

async function* stages(
  recipe: Recipe,
  planned: PlannedRecipe | undefined,
  context: BuildContext,
): Stages {
  const { account, clock, inputs, log } = context;
  const home = decisionLookup(account, context);
  const lock =
    planned?.lock ?? (await resolveLock(recipe, home, { now: clock.now(), force: inputs.force }));
  const isForced = lock.notBefore !== undefined;
  yield {
    lock,
    hasLargerVolume: lock.volumeGiB > recipe.volume.size,
    isAskedAnew: isForced && planned === undefined,
    pickUp: pickUpOf({ isForced, isPlanned: planned !== undefined }, context),
  };

  let again: { notBefore: string; reason: string } | undefined;
  for (let attempt = 1; attempt <= mostBuilds; attempt++) {
    const outcome = yield* buildOnce(
      recipe,
      lock,
      { isForced, again, changes: planned?.changes ?? [] },
      context,
    );
    if (outcome.kind !== 'overdue') return outcome;
    const { reason } = outcome;
    log(`${recipe.name}: to be built again, since ${reason}`);
    again = { reason, notBefore: new Date(clock.now()).toISOString() };
  }
  throw new ActionError(
    'release',
    `${recipe.name} is not released: each time that it was built, ${again?.reason ?? ''}.`,
    'Run again when no other run releases this recipe.',
  );
}

/**
 * Builds, or finds, an image and, where `share` is set, releases it; gives `overdue` where it has
 * to be built again.
 *
 * @param options `isForced`: whether the content was asked for whatever else was released; `again`:
 *   why an earlier image is not enough, and since when one would be; `changes`: since the last
 *   release, as the plan found them
 */
async function* buildOnce(
  recipe: Recipe,
  planned: Lock,
  {
    isForced,
    again,
    changes,
  }: {
    isForced: boolean;
    again: { notBefore: string; reason: string } | undefined;
    changes: readonly string[];
  },
  context: BuildContext,
): AsyncGenerator<Partial<ImageFacts>, Ending | { kind: 'overdue'; reason: string }, undefined> {
  const { account, clock, inputs, isForRelease, log } = context;
  const home = decisionLookup(account, context);
  const lock = again ? { ...planned, notBefore: again.notBefore } : planned;
  const { wanted, observed, decision } = await intentOf(recipe, lock, home, {
    now: clock.now(),
    share: isForRelease,
    // A role that only builds may not look who may launch.
    readsAccess: inputs.share,
  });
  const { action } = decision;
  const reason = again && action === 'start' ? again.reason : namedReason(decision.reason, changes);
  yield { decided: action, reason, isToBeReleased: inputs.share && action !== 'nothing' };
  const overtaken =
    isForRelease && !isForced
      ? await overtakenBy(wanted, observed, context.origin.commit, {
          ...home,
          compareCommits: context.compareCommits,
        })
      : undefined;
  // Before an hour is spent on what would not be released.
  if (overtaken && action !== 'nothing') throw overtaken;
  log(`${recipe.name}: ${action}, since ${reason}`);

  const found =
    decision.action === 'start'
      ? yield* begin(decision.failed, wanted, observed.nextBuildNumber, context)
      : decision.image;
  if (!found) return { kind: 'no-candidate' };
  let image = found;
  yield { image };
  const hasWaited = action === 'start' || action === 'attach';
  if (hasWaited) {
    const { ending, last } = await waitFor(image, wanted, context);
    image = last;
    yield { image };
    if (ending) return ending;
    if (action === 'attach') assertWanted(image, wanted);
  }

  const endedAt = clock.now();
  const verifications = yield* verified(image, wanted, context);
  const minutes = hasWaited ? minutesOfBuild(image, endedAt) : undefined;
  const origin = starterTags(verifications, context.origin, { minutes });
  const buildMinutes = taggedMinutes(verifications) ?? minutes;
  if (buildMinutes !== undefined) yield { buildMinutes };
  if (!inputs.share) {
    // A candidate that waits for its release may have another digest, and keeps its tags.
    if (image.arn.startsWith(`${wanted.imageVersionArn}/`)) {
      await tagCandidate(image, wanted, verifications, origin, releaserOf(account, context));
    }
    return { kind: 'done', fate: privateFate(action, image, isForRelease) };
  }
  if (overtaken) {
    // A newer commit has released this very content. The release is its own to keep right.
    yield { isReleased: true };
    return { kind: 'done', fate: releasedFate(decision, image, false) };
  }
  const outcome = yield* released(image, wanted, verifications, context, {
    origin,
    areOlderRight: action === 'nothing',
    isForced,
  });
  if (outcome.kind === 'overdue') return outcome;
  return { kind: 'done', fate: releasedFate(decision, image, outcome.hasChanged) };
}

/**
 * Throws an ActionError where the build of another run, which this one has waited for, is not what
 * is wanted. While it ran, AWS may have told less of it.
 */
function assertWanted(image: Image, wanted: Wanted): void {
  const differences = differencesFromWanted(image, wanted);
  if (differences.length === 0) return;
  throw new ActionError(
    'aws',
    `${image.arn}, which this run has waited for, is not what was asked for: ${differences.join('; ')}.`,
    'Run again to have it built.',
  );
}

/** How to pick up the build of this run where it goes on. */
function pickUpOf(
  { isForced, isPlanned }: { isForced: boolean; isPlanned: boolean },
  { inputs, isForRelease }: BuildContext,
): string {
  if (isForRelease && !inputs.share) return pickUp.byRelease;
  if (!isForced) return pickUp.bySame;
  // The same plan asks for what was built since, a new one for what will be.
  return isPlanned ? pickUp.byForcedPlan : pickUp.byForced;
}

/** What became of an image that this run was not to release. */
function privateFate(action: Decision['action'], image: Image, isForRelease: boolean): Fate {
  switch (action) {
    case 'start':
      if (wasRetried(image)) {
        return {
          decided: action,
          meaning: isForRelease ? 'copied-awaits-release' : 'candidate-copied',
        };
      }
      return { decided: action, meaning: isForRelease ? 'awaits-release' : 'candidate-built' };
    case 'attach':
      return { decided: action, meaning: isForRelease ? 'awaits-release' : 'candidate-built' };
    case 'reuse':
      return {
        decided: action,
        meaning: isMarkedReleased(image) ? 'release-reused' : 'candidate-reused',
      };
    case 'release':
      return { decided: action, meaning: 'candidate-reused' };
    case 'nothing':
      return { decided: action, meaning: 'release-reused' };
  }
}

/**
 * Waits for the build. Gives the image as it was seen last, and the ending of the work where there
 * is one; without an ending the image is AVAILABLE.
 */
async function waitFor(
  image: Image,
  wanted: Wanted,
  context: BuildContext,
): Promise<{ last: Image; ending: Ending | undefined }> {
  const { inputs, signal, state } = context;
  let isOver = false;
  try {
    const result = await waitForBuild(image, wanted, context);
    isOver = result.kind !== 'interrupted';
    const ending = await endingOf(result, wanted, context, { withLogs: inputs.logs !== 'none' });
    return { last: result.image, ending };
  } finally {
    // The post phase cancels the builds that the state names: keep this one only where the run was
    // cancelled, not where the wait failed.
    if (isOver || !signal.aborted) await state.forget(wanted.lock.recipe);
  }
}
