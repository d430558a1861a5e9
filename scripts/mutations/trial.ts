import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Mutation } from './candidates.ts';

/** How a mutation ended. */
export interface Verdict {
  killedBy: 'unit' | 'end to end' | 'nothing';
  /** Which test file, where jest says it. */
  test: string;
  seconds: number;
}

/** Milliseconds: a mutation that never ends is noticed, too. */
const limitMs = { unit: 15 * 60_000, endToEnd: 60 * 60_000 };

const jest = ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js'];

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
  readonly #copy: string;
  readonly #workers: string;

  /**
   * @param copy A folder that is not there yet.
   * @param workers Of jest.
   */
  constructor(root: string, copy: string, workers: string) {
    this.#root = root;
    this.#copy = copy;
    this.#workers = workers;
    const left = new Set(['node_modules', '.git', 'coverage'].map((name) => path.join(root, name)));
    cpSync(root, copy, { recursive: true, filter: (source) => !left.has(source) });
    symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), 'dir');
  }

  end(): void {
    rmSync(this.#copy, { recursive: true, force: true });
  }

  /**
   * Runs the tests that cover the files as they are. Gives those that fail, which say nothing about
   * a mutation.
   */
  failingUnmutated(files: readonly string[]): string[] {
    return this.#jest(unitTests(files, []), limitMs.unit).failed;
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
    const place = path.join(this.#copy, mutation.file);
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
      const made = this.#run(['scripts/package.mjs'], limitMs.unit);
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
    const { isFailed, failed } = this.#jest(args(ignored), timeout);
    if (!isFailed) return undefined;
    if (failed.length === 0) return 'no end';
    const again = this.#jest(['--runTestsByPath', ...failed], timeout);
    return again.isFailed ? failed[0] : this.#noticed(args, [...ignored, ...failed], timeout);
  }

  #jest(args: string[], timeout: number): { isFailed: boolean; failed: string[] } {
    const { status, stderr } = this.#run(
      [...jest, '--silent', `--maxWorkers=${this.#workers}`, ...args],
      timeout,
    );
    const failed = [...stderr.matchAll(/^FAIL (\S+)/gm)].map(([, file = '']) => file);
    return { isFailed: status !== 0, failed: [...new Set(failed)] };
  }

  #run(args: string[], timeout: number): { status: number | null; stderr: string } {
    return spawnSync(process.execPath, ['scripts/node24.mjs', ...args], {
      cwd: this.#copy,
      encoding: 'utf8',
      timeout,
      maxBuffer: 1 << 28,
      env: { ...process.env, FORCE_COLOR: '0' },
    });
  }
}
