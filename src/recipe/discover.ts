import { existsSync, globSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { compare, diagnostic, quote } from '../source/diagnostic.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import { fileRules } from '../source/files.ts';
import { recipesPage } from '../source/pages.ts';
import { defineRules } from '../source/rule.ts';
import type { RuleText } from '../source/rule.ts';

/** Rules on the patterns of the input `recipes`. */
export const patternRules = defineRules({
  'no-recipe': {
    what: 'finds a pattern of the input `recipes` that matches no recipe',
    why: 'A misspelled pattern would otherwise build nothing and look like success.',
    source: recipesPage,
    fix: 'Correct it: recipes are `.yml` files that are not in a folder named `base`, `components` or `files`.',
  },
  'not-a-recipe': {
    what: 'finds a file named in the input `recipes` that lies in `base`, `components` or `files`',
    why: 'Those folders hold parts of recipes; a part has no platform, no name, no parent.',
    source: recipesPage,
    fix: 'Name the recipe that uses it.',
  },
});

/** Names of folders that hold parts of recipes, not recipes. */
const partFolders = new Set(['base', 'components', 'files']);

const wildcard = /[*?[\]{}!]/;

/**
 * Finds the recipe files that paths and globs (relative to `root`) match; each once, sorted. A
 * pattern that matches none is reported.
 */
export function discover(
  patterns: string[],
  root: string,
): { files: string[]; diagnostics: Diagnostic[] } {
  const found = patterns.map((pattern) => match(pattern, root));
  return {
    files: [...new Set(found.flatMap(({ files }) => files))].sort(compare),
    diagnostics: found.flatMap(({ diagnostics }) => diagnostics),
  };
}

/**
 * Files of a change that the patterns would take for recipes and that are no longer there; paths
 * relative to `root`.
 */
export function deletedRecipes(
  patterns: readonly string[],
  changed: readonly string[],
  root: string,
): string[] {
  return changed.filter(
    (file) =>
      file.endsWith('.yml') &&
      !path.posix
        .dirname(file)
        .split('/')
        .some((folder) => partFolders.has(folder)) &&
      patterns.some((pattern) => path.posix.matchesGlob(file, path.posix.normalize(pattern))) &&
      !existsSync(path.join(root, file)),
  );
}

function match(pattern: string, root: string): { files: string[]; diagnostics: Diagnostic[] } {
  // A pattern is in no file, so the diagnostic has the pattern in place of a path.
  const fail = (rule: RuleText, message: string, remedy?: string) => ({
    files: [],
    diagnostics: [diagnostic({ file: pattern, line: 1, column: 1 }, rule, message, remedy)],
  });
  const normal = path.posix.normalize(pattern);
  if (path.isAbsolute(pattern)) {
    return fail(
      fileRules['path-leaves-repository'],
      `${quote(pattern)} is an absolute path.`,
      'Write a path relative to the root of the repository.',
    );
  }
  if (normal === '..' || normal.startsWith('../')) {
    return fail(
      fileRules['path-leaves-repository'],
      `${quote(pattern)} is outside of the repository.`,
      'Write a path relative to the root of the repository.',
    );
  }
  if (!wildcard.test(normal)) {
    if (isPart(normal, path.posix.dirname(normal))) {
      return fail(
        patternRules['not-a-recipe'],
        `${quote(pattern)} is in a folder for parts of recipes.`,
      );
    }
    return { files: [normal], diagnostics: [] };
  }
  const fixed = normal
    .split('/')
    .slice(
      0,
      normal.split('/').findIndex((part) => wildcard.test(part)),
    )
    .join('/');
  const files = list(normal, root);
  const recipes = files.filter((file) => /\.ya?ml$/.test(file) && !isPart(file, fixed));
  if (recipes.length > 0) return { files: recipes, diagnostics: [] };
  return fail(
    patternRules['no-recipe'],
    `${quote(pattern)} matches no recipe.`,
    'Check out the repository before this step; recipes are .yml files that are not in a folder named base, components or files.',
  );
}

/**
 * The files that a pattern matches. Loading Node's glob takes as long as reading a recipe, so the
 * most common form, `folder/*.yml`, does without.
 */
function list(pattern: string, root: string): string[] {
  const [, folder, ending] = /^([\w./-]*)\/\*(\.ya?ml)$/.exec(pattern) ?? [];
  if (folder === undefined || ending === undefined) {
    return globSync(pattern, { cwd: root }).map((file) => file.replaceAll(path.sep, '/'));
  }
  try {
    return readdirSync(path.join(root, folder))
      .filter((name) => name.endsWith(ending) && !name.startsWith('.'))
      .map((name) => `${folder}/${name}`);
  } catch {
    return [];
  }
}

/**
 * Whether a file is in a folder for parts of recipes. Folders above the part of the pattern without
 * wildcards don't count: a repository may keep everything in `components/ami/recipes`.
 */
function isPart(file: string, fixed: string): boolean {
  const folder = path.posix.dirname(file);
  return [path.posix.basename(folder), ...path.posix.relative(fixed, folder).split('/')].some(
    (part) => partFolders.has(part),
  );
}
