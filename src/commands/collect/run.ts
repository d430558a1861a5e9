import pLimit from 'p-limit';
import { LogTails } from '../../image-build/log-tail.ts';
import type { CollectInputs } from './inputs.ts';
import type { Adapters } from '../../adapters.ts';
import { plannedOf, unpackPlan } from '../../plan/handed-plan.ts';
import type { Plan, PlannedRecipe } from '../../plan/plan.ts';
import { loadRecipes } from '../../recipe/load.ts';
import type { Recipe } from '../../recipe/recipe.ts';
import type { ImageReport } from '../../report/image-report.ts';
import { collectImage, type CollectContext } from './collect-image.ts';
import { assertAccount, connectHome } from '../home-account.ts';
import { requireValidRecipes } from '../right-recipes.ts';
import { isSuccessful, progressLine, publishNothing, publishReports } from '../image-results.ts';

/** How many images are worked on in parallel. */
const imagesAtOnce = 50;

/**
 * `command: collect`: finds out what became of the images of a plan, whichever job or attempt of a
 * job worked on them, and waits for builds that still run. Starts and changes nothing in AWS. Gives
 * whether all went well; the outputs are published either way.
 */
export async function collect(inputs: CollectInputs, adapters: Adapters): Promise<boolean> {
  const { plan, reports } = await collectAll(inputs, adapters).catch(async (error: unknown) => {
    await publishNothing(adapters);
    throw error;
  });
  await publishReports(reports, plan, adapters);
  if (inputs.comment) {
    const [{ renderResultComment }, { writeComment }] = await Promise.all([
      import('./comment.ts'),
      import('../pull-request-comment.ts'),
    ]);
    await writeComment(
      (context) => renderResultComment(reports, plan, context),
      { share: plan.share, token: inputs.githubToken, isNews: reports.length > 0 },
      adapters,
    );
  }
  return reports.every(isSuccessful);
}

async function collectAll(
  inputs: CollectInputs,
  adapters: Adapters,
): Promise<{ plan: Plan; reports: ImageReport[] }> {
  const { run, runner, clock, signal } = adapters;
  const handed = unpackPlan(inputs.plan);
  const { plannedAt, share } = handed;
  if (handed.recipes.length === 0) {
    return { plan: { plannedAt, share, recipes: [] }, reports: [] };
  }
  const recipes = await requireValidRecipes(
    await loadRecipes(
      handed.recipes.map(({ file }) => file),
      run.workspace,
    ),
    adapters,
  );
  const planned = recipes.map((recipe): [Recipe, PlannedRecipe] => [
    recipe,
    plannedOf(recipe, handed),
  ]);
  const plan: Plan = { plannedAt, share, recipes: planned.map(([, part]) => part) };
  const account = await connectHome(recipes, inputs.credentials, adapters);
  await assertAccount(recipes[0]!, inputs.credentials, account.sts.callerIdentity);

  const context: CollectContext = {
    account,
    clock,
    signal,
    deadline: clock.now() + inputs.waitMinutes * 60_000,
    plan,
    withLogs: inputs.logs !== 'none',
    logs:
      inputs.logs === 'live'
        ? new LogTails({ logPage: account.logs.logPage, write: runner.info, clock, signal })
        : undefined,
    onProgress: (recipe, progress) => runner.info(progressLine(recipe, progress)),
  };
  const limit = pLimit(imagesAtOnce);
  const reports = await Promise.all(
    planned.map(([recipe, part]) => limit(() => collectImage(recipe, part, context))),
  );
  return { plan, reports };
}
