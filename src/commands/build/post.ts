import type { Account } from '../../aws/account/account.ts';
import { describeError } from '../../errors.ts';
import { cancelBuild } from '../../image-build/cancel.ts';
import { findMadeAmis, imageArnTag } from '../../image-build/failure-answers.ts';
import { wasRetried } from '../../plan/failed-distribution.ts';
import type { Image } from '../../plan/image.ts';
import { leftBehind } from '../../report/left-behind.ts';
import type { Adapters } from '../../adapters.ts';
import {
  cancelledStateName,
  parseState,
  stateName,
  whoAdopts,
  type BuildState,
} from '../../state.ts';
import { madeAmisLookup } from '../lookups.ts';
import type { BuildInputs } from './inputs.ts';

/** Whether a build has an AMI, or is about to, by its state. */
const mayHaveAmi = (image: Image): boolean =>
  wasRetried(image) || !['PENDING', 'CREATING', 'BUILDING'].includes(image.status);

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

/** What a build leaves that was cancelled when its AMI was made, or was being made. */
async function leftOf(build: BuildState, image: Image, account: Account): Promise<string> {
  const { recipe, region, regions = [region] } = build;
  const made = await findMadeAmis(image, region, regions, madeAmisLookup(account));
  return [
    `${recipe}: ${image.arn} was cancelled, and no run takes it up.`,
    leftBehind(made),
    `What EC2 was copying comes to be all the same: look in ${regions.join(', ')} for AMIs with the tag ${imageArnTag} of this image.`,
  ]
    .filter(Boolean)
    .join(' ');
}

async function cancel(
  build: BuildState,
  runner: Adapters['runner'],
  connect: () => Promise<Account>,
): Promise<boolean> {
  try {
    const account = await connect();
    const result = await cancelBuild(build, account.images);
    const said = {
      'cancelled': 'cancelled',
      'ended': `had ended (${'image' in result ? result.image.status : ''}) before it could be cancelled`,
      'never-started': 'was never started',
    }[result.kind];
    runner.info(`${build.recipe}: ${result.arn} ${said}.`);
    if (result.kind === 'cancelled' && mayHaveAmi(result.image)) {
      await runner.annotate('warning', await leftOf(build, result.image, account));
    }
    return true;
  } catch (error) {
    await runner.annotate(
      'error',
      `${build.recipe}: the build was not cancelled and goes on: ${describeError(error, runner.isDebug)}`,
    );
    return false;
  }
}
