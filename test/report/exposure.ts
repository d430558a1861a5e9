import { hiddenIn } from '../helpers/hidden.ts';
import { nodes, parse } from '../helpers/markdown.ts';

const ourHtml =
  /^(<!-- golden-ami: comment -->|<br>|<\/details>|<details><summary>(<code>[^<>]*<\/code>: )?[A-Za-z0-9 ]+<\/summary>)$/;
const ourLinks =
  /^https:\/\/(github\.com\/example-org\/images\/|[a-z0-9-]+\.console\.aws\.amazon\.com\/(ec2|cloudwatch)\/home\?region=)/;
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
  'html',
  'link',
]);

/**
 * What GitHub makes of words, outside of code: mentions, references to issues and commits,
 * addresses.
 */
const references = /@[A-Za-z0-9]|#\d|\bGH-\d|\b[0-9a-f]{7,40}\b|https?:|www\.|\w@\w/i;

/**
 * What of a text that others wrote got out of code, as GitHub reads Markdown; and what a runner
 * that prints it would execute: .NET's white space and `::` at the beginning of a line, `##[`
 * anywhere. Nothing that hides is left in it.
 */
export function exposure(markdown: string): string[] {
  const found = nodes(parse(markdown)).flatMap((node): string[] => {
    if (node.type === 'html') return ourHtml.test(node.value) ? [] : [`html ${node.value}`];
    if (node.type === 'link') {
      return ourLinks.test(node.url) && !node.title ? [] : [`link ${node.url}`];
    }
    if (node.type === 'text') {
      return references.test(node.value) || /evil|canary/.test(node.value)
        ? [`text ${node.value}`]
        : [];
    }
    return harmless.has(node.type) ? [] : [node.type];
  });
  const commands = markdown
    .split(/\r\n|\r|\n/)
    .filter((line) => /^[\s\u0085]*::/.test(line) || line.includes('##['));
  return [
    ...found,
    ...commands.map((line) => `command ${line}`),
    ...hiddenIn(markdown).map((character) => `hidden ${character}`),
  ];
}
