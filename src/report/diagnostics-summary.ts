import type { PhrasingContent, RootContent } from 'mdast';
import { compare, isError, type Diagnostic } from '../source/diagnostic.ts';
import { fileUrl, encodeForUrl, linked } from './links.ts';
import { code, heading, link, list, render, text } from './markdown.ts';

/**
 * Bases of the links in a summary. They must be absolute: GitHub resolves relative links in a
 * summary to nothing useful.
 */
export interface Links {
  /** URL below which the files of the commit are shown; empty for no links. */
  sourceUrl: string;
  /**
   * URL below which GitHub shows golden-ami's own files, such as docs/rules.md; empty for no links.
   */
  actionSourceUrl: string;
}

/** The job summary of a run that stopped because of errors in the recipes' files. Pure. */
export function renderDiagnostics(diagnostics: readonly Diagnostic[], links: Links): string {
  return render([
    heading(2, [text('The recipes have mistakes')]),
    ...diagnosticBlocks(diagnostics, links),
  ]);
}

/** Each file with its diagnostics, sorted by line. */
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
            : link(`${links.actionSourceUrl}/docs/rules.md#${encodeForUrl(one.rule)}`, [
                code(one.rule),
              ]),
        ]),
    ),
  ]);
}

function toLine({ file, line, column }: Diagnostic, { sourceUrl }: Links): PhrasingContent {
  return linked(fileUrl(file, sourceUrl, line), code(`${String(line)}:${String(column)}`));
}
