import { loadRecipes } from '../recipe/load.ts';
import type { LoadedRecipes } from '../recipe/load.ts';
import { isError, unique } from '../source/diagnostic.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import { withoutAllowed } from './allow.ts';
import { checkDocument, checkRecipe } from './check.ts';

/** What the rules find. */
export interface RuleFindings {
  diagnostics: Diagnostic[];
  /** What a comment allows: whoever reviews a pull request wants to see that, too. */
  allowed: Diagnostic[];
}

/** What the rules find in recipes and documents that were read. */
export function checkRules({
  documents,
  recipes,
  diagnostics,
  texts,
}: LoadedRecipes): RuleFindings {
  const found = [...documents.flatMap(checkDocument), ...recipes.flatMap(checkRecipe)];
  // Not every rule has seen files that can't be read.
  const left = withoutAllowed(found, texts, !diagnostics.some(isError));
  const isLeft = new Set(left);
  return { diagnostics: left, allowed: unique(found.filter((one) => !isLeft.has(one))) };
}

/**
 * Reads the recipes that paths and globs (relative to root) mean and checks them and everything
 * they refer to: the grammar of all files and the rules. Needs no network and no credentials, and
 * never throws for what stands in a file.
 */
export async function validateRecipes(
  patterns: string[],
  root: string,
): Promise<LoadedRecipes & RuleFindings> {
  const loaded = await loadRecipes(patterns, root);
  const { diagnostics, allowed } = checkRules(loaded);
  return { ...loaded, diagnostics: unique([...loaded.diagnostics, ...diagnostics]), allowed };
}
