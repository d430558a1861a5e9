import type { RootContent } from 'mdast';
import { duration } from './duration.ts';
import { fit, fitFirst, required, type Part } from './fit.ts';
import { detailBlocks, icons, logBlocks, problemBlocks, type View } from './image-blocks.ts';
import type { ImageReport } from './image-report.ts';
import { code, details, heading, paragraph, render, table, text } from './markdown.ts';

/**
 * Bytes. GitHub refuses a step's summary over 1 MiB as a whole; some are left for what else the
 * step writes.
 */
export const summaryLimit = 1_000_000;

/** Views of a summary, the richest first. */
const views: readonly [Omit<View, 'sourceUrl'>, ...Omit<View, 'sourceUrl'>[]] = [
  { textLength: 2000, entries: 1000 },
  { textLength: 300, entries: 20 },
  { textLength: 60, entries: 5 },
];

/** What a job summary is made for. */
export interface SummaryContext {
  /** Whether images are released; else they are candidates. */
  share: boolean;
  /** URL below which GitHub shows the files of the commit; empty for no links. */
  sourceUrl: string;
}

/**
 * The job summary of a run: one table over all images, what went wrong, then the details of each,
 * folded. Pure.
 */
export function renderSummary(
  reports: readonly ImageReport[],
  { share, sourceUrl }: SummaryContext,
): string {
  return fitSummary(sourceUrl, (view) => [
    required(
      render([
        heading(2, [text(share ? 'Golden AMIs' : 'Golden AMI candidates')]),
        resultTable(reports, view),
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

/** The job summary of a run that stopped before any recipe. Pure. */
export function renderError(message: string): string {
  return render([heading(2, [text('golden-ami stopped')]), paragraph([code(message)])]);
}

/**
 * The richest of its drafts that fits into a job summary. Where none does it is what has to be
 * there; the runner cuts its end.
 */
export function fitSummary(sourceUrl: string, draft: (view: View) => Part[]): string {
  const space = { limit: summaryLimit, sizeOf: (markdown: string) => Buffer.byteLength(markdown) };
  const rest = render([
    paragraph([text('Some details are left out: GitHub takes no summary over 1 MiB.')]),
  ]);
  // Each is made when it is its turn: most summaries fit at once.
  const fitted =
    fitFirst(
      views.values().map((view) => draft({ ...view, sourceUrl })),
      space,
      rest,
    ) ??
    fit(
      draft({ ...(views.at(-1) ?? views[0]), sourceUrl }).map((forms) =>
        forms.filter(({ rank }) => rank === 0),
      ),
      { ...space, limit: Infinity },
    )?.markdown ??
    '';
  return `${fitted.trimEnd()}\n`;
}

function resultTable(reports: readonly ImageReport[], { textLength }: View): RootContent {
  const regions = [...new Set(reports.flatMap((report) => report.regions))];
  return table(
    ['Recipe', 'Result', ...regions.map((region) => code(region, textLength)), 'Time', 'Why'],
    reports.map((report) => [
      [code(report.recipe, textLength)],
      [text(`${icons[report.result]} ${report.result}`)],
      ...regions.map((region) => [code(report.amis[region] ?? '', textLength)]),
      [text(duration(report.endedAt - report.startedAt))],
      [code(report.reason, textLength)],
    ]),
  );
}
