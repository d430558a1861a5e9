import type { Call, Service } from '../../call.ts';
import type { Build } from './build.ts';
import type { Engine } from './engine.ts';
import { notFound } from './errors.ts';
import { page, pick } from './lists.ts';
import {
  describeStep,
  describeWorkflow,
  type StepExecution,
  type WorkflowExecution,
} from './workflow.ts';

/** Reading of workflow executions and their steps. */
export function workflowExecutionOperations(engine: Engine): Service {
  const visible = (call: Call): Build[] =>
    [...engine.builds.values()].filter(
      (build) => build.region === call.region && build.accountId === call.accountId,
    );

  const findWorkflow = (id: string, call: Call): { build: Build; workflow: WorkflowExecution } => {
    for (const build of visible(call)) {
      const workflow = build.workflows.find((candidate) => candidate.id === id);
      if (workflow) return { build, workflow };
    }
    throw notFound(id);
  };

  const findStep = (
    id: string,
    call: Call,
  ): { build: Build; workflow: WorkflowExecution; step: StepExecution } => {
    for (const build of visible(call)) {
      for (const workflow of build.workflows) {
        const step = workflow.steps.find((candidate) => candidate.id === id);
        if (step) return { build, workflow, step };
      }
    }
    throw notFound(id);
  };

  return {
    ListWorkflowExecutions(input, call) {
      const arn = input['imageBuildVersionArn'] as string;
      const build = visible(call).find((candidate) => candidate.arn === arn);
      if (!build) throw notFound(arn);
      return {
        ...page(build.workflows.map(describeWorkflow), 'workflowExecutions', input, call),
        imageBuildVersionArn: arn,
      };
    },

    GetWorkflowExecution(input, call) {
      const { build, workflow } = findWorkflow(input['workflowExecutionId'] as string, call);
      return {
        requestId: call.requestId,
        imageBuildVersionArn: build.arn,
        ...describeWorkflow(workflow),
      };
    },

    ListWorkflowStepExecutions(input, call) {
      const { build, workflow } = findWorkflow(input['workflowExecutionId'] as string, call);
      return {
        ...page(
          workflow.steps.map((step) => describeStep(step, workflow)),
          'steps',
          input,
          call,
        ),
        workflowBuildVersionArn: workflow.arn,
        workflowExecutionId: workflow.id,
        imageBuildVersionArn: build.arn,
      };
    },

    GetWorkflowStepExecution(input, call) {
      const { build, workflow, step } = findStep(input['stepExecutionId'] as string, call);
      return {
        requestId: call.requestId,
        workflowBuildVersionArn: workflow.arn,
        workflowExecutionId: workflow.id,
        imageBuildVersionArn: build.arn,
        ...describeStep(step, workflow),
        onFailure: step.onFailure ?? 'Abort',
        ...pick(step, 'timeoutSeconds'),
      };
    },
  };
}
