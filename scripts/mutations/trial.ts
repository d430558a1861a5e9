import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Mutation } from './candidates.ts';
import { Copy } from './copy.ts';

/** How a mutation ended. */
export interface Verdict {
  killedBy: 'unit' | 'end to end' | 'nothing';
  /** Which test file, where jest says it. */
  test: string;
  seconds: number;
}

/** Milliseconds: a mutation that never ends is noticed, too. */
const limitMs = { unit: 15 * 60_000, endToEnd: 60 * 60_000 };

/** Arguments of jest for the tests near the code that import the files, by whatever way. */
function unitTests(files: readonly string[], ignored: readonly string[]): string[] {
  return [
    '--passWithNoTests',
    '--testPathIgnorePatterns',
    'test/e2e',
    ...ignored,
    '--findRelatedTests',
    ...files,
  ];
}

/** A copy of a tree, in which mutations are tried one after the other. */
export class Trial {
  readonly #root: string;
  readonly #copy: Copy;

  /**
   * @param copy A folder that is not there yet.
   * @param workers Of jest.
   */
  constructor(root: string, copy: string, workers: string) {
    this.#root = root;
    this.#copy = new Copy(root, copy, workers);
  }

  end(): void {
    this.#copy.end();
  }

  /**
   * Runs the tests that cover the files as they are. Gives those that fail, which say nothing about
   * a mutation.
   */
  failingUnmutated(files: readonly string[]): string[] {
    return this.#copy.jest(unitTests(files, []), limitMs.unit).failed;
  }

  /**
   * @param ignored Test files that fail on the tree as it is.
   * @param endToEnd Those to run where no other test notices, the likeliest first.
   */
  try(mutation: Mutation, ignored: readonly string[], endToEnd: readonly string[]): Verdict {
    const startMs = performance.now();
    const verdict = (killedBy: Verdict['killedBy'], test: string): Verdict => ({
      killedBy,
      test,
      seconds: Math.round((performance.now() - startMs) / 1000),
    });
    const place = path.join(this.#copy.folder, mutation.file);
    const text = readFileSync(path.join(this.#root, mutation.file), 'utf8');
    const { start, from, to } = mutation;
    writeFileSync(place, text.slice(0, start) + to + text.slice(start + from.length));
    try {
      const unit = this.#noticed(
        (left) => ['--bail', ...unitTests([mutation.file], left)],
        ignored,
        limitMs.unit,
      );
      if (unit !== undefined) return verdict('unit', unit);
      const made = this.#copy.run(['scripts/package.mjs'], limitMs.unit);
      if (made.status !== 0) return verdict('end to end', 'the bundle does not start');
      // The likeliest alone: for a later one it would have to wait.
      for (const files of [endToEnd.slice(0, 2), endToEnd.slice(2)]) {
        const whole = this.#noticed(
          (left) => [
            '--bail',
            '--passWithNoTests',
            '--runTestsByPath',
            ...files.filter((file) => !left.includes(file)),
          ],
          ignored,
          limitMs.endToEnd,
        );
        if (whole !== undefined) return verdict('end to end', whole);
      }
      return verdict('nothing', '');
    } finally {
      writeFileSync(place, text);
    }
  }

  /**
   * The test file that fails, twice: on a machine that does much else some fail for want of time.
   *
   * @param args Of jest, without the test files that are given.
   */
  #noticed(
    args: (ignored: readonly string[]) => string[],
    ignored: readonly string[],
    timeout: number,
  ): string | undefined {
    const { isFailed, failed } = this.#copy.jest(args(ignored), timeout);
    if (!isFailed) return undefined;
    if (failed.length === 0) return 'no end';
    const again = this.#copy.jest(['--runTestsByPath', ...failed], timeout);
    return again.isFailed ? failed[0] : this.#noticed(args, [...ignored, ...failed], timeout);
  }
}
