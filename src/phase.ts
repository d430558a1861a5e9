import { ActionError, describeError } from './errors.ts';
import type { Runner } from './github/runner.ts';
import type { Adapters } from './adapters.ts';

/**
 * Runs the phase that the runner asks for. Resolves to whether everything succeeded; throws the
 * error that stopped it.
 */
export async function runPhase(adapters: Adapters): Promise<boolean> {
  const { runner } = adapters;
  // Each phase is loaded only if it runs, to start faster.
  if (runner.isPost) return (await import('./post.ts')).post(adapters);
  runner.markPost();
  return (await import('./main.ts')).main(adapters);
}

/** Reports the error that stopped a phase, in the log and in the job's summary. */
export async function reportStop(error: unknown, runner: Runner): Promise<void> {
  const message = describeError(error, runner.isDebug);
  await runner.annotate('error', message, {
    at: error instanceof ActionError ? error.at : undefined,
  });
  const { renderError } = await import('./report/summary.ts');
  await runner.writeSummary(renderError(message));
}
