import pLimit from 'p-limit';
import { ActionError } from '../../errors.ts';
import type { PlanInputs } from './inputs.ts';
import type { Adapters } from '../../adapters.ts';
import { publish } from '../../outputs/publish.ts';
import { planRecipe, type PlanLookup, type PlanOptions } from '../../plan/plan.ts';
import type { Recipe } from '../../recipe/recipe.ts';
import { deletedRecipes } from '../../recipe/discover.ts';
import { selectRecipes } from '../../recipe/changed.ts';
import { placeOf } from '../../report/diagnostics.ts';
import { outputsOf } from './make-outputs.ts';
import { noOutputs } from './outputs.ts';
import { whatDeletingDoes } from '../../report/deleted.ts';
import type { PlanReport, PlanReports } from './summary.ts';
import { validateRecipes } from '../../rules/validate.ts';
import { assertAccount, connectHome } from '../home-account.ts';
import { requireValidRecipes } from '../right-recipes.ts';
import { remarkOnReviews } from './reviews.ts';
import { commitComparer } from '../compare-commits.ts';
import { planLookup } from '../lookups.ts';

/**
 * How many recipes are planned in parallel. Each takes about ten calls, most of them shared by all.
 */
const recipesAtOnce = 50;

/**
 * `command: plan`: decides what to do for each recipe that a change touches. Changes nothing in
 * AWS. Gives whether all can be built.
 */
export async function plan(inputs: PlanInputs, adapters: Adapters): Promise<boolean> {
  const { runner, clock } = adapters;
  const now = clock.now();
  const reviews = adapters.branchRules(inputs.githubToken);
  const { reports, deleted, outputs } = await planAll(inputs, adapters, now)
    .then((all) => ({ ...all, outputs: outputsOf(all, now, inputs.share) }))
    .catch(async (error: unknown) => {
      await publish(noOutputs, runner.setOutput);
      if (inputs.comment) {
        const { commentStop } = await import('../pull-request-comment.ts');
        await commentStop(
          'Nothing was planned, so nothing is built',
          error,
          inputs.githubToken,
          adapters,
        );
      }
      throw error;
    });
  await publish(outputs, runner.setOutput);
  const { planLine, renderPlan } = await import('./summary.ts');
  for (const report of reports) runner.info(planLine(report));
  await annotateFindings(reports, adapters);
  const remark = remarkOnReviews(await reviews);
  if (remark) await runner.annotate(remark.level, remark.message);
  await runner.writeSummary(
    renderPlan({ reports, deleted }, { share: inputs.share, sourceUrl: adapters.run.sourceUrl }),
  );
  if (inputs.comment) {
    const [{ renderPlanComment }, { writeComment }] = await Promise.all([
      import('./comment.ts'),
      import('../pull-request-comment.ts'),
    ]);
    await writeComment(
      (context) => renderPlanComment({ reports, deleted }, context),
      {
        share: inputs.share,
        token: inputs.githubToken,
        isNews: reports.length + deleted.length > 0,
      },
      adapters,
    );
  }
  return reports.every(
    (report) => !('error' in report) && report.findings.every(({ severity }) => severity !== 'bad'),
  );
}

async function planAll(inputs: PlanInputs, adapters: Adapters, now: number): Promise<PlanReports> {
  const { run, runner } = adapters;
  const [loaded, change] = await Promise.all([
    validateRecipes(inputs.recipes, run.workspace),
    adapters.readChange(inputs.changedSince, inputs.githubToken),
  ]);
  const recipes = await requireValidRecipes(loaded, adapters);
  for (const one of loaded.allowed) {
    runner.info(`${placeOf(one)} ${one.rule} is allowed by a comment: ${one.message}`);
  }
  if (change.kind === 'unknown') {
    await runner.annotate('warning', `${change.problem} All recipes are planned.`);
  }
  const changed = change.kind === 'files' ? change.files : [];
  const deleted = deletedRecipes(inputs.recipes, changed, run.workspace);
  for (const file of deleted) {
    await runner.annotate('warning', `${file} is deleted. ${whatDeletingDoes}`);
  }
  const selectedFiles = new Set(selectRecipes(loaded.sources, change).map(({ file }) => file));
  const selectedRecipes = recipes.filter(({ file }) => selectedFiles.has(file));
  if (selectedRecipes.length === 0) return { reports: [], deleted };

  const account = await connectHome(selectedRecipes, inputs.credentials, adapters);
  await assertAccount(selectedRecipes[0]!, inputs.credentials, account.sts.callerIdentity);
  const lookup = {
    ...planLookup(account, adapters),
    compareCommits: commitComparer(adapters, inputs.githubToken),
  };
  const limit = pLimit(recipesAtOnce);
  const reports = await Promise.all(
    selectedRecipes.map((recipe) =>
      limit(() =>
        planOne(recipe, lookup, adapters.signal, {
          now,
          force: inputs.force,
          share: inputs.share,
          commit: run.commit,
        }),
      ),
    ),
  );
  return { reports, deleted };
}

/**
 * Plans one recipe. An ActionError becomes part of its report, so that the others are planned
 * nevertheless.
 */
async function planOne(
  recipe: Recipe,
  lookup: PlanLookup,
  signal: AbortSignal,
  options: PlanOptions,
): Promise<PlanReport> {
  try {
    return await planRecipe(recipe, lookup, options);
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    return {
      recipe: recipe.name,
      file: recipe.file,
      error: {
        message: error.message,
        remedy: error.remedy,
        ...(error.at ? { at: error.at } : {}),
      },
      ...(signal.aborted ? { isCancelled: true } : {}),
    };
  }
}

async function annotateFindings(
  reports: readonly PlanReport[],
  { runner }: Adapters,
): Promise<void> {
  // An error that all recipes share, such as a role that can't be assumed, is annotated once.
  const byMessage = Map.groupBy(
    reports.filter((report) => 'error' in report),
    ({ error }) => `${error.message} ${error.remedy}`,
  );
  for (const [message, failed] of byMessage) {
    await runner.annotate('error', message, {
      at: failed[0]?.error.at,
      title: failed.map(({ recipe }) => recipe).join(', '),
    });
  }
  const findings = reports.flatMap((report) => ('error' in report ? [] : report.findings));
  // Recipes mostly share keys, regions and instance profile, so the same finding is annotated once.
  const distinct = new Map(
    findings.map((finding) => [`${finding.severity} ${finding.message}`, finding]),
  );
  const worstFirst = [...distinct.values()].sort(
    (a, b) => Number(a.severity === 'unknown') - Number(b.severity === 'unknown'),
  );
  for (const { severity, message, remedy, subject, at } of worstFirst) {
    await runner.annotate(severity === 'bad' ? 'error' : 'warning', `${message} ${remedy}`, {
      at,
      title: subject,
    });
  }
}
