import type { Step } from 'aws-sandbox/runner/step';
import type { Sandbox } from 'aws-sandbox/sandbox';
import { builds, until } from './account.ts';
import type { Run, RunOptions, Runs } from './stage.ts';

/** A run that was cancelled while it waited for its build, or that ended before. */
export async function cancelled(
  stage: Runs<Step>,
  sandbox: Sandbox,
  options: RunOptions = {},
): Promise<Run> {
  let isWaiting = false;
  // The build may run longer than this process.
  const step = await stage.start(sandbox, {
    ...options,
    onLine: (line) => (isWaiting ||= line.includes(': BUILDING')),
  });
  await until(
    () =>
      step.process.exitCode !== null ||
      (isWaiting && builds(sandbox).some(({ status }) => status === 'BUILDING')),
  );
  step.cancel();
  return step.finish();
}
