import { explainFailure, logOf } from '../../image-build/failure.ts';
import type { LogTails } from '../../image-build/log-tail.ts';
import { ensureResources } from '../../image-build/resources.ts';
import { startBuild } from '../../image-build/start.ts';
import { watch, type Progress, type WatchResult } from '../../image-build/watch.ts';
import type { Clock } from '../../clock.ts';
import { ActionError, AwsCallError } from '../../errors.ts';
import type { BuildInputs } from './inputs.ts';
import { contentDifferences } from '../../plan/candidate.ts';
import type { Decision } from '../../plan/decide.ts';
import type { Image } from '../../plan/image.ts';
import { intentOf } from '../../plan/intent.ts';
import type { Lock } from '../../plan/lock.ts';
import { resolveLock } from '../../plan/resolve.ts';
import { originTags, tagNames, type Origin } from '../../plan/tags.ts';
import type { Wanted } from '../../plan/wanted.ts';
import type { Recipe } from '../../recipe/recipe.ts';
import { tagCandidate } from '../../release/candidate-tags.ts';
import { recordPipeline } from '../../release/pipeline-record.ts';
import { release, type ReleasedBy } from '../../release/release.ts';
import { verify } from '../../release/verify.ts';
import { newReport, type ImageReport } from '../../report/image-report.ts';
import type { StateKeeper } from '../../state.ts';
import type { Account } from '../../aws/account/account.ts';
import { decisionLookup, failureLookup, releaserOf, watcherOf } from '../lookups.ts';
import { note, verificationError, withoutCandidate } from '../verified.ts';

/** What every image of a run shares. */
export interface BuildContext {
  account: Account;
  clock: Clock;
  signal: AbortSignal;
  /** Milliseconds since the epoch. */
  deadline: number;
  inputs: BuildInputs;
  origin: Origin;
  state: StateKeeper;
  log: (line: string) => void;
  onProgress: (recipe: string, progress: Progress) => void;
  /** Shows the logs of running builds; `undefined` where nobody wants them. */
  logs: LogTails | undefined;
}

/**
 * Takes one recipe from its file to verified AMIs and, where `share` is set, to a release. Where a
 * plan has locked it, nothing is resolved again. Never throws: what went wrong is in the report.
 */
export async function buildImage(
  recipe: Recipe,
  locked: Lock | undefined,
  context: BuildContext,
): Promise<ImageReport> {
  const { clock } = context;
  const report = newReport(recipe, clock.now());
  try {
    await advance(recipe, locked, report, context);
  } catch (error) {
    if (mayNotConfigure(error) && !context.inputs.share) return withoutCandidate(report);
    report.result = context.signal.aborted ? 'cancelled' : 'failed';
    if (!(error instanceof ActionError)) throw error;
    report.error = {
      message: error.message,
      remedy: error.remedy,
      ...(error.at ? { at: error.at } : {}),
    };
  } finally {
    report.endedAt = clock.now();
  }
  return report;
}

/**
 * Whether the role may not make configurations: Image Builder does what stands in them with its own
 * role, so roles for candidates may not (ADR 0008).
 */
function mayNotConfigure(error: unknown): boolean {
  return (
    error instanceof AwsCallError &&
    error.code === 'access-denied' &&
    ['CreateDistributionConfiguration', 'CreateInfrastructureConfiguration'].includes(
      error.operation,
    )
  );
}

async function advance(
  recipe: Recipe,
  locked: Lock | undefined,
  report: ImageReport,
  context: BuildContext,
): Promise<void> {
  const { account, clock, inputs, log } = context;
  const home = decisionLookup(account);

  const lock =
    locked ?? (await resolveLock(recipe, home, { now: clock.now(), force: inputs.force }));
  report.parent = lock.parent;
  report.volumeGiB = lock.volumeGiB;
  report.digest = lock.digest;
  report.contentDigest = lock.contentDigest;
  if (lock.volumeGiB > recipe.volume.size) {
    report.notes.push(
      `The volume is ${String(lock.volumeGiB)} GiB, not ${String(recipe.volume.size)}: the snapshot of the parent image is that large.`,
    );
  }

  const { wanted, observed, decision } = await intentOf(recipe, lock, home, {
    now: clock.now(),
    share: inputs.share,
  });
  report.reason = decision.reason;
  log(`${recipe.name}: ${decision.action}, since ${decision.reason}`);

  const { image, areContentsSeen } =
    decision.action === 'start'
      ? await start(wanted, observed.nextBuildNumber, context)
      : { image: decision.image, areContentsSeen: false };
  report.imageArn = image.arn;
  report.status = image.status;
  const built =
    decision.action === 'start' || decision.action === 'attach'
      ? await waitFor(image, wanted, report, context)
      : image;
  if (!built) return;
  const assertContents = async (): Promise<void> => {
    const differences = areContentsSeen ? [] : await contentDifferences(built, wanted, home);
    if (differences.length > 0) {
      throw new ActionError(
        'release',
        `${built.arn} is not released, since it is not what the repository wants: ${differences.join('; ')}.`,
        'Find out in CloudTrail who made it; delete the image and what it is made of, and run again.',
      );
    }
  };
  await deliver(
    built,
    wanted,
    { action: decision.action, isNew: areContentsSeen, assertContents },
    report,
    context,
  );
}

async function start(
  wanted: Wanted,
  nextBuildNumber: number,
  context: BuildContext,
): Promise<{ image: Image; areContentsSeen: boolean }> {
  const { account, clock, signal, state } = context;
  const areContentsSeen = await ensureResources(wanted, account.resources);
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
    // Nothing runs that a post phase would have to stop.
    if (!signal.aborted) await state.forget(wanted.lock.recipe);
    throw error;
  }
}

/**
 * The image once it is AVAILABLE; `undefined` where the wait ended otherwise, which the report then
 * says.
 */
async function waitFor(
  image: Image,
  wanted: Wanted,
  report: ImageReport,
  context: BuildContext,
): Promise<Image | undefined> {
  const { account, clock, deadline, signal, state, inputs } = context;
  const { recipe } = wanted.lock;
  let isOver = false;
  try {
    const waiting = (): Promise<WatchResult> =>
      watch(image, {
        ...watcherOf(account),
        clock,
        deadline,
        signal,
        onProgress: (progress) => context.onProgress(recipe, progress),
      });
    const {
      kind,
      image: last,
      lastRunning,
    } = await (context.logs
      ? context.logs.during({ recipe, ...logOf(image, wanted), since: image.createdAt }, waiting)
      : waiting());
    report.status = last.status;
    if (kind === 'interrupted') {
      report.result = 'cancelled';
      return undefined;
    }
    isOver = true;
    if (kind === 'time-limit') {
      report.result = 'started';
      report.notes.push(
        `The build goes on in AWS (${last.status}). Run the same again to adopt it: it starts no second one.`,
      );
      return undefined;
    }
    if (last.status === 'AVAILABLE') return last;
    report.result = last.status === 'CANCELLED' ? 'cancelled' : 'failed';
    report.failure = await explainFailure(
      last,
      wanted,
      failureLookup(account, { withLogs: inputs.logs !== 'none' }),
      lastRunning,
    );
    return undefined;
  } finally {
    // An error of the wait is no reason to cancel the build; only a cancelled run is.
    if (isOver || !signal.aborted) await state.forget(recipe);
  }
}

/** How an image came to be here. */
interface Provenance extends Pick<ReleasedBy, 'isNew' | 'assertContents'> {
  action: Decision['action'];
}

/** Verifies the AMIs and, where asked, releases them. */
async function deliver(
  image: Image,
  wanted: Wanted,
  { action, ...contents }: Provenance,
  report: ImageReport,
  context: BuildContext,
): Promise<void> {
  const { account, clock, signal, inputs, origin } = context;
  const { lock } = wanted;
  const releaser = releaserOf(account, { clock, signal });
  const endedAt = clock.now();
  const verifications = await verify(image, lock, releaser, { kind: 'build' });
  note(report, verifications);
  if (report.findings.length > 0) throw verificationError(report);

  const hasWaited = action === 'start' || action === 'attach';
  const minutes = String(Math.max(1, Math.round((endedAt - image.createdAt) / 60_000)));
  // The run that started a build may have died since, or have left it.
  const isUnclaimed = verifications.every(({ ami }) => ami?.tags[tagNames.run] === undefined);
  const starterTags = isUnclaimed
    ? { ...originTags(origin), ...(hasWaited ? { [tagNames.minutes]: minutes } : {}) }
    : {};
  if (!inputs.share) {
    await tagCandidate(image, wanted, verifications, starterTags, releaser);
    report.result = action === 'reuse' ? 'reused' : 'built';
    return;
  }

  const released = await release(image, wanted, verifications, releaser, {
    ...contents,
    origin: starterTags,
    run: origin.run,
  });
  for (const { region, amiId, who } of released.expelled) {
    report.notes.push(
      `${amiId} in ${region} was shared with ${who} by somebody, and no longer is.`,
    );
  }
  note(report, released.verifications);
  if (report.findings.length > 0) throw verificationError(report);
  report.isReleased = true;
  report.result = hasWaited ? 'built' : released.hasChanged ? 'released' : 'none';

  const pipeline = await recordPipeline(wanted, image, origin.repository, account.pipelines);
  if (pipeline.kind === 'foreign') {
    report.notes.push(
      `The pipeline ${wanted.pipelineArn} belongs to ${pipeline.owner} and was left alone.`,
    );
  }
}
