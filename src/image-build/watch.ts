import type { Clock } from '../clock.ts';
import { AwsCallError } from '../errors.ts';
import { isRunning, type Image, type ImageStatus } from '../plan/image.ts';
import { currentStep, type WorkflowExecution, type WorkflowStep } from './workflow.ts';

/**
 * What is known while waiting; one is reported when the state or the step changes, and once a
 * minute.
 */
export interface Progress {
  status: ImageStatus;
  /** Image Builder's workflow step, for example `ApplyBuildComponents`. */
  step?: string;
  /** Milliseconds since AWS took the build on. */
  elapsedMs: number;
}

/** How the wait ended. `image` is what GetImage showed last. */
export type WatchResult = {
  kind: 'ended' | 'time-limit' | 'interrupted';
  image: Image;
  /** The last state in which the build was seen to run. */ lastRunning: ImageStatus | undefined;
};

/** What the wait needs. */
export interface Watcher {
  image: (arn: string) => Promise<Image | undefined>;
  workflows: (imageBuildVersionArn: string) => Promise<WorkflowExecution[]>;
  workflowSteps: (workflowExecutionId: string) => Promise<WorkflowStep[]>;
  onProgress: (progress: Progress) => void;
  clock: Clock;
  /** Milliseconds since the epoch. */
  deadline: number;
  signal: AbortSignal;
  /** Whether an error of `image` means to ask again later, more slowly. */
  isTransient: (error: unknown) => boolean;
}

const pollMs = 15_000;
const slowestPollMs = 120_000;
const reportMs = 60_000;
const mostMissing = 12;

/**
 * Waits until the build has ended, the deadline has passed or the run is cancelled: one loop over
 * one state.
 */
export async function watch(started: Image, watcher: Watcher): Promise<WatchResult> {
  const { clock } = watcher;
  const seen = {
    image: started,
    lastRunning: undefined as ImageStatus | undefined,
    askedAt: clock.now(),
    missing: 0,
    known: {} as KnownStep,
    reportedAt: -Infinity,
    reported: '',
    pauseMs: pollMs,
  };
  const end = (kind: WatchResult['kind']): WatchResult => ({
    kind,
    image: seen.image,
    lastRunning: seen.lastRunning,
  });
  for (;;) {
    const now = clock.now();
    if (isRunning(seen.image.status)) seen.lastRunning = seen.image.status;
    const hasChanged = seen.image.status !== seen.reported;
    if (hasChanged || now - seen.reportedAt >= reportMs) {
      // Another state is another workflow.
      seen.known = isRunning(seen.image.status)
        ? await stepOf(seen.image, hasChanged ? { step: seen.known.step } : seen.known, watcher)
        : {};
      seen.reportedAt = now;
      seen.reported = seen.image.status;
      watcher.onProgress({
        status: seen.image.status,
        ...(seen.known.step === undefined ? {} : { step: seen.known.step }),
        elapsedMs: now - seen.image.createdAt,
      });
    }
    if (!isRunning(seen.image.status)) return end('ended');
    if (watcher.signal.aborted) return end('interrupted');
    if (clock.now() >= watcher.deadline) return end('time-limit');

    // Jitter keeps the legs of a matrix from asking in step.
    const pause = seen.pauseMs * (0.8 + clock.random() * 0.4);
    await clock.sleep(
      Math.max(0, Math.min(seen.askedAt + pause, watcher.deadline) - clock.now()),
      watcher.signal,
    );
    if (watcher.signal.aborted) continue;
    seen.askedAt = clock.now();
    try {
      const found = await watcher.image(seen.image.arn);
      // GetImage may lag behind a start; an image that stays away was deleted.
      seen.missing = found ? 0 : seen.missing + 1;
      seen.image =
        found ?? (seen.missing < mostMissing ? seen.image : { ...seen.image, status: 'DELETED' });
      seen.pauseMs = pollMs;
    } catch (error) {
      // AWS asks to slow down, or is disturbed: the build goes on all the same.
      if (!watcher.isTransient(error)) throw error;
      seen.pauseMs = Math.min(seen.pauseMs * 2, slowestPollMs);
    }
  }
}

/**
 * The step that runs, and the workflow execution that it is of; without it AWS has to be asked
 * which one runs.
 */
interface KnownStep {
  step?: string | undefined;
  execution?: string | undefined;
}

/**
 * The step is for people: where AWS does not tell it now, the last known one stands. Between two
 * workflows there is none.
 */
async function stepOf(
  image: Image,
  known: KnownStep,
  { workflows, workflowSteps, isTransient }: Watcher,
): Promise<KnownStep> {
  try {
    const steps = known.execution === undefined ? [] : await workflowSteps(known.execution);
    const running = steps.find(({ status }) => status === 'RUNNING');
    if (running) return { ...known, step: running.name };
    const begun = (await workflows(image.arn))
      .filter((execution) => execution.startedAt > 0)
      .sort((a, b) => b.startedAt - a.startedAt)[0];
    if (begun?.status !== 'RUNNING') return {};
    return {
      step: currentStep(begun.id === known.execution ? steps : await workflowSteps(begun.id))?.name,
      execution: begun.id,
    };
  } catch (error) {
    if (!isTransient(error) && !(error instanceof AwsCallError)) throw error;
    return known;
  }
}
