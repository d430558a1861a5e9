import { AwsCallError } from '../errors.ts';
import { isRunning, type Image } from '../plan/image.ts';
import type { BuildState } from '../state.ts';

/** Calls to Image Builder in the build's region that cancelling needs. */
export interface Canceller {
  image: (arn: string) => Promise<Image | undefined>;
  cancelBuild: (imageBuildVersionArn: string) => Promise<void>;
}

/**
 * What became of a build that was to be cancelled. `image` is what AWS had before, or where the build
 * had ended.
 */
export type CancelResult =
  | { kind: 'cancelled' | 'ended'; arn: string; image: Image }
  | { kind: 'never-started'; arn: string };

/** By how much the clocks of AWS and the runner may differ, in milliseconds. */
const skewMs = 60_000;

/**
 * Cancels a build that this run requested. Where the answer to the request was lost, the build is
 * looked for under the intended build number. It is this run's build only if it began after the
 * request: another run with the same client token may have started it earlier.
 */
export async function cancelBuild(build: BuildState, canceller: Canceller): Promise<CancelResult> {
  const arn = build.imageBuildVersionArn ?? `${build.imageVersionArn}/${String(build.buildNumber)}`;
  const image = await canceller.image(arn);
  if (!image || image.createdAt < build.requestedAt - skewMs) return { kind: 'never-started', arn };
  if (!isRunning(image.status) && !build.isRetry) {
    return { kind: 'ended', arn, image };
  }
  try {
    await canceller.cancelBuild(arn);
    return { kind: 'cancelled', arn, image };
  } catch (error) {
    // The build may have ended in between. AWS does not document which error says so.
    const now = error instanceof AwsCallError ? await canceller.image(arn) : undefined;
    // The request may have been carried out though its answer was lost.
    if (now?.status === 'CANCELLED') return { kind: 'cancelled', arn, image };
    if (now && !isRunning(now.status)) return { kind: 'ended', arn, image: now };
    throw error;
  }
}
