import { ActionError } from '../errors.ts';
import { isLockOf } from '../plan/lock.ts';
import type { Plan, PlannedRecipe } from '../plan/plan.ts';
import type { Recipe } from '../recipe/recipe.ts';

/** What a plan says of a recipe. Throws where the files are not those that were planned. */
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
