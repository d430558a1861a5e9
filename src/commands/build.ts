import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import pLimit from 'p-limit';
import type { Account } from '../aws/account.ts';
import type { Progress } from '../build/watch.ts';
import { ActionError } from '../errors.ts';
import type { BuildInputs } from '../inputs.ts';
import type { Adapters } from '../main.ts';
import { publish } from '../outputs.ts';
import { isLockOf, type Lock } from '../plan/lock.ts';
import type { PlannedRecipe } from '../plan/plan.ts';
import { infrastructureOf } from '../plan/wanted.ts';
import { loadRecipes } from '../recipe/load.ts';
import type { Recipe } from '../recipe/recipe.ts';
import type { ImageReport } from '../report/image-report.ts';
import type { Manifest } from '../report/manifest.ts';
import { isError } from '../source/diagnostic.ts';
import { StateKeeper } from '../state.ts';
import { duration } from '../report/duration.ts';
import { buildImage, type BuildContext } from './build-image.ts';
import { assertAccount, assertRight, connectHome, requireRight } from './prepare.ts';

/** Images that are worked on at once; the wait of each costs next to nothing, its start about twenty calls. */
const imagesAtOnce = 50;

/** What is to be made: by a lock, or by what AWS answers now. */
interface Wish {
  recipe: Recipe;
  lock: Lock | undefined;
}

/** `command: build`: makes the AMIs of the recipes real. Gives whether all went well; what is known is published either way. */
export async function build(inputs: BuildInputs, adapters: Adapters): Promise<boolean> {
  const { runner, run, clock, signal } = adapters;
  const { wanted, account } = await prepare(inputs, adapters).catch(async (error: unknown) => {
    await publish({ 'amis': {}, 'ami-id': undefined, 'manifest': '', 'result': 'failed' }, runner.setOutput);
    throw error;
  });

  if (inputs.credentials.kind === 'ambient' && run.hasAwsSession && inputs.waitMinutes > 0) {
    await runner.annotate('warning', 'The AWS credentials of the environment are a session that can’t be renewed while waiting. Use the input role-to-assume where builds outlast it.');
  }

  const context: BuildContext = {
    account,
    clock,
    signal,
    deadline: clock.now() + inputs.waitMinutes * 60_000,
    inputs,
    origin: { repository: run.repository, commit: run.commit, run: run.url },
    state: new StateKeeper(inputs.onCancel ?? (run.isPullRequest ? 'keep' : 'cancel'), runner.saveState),
    isPassing: account.isPassing,
    log: runner.info,
    onProgress: (recipe, progress) => runner.info(progressLine(recipe, progress)),
  };
  const limit = pLimit(imagesAtOnce);
  const settled = await Promise.allSettled(wanted.map(({ recipe, lock }) => limit(() => buildImage(recipe, lock, context))));
  const reports = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  await publishReports(reports, inputs, adapters);
  for (const one of settled) if (one.status === 'rejected') throw one.reason;
  return reports.every((report) => report.result !== 'failed' && report.result !== 'cancelled');
}

/** Reads the recipes and proves the identity, before anything is made. */
async function prepare(inputs: BuildInputs, adapters: Adapters): Promise<{ wanted: Wish[]; account: Account }> {
  const plan = inputs.plan === '' ? undefined : (await import('../plan/plan.ts')).parsePlan(inputs.plan);
  const planned = plan?.recipes;
  if (plan && plan.share !== inputs.share) throw new ActionError('input', `The plan was made with share: ${String(plan.share)}, and this step has share: ${String(inputs.share)}.`, 'Give `plan` and `build` the same.');
  const loaded = await loadRecipes(planned?.map(({ file }) => file) ?? inputs.recipes, adapters.run.workspace);
  const recipes = await requireRight(loaded, adapters);
  const account = await connectHome(recipes, inputs.credentials, adapters);
  // Known from the file alone, so it is asked for first of all: the rules take longer to load than AWS to answer.
  const asked = recipes.map((recipe) => account.infrastructure(infrastructureOf(recipe).arn).catch(() => undefined));
  await Promise.all([assertAccount(recipes[0]!, inputs.credentials, account.callerIdentity), ...asked]);
  const { checkRules } = await import('../rules/validate.ts');
  await assertRight(checkRules(loaded).diagnostics.filter(isError), adapters);
  return { wanted: recipes.map((recipe) => ({ recipe, lock: lockFor(recipe, planned) })), account };
}

/** The lock that a plan holds for a recipe; `undefined` without a plan. Throws where the files are not those that were planned. */
function lockFor(recipe: Recipe, planned: readonly PlannedRecipe[] | undefined): Lock | undefined {
  if (planned === undefined) return undefined;
  const lock = planned.find(({ file }) => file === recipe.file)?.lock;
  if (lock !== undefined && isLockOf(lock, recipe)) return lock;
  throw new ActionError('plan', `${recipe.file} is not what the plan was made of.`, 'Check out the same commit as the job that planned; do not change the plan.', { at: { file: recipe.file, line: 1, column: 1 } });
}

async function publishReports(reports: ImageReport[], inputs: BuildInputs, { runner, run, clock }: Adapters): Promise<void> {
  const [{ renderSummary }, { outputsOf }] = await Promise.all([import('../report/summary.ts'), import('../report/manifest.ts')]);
  const folder = path.join(run.temp, 'golden-ami');
  const manifest = path.join(folder, `manifest-${String(process.pid)}.json`);
  await mkdir(folder, { recursive: true });
  const content: Manifest = { version: 1, writtenAt: new Date(clock.now()).toISOString(), repository: run.repository, commit: run.commit, run: run.url, images: reports };
  await writeFile(manifest, `${JSON.stringify(content, undefined, 2)}\n`);
  await publish(outputsOf(reports, manifest), runner.setOutput);
  await runner.writeSummary(renderSummary(reports, { share: inputs.share }));

  for (const report of reports) {
    runner.info(`${report.recipe}: ${report.result} in ${duration(report.endedAt - report.startedAt)}`);
    for (const region of report.regions) if (report.amis[region] !== undefined) runner.info(`  ${region}  ${report.amis[region]}`);
    for (const note of report.notes) await runner.annotate('notice', `${report.recipe}: ${note}`);
    if (report.error) await runner.annotate('error', `${report.error.message} ${report.error.remedy}`, { at: report.error.at, title: report.recipe });
    if (report.failure) await runner.annotate('error', failureLine(report), { at: report.failure.at, title: `${report.recipe}: build failed` });
  }
}

function failureLine({ recipe, failure, status }: ImageReport): string {
  if (!failure) return '';
  const where = [failure.stage, failure.workflowStep, failure.component, failure.phase, failure.step].filter(Boolean).join(', ');
  const orphan = failure.orphanAmiId === undefined ? '' : ` AMI ${failure.orphanAmiId} is left behind: deregister it and its snapshots.`;
  return `${recipe} is ${status ?? 'FAILED'} (${where || 'AWS does not tell where'}): ${failure.message}. Log: ${failure.log.group}, stream ${failure.log.stream}.${orphan}`;
}

function progressLine(recipe: string, { status, step, elapsedMs }: Progress): string {
  return `${recipe}: ${status}${step === undefined ? '' : ` · ${step}`} · ${duration(elapsedMs)}`;
}
