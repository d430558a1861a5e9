import { isError, type Diagnostic, type Location } from '../source/diagnostic.ts';

/** The numbers of files that were checked. */
export interface Count {
  recipes: number;
  documents: number;
  /** Diagnostics that comments allow. */
  allowed?: number;
}

/**
 * Sorts errors before warnings, and within each those in changed files first: GitHub annotates only
 * the first ten of each.
 */
export function worstFirst(
  diagnostics: readonly Diagnostic[],
  changed: ReadonlySet<string> = new Set(),
): Diagnostic[] {
  const rank = (one: Diagnostic): number =>
    (isError(one) ? 0 : 2) + (changed.has(one.file) ? 0 : 1);
  return [...diagnostics].sort((a, b) => rank(a) - rank(b));
}

/** `7 recipes, 24 documents, 0 errors, 3 warnings` */
export function countLine(
  { recipes, documents, allowed = 0 }: Count,
  diagnostics: readonly Diagnostic[],
): string {
  const errors = diagnostics.filter(isError).length;
  return [
    plural(recipes, 'recipe'),
    plural(documents, 'document'),
    plural(errors, 'error'),
    plural(diagnostics.length - errors, 'warning'),
    ...(allowed === 0 ? [] : [`${String(allowed)} allowed by comments`]),
  ].join(', ');
}

/** The number of errors and the first of them, on one line; undefined where there is none. */
export function errorLine(diagnostics: readonly Diagnostic[]): string | undefined {
  const errors = diagnostics.filter(isError);
  const [first] = errors;
  return (
    first &&
    `${plural(errors.length, 'error')} in the recipes, first ${placeOf(first)}: ${first.message} ${first.remedy}`
  );
}

/** `recipes/al-2023.yml:3:5` */
export function placeOf({ file, line, column }: Location): string {
  return `${file}:${String(line)}:${String(column)}`;
}

function plural(count: number, what: string): string {
  return `${String(count)} ${what}${count === 1 ? '' : 's'}`;
}
