import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import '../helpers/seeded.ts';
import { commentLimit, commentMarker } from '../../src/report/comment.ts';
import { renderPlanComment } from '../../src/commands/plan/comment.ts';
import { renderResultComment } from '../../src/commands/collect/comment.ts';
import type { ImageReport } from '../../src/report/image-report.ts';
import { fates, meaningOf } from '../../src/report/meanings.ts';
import { renderPlan, type PlanReport } from '../../src/commands/plan/summary.ts';
import { renderSummary, summaryLimit } from '../../src/report/summary.ts';
import { hostileText, nodes, parse } from '../helpers/markdown.ts';
import { aFailure, aFate } from '../helpers/report.ts';
import { hiddenCharacters } from '../helpers/hidden.ts';
import { exposure } from './exposure.ts';
import { aBuilt, aContext, amisOf, aPlan, aPlanned, twentyRegions } from './samples.ts';

const result = (report: Partial<ImageReport>, context = {}): string[] => [
  renderResultComment([aBuilt('al-2023', report)], aPlan([aPlanned('al-2023')]), aContext(context)),
  renderSummary([aBuilt('al-2023', report)], { share: false, sourceUrl: '' }),
];

const plan = (report: PlanReport, context = {}): string[] => [
  renderPlanComment({ reports: [report], deleted: [] }, aContext(context)),
  renderPlan({ reports: [report], deleted: [] }, { share: true, sourceUrl: '' }),
  ...('error' in report
    ? []
    : [
        renderResultComment([aBuilt(report.recipe)], aPlan([report]), aContext(context)),
        renderResultComment([], aPlan([report]), aContext(context)),
      ]),
];

/** Every way in which text of others comes into a comment or summary. */
const entryPoints: Record<string, (text: string) => string[]> = {
  'a line of a log': (text) =>
    result({ fate: aFate('build-failed'), failure: aFailure({ logLines: [text, `x\n${text}`] }) }),
  'the name of a log': (text) =>
    result({
      fate: aFate('build-failed'),
      failure: aFailure({ log: { group: text, stream: text } }),
    }),
  'a tag': (text) =>
    result({
      fate: aFate('build-failed'),
      findings: [
        {
          region: 'us-east-1',
          amiId: 'ami-1',
          subject: `tag ${text}`,
          expected: text,
          found: text,
        },
      ],
    }),
  "an AMI's name": (text) =>
    result({
      parent: { image: text, name: text, createdAt: text, rootDeviceName: text, snapshotGiB: 8 },
      previous: { name: text, createdAt: text, imageArn: text, amis: { [text]: text } },
    }),
  "an AMI's id": (text) =>
    result({
      amis: { 'us-east-1': text, 'us-west-2': text },
      findings: [{ region: text, amiId: text, subject: 'AMI', expected: 'one', found: 'none' }],
    }),
  'a region': (text) => [
    ...result({ regions: [text], homeRegion: text, amis: { [text]: 'ami-0123456789abcdef0' } }),
    ...plan(aPlanned('al-2023', { lock: { ...aPlanned().lock, regions: [text] } })),
  ],
  'an image': (text) => result({ imageArn: text, status: text, digest: text, contentDigest: text }),
  "a recipe's name": (text) => [
    ...result({ recipe: text, fate: aFate('build-failed'), error: { message: 'x', remedy: 'y' } }),
    ...plan(aPlanned(text)),
    ...plan({ recipe: text, file: 'x', error: { message: 'x', remedy: 'y' } }),
  ],
  "a recipe's description, which a change or note tells": (text) => [
    ...result({ reason: text, notes: [text] }),
    ...plan(aPlanned('al-2023', { reason: text, changes: [text, text, text, text, text] })),
  ],
  'an error of AWS': (text) => [
    ...result({
      fate: aFate('build-failed'),
      failure: aFailure({
        stage: text,
        workflowStep: text,
        component: text,
        phase: text,
        step: text,
        message: text,
        orphans: [{ region: text, amiId: text }],
        untold: [text],
        regions: [{ region: text, message: text }],
      }),
      error: { message: text, remedy: text },
    }),
    ...plan({
      recipe: 'al-2023',
      file: 'recipes/al-2023.yml',
      error: { message: text, remedy: text },
    }),
  ],
  'a finding of preflight': (text) =>
    plan(
      aPlanned('al-2023', {
        findings: (['bad', 'unknown'] as const).map((severity) => ({
          severity,
          subject: text,
          message: text,
          remedy: text,
          at: { file: text, line: 1, column: 1 },
        })),
      }),
    ),
  "a file's name": (text) => [
    ...result({
      file: text,
      fate: aFate('build-failed'),
      failure: aFailure({ at: { file: text, line: 1, column: 1 } }),
      error: { message: 'x', remedy: 'y', at: { file: text, line: 1, column: 1 } },
    }),
    ...plan(aPlanned('al-2023', { file: text })),
  ],
  'a branch or another ref': (text) => {
    const context = {
      commit: text,
      runUrl: `https://github.com/example-org/images/actions/runs/${text}`,
      sourceUrl: `https://github.com/example-org/images/blob/${text}`,
    };
    return [...result({}, context), ...plan(aPlanned(), context)];
  },
};

const payloads = {
  'Markdown':
    '**canary** _evil_ [evil](https://evil.example) ![evil](https://evil.example/x.png) `` ` ```',
  'HTML': '</code></details><img src=x onerror=evil><script>evil</script>&lt;b&gt;',
  'a mention': '@admin @example-org/team mallory@evil.example',
  'a reference': '#1 GH-1 example-org/images#1 deadbeefdeadbeefdeadbeefdeadbeefdeadbeef deadbee',
  'an address':
    'https://evil.example http://evil.example/?a=b www.evil.example <https://evil.example>',
  'the end of a comment': '--> <!-- evil -->\n\n<!-- golden-ami: comment -->',
  'another cell and row': 'x | canary | \\| `|` \\\n| evil | evil |\n\n| - | - |',
  'lines': 'x\n\n# evil\n- evil\r\n> evil\r\u2028evil\n```\nevil\n~~~\n    evil',
  'what nobody sees': `canary \u001b[31m ${hiddenCharacters.filter((_, index) => index % 7 === 0).join('a')}`,
  'a workflow command':
    '::error::evil\n ::set-output name=x::evil\n\u0085::add-mask::evil ##[error]evil ##[',
};

describe.each(Object.entries(entryPoints))('%s', (_, render) => {
  test.each(Object.entries(payloads))('takes %s nowhere', (_name, payload) => {
    for (const markdown of render(payload)) expect(exposure(markdown)).toEqual([]);
  });

  test('takes nothing else out of code', () => {
    fc.assert(
      fc.property(hostileText, (text) =>
        render(text).every((markdown) => expect(exposure(markdown)).toEqual([]) === undefined),
      ),
      { numRuns: 20 },
    );
  });
});

test('what the proof looks for it finds', () => {
  const found = Object.entries(payloads).filter(
    ([, payload]) => exposure(`x ${payload}`).length > 0 || exposure(payload).length > 0,
  );
  expect(found.map(([name]) => name)).toEqual(Object.keys(payloads));
});

describe('whatever is in it', () => {
  const shapes = fc.record({
    recipes: fc.integer({ min: 1, max: 256 }),
    nameLength: fc.integer({ min: 8, max: 96 }),
    regions: fc.integer({ min: 1, max: twentyRegions.length }),
    entries: fc.nat({ max: 25 }),
    text: fc
      .tuple(
        fc.constantFrom('x', '`', '|', '<', '😀', '\n', '`a', '@a '),
        fc.constantFrom(1, 50, 1500),
      )
      .map(([unit, count]) => unit.repeat(count)),
    failing: fc.constantFrom(0, 2, 7),
  });

  const nameOf = (index: number, length: number): string =>
    `r-${String(index).padStart(length - 2, '0')}`;

  const reportsOf = ({
    recipes,
    nameLength,
    regions,
    entries,
    text,
    failing,
  }: typeof shapes extends fc.Arbitrary<infer Shape> ? Shape : never): ImageReport[] => {
    const texts = Array.from({ length: entries }, () => text);
    return Array.from({ length: recipes }, (_, index) => {
      const name = nameOf(index, nameLength);
      const isFailed = failing > 0 && index % failing === 0;
      const all = twentyRegions.slice(0, regions);
      return aBuilt(name, {
        fate: isFailed ? aFate('build-failed') : fates[index % fates.length]!,
        reason: text,
        regions: all,
        amis: amisOf(name, all),
        notes: texts,
        ...(isFailed
          ? {
              failure: aFailure({ message: text, logLines: texts, untold: texts }),
              error: { message: text, remedy: text },
              findings: texts.map((found) => ({
                region: 'us-east-1',
                subject: found,
                expected: found,
                found,
              })),
            }
          : {}),
      });
    });
  };

  /** First two cells of each row of the first table, as words. */
  const rowsOf = (markdown: string): string[][] => {
    const table = nodes(parse(markdown)).find((node) => node.type === 'table');
    return table?.type === 'table'
      ? table.children.slice(1).map((row) =>
          row.children.slice(0, 2).map((cell) =>
            nodes(cell)
              .map((node) => ('value' in node ? node.value : ''))
              .join(''),
          ),
        )
      : [];
  };

  test("a comment stays under the limit and keeps the marker and each recipe's name and result", () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        const reports = reportsOf(shape);
        const planned = aPlanned('x', {
          changes: Array.from({ length: shape.entries }, () => shape.text),
          reason: shape.text,
        });
        const recipes = reports.map(({ recipe }) => ({ ...planned, recipe }));
        for (const markdown of [
          renderResultComment(reports, aPlan(recipes), aContext()),
          renderPlanComment({ reports: recipes, deleted: [] }, aContext()),
        ]) {
          expect(markdown.length).toBeLessThanOrEqual(commentLimit);
          expect(markdown.split('\n')[0]).toBe(commentMarker);
          expect(
            rowsOf(markdown)
              .map(([name]) => name)
              .sort(),
          ).toEqual(reports.map(({ recipe }) => recipe).sort());
        }
        const told = rowsOf(renderResultComment(reports, aPlan(recipes), aContext())).map(
          ([name, word]) => [name, word?.replace(/^\S+ /, '')],
        );
        expect(Object.fromEntries(told)).toEqual(
          Object.fromEntries(reports.map(({ recipe, fate }) => [recipe, meaningOf(fate).label])),
        );
      }),
      { numRuns: 5 },
    );
  });

  test('a summary stays under the limit, too', () => {
    fc.assert(
      fc.property(shapes, (shape) =>
        expect(
          Buffer.byteLength(renderSummary(reportsOf(shape), { share: true, sourceUrl: '' })),
        ).toBeLessThanOrEqual(summaryLimit),
      ),
      { numRuns: 6 },
    );
  });

  test.each([
    ['more recipes than any matrix has', 3000, 96],
    ['names that no recipe may have', 900, 10_000],
  ])('so it does with %s', (_, count, length) => {
    const reports = Array.from({ length: count }, (_one, index) =>
      aBuilt(`${'`|'.repeat(length / 2)}${String(index)}`, { fate: aFate('build-failed') }),
    );
    const markdown = renderResultComment(reports, aPlan(), aContext());
    expect(markdown.length).toBeLessThanOrEqual(commentLimit);
    expect(rowsOf(markdown).length).toBeGreaterThan(50);
    expect(markdown).toMatch(/and \d+ more recipes/);
  });
});
