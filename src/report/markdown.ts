import type { BlockContent, PhrasingContent, Root, RootContent, Table, TableCell } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';

// Markdown is built as a tree and written by a library that knows what has to be escaped where.
// Text that AWS, a log or a recipe wrote goes into `code` and `codeBlock` only: there GitHub makes
// no mention, link, HTML or emphasis of it.

// Cells of the same width would be padded to the longest text of a column, row after row.
const gfmTable = gfmTableToMarkdown({ tablePipeAlign: false });

/** Writes blocks as GitHub Flavored Markdown. */
export function render(blocks: RootContent[]): string {
  const root: Root = { type: 'root', children: blocks };
  return toMarkdown(root, { bullet: '-', fences: true, rule: '-', extensions: [gfmTable] });
}

/** Text of our own. */
export function text(value: string): PhrasingContent {
  return { type: 'text', value };
}

/**
 * Untrusted text within a line, of at most so many UTF-16 code units; empty text becomes a dash,
 * since empty code is not code.
 */
export function code(value: string, most = Infinity): PhrasingContent {
  return value === '' ? text('–') : { type: 'inlineCode', value: onOneLine(cut(value, most)) };
}

/** A link of our own making around words. */
export function link(url: string, children: PhrasingContent[]): PhrasingContent {
  return { type: 'link', url, children };
}

/** Ends a line within a cell of a table, where Markdown has nothing for it. */
export function lineBreak(): PhrasingContent {
  return { type: 'html', value: '<br>' };
}

/** Untrusted text of several lines. */
export function codeBlock(value: string): BlockContent {
  const lines = value
    .split(/\r\n?|[\n\u2028\u2029]/)
    .map((line) => visible(line).replace(/^(?=\s*::)/, '| '));
  return { type: 'code', lang: 'text', value: lines.join('\n') };
}

export function heading(depth: 2 | 3 | 4, children: PhrasingContent[]): RootContent {
  return { type: 'heading', depth, children };
}

export function paragraph(children: PhrasingContent[]): BlockContent {
  return { type: 'paragraph', children };
}

/** A bullet list, one line an item. */
export function list(items: PhrasingContent[][]): RootContent {
  return {
    type: 'list',
    spread: false,
    children: items.map((children) => ({
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children }],
    })),
  };
}

/** Titles are words of our own, or what `code` made of others'. */
export function table(head: (string | PhrasingContent)[], rows: PhrasingContent[][][]): Table {
  const row = (cells: PhrasingContent[][]): Table['children'][number] => ({
    type: 'tableRow',
    children: cells.map((children): TableCell => ({ type: 'tableCell', children })),
  });
  return {
    type: 'table',
    children: [
      row(head.map((title) => [typeof title === 'string' ? text(title) : title])),
      ...rows.map(row),
    ],
  };
}

/**
 * Blocks that are folded away under a title of our own; `subject` is untrusted text in front of it.
 */
export function details(title: string, blocks: RootContent[], subject = ''): RootContent[] {
  const front = subject === '' ? '' : `<code>${escapeHtml(onOneLine(subject))}</code>: `;
  return [
    { type: 'html', value: `<details><summary>${front}${escapeHtml(title)}</summary>` },
    ...blocks,
    { type: 'html', value: '</details>' },
  ];
}

function cut(value: string, most: number): string {
  return value.length <= most ? value : `${value.slice(0, Math.max(0, most - 1))}…`;
}

function onOneLine(value: string): string {
  return visible(value.replaceAll(/\s+/g, ' '));
}

/**
 * Text in which nothing hides: what has no width, turns the direction of writing or steers a
 * terminal is shown as U+FFFD. A runner executes `##[` anywhere in a line of its log, and `::` at
 * its beginning; who prints a summary prints no command.
 */
function visible(line: string): string {
  return line
    .toWellFormed()
    .replaceAll(/(?!\t)[\p{Cc}\p{Cf}]/gu, '\u{fffd}')
    .replaceAll('##[', '# #[');
}

function escapeHtml(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
