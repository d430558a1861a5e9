import { AwsCallError } from '../errors.ts';
import { digestOf } from '../plan/digest.ts';
import { isRunning, type Image } from '../plan/image.ts';
import type { BuildState } from '../state.ts';

/** What cancelling needs of Image Builder in the build's region. */
export interface Canceller {
  image: (arn: string) => Promise<Image | undefined>;
  cancelBuild: (imageBuildVersionArn: string, clientToken: string) => Promise<void>;
}

/** What became of a build that was to be cancelled. */
export type CancelResult = {
  kind: 'cancelled' | 'ended' | 'never-started';
  arn: string;
  status?: string;
};

/** Clocks of AWS and runner may differ by this much, in milliseconds. */
const skewMs = 60_000;

/**
 * Cancels a build that this run asked for. Where the answer to the start was lost, the build is
 * looked for under the number it was meant for. It is ours only if it began after our request: a
 * token that is shared may have been answered with a neighbour's build.
 */
export async function cancelBuild(build: BuildState, canceller: Canceller): Promise<CancelResult> {
  const arn = build.imageBuildVersionArn ?? `${build.imageVersionArn}/${String(build.buildNumber)}`;
  const image = await canceller.image(arn);
  if (!image || image.createdAt < build.requestedAt - skewMs) return { kind: 'never-started', arn };
  if (!isRunning(image.status)) return { kind: 'ended', arn, status: image.status };
  try {
    await canceller.cancelBuild(arn, digestOf({ cancel: arn }));
    return { kind: 'cancelled', arn };
  } catch (error) {
    // The build may have ended in between; which error says so is documented nowhere.
    const now = error instanceof AwsCallError ? await canceller.image(arn) : undefined;
    if (now && !isRunning(now.status)) return { kind: 'ended', arn, status: now.status };
    throw error;
  }
}
