import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createRunner } from '../src/github/runner.ts';
import { showHidden, toJson } from '../src/hidden-characters.ts';
import { logLines, oneLine } from '../src/image-build/log-line.ts';
import { publish } from '../src/outputs/publish.ts';
import {
  code,
  codeBlock,
  details,
  heading,
  paragraph,
  render,
  text,
} from '../src/report/markdown.ts';
import { hiddenCharacters, hiddenIn } from './helpers/hidden.ts';

/** Each hidden character between letters, so that no two make a pair. */
const everything = hiddenCharacters.map((character) => `a${character}`).join('') + 'b';

/** What the runner gets, on its output and in its files, from what `act` does. */
async function written(
  act: (runner: ReturnType<typeof createRunner>) => Promise<void> | void,
): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'golden-ami-hidden-'));
  const file = path.join(folder, 'file');
  let output = '';
  try {
    await act(
      createRunner({ GITHUB_OUTPUT: file, GITHUB_STEP_SUMMARY: file }, (part) => (output += part)),
    );
    return output === '' ? readFileSync(file, 'utf8') : output;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('nothing hides in', () => {
  const place = { file: everything, line: 1, column: 1 };
  test.each<[string, () => string | Promise<string>]>([
    ['a line of the log', () => written((runner) => runner.info(everything))],
    ['an annotation', () => written((runner) => runner.annotate('error', everything))],
    [
      'title and place of an annotation',
      () => written((runner) => runner.annotate('error', 'x', { at: place, title: everything })),
    ],
    [
      'an output',
      () => written((runner) => publish({ one: [{ [everything]: everything }] }, runner.setOutput)),
    ],
    ['JSON', () => toJson({ [everything]: everything }, 2)],
    ['code', () => render([paragraph([code(everything)])])],
    ['cut code', () => render([paragraph([code(`${'a'.repeat(8)}😀😀`, 10)])])],
    ['a block of code', () => render([codeBlock(everything)])],
    ['a folded part', () => render(details('x', [], everything))],
    ['words', () => render([heading(2, [text(everything)])])],
    ['a live log', () => written((runner) => logLines(everything).forEach(runner.info))],
    ['a failure', () => written((runner) => runner.annotate('error', oneLine(everything)))],
  ])('%s', async (_, out) => {
    const shown = await out();
    expect(hiddenIn(shown)).toEqual([]);
    expect(shown.length).toBeGreaterThan(5);
  });
});

test('what hides is written out, and nothing else changes', () => {
  expect(showHidden('a\u202eb\u0007\ud800\r\n\tc\u{e0041}⚠️ é 日本 😀\r')).toBe(
    'a\\u{202e}b\\u{7}\\u{d800}\r\n\tc\\u{e0041}⚠️ é 日本 😀\\u{d}',
  );
});

test('an output is the same value', () => {
  const pairs = everything.toWellFormed();
  for (const value of [everything, pairs, '\u{e0041}\u{1d173}']) {
    expect(JSON.parse(toJson([value]))).toEqual([value]);
  }
});
