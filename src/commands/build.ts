import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import pLimit from 'p-limit';
import type { Account } from '../aws/account.ts';
import type { Progress } from '../build/watch.ts';
import { ActionError } from '../errors.ts';
import type { BuildInputs, CredentialsInput } from '../inputs.ts';
import type { Adapters } from '../main.ts';
import { publish } from '../outputs.ts';
import { infrastructureOf } from '../plan/wanted.ts';
import { loadRecipes } from '../recipe/load.ts';
import { withPlaceholdersAsErrors } from '../recipe/placeholder.ts';
import type { Recipe } from '../recipe/recipe.ts';
import type { ImageReport } from '../report/image-report.ts';
import type { Manifest } from '../report/manifest.ts';
import { StateKeeper } from '../state.ts';
import { errorLine, worstFirst } from '../report/diagnostics.ts';
import { duration } from '../report/duration.ts';
import { buildImage, type BuildContext } from './build-image.ts';
import { annotate } from './diagnostics.ts';

/** Images that are worked on at once; the wait of each costs next to nothing, its start about twenty calls. */
const imagesAtOnce = 50;

/** `command: build`: makes the AMIs of the recipes real. Gives whether all went well; what is known is published either way. */
export async function build(inputs: BuildInputs, adapters: Adapters): Promise<boolean> {
  const { runner, run, clock, signal } = adapters;
  const { recipes, account } = await prepare(inputs, adapters).catch(async (error: unknown) => {
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
  const settled = await Promise.allSettled(recipes.map((recipe) => limit(() => buildImage(recipe, context))));
  const reports = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  await publishReports(reports, inputs, adapters);
  for (const one of settled) if (one.status === 'rejected') throw one.reason;
  return reports.every((report) => report.result !== 'failed' && report.result !== 'cancelled');
}

/** Reads the recipes and proves the identity, before anything is made. */
async function prepare(inputs: BuildInputs, adapters: Adapters): Promise<{ recipes: Recipe[]; account: Account }> {
  const recipes = await load(inputs, adapters);
  const home = recipes[0];
  if (!home) throw new ActionError('recipe', 'There is no recipe to build.', 'Name at least one in the input recipes.');
  const account = await adapters.connect(inputs.credentials, home.homeRegion);
  // Known from the file alone: asked for at once, while the rest is still being loaded and resolved.
  for (const recipe of recipes) account.infrastructure(infrastructureOf(recipe).arn).catch(() => undefined);
  await assertAccount(home, inputs.credentials, account.callerIdentity);
  return { recipes, account };
}

/** The recipes, if none of the files has a mistake; each mistake is annotated on its line. */
async function load(inputs: BuildInputs, { runner, run }: Adapters): Promise<Recipe[]> {
  const loaded = await loadRecipes(inputs.recipes, run.workspace);
  const diagnostics = withPlaceholdersAsErrors(loaded.diagnostics);
  const line = errorLine(diagnostics);
  const sorted = worstFirst(diagnostics);
  await annotate(sorted, runner);
  if (line !== undefined) {
    const { renderDiagnostics } = await import('../report/diagnostics-summary.ts');
    await runner.writeSummary(renderDiagnostics(sorted, run));
    throw new ActionError('recipe', line, '');
  }
  const homes = new Set(loaded.recipes.map((recipe) => `${recipe.account} ${recipe.homeRegion}`));
  if (homes.size > 1) throw new ActionError('recipe', `The recipes have different home accounts or regions: ${[...homes].join(', ')}.`, 'Build them in one step each: a role belongs to one account.');
  return loaded.recipes;
}

/** A build in the wrong account would cost an hour before anybody noticed. A role's ARN tells its account without a call. */
async function assertAccount(recipe: Recipe, credentials: CredentialsInput, callerIdentity: () => Promise<{ account: string; arn: string }>): Promise<void> {
  const identity = credentials.kind === 'oidc' ? { account: credentials.roleArn.split(':')[4] ?? '', arn: credentials.roleArn } : await callerIdentity();
  if (identity.account === recipe.account) return;
  throw new ActionError('account', `The credentials are of account ${identity.account} (${identity.arn}), the recipes of ${recipe.account}.`, 'Use a role of the recipes’ account, or correct `account`.', { at: recipe.locations['account'] });
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
