import type { Runner } from '../github/runner.ts';
import type { Diagnostic } from '../source/diagnostic.ts';

/**
 * Annotates each problem on its line. GitHub shows the first ten of a level, so the worst must come
 * first.
 */
export async function annotate(diagnostics: readonly Diagnostic[], runner: Runner): Promise<void> {
  // A pattern stands in the place of a file, and no diff has such a one.
  for (const one of diagnostics) {
    await runner.annotate(one.severity, `${one.message} ${one.remedy}`, {
      at: /[*?[\]{}]/.test(one.file) ? undefined : one,
      title: one.rule,
    });
  }
}
