import pLimit from 'p-limit';
import { LogTails } from '../../image-build/log-tail.ts';
import { ActionError } from '../../errors.ts';
import type { CollectInputs } from './inputs.ts';
import type { Adapters } from '../../adapters.ts';
import { plannedOf, unpackPlan } from '../../plan/handed-plan.ts';
import type { Plan, PlannedRecipe, UnplannedRecipe } from '../../plan/plan.ts';
import { loadRecipes } from '../../recipe/load.ts';
import type { Recipe } from '../../recipe/recipe.ts';
import type { ImageReport } from '../../report/image-report.ts';
import { collectImage, type CollectContext } from './collect-image.ts';
import { commitComparer } from '../compare-commits.ts';
import { assertAccount, connectHome } from '../home-account.ts';
import { reportOf } from '../image-report.ts';
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
    if (inputs.comment) {
      const { commentStop } = await import('../pull-request-comment.ts');
      await commentStop(
        'What became of the plan is not known',
        error,
        inputs.githubToken,
        adapters,
      );
    }
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
      {
        share: plan.share,
        token: inputs.githubToken,
        isNews: reports.length + (plan.deleted ?? []).length > 0,
      },
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
  const { plannedAt, share, deleted } = handed;
  const head = { plannedAt, share, ...(deleted ? { deleted } : {}) };
  const unplanned = new Map(handed.unplanned?.map((one) => [one.file, one]));
  const files = [...handed.recipes.map(({ file }) => file), ...unplanned.keys()];
  if (files.length === 0) return { plan: { ...head, recipes: [] }, reports: [] };
  const loaded = await requireValidRecipes(await loadRecipes(files, run.workspace), adapters);
  const failed = loaded.flatMap((recipe) => {
    const one = unplanned.get(recipe.file);
    return one ? [unplannedReport(recipe, one, clock.now())] : [];
  });
  const recipes = loaded.filter(({ file }) => !unplanned.has(file));
  if (recipes.length === 0) return { plan: { ...head, recipes: [] }, reports: failed };
  const planned = recipes.map((recipe): [Recipe, PlannedRecipe] => [
    recipe,
    plannedOf(recipe, handed),
  ]);
  const plan: Plan = { ...head, recipes: planned.map(([, part]) => part) };
  const account = await connectHome(recipes, inputs.credentials, adapters);
  await assertAccount(recipes[0]!, inputs.credentials, account.sts.callerIdentity);

  const context: CollectContext = {
    account,
    clock,
    signal,
    deadline: clock.now() + inputs.waitMinutes * 60_000,
    plan,
    withLogs: inputs.logs !== 'none',
    commit: run.commit,
    compareCommits: commitComparer(adapters, inputs.githubToken),
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
  return { plan, reports: [...reports, ...failed] };
}

/** The report of a recipe that the plan could not plan. */
function unplannedReport(
  recipe: Recipe,
  { error, isCancelled }: UnplannedRecipe,
  now: number,
): ImageReport {
  const { message, remedy, at } = error;
  return reportOf(
    { recipe, decided: 'unplanned', startedAt: now, endedAt: now },
    {
      kind: 'error',
      error: new ActionError('plan', message, remedy, { at }),
      isCancelled: isCancelled === true,
    },
  );
}
