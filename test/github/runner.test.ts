import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import '../helpers/seeded.ts';
import { createRunner } from '../../src/github/runner.ts';
import { dangers, hostileText } from '../helpers/markdown.ts';

const variables = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'] as const;
let folder = '';
const environment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(variables.map((variable) => [variable, path.join(folder, variable)]));
const written = (variable: (typeof variables)[number]): string =>
  readFileSync(path.join(folder, variable), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'golden-ami-runner-'));
  for (const variable of variables) writeFileSync(path.join(folder, variable), '');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** What the process writes to its standard output meanwhile. */
async function outputOf(act: () => Promise<void> | void): Promise<string> {
  const write = process.stdout.write.bind(process.stdout);
  let text = '';
  process.stdout.write = (chunk: string | Uint8Array) => {
    text += String(chunk);
    return true;
  };
  try {
    await act();
  } finally {
    process.stdout.write = write;
  }
  return text;
}

/**
 * The lines that GitHub's runner takes for commands: `::name …::` after .NET's white space, and
 * `##[name]` anywhere (its ActionCommand.cs).
 */
function commandsIn(output: string): string[] {
  const whiteSpace = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;
  return output
    .split(/\r\n|\r|\n/)
    .filter((line) => /^::.*::/s.test(line.replace(whiteSpace, '')) || /##\[.*\]/s.test(line));
}

describe('info', () => {
  const runner = createRunner({});

  test('writes a line as it is', async () => {
    expect(await outputOf(() => runner.info('al-2023: BUILDING · a::b::c'))).toBe(
      'al-2023: BUILDING · a::b::c\n',
    );
  });

  test.each([
    '::error::x',
    '  ::add-mask::x',
    'a\n::error::x',
    'a\r::error::x',
    'a\r\n\t::error::x',
    '##[error]x',
    'a ##[group]x',
    '###[error]x',
    ':::error::x',
    '\u2028::error::x',
    '\u0085::error::x',
    '\u3000::error::x',
    '::stop-commands::x',
  ])('%j is no command', async (line) => {
    const output = await outputOf(() => runner.info(line));
    expect(commandsIn(output)).toEqual([]);
    expect(output.replaceAll(/[\s:]/g, '')).toContain('x');
  });

  test('no text is a command', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.constantFrom(
            '::',
            ':',
            '##[',
            '#',
            '[',
            ']',
            'error',
            '\n',
            '\r',
            '\t',
            ' ',
            '\u0085',
            '\u2028',
            '\u00a0',
            '\ufeff',
            '\v',
            '\f',
            '\0',
          ),
          { maxLength: 10 },
        ),
        async (parts) => {
          expect(commandsIn(await outputOf(() => runner.info(parts.join(''))))).toEqual([]);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('annotate', () => {
  const runner = createRunner({});

  test('is one command with place and title', async () => {
    expect(
      await outputOf(() =>
        runner.annotate('error', 'Gone.', {
          at: { file: 'recipes/a,b.yml', line: 3, column: 5 },
          title: 'x: y',
        }),
      ),
    ).toBe('::error title=x%3A y,file=recipes/a%2Cb.yml,line=3,col=5::Gone.\n');
    expect(await outputOf(() => runner.annotate('notice', 'Gone.'))).toBe('::notice::Gone.\n');
  });

  test('properties that are missing are left out, and text is escaped', async () => {
    expect(await outputOf(() => runner.annotate('warning', '50 %\r\nof: a, b'))).toBe(
      '::warning::50 %25%0D%0Aof: a, b\n',
    );
  });

  // Of the others there is only the log, which does not tell where an annotation stands.
  test('the eleventh of a level says where it stands', async () => {
    const at = { file: 'a.yml', line: 3, column: 5 };
    const fresh = createRunner({});
    const output = await outputOf(async () => {
      for (let index = 0; index < 11; index++) await fresh.annotate('error', 'Gone.', { at });
      await fresh.annotate('warning', 'Gone.', { at });
      await fresh.annotate('error', 'No place.');
    });
    const plain = '::error file=a.yml,line=3,col=5::Gone.';
    expect(output.split('\n')).toEqual([
      ...Array.from({ length: 10 }, () => plain),
      '::error file=a.yml,line=3,col=5::a.yml:3:5: Gone.',
      plain.replace('error', 'warning'),
      '::error::No place.',
      '',
    ]);
  });

  test('no text makes a second one', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, hostileText, async (message, title) => {
        expect(
          commandsIn(await outputOf(() => runner.annotate('warning', message, { title }))),
        ).toHaveLength(1);
      }),
      { numRuns: 500 },
    );
  });
});

describe('inputs and state', () => {
  test("are the runner's variables", () => {
    const runner = createRunner({
      'INPUT_ROLE-TO-ASSUME': 'role',
      'STATE_golden-ami': '{}',
      'RUNNER_DEBUG': '1',
    });
    expect([
      runner.input('role-to-assume'),
      runner.input('share'),
      runner.savedState('golden-ami'),
      runner.savedState('other'),
    ]).toEqual(['role', '', '{}', '']);
    expect([runner.isDebug, createRunner({}).isDebug]).toEqual([true, false]);
  });

  test('state and outputs are on disk when their promises resolve, in order', async () => {
    const runner = createRunner(environment());
    await Promise.all([
      runner.saveState('golden-ami', 'one'),
      runner.saveState('golden-ami', 'two\nlines'),
    ]);
    expect(written('GITHUB_STATE')).toMatch(/one[^]*two\nlines/);
    await runner.setOutput('result', 'built');
    expect(written('GITHUB_OUTPUT')).toMatch(/^result<<(\S+)\nbuilt\n\1\n$/);
  });
});

describe('the summary', () => {
  const write = (markdown: string): Promise<void> =>
    createRunner(environment()).writeSummary(markdown);

  test('is written as it is', async () => {
    await write('## ✅\n');
    expect(written('GITHUB_STEP_SUMMARY')).toBe('## ✅\n');
  });

  test('is cut under 1 MiB, since GitHub refuses it as a whole', async () => {
    await write(`${'é'.repeat(99)}\n`.repeat(6000));
    const text = written('GITHUB_STEP_SUMMARY');
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
    expect(Buffer.byteLength(text)).toBeGreaterThan(1024 * 1024 - 2000);
    expect(text.endsWith("(cut: over GitHub's limit of 1 MiB)\n")).toBe(true);
  });

  test('is not cut where it has just room', async () => {
    const text = 'x'.repeat(1024 * 1024 - 1);
    await write(text);
    expect(written('GITHUB_STEP_SUMMARY')).toBe(text);
  });

  // Half of a code span is none: what was text in it would be Markdown.
  test('cut within code does not let out what stood in it', async () => {
    const line = '- `@admin https://evil.example <img src=x>`\n';
    const keep = 1024 * 1024 - 1000;
    const markdown = `${'x'.repeat(keep - line.length - 1)}\n${line.slice(0, -2)}${'y'.repeat(3000)}\`\n`;
    await write(markdown);
    expect(dangers(written('GITHUB_STEP_SUMMARY').replace(/^x+/, ''))).toEqual([]);
  });

  test('without a file nothing is written', async () => {
    await createRunner({}).writeSummary('x');
    expect(written('GITHUB_STEP_SUMMARY')).toBe('');
  });
});

test('a mask goes to the runner', async () => {
  expect(await outputOf(() => createRunner({}).mask('s3cret'))).toBe('::add-mask::s3cret\n');
});
