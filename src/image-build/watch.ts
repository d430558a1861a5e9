import { isRunning, type Image, type ImageStatus } from '../plan/image.ts';
import { ImagePoller, type ImagePollerOptions } from './image-poller.ts';
import { ProgressReporter, type ProgressOptions } from './progress.ts';

/** How the wait ended, with the image as GetImage showed it last. */
export interface WatchResult {
  kind: 'ended' | 'time-limit' | 'interrupted';
  image: Image;
  /** The last state in which the build was seen to run. */
  lastRunning: ImageStatus | undefined;
}

/** What the wait needs. */
export type Watcher = ImagePollerOptions & ProgressOptions;

/**
 * Waits until the build has ended, the deadline has passed or the run is cancelled.
 *
 *     GetImage      ListWorkflowExecutions, ListWorkflowStepExecutions
 *        |                 |
 *        | every 15 s      | when the state changes, and once a minute
 *        v                 v
 *   ImagePoller ----> ProgressReporter ----> onProgress: the log of the run
 *        |     image
 *        | image
 *        v
 *     endOf ----> ended, interrupted or time-limit; else the next round
 */
export async function watch(started: Image, watcher: Watcher): Promise<WatchResult> {
  const poller = new ImagePoller(started, watcher);
  const progress = new ProgressReporter(watcher);
  for (;;) {
    const { image, lastRunning } = poller;
    await progress.report(image);
    const kind = endOf(image, watcher);
    if (kind) return { kind, image, lastRunning };
    await poller.poll();
  }
}

/**
 * Why the wait ends now; `undefined` while it goes on. A build that has ended counts as `ended`,
 * even after the deadline or a cancellation.
 */
function endOf(
  { status }: Image,
  { clock, deadline, signal }: Watcher,
): WatchResult['kind'] | undefined {
  if (!isRunning(status)) return 'ended';
  if (signal.aborted) return 'interrupted';
  return clock.now() >= deadline ? 'time-limit' : undefined;
}
