import type { RecipeSource } from './load.ts';

/** What a change touches. */
export type Change =
  /** Relative to the repository's root; of a file that was renamed both names. */
  | { kind: 'files'; files: readonly string[] }
  /** Every recipe is wanted, whatever changed. */
  | { kind: 'all'; why: string }
  /** What changed can't be told; `problem` says why, and what to do, in a sentence. */
  | { kind: 'unknown'; problem: string };

/** A recipe that a change touches. */
export interface SelectedRecipe {
  /** The recipe's file. */
  file: string;
  /** What touched it, in words. */
  reason: string;
}

/**
 * The recipes that a change touches: itself, a file that it extends, one of its documents, its user
 * data. What is not known touches all: a recipe too many costs seconds, one too few a release.
 */
export function selectRecipes(sources: readonly RecipeSource[], change: Change): SelectedRecipe[] {
  if (change.kind !== 'files') {
    const reason = `all recipes: ${change.kind === 'all' ? change.why : 'what changed is not known'}`;
    return sources.map(({ file }) => ({ file, reason }));
  }
  const changed = new Set(change.files);
  return sources.flatMap(({ file, files }) => {
    const [first, ...others] = [...new Set(files)].filter((part) => isTouched(part, changed));
    if (first === undefined) return [];
    const what = first === file ? first : `${first}, which it uses,`;
    return [
      {
        file,
        reason:
          others.length === 0
            ? `${what} changed`
            : `${what} and ${String(others.length)} more changed`,
      },
    ];
  });
}

/** A submodule, or a link in place of a folder, changes under the name of the folder. */
function isTouched(file: string, changed: ReadonlySet<string>): boolean {
  const parts = file.split('/');
  return parts.some((_, index) => changed.has(parts.slice(0, index + 1).join('/')));
}
