import { expect, test } from '@jest/globals';
import { renderRules, rulesFile } from '../../scripts/rules.ts';
import { formatRules } from '../../src/rules/format-rules.ts';
import { rules } from '../../src/rules/table.ts';
import { read } from '../contract/source-files.ts';

const texts = [...rules, ...formatRules];

test(`${rulesFile} is what npm run rules writes`, () => {
  expect(read(rulesFile)).toBe(renderRules());
});

test.each(texts.map((text) => [text.id, text] as const))(
  '%s says what it finds, why, who says so, and what to do',
  (_, { what, why, source, fix }) => {
    expect(what).toMatch(/^finds .*[^.]$/);
    expect(why).toMatch(/^\S.*\.$/);
    expect(source).toMatch(/^(https:\/\/\S+|[a-z-]+\.md|#[a-z-]+)$/);
    expect(fix).toMatch(/^[A-Z].*\.$/);
  },
);

test('a link within the page leads to a heading', () => {
  const page = read(rulesFile);
  const headings = [...page.matchAll(/^#+ (.*)$/gm)].map((match) =>
    match[1]!
      .toLowerCase()
      .replaceAll(/[^a-z0-9 -]/g, '')
      .replaceAll(' ', '-'),
  );
  const links = [...page.matchAll(/\]\(#([^)]*)\)/g)].map((match) => match[1]!);
  expect(links.length).toBeGreaterThan(texts.length);
  expect(links.filter((link) => !headings.includes(link))).toEqual([]);
  // GitHub numbers the anchors of headings that are the same.
  expect(headings.filter((heading, index) => headings.indexOf(heading) !== index)).toEqual([]);
});
