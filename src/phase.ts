import { ActionError, describeError } from './errors.ts';
import type { Adapters } from './adapters.ts';
import { cancelledStateName, parseState, stateName, whoAdopts } from './state.ts';

/**
 * Runs the phase that the runner asks for. Resolves to whether everything succeeded; throws the
 * error that stopped it.
 */
export async function runPhase(adapters: Adapters): Promise<boolean> {
  const { runner, signal } = adapters;
  // Each phase is loaded only if it runs, to start faster.
  if (runner.isPost) return (await import('./post.ts')).post(adapters);
  // On disk before anything else, since the runner may kill the process. Without it, and where the
  // runner does not say that the job was cancelled, the post phase cancels nothing: main may have been
  // killed for another reason.
  signal.addEventListener('abort', () => void runner.saveState(cancelledStateName, 'true'), {
    once: true,
  });
  return (await import('./main.ts')).main(adapters);
}

/**
 * Reports the error that stopped a phase, in the log and in the job's summary. Of main it sets the
 * outputs that are not set yet, and names the builds that go on.
 */
export async function reportStop(error: unknown, adapters: Adapters): Promise<void> {
  const { runner } = adapters;
  const message = describeError(error, runner.isDebug);
  await runner.annotate('error', message, {
    at: error instanceof ActionError ? error.at : undefined,
  });
  if (!runner.isPost) {
    for (const build of parseState(runner.savedState(stateName))?.builds ?? []) {
      await runner.annotate(
        'warning',
        `${build.recipe}: ${build.imageBuildVersionArn ?? build.imageVersionArn} was started by this run, and may go on in AWS; ${whoAdopts}.`,
      );
    }
    await (await import('./main.ts')).publishRest(adapters);
  }
  const { renderError } = await import('./report/summary.ts');
  await runner.writeSummary(renderError(message));
}
