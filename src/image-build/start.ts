import { ActionError, AwsCallError, describeError } from '../errors.ts';
import type { Clock } from '../clock.ts';
import { digestOf } from '../plan/digest.ts';
import { buildNumberOf, isRunning, type Image } from '../plan/image.ts';
import { differencesFromWanted } from '../plan/decide.ts';
import type { ImageRequest, Wanted } from '../plan/wanted.ts';
import type { BuildState } from '../state.ts';
import type { Canceller } from './cancel.ts';

/**
 * What starting a build needs: calls to Image Builder in the home region, and where to save the
 * state.
 */
export interface Starter extends Canceller {
  startBuild: (request: ImageRequest, clientToken: string) => Promise<string>;
  /** Saves the state; resolves when it is on disk. */
  note: (state: BuildState) => Promise<void>;
  clock: Clock;
  /** Whether an error is temporary and leaves open whether AWS started the build. */
  isTransient: (error: unknown) => boolean;
  /** Whether an error says that there is no such resource. */
  isNotFound: (error: unknown) => boolean;
  /** Aborts when the run is cancelled; then nothing is started. */
  signal: AbortSignal;
  /** Until when a start waits for room among the account's builds, milliseconds since the epoch. */
  deadline: number;
  /** Called once where it waits. */
  onFull: () => void;
}

/**
 * How many build numbers are tried with tokens that anybody can compute. AWS may answer a client
 * token that it remembers with a build that ended long ago; then the next number is tried.
 */
const maxReplays = 10;

/**
 * How long GetImage may not show a build that has just been started, in milliseconds (our
 * assumption: AWS documents no time).
 */
const getLagMs = 120_000;

/**
 * Client token of one intended build. It depends on request and build number alone: a repeated
 * request after a lost answer, a re-run, or another run that wants the same image gets the same
 * build instead of a second one.
 *
 * @param plannedAt makes it a token that nobody could compute before the plan was made
 */
export function buildToken(request: ImageRequest, buildNumber: number, plannedAt?: string): string {
  return digestOf({
    image: request,
    buildNumber,
    ...(plannedAt === undefined ? {} : { plannedAt }),
  });
}

/**
 * Starts the build, or finds the one that the same token has started. State is saved before and
 * after the call. AWS repeats its answer to a token that it remembers, even where that build has
 * failed or was deleted; then the next build number is tried, and after some of them a token that
 * code of a pull request can't have used up beforehand. A build that this has begun is never
 * followed by another: where it is not what was asked for, it is cancelled. Gives the image as
 * GetImage shows it.
 */
export async function startBuild(
  wanted: Wanted,
  nextBuildNumber: number,
  starter: Starter,
): Promise<{ image: Image; state: BuildState }> {
  for (let replays = 0; replays <= maxReplays; replays++) {
    const isLast = replays === maxReplays;
    const buildNumber = isLast ? nextBuildNumber : nextBuildNumber + replays;
    const plannedAt = isLast ? wanted.lock.resolvedAt : undefined;
    const clientToken = buildToken(wanted.image, buildNumber, plannedAt);
    const state: BuildState = {
      recipe: wanted.lock.recipe,
      region: wanted.lock.homeRegion,
      regions: wanted.lock.regions,
      account: wanted.lock.account,
      imageVersionArn: wanted.imageVersionArn,
      buildNumber,
      clientToken,
      requestedAt: starter.clock.now(),
    };
    assertNotCancelled(wanted, starter);
    if (isLast) {
      // A run of another plan has another last token, so this one looks whether it was faster.
      const other = await starter.image(`${wanted.imageVersionArn}/${String(nextBuildNumber)}`);
      if (other && isUsable(other, wanted)) return { image: other, state };
    }
    await starter.note(state);
    const arn = await sendStart(wanted, state, starter);
    if (arn === undefined) continue;
    state.imageBuildVersionArn = arn;
    await starter.note(state);

    const image = await getAfterStart(arn, starter);
    if (!image) {
      if (buildNumberOf(arn) >= nextBuildNumber) await assertGone(arn, wanted, starter);
      continue;
    }
    if (isOwn(image, state, nextBuildNumber)) {
      await assertAsked(image, wanted, starter);
      return { image: { ...image, createdAt: image.createdAt || state.requestedAt }, state };
    }
    if (isUsable(image, wanted)) return { image, state };
  }
  throw refusal(
    wanted,
    'Replay',
    `Image Builder answered ${String(maxReplays + 1)} starts of ${wanted.imageVersionArn} with builds that ended before.`,
    'Try again later; the tokens are forgotten after a while.',
  );
}

/**
 * How often a start is sent whose answer is lost, and how long after each to check whether AWS
 * started the build, in milliseconds.
 */
const maxSends = 9;
const lostAnswerPauseMs = 10_000;

/** After how many milliseconds no further start is sent: AWS may not answer at all. */
const sendPatienceMs = 3 * 60_000;

/** Mean pause before a start is sent again for which AWS had no room, in milliseconds. */
const fullPauseMs = 60_000;

/**
 * Sends the start and gives the build version ARN; `undefined` where AWS knows the token with other
 * parameters. Where as many builds run as the account's quota has, it waits for others to end. AWS
 * does not document how long it remembers a token, so after a lost answer the intended build number
 * is read before the start is sent again.
 */
async function sendStart(
  wanted: Wanted,
  { imageVersionArn, buildNumber, clientToken }: BuildState,
  starter: Starter,
): Promise<string | undefined> {
  const intended = `${imageVersionArn}/${String(buildNumber)}`;
  let isWaiting = false;
  let sentAt = starter.clock.now();
  for (let attempt = 1; ;) {
    try {
      return await starter.startBuild(wanted.image, clientToken);
    } catch (error) {
      if (error instanceof AwsCallError && error.awsName === 'ServiceQuotaExceededException') {
        await waitForRoom(wanted, starter, { isWaiting, cause: error });
        isWaiting = true;
        sentAt = starter.clock.now();
        continue;
      }
      if (
        error instanceof AwsCallError &&
        error.awsName === 'IdempotentParameterMismatchException'
      ) {
        return undefined;
      }
      const mayGoOn = attempt < maxSends && starter.clock.now() - sentAt < sendPatienceMs;
      if (!starter.isTransient(error) || !mayGoOn || starter.signal.aborted) throw error;
      attempt++;
      await starter.clock.sleep(lostAnswerPauseMs, starter.signal);
      if (await starter.image(intended)) return intended;
    }
  }
}

/** Throws an ActionError where the run is cancelled or has no time left. */
async function waitForRoom(
  wanted: Wanted,
  starter: Starter,
  { isWaiting, cause }: { isWaiting: boolean; cause: AwsCallError },
): Promise<void> {
  const { clock, deadline, signal } = starter;
  // Jobs that wait alike come back at different times.
  const pauseMs = fullPauseMs * (0.5 + clock.random());
  if (!signal.aborted && clock.now() + pauseMs >= deadline) {
    throw new ActionError(
      'aws',
      `There is no room for the build of ${wanted.lock.recipe} among those that run: ${cause.message}`,
      'Run the failed jobs again when others have ended, or ask AWS for more "Concurrent builds" in the quotas of EC2 Image Builder.',
      { cause },
    );
  }
  if (!isWaiting) starter.onFull();
  await clock.sleep(pauseMs, signal);
  assertNotCancelled(wanted, starter);
}

function assertNotCancelled({ lock }: Wanted, { signal }: Starter): void {
  if (!signal.aborted) return;
  throw new ActionError(
    'build-cancelled',
    `The run was cancelled before the build of ${lock.recipe} was started.`,
    'Run again.',
  );
}

/**
 * Whether this intent has begun the build: its number is new, or it was made since the request. What
 * else AWS names is an earlier build.
 */
function isOwn(
  { arn, createdAt }: Image,
  { requestedAt }: BuildState,
  nextBuildNumber: number,
): boolean {
  const number = buildNumberOf(arn);
  return number === 0 || number >= nextBuildNumber || createdAt >= requestedAt;
}

/**
 * Throws an AwsCallError where the build that was begun is not what was asked for, after it has been
 * cancelled. A second start would begin the same once more, and each is paid. What AWS does not tell
 * of the build is no difference: it has taken the request.
 */
async function assertAsked(image: Image, wanted: Wanted, starter: Starter): Promise<void> {
  const differences = differencesFromWanted(image, wanted, 'told');
  if (differences.length === 0) return;
  throw refusal(
    wanted,
    'NotAsAsked',
    `Image Builder began ${image.arn}, and it is not what was asked for: ${differences.join('; ')}. ${await cancelled(image, starter)}`,
    'No other build is started. Look at what stands between this run and AWS (a proxy, AWS_ENDPOINT_URL).',
  );
}

/** Cancels a build that this intent has begun, and says in a sentence what became of it. */
async function cancelled({ arn, status }: Image, starter: Starter): Promise<string> {
  if (!isRunning(status)) return `It has ended (${status}).`;
  try {
    await starter.cancelBuild(arn);
    return 'It was cancelled.';
  } catch (error) {
    return `It could not be cancelled, so cancel it: ${describeError(error)}`;
  }
}

/**
 * Sees to it that a build which AWS named in answer to a start, and which GetImage does not show, is
 * not there. AWS repeats its answer also for a build that was deleted: then there is nothing to
 * cancel, and the next number is right. A build that can be cancelled is there, and would run
 * beside the next one.
 */
async function assertGone(arn: string, wanted: Wanted, starter: Starter): Promise<void> {
  assertNotCancelled(wanted, starter);
  let outcome: string;
  try {
    await starter.cancelBuild(arn);
    outcome = 'It was cancelled.';
  } catch (error) {
    if (starter.isNotFound(error)) return;
    outcome = `It could not be cancelled: ${describeError(error)}`;
  }
  throw refusal(
    wanted,
    'NotShown',
    `Image Builder says that it began ${arn}, and after ${String(getLagMs / 60_000)} minutes GetImage has no such image. ${outcome}`,
    'No other build is started. Run again.',
  );
}

function refusal({ lock }: Wanted, awsName: string, message: string, remedy: string): AwsCallError {
  return new AwsCallError('aws', message, remedy, {
    awsName,
    operation: 'CreateImage',
    region: lock.homeRegion,
    cause: undefined,
  });
}

/**
 * Whether an earlier build that AWS named again answers this start: it runs, and is what is wanted.
 * What has ended was there when this was decided, and was passed over.
 */
function isUsable(image: Image, wanted: Wanted): boolean {
  const notBefore = wanted.lock.notBefore === undefined ? 0 : Date.parse(wanted.lock.notBefore);
  return (
    isRunning(image.status) &&
    image.createdAt >= notBefore &&
    differencesFromWanted(image, wanted).length === 0
  );
}

async function getAfterStart(
  arn: string,
  { image, clock, signal }: Starter,
): Promise<Image | undefined> {
  const until = clock.now() + getLagMs;
  for (;;) {
    const found = await image(arn);
    if (found || clock.now() >= until || signal.aborted) return found;
    await clock.sleep(5_000, signal);
  }
}
