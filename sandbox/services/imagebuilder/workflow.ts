import type { Members } from '../../call.ts';
import type { World } from '../../world.ts';
import { dateTime, pick } from './lists.ts';

/** A step as the workflow document has it. Times out in seconds. */
export interface StepPlan {
  name: string;
  action: string;
  inputs: Members;
  description?: string;
  onFailure?: 'Abort' | 'Continue';
  timeoutSeconds: number;
  isSkipped?: boolean;
}

export interface StepExecution extends StepPlan {
  id: string;
  status: 'PENDING' | 'SKIPPED' | 'RUNNING' | 'COMPLETED' | 'FAILED' | 'CANCELLED';
  rollbackStatus?: 'RUNNING' | 'COMPLETED' | 'SKIPPED' | 'FAILED';
  message: string;
  outputs?: Members;
  /** Simulated milliseconds. */
  startedAt?: number;
  endedAt?: number;
}

export interface WorkflowExecution {
  id: string;
  arn: string;
  type: 'BUILD' | 'TEST';
  status:
    'PENDING' | 'SKIPPED' | 'RUNNING' | 'COMPLETED' | 'FAILED' | 'ROLLBACK_COMPLETED' | 'CANCELLED';
  message: string;
  steps: StepExecution[];
  startedAt?: number;
  endedAt?: number;
  /** Whether a retry of the build has taken its place. */
  isRetried?: boolean;
}

const minutes = 60;
const hours = 60 * minutes;
const waitForAgent = { waitFor: 'ssmAgent' };
const from = (step: string): Members => ({ 'instanceId.$': `$.stepOutputs.${step}.instanceId` });

/** AWS's managed workflow build-image. */
export function buildImageSteps(build: {
  platform: string;
  hasComponents: boolean;
  collectsMetadata: boolean;
}): StepPlan[] {
  const launch = 'LaunchBuildInstance';
  return [
    { name: launch, action: 'LaunchInstance', inputs: waitForAgent, timeoutSeconds: 75 * minutes },
    {
      name: 'ApplyBuildComponents',
      action: 'ExecuteComponents',
      inputs: from(launch),
      timeoutSeconds: 12 * hours,
      isSkipped: !build.hasComponents,
    },
    {
      name: 'InventoryCollection',
      action: 'CollectImageMetadata',
      inputs: from(launch),
      timeoutSeconds: 30 * minutes,
      isSkipped: !build.collectsMetadata,
    },
    {
      name: 'RunSanitizeScript',
      action: 'SanitizeInstance',
      inputs: from(launch),
      timeoutSeconds: hours,
      isSkipped: build.platform !== 'Linux',
    },
    {
      name: 'RunSysPrepScript',
      action: 'RunSysPrep',
      inputs: from(launch),
      timeoutSeconds: hours,
      isSkipped: build.platform !== 'Windows',
    },
    {
      name: 'CreateOutputAMI',
      action: 'CreateImage',
      inputs: from(launch),
      timeoutSeconds: 12 * hours,
    },
    {
      name: 'TerminateBuildInstance',
      action: 'TerminateInstance',
      inputs: from(launch),
      onFailure: 'Continue',
      timeoutSeconds: 30 * minutes,
    },
  ];
}

/** AWS's managed workflow test-image. */
export function testImageSteps(hasTests: boolean): StepPlan[] {
  const launch = 'LaunchTestInstance';
  return [
    { name: launch, action: 'LaunchInstance', inputs: waitForAgent, timeoutSeconds: 75 * minutes },
    {
      name: 'CollectImageScanFindings',
      action: 'CollectImageScanFindings',
      inputs: from(launch),
      onFailure: 'Continue',
      timeoutSeconds: 2 * hours,
      isSkipped: true,
    },
    {
      name: 'ApplyTestComponents',
      action: 'ExecuteComponents',
      inputs: from(launch),
      timeoutSeconds: 12 * hours,
      isSkipped: !hasTests,
    },
    {
      name: 'TerminateTestInstance',
      action: 'TerminateInstance',
      inputs: from(launch),
      onFailure: 'Continue',
      timeoutSeconds: 30 * minutes,
    },
  ];
}

/** A workflow execution that is about to start. */
export function newWorkflow(
  world: World,
  region: string,
  type: 'BUILD' | 'TEST',
  plans: StepPlan[],
): WorkflowExecution {
  const name = type === 'BUILD' ? 'build/build-image/1.0.2/1' : 'test/test-image/1.0.3/1';
  return {
    id: `wf-${world.uuid()}`,
    arn: `arn:aws:imagebuilder:${region}:aws:workflow/${name}`,
    type,
    status: 'PENDING',
    message: '',
    steps: plans.map((plan) => ({
      ...plan,
      id: `step-${world.uuid()}`,
      status: 'PENDING',
      message: '',
    })),
  };
}

function times(execution: { startedAt?: number; endedAt?: number }): Members {
  return {
    ...(execution.startedAt !== undefined && { startTime: dateTime(execution.startedAt) }),
    ...(execution.endedAt !== undefined && { endTime: dateTime(execution.endedAt) }),
  };
}

/** A workflow execution as the API gives it. */
export function describeWorkflow(workflow: WorkflowExecution): Members {
  const count = (status: StepExecution['status']): number =>
    workflow.steps.filter((step) => step.status === status).length;
  return {
    workflowBuildVersionArn: workflow.arn,
    workflowExecutionId: workflow.id,
    type: workflow.type,
    status: workflow.status,
    message: workflow.message,
    totalStepCount: workflow.steps.length,
    totalStepsSucceeded: count('COMPLETED'),
    totalStepsFailed: count('FAILED'),
    totalStepsSkipped: count('SKIPPED'),
    ...times(workflow),
    ...(workflow.isRetried === true && { retried: true }),
  };
}

/**
 * A step execution as the API gives it. `inputs` and `outputs` are JSON in strings; a skipped
 * step's inputs stay unresolved.
 */
export function describeStep(step: StepExecution, workflow: WorkflowExecution): Members {
  const instanceId = workflow.steps.find((other) => other.action === 'LaunchInstance')?.outputs?.[
    'instanceId'
  ] as string | undefined;
  const inputs =
    'instanceId.$' in step.inputs && step.startedAt !== undefined && instanceId !== undefined
      ? { instanceId }
      : step.inputs;
  return {
    stepExecutionId: step.id,
    name: step.name,
    ...pick(step, 'description'),
    action: step.action,
    status: step.status,
    ...pick(step, 'rollbackStatus'),
    message: step.message,
    inputs: JSON.stringify(inputs),
    ...(step.outputs && { outputs: JSON.stringify(step.outputs) }),
    ...times(step),
  };
}
