import { inputGroup, type InputGroup } from './input-group.ts';

export interface RecipesInput {
  /** At least one path or glob, relative to the workspace. */
  recipes: string[];
}

/** The recipes that the command works on. */
export const recipesInput = inputGroup(
  {
    recipes: {
      default: 'recipes/*.yml',
      description:
        'Recipe files: paths or globs relative to the workspace, separated by commas or line breaks. With a `plan` those of its recipes, all by default.',
    },
  },
  (reader): RecipesInput => {
    const recipes = reader.items('recipes');
    if (recipes.length === 0) reader.refuse('recipes', 'names no file');
    return { recipes };
  },
);

export interface PlannedRecipesInput extends RecipesInput {
  /** Whether the step names recipes; if not, those of its plan are all meant. */
  hasRecipes: boolean;
}

/** The recipes of a command that also takes a plan. */
export const plannedRecipesInput: InputGroup<PlannedRecipesInput, 'recipes'> = {
  definitions: recipesInput.definitions,
  parse: (texts) => ({
    ...recipesInput.parse(texts),
    hasRecipes: texts.read('recipes').trim() !== '',
  }),
};
