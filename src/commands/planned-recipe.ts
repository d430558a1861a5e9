import { ActionError } from '../errors.ts';
import { isLockOf } from '../plan/lock.ts';
import type { Plan, PlannedRecipe } from '../plan/plan.ts';
import type { Recipe } from '../recipe/recipe.ts';

/**
 * The part of a plan that is about a recipe. Throws an ActionError where the plan was made from
 * other files.
 */
export function plannedOf(recipe: Recipe, plan: Plan): PlannedRecipe {
  const planned = plan.recipes.find(({ file }) => file === recipe.file);
  if (planned && isLockOf(planned.lock, recipe)) return planned;
  throw new ActionError(
    'plan',
    `${recipe.file} is not what the plan was made of.`,
    'Check out the same commit as the job that planned; do not change the plan.',
    { at: { file: recipe.file, line: 1, column: 1 } },
  );
}
