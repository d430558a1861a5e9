import { loadRecipes } from '../recipe/load.ts';
import type { LoadedRecipes } from '../recipe/load.ts';
import { isError, unique } from '../source/diagnostic.ts';
import { withoutAllowed } from './allow.ts';
import { checkDocument, checkRecipe } from './check.ts';

/**
 * Reads the recipes that paths and globs (relative to root) mean and checks them and everything they refer to: the grammar of
 * all files and the rules. Needs no network and no credentials, and never throws for what stands in a file.
 */
export async function validateRecipes(patterns: string[], root: string): Promise<LoadedRecipes> {
  const loaded = await loadRecipes(patterns, root);
  const found = [...loaded.documents.flatMap(checkDocument), ...loaded.recipes.flatMap(checkRecipe)];
  // Not every rule has seen files that can't be read.
  const isComplete = !loaded.diagnostics.some(isError);
  return { ...loaded, diagnostics: unique([...loaded.diagnostics, ...withoutAllowed(found, loaded.texts, isComplete)]) };
}
