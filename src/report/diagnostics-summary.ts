import type { PhrasingContent, RootContent } from 'mdast';
import type { SelectedRecipe } from '../recipe/changed.ts';
import { compare, isError, type Diagnostic } from '../source/diagnostic.ts';
import { countLine, type Count } from './diagnostics.ts';
import { fileUrl, inUrl, linked } from './links.ts';
import { code, heading, link, list, paragraph, render, table, text } from './markdown.ts';

/** Where a summary's links lead. Relative ones lead nowhere in a summary. */
export interface Links {
  /** URL below which the files of the commit are shown; empty for no links. */
  sourceUrl: string;
  /** The same of golden-ami, whose docs/rules.md explains every rule. */
  actionSourceUrl: string;
}

/** The job summary of a run that stopped at its files. Pure. */
export function renderDiagnostics(diagnostics: readonly Diagnostic[], links: Links): string {
  return render([heading(2, [text('The recipes have mistakes')]), ...groups(diagnostics, links)]);
}

/**
 * The job summary of a check: the count, the recipes that were selected, what is wrong, file by
 * file, and what comments allow. Pure.
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
    ...groups(diagnostics, links),
    ...(allowed.length === 0
      ? []
      : [heading(2, [text('Allowed by comments')]), ...groups(allowed, links)]),
  ]);
}

function groups(diagnostics: readonly Diagnostic[], links: Links): RootContent[] {
  return [...Map.groupBy(diagnostics, ({ file }) => file)].flatMap(([file, ofFile]) => [
    heading(3, [code(file)]),
    list(
      [...ofFile]
        .sort((a, b) => a.line - b.line || a.column - b.column || compare(a.rule, b.rule))
        .map((one) => [
          text(isError(one) ? '❌ ' : '⚠️ '),
          toLine(one, links),
          text(' '),
          code(one.message),
          text(' '),
          code(one.remedy),
          text(' '),
          links.actionSourceUrl === ''
            ? code(one.rule)
            : link(`${links.actionSourceUrl}/docs/rules.md#${inUrl(one.rule)}`, [code(one.rule)]),
        ]),
    ),
  ]);
}

function toLine({ file, line, column }: Diagnostic, { sourceUrl }: Links): PhrasingContent {
  return linked(fileUrl(file, sourceUrl, line), code(`${String(line)}:${String(column)}`));
}
