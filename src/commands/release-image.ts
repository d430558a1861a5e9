import type { Account } from '../aws/account/account.ts';
import type { Clock } from '../clock.ts';
import { ActionError, AwsCallError } from '../errors.ts';
import { compareContents, notAccepted, type ContentLookup } from '../plan/candidate.ts';
import type { Decision } from '../plan/decide.ts';
import { wasRetried } from '../plan/failed-distribution.ts';
import { tagProblem, type Image } from '../plan/image.ts';
import { fullSnapshots } from '../plan/lost.ts';
import type { CompareCommits } from '../plan/relation.ts';
import { unknownMemberError } from '../plan/unknown-members.ts';
import { originTags, tagNames, type Origin } from '../plan/tags.ts';
import type { Wanted } from '../plan/wanted.ts';
import { alignOlderReleases } from '../release/older.ts';
import { takeTurn } from '../release/order.ts';
import { recordPipeline } from '../release/pipeline-record.ts';
import { release } from '../release/release.ts';
import { verify, type RegionVerification } from '../release/verify.ts';
import type { Fate } from '../report/meanings.ts';
import type { ImageFacts } from './image-facts.ts';
import { assertVerified } from './image-report.ts';
import { decisionLookup, orderStoreOf, releaserOf } from './lookups.ts';

/** What verifying and releasing images needs. */
export interface ReleaseContext {
  account: Account;
  clock: Clock;
  signal: AbortSignal;
  /** The run that works on them. */
  origin: Origin;
  compareCommits: CompareCommits;
  log: (line: string) => void;
}

/** A part of the work on one image: yields facts, and returns what the rest needs of it. */
type Part<Result> = AsyncGenerator<Partial<ImageFacts>, Result, undefined>;

/** Verifies the AMIs of an image that was built. Throws an ActionError where one is wrong. */
export async function* verified(
  image: Image,
  { lock }: Wanted,
  context: ReleaseContext,
): Part<RegionVerification[]> {
  const verifications = await verify(image, lock, releaserOf(context.account, context), {
    kind: 'build',
  });
  yield { verifications };
  assertVerified(lock.recipe, image.arn, verifications);
  return verifications;
}

interface ReleaseOptions {
  /** Tags of this run as the origin of the build. */
  origin: Record<string, string>;
  /** Whether this run has compared the older releases and found nothing to do. */
  areOlderRight: boolean;
  /** Whether the recipe's content was asked for whatever else was released. */
  isForced: boolean;
}

/** A release that came to its end, or an image that has to be built again before it is released. */
type ReleaseOutcome =
  { kind: 'released'; hasChanged: boolean } | { kind: 'overdue'; reason: string };

/**
 * Releases a verified image where it is this run's turn, has those launch the older releases of the
 * recipe whom it names now, and records the image in the pipeline of its recipe.
 */
export async function* released(
  image: Image,
  wanted: Wanted,
  verifications: readonly RegionVerification[],
  context: ReleaseContext,
  options: ReleaseOptions,
): Part<ReleaseOutcome> {
  try {
    return yield* releasedInTurn(image, wanted, verifications, context, options);
  } catch (error) {
    // Where AWS refuses something of this image, whoever the recipe no longer names still loses the
    // older releases: an image that can't be released would keep them for them.
    if (error instanceof AwsCallError && !context.signal.aborted) {
      const releaser = releaserOf(context.account, context);
      const older = await alignOlderReleases(image, wanted, releaser).catch((problem: unknown) => {
        context.log(
          `${wanted.lock.recipe}: who may launch its older releases could not be put right: ${String(problem)}`,
        );
      });
      if (older) yield { older };
    }
    throw error;
  }
}

async function* releasedInTurn(
  image: Image,
  wanted: Wanted,
  verifications: readonly RegionVerification[],
  context: ReleaseContext,
  { origin, areOlderRight, isForced }: ReleaseOptions,
): Part<ReleaseOutcome> {
  const { account } = context;
  yield { isToBeReleased: true };
  // Even where nothing needs to change: somebody else may have shared and tagged the AMIs.
  await assertContents(image, wanted, verifications, decisionLookup(account, context));
  const turn = await takeTurn(
    image,
    wanted,
    verifications.flatMap(({ ami }) => ami ?? []),
    { commit: context.origin.commit, run: context.origin.run, isForced },
    orderStoreOf(account, context),
  );
  if (turn.kind === 'overdue') return turn;
  const releaser = releaserOf(account, context);
  const result = await release(image, wanted, verifications, releaser, {
    origin,
    run: context.origin.run,
  });
  yield { withdrawals: result.withdrawals, verifications: result.verifications };
  assertVerified(wanted.lock.recipe, image.arn, result.verifications);
  yield { isReleased: true };

  const older = areOlderRight
    ? undefined
    : await alignOlderReleases(image, wanted, releaser, turn.listed);
  if (older) yield { older };
  const pipeline = await recordPipeline(
    wanted,
    image,
    context.origin.repository,
    account.pipelines,
  );
  if (pipeline.kind === 'foreign') {
    yield { foreignPipeline: { arn: wanted.pipelineArn, owner: pipeline.owner } };
  }
  if (pipeline.kind === 'full') yield { isWithoutPipeline: true };
  return { kind: 'released', hasChanged: result.hasChanged || older?.hasChanged === true };
}

/**
 * Tags that name the run from which the image comes: the one that has set its own on any of the
 * AMIs, which may have ended before it came to the others; else this one. The run that started the
 * build may have ended without setting any.
 *
 * @param options `minutes`: how long the build took, where this run has waited for its end
 */
export function starterTags(
  verifications: readonly RegionVerification[],
  origin: Origin,
  { minutes }: { minutes: number | undefined },
): Record<string, string> {
  const starter = verifications
    .map(({ ami }) => ami?.tags)
    .find((tags) => tags?.[tagNames.run] !== undefined);
  if (!starter) {
    return {
      ...originTags(origin),
      ...(minutes === undefined ? {} : { [tagNames.minutes]: String(minutes) }),
    };
  }
  const names = [tagNames.repository, tagNames.commit, tagNames.run, tagNames.minutes];
  return Object.fromEntries(
    names.flatMap((name) => (starter[name] === undefined ? [] : [[name, starter[name]]])),
  );
}

/** Minutes of a build beyond which the tag is not believed. */
const longestMinutes = 3 * 24 * 60;

/**
 * How many minutes the build took, by the tag of the run that waited for it; `undefined` where none
 * did.
 */
export function taggedMinutes(verifications: readonly RegionVerification[]): number | undefined {
  const minutes = Number(verifications[0]?.ami?.tags[tagNames.minutes]);
  // Whoever may build may write this tag.
  return minutes > 0 && minutes <= longestMinutes ? minutes : undefined;
}

/**
 * What became of an image that was released.
 *
 * @param hasChanged whether anything had to be changed
 */
export function releasedFate(
  decision: Pick<Decision, 'action'> & { isPutRight?: true },
  image: Image,
  hasChanged: boolean,
): Fate {
  const { action, isPutRight } = decision;
  switch (action) {
    case 'start':
      return {
        decided: action,
        meaning: wasRetried(image) ? 'copied-and-released' : 'built-and-released',
      };
    case 'attach':
      return { decided: action, meaning: 'built-and-released' };
    case 'reuse':
      return { decided: action, meaning: 'release-reused' };
    case 'release':
      return {
        decided: action,
        meaning: !hasChanged ? 'current' : isPutRight ? 'put-right' : 'released',
      };
    case 'nothing':
      return { decided: action, meaning: hasChanged ? 'put-right' : 'current' };
  }
}

async function assertContents(
  image: Image,
  wanted: Wanted,
  verifications: readonly RegionVerification[],
  store: ContentLookup,
): Promise<void> {
  const contents = await compareContents(image, wanted, store);
  // A release that can't write a tag breaks off when its AMIs are shared already.
  const untaggable = verifications.flatMap(({ ami, snapshots }) =>
    ami === undefined
      ? []
      : [
          ...[tagProblem(ami.tags, wanted.recipe) ?? []].flat(),
          ...fullSnapshots(snapshots, wanted.recipe),
        ].map((problem) => `${ami.amiId} in ${ami.region}: ${problem}`),
  );
  const differences = [...contents.differences, ...untaggable];
  const ofAmis = verifications.flatMap(({ unknown = [] }) => unknown);
  const unknown = [...contents.unknown, ...notAccepted([...new Set(ofAmis)], wanted.recipe)];
  if (differences.length > 0) {
    throw new ActionError(
      'release',
      `${image.arn} is not released, since it is not what the repository wants: ${differences.join('; ')}.`,
      'Find out in CloudTrail who made it; delete the image and what it is made of, and run again.',
    );
  }
  if (unknown.length > 0) throw unknownMemberError(wanted.recipe, image.arn, unknown);
}
