import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  anchorsOf,
  brokenReferences,
  commentsOf,
  hashCommentsOf,
  messagesOf,
  type Library,
} from './references.ts';
import { read, repositoryFiles, root } from './source-files.ts';

const files = repositoryFiles().filter((file) => !file.startsWith('dist/'));
const library: Library = { files: new Set(files), read };
const pages = files.filter((file) => file.endsWith('.md'));

/** What looks like a file of this repository and is one of another. */
const elsewhere = ['recipes/files/debian-user-data.sh: scripts/amazon-ssm-agent.gpg: is not there'];

/** The part of a file that speaks to readers. */
function wordsOf(file: string): string {
  const text = read(file);
  if (file.endsWith('.md')) {
    return text.replaceAll(/^```[^]*?^```/gm, '').replaceAll(/\]\([^)]*\)/g, ']');
  }
  if (/\.m?ts$/.test(file)) {
    return `${commentsOf(text)}\n${file.startsWith('src/') ? messagesOf(text) : ''}`;
  }
  if (file.endsWith('.mjs')) return commentsOf(text);
  return /\.(ya?ml|py|sh)$/.test(file) || /^\.ci\/.*\/\w+$/.test(file) ? hashCommentsOf(text) : '';
}

describe('what comments, messages and pages name is there', () => {
  const folders = [...new Set(files.map((file) => file.split('/')[0] ?? ''))].sort();

  test.each(folders)('%s', (folder) => {
    const broken = files
      .filter((file) => file === folder || file.startsWith(`${folder}/`))
      .filter((file) => !file.startsWith('test/fixtures/'))
      .flatMap((file) =>
        brokenReferences(wordsOf(file), file, library).map((one) => `${file}: ${one}`),
      );
    expect(broken.filter((one) => !elsewhere.includes(one))).toEqual([]);
  });
});

describe('links between pages', () => {
  const links = pages.flatMap((page) =>
    [...read(page).matchAll(/\]\((?!https?:)([^)\s]+)[^)]*\)/g)].map(
      ([, link = '']) => [page, link] as const,
    ),
  );
  const anchors = new Map(pages.map((page) => [page, anchorsOf(read(page))]));

  test.each(pages)('%s', (from) => {
    const broken = links
      .filter(([page]) => page === from)
      .filter(([page, link]) => {
        const [file = '', anchor] = link.split('#');
        const target = file === '' ? page : path.posix.join(path.posix.dirname(page), file);
        return (
          !existsSync(path.join(root, target)) ||
          (anchor !== undefined && !anchors.get(target)?.includes(anchor))
        );
      });
    expect(broken).toEqual([]);
  });

  test('there are many', () => {
    expect(links.length).toBeGreaterThan(200);
    expect(links.filter(([, link]) => link.includes('#')).length).toBeGreaterThan(50);
  });
});

describe('the check itself', () => {
  const small: Library = {
    files: new Set(['docs/aws.md', 'docs/adr/0002-one.md', 'src/aws/call.ts', 'README.md']),
    read: () => '# Page\n\n## Launch permissions & keys\n\n```\n# no heading\n```\n\n## Page\n',
  };

  test.each([
    ['see docs/aws.md#limits.', ['docs/aws.md#limits: there is no such section']],
    ['see aws.md#launch-permissions--keys, and docs/aws.md', []],
    ['image-builder.md section 8', ['image-builder.md: is not there']],
    ['(reference 2.5)', ['reference 2.5: says not of which document']],
    ['IB 7.1, one sample', ['IB 7.1: says not of which document']],
    ['ADR 2 and ADR 0003', ['ADR 0003: there is no such decision']],
    ['src/aws/*.ts, src/<folder>/call.ts, src/aws/', []],
    ['call.ts, *ll.ts, caller.ts', ['caller.ts: is not there']],
    ['src/aws/cal.ts', ['src/aws/cal.ts: is not there']],
    ['README.md, of https://example.com/docs/none.md', []],
  ])('%s', (text, broken) => {
    expect(brokenReferences(text, 'src/plan/lock.ts', small)).toEqual(broken);
  });

  test('anchors are as GitHub gives them', () => {
    expect(anchorsOf(small.read(''))).toEqual(['page', 'launch-permissions--keys', 'page-1']);
  });

  test('finds comments, and messages that name a page', () => {
    const text =
      "// One of\n// two lines\nconst a = /'\\/\\/ none/; /** Doc */ say('see x.md', 'y');";
    expect(commentsOf(text)).toBe('// One of\n// two lines\n/** Doc */');
    expect(messagesOf(text)).toBe('see x.md');
    expect(hashCommentsOf('a: b # why\n# more\n')).toBe(' why\n more');
  });
});
