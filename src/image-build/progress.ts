import type { Clock } from '../clock.ts';
import { ActionError } from '../errors.ts';
import { begunAt } from '../plan/failed-distribution.ts';
import { isRunning, type Image, type ImageStatus } from '../plan/image.ts';
import { inTime } from './deadline.ts';
import { currentStep, type WorkflowExecution, type WorkflowStep } from './workflow.ts';

/** State of a build that is being waited for. */
export interface Progress {
  status: ImageStatus;
  /** Image Builder's workflow step, for example `ApplyBuildComponents`. */
  step?: string;
  /** Milliseconds since AWS accepted the build, or since its distribution was asked for again. */
  elapsedMs: number;
}

/** What reporting progress needs. */
export interface ProgressOptions {
  workflows: (imageBuildVersionArn: string) => Promise<WorkflowExecution[]>;
  workflowSteps: (workflowExecutionId: string) => Promise<WorkflowStep[]>;
  onProgress: (progress: Progress) => void;
  clock: Clock;
  /** When the wait ends, milliseconds since the epoch. */
  deadline: number;
}

/**
 * The running step and the id of its workflow execution; without an id AWS must be asked which
 * execution runs.
 */
interface KnownStep {
  step?: string | undefined;
  execution?: string | undefined;
}

const reportMs = 60_000;

/** Reports the progress of one build when its state changes, and otherwise once a minute. */
export class ProgressReporter {
  private readonly options: ProgressOptions;
  private reportedAt = -Infinity;
  private reportedStatus: ImageStatus | undefined;
  private known: KnownStep = {};

  constructor(options: ProgressOptions) {
    this.options = options;
  }

  /** Reports the progress where a report is due, and asks AWS for the current step only then. */
  async report(image: Image): Promise<void> {
    const now = this.options.clock.now();
    const hasChanged = image.status !== this.reportedStatus;
    if (!hasChanged && now - this.reportedAt < reportMs) return;
    // Each state has a workflow of its own, so the known execution is outdated.
    const known = hasChanged ? { step: this.known.step } : this.known;
    const asked = isRunning(image.status)
      ? await inTime(stepOf(image, known, this.options), this.options)
      : { value: {} };
    this.known = asked?.value ?? known;
    this.reportedAt = now;
    this.reportedStatus = image.status;
    this.options.onProgress({
      status: image.status,
      ...(this.known.step === undefined ? {} : { step: this.known.step }),
      elapsedMs: now - begunAt(image),
    });
  }
}

/**
 * Finds the running step. It is only shown to readers, so where AWS does not answer, the last known
 * step is kept. Between two workflows there is none.
 */
async function stepOf(
  image: Image,
  known: KnownStep,
  { workflows, workflowSteps }: ProgressOptions,
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
    if (!(error instanceof ActionError)) throw error;
    return known;
  }
}
