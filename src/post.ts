import { cancelBuild } from './image-build/cancel.ts';
import { describeError } from './errors.ts';
import { parseInputs } from './inputs.ts';
import type { Adapters } from './main.ts';
import { parseState, stateName, type BuildState } from './state.ts';

/**
 * The post phase: what a cancelled main left running is stopped, if the run is to stop its builds.
 * Silent where main ended by itself. Gives whether all went well.
 */
export async function post(adapters: Adapters): Promise<boolean> {
  const { runner } = adapters;
  const state = parseState(runner.savedState(stateName));
  if (!state || state.builds.length === 0) return true;
  if (state.onCancel === 'keep') {
    for (const build of state.builds) {
      runner.info(
        `${build.recipe}: ${build.imageBuildVersionArn ?? build.imageVersionArn} goes on; the next run with the same content adopts it.`,
      );
    }
    return true;
  }
  const inputs = parseInputs(runner.input);
  if (inputs.command !== 'build') return true;
  const { credentials } = inputs;
  const cancelled = await Promise.all(
    state.builds.map((build) => cancel(build, adapters, credentials)),
  );
  return cancelled.every(Boolean);
}

async function cancel(
  build: BuildState,
  { runner, connect }: Adapters,
  credentials: Parameters<Adapters['connect']>[0],
): Promise<boolean> {
  try {
    const result = await cancelBuild(build, await connect(credentials, build.region));
    const said = {
      'cancelled': 'cancelled',
      'ended': `had ended (${result.status ?? ''}) before it could be cancelled`,
      'never-started': 'was never started',
    }[result.kind];
    runner.info(`${build.recipe}: ${result.arn} ${said}.`);
    return true;
  } catch (error) {
    await runner.annotate(
      'error',
      `${build.recipe}: the build was not cancelled and goes on: ${describeError(error, runner.isDebug)}`,
    );
    return false;
  }
}
