import { ensureResources } from '../../image-build/resources.ts';
import { startBuild } from '../../image-build/start.ts';
import { ActionError, AwsCallError } from '../../errors.ts';
import type { BuildInputs } from './inputs.ts';
import { contentDifferences, type ContentLookup } from '../../plan/candidate.ts';
import type { Image } from '../../plan/image.ts';
import { intentOf } from '../../plan/intent.ts';
import type { Lock } from '../../plan/lock.ts';
import { resolveLock } from '../../plan/resolve.ts';
import { originTags, tagNames, type Origin } from '../../plan/tags.ts';
import type { Wanted } from '../../plan/wanted.ts';
import type { Recipe } from '../../recipe/recipe.ts';
import { tagCandidate } from '../../release/candidate-tags.ts';
import { recordPipeline } from '../../release/pipeline-record.ts';
import { release } from '../../release/release.ts';
import { verify, type RegionVerification } from '../../release/verify.ts';
import type { ImageReport } from '../../report/image-report.ts';
import type { StateKeeper } from '../../state.ts';
import { gather, type Ending, type Stages } from '../image-facts.ts';
import { assertVerified, reportOf } from '../image-report.ts';
import { decisionLookup, releaserOf } from '../lookups.ts';
import { endingOf, waitForBuild, type WaitContext } from '../wait-for-build.ts';

/** What the work on all images of a run shares. */
export interface BuildContext extends WaitContext {
  inputs: BuildInputs;
  origin: Origin;
  state: StateKeeper;
  log: (line: string) => void;
}

/**
 * Builds, or reuses, the image of one recipe, verifies its AMIs and, where `share` is set, releases
 * them. A `locked` recipe is not resolved again. Never throws an ActionError: the report holds it.
 */
export async function buildImage(
  recipe: Recipe,
  locked: Lock | undefined,
  context: BuildContext,
): Promise<ImageReport> {
  const { clock, signal } = context;
  const now = clock.now();
  const { facts, ending } = await gather(
    { recipe, startedAt: now, endedAt: now },
    stages(recipe, locked, context),
    signal,
  );
  return reportOf({ ...facts, endedAt: clock.now() }, ending);
}

async function* stages(recipe: Recipe, locked: Lock | undefined, context: BuildContext): Stages {
  const { account, clock, inputs, log } = context;
  const home = decisionLookup(account);

  const lock =
    locked ?? (await resolveLock(recipe, home, { now: clock.now(), force: inputs.force }));
  yield { lock, hasLargerVolume: lock.volumeGiB > recipe.volume.size };

  const { wanted, observed, decision } = await intentOf(recipe, lock, home, {
    now: clock.now(),
    share: inputs.share,
  });
  const { action, reason } = decision;
  yield { reason };
  log(`${recipe.name}: ${action}, since ${reason}`);

  const found =
    action === 'start'
      ? await start(wanted, observed.nextBuildNumber, context)
      : { image: decision.image, areContentsSeen: false };
  if (!found) return { kind: 'no-candidate' };
  let { image } = found;
  yield { image };
  const hasWaited = action === 'start' || action === 'attach';
  if (hasWaited) {
    const { ending, last } = await waitFor(image, wanted, context);
    image = last;
    yield { image };
    if (ending) return ending;
  }

  const endedAt = clock.now();
  const releaser = releaserOf(account, context);
  const verifications = await verify(image, lock, releaser, { kind: 'build' });
  yield { verifications };
  assertVerified(recipe.name, image.arn, verifications);

  const origin = starterTags(verifications, context.origin, {
    minutes: hasWaited ? Math.max(1, Math.round((endedAt - image.createdAt) / 60_000)) : undefined,
  });
  if (!inputs.share) {
    await tagCandidate(image, wanted, verifications, origin, releaser);
    return { kind: 'done', result: action === 'reuse' ? 'reused' : 'built' };
  }

  const released = await release(image, wanted, verifications, releaser, {
    origin,
    run: context.origin.run,
    assertContents: async () => {
      if (!found.areContentsSeen) await assertContents(image, wanted, home);
    },
  });
  yield { revoked: released.revoked, verifications: released.verifications };
  assertVerified(recipe.name, image.arn, released.verifications);
  yield { isReleased: true };

  const pipeline = await recordPipeline(
    wanted,
    image,
    context.origin.repository,
    account.pipelines,
  );
  if (pipeline.kind === 'foreign') {
    yield { foreignPipeline: { arn: wanted.pipelineArn, owner: pipeline.owner } };
  }
  return {
    kind: 'done',
    result: hasWaited ? 'built' : released.hasChanged ? 'released' : 'none',
  };
}

/**
 * Starts the build; `undefined` where it needs configurations that the role in use may not create.
 * Image Builder acts on them with its own role, so roles for candidates may not create them (ADR
 * 0008).
 */
async function start(
  wanted: Wanted,
  nextBuildNumber: number,
  context: BuildContext,
): Promise<{ image: Image; areContentsSeen: boolean } | undefined> {
  const { account, clock, inputs, signal, state } = context;
  let areContentsSeen: boolean;
  try {
    areContentsSeen = await ensureResources(wanted, account.resources);
  } catch (error) {
    if (isConfigurationDenied(error) && !inputs.share) return undefined;
    throw error;
  }
  try {
    const { image } = await startBuild(wanted, nextBuildNumber, {
      startBuild: account.images.startBuild,
      image: account.images.image,
      note: (build) => state.note(build),
      clock,
      signal,
      isTransient: account.isTransient,
    });
    return { image, areContentsSeen };
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

/**
 * Waits for the build. Gives the image as it was seen last, and the ending of the work where there
 * is one; without an ending the image is AVAILABLE.
 */
async function waitFor(
  image: Image,
  wanted: Wanted,
  context: BuildContext,
): Promise<{ last: Image; ending: Ending | undefined }> {
  const { account, inputs, signal, state } = context;
  let isOver = false;
  try {
    const result = await waitForBuild(image, wanted, context);
    isOver = result.kind !== 'interrupted';
    const ending = await endingOf(result, wanted, account, {
      withLogs: inputs.logs !== 'none',
      remedy: 'Run the same again to adopt it: it starts no second one.',
    });
    return { last: result.image, ending };
  } finally {
    // The post phase cancels the builds that the state names: keep this one only where the run was
    // cancelled, not where the wait failed.
    if (isOver || !signal.aborted) await state.forget(wanted.lock.recipe);
  }
}

/**
 * Tags that name this run as the origin of the build; none where a run has set its own on the AMIs.
 * The run that started the build may have ended without setting them.
 *
 * @param options `minutes`: how long the build took, where this run has waited for its end
 */
function starterTags(
  verifications: readonly RegionVerification[],
  origin: Origin,
  { minutes }: { minutes: number | undefined },
): Record<string, string> {
  const isUnclaimed = verifications.every(({ ami }) => ami?.tags[tagNames.run] === undefined);
  if (!isUnclaimed) return {};
  return {
    ...originTags(origin),
    ...(minutes === undefined ? {} : { [tagNames.minutes]: String(minutes) }),
  };
}

async function assertContents(image: Image, wanted: Wanted, store: ContentLookup): Promise<void> {
  const differences = await contentDifferences(image, wanted, store);
  if (differences.length === 0) return;
  throw new ActionError(
    'release',
    `${image.arn} is not released, since it is not what the repository wants: ${differences.join('; ')}.`,
    'Find out in CloudTrail who made it; delete the image and what it is made of, and run again.',
  );
}
