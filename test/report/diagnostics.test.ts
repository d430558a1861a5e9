import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import '../helpers/seeded.ts';
import { renderValidation } from '../../src/commands/validate/summary.ts';
import { renderDiagnostics, type Links } from '../../src/report/diagnostics-summary.ts';
import { countLine, errorLine, worstFirst } from '../../src/report/diagnostics.ts';
import type { Diagnostic } from '../../src/source/diagnostic.ts';
import { hostileText, nodes, parse } from '../helpers/markdown.ts';

const a = (changes: Partial<Diagnostic> = {}): Diagnostic => ({
  file: 'recipes/a.yml',
  line: 2,
  column: 7,
  severity: 'error',
  rule: 'recipe-name',
  message: '`name` "A|B" is not a name.',
  remedy: 'Write another.',
  ...changes,
});

describe('the worst first', () => {
  const found = [
    a({ file: 'a.yml', severity: 'warning' }),
    a({ file: 'a.yml' }),
    a({ file: 'b.yml', severity: 'warning' }),
    a({ file: 'b.yml', line: 9 }),
    a({ file: 'b.yml', line: 3 }),
  ];
  const order = (changed: string[]): string[] =>
    worstFirst(found, new Set(changed)).map(
      ({ file, line, severity }) => `${severity} ${file}:${String(line)}`,
    );

  test('errors before warnings, else as they were', () => {
    expect(order([])).toEqual([
      'error a.yml:2',
      'error b.yml:9',
      'error b.yml:3',
      'warning a.yml:2',
      'warning b.yml:2',
    ]);
  });

  test('within a level those in files that changed', () => {
    expect(order(['b.yml'])).toEqual([
      'error b.yml:9',
      'error b.yml:3',
      'error a.yml:2',
      'warning b.yml:2',
      'warning a.yml:2',
    ]);
  });
});

test.each<[number, number, Diagnostic[], string]>([
  [
    7,
    24,
    [a({ severity: 'warning' }), a({ severity: 'warning' }), a({ severity: 'warning' })],
    '7 recipes, 24 documents, 0 errors, 3 warnings',
  ],
  [1, 1, [a(), a({ severity: 'warning' })], '1 recipe, 1 document, 1 error, 1 warning'],
])('%i recipes, %i documents', (recipes, documents, diagnostics, line) => {
  expect(countLine({ recipes, documents }, diagnostics)).toBe(line);
});

test('one line tells how many errors there are, and the first', () => {
  expect(errorLine([a({ severity: 'warning' })])).toBeUndefined();
  expect(errorLine([a({ severity: 'warning' }), a({ line: 5 }), a()])).toBe(
    '2 errors in the recipes, first recipes/a.yml:5:7: `name` "A|B" is not a name. Write another.',
  );
});

const links: Links = {
  sourceUrl: 'https://github.com/acme/amis/blob/abc',
  actionSourceUrl: 'https://github.com/acme/golden-ami/blob/v1',
};
const none: Links = { sourceUrl: '', actionSourceUrl: '' };

describe('the job summary', () => {
  const found = worstFirst([
    a({ file: 'recipes/b.yml', severity: 'warning', rule: 'yaml-syntax' }),
    a({ line: 12 }),
    a(),
  ]);

  test('of a check', () => {
    expect(
      renderValidation(
        { recipes: 2, documents: 5, allowed: 1 },
        found,
        found.slice(0, 1),
        [{ file: 'recipes/b.yml', reason: 'recipes/b.yml changed' }],
        links,
      ),
    ).toMatchSnapshot();
  });

  test('of a check that found nothing, of a change that touches nothing', () => {
    expect(renderValidation({ recipes: 2, documents: 5 }, [], [], [], none)).toMatchSnapshot();
  });

  test('of a build that stopped at its files', () => {
    expect(renderDiagnostics(found, none)).toMatchSnapshot();
  });

  test('has links of our own making alone, whatever files and rules are called', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            file: hostileText,
            line: fc.nat(),
            column: fc.nat(),
            severity: fc.constant('error' as const),
            rule: hostileText,
            message: hostileText,
            remedy: hostileText,
          }),
          { minLength: 1, maxLength: 3 },
        ),
        hostileText,
        (all, reason) => {
          const markdown = renderValidation(
            { recipes: 1, documents: 1 },
            all,
            [],
            [{ file: all[0]?.file ?? '', reason }],
            links,
          );
          const found = nodes(parse(markdown)).flatMap((node) =>
            node.type === 'link' ? [node.url] : [],
          );
          const isInside = ({ file }: { file: string }): boolean =>
            file.split('/').every((segment) => !['', '.', '..'].includes(segment));
          expect(found).toHaveLength(all.length + all.filter(isInside).length);
          for (const url of found) {
            expect(url).toMatch(
              /^https:\/\/github\.com\/acme\/(amis\/blob\/abc\/[^\s<>]*#L\d+|golden-ami\/blob\/v1\/docs\/rules\.md#[^\s<>]*)$/,
            );
          }
          expect(
            nodes(parse(markdown)).filter(({ type }) =>
              ['html', 'image', 'linkReference', 'imageReference', 'definition'].includes(type),
            ),
          ).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});
