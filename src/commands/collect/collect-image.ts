import type { Account } from '../../aws/account/account.ts';
import { ActionError } from '../../errors.ts';
import type { WatchResult } from '../../image-build/watch.ts';
import type { Ami } from '../../plan/ami.ts';
import {
  begunAt,
  minutesOfBuild,
  reasonToBuild,
  wasRetried,
} from '../../plan/failed-distribution.ts';
import { isMarkedReleased, isRunning, type Image } from '../../plan/image.ts';
import { overtakenBy } from '../../plan/overtaken.ts';
import { imagesOfAmis } from '../../plan/older-releases.ts';
import type { Plan, PlannedRecipe } from '../../plan/plan.ts';
import type { CompareCommits } from '../../plan/relation.ts';
import { releasedType, tagNames } from '../../plan/tags.ts';
import { wantedOf, type Wanted } from '../../plan/wanted.ts';
import type { Recipe } from '../../recipe/recipe.ts';
import { verify, type RegionVerification } from '../../release/verify.ts';
import type { ImageReport, PreviousRelease } from '../../report/image-report.ts';
import type { Fate } from '../../report/meanings.ts';
import { gather, type Stages } from '../image-facts.ts';
import { assertVerified, reportOf } from '../image-report.ts';
import { releaserOf } from '../lookups.ts';
import { taggedMinutes } from '../release-image.ts';
import { untoldError } from '../untold.ts';
import { endingOf, pickUp, waitForBuild, type WaitContext } from '../wait-for-build.ts';
import { isForReleaseAlone, isObstructed, lacking, nothingBuilt } from './nothing-built.ts';
import { findOutcome, type Outcome } from './outcome.ts';

/** What the work on all images of a plan shares. */
export interface CollectContext extends WaitContext {
  plan: Plan;
  /** Whether the report of a failed build has the end of its log. */
  withLogs: boolean;
  /** Full object name of the run's commit; empty where the run has none. */
  commit: string;
  compareCommits: CompareCommits;
}

/**
 * How often a verification looks for a complete release, and the pause between, in milliseconds.
 */
const releaseAttempts = 3;
const releasePauseMs = 10_000;

/** Finds out what became of one planned image. Never throws an ActionError: the report holds it. */
export async function collectImage(
  recipe: Recipe,
  planned: PlannedRecipe,
  context: CollectContext,
): Promise<ImageReport> {
  const { lock, reason } = planned;
  const now = context.clock.now();
  const { facts, ending } = await gather(
    { recipe, lock, decided: planned.action, reason, startedAt: now, endedAt: now },
    stages(recipe, planned, context),
    context.signal,
  );
  return reportOf(facts, ending);
}

async function* stages(recipe: Recipe, planned: PlannedRecipe, context: CollectContext): Stages {
  const { account, plan, clock } = context;
  const wanted = wantedOf(recipe, planned.lock);
  const outcome = await findOutcome(planned, wanted, plan.plannedAt, {
    image: account.images.image,
    builds: account.images.builds,
    taggedAmis: account.ec2.taggedAmis,
  });
  // No job works on it; what another run does with the image meanwhile is not of this plan.
  if (
    isObstructed(planned) &&
    !outcome.isNew &&
    // What was to be put right is released in any case.
    (planned.isPutRight || !outcome.image || !isMarkedReleased(outcome.image))
  ) {
    return nothingBuilt(planned);
  }
  const waiting = outcome.image && lastSeen(outcome.image, wanted, context);
  // Awaited below. Without this handler a rejection before that would count as unhandled and end
  // the process.
  waiting?.catch(() => undefined);
  yield { previous: await previousRelease(outcome.previous, planned, account) };
  const result = await waiting;
  if (!result) {
    if (outcome.untold) {
      yield { image: outcome.untold };
      throw untoldError(outcome.untold, wanted);
    }
    if (await isForReleaseAlone(planned, wanted, plan, account)) return { kind: 'no-candidate' };
    return nothingBuilt(planned);
  }
  const { image } = result;
  if (planned.isCopiedAgain && outcome.isNew && !wasRetried(image)) {
    yield { reason: reasonToBuild };
  }
  const startedAt = begunAt(image);
  yield {
    image,
    startedAt,
    endedAt: clock.now(),
    pickUp: plan.share ? pickUp.byRelease : pickUp.byCollect,
  };
  const ending = await endingOf(result, wanted, context, context);
  if (ending) return ending;

  const verifications = await verifyPlanned(image, planned, context);
  const isReleased = isMarkedReleased(image) && areReleased(verifications);
  yield { verifications, isReleased, isToBeReleased: plan.share };
  assertVerified(recipe.name, image.arn, verifications);
  const buildMinutes = minutesOf(image, outcome, verifications, clock.now());
  yield {
    endedAt: startedAt + (buildMinutes ?? 0) * 60_000,
    ...(buildMinutes === undefined ? {} : { buildMinutes }),
  };
  if (plan.share && !isReleased) {
    const overtaken = await overtakenSince(image, outcome, wanted, context);
    if (overtaken) throw overtaken;
    throw new ActionError(
      'release',
      `${image.arn} is built and not released.`,
      'Run the failed jobs again: they release it and build nothing.',
    );
  }
  const lack = lacking(planned);
  if (lack) return lack;
  return {
    kind: 'done',
    fate: fateOf(planned, outcome, {
      share: plan.share,
      isReleased,
      isChanged: isChangedSince(verifications, plan),
    }),
  };
}

/**
 * The image at the end of its build. The build can still be running where its job's runner died, or
 * where it was started with `wait-minutes: 0`; then it is waited for.
 */
async function lastSeen(
  image: Image,
  wanted: Wanted,
  context: CollectContext,
): Promise<WatchResult> {
  return isRunning(image.status)
    ? waitForBuild(image, wanted, context)
    : { kind: 'ended', image, lastRunning: undefined };
}

/**
 * Verifies the AMIs. Where a release seems unfinished it verifies again: EC2 shows tags late, and
 * the job that releases may have set the last one a moment ago.
 */
async function verifyPlanned(
  image: Image,
  { lock }: PlannedRecipe,
  { account, clock, signal, plan }: CollectContext,
): Promise<RegionVerification[]> {
  for (let attempt = 1; ; attempt++) {
    const verifications = await verify(image, lock, releaserOf(account, { clock, signal }), {
      kind: 'build',
    });
    if (
      !plan.share ||
      areReleased(verifications) ||
      attempt === releaseAttempts ||
      signal.aborted
    ) {
      return verifications;
    }
    await clock.sleep(releasePauseMs, signal);
  }
}

/** Why running the failed jobs again would not release an image, either. */
async function overtakenSince(
  image: Image,
  { newestClaimed: previous }: Outcome,
  wanted: Wanted,
  { account, commit, compareCommits }: CollectContext,
): Promise<ActionError | undefined> {
  return wanted.lock.notBefore === undefined
    ? overtakenBy(wanted, { previous, builds: [image], candidate: undefined }, commit, {
        image: account.images.image,
        compareCommits,
      })
    : undefined;
}

/** Whether the tag that a release sets last is on the AMIs of all regions. */
function areReleased(verifications: readonly RegionVerification[]): boolean {
  return verifications.every(({ ami }) => ami?.tags[tagNames.type] === releasedType);
}

/** The release that consumers had before this one. */
async function previousRelease(
  ami: Ami | undefined,
  { lock }: PlannedRecipe,
  account: Account,
): Promise<PreviousRelease | undefined> {
  if (!ami) return undefined;
  const [image] = await imagesOfAmis([ami], lock, account.images);
  return {
    name: ami.name,
    createdAt: ami.createdAt,
    ...(image ? { imageArn: image.arn } : {}),
    amis: image
      ? Object.fromEntries(image.amis.map(({ region, amiId }) => [region, amiId]))
      : { [ami.region]: ami.amiId },
  };
}

/**
 * How long a build took, in minutes: by the tag of the run that waited for it, or as long as this
 * run has seen; `undefined` where neither is known.
 */
function minutesOf(
  image: Image,
  outcome: Outcome,
  verifications: readonly RegionVerification[],
  now: number,
): number | undefined {
  const wasRunning = outcome.image !== undefined && isRunning(outcome.image.status);
  return taggedMinutes(verifications) ?? (wasRunning ? minutesOfBuild(image, now) : undefined);
}

/** What became of an image that is verified and, where the plan is for that, released. */
function fateOf(
  { action, imageArn, isPutRight }: PlannedRecipe,
  { image, isNew }: Outcome,
  options: { share: boolean; isReleased: boolean; isChanged: boolean },
): Fate {
  const isBuilt = isNew || (action === 'attach' && image?.arn === imageArn);
  switch (action) {
    case 'start':
    case 'attach':
      // A release of the same content may have been faster than this.
      if (!options.share && options.isReleased) {
        return { decided: action, meaning: 'release-reused' };
      }
      if (action === 'start' && isNew && image && wasRetried(image)) {
        return {
          decided: action,
          meaning: options.share ? 'copied-and-released' : 'candidate-copied',
        };
      }
      if (!options.share) return { decided: action, meaning: 'candidate-built' };
      return { decided: action, meaning: isBuilt ? 'built-and-released' : 'released' };
    case 'reuse':
      return {
        decided: action,
        meaning: options.isReleased ? 'release-reused' : 'candidate-reused',
      };
    case 'release':
      return {
        decided: action,
        meaning: isBuilt
          ? 'built-and-released'
          : isPutRight && image?.arn === imageArn
            ? 'put-right'
            : 'released',
      };
    case 'nothing':
      return { decided: action, meaning: options.isChanged ? 'put-right' : 'current' };
  }
}

/** Whether something of a release was changed since the plan. */
function isChangedSince(
  verifications: readonly RegionVerification[],
  { plannedAt }: Plan,
): boolean {
  const releasedAt = verifications.map(({ ami }) => ami?.tags[tagNames.releasedAt] ?? '').sort();
  return (releasedAt.at(-1) ?? '') >= plannedAt;
}
