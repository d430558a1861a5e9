import { ActionError, describeError } from './errors.ts';
import type { Runner } from './github/runner.ts';
import type { Adapters } from './adapters.ts';

/** Runs the phase that the runner asks for. Gives whether all went well; throws what stopped it. */
export async function runPhase(adapters: Adapters): Promise<boolean> {
  const { runner } = adapters;
  // Only what runs is loaded.
  if (runner.isPost) return (await import('./post.ts')).post(adapters);
  runner.markPost();
  return (await import('./main.ts')).main(adapters);
}

/** Says on the log and the job's summary what stopped a phase. */
export async function reportStop(error: unknown, runner: Runner): Promise<void> {
  const message = describeError(error, runner.isDebug);
  await runner.annotate('error', message, {
    at: error instanceof ActionError ? error.at : undefined,
  });
  const { renderError } = await import('./report/summary.ts');
  await runner.writeSummary(renderError(message));
}
