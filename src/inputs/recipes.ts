import { inputGroup } from './input-group.ts';

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
        'Recipe files: paths or globs relative to the workspace, separated by commas or line breaks.',
    },
  },
  (reader): RecipesInput => {
    const recipes = reader.items('recipes');
    if (recipes.length === 0) reader.refuse('recipes', 'names no file');
    return { recipes };
  },
);
