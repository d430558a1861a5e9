import type { SelectedRecipe } from '../../recipe/changed.ts';
import { diagnosticBlocks, type Links } from '../../report/diagnostics-summary.ts';
import { countLine, type Count } from '../../report/diagnostics.ts';
import { code, heading, paragraph, render, table, text } from '../../report/markdown.ts';
import { isError, type Diagnostic } from '../../source/diagnostic.ts';

/**
 * The job summary of a validation: the counts, the selected recipes, the diagnostics by file, and
 * those that comments allow. Pure.
 */
export function renderValidation(
  count: Count,
  diagnostics: readonly Diagnostic[],
  allowed: readonly Diagnostic[],
  selected: readonly SelectedRecipe[],
  links: Links,
): string {
  return render([
    heading(2, [
      text(diagnostics.some(isError) ? '❌ The recipes have mistakes' : '✅ The recipes are right'),
    ]),
    paragraph([text(`${countLine(count, diagnostics)}.`)]),
    selected.length === 0
      ? paragraph([text('The change touches no recipe.')])
      : table(
          ['Recipe', 'Why'],
          selected.map(({ file, reason }) => [[code(file)], [code(reason)]]),
        ),
    ...diagnosticBlocks(diagnostics, links),
    ...(allowed.length === 0
      ? []
      : [heading(2, [text('Allowed by comments')]), ...diagnosticBlocks(allowed, links)]),
  ]);
}
