import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A git repository in a folder, with commits as a test needs them. */
export class Repository {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Makes an empty one in a new temporary folder. */
  static async make(): Promise<Repository> {
    const repository = new Repository(
      await realpath(await mkdtemp(path.join(tmpdir(), 'golden-ami-git-'))),
    );
    repository.init();
    return repository;
  }

  init(): void {
    this.git('init', '--quiet', '--initial-branch=main');
  }

  git(...args: string[]): string {
    const env = {
      PATH: process.env['PATH'],
      HOME: this.folder,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_SYSTEM: '/dev/null',
    };
    return execFileSync(
      'git',
      [
        '-c',
        'user.name=test',
        '-c',
        'user.email=test@example.com',
        '-c',
        'protocol.file.allow=always',
        ...args,
      ],
      { cwd: this.folder, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
    ).trim();
  }

  /** Writes files, `undefined` deletes one, and commits everything. Gives the commit. */
  async commit(files: Record<string, string | undefined> = {}): Promise<string> {
    for (const [name, text] of Object.entries(files)) {
      const file = path.join(this.folder, name);
      await mkdir(path.dirname(file), { recursive: true });
      if (text === undefined) await rm(file);
      else await writeFile(file, text);
    }
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--message', 'change');
    return this.git('rev-parse', 'HEAD');
  }

  /** A clone of the newest commit alone, as actions/checkout makes it. */
  async shallowClone(): Promise<Repository> {
    const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'golden-ami-git-')));
    this.git('clone', '--quiet', '--depth=1', `file://${this.folder}`, folder);
    return new Repository(folder);
  }

  remove(): Promise<void> {
    return rm(this.folder, { recursive: true, force: true });
  }
}
