import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { read, repositoryFiles, root, typescriptFiles } from './source-files.ts';

const pages = repositoryFiles().filter((file) => file.endsWith('.md') && !file.startsWith('dist/'));

describe('docs/troubleshooting.md', () => {
  const source = typescriptFiles('src').map(read).join('\n');
  const messages = [...read('docs/troubleshooting.md').matchAll(/^### `(.+)`$/gm)].map((match) => match[1] ?? '');

  test.each(messages)('src/ says: %s', (message) => {
    const parts = message.split('…').map((part) => part.trim()).filter((part) => part.length > 3);
    expect(parts.length).toBeGreaterThan(0);
    expect(parts.filter((part) => !source.includes(part))).toEqual([]);
  });

  test('a message stands there once', () => {
    expect(messages.length).toBeGreaterThan(20);
    expect(new Set(messages).size).toBe(messages.length);
  });
});

describe('links between pages', () => {
  const links = pages.flatMap((page) => [...read(page).matchAll(/\]\((?!https?:|#)([^)#\s]+)[^)]*\)/g)].map((match) => [page, match[1] ?? ''] as const));

  test.each(links)('%s: %s exists', (page, link) => {
    expect(existsSync(path.join(root, path.dirname(page), link))).toBe(true);
  });

  test('every decision has its number, its state and its three parts', () => {
    const decisions = pages.filter((page) => /^docs\/adr\/\d/.test(page));
    expect(decisions.length).toBeGreaterThan(5);
    const wrong = decisions.filter((page) => {
      const [number] = path.posix.basename(page).split('-');
      const headings = [...read(page).matchAll(/^## (.*)$/gm)].map((match) => match[1]);
      return !read(page).startsWith(`# ${number ?? ''}. `) || !/^Status: (proposed|accepted|replaced by \d{4})$/m.test(read(page)) || headings.join() !== 'Context,Decision,Consequences';
    });
    expect(wrong).toEqual([]);
  });
});
