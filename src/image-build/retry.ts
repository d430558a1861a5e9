import { AwsCallError, describeError } from '../errors.ts';
import type { Clock } from '../clock.ts';
import { digestOf } from '../plan/digest.ts';
import { retryLagMs } from '../plan/failed-distribution.ts';
import { buildNumberOf, isRunning, type Image } from '../plan/image.ts';
import { tagNames } from '../plan/tags.ts';
import type { Wanted } from '../plan/wanted.ts';
import type { BuildState } from '../state.ts';

/** What a retry needs: calls to Image Builder in the home region, and where to save the state. */
export interface Retrier {
  image: (arn: string) => Promise<Image | undefined>;
  tagResource: (arn: string, tags: Record<string, string>) => Promise<void>;
  retryBuild: (imageBuildVersionArn: string, clientToken: string) => Promise<void>;
  /** Saves the state; resolves when it is on disk. */
  note: (state: BuildState) => Promise<void>;
  /** Has the post phase leave the build alone. */
  forget: (recipeName: string) => Promise<void>;
  onRefused: (why: string) => void;
  clock: Clock;
  signal: AbortSignal;
  /** Whether an error is temporary and leaves open whether AWS took the request. */
  isTransient: (error: unknown) => boolean;
}

/** That the image runs already: another run has it retried. */
const isInUse = (error: unknown): boolean =>
  error instanceof AwsCallError && error.awsName === 'ResourceInUseException';

/**
 * Has the distribution of a failed image done again. Gives the image as GetImage shows it then;
 * `undefined` where AWS does not take it, so that it has to be built: `onRefused` hears why. The
 * image is tagged first, so that no run does the same a third time where it fails again.
 */
export async function retryDistribution(
  failed: Image,
  { lock, imageVersionArn }: Wanted,
  retrier: Retrier,
): Promise<Image | undefined> {
  const { arn, createdAt } = failed;
  const { clock, signal } = retrier;
  const now = clock.now();
  // Other than that of a start this token is no other run's: where two retry at once, one of them
  // hears that the image is in use, and leaves it to the other to cancel it.
  const clientToken = digestOf({ retry: arn, at: now, by: clock.random() });
  const state: BuildState = {
    recipe: lock.recipe,
    region: lock.homeRegion,
    regions: lock.regions,
    account: lock.account,
    imageVersionArn,
    buildNumber: buildNumberOf(arn),
    clientToken,
    // The post phase leaves alone what is older than the request.
    requestedAt: createdAt,
    imageBuildVersionArn: arn,
    isRetry: true,
  };
  try {
    await retrier.tagResource(arn, {
      [tagNames.recipe]: lock.recipe,
      [tagNames.retriedAt]: new Date(now).toISOString(),
    });
    await retrier.note(state);
    await retrier.retryBuild(arn, clientToken);
  } catch (error) {
    if (signal.aborted) throw error;
    const isLost = retrier.isTransient(error);
    // It may be done though the answer was lost; or another run had it done, so that AWS refuses.
    if (!isInUse(error)) {
      const image = await retrier.image(arn);
      if (image && image.status !== failed.status) {
        if (!isLost) await retrier.forget(lock.recipe);
        return image;
      }
      await retrier.forget(lock.recipe);
      if (isLost || !(error instanceof AwsCallError)) throw error;
      retrier.onRefused(describeError(error));
      return undefined;
    }
    await retrier.forget(lock.recipe);
  }
  for (const until = clock.now() + retryLagMs; ;) {
    const image = await retrier.image(arn);
    if (!image || isRunning(image.status) || image.status !== failed.status) return image;
    if (clock.now() >= until) return image;
    // What it shows so early is no ending: the request was taken, and post is to cancel it.
    if (signal.aborted) return { ...image, status: 'PENDING' };
    await clock.sleep(5_000, signal);
  }
}
