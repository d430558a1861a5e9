import type { PhrasingContent, RootContent } from 'mdast';
import { compare, isError, type Diagnostic } from '../source/diagnostic.ts';
import { fileUrl, inUrl, linked } from './links.ts';
import { code, heading, link, list, render, text } from './markdown.ts';

/** Where a summary's links lead. Relative ones lead nowhere in a summary. */
export interface Links {
  /** URL below which the files of the commit are shown; empty for no links. */
  sourceUrl: string;
  /** The same of golden-ami, whose docs/rules.md explains every rule. */
  actionSourceUrl: string;
}

/** The job summary of a run that stopped at its files. Pure. */
export function renderDiagnostics(diagnostics: readonly Diagnostic[], links: Links): string {
  return render([
    heading(2, [text('The recipes have mistakes')]),
    ...diagnosticBlocks(diagnostics, links),
  ]);
}

/** Each file with what is wrong in it, line by line. */
export function diagnosticBlocks(diagnostics: readonly Diagnostic[], links: Links): RootContent[] {
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
