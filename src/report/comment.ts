import type { PhrasingContent, RootContent } from 'mdast';
import { fitFirst, required, type Part } from './fit.ts';
import type { View } from './image-blocks.ts';
import { commitUrl, fileUrl, linked } from './links.ts';
import { code, heading, lineBreak, paragraph, render, table, text } from './markdown.ts';

/** First line of the comment, by which it is found again. GitHub does not show it. */
export const commentMarker = '<!-- golden-ami: comment -->';

/** UTF-16 code units. GitHub's error for longer comments names a limit of 65,536 characters. */
export const commentLimit = 65_000;

/** Values that every comment of a run needs. */
export interface CommentContext {
  /** First line of the comment: `commentMarker`. */
  marker: string;
  /** URL of the workflow run; empty for no link. */
  runUrl: string;
  /** The commit that the comment is about: the one that somebody pushed. */
  commit: string;
  /** Whether the run has read that commit merged with its base. */
  isMerged: boolean;
  /**
   * URL below which GitHub shows the files that the run has read, whose lines the comment names;
   * empty for no links.
   */
  sourceUrl: string;
  /** Whether images are released; else they are candidates. */
  share: boolean;
}

/** How much of everything a draft of the comment shows. */
export interface CommentView extends View {
  /** Largest number of UTF-16 code units of a text in the table. */
  cellLength: number;
  /** Number of changes that the table shows for a recipe. */
  cellChanges: number;
  /**
   * Largest number of regions with a column each; with more, the table shows the home region's AMI
   * only.
   */
  regions: number;
  /** Whether files and AMIs in the table are linked. */
  hasLinks: boolean;
  /** Whether every problem must be shown; else as many as fit. */
  needsProblems: boolean;
  /** Whether the table has all columns; else only recipe and result. */
  hasColumns: boolean;
  /** Largest number of recipes in the table. */
  rows: number;
}

/** A comment before it is shortened to fit. */
export interface CommentDraft {
  /** What stands above the headline; mostly nothing. */
  first: RootContent[];
  headline: PhrasingContent[];
  /** Paragraphs below the headline: short texts of our own. */
  introduction: PhrasingContent[][];
  head: string[];
  /**
   * A row of cells for each recipe, the worst result first. The first two cells are recipe and
   * result.
   */
  rows: (view: CommentView) => PhrasingContent[][][];
  /** The parts below the table. */
  parts: (view: CommentView) => Part[];
}

/**
 * Renders the first of several drafts that fits. From draft to draft, texts get shorter and links
 * go, then regions become one column, then columns go, then rows.
 */
export function renderComment(draft: CommentDraft, context: CommentContext): string {
  const frame = [
    required(context.marker),
    required(
      render([...draft.first, heading(2, draft.headline), ...draft.introduction.map(paragraph)]),
    ),
  ];
  const runLink = linked(context.runUrl, text('summary of the run'));
  const notice = render([
    paragraph([text('Not everything fits into a comment: the '), runLink, text(' has the rest.')]),
  ]);
  const foot = render([
    paragraph([
      text('Commit '),
      linked(commitUrl(context.commit, context.runUrl), code(context.commit.slice(0, 7))),
      text(context.isMerged ? ', merged with its base, ' : ', '),
      linked(context.runUrl, text('workflow run')),
    ]),
  ]);
  const drafts = views(context.sourceUrl).map((view) => [
    ...frame,
    required(render(tableBlocks(draft, view))),
    ...draft.parts(view),
    required(foot),
  ]);
  return `${(fitFirst(drafts, { limit: commentLimit, sizeOf: (markdown) => markdown.length }, notice) ?? context.marker).trimEnd()}\n`;
}

/**
 * Renders the comment of a run that was stopped.
 *
 * @param message untrusted text
 */
export function renderStop(headline: string, message: string, context: CommentContext): string {
  return renderComment(
    {
      first: [],
      headline: [text(`❌ ${headline}`)],
      introduction: [[code(message, 2000)]],
      head: [],
      rows: () => [],
      parts: () => [],
    },
    context,
  );
}

/** The views of the drafts, the most detailed first. The last ones have fewer and fewer rows. */
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
  const allRows = rows(view);
  if (allRows.length === 0) return [];
  const shown = allRows.slice(0, view.rows);
  const omitted = allRows.length - shown.length;
  const columns = view.hasColumns ? head.length : 2;
  return [
    table(
      head.slice(0, columns),
      shown.map((cells) => cells.slice(0, columns)),
    ),
    ...(omitted > 0 ? [paragraph([text(`and ${String(omitted)} more recipes`)])] : []),
  ];
}

/** A cell with a recipe's name, linked to its file. */
export function recipeCell(
  { recipe, file }: { recipe: string; file: string },
  { cellLength, hasLinks, sourceUrl }: CommentView,
): PhrasingContent[] {
  // A valid name of a recipe has at most 96 characters and is never cut.
  const name = code(recipe, Math.max(cellLength, 100));
  return [hasLinks ? linked(fileUrl(file, sourceUrl), name) : name];
}

/** A cell with the changes of a new image or, where they are not known, the reason for it. */
export function changesCell(
  reason: string,
  changes: readonly string[],
  { cellLength, cellChanges }: CommentView,
): PhrasingContent[] {
  const shown = changes.length === 0 ? [reason] : changes.slice(0, cellChanges);
  const omitted = changes.length - shown.length;
  return [
    ...joinLines(shown.map((line) => [code(line, cellLength)])),
    ...(omitted > 0 ? [lineBreak(), text(`and ${String(omitted)} more`)] : []),
  ];
}

/** Joins lines into one cell. */
export function joinLines(lines: readonly PhrasingContent[][]): PhrasingContent[] {
  return lines.flatMap((line, index) => (index === 0 ? line : [lineBreak(), ...line]));
}

/** The names of up to three recipes, else their number: `rhel-8, win-2022`, `5 recipes`. */
export function recipeNames(names: readonly string[]): PhrasingContent[] {
  if (names.length > 3) return [text(`${String(names.length)} recipes`)];
  return names.flatMap((name, index) => [...(index === 0 ? [] : [text(', ')]), code(name, 100)]);
}
