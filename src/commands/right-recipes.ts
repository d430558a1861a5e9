import { ActionError } from '../errors.ts';
import type { Adapters } from '../adapters.ts';
import type { LoadedRecipes } from '../recipe/load.ts';
import { withPlaceholdersAsErrors } from '../recipe/placeholder.ts';
import type { Recipe } from '../recipe/recipe.ts';
import { errorLine, worstFirst } from '../report/diagnostics.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import { annotate } from './diagnostic-annotations.ts';

/**
 * Gives the recipes. Annotates each mistake on its line, and throws an ActionError where a file has
 * a mistake or a placeholder, or where the recipes have different home accounts or regions.
 */
export async function requireValidRecipes(
  loaded: LoadedRecipes,
  adapters: Adapters,
): Promise<Recipe[]> {
  await assertNoErrors(withPlaceholdersAsErrors(loaded.diagnostics), adapters);
  const homes = new Set(loaded.recipes.map((recipe) => `${recipe.account} ${recipe.homeRegion}`));
  if (homes.size > 1) {
    throw new ActionError(
      'recipe',
      `The recipes have different home accounts or regions: ${[...homes].join(', ')}.`,
      'Take them in one step each: a role belongs to one account.',
    );
  }
  return loaded.recipes;
}

/** Annotates diagnostics, and throws one ActionError where an error is among them. */
export async function assertNoErrors(
  diagnostics: readonly Diagnostic[],
  { runner, run }: Adapters,
): Promise<void> {
  const sorted = worstFirst(diagnostics);
  await annotate(sorted, runner);
  const line = errorLine(diagnostics);
  if (line === undefined) return;
  const { renderDiagnostics } = await import('../report/diagnostics-summary.ts');
  await runner.writeSummary(renderDiagnostics(sorted, run));
  throw new ActionError('recipe', line, '');
}
