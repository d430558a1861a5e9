import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@jest/globals';
import fc from 'fast-check';
import '../helpers/seeded.ts';
import type { Diagnostic } from '../../src/source/diagnostic.ts';

/** How many examples of each property: 10,000 in .ci/run. */
export const numRuns = Number(process.env['FUZZ_RUNS'] ?? 300);

const kept = path.join(import.meta.dirname, '../fixtures/fuzz');

/** What stands in a file, and one text that a checker made trouble with. */
interface Kept {
  /** Which property it broke. */
  property: string;
  source: string;
}

/** Texts that once broke a property; they are tried again for ever. */
function keptSources(property: string): string[] {
  return readdirSync(kept)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => JSON.parse(readFileSync(path.join(kept, file), 'utf8')) as Kept)
    .filter((one) => one.property === property)
    .map(({ source }) => source);
}

/**
 * Tries a property with sources of its own and with those that broke it once. A new one that breaks
 * it is kept as a fixture.
 */
export async function tryEvery(
  property: string,
  sources: fc.Arbitrary<string>,
  hold: (source: string) => void | Promise<void>,
  runs = numRuns,
): Promise<void> {
  for (const source of keptSources(property)) await hold(source);
  const details = await fc.check(
    fc.asyncProperty(sources, async (source) => hold(source)),
    { numRuns: runs },
  );
  if (!details.failed) return;
  const source = details.counterexample?.[0];
  if (source !== undefined) {
    const name = createHash('sha256').update(source).digest('hex').slice(0, 12);
    writeFileSync(
      path.join(kept, `${name}.json`),
      `${JSON.stringify({ property, source } satisfies Kept, null, 2)}\n`,
    );
  }
  throw new Error(fc.defaultReportMessage(details) ?? 'The property does not hold.', {
    cause: details.errorInstance,
  });
}

const tokens = [
  'name',
  'parent',
  'components',
  'with',
  'phases',
  'steps',
  'parameters',
  'constants',
  'tags',
  'inputs',
  'commands',
  'action',
  'loop',
  'if',
  'and',
  'not',
  'for',
  'forEach',
  'ExecuteBash',
  'ExecutePowerShell',
  'Assert',
  'S3Download',
  'WebDownload',
  'SetRegistry',
  'build',
  'test',
  '__proto__',
  'constructor',
  'toString',
  'extends',
  'null',
  'true',
  '-1',
  '0',
  '.nan',
  '.inf',
  '0x1',
  '1e999',
  '1.0',
  '~',
];

/** What YAML, AWSTOE, shells and comments give a meaning to. */
const piece = fc.oneof(
  fc.constantFrom(
    ': ',
    '- ',
    '\n',
    '\n  ',
    '\n        ',
    '\t',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '&a ',
    '*a',
    '!x ',
    '|\n',
    '>\n',
    '|2-\n',
    '---\n',
    '...\n',
    '#',
    ',',
    '? ',
    '%',
    '<<: ',
    '\\',
    '\0',
    '\uFEFF',
    '\u2028',
    '\ud800',
    '\r\n',
    '\r',
  ),
  fc.constantFrom(
    '{{',
    '}}',
    '{{ Subject }}',
    '{{ build.Run.outputs.stdout }}',
    '{{ loop.value }}',
    '{{ aws:ssm:resolve(',
    '# golden-ami: allow ',
    'exit 194\n',
    'curl x | bash\n',
    "<<'EOF'\n",
    '$(',
    '`',
    '@"\n',
    '"@',
    "@'\n",
    '(',
    ')',
    '|',
    '&&',
    ';',
  ),
  fc.constantFrom(...tokens),
  fc.string({ maxLength: 8 }),
);

/** Text that is nearly YAML. */
export const nearYaml = fc.array(piece, { maxLength: 50 }).map((pieces) => pieces.join(''));

/** Bombs: aliases of aliases, brackets in brackets. */
export const bomb = fc.oneof(
  fc
    .tuple(
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 10 }),
      fc.constantFrom('{binaryExists: a}', 'x', '{{ Subject }}', '"{{ env:A }}"'),
    )
    .map(([levels, width, leaf]) => {
      const lines = Array.from(
        { length: levels },
        (_, level) =>
          `  - &a${String(level + 1)} {or: [${Array(width)
            .fill(`*a${String(level)}`)
            .join(', ')}]}`,
      );
      return `schemaVersion: 1.0\nx:\n  - &a0 ${leaf}\n${lines.join('\n')}\nphases: [{name: build, steps: [{name: Run, action: Assert, inputs: *a${String(levels)}}]}]\n`;
    }),
  fc
    .tuple(fc.integer({ min: 1, max: 300 }), fc.constantFrom('[', '{a: ', '- ', '{{', '? ', '&a ['))
    .map(([depth, opening]) => `schemaVersion: 1.0\nphases: ${opening.repeat(depth)}`),
);

/** What is done to one line of a text. */
type Change = (lines: string[], at: number) => void;

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.constant<Change>((lines, at) => {
    lines.splice(at, 1);
  }),
  fc.constant<Change>((lines, at) => {
    lines.splice(at, 0, lines[at]!);
  }),
  fc.nat(20).map((distance): Change => (lines, at) => {
    const other = (at + distance) % lines.length;
    [lines[at], lines[other]] = [lines[other]!, lines[at]!];
  }),
  fc.integer({ min: -4, max: 6 }).map((columns): Change => (lines, at) => {
    lines[at] =
      columns < 0
        ? lines[at]!.replace(new RegExp(`^ {0,${String(-columns)}}`), '')
        : ' '.repeat(columns) + lines[at]!;
  }),
  fc.tuple(fc.nat(5), fc.constantFrom(...tokens)).map(([word, token]): Change => (lines, at) => {
    let count = 0;
    lines[at] = lines[at]!.replace(/\w+/g, (found) => (count++ === word ? token : found));
  }),
  fc.tuple(fc.nat(60), fc.nat(12), piece).map(([column, length, insert]): Change => (lines, at) => {
    lines[at] = lines[at]!.slice(0, column) + insert + lines[at]!.slice(column + length);
  }),
);

/** Good or bad texts to which a few of these things were done. */
export function mutated(sources: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.constantFrom(...sources),
      fc.array(fc.tuple(fc.nat(), change), { minLength: 1, maxLength: 5 }),
    )
    .map(([source, changes]) => {
      const lines = source.split('\n');
      for (const [position, apply] of changes) {
        if (lines.length > 0) apply(lines, position % lines.length);
      }
      return lines.join('\n');
    });
}

/**
 * Diagnostics stand within their file and say something; finding them took less than 2 s of the
 * processor.
 */
export function expectLocated(source: string, file: string, find: () => Diagnostic[]): void {
  const begin = process.cpuUsage();
  const diagnostics = find();
  const { user, system } = process.cpuUsage(begin);
  expect(user + system).toBeLessThan(2_000_000);
  const lines = source.split('\n');
  for (const one of diagnostics) {
    if (
      one.file === file &&
      one.line >= 1 &&
      one.column >= 1 &&
      one.column <= (lines[one.line - 1]?.length ?? -1) + 1 &&
      /^[a-z0-9]+(-[a-z0-9]+)*$/.test(one.rule) &&
      one.message !== '' &&
      one.remedy !== ''
    ) {
      continue;
    }
    throw new Error(`Not located in ${String(lines.length)} lines: ${JSON.stringify(one)}`);
  }
}
