import { describe, expect, test } from '@jest/globals';
import { nodeAt } from '../../src/source/node.ts';
import { parseYaml } from '../../src/source/yaml.ts';

const brief = (text: string) =>
  parseYaml(text, 'f').diagnostics.map(({ line, column, rule }) => `${line}:${column} ${rule}`);

describe('parseYaml', () => {
  test.each([
    ['3006.10', '3006.10'],
    ['012345678901', '012345678901'],
    ['on', 'on'],
    ['2024-01-01', '2024-01-01'],
    ['0x1F', '0x1F'],
    ['1_000', '1_000'],
    ['"3006.10"', '3006.10'],
    ["'it''s'", "it's"],
    ['|\n  a\n  b\n', 'a\nb\n'],
    ['a\n  b', 'a b'],
    ['~', '~'],
  ])('%j keeps the text %j', (yaml, text) => {
    expect(nodeAt(parseYaml(`key: ${yaml}\n`, 'f').root, ['key'])).toMatchObject({
      kind: 'scalar',
      text,
    });
  });

  test('an alias is the value of its anchor and stands where that stands', () => {
    const { root, diagnostics } = parseYaml('a: &x [1]\nb: *x\n', 'f');
    expect(diagnostics).toEqual([]);
    expect(nodeAt(root, ['b', 0])).toEqual({
      kind: 'scalar',
      text: '1',
      value: 1,
      at: { file: 'f', line: 1, column: 8 },
      textStart: { line: 1, column: 8 },
    });
  });

  test('an anchor may be given again', () => {
    const { root } = parseYaml('a: &x 1\nb: &x 2\nc: *x\n', 'f');
    expect(nodeAt(root, ['c'])).toMatchObject({ text: '2' });
  });

  test('a byte order mark and Windows line ends change nothing', () => {
    expect(nodeAt(parseYaml('\uFEFFa: b\r\nc: d\r\n', 'f').root, ['c'])).toMatchObject({
      text: 'd',
      at: { line: 2, column: 4 },
    });
  });

  test.each([
    ['', ['1:1 no-map']],
    ['# only a comment\n', ['1:1 no-map']],
    ['- a\n', ['1:1 no-map']],
    ['text', ['1:1 no-map']],
    ['a: 1\nb: 2\na: 3\n', ['3:1 duplicate-key']],
    ['"a": 1\na: 3\n', ['2:1 duplicate-key']],
    ['a:\n\tb: 1\n', ['2:1 tab-indent']],
    ['a: 1\n---\nb: 1\n', ['2:1 multiple-documents']],
    ['a: *b\n', ['1:4 unknown-alias']],
    ['a: &a [*a]\n', ['1:8 unknown-alias']],
    ['a: !x 1\n', ['1:4 unknown-tag']],
    [']\n', ['1:1 yaml-syntax']],
    ['a: 1\n]\n', ['2:1 yaml-syntax']],
    ['... x\n', ['1:5 yaml-syntax']],
    ['%X\n', ['1:1 yaml-syntax']],
    ['? [a]\n: 1\n', ['1:3 key-type']],
    ['a: "b\n', ['1:6 yaml-syntax']],
    ['a: b: c\n', ['1:4 yaml-syntax']],
  ])('%j gives %j', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  test.each([
    ['a\nb: 1\n', 'several lines'],
    ['a:b\nc: 1\n', 'several lines'],
    ['a: 1\nb\n', 'A text without `:`'],
    ['a: b: c\n', 'A second `: `'],
    ['a:\n  - b\n - c\n', 'A list stands'],
    ['a:\n- b\n  c:\n', 'several lines'],
    ['a:\n   b: 1\n  c: 1\n', 'indented otherwise'],
    ['a:\n  - b\n  c\n', 'indented otherwise'],
    ['a: "b\n', 'quote is not closed'],
    ["a: 'b\n", 'quote is not closed'],
    ['a: [b\n', 'bracket is not closed'],
    ['a: {b: 1\n', 'bracket is not closed'],
    ['a: ["b" "c"]\n', 'comma is missing'],
    ['a: "b"#c\n', 'A space is missing'],
    ['a: @b\n', 'begins with a character'],
    ['a: "b" c\n', 'behind a value'],
    ['- a\nb: 1\n', 'behind a value'],
    ['a: [b]]\n', 'closed here that was not opened'],
  ])('%j is told in words that need no knowledge of YAML: %s', (text, message) => {
    const told = parseYaml(text, 'f').diagnostics[0];
    expect(told?.message).toContain(message);
    expect(told?.message).not.toMatch(
      /implicit|mapping|flow|sequence|indicator|compact|node|token|scalar/i,
    );
  });

  test('`a: {}` with `---` before it is one document', () => {
    expect(brief('---\na: {}\n...\n')).toEqual([]);
  });

  test('64 levels are read, 65 are not', () => {
    const nested = (levels: number) => `a: ${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}`;
    expect(brief(nested(64))).toEqual([]);
    expect(brief(nested(66))).toEqual([expect.stringMatching(/^1:\d+ deep-nesting$/)]);
  });

  test('aliases that nest beyond 64 levels', () => {
    const yaml = [
      'a0: &a0 [x]',
      ...Array.from({ length: 70 }, (_, index) => `a${index + 1}: &a${index + 1} [*a${index}]`),
    ].join('\n');
    expect(brief(yaml)).toEqual([expect.stringMatching(/deep-nesting$/)]);
  });

  test('an alias bomb', () => {
    const yaml = [
      'a0: &a0 [x, x, x, x, x, x, x, x, x]',
      ...Array.from(
        { length: 20 },
        (_, index) => `a${index + 1}: &a${index + 1} [${Array(9).fill(`*a${index}`).join(', ')}]`,
      ),
    ].join('\n');
    expect(brief(yaml)).toEqual([expect.stringMatching(/too-many-values$/)]);
  });

  test('a long text by many aliases', () => {
    const yaml = `a: &a "${'x'.repeat(200_000)}"\nb: [${'*a, '.repeat(100)}*a]\n`;
    expect(brief(yaml)).toEqual([expect.stringMatching(/^2:\d+ too-many-values$/)]);
  });

  test("what the parser can't place has its lines counted, too", () => {
    expect(brief('- a\nname: b\n\n---\na: b: c\n')).toEqual(['2:1 yaml-syntax', '5:4 yaml-syntax']);
  });
});

describe('a megabyte of', () => {
  const size = 1024 * 1024;
  test.each([
    '[',
    '{',
    '- ',
    '? ',
    'a: ',
    '"',
    "'",
    '!',
    '&a ',
    '*a ',
    '\n',
    '#\n',
    '---\n',
    '%\n',
    ']\n',
    ': : :\n',
    'a: [\n',
    '\\',
    ' ',
    '😀: 1\n',
    '|',
    '"\\q',
    '<<: ',
  ])('%j is refused in time', (part) => {
    const begin = process.cpuUsage();
    const { diagnostics } = parseYaml(part.repeat(size / part.length), 'f');
    // Microseconds of the processor: what else the machine does counts for nothing.
    expect(process.cpuUsage(begin).user).toBeLessThan(2_000_000);
    expect(diagnostics.length).toBeGreaterThan(0);
    expect(diagnostics.length).toBeLessThanOrEqual(101);
  });
});
