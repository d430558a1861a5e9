import { isError, type Diagnostic, type Location } from '../source/diagnostic.ts';

/**
 * UTF-16 code units. GitHub takes 1 MiB for all outputs of a job and counts two bytes for each;
 * half of it is left to the other outputs:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idoutputs
 */
const outputLimit = 256 * 1024;

/** How much was looked at, and what was found. */
export interface Count {
  recipes: number;
  documents: number;
  /** Findings that a comment allows. */
  allowed?: number;
}

/**
 * Errors first, and within a level what the change touches: GitHub annotates only the first ten of
 * each.
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

/** How many errors there are and the first, in one line; undefined where there is none. */
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

/** As many as an output takes; where some are left out the last entry says so. */
export function cutForOutput(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  let size = 0;
  const most = diagnostics.findIndex(
    (one) => (size += JSON.stringify(one).length + 1) > outputLimit - 1000,
  );
  const next = diagnostics[most];
  if (!next) return [...diagnostics];
  const left = plural(diagnostics.length - most, 'diagnostic');
  return [
    ...diagnostics.slice(0, most),
    {
      ...next,
      rule: 'cut',
      message: `${left} more, the first of them here: an output takes no more.`,
      remedy: 'The job summary has them.',
    },
  ];
}

function plural(count: number, what: string): string {
  return `${String(count)} ${what}${count === 1 ? '' : 's'}`;
}
