import type { RootContent } from 'mdast';
import { deletedBlocks } from './deleted.ts';
import { fit, fitFirst, required, type Part } from './fit.ts';
import { buildTime, detailBlocks, logBlocks, problemBlocks, type View } from './image-blocks.ts';
import type { ImageReport } from './image-report.ts';
import { labelOf, nothingSelected } from './meanings.ts';
import { code, details, heading, paragraph, render, table, text } from './markdown.ts';

/**
 * Bytes. GitHub drops a step's whole summary if it is larger than 1 MiB; the difference is left for
 * what other code of the step writes.
 */
export const summaryLimit = 1_000_000;

/** Views of a summary, the most detailed first. */
const views: readonly [Omit<View, 'sourceUrl'>, ...Omit<View, 'sourceUrl'>[]] = [
  { textLength: 2000, entries: 1000 },
  { textLength: 300, entries: 20 },
  { textLength: 60, entries: 5 },
];

/** Values that a job summary needs. */
export interface SummaryContext {
  /** Whether images are released; else they are candidates. */
  share: boolean;
  /** URL below which GitHub shows the files of the commit; empty for no links. */
  sourceUrl: string;
  /** Files of recipes that the change deletes; absent where nobody has looked. */
  deleted?: readonly string[];
}

/**
 * The job summary of a run: one table of all images, what went wrong, then folded details of each
 * image. Pure.
 */
export function renderSummary(
  reports: readonly ImageReport[],
  { share, sourceUrl, deleted = [] }: SummaryContext,
): string {
  return fitSummary(sourceUrl, (view) => [
    required(
      render([
        heading(2, [text(share ? 'Golden AMIs' : 'Golden AMI candidates')]),
        reports.length === 0
          ? paragraph([text(`${nothingSelected({ isDeletion: deleted.length > 0 })}.`)])
          : resultTable(reports, view),
        ...deletedBlocks(deleted, view),
      ]),
    ),
    ...reports.map((report): Part => {
      const blocks = problemBlocks(report, view);
      return blocks.length === 0
        ? []
        : [
            ...required(render(blocks)),
            { rank: 3, markdown: () => render([...blocks, ...logBlocks(report, Infinity, false)]) },
          ];
    }),
    ...reports.map((report): Part => [
      {
        rank: report.failure || report.error ? 1 : 2,
        markdown: () => render(details('details', detailBlocks(report, [], view), report.recipe)),
      },
    ]),
  ]);
}

/** The job summary of a run that stopped before it worked on any recipe. Pure. */
export function renderError(message: string): string {
  return render([heading(2, [text('golden-ami stopped')]), paragraph([code(message)])]);
}

/**
 * Renders the most detailed draft that fits into a job summary. Where none fits, renders the
 * required parts only; the runner cuts them at their end.
 */
export function fitSummary(sourceUrl: string, draft: (view: View) => Part[]): string {
  const space = { limit: summaryLimit, sizeOf: (markdown: string) => Buffer.byteLength(markdown) };
  const notice = render([
    paragraph([text('Some details are left out: GitHub takes no summary over 1 MiB.')]),
  ]);
  // Drafts are rendered lazily, since most summaries fit in their first draft.
  const fitted =
    fitFirst(
      views.values().map((view) => draft({ ...view, sourceUrl })),
      space,
      notice,
    ) ??
    fit(
      draft({ ...(views.at(-1) ?? views[0]), sourceUrl }).map((versions) =>
        versions.filter(({ rank }) => rank === 0),
      ),
      { ...space, limit: Infinity },
    )?.markdown ??
    '';
  return `${fitted.trimEnd()}\n`;
}

function resultTable(reports: readonly ImageReport[], { textLength }: View): RootContent {
  const regions = [...new Set(reports.flatMap((report) => report.regions))];
  return table(
    ['Recipe', 'Result', ...regions.map((region) => code(region, textLength)), 'Build took', 'Why'],
    reports.map((report) => [
      [code(report.recipe, textLength)],
      [text(labelOf(report.fate))],
      ...regions.map((region) => [code(report.amis[region] ?? '', textLength)]),
      [text(buildTime(report))],
      [code(report.reason, textLength)],
    ]),
  );
}
