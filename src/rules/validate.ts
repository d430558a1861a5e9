import { loadRecipes } from '../recipe/load.ts';
import type { LoadedRecipes } from '../recipe/load.ts';
import { isError, unique } from '../source/diagnostic.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import { withoutAllowed } from './allow.ts';
import { checkDocument, checkRecipe } from './check.ts';

/** The rules' diagnostics, apart from those that comments allow. */
export interface RuleResult {
  diagnostics: Diagnostic[];
  /** Diagnostics that a comment allows; counted, since a reviewer wants to see them, too. */
  allowed: Diagnostic[];
}

/** Runs all rules over recipes and documents that were read. */
export function checkRules({ documents, recipes, diagnostics, texts }: LoadedRecipes): RuleResult {
  const found = [...documents.flatMap(checkDocument), ...recipes.flatMap(checkRecipe)];
  // Rules do not see files that can't be read, so a comment may only seem to be unused.
  const remaining = withoutAllowed(found, texts, !diagnostics.some(isError));
  const isRemaining = new Set(remaining);
  return { diagnostics: remaining, allowed: unique(found.filter((one) => !isRemaining.has(one))) };
}

/**
 * Reads the recipes that paths and globs (relative to `root`) select, and checks them and every
 * file they refer to, against the format rules and all others. Needs no network and no credentials,
 * and never throws because of a file's content.
 */
export async function validateRecipes(
  patterns: string[],
  root: string,
): Promise<LoadedRecipes & RuleResult> {
  const loaded = await loadRecipes(patterns, root);
  const { diagnostics, allowed } = checkRules(loaded);
  return { ...loaded, diagnostics: unique([...loaded.diagnostics, ...diagnostics]), allowed };
}
