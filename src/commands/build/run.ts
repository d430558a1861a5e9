import pLimit from 'p-limit';
import type { Account } from '../../aws/account/account.ts';
import { LogTails } from '../../image-build/log-tail.ts';
import { ActionError } from '../../errors.ts';
import type { BuildInputs } from './inputs.ts';
import type { Adapters } from '../../adapters.ts';
import type { PlannedRecipe } from '../../plan/plan.ts';
import { infrastructureOf } from '../../plan/wanted.ts';
import { loadRecipes } from '../../recipe/load.ts';
import type { Recipe } from '../../recipe/recipe.ts';
import { isError } from '../../source/diagnostic.ts';
import { StateKeeper } from '../../state.ts';
import { buildImage, type BuildContext } from './build-image.ts';
import { plannedFiles } from '../planned-files.ts';
import { commitComparer } from '../compare-commits.ts';
import { assertAccount, connectHome } from '../home-account.ts';
import { assertNoErrors, requireValidRecipes } from '../right-recipes.ts';
import type { Result } from '../../outputs/images.ts';
import { isSuccessful, progressLine, publishNothing, publishReports } from '../image-results.ts';

/**
 * How many images are worked on in parallel. Starting one takes about twenty calls; waiting for it
 * costs next to nothing.
 */
const imagesAtOnce = 50;

/** A recipe to build: by a plan or, where that is `undefined`, by what AWS answers now. */
interface RequestedBuild {
  recipe: Recipe;
  planned: PlannedRecipe | undefined;
}

/**
 * `command: build`: builds the AMIs of the recipes. Gives whether all went well; the outputs are
 * published either way.
 */
export async function build(inputs: BuildInputs, adapters: Adapters): Promise<boolean> {
  const { runner, run, clock, signal } = adapters;
  const { builds, isForRelease, account } = await prepare(inputs, adapters).catch(
    async (error: unknown) => {
      await publishNothing(adapters);
      throw error;
    },
  );

  if (inputs.credentials.kind === 'ambient' && run.hasAwsSession && inputs.waitMinutes > 0) {
    await runner.annotate(
      'warning',
      "The AWS credentials of the environment are a session that can't be renewed while waiting. Use the input role-to-assume where builds outlast it.",
    );
  }

  const context: BuildContext = {
    account,
    clock,
    signal,
    deadline: clock.now() + inputs.waitMinutes * 60_000,
    inputs,
    isForRelease,
    origin: { repository: run.repository, commit: run.commit, run: run.url },
    compareCommits: commitComparer(adapters, inputs.githubToken),
    state: new StateKeeper(
      inputs.onCancel ?? (run.isPullRequest ? 'keep' : 'cancel'),
      runner.saveState,
    ),
    log: runner.info,
    onProgress: (recipe, progress) => runner.info(progressLine(recipe, progress)),
    logs:
      inputs.logs === 'live'
        ? new LogTails({ logPage: account.logs.logPage, write: runner.info, clock, signal })
        : undefined,
  };
  const limit = pLimit(imagesAtOnce);
  const settled = await Promise.allSettled(
    builds.map(({ recipe, planned }) => limit(() => buildImage(recipe, planned, context))),
  );
  const reports = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  await publishReports(reports, inputs, adapters);
  for (const one of settled) {
    if (one.status !== 'rejected') continue;
    // No report tells of it.
    await runner.setOutput('result', 'failed' satisfies Result);
    throw one.reason;
  }
  return reports.every(isSuccessful);
}

/** Reads the recipes and checks the account of the credentials, before anything is created. */
async function prepare(
  inputs: BuildInputs,
  adapters: Adapters,
): Promise<{ builds: RequestedBuild[]; isForRelease: boolean; account: Account }> {
  const plans = inputs.plan === '' ? undefined : await import('../../plan/handed-plan.ts');
  const plan = plans?.unpackPlan(inputs.plan);
  if (plan && inputs.share && !plan.share) {
    throw new ActionError(
      'input',
      'The plan was made with share: false, and this step has share: true.',
      'Give `plan` and `build` the same.',
    );
  }
  const loaded = await loadRecipes(
    plan ? plannedFiles(plan, inputs, adapters.run.workspace) : inputs.recipes,
    adapters.run.workspace,
  );
  const recipes = await requireValidRecipes(loaded, adapters);
  const account = await connectHome(recipes, inputs.credentials, adapters);
  // The infrastructure's ARN needs no answer of AWS, so it is read early: AWS answers while the
  // rules are loaded, and the answer is remembered.
  const warmUp = recipes.map((recipe) =>
    account.resources.infrastructure(infrastructureOf(recipe).arn).catch(() => undefined),
  );
  await Promise.all([
    assertAccount(recipes[0]!, inputs.credentials, account.sts.callerIdentity),
    ...warmUp,
  ]);
  const { checkRules } = await import('../../rules/validate.ts');
  await assertNoErrors(checkRules(loaded).diagnostics.filter(isError), adapters);
  return {
    builds: recipes.map((recipe) => ({
      recipe,
      planned: plan && plans?.plannedOf(recipe, plan),
    })),
    isForRelease: inputs.share || (plan?.share ?? false),
    account,
  };
}
