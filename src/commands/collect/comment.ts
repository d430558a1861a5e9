import type { PhrasingContent } from 'mdast';
import { results } from '../../outputs/images.ts';
import type { Plan, PlannedRecipe } from '../../plan/plan.ts';
import { accessBlocks } from '../../report/access.ts';
import {
  changesCell,
  joinLines,
  recipeNames,
  recipeCell,
  renderComment,
  type CommentContext,
  type CommentView,
} from '../../report/comment.ts';
import { deletedBlocks } from '../../report/deleted.ts';
import type { Part } from '../../report/fit.ts';
import { buildTime, detailBlocks, logBlocks, problemBlocks } from '../../report/image-blocks.ts';
import type { ImageReport } from '../../report/image-report.ts';
import { amiUrl, linked } from '../../report/links.ts';
import {
  isCandidate,
  labelOf,
  meaningOf,
  nothingSelected,
  rankOf,
  sentenceOf,
  type Fate,
} from '../../report/meanings.ts';
import { code, details, list, paragraph, render, text } from '../../report/markdown.ts';
import { obstacleBlocks } from '../plan/summary.ts';

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
  const sorted = [...reports].sort((a, b) => severity(b.fate) - severity(a.fate));
  return renderComment(
    {
      first: accessBlocks(plan.recipes),
      headline: headline(reports, missing, plan),
      introduction: introduction(reports),
      head: ['Recipe', 'Result', 'AMI', 'Build took', 'What changed'],
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
        deletedPart(plan, view),
        ...sorted.map((report) => problemPart(report, view)),
        warningPart(plan, sorted, view),
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
 * Rank of what became of an image: all that is well has the same, so that a sorted table of it keeps
 * the plan's order.
 */
function severity(fate: Fate): number {
  const { result } = meaningOf(fate);
  return Math.max(results.indexOf('built'), results.indexOf(result));
}

function isProblem({ fate }: ImageReport): boolean {
  return severity(fate) > results.indexOf('built');
}

/** What an image is called of which something is said with `✅`: those of a release are no candidates. */
const nounOf = (fate: Fate): string => (isCandidate(fate) ? 'candidate' : 'image');

/** The worst first: `❌ rhel-8 failed, 2 built`. */
function headline(
  reports: readonly ImageReport[],
  missing: readonly PlannedRecipe[],
  { deleted = [] }: Plan,
): PhrasingContent[] {
  if (reports.length + missing.length === 0) {
    return [text(`✅ ${nothingSelected({ isDeletion: deleted.length > 0 })}`)];
  }
  if (missing.length === 0 && reports.every(({ fate }) => fate.meaning === 'current')) {
    return [text('✅ Nothing to rebuild: what the recipes say is released')];
  }
  const worstFirst = [
    ...Map.groupBy(
      [...reports].sort((a, b) => rankOf(b.fate) - rankOf(a.fate)),
      ({ fate }) => labelOf(fate),
    ).values(),
  ];
  const phrases = worstFirst.map((all, index): PhrasingContent[] => {
    const { label, icon } = meaningOf(all[0]!.fate);
    if (icon !== '✅') {
      return [...recipeNames(all.map(({ recipe }) => recipe)), text(` ${label}`)];
    }
    const noun = nounOf(all[0]!.fate);
    // Said first, and again where it is another one than that of the phrase before.
    const before = worstFirst[index - 1]?.[0]?.fate;
    const isSaid =
      before !== undefined && (meaningOf(before).icon !== '✅' || nounOf(before) === noun);
    const words = isSaid ? label : `${noun}${all.length === 1 ? '' : 's'} ${label}`;
    return [text(`${String(all.length)} ${words}`)];
  });
  if (missing.length > 0) {
    phrases.unshift([
      ...recipeNames(missing.map(({ recipe }) => recipe)),
      text(' without a result'),
    ]);
  }
  const worst = worstFirst[0]?.[0];
  const icon = missing.length > 0 || worst === undefined ? '❌' : meaningOf(worst.fate).icon;
  return [
    text(`${icon} `),
    ...phrases.flatMap((phrase, index) => (index === 0 ? phrase : [text(', '), ...phrase])),
  ];
}

/** What each fate means, said once for all recipes that have it. */
function introduction(reports: readonly ImageReport[]): PhrasingContent[][] {
  const same = [
    ...Map.groupBy(
      [...reports].sort((a, b) => rankOf(b.fate) - rankOf(a.fate)),
      ({ fate }) => sentenceOf(fate),
    ),
  ];
  const hint = reports.some(({ fate }) => isCandidate(fate))
    ? [
        [
          text(
            'Merging releases a candidate, unless it is too old by then or a newer image was released: that builds it again.',
          ),
        ],
      ]
    : [];
  return [
    ...same.map(([sentence, all]) =>
      same.length === 1
        ? [text(sentence)]
        : [...recipeNames(all.map(({ recipe }) => recipe)), text(`: ${sentence}`)],
    ),
    ...hint,
  ];
}

function row(
  report: ImageReport,
  planned: PlannedRecipe | undefined,
  view: CommentView,
): PhrasingContent[][] {
  return [
    recipeCell(report, view),
    [text(labelOf(report.fate))],
    amiCell(report, view),
    [text(buildTime(report).replaceAll(' ', '\u{a0}'))],
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

/** What becomes of the images of recipes that the change deletes. */
function deletedPart({ deleted = [] }: Plan, view: CommentView): Part {
  const blocks = deletedBlocks(deleted, view);
  return blocks.length === 0 ? [] : [{ rank: 0, markdown: () => render(blocks) }];
}

/**
 * The plan's warnings, which may concern consumers later, and its errors where they still stand in
 * the way, but for those that are shown with the recipe's result.
 */
function warningPart({ recipes }: Plan, reports: readonly ImageReport[], view: CommentView): Part {
  const problems = new Map(
    reports.filter(isProblem).map(({ recipe, error }) => [recipe, error?.message ?? '']),
  );
  const warnings = recipes.map((one) => {
    const said = problems.get(one.recipe);
    return {
      ...one,
      findings: one.findings.filter(
        ({ severity, message }) =>
          severity === 'unknown' || (said !== undefined && !said.includes(message)),
      ),
    };
  });
  const blocks = obstacleBlocks(warnings, view);
  return blocks.length === 0 ? [] : [{ rank: 2, markdown: () => render(blocks) }];
}
