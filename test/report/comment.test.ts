import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { commentLimit } from '../../src/report/comment.ts';
import type { Fate } from '../../src/report/meanings.ts';
import { renderPlanComment } from '../../src/commands/plan/comment.ts';
import { renderResultComment } from '../../src/commands/collect/comment.ts';
import { aFailure, aFate } from '../helpers/report.ts';
import { aBuilt, aContext, amisOf, aPlan, aPlanned, samples, twentyRegions } from './samples.ts';

describe.each(Object.keys(samples).filter((name) => !name.includes('fleet')))('%s', (name) => {
  test('is what a person has looked at', () => {
    expect(samples[name]!()).toMatchSnapshot();
  });
});

describe('a comment on a hundred recipes in twenty regions', () => {
  const [plan, results] = [samples['comment-plan-fleet']!(), samples['comment-fleet']!()];

  test.each([
    ['of the plan', plan],
    ['of the results', results],
  ])('%s names all, and says where the rest is', (_, markdown) => {
    expect(markdown.length).toBeLessThanOrEqual(commentLimit);
    expect(markdown.match(/^\| \[`recipe-of-a-large-fleet-\d\d\d`\]/gm)).toHaveLength(100);
    expect(markdown).toMatch(
      /Not everything fits into a comment: the \[summary of the run\]\(https:\/\/github\.com\/example-org\/images\/actions\/runs\/42\) has the rest\.\n$/,
    );
  });

  test('has the AMI of the home region, and every failure', () => {
    expect(results.match(/and 19 more regions/g)).toHaveLength(90);
    expect(results.match(/^### ❌/gm)).toHaveLength(10);
    expect(results).toContain(amisOf('recipe-of-a-large-fleet-001', twentyRegions)['us-east-1']);
  });
});

describe('what goes first when there is no room', () => {
  const text = 'x'.repeat(900);
  const lines = Array.from({ length: 20 }, (_, index) => `line ${String(index)} ${text}`);
  /** Recipes of which the first two failed. */
  const comment = (count: number, notes: string[]): string => {
    const reports = Array.from({ length: count }, (_, index) =>
      aBuilt(
        `recipe-${String(index)}`,
        index < 2
          ? { fate: aFate('build-failed'), amis: {}, failure: aFailure({ logLines: lines }), notes }
          : { notes },
      ),
    );
    return renderResultComment(reports, aPlan(), aContext());
  };
  const holds = (markdown: string): Record<string, boolean> => ({
    'whole log': markdown.includes('line 0 '),
    'last lines': markdown.includes('line 19 '),
    'details of good ones': markdown.includes('<code>recipe-2</code>: details'),
    'details of failed ones': markdown.includes('<code>recipe-0</code>: details'),
    'failures': markdown.includes('### ❌ `recipe-1`'),
  });

  test.each([
    ['nothing', 3, [], [true, true, true, true, true]],
    ['the beginning of logs', 12, [text, text, text], [false, true, true, true, true]],
    ['details of some good ones', 30, [text, text, text], [false, true, true, true, true]],
    [
      'details that have no room, where the last lines have',
      60,
      Array.from({ length: 30 }, () => text),
      [false, true, false, false, true],
    ],
  ])('%s', (_, count, notes, expected) => {
    expect(Object.values(holds(comment(count, notes)))).toEqual(expected);
  });
});

describe('the headline', () => {
  const headline = (
    all: readonly (readonly [string, Fate['meaning']])[],
    share = false,
  ): string | undefined =>
    renderResultComment(
      all.map(([recipe, meaning]) => aBuilt(recipe, { fate: aFate(meaning) })),
      aPlan([], share),
      aContext({ share }),
    ).split('\n')[2];

  test.each<[[string, Fate['meaning']][], boolean, string]>([
    [
      [
        ['a', 'candidate-built'],
        ['b', 'candidate-built'],
        ['c', 'candidate-built'],
      ],
      false,
      '✅ 3 candidates built',
    ],
    [[['a', 'candidate-built']], false, '✅ 1 candidate built'],
    [
      [
        ['a', 'candidate-built'],
        ['rhel-8', 'build-failed'],
        ['b', 'candidate-built'],
      ],
      false,
      '❌ `rhel-8` failed, 2 built',
    ],
    [
      [
        ['a', 'build-failed'],
        ['b', 'build-failed'],
        ['c', 'build-failed'],
        ['d', 'build-failed'],
      ],
      false,
      '❌ 4 recipes failed',
    ],
    [
      [
        ['a', 'run-cancelled'],
        ['b', 'candidate-reused'],
      ],
      false,
      '🚫 `a` cancelled, 1 reused',
    ],
    [
      [
        ['a', 'running'],
        ['b', 'candidate-built'],
      ],
      false,
      '⏳ `a` still running, 1 built',
    ],
    [
      [
        ['a', 'candidate-reused'],
        ['b', 'candidate-reused'],
      ],
      false,
      '✅ 2 candidates reused',
    ],
    [
      [
        ['a', 'candidate-built'],
        ['b', 'release-reused'],
        ['c', 'release-reused'],
      ],
      false,
      '✅ 1 candidate built, 2 images released already',
    ],
    [[['a', 'release-reused']], false, '✅ 1 image released already'],
    [
      [
        ['a', 'built-and-released'],
        ['b', 'released'],
        ['c', 'current'],
      ],
      true,
      '✅ 1 image built and released, 1 released, 1 released already',
    ],
    [
      [
        ['a', 'current'],
        ['b', 'current'],
      ],
      true,
      '✅ Nothing to rebuild: what the recipes say is released',
    ],
    [[], false, '✅ Nothing to rebuild: the change touches no recipe'],
  ])('of %j, share %s', (all, share, expected) => {
    expect(headline(all, share)).toBe(`## ${expected}`);
  });

  test('of a recipe without a report is none of success', () => {
    const markdown = renderResultComment(
      [aBuilt('al-2023')],
      aPlan([aPlanned('al-2023'), aPlanned('rhel-8')]),
      aContext(),
    );
    expect(markdown).toContain('## ❌ `rhel-8` without a result, 1 candidate built');
    expect(markdown).toMatch(/^\| \[`rhel-8`\]\([^)]+\) \| ❔ unknown \|/m);
  });
});

test('without URLs there are no links, and the text is the same', () => {
  const markdown = renderPlanComment(
    { reports: [aPlanned()], deleted: [] },
    aContext({ runUrl: '', sourceUrl: '', commit: '' }),
  );
  expect(markdown).not.toContain('](');
  expect(markdown).toContain('| `al-2023` | 🔨 build |');
});

test('npm run samples writes each as Markdown, and a page with all', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'samples-'));
  try {
    execFileSync(
      process.execPath,
      [path.join(import.meta.dirname, '../../scripts/samples.ts'), folder],
      { stdio: 'pipe' },
    );
    expect(readdirSync(folder).sort()).toEqual(
      [...Object.keys(samples).map((name) => `${name}.md`), 'index.html'].sort(),
    );
    expect(readFileSync(path.join(folder, 'comment-built.md'), 'utf8')).toBe(
      samples['comment-built']!(),
    );
    expect(readFileSync(path.join(folder, 'index.html'), 'utf8').match(/<article>/g)).toHaveLength(
      Object.keys(samples).length,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
