import type { Runner } from '../github/runner.ts';
import type { Diagnostic } from '../source/diagnostic.ts';

/**
 * Annotates each problem on its line. GitHub shows the first ten of a level, so the worst must come
 * first.
 */
export async function annotate(diagnostics: readonly Diagnostic[], runner: Runner): Promise<void> {
  // A diagnostic about a pattern that matches nothing has the pattern as its file; GitHub can't
  // annotate that.
  for (const one of diagnostics) {
    await runner.annotate(one.severity, `${one.message} ${one.remedy}`, {
      at: /[*?[\]{}]/.test(one.file) ? undefined : one,
      title: one.rule,
    });
  }
}
