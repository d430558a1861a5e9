import type { PhrasingContent, RootContent } from 'mdast';
import { fitFirst, required, type Part } from './fit.ts';
import type { View } from './image-blocks.ts';
import { commitUrl, fileUrl, linked } from './links.ts';
import { code, heading, lineBreak, paragraph, render, table, text } from './markdown.ts';

/** First line of the comment, by which it is found again. GitHub shows nothing of it. */
export const commentMarker = '<!-- golden-ami: comment -->';

/** UTF-16 code units. GitHub's refusal speaks of 65,536 characters. */
export const commentLimit = 65_000;

/** What every comment of a run shares. */
export interface CommentContext {
  /** First line: `commentMarker`. */
  marker: string;
  /** URL of the workflow run; empty for no link. */
  runUrl: string;
  /** The commit that was looked at. */
  commit: string;
  /** URL below which GitHub shows the files of the commit; empty for no links. */
  sourceUrl: string;
  /** Whether images are released; else they are candidates. */
  share: boolean;
}

/** How much a draft of the comment shows. */
export interface CommentView extends View {
  /** UTF-16 code units of a text in the table. */
  cellLength: number;
  /** Changes of a recipe that the table shows. */
  cellChanges: number;
  /** With more regions than these the table shows the home region's AMI alone. */
  regions: number;
  /** Whether files and AMIs in the table are linked. */
  hasLinks: boolean;
  /** Whether every problem has to be there, or as many as there is room for. */
  needsProblems: boolean;
  /** Whether the table has more columns than recipe and result. */
  hasColumns: boolean;
  /** Recipes in the table. */
  rows: number;
}

/** A comment before it is cut to size. */
export interface CommentDraft {
  headline: PhrasingContent[];
  /** Paragraphs below it, short texts of our own. */
  introduction: PhrasingContent[][];
  head: string[];
  /** Cells by recipe, worst first; the first two are recipe and result. */
  rows: (view: CommentView) => PhrasingContent[][][];
  /** What comes after the table. */
  parts: (view: CommentView) => Part[];
}

/**
 * The first draft of several that fits: cells and links shrink, then regions collapse, then columns
 * go; last of all, rows.
 */
export function renderComment(draft: CommentDraft, context: CommentContext): string {
  const frame = [
    required(context.marker),
    required(render([heading(2, draft.headline), ...draft.introduction.map(paragraph)])),
  ];
  const runWords = linked(context.runUrl, text('summary of the run'));
  const rest = render([
    paragraph([text('Not everything fits into a comment: the '), runWords, text(' has the rest.')]),
  ]);
  const foot = render([
    paragraph([
      text('Commit '),
      linked(commitUrl(context.commit, context.runUrl), code(context.commit.slice(0, 7))),
      text(', '),
      linked(context.runUrl, text('workflow run')),
    ]),
  ]);
  const drafts = views(context.sourceUrl).map((view) => [
    ...frame,
    required(render(tableBlocks(draft, view))),
    ...draft.parts(view),
    required(foot),
  ]);
  return `${(fitFirst(drafts, { limit: commentLimit, sizeOf: (markdown) => markdown.length }, rest) ?? context.marker).trimEnd()}\n`;
}

/** The richest view first; without end, since the last have fewer and fewer rows. */
function* views(sourceUrl: string): Generator<CommentView, undefined> {
  const full: CommentView = {
    sourceUrl,
    textLength: 1000,
    entries: 20,
    cellLength: 240,
    cellChanges: 3,
    regions: 6,
    hasLinks: true,
    needsProblems: true,
    hasColumns: true,
    rows: Infinity,
  };
  const short: CommentView = {
    ...full,
    textLength: 300,
    entries: 10,
    cellLength: 100,
    cellChanges: 1,
  };
  const plain: CommentView = { ...short, hasLinks: false };
  const home: CommentView = { ...plain, regions: 1, cellLength: 60 };
  yield* [full, short, plain, home, { ...home, needsProblems: false }];
  for (let rows = 4096; rows >= 1; rows /= 2) {
    yield { ...home, needsProblems: false, hasColumns: false, cellLength: 100, rows };
  }
}

function tableBlocks({ head, rows }: CommentDraft, view: CommentView): RootContent[] {
  const all = rows(view);
  if (all.length === 0) return [];
  const shown = all.slice(0, view.rows);
  const left = all.length - shown.length;
  const columns = view.hasColumns ? head.length : 2;
  return [
    table(
      head.slice(0, columns),
      shown.map((cells) => cells.slice(0, columns)),
    ),
    ...(left > 0 ? [paragraph([text(`and ${String(left)} more recipes`)])] : []),
  ];
}

/** A recipe's name, which leads to its file. */
export function recipeCell(
  { recipe, file }: { recipe: string; file: string },
  { cellLength, hasLinks, sourceUrl }: CommentView,
): PhrasingContent[] {
  // The longest name that a recipe may have is always shown as a whole.
  const name = code(recipe, Math.max(cellLength, 100));
  return [hasLinks ? linked(fileUrl(file, sourceUrl), name) : name];
}

/** What a new image changes; where nothing is known, why it is made. */
export function changesCell(
  reason: string,
  changes: readonly string[],
  { cellLength, cellChanges }: CommentView,
): PhrasingContent[] {
  const shown = changes.length === 0 ? [reason] : changes.slice(0, cellChanges);
  const left = changes.length - shown.length;
  return [
    ...inLines(shown.map((line) => [code(line, cellLength)])),
    ...(left > 0 ? [lineBreak(), text(`and ${String(left)} more`)] : []),
  ];
}

/** Lines within a cell. */
export function inLines(lines: readonly PhrasingContent[][]): PhrasingContent[] {
  return lines.flatMap((line, index) => (index === 0 ? line : [lineBreak(), ...line]));
}

/** Up to three names, else how many there are: `rhel-8, win-2022`, `5 recipes`. */
export function named(recipes: readonly string[]): PhrasingContent[] {
  if (recipes.length > 3) return [text(`${String(recipes.length)} recipes`)];
  return recipes.flatMap((recipe, index) => [
    ...(index === 0 ? [] : [text(', ')]),
    code(recipe, 100),
  ]);
}
