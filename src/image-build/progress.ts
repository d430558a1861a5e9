import type { Clock } from '../clock.ts';
import { AwsCallError } from '../errors.ts';
import { isRunning, type Image, type ImageStatus } from '../plan/image.ts';
import { currentStep, type WorkflowExecution, type WorkflowStep } from './workflow.ts';

/** What is known of a build while it is waited for. */
export interface Progress {
  status: ImageStatus;
  /** Image Builder's workflow step, for example `ApplyBuildComponents`. */
  step?: string;
  /** Milliseconds since AWS took the build on. */
  elapsedMs: number;
}

/** What telling the progress needs. */
export interface ProgressOptions {
  workflows: (imageBuildVersionArn: string) => Promise<WorkflowExecution[]>;
  workflowSteps: (workflowExecutionId: string) => Promise<WorkflowStep[]>;
  onProgress: (progress: Progress) => void;
  clock: Clock;
  /** Whether an error of the calls is AWS's passing trouble. */
  isTransient: (error: unknown) => boolean;
}

/**
 * The step that runs, and the workflow execution that it is of; without it AWS has to be asked
 * which one runs.
 */
interface KnownStep {
  step?: string | undefined;
  execution?: string | undefined;
}

const reportMs = 60_000;

/** Tells the progress of one build: when its state changes, and once a minute. */
export class ProgressTeller {
  private readonly options: ProgressOptions;
  private toldAt = -Infinity;
  private toldStatus: ImageStatus | undefined;
  private known: KnownStep = {};

  constructor(options: ProgressOptions) {
    this.options = options;
  }

  /** Tells what there is to tell of the image now; asks AWS for its step only then. */
  async tell(image: Image): Promise<void> {
    const now = this.options.clock.now();
    const hasChanged = image.status !== this.toldStatus;
    if (!hasChanged && now - this.toldAt < reportMs) return;
    // Another state is another workflow.
    const known = hasChanged ? { step: this.known.step } : this.known;
    this.known = isRunning(image.status) ? await stepOf(image, known, this.options) : {};
    this.toldAt = now;
    this.toldStatus = image.status;
    this.options.onProgress({
      status: image.status,
      ...(this.known.step === undefined ? {} : { step: this.known.step }),
      elapsedMs: now - image.createdAt,
    });
  }
}

/**
 * The step is for people: where AWS does not tell it now, the last known one stands. Between two
 * workflows there is none.
 */
async function stepOf(
  image: Image,
  known: KnownStep,
  { workflows, workflowSteps, isTransient }: ProgressOptions,
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
