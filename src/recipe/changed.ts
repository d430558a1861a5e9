import type { RecipeSource } from './load.ts';

/** The files of a change. */
export type Change =
  /** Paths relative to the repository's root; of a renamed file both names. */
  | { kind: 'files'; files: readonly string[] }
  /** Every recipe is selected, whatever changed; `why` says why. */
  | { kind: 'all'; why: string }
  /** The changed files are not known; `problem` is a sentence that says why and what to do. */
  | { kind: 'unknown'; problem: string };

/** A recipe that a change selects. */
export interface SelectedRecipe {
  /** Path of the recipe's file. */
  file: string;
  /** Why it was selected, in words. */
  reason: string;
}

/**
 * Selects the recipes of which a change touches the file itself, a file that it extends, one of its
 * documents or its user data. Selects all recipes if the changed files are not known: a recipe too
 * many costs seconds, a recipe too few costs a release.
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

/**
 * Also compares the folders of the file: git lists a change in a submodule, or in a link that
 * replaces a folder, under the name of the folder.
 */
function isTouched(file: string, changed: ReadonlySet<string>): boolean {
  const parts = file.split('/');
  return parts.some((_, index) => changed.has(parts.slice(0, index + 1).join('/')));
}
