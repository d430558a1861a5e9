import type { BlockContent, PhrasingContent, Root, RootContent, Table, TableCell } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';

// Markdown is built as a tree and written by a library that knows what has to be escaped where. Text that AWS, a log or
// a recipe wrote goes into `code` and `codeBlock` only: there GitHub makes no mention, link, HTML or emphasis of it.

/** Writes blocks as GitHub Flavored Markdown. */
export function render(blocks: RootContent[]): string {
  const root: Root = { type: 'root', children: blocks };
  return toMarkdown(root, { bullet: '-', fences: true, rule: '-', extensions: [gfmTableToMarkdown()] });
}

/** Text of our own. */
export function text(value: string): PhrasingContent {
  return { type: 'text', value };
}

/** Untrusted text within a line; empty text becomes a dash, since empty code is not code. */
export function code(value: string): PhrasingContent {
  return value === '' ? { type: 'text', value: '–' } : { type: 'inlineCode', value: value.replaceAll(/\s+/g, ' ') };
}

/** A link of our own making around words. */
export function link(url: string, children: PhrasingContent[]): PhrasingContent {
  return { type: 'link', url, children };
}

/** Untrusted text of several lines. */
export function codeBlock(value: string): BlockContent {
  return { type: 'code', lang: 'text', value };
}

export function heading(depth: 2 | 3 | 4, children: PhrasingContent[]): RootContent {
  return { type: 'heading', depth, children };
}

export function paragraph(children: PhrasingContent[]): BlockContent {
  return { type: 'paragraph', children };
}

/** A bullet list, one line an item. */
export function list(items: PhrasingContent[][]): RootContent {
  return { type: 'list', spread: false, children: items.map((children) => ({ type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] })) };
}

export function table(head: string[], rows: PhrasingContent[][][]): Table {
  const row = (cells: PhrasingContent[][]): Table['children'][number] => ({ type: 'tableRow', children: cells.map((children): TableCell => ({ type: 'tableCell', children })) });
  return { type: 'table', children: [row(head.map((title) => [text(title)])), ...rows.map(row)] };
}

/** Blocks that are folded away under a title of our own. */
export function details(title: string, blocks: RootContent[]): RootContent[] {
  const escaped = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return [{ type: 'html', value: `<details><summary>${escaped}</summary>` }, ...blocks, { type: 'html', value: '</details>' }];
}
