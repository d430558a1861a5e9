import fc from 'fast-check';
import './seeded.ts';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** Reads Markdown as GitHub does. */
export function parse(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** All nodes of a tree, from the top. */
export function nodes(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodes) : [])];
}

/**
 * What text must not become: anything but words, code, our own headings, lists, tables and folds;
 * nor a mention or reference within words.
 */
export function dangers(markdown: string): string[] {
  const harmless = new Set([
    'root',
    'heading',
    'paragraph',
    'text',
    'inlineCode',
    'code',
    'list',
    'listItem',
    'table',
    'tableRow',
    'tableCell',
  ]);
  return nodes(parse(markdown)).flatMap((node) => {
    if (node.type === 'html') {
      return /^(<details><summary>(<code>[^<>]*<\/code>: )?[^<>]*<\/summary>|<\/details>)$/.test(
        node.value,
      )
        ? []
        : [`html ${node.value}`];
    }
    if (node.type === 'text') {
      return /@[A-Za-z0-9]|(^|\W)(#|GH-)\d|https?:\/\/|www\./.test(node.value)
        ? [`text ${node.value}`]
        : [];
    }
    return harmless.has(node.type) ? [] : [node.type];
  });
}

const spice = fc.constantFrom(
  '@admin',
  '@acme/everyone',
  '#1',
  'acme/amis#1',
  'https://evil.example',
  'http://evil.example/?a=b',
  'www.evil.example',
  'mallory@evil.example',
  '[x](https://evil.example)',
  '![x](https://evil.example/x.png)',
  '[x]: https://evil.example',
  '<img src=x onerror=y>',
  '</details>',
  '<!--',
  '-->',
  '<https://evil.example>',
  '&lt;b&gt;',
  '&#64;admin',
  '`',
  '``',
  '```',
  '~~~',
  '|',
  '\\',
  '\\|',
  '||',
  ' | x | y |',
  '\n',
  '\r\n',
  '\r',
  '\n\n',
  '\t',
  ' ',
  '    ',
  '\u0085',
  '\u2028',
  '\u00a0',
  '\u200b',
  '\u202e',
  '\ufeff',
  '\u0000',
  '# x',
  '- x',
  '1. x',
  '> x',
  '***',
  '---',
  '===',
  '**x**',
  '_x_',
  '~~x~~',
  '[^1]',
  '[ ] x',
  '::error::x',
  '##[error]x',
  ':---:',
  '$x$',
  '```mermaid',
  '😀',
  'a',
  'b1',
);

/** Text that somebody made to get out of where it stands. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.array(spice, { maxLength: 6 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
);
