/** One execution of an Image Builder workflow for an image. */
export interface WorkflowExecution {
  id: string;
  /** `BUILD`, `TEST` or `DISTRIBUTION`. */
  type: string;
  /** AWS's word: PENDING, RUNNING, COMPLETED, FAILED, … */
  status: string;
  message: string;
  /** Milliseconds since the epoch; 0 before it starts. */
  startedAt: number;
}

/** One step of a workflow execution. */
export interface WorkflowStep {
  name: string;
  action: string;
  status: string;
  /** Empty on a component failure: docs/aws.md#failures. */
  message: string;
  /** Milliseconds since the epoch; 0 before it starts. */
  startedAt: number;
  /** JSON text, empty before the step ended. */
  outputs: string;
}

/**
 * AWS's structured description of a failure (since September 2026); every member may be missing.
 */
export interface FailureContext {
  imageStatus?: string;
  failedStep?: string;
  componentFailure?: {
    componentArn?: string;
    phaseName?: string;
    stepName?: string;
    action?: string;
    errorMessage?: string;
  };
  distributionFailure?: {
    errorMessage?: string;
    regionFailures?: {
      region?: string;
      status?: string;
      imageConfigurationStep?: string;
      errorMessage?: string;
    }[];
  };
}

/** The step that runs now, or ran last; `undefined` before the first. */
export function currentStep(steps: readonly WorkflowStep[]): WorkflowStep | undefined {
  const begun = steps
    .filter((step) => step.startedAt > 0)
    .sort((a, b) => a.startedAt - b.startedAt);
  return begun.find((step) => step.status === 'RUNNING') ?? begun.at(-1);
}

/**
 * Id of the AMI that the build workflow made. It exists even where the image failed in its test.
 */
export function madeAmiId(steps: readonly WorkflowStep[]): string | undefined {
  for (const step of steps) {
    if (step.action !== 'CreateImage' || step.outputs === '') continue;
    const found = /"imageId"\s*:\s*"(ami-[0-9a-f]+)"/.exec(step.outputs);
    if (found) return found[1];
  }
  return undefined;
}
