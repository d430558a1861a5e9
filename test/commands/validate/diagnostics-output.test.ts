import { describe, expect, test } from '@jest/globals';
import { cutForOutput } from '../../../src/commands/validate/diagnostics-output.ts';
import type { Diagnostic } from '../../../src/source/diagnostic.ts';

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

describe('as an output', () => {
  // GitHub counts UTF-16 and takes 1 MiB for all outputs of a job: half of it is for the others.
  const limit = 512 * 1024;
  const size = (all: Diagnostic[]): number => JSON.stringify(all).length * 2;

  test('few are all there', () => {
    const all = [a(), a({ line: 3 })];
    expect(cutForOutput(all)).toEqual(all);
    expect(cutForOutput([])).toEqual([]);
  });

  test('many are cut, and the last entry says so', () => {
    const all = Array.from({ length: 5000 }, (_, index) =>
      a({ line: index + 1, message: 'ä'.repeat(200) }),
    );
    const cut = cutForOutput(all);
    expect(size(cut)).toBeLessThanOrEqual(limit);
    expect(size(cut)).toBeGreaterThan(limit - 5000);
    expect(cut.slice(0, -1)).toEqual(all.slice(0, cut.length - 1));
    expect(cut.at(-1)).toEqual(
      a({
        line: cut.length,
        rule: 'cut',
        message: `${String(5000 - cut.length + 1)} diagnostics more, the first of them here: an output takes no more.`,
        remedy: 'The job summary has them.',
      }),
    );
  });

  test('a single one that is too long is cut, too', () => {
    const cut = cutForOutput([a({ message: 'x'.repeat(300_000) })]);
    expect(cut).toMatchObject([
      { rule: 'cut', message: expect.stringMatching(/^1 diagnostic more/) },
    ]);
  });
});
