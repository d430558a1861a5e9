import type { Members } from '../../call.ts';
import { BuildFailure, type Build } from './build.ts';
import type { Context } from './context.ts';
import type { StepExecution, WorkflowExecution } from './workflow.ts';

/**
 * What each action of a workflow's steps does: waits by yielding milliseconds, and gives the step's
 * outputs.
 */
export type StepActions = Record<string, () => Generator<number, Members>>;

/** Adds a workflow execution to its build, and starts it. */
export function openWorkflow(
  context: Context,
  build: Build,
  workflow: WorkflowExecution,
): WorkflowExecution {
  workflow.status = 'RUNNING';
  workflow.startedAt = context.world.clock.now();
  build.workflows.push(workflow);
  return workflow;
}

/** Ends a workflow execution; steps that did not end get the status `unfinished`. */
export function closeWorkflow(
  context: Context,
  workflow: WorkflowExecution,
  status: WorkflowExecution['status'],
  unfinished: StepExecution['status'],
): void {
  workflow.status = status;
  workflow.endedAt = context.world.clock.now();
  for (const step of workflow.steps.filter(
    (candidate) => candidate.status === 'PENDING' || candidate.status === 'RUNNING',
  )) {
    step.status = unfinished;
  }
}

/**
 * Runs the steps of a workflow in turn. Throws BuildFailure with the failing step; messages of
 * steps stay empty, as AWS leaves them.
 */
export function* runSteps(
  context: Context,
  build: Build,
  workflow: WorkflowExecution,
  actions: StepActions,
): Generator<number, void> {
  const { clock, settings } = context.world;
  for (const step of workflow.steps) {
    const act = actions[step.action];
    if (step.isSkipped === true || !act) {
      step.status = 'SKIPPED';
      continue;
    }
    step.status = 'RUNNING';
    step.startedAt = clock.now();
    try {
      step.outputs = yield* act();
      step.status = 'COMPLETED';
      step.endedAt = clock.now();
    } catch (error) {
      if (!(error instanceof BuildFailure)) throw error;
      step.status = 'FAILED';
      step.endedAt = clock.now();
      const launch = workflow.steps.find((other) => other.action === 'LaunchInstance');
      if (launch?.status === 'COMPLETED') {
        launch.rollbackStatus =
          build.detail['infrastructureConfiguration'].terminateInstanceOnFailure === false
            ? 'SKIPPED'
            : 'COMPLETED';
      }
      closeWorkflow(context, workflow, settings.failedWorkflow, 'CANCELLED');
      throw new BuildFailure(
        `Workflow Execution ID: '${workflow.id}' failed with reason: ${error.message}`,
        {
          workflowExecutionId: workflow.id,
          workflowArn: workflow.arn,
          stepExecutionId: step.id,
          failedStep: step.name,
          ...error.context,
        },
      );
    }
  }
  closeWorkflow(context, workflow, 'COMPLETED', 'SKIPPED');
}
