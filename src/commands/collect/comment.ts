import type { PhrasingContent } from 'mdast';
import { results, type Result } from '../../outputs/images.ts';
import type { Plan, PlannedRecipe } from '../../plan/plan.ts';
import {
  changesCell,
  joinLines,
  recipeNames,
  recipeCell,
  renderComment,
  type CommentContext,
  type CommentView,
} from '../../report/comment.ts';
import { duration } from '../../report/duration.ts';
import type { Part } from '../../report/fit.ts';
import { detailBlocks, icons, logBlocks, problemBlocks } from '../../report/image-blocks.ts';
import type { ImageReport } from '../../report/image-report.ts';
import { amiUrl, linked } from '../../report/links.ts';
import { code, details, list, paragraph, render, text } from '../../report/markdown.ts';
import { obstacleBlocks } from '../plan/summary.ts';

/** How the comment words each result. */
const resultLabels: Record<Result, string> = {
  none: 'released already',
  reused: 'reused',
  released: 'released',
  built: 'built',
  started: 'still running',
  cancelled: 'cancelled',
  failed: 'failed',
};

/** How many log lines a shortened comment still shows. */
const logLinesWhenShort = 5;

/**
 * The comment after the builds: the result of each recipe, what failed and where, then the details
 * of each image. Pure.
 */
export function renderResultComment(
  reports: readonly ImageReport[],
  plan: Plan,
  context: CommentContext,
): string {
  const planned = new Map(plan.recipes.map((one) => [one.recipe, one]));
  const reported = new Set(reports.map(({ recipe }) => recipe));
  const missing = plan.recipes.filter(({ recipe }) => !reported.has(recipe));
  const sorted = [...reports].sort((a, b) => severity(b.result) - severity(a.result));
  return renderComment(
    {
      headline: headline(reports, missing, context),
      introduction: introduction(reports, context),
      head: ['Recipe', 'Result', 'AMI', 'Time', 'What changed'],
      rows: (view) => [
        ...missing.map((one) => [
          recipeCell(one, view),
          [text('❔ unknown')],
          [text('–')],
          [text('')],
          changesCell(one.reason, one.changes, view),
        ]),
        ...sorted.map((report) => row(report, planned.get(report.recipe), view)),
      ],
      parts: (view) => [
        ...sorted.map((report) => problemPart(report, view)),
        warningPart(plan, view),
        ...sorted.map((report): Part => [
          {
            rank: isProblem(report) ? 2 : 4,
            markdown: () =>
              render(
                details(
                  'details',
                  [
                    ...detailBlocks(report, planned.get(report.recipe)?.changes ?? [], view),
                    ...allAmis(report, view),
                  ],
                  report.recipe,
                ),
              ),
          },
        ]),
      ],
    },
    context,
  );
}

/**
 * Rank of a result: all successful results have the same, so that a sorted table of them keeps the
 * plan's order.
 */
function severity(result: Result): number {
  return Math.max(results.indexOf('built'), results.indexOf(result));
}

function isProblem({ result }: ImageReport): boolean {
  return severity(result) > severity('built');
}

/** The worst first: `❌ rhel-8 failed, 2 built`. */
function headline(
  reports: readonly ImageReport[],
  missing: readonly PlannedRecipe[],
  { share }: CommentContext,
): PhrasingContent[] {
  if (reports.length + missing.length === 0) {
    return [text('✅ Nothing to rebuild: the change touches no recipe')];
  }
  if (missing.length === 0 && reports.every(({ result }) => result === 'none')) {
    return [text('✅ Nothing to rebuild: what the recipes say is released')];
  }
  const worstFirst = Map.groupBy(
    [...reports].sort((a, b) => results.indexOf(b.result) - results.indexOf(a.result)),
    ({ result }) => result,
  );
  const phrases = [...worstFirst].map(([result, all]): PhrasingContent[] => {
    const verb = result === 'built' && share ? 'built and released' : resultLabels[result];
    if (isProblem(all[0]!)) {
      return [...recipeNames(all.map(({ recipe }) => recipe)), text(` ${verb}`)];
    }
    const noun =
      worstFirst.keys().next().value !== result
        ? ''
        : `${share ? 'image' : 'candidate'}${all.length === 1 ? '' : 's'} `;
    return [text(`${String(all.length)} ${noun}${verb}`)];
  });
  if (missing.length > 0) {
    phrases.unshift([
      ...recipeNames(missing.map(({ recipe }) => recipe)),
      text(' without a result'),
    ]);
  }
  const worst = [...worstFirst.keys()][0];
  const icon = missing.length > 0 || worst === undefined ? '❌' : icons[worst];
  return [
    text(`${icon} `),
    ...phrases.flatMap((phrase, index) => (index === 0 ? phrase : [text(', '), ...phrase])),
  ];
}

function introduction(
  reports: readonly ImageReport[],
  { share }: CommentContext,
): PhrasingContent[][] {
  if (share || reports.every(({ amis }) => Object.keys(amis).length === 0)) return [];
  return [
    [
      text(
        'A candidate is private: built, tested and verified, shared with nobody. Merging releases it, unless it is too old by then or a newer image was released: that builds it again.',
      ),
    ],
  ];
}

function row(
  report: ImageReport,
  planned: PlannedRecipe | undefined,
  view: CommentView,
): PhrasingContent[][] {
  const { result, startedAt, endedAt } = report;
  const wasBuilt =
    result !== 'none' && result !== 'reused' && result !== 'released' && endedAt > startedAt;
  return [
    recipeCell(report, view),
    [text(`${icons[result]} ${resultLabels[result]}`)],
    amiCell(report, view),
    [text(wasBuilt ? duration(endedAt - startedAt).replaceAll(' ', '\u{a0}') : '')],
    changesCell(planned?.reason ?? report.reason, planned?.changes ?? [], view),
  ];
}

/**
 * One line for each region, the home region first; where there are too many regions, the home
 * region only.
 */
function amiCell({ amis, regions, homeRegion }: ImageReport, view: CommentView): PhrasingContent[] {
  if (Object.keys(amis).length === 0) return [text('–')];
  const all = [...new Set([homeRegion, ...regions])];
  const shown = all.length > view.regions ? [homeRegion] : all;
  const left = all.slice(shown.length).filter((region) => amis[region] !== undefined).length;
  const lines = shown.map((region) => amiLine(region, amis[region] ?? '', view));
  return joinLines([
    ...lines,
    ...(left > 0 ? [[text(`and ${String(left)} more ${left === 1 ? 'region' : 'regions'}`)]] : []),
  ]);
}

/** The id stands beside its link, not in it, so that a double click selects it. */
function amiLine(
  region: string,
  amiId: string,
  { cellLength, hasLinks }: CommentView,
): PhrasingContent[] {
  const url = amiUrl(region, amiId);
  return [
    code(region, cellLength),
    text(' '),
    code(amiId, cellLength),
    ...(hasLinks && url !== undefined ? [text('\u{a0}'), linked(url, text('↗'))] : []),
  ];
}

/** The AMIs of all regions, where the table has no room for them. */
function allAmis(
  { amis, regions }: ImageReport,
  view: CommentView,
): ReturnType<typeof detailBlocks> {
  const ids = Object.entries(amis);
  if (regions.length <= view.regions || ids.length === 0) return [];
  return [
    paragraph([text('AMIs:')]),
    list(ids.map(([region, amiId]) => amiLine(region, amiId, { ...view, hasLinks: false }))),
  ];
}

function problemPart(report: ImageReport, view: CommentView): Part {
  const blocks = problemBlocks(report, view);
  if (blocks.length === 0) return [];
  const withLog = (rank: number, most: number): Part => {
    const log = logBlocks(report, most, true);
    return log.length === 0 ? [] : [{ rank, markdown: () => render([...blocks, ...log]) }];
  };
  return [
    { rank: view.needsProblems ? 0 : 1, markdown: () => render(blocks) },
    ...withLog(3, logLinesWhenShort),
    ...withLog(5, Infinity),
  ];
}

/**
 * The plan's warnings, which may concern consumers later. Findings that prevented a build are shown
 * with the recipe's result instead.
 */
function warningPart({ recipes }: Plan, view: CommentView): Part {
  const warnings = recipes.map((one) => ({
    ...one,
    findings: one.findings.filter(({ severity }) => severity === 'unknown'),
  }));
  const blocks = obstacleBlocks(warnings, view);
  return blocks.length === 0 ? [] : [{ rank: 2, markdown: () => render(blocks) }];
}
