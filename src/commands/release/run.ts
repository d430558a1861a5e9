import pLimit from 'p-limit';
import type { Account } from '../../aws/account/account.ts';
import { ActionError } from '../../errors.ts';
import type { Adapters } from '../../adapters.ts';
import type { Lock } from '../../plan/lock.ts';
import { plannedOf, unpackPlan } from '../../plan/handed-plan.ts';
import { loadRecipes } from '../../recipe/load.ts';
import type { Recipe } from '../../recipe/recipe.ts';
import { commitComparer } from '../compare-commits.ts';
import { assertAccount, connectHome } from '../home-account.ts';
import type { Result } from '../../outputs/images.ts';
import { isSuccessful, publishNothing, publishReports } from '../image-results.ts';
import { plannedFiles } from '../planned-files.ts';
import type { ReleaseContext } from '../release-image.ts';
import { requireValidRecipes } from '../right-recipes.ts';
import type { ReleaseInputs } from './inputs.ts';
import { releasePlanned } from './release-planned.ts';

/** How many images are released in parallel. */
const imagesAtOnce = 50;

/**
 * `command: release`: releases the images of a plan that was made with `share`. Starts nothing.
 * Gives whether all went well; the outputs are published either way.
 */
export async function releaseAll(inputs: ReleaseInputs, adapters: Adapters): Promise<boolean> {
  const { run, runner, clock, signal } = adapters;
  const { planned, account } = await prepare(inputs, adapters).catch(async (error: unknown) => {
    await publishNothing(adapters);
    throw error;
  });
  const context: ReleaseContext = {
    account,
    clock,
    signal,
    origin: { repository: run.repository, commit: run.commit, run: run.url },
    compareCommits: commitComparer(adapters, inputs.githubToken),
    log: runner.info,
  };
  const limit = pLimit(imagesAtOnce);
  const settled = await Promise.allSettled(
    planned.map(({ recipe, lock }) => limit(() => releasePlanned(recipe, lock, context))),
  );
  const reports = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  await publishReports(reports, { share: true }, adapters);
  for (const one of settled) {
    if (one.status !== 'rejected') continue;
    // No report tells of it.
    await runner.setOutput('result', 'failed' satisfies Result);
    throw one.reason;
  }
  return reports.every(isSuccessful);
}

async function prepare(
  inputs: ReleaseInputs,
  adapters: Adapters,
): Promise<{ planned: { recipe: Recipe; lock: Lock }[]; account: Account }> {
  const plan = unpackPlan(inputs.plan);
  if (!plan.share) {
    throw new ActionError(
      'input',
      'The plan was made with share: false, so it has nothing to release.',
      'Give `plan` the input `share: true`.',
    );
  }
  const recipes = await requireValidRecipes(
    await loadRecipes(plannedFiles(plan, inputs, adapters.run.workspace), adapters.run.workspace),
    adapters,
  );
  const planned = recipes.map((recipe) => ({ recipe, lock: plannedOf(recipe, plan).lock }));
  const account = await connectHome(recipes, inputs.credentials, adapters);
  await assertAccount(recipes[0]!, inputs.credentials, account.sts.callerIdentity);
  return { planned, account };
}
