import { spawnSync } from 'node:child_process';
import { cpSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';

const jest = ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js'];

/** A copy of a tree, in which tests are run while something in it is changed. */
export class Copy {
  readonly folder: string;
  readonly #workers: string;

  /**
   * @param folder That is not there yet.
   * @param workers Of jest.
   */
  constructor(root: string, folder: string, workers: string) {
    this.folder = folder;
    this.#workers = workers;
    const left = new Set(['node_modules', '.git', 'coverage'].map((name) => path.join(root, name)));
    cpSync(root, folder, { recursive: true, filter: (source) => !left.has(source) });
    symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'dir');
  }

  end(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  /**
   * Runs tests. Gives the files and the names of those that fail, none where they came to no end
   * within `timeout` milliseconds.
   */
  jest(args: string[], timeout: number): { isFailed: boolean; failed: string[]; tests: string[] } {
    const { status, stderr } = this.run(
      [...jest, '--silent', `--maxWorkers=${this.#workers}`, ...args],
      timeout,
    );
    const failed = [...stderr.matchAll(/^FAIL (\S+)/gm)].map(([, file = '']) => file);
    const tests = [...stderr.matchAll(/^ {2}● (.+)$/gm)].map(([, name = '']) => name);
    return { isFailed: status !== 0, failed: [...new Set(failed)], tests };
  }

  /** Runs a script of the copy, on the Node of the action. */
  run(args: string[], timeout: number): { status: number | null; stderr: string } {
    return spawnSync(process.execPath, ['scripts/node24.mjs', ...args], {
      cwd: this.folder,
      encoding: 'utf8',
      timeout,
      maxBuffer: 1 << 28,
      env: { ...process.env, FORCE_COLOR: '0' },
    });
  }
}
