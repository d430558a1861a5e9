import { ActionError } from '../errors.ts';
import type { PlannedRecipesInput } from '../inputs/recipes.ts';
import type { HandedPlan } from '../plan/handed-plan.ts';
import { discover } from '../recipe/discover.ts';

/**
 * Files of the recipes of a plan that a step works on: those that its input `recipes` selects, all
 * where it has none. Throws an ActionError where a path or glob selects none.
 *
 * @param root the workspace
 */
export function plannedFiles(
  { recipes: planned }: HandedPlan,
  { recipes: patterns, hasRecipes }: PlannedRecipesInput,
  root: string,
): string[] {
  const files = planned.map(({ file }) => file);
  if (!hasRecipes) return files;
  const selected = new Set(
    patterns.flatMap((pattern) => {
      // A file's name may look like a glob.
      const matched = files.includes(pattern) ? [pattern] : discover([pattern], root).files;
      const found = files.filter((file) => matched.includes(file));
      if (found.length > 0) return found;
      throw new ActionError(
        'input',
        `The input recipes has "${pattern}", and the plan has no such recipe.`,
        `Name recipes that were planned: ${files.slice(0, shownFiles).join(', ')}${files.length > shownFiles ? ', …' : ''}.`,
      );
    }),
  );
  return files.filter((file) => selected.has(file));
}

/** Recipes that the error names. */
const shownFiles = 5;
