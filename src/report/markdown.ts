import type { BlockContent, PhrasingContent, Root, RootContent, Table, TableCell } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { showHidden } from '../hidden-characters.ts';

// Markdown is built as a tree and written by a library, which knows where characters must be
// escaped. Text that AWS, a log or a recipe wrote goes only into `code` and `codeBlock`, where
// GitHub renders no mention, link, HTML or emphasis.

// Without padding: cells would be padded to the longest text of their column in every row.
const gfmTable = gfmTableToMarkdown({ tablePipeAlign: false });

/**
 * Writes blocks as GitHub Flavored Markdown. Hidden characters are written out. `##[` is broken,
 * since a runner executes it anywhere in a line of its log: a program that prints a summary runs no
 * command.
 */
export function render(blocks: RootContent[]): string {
  const root: Root = { type: 'root', children: blocks };
  const markdown = toMarkdown(root, {
    bullet: '-',
    fences: true,
    rule: '-',
    extensions: [gfmTable],
  });
  return showHidden(markdown).replaceAll('##[', '# #[');
}

/** Text of our own. */
export function text(value: string): PhrasingContent {
  return { type: 'text', value };
}

/**
 * Untrusted text within a line, cut to `maxLength` UTF-16 code units. Empty text becomes a dash,
 * since Markdown has no empty code span.
 */
export function code(value: string, maxLength = Infinity): PhrasingContent {
  return value === '' ? text('–') : { type: 'inlineCode', value: onOneLine(cut(value, maxLength)) };
}

/** A link around words. The URL must be our own or checked. */
export function link(url: string, children: PhrasingContent[]): PhrasingContent {
  return { type: 'link', url, children };
}

/** A line break in a table cell, for which Markdown has only HTML. */
export function lineBreak(): PhrasingContent {
  return { type: 'html', value: '<br>' };
}

/** Untrusted text of several lines. */
export function codeBlock(value: string): BlockContent {
  const lines = value.split(/\r\n?|\n/).map((line) => line.replace(/^(?=\s*::)/, '| '));
  return { type: 'code', lang: 'text', value: lines.join('\n') };
}

export function heading(depth: 2 | 3 | 4, children: PhrasingContent[]): RootContent {
  return { type: 'heading', depth, children };
}

export function paragraph(children: PhrasingContent[]): BlockContent {
  return { type: 'paragraph', children };
}

/** A bullet list with one line for each item. */
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

/** A table. Titles are our own words, or untrusted text as `code`. */
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
 * Blocks that are folded away under a title of our own. `subject` is untrusted text before the
 * title.
 */
export function details(title: string, blocks: RootContent[], subject = ''): RootContent[] {
  const front = subject === '' ? '' : `<code>${escapeHtml(onOneLine(subject))}</code>: `;
  return [
    { type: 'html', value: `<details><summary>${front}${escapeHtml(title)}</summary>` },
    ...blocks,
    { type: 'html', value: '</details>' },
  ];
}

function cut(value: string, maxLength: number): string {
  if (value.length <= maxLength) return value;
  return `${value.slice(0, Math.max(0, maxLength - 1)).replace(/[\ud800-\udbff]$/, '')}…`;
}

function onOneLine(value: string): string {
  return value.replaceAll(/\s+/g, ' ');
}

function escapeHtml(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
