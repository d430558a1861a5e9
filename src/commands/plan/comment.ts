import type { PhrasingContent } from 'mdast';
import type { PlannedRecipe } from '../../plan/plan.ts';
import {
  changesCell,
  recipeNames,
  recipeCell,
  renderComment,
  type CommentContext,
  type CommentView,
} from '../../report/comment.ts';
import { duration } from '../../report/duration.ts';
import type { Part } from '../../report/fit.ts';
import { code, details, lineBreak, render, text } from '../../report/markdown.ts';
import {
  actionLabels,
  lastTime,
  obstacleBlocks,
  planDetails,
  remedyBlocks,
  type PlanReport,
} from './summary.ts';

/**
 * The comment while the builds run: what will be done for each recipe and why, and what stands in
 * the way. Pure.
 */
export function renderPlanComment(reports: readonly PlanReport[], context: CommentContext): string {
  const sorted = [...reports].sort((a, b) => rank(a) - rank(b));
  return renderComment(
    {
      headline: headline(reports, context),
      introduction: introduction(reports, context),
      head: ['Recipe', 'What will be done', 'Why, and what changes', 'Last build took'],
      rows: (view) => sorted.map((report) => row(report, view)),
      parts: (view) => parts(sorted, view),
    },
    context,
  );
}

/** Order of the rows: first recipes that can't be built, then those with work to do. */
function rank(report: PlanReport): number {
  if (isBlocked(report)) return 0;
  return isWork(report) ? 1 : 2;
}

function isBlocked(report: PlanReport): boolean {
  return 'error' in report || report.findings.some(({ severity }) => severity === 'bad');
}

function isWork(report: PlanReport): report is PlannedRecipe {
  return (
    !isBlocked(report) &&
    'action' in report &&
    (report.action === 'start' || report.action === 'attach' || report.action === 'release')
  );
}

function headline(reports: readonly PlanReport[], { share }: CommentContext): PhrasingContent[] {
  const blocked = reports.filter(isBlocked).map(({ recipe }) => recipe);
  const work = reports.filter(isWork);
  const count = (action: PlannedRecipe['action']): number =>
    work.filter((one) => one.action === action).length;
  const builds = count('start') + count('attach');
  const phrases = [
    ...(builds > 0
      ? [
          `${String(builds)} ${share ? (builds === 1 ? 'image' : 'images') : builds === 1 ? 'candidate' : 'candidates'} being built`,
        ]
      : []),
    ...(count('release') > 0 ? [`${String(count('release'))} being released`] : []),
    ...(reports.length > work.length + blocked.length
      ? [`${String(reports.length - work.length - blocked.length)} already there`]
      : []),
  ].join(', ');
  if (blocked.length > 0) {
    return [
      text('❌ '),
      ...recipeNames(blocked),
      text(` can't be built${phrases === '' ? '' : `, ${phrases}`}`),
    ];
  }
  if (reports.length === 0) return [text('✅ Nothing to rebuild: the change touches no recipe')];
  return [
    text(work.length === 0 ? '✅ Nothing to rebuild: every image is there' : `⏳ ${phrases}`),
  ];
}

function introduction(
  reports: readonly PlanReport[],
  { share }: CommentContext,
): PhrasingContent[][] {
  const work = reports.filter(isWork);
  if (work.length === 0) return [];
  const longest = Math.max(
    0,
    ...work.flatMap(({ action, lastMinutes }) =>
      action === 'start' && lastMinutes !== undefined ? [lastMinutes] : [],
    ),
  );
  const last =
    longest > 0
      ? ` The longest of these builds took ${duration(longest * 60_000)} the last time.`
      : '';
  return [
    [
      text(
        `This comment will show the ${share ? 'AMIs' : 'candidates, which are private,'} when they are there.${last}`,
      ),
    ],
  ];
}

function row(report: PlanReport, view: CommentView): PhrasingContent[][] {
  if ('error' in report) {
    return [
      recipeCell(report, view),
      [text("❌ can't be planned")],
      [code(report.error.message, view.cellLength)],
      [text('')],
    ];
  }
  const action = isBlocked(report) ? "❌ can't be built" : actionLabels[report.action];
  const why =
    report.changes.length === 0 ? [] : [code(report.reason, view.cellLength), lineBreak()];
  return [
    recipeCell(report, view),
    [text(action)],
    [...why, ...changesCell(report.reason, report.changes, view)],
    [text(lastTime(report))],
  ];
}

function parts(reports: readonly PlanReport[], view: CommentView): Part[] {
  const problems = [...remedyBlocks(reports, view), ...obstacleBlocks(reports, view)];
  return [
    problems.length === 0
      ? []
      : [{ rank: view.needsProblems ? 0 : 1, markdown: () => render(problems) }],
    ...reports.map((report): Part =>
      'error' in report
        ? []
        : [
            {
              rank: isWork(report) || isBlocked(report) ? 2 : 3,
              markdown: () => render(details('details', planDetails(report, view), report.recipe)),
            },
          ],
    ),
  ];
}
