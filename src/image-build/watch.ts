import { isRunning, type Image, type ImageStatus } from '../plan/image.ts';
import { ImagePoller, type ImagePollerOptions } from './image-poller.ts';
import { ProgressTeller, type ProgressOptions } from './progress.ts';

/** How the wait ended. `image` is what GetImage showed last. */
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
 *   ImagePoller ----> ProgressTeller ----> onProgress: the log of the run
 *        |     image
 *        | image
 *        v
 *     endOf ----> ended, interrupted or time-limit; else the next round
 */
export async function watch(started: Image, watcher: Watcher): Promise<WatchResult> {
  const poller = new ImagePoller(started, watcher);
  const progress = new ProgressTeller(watcher);
  for (;;) {
    const { image, lastRunning } = poller;
    await progress.tell(image);
    const kind = endOf(image, watcher);
    if (kind) return { kind, image, lastRunning };
    await poller.poll();
  }
}

/** Names the end of the wait; `undefined` while it goes on. A build that is over counts as that. */
function endOf(
  { status }: Image,
  { clock, deadline, signal }: Watcher,
): WatchResult['kind'] | undefined {
  if (!isRunning(status)) return 'ended';
  if (signal.aborted) return 'interrupted';
  return clock.now() >= deadline ? 'time-limit' : undefined;
}
