import { cutForOutput } from './diagnostics-output.ts';
import type { ValidateInputs } from './inputs.ts';
import type { Adapters } from '../../adapters.ts';
import { matrixLimit } from '../../outputs/limits.ts';
import { legFor, type Matrix } from '../../outputs/matrix.ts';
import { publish } from '../../outputs/publish.ts';
import { selectRecipes, type SelectedRecipe } from '../../recipe/changed.ts';
import type { LoadedRecipes } from '../../recipe/load.ts';
import { countLine, errorLine, placeOf, worstFirst } from '../../report/diagnostics.ts';
import { validateRecipes } from '../../rules/validate.ts';
import { isError } from '../../source/diagnostic.ts';
import { annotate } from '../diagnostic-annotations.ts';
import type { ValidateOutputs } from './outputs.ts';

/**
 * `command: validate`: checks the recipes and everything that they refer to, and selects those that
 * a change touches. Gives whether there is no error; the outputs are published either way.
 */
export async function validate(
  { recipes, changedSince, githubToken }: ValidateInputs,
  { runner, run, readChange }: Adapters,
): Promise<boolean> {
  const [loaded, change] = await Promise.all([
    validateRecipes(recipes, run.workspace),
    readChange(changedSince, githubToken),
  ]);
  const diagnostics = worstFirst(
    loaded.diagnostics,
    new Set(change.kind === 'files' ? change.files : []),
  );
  const selected = selectRecipes(loaded.sources, change);
  const matrix = matrixOf(selected, loaded);
  await publish(
    {
      'matrix': matrix,
      'has-changes': matrix.include.length > 0,
      'diagnostics': cutForOutput(diagnostics),
    } satisfies ValidateOutputs,
    runner.setOutput,
  );

  if (change.kind === 'unknown') {
    await runner.annotate('warning', `${change.problem} All recipes are selected.`);
  }
  const legCount = matrix.include.length;
  if (legCount > matrixLimit) {
    await runner.annotate(
      'warning',
      `The output matrix has ${String(legCount)} entries, and GitHub makes at most ${String(matrixLimit)} jobs of one matrix: a job that takes it as it is does not start. Check a part of the recipes with the input \`recipes\`, and the others in a second job.`,
    );
  }
  await annotate(diagnostics, runner);
  const legs = new Set(matrix.include.map(({ recipe }) => recipe));
  for (const { file, reason } of selected) {
    runner.info(
      `${file} is selected${legs.has(file) ? '' : ', and left out of the matrix for its errors'}: ${reason}`,
    );
  }
  for (const one of loaded.allowed) {
    runner.info(`${placeOf(one)} ${one.rule} is allowed by a comment: ${one.message}`);
  }
  const count = {
    recipes: loaded.sources.length,
    documents: loaded.documents.length,
    allowed: loaded.allowed.length,
  };
  runner.info(countLine(count, diagnostics));
  const { renderValidation } = await import('./summary.ts');
  await runner.writeSummary(renderValidation(count, diagnostics, loaded.allowed, selected, run));
  const line = errorLine(diagnostics);
  if (line !== undefined) await runner.annotate('error', line);
  return line === undefined;
}

/** The matrix: one job for each selected recipe without an error in its files. */
function matrixOf(
  selected: readonly SelectedRecipe[],
  { recipes, sources, diagnostics }: LoadedRecipes,
): Matrix {
  const wrong = new Set(diagnostics.filter(isError).map(({ file }) => file));
  const right = new Set(
    sources.filter(({ files }) => !files.some((file) => wrong.has(file))).map(({ file }) => file),
  );
  const reasons = new Map(selected.map(({ file, reason }) => [file, reason]));
  return {
    include: recipes.flatMap((recipe) => {
      const reason = reasons.get(recipe.file);
      return reason === undefined || !right.has(recipe.file) ? [] : [legFor(recipe, reason)];
    }),
  };
}
