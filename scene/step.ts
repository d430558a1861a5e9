import path from 'node:path';
import {
  openStep as openAnyStep,
  startStep as startAnyStep,
  type Action,
  type OpenStep,
  type Step,
  type StepOptions as AnyStepOptions,
  type StepResult,
} from 'aws-sandbox/runner/step';

const root = path.dirname(import.meta.dirname);

/** The bundle that the action's users run. */
export const bundle = path.join(root, 'dist', 'index.js');

const goldenAmi: Action = {
  script: bundle,
  post: path.join(path.dirname(bundle), 'post.js'),
  file: path.join(root, 'action.yml'),
  fileOutputs: ['manifest'],
};

export interface StepOptions extends Omit<AnyStepOptions, 'action'> {
  /** Another script to run instead of the bundle; inputs are then taken as they are. */
  action?: string;
}

/** Prepares a phase of the action as GitHub's runner does, for whoever runs it. */
export function openStep(options: StepOptions): Promise<OpenStep> {
  return openAnyStep(ofAction(options));
}

/** Starts a phase of the action as GitHub's runner does; the bundle is the built one. */
export function startStep(options: StepOptions): Promise<Step> {
  return startAnyStep(ofAction(options));
}

/** Runs a phase to its end. */
export async function runStep(options: StepOptions): Promise<StepResult> {
  return (await startStep(options)).done;
}

function ofAction({ action, ...options }: StepOptions): AnyStepOptions {
  return {
    ...options,
    action: action === undefined ? goldenAmi : { script: action, fileOutputs: ['manifest'] },
  };
}
