import type { PhrasingContent } from 'mdast';
import type { PlannedRecipe } from '../../plan/plan.ts';
import { accessBlocks } from '../../report/access.ts';
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
import { announcedNoun, announcementOf, isBlocked } from '../../report/announcements.ts';
import { deletedBlocks } from '../../report/deleted.ts';
import { nothingSelected } from '../../report/meanings.ts';
import { code, details, lineBreak, render, text } from '../../report/markdown.ts';
import {
  lastTime,
  obstacleBlocks,
  planDetails,
  planLabel,
  remedyBlocks,
  type PlanReport,
  type PlanReports,
} from './summary.ts';

/**
 * The comment while the builds run: what will be done for each recipe and why, and what stands in
 * the way. Pure.
 */
export function renderPlanComment(
  { reports, deleted }: PlanReports,
  context: CommentContext,
): string {
  const sorted = [...reports].sort((a, b) => rank(a) - rank(b));
  return renderComment(
    {
      first: accessBlocks(reports),
      headline: headline({ reports, deleted }, context),
      introduction: introduction(reports, context),
      head: ['Recipe', 'What will be done', 'Why, and what changes', 'Last build took'],
      rows: (view) => sorted.map((report) => row(report, view)),
      parts: (view) => [deletedPart(deleted, view), ...parts(sorted, context, view)],
    },
    context,
  );
}

/** Order of the rows: first recipes that something stands in the way of, then those with work. */
function rank(report: PlanReport): number {
  if (isObstructed(report)) return 0;
  return isWork(report) ? 1 : 2;
}

function isObstructed(report: PlanReport): boolean {
  return 'error' in report || isBlocked(report);
}

function isWork(report: PlanReport): report is PlannedRecipe {
  return !isObstructed(report) && 'action' in report && announcementOf(report).isWork;
}

/** The plan, and not what is going on: a run that is cancelled leaves it as it stands. */
function headline({ reports, deleted }: PlanReports, context: CommentContext): PhrasingContent[] {
  if (reports.length === 0) {
    return [text(`✅ ${nothingSelected({ isDeletion: deleted.length > 0 })}`)];
  }
  const obstructed = Map.groupBy(reports.filter(isObstructed), planLabel);
  const clear = reports.filter((one): one is PlannedRecipe => !isObstructed(one));
  const isLeft = clear.some(({ isLeftToRelease }) => isLeftToRelease);
  if (obstructed.size === 0 && !clear.some(isWork) && !isLeft) {
    return [text('✅ Nothing to rebuild')];
  }
  const counts = [...Map.groupBy(clear, (one) => announcementOf(one).count)].sort(
    ([, a], [, b]) => rank(a[0]!) - rank(b[0]!),
  );
  const noun = (all: readonly PlannedRecipe[]): string =>
    `${announcedNoun(all[0]!, context)}${all.length === 1 ? '' : 's'} `;
  const phrases: PhrasingContent[][] = [
    ...[...obstructed].map(([label, all]) => [
      ...recipeNames(all.map(({ recipe }) => recipe)),
      text(` ${label.replace(/^(?:❌|🚫) /u, '')}`),
    ]),
    ...counts.map(([count, all], index) => [
      text(
        `${String(all.length)} ${index === 0 || announcedNoun(all[0]!, context) !== announcedNoun(counts[0]![1][0]!, context) ? noun(all) : ''}${count}`,
      ),
    ]),
  ];
  return [
    text(`${obstructed.size > 0 ? '❌' : iconOf(clear)} `),
    ...phrases.flatMap((phrase, index) => (index === 0 ? phrase : [text(', '), ...phrase])),
  ];
}

/** The icon of what is most work: a build, then a release, then what is left to one. */
function iconOf(clear: readonly PlannedRecipe[]): string {
  if (clear.some((one) => isWork(one) && one.action !== 'release')) return '🔨';
  const most = clear.find(isWork) ?? clear.find(({ isLeftToRelease }) => isLeftToRelease);
  return most === undefined ? '✅' : (announcementOf(most).label.split(' ')[0] ?? '');
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
        `This is the plan. When the run has ended, this comment shows the ${share ? 'AMIs' : 'candidates, which golden-ami shares with nobody'}; after a run that was cancelled the plan stays.${last}`,
      ),
    ],
  ];
}

function row(report: PlanReport, view: CommentView): PhrasingContent[][] {
  if ('error' in report) {
    return [
      recipeCell(report, view),
      [text(planLabel(report))],
      [code(report.error.message, view.cellLength)],
      [text('')],
    ];
  }
  const why =
    report.changes.length === 0 ? [] : [code(report.reason, view.cellLength), lineBreak()];
  return [
    recipeCell(report, view),
    [text(planLabel(report))],
    [...why, ...changesCell(report.reason, report.changes, view)],
    [text(lastTime(report))],
  ];
}

function parts(
  reports: readonly PlanReport[],
  { share }: CommentContext,
  view: CommentView,
): Part[] {
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
              markdown: () =>
                render(details('details', planDetails(report, share, view), report.recipe)),
            },
          ],
    ),
  ];
}

function deletedPart(deleted: readonly string[], view: CommentView): Part {
  const blocks = deletedBlocks(deleted, view);
  return blocks.length === 0 ? [] : [{ rank: 0, markdown: () => render(blocks) }];
}
