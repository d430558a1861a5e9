import type { Account } from '../../aws/account/account.ts';
import { explainFailure, logOf } from '../../image-build/failure.ts';
import type { LogTails } from '../../image-build/log-tail.ts';
import { findOutcome, type Outcome } from './outcome.ts';
import { watch, type Progress, type WatchResult } from '../../image-build/watch.ts';
import type { Clock } from '../../clock.ts';
import { ActionError } from '../../errors.ts';
import type { Ami } from '../../plan/ami.ts';
import { isMarkedReleased, isRunning, type Image, type ImageStatus } from '../../plan/image.ts';
import { imageOfAmi } from '../../plan/observe.ts';
import type { Plan, PlannedRecipe } from '../../plan/plan.ts';
import { releasedType, tagNames } from '../../plan/tags.ts';
import { wantedOf, type Wanted } from '../../plan/wanted.ts';
import type { Recipe } from '../../recipe/recipe.ts';
import { verify, type RegionVerification } from '../../release/verify.ts';
import { newReport, type ImageReport } from '../../report/image-report.ts';
import { failureLookup, releaserOf, watcherOf } from '../lookups.ts';
import { note, verificationError, withoutCandidate } from '../verified.ts';

/** What every image of a plan shares. */
export interface CollectContext {
  account: Account;
  clock: Clock;
  signal: AbortSignal;
  /** Milliseconds since the epoch. */
  deadline: number;
  plan: Plan;
  /** Whether the log of a failed build is fetched. */
  withLogs: boolean;
  /** Shows the logs of builds that still run; absent where nobody wants them. */
  logs: LogTails | undefined;
  onProgress: (recipe: string, progress: Progress) => void;
}

/** How often, and how far apart in milliseconds, the end of a release is looked for. */
const looks = 3;
const pauseMs = 10_000;

/**
 * Tells what became of one planned image. Never throws for what AWS answers: what went wrong is in
 * the report.
 */
export async function collectImage(
  recipe: Recipe,
  planned: PlannedRecipe,
  context: CollectContext,
): Promise<ImageReport> {
  const { lock } = planned;
  const report: ImageReport = {
    ...newReport(recipe, context.clock.now()),
    reason: planned.reason,
    parent: lock.parent,
    volumeGiB: lock.volumeGiB,
    digest: lock.digest,
    contentDigest: lock.contentDigest,
  };
  try {
    await follow(planned, wantedOf(recipe, lock), report, context);
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    report.result = context.signal.aborted ? 'cancelled' : 'failed';
    report.error = {
      message: error.message,
      remedy: error.remedy,
      ...(error.at ? { at: error.at } : {}),
    };
  }
  return report;
}

async function follow(
  planned: PlannedRecipe,
  wanted: Wanted,
  report: ImageReport,
  context: CollectContext,
): Promise<void> {
  const { account, plan, clock } = context;
  const outcome = await findOutcome(planned, wanted, plan.plannedAt, {
    image: account.images.image,
    builds: account.images.builds,
    taggedAmis: account.ec2.taggedAmis,
  });
  const [ended] = await Promise.all([
    outcome.image && settle(outcome.image, wanted, report, context),
    describePrevious(outcome.previous, planned, report, account),
  ]);
  if (!ended) {
    if (
      planned.action === 'start' &&
      !plan.share &&
      !planned.findings.some(({ severity }) => severity === 'bad') &&
      (await lacksConfiguration(wanted, account))
    ) {
      withoutCandidate(report);
    } else throw nothingBuilt(planned);
    return;
  }
  const { image, kind, lastRunning } = ended;
  report.imageArn = image.arn;
  report.status = image.status;
  report.startedAt = image.createdAt;
  report.endedAt = clock.now();
  if (kind === 'interrupted') {
    report.result = 'cancelled';
    return;
  }
  if (kind === 'time-limit') {
    report.result = 'started';
    report.notes.push(
      `The build goes on in AWS (${image.status}). Run the job again to collect it.`,
    );
    return;
  }
  if (image.status !== 'AVAILABLE') {
    report.result = image.status === 'CANCELLED' ? 'cancelled' : 'failed';
    report.failure = await explainFailure(
      image,
      wanted,
      failureLookup(account, context),
      lastRunning,
    );
    return;
  }

  const verifications = await verifyPlanned(image, planned, context);
  note(report, verifications);
  if (report.findings.length > 0) throw verificationError(report);
  time(report, outcome, verifications, context);
  report.isReleased = isMarkedReleased(image) && isReleased(verifications);
  if (plan.share && !report.isReleased) {
    // Consumers would take it for this run's release.
    report.amis = {};
    throw new ActionError(
      'release',
      `${image.arn} is built and not released.`,
      'Run the failed jobs again: they release it and build nothing.',
    );
  }
  report.result = resultOf(planned, outcome, verifications, plan);
}

/**
 * Waits for the end of a build where it still runs: its runner died, or it was started with
 * `wait-minutes: 0`.
 */
async function settle(
  image: Image,
  wanted: Wanted,
  { recipe }: ImageReport,
  { account, clock, deadline, signal, logs, onProgress }: CollectContext,
): Promise<{ image: Image; kind: WatchResult['kind']; lastRunning?: ImageStatus | undefined }> {
  if (!isRunning(image.status)) return { image, kind: 'ended' };
  const waiting = (): Promise<WatchResult> =>
    watch(image, {
      ...watcherOf(account),
      clock,
      deadline,
      signal,
      onProgress: (progress) => onProgress(recipe, progress),
    });
  return logs
    ? logs.during({ recipe, ...logOf(image, wanted), since: image.createdAt }, waiting)
    : waiting();
}

/**
 * Verifies the AMIs; where a release has no end yet, again: EC2 shows tags late, and its leg may
 * have set the last a moment ago.
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
    if (!plan.share || isReleased(verifications) || attempt === looks || signal.aborted) {
      return verifications;
    }
    await clock.sleep(pauseMs, signal);
  }
}

/** Whether the tag that a release sets last is on the AMIs of all regions. */
function isReleased(verifications: readonly RegionVerification[]): boolean {
  return verifications.every(({ ami }) => ami?.tags[tagNames.type] === releasedType);
}

/** What consumers had before; of a plan that changes nothing that is what they have. */
async function describePrevious(
  previous: Ami | undefined,
  planned: PlannedRecipe,
  report: ImageReport,
  account: Account,
): Promise<void> {
  if (!previous) return;
  const image = await imageOfAmi(previous, planned.lock, account.images.image);
  report.previous = {
    name: previous.name,
    createdAt: previous.createdAt,
    ...(image ? { imageArn: image.arn } : {}),
    amis: image
      ? Object.fromEntries(image.amis.map(({ region, amiId }) => [region, amiId]))
      : { [previous.region]: previous.amiId },
  };
}

/** How long it took: the starter wrote it down; of a build that was waited for here it is known. */
function time(
  report: ImageReport,
  outcome: Outcome,
  verifications: readonly RegionVerification[],
  { clock }: CollectContext,
): void {
  const minutes = Number(verifications[0]?.ami?.tags[tagNames.minutes]);
  const wasRunning = outcome.image !== undefined && isRunning(outcome.image.status);
  report.endedAt =
    minutes > 0 ? report.startedAt + minutes * 60_000 : wasRunning ? clock.now() : report.startedAt;
}

function resultOf(
  planned: PlannedRecipe,
  { isNew }: Outcome,
  verifications: readonly RegionVerification[],
  { plannedAt, share }: Plan,
): ImageReport['result'] {
  if (isNew || planned.action === 'attach') return 'built';
  if (!share) return 'reused';
  const releasedAt =
    verifications
      .map(({ ami }) => ami?.tags[tagNames.releasedAt] ?? '')
      .sort()
      .at(-1) ?? '';
  return releasedAt >= plannedAt || planned.action === 'release' ? 'released' : 'none';
}

function nothingBuilt({ recipe, action, findings }: PlannedRecipe): ActionError {
  const bad = findings.find(({ severity }) => severity === 'bad');
  if (bad) {
    return new ActionError('plan', `${recipe} was not built: ${bad.message}`, bad.remedy, {
      at: bad.at,
    });
  }
  return new ActionError(
    'plan',
    `Nothing was built for ${recipe} since the plan, which said ${action}.`,
    'See the log of its job, and run the failed jobs again.',
  );
}

/** Whether a configuration is missing that only a release makes (ADR 0008). */
async function lacksConfiguration(
  { distributionArn, infrastructureArn }: Wanted,
  account: Account,
): Promise<boolean> {
  const found = await Promise.all([
    account.resources.distribution(distributionArn),
    account.resources.infrastructure(infrastructureArn),
  ]);
  return found.includes(undefined);
}
