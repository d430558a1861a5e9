import type { RuleText } from './rule.ts';
/** A place in a file of the repository. Line and column count from 1. */
export interface Location {
  /** Relative to the repository's root, with `/`. */
  file: string;
  line: number;
  column: number;
}

/** A rule's words about a problem, without the place. */
export interface Explanation {
  rule: RuleText;
  message: string;
  /** What to do about it, where the rule's own `fix` is too general. */
  remedy?: string;
}

/** A problem in a file. */
export interface Diagnostic extends Location {
  severity: RuleText['severity'];
  /** Kebab-case id of the rule. */
  rule: string;
  message: string;
  /** What to do about it. */
  remedy: string;
}

/** The diagnostic of a rule for a place. */
export function diagnostic(
  at: Location,
  rule: RuleText,
  message: string,
  remedy = rule.fix,
): Diagnostic {
  return { ...at, severity: rule.severity, rule: rule.id, message, remedy };
}

export const isError = (diagnostic: Diagnostic): boolean => diagnostic.severity === 'error';

/**
 * Removes duplicates, which arise where several recipes share a file, and sorts by file, line,
 * column and rule.
 */
export function unique(diagnostics: Diagnostic[]): Diagnostic[] {
  const byIdentity = new Map(
    diagnostics.map((one) => [
      JSON.stringify([one.file, one.line, one.column, one.rule, one.message]),
      one,
    ]),
  );
  return [...byIdentity.values()].sort(
    (a, b) =>
      compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule),
  );
}

/** Compares by UTF-16 code units, so that the order is the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/**
 * Quotes a user's text for a message: as JSON, so that it stays on one line, and at most 120
 * characters of it.
 */
export function quote(text: string): string {
  return JSON.stringify(text.length > 120 ? `${text.slice(0, 119)}…` : text);
}
