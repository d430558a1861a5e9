import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import '../helpers/seeded.ts';
import type { Table } from 'mdast';
import type { Failure } from '../../src/image-build/failure.ts';
import type { ImageReport } from '../../src/report/image-report.ts';
import {
  code,
  codeBlock,
  details,
  heading,
  list,
  paragraph,
  render,
  table,
  text,
} from '../../src/report/markdown.ts';
import { renderDiagnostics } from '../../src/report/diagnostics-summary.ts';
import { renderError, renderSummary } from '../../src/report/summary.ts';
import { dangers, hostileText, nodes, parse } from '../helpers/markdown.ts';
import { aFailure, aFate, aReport } from '../helpers/report.ts';
import { showHidden } from '../../src/hidden-characters.ts';
import { exposure } from './exposure.ts';

const runs = { numRuns: 300 };

/** Tables of a text as rows of what their cells hold. */
const tables = (markdown: string): Table[] =>
  nodes(parse(markdown)).filter((node) => node.type === 'table');

/**
 * What code shows of a text: whatever has no width or turns the direction of writing is seen, and
 * no runner finds a command.
 */
const shown = (value: string): string => showHidden(value).replaceAll('##[', '# #[');

describe('code', () => {
  test('in a line holds its text, on one line, wherever it stands', () => {
    fc.assert(
      fc.property(hostileText, (value) => {
        const markdown = render([
          paragraph([text('a '), code(value), text(' b')]),
          list([[code(value)]]),
          heading(2, [code(value)]),
        ]);
        expect(dangers(markdown)).toEqual([]);
        const found = nodes(parse(markdown)).flatMap((node) =>
          node.type === 'inlineCode' ? [node.value] : [],
        );
        const expected = shown(value.replaceAll(/\s+/g, ' '));
        expect(found).toEqual(value === '' ? [] : [expected, expected, expected]);
      }),
      runs,
    );
  });

  test('in a table stays in its cell', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (one, two) => {
        const markdown = render([
          table(
            ['A', 'B', 'C'],
            [
              [[code(one)], [code(two)], [text('end')]],
              [[text('x')], [code(one)], [text('end')]],
            ],
          ),
        ]);
        expect(dangers(markdown)).toEqual([]);
        const [found] = tables(markdown);
        expect(found?.children.map((row) => row.children.length)).toEqual([3, 3, 3]);
        expect(found?.children.slice(1).map((row) => row.children[2]?.children)).toMatchObject([
          [{ type: 'text', value: 'end' }],
          [{ type: 'text', value: 'end' }],
        ]);
      }),
      runs,
    );
  });

  test('in a block is the text, whatever fences it holds', () => {
    fc.assert(
      fc.property(hostileText, (value) => {
        const markdown = render([codeBlock(value), paragraph([text('after')])]);
        expect(dangers(markdown)).toEqual([]);
        const lines = value.split(/\r\n?|\n/).map((line) =>
          line
            .replace(/^\s*::/, '| $&')
            .split('\t')
            .map(shown)
            .join('\t'),
        );
        const trimmed = (content: string): string => content.replace(/\n+$/, '');
        expect(
          nodes(parse(markdown)).flatMap((node) =>
            node.type === 'code' ? [trimmed(node.value)] : [],
          ),
        ).toEqual([trimmed(lines.join('\n'))]);
      }),
      runs,
    );
  });

  test('in front of a folded title stays in its element', () => {
    fc.assert(
      fc.property(hostileText, (subject) =>
        expect(dangers(render(details('details', [paragraph([text('x')])], subject)))).toEqual([]),
      ),
      runs,
    );
  });

  test('is cut to its length', () => {
    expect(['abc', 'abcd', 'a😀bc'].map((value) => code(value, 3))).toMatchObject([
      { value: 'abc' },
      { value: 'ab…' },
      { value: 'a…' },
    ]);
  });
});

describe('a report with hostile text in every field that AWS, a log or a recipe fills', () => {
  const optional = fc.option(hostileText, { nil: undefined });

  /** Leaves out what is `undefined`. */
  const defined = <T extends object>(
    value: T,
  ): { [Name in keyof T]: Exclude<T[Name], undefined> } =>
    Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as never;

  const failures: fc.Arbitrary<Failure> = fc
    .record({
      stage: optional,
      workflowStep: optional,
      component: optional,
      phase: optional,
      step: optional,
      message: hostileText,
      orphans: fc.array(fc.record({ region: hostileText, amiId: hostileText }), { maxLength: 2 }),
      regions: fc.array(
        fc.record({ region: fc.constantFrom('us-east-1', 'eu-west-1'), message: hostileText }),
        { maxLength: 2 },
      ),
      logLines: fc.array(hostileText, { maxLength: 3 }),
      log: fc.record({ group: hostileText, stream: hostileText }),
      at: fc.option(fc.record({ file: hostileText, line: fc.nat(), column: fc.nat() }), {
        nil: undefined,
      }),
    })
    .map((failure) => aFailure(defined(failure)));

  const reports: fc.Arbitrary<ImageReport> = fc
    .record({
      file: hostileText,
      imageArn: hostileText,
      parent: fc.record({
        image: hostileText,
        name: hostileText,
        createdAt: hostileText,
        rootDeviceName: hostileText,
        snapshotGiB: fc.nat(),
      }),
      notes: fc.array(hostileText, { maxLength: 2 }),
      amis: fc.record({ 'us-east-1': hostileText }),
      findings: fc.array(
        fc.record({
          region: hostileText,
          amiId: hostileText,
          subject: hostileText,
          expected: hostileText,
          found: hostileText,
        }),
        { maxLength: 2 },
      ),
      error: fc.option(fc.record({ message: hostileText, remedy: hostileText }), {
        nil: undefined,
      }),
      failure: fc.option(failures, { nil: undefined }),
    })
    .map((fields) => aReport({ fate: aFate('build-failed'), ...defined(fields) }));

  test('has no mention, link, HTML or picture', () => {
    fc.assert(
      fc.property(reports, (report) =>
        expect(exposure(renderSummary([report], { share: true, sourceUrl: '' }))).toEqual([]),
      ),
      runs,
    );
  });

  // A reason holds what AWS calls a parent image, and its words for a state.
  test('in its reason neither', () => {
    fc.assert(
      fc.property(hostileText, (reason) =>
        expect(
          exposure(renderSummary([aReport({ reason })], { share: true, sourceUrl: '' })),
        ).toEqual([]),
      ),
      runs,
    );
  });

  test('in the region of a failed distribution neither', () => {
    fc.assert(
      fc.property(hostileText, (region) =>
        expect(
          exposure(
            renderSummary(
              [aReport({ failure: aFailure({ regions: [{ region, message: 'x' }] }) })],
              { share: true, sourceUrl: '' },
            ),
          ),
        ).toEqual([]),
      ),
      runs,
    );
  });

  test('keeps its tables: as many rows and cells as it has facts', () => {
    fc.assert(
      fc.property(fc.array(reports, { minLength: 1, maxLength: 3 }), (all) => {
        const [first, ...rest] = tables(renderSummary(all, { share: false, sourceUrl: '' }));
        expect(first?.children.map((row) => row.children.length)).toEqual(
          Array.from({ length: all.length + 1 }, () => 6),
        );
        expect(rest.map((one) => one.children.map((row) => row.children.length))).toEqual(
          all
            .filter(({ findings }) => findings.length > 0)
            .map(({ findings }) => Array.from({ length: findings.length + 1 }, () => 5)),
        );
      }),
      runs,
    );
  });

  test('nor have diagnostics and errors', () => {
    const diagnostics = fc.array(
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
    );
    fc.assert(
      fc.property(diagnostics, hostileText, (all, message) => {
        const markdown = renderDiagnostics(all, { sourceUrl: '', actionSourceUrl: '' });
        expect([...dangers(markdown), ...dangers(renderError(message))]).toEqual([]);
        expect(nodes(parse(markdown)).filter(({ type }) => type === 'listItem')).toHaveLength(
          all.length,
        );
      }),
      runs,
    );
  });
});
