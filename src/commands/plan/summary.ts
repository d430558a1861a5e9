import type { PhrasingContent, RootContent } from 'mdast';
import type { PlannedRecipe, UnplannedRecipe } from '../../plan/plan.ts';
import { accessBlocks } from '../../report/access.ts';
import { duration } from '../../report/duration.ts';
import { required, type Part } from '../../report/fit.ts';
import { changeBlocks, type View } from '../../report/image-blocks.ts';
import { placeLink } from '../../report/links.ts';
import {
  code,
  details,
  heading,
  list,
  paragraph,
  render,
  table,
  text,
} from '../../report/markdown.ts';
import { announce, announcedLabel, isBlocked } from '../../report/announcements.ts';
import { deletedBlocks } from '../../report/deleted.ts';
import { labelOf, nothingSelected } from '../../report/meanings.ts';
import { fitSummary, type SummaryContext } from '../../report/summary.ts';

/** The plan of a recipe, or why there is none. */
export type PlanReport = PlannedRecipe | UnplannedRecipe;

/** What a run has planned. */
export interface PlanReports {
  reports: readonly PlanReport[];
  /** Files of recipes that the change deletes, relative to the repository's root. */
  deleted: readonly string[];
}

/** What will be done for a recipe, in a few words. */
export function planLabel(report: PlanReport): string {
  return 'error' in report
    ? labelOf({
        decided: 'unplanned',
        meaning: report.isCancelled ? 'run-cancelled' : 'unplanned',
      })
    : announcedLabel(report);
}

/** What the log says of a recipe: what will be done and why, then what changes. */
export function planLine(report: PlanReport): string {
  const label = `${report.recipe}: ${planLabel(report)}`;
  if ('error' in report) return `${label}: ${report.error.message}`;
  const obstacle = report.findings.find(({ severity }) => severity === 'bad');
  const why = obstacle === undefined ? `, since ${report.reason}` : `: ${obstacle.message}`;
  const last = lastTime(report);
  return [
    `${label}${why}${last === '' ? '' : ` (the last build took ${last})`}`,
    ...report.changes.map((change) => `  ${change}`),
  ].join('\n');
}

/**
 * The job summary of a plan: one table, what stands in the way, then the details of each, folded.
 * Pure.
 */
export function renderPlan(
  { reports, deleted }: PlanReports,
  { share, sourceUrl }: SummaryContext,
): string {
  return fitSummary(sourceUrl, (view) => [
    required(
      render([
        heading(2, [text(share ? 'Plan: golden AMIs' : 'Plan: golden AMI candidates')]),
        ...accessBlocks(reports),
        planTable({ reports, deleted }, view),
        ...deletedBlocks(deleted, view),
      ]),
    ),
    required(render([...remedyBlocks(reports, view), ...obstacleBlocks(reports, view)])),
    ...reports.map((report): Part =>
      'error' in report
        ? []
        : [
            {
              rank: 1,
              markdown: () =>
                render(details('details', planDetails(report, share, view), report.recipe)),
            },
          ],
    ),
  ]);
}

function planTable({ reports, deleted }: PlanReports, { textLength }: View): RootContent {
  if (reports.length === 0) {
    return paragraph([text(`${nothingSelected({ isDeletion: deleted.length > 0 })}.`)]);
  }
  return table(
    ['Recipe', 'What will be done', 'Why', 'Last build took'],
    reports.map((report) =>
      'error' in report
        ? [
            [code(report.recipe, textLength)],
            [text(planLabel(report))],
            [code(report.error.message, textLength)],
            [text('')],
          ]
        : [
            [code(report.recipe, textLength)],
            [text(planLabel(report))],
            [code(report.reason, textLength)],
            [text(lastTime(report))],
          ],
    ),
  );
}

/** How long the last build of a recipe took; empty where nobody knows. */
export function lastTime({ lastMinutes }: PlannedRecipe): string {
  return lastMinutes === undefined ? '' : duration(lastMinutes * 60_000);
}

/** What to do about each recipe that could not be planned. */
export function remedyBlocks(
  reports: readonly PlanReport[],
  { sourceUrl, textLength, entries }: View,
): RootContent[] {
  const items = reports.flatMap((report): PhrasingContent[][] => {
    if (!('error' in report)) return [];
    const { message, remedy, at } = report.error;
    return [
      [
        text(report.isCancelled ? '🚫 ' : '❌ '),
        code(report.recipe, textLength),
        text(': '),
        code(message, textLength),
        ...(at ? [text(' ('), placeLink(at, sourceUrl), text(')')] : []),
        text(' '),
        code(remedy, textLength),
      ],
    ];
  });
  return items.length === 0
    ? []
    : [heading(3, [text('What could not be planned')]), ...limited(items, entries)];
}

/**
 * The findings of preflight. Recipes mostly share keys and profiles, so equal findings are shown
 * once, with the number of recipes.
 */
export function obstacleBlocks(
  reports: readonly PlanReport[],
  { sourceUrl, textLength, entries }: View,
): RootContent[] {
  const findings = reports.flatMap((report) => ('error' in report ? [] : report.findings));
  if (findings.length === 0) return [];
  const same = [
    ...Map.groupBy(findings, ({ severity, message }) =>
      JSON.stringify([severity, message]),
    ).values(),
  ].sort(([a], [b]) => Number(a?.severity === 'unknown') - Number(b?.severity === 'unknown'));
  const items = same.map((all) => {
    const { severity, message, remedy, at } = all[0]!;
    const where = at ? [text(' ('), placeLink(at, sourceUrl), text(')')] : [];
    return [
      text(severity === 'bad' ? '❌ ' : '⚠️ '),
      code(message, textLength),
      ...where,
      text(' '),
      code(remedy, textLength),
      text(` (${String(all.length)} ${all.length === 1 ? 'recipe' : 'recipes'})`),
    ];
  });
  return [heading(3, [text(obstacleTitle(findings))]), ...limited(items, entries)];
}

function obstacleTitle(findings: PlannedRecipe['findings']): string {
  const bad = findings.filter(({ severity }) => severity === 'bad');
  if (bad.length === 0) return 'What a build or a launch may fail for';
  const ofRelease = bad.filter(({ stops }) => stops === 'release').length;
  if (ofRelease === bad.length) return 'What keeps an image from being released';
  return `What a build${ofRelease > 0 ? ', a release' : ''} or a launch would fail for`;
}

function limited(items: PhrasingContent[][], most: number): RootContent[] {
  const left = items.length - most;
  return [
    list(items.slice(0, most)),
    ...(left > 0 ? [paragraph([text(`and ${String(left)} more`)])] : []),
  ];
}

/** The details of a plan: what will be done, what a recipe was resolved to, and what a new image changes. */
export function planDetails(planned: PlannedRecipe, share: boolean, view: View): RootContent[] {
  const { file, changes, imageArn, lock } = planned;
  const fact = (name: string, value: string): PhrasingContent[] => [
    text(`${name}: `),
    code(value, view.textLength),
  ];
  const facts = [
    ...(isBlocked(planned) ? [] : [[text(announce(planned, { share }))]]),
    fact('Recipe file', file),
    ...(imageArn === undefined ? [] : [fact('Image', imageArn)]),
    fact(
      'Parent image',
      [lock.parent.image, lock.parent.name, lock.parent.createdAt].filter(Boolean).join(', '),
    ),
    fact('Volume', `${String(lock.volumeGiB)} GiB`),
    fact('Regions', lock.regions.join(', ')),
    fact('Digest', lock.digest),
    fact('Content digest', lock.contentDigest),
  ];
  return [list(facts), ...changeBlocks(changes, view)];
}
