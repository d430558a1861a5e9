import { ActionError, AwsCallError } from '../errors.ts';
import type { Clock } from '../clock.ts';
import { digestOf } from '../plan/digest.ts';
import { buildNumberOf, isRunning, type Image } from '../plan/image.ts';
import { differencesFromWanted } from '../plan/decide.ts';
import type { ImageRequest, Wanted } from '../plan/wanted.ts';
import type { BuildState } from '../state.ts';

/** What is asked of Image Builder in the home region, and where the state is kept. */
export interface Starter {
  startBuild: (request: ImageRequest, clientToken: string) => Promise<string>;
  image: (arn: string) => Promise<Image | undefined>;
  /** Resolves when the state is on disk. */
  note: (state: BuildState) => Promise<void>;
  clock: Clock;
  /** Whether an error leaves open what AWS did. */
  isTransient: (error: unknown) => boolean;
  /** Aborts when the run is cancelled: nothing is started any more. */
  signal: AbortSignal;
}

/**
 * A token that AWS remembers may stand for builds that ended long ago; more of them in a row than
 * this nobody has.
 */
const mostReplays = 25;

/**
 * How long a build that AWS has just named may be missing from GetImage, in milliseconds
 * (documented nowhere).
 */
const getLagMs = 120_000;

/**
 * Client token of one intended build: a function of the request and the build number, so that a
 * lost answer, a re-run or a neighbour that wants the same gets the same build, and nobody pays for
 * a second one.
 */
export function buildToken(request: ImageRequest, buildNumber: number): string {
  return digestOf({ image: request, buildNumber });
}

/**
 * Starts the build, or finds the one that the same token started before. State is saved before the
 * call and after it. AWS replays the answer of a token it remembers, also when that build was
 * deleted or failed: then the next number is tried. Gives the image as GetImage shows it.
 */
export async function startBuild(
  wanted: Wanted,
  nextBuildNumber: number,
  starter: Starter,
): Promise<{ image: Image; state: BuildState }> {
  for (
    let buildNumber = nextBuildNumber;
    buildNumber < nextBuildNumber + mostReplays;
    buildNumber++
  ) {
    const clientToken = buildToken(wanted.image, buildNumber);
    const state: BuildState = {
      recipe: wanted.lock.recipe,
      region: wanted.lock.homeRegion,
      account: wanted.lock.account,
      imageVersionArn: wanted.imageVersionArn,
      buildNumber,
      clientToken,
      requestedAt: starter.clock.now(),
    };
    if (starter.signal.aborted) {
      throw new ActionError(
        'build-cancelled',
        `The run was cancelled before the build of ${wanted.lock.recipe} was started.`,
        'Run again.',
      );
    }
    await starter.note(state);
    const arn = await send(wanted, state, starter);
    if (arn === undefined) continue;
    state.imageBuildVersionArn = arn;
    await starter.note(state);

    const image = await getAfterStart(arn, starter);
    if (image && isUsable(image, wanted, nextBuildNumber)) return { image, state };
  }
  throw new AwsCallError(
    'aws',
    `Image Builder answered ${String(mostReplays)} starts of ${wanted.imageVersionArn} with builds that ended before.`,
    'Try again later; the tokens are forgotten after a while.',
    {
      awsName: 'Replay',
      operation: 'CreateImage',
      region: wanted.lock.homeRegion,
      cause: undefined,
    },
  );
}

/**
 * How often a start whose answer was lost is sent, and how long before it is looked whether AWS
 * took it, in milliseconds.
 */
const sends = 9;
const lostAnswerMs = 10_000;

/**
 * Sends the start; `undefined` where the token stands for other parameters. How long AWS remembers
 * a token is documented nowhere, so a start whose answer was lost is not sent again before its
 * build number was looked at.
 */
async function send(
  wanted: Wanted,
  { imageVersionArn, buildNumber, clientToken }: BuildState,
  starter: Starter,
): Promise<string | undefined> {
  const intended = `${imageVersionArn}/${String(buildNumber)}`;
  for (let attempt = 1; ; attempt++) {
    try {
      return await starter.startBuild(wanted.image, clientToken);
    } catch (error) {
      if (
        error instanceof AwsCallError &&
        error.awsName === 'IdempotentParameterMismatchException'
      ) {
        return undefined;
      }
      if (!starter.isTransient(error) || attempt >= sends || starter.signal.aborted) throw error;
      await starter.clock.sleep(lostAnswerMs, starter.signal);
      if (await starter.image(intended)) return intended;
    }
  }
}

/**
 * A build that ended badly is only the answer to our start if it is younger than what was there
 * before it.
 */
function isUsable(image: Image, wanted: Wanted, nextBuildNumber: number): boolean {
  if (differencesFromWanted(image, wanted).length > 0) return false;
  if (isRunning(image.status) || buildNumberOf(image.arn) >= nextBuildNumber) return true;
  const notBefore = wanted.lock.notBefore === undefined ? 0 : Date.parse(wanted.lock.notBefore);
  return image.status === 'AVAILABLE' && image.createdAt >= notBefore;
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
