import type { Account } from '../../aws/account/account.ts';
import { describeError } from '../../errors.ts';
import { cancelBuild } from '../../image-build/cancel.ts';
import type { Adapters } from '../../adapters.ts';
import {
  cancelledStateName,
  parseState,
  stateName,
  whoAdopts,
  type BuildState,
} from '../../state.ts';
import type { BuildInputs } from './inputs.ts';

/**
 * Cancels the builds that the main phase left running when the run was cancelled; with `on-cancel:
 * keep` it only names them. That it was cancelled main has noted, or the runner says it of the job: in
 * a container no signal reaches main. Where main ended for another reason, out of memory for example,
 * they are named, too, and go on: nothing is concluded from main's silence. Gives whether no
 * cancellation failed.
 */
export async function cancelBuilds(
  { credentials, isJobCancelled }: BuildInputs,
  { runner, connect }: Adapters,
): Promise<boolean> {
  const state = parseState(runner.savedState(stateName));
  if (!state || state.builds.length === 0) return true;
  if (runner.savedState(cancelledStateName) === '' && !isJobCancelled) {
    for (const build of state.builds) {
      await runner.annotate(
        'warning',
        `${build.recipe}: this run ended before its build did, and was not cancelled. ${build.imageBuildVersionArn ?? build.imageVersionArn} goes on, if it was started; ${whoAdopts}.`,
      );
    }
    return true;
  }
  if (state.onCancel === 'keep') {
    for (const build of state.builds) {
      runner.info(
        `${build.recipe}: ${build.imageBuildVersionArn ?? build.imageVersionArn} goes on; ${whoAdopts}.`,
      );
    }
    return true;
  }
  const cancelled = await Promise.all(
    state.builds.map((build) => cancel(build, runner, () => connect(credentials, build.region))),
  );
  return cancelled.every(Boolean);
}

async function cancel(
  build: BuildState,
  runner: Adapters['runner'],
  connect: () => Promise<Account>,
): Promise<boolean> {
  try {
    const result = await cancelBuild(build, (await connect()).images);
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
