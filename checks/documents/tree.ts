import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';

export interface Outcome {
  status: number;
  /** What it wrote, both streams. */
  output: string;
}

/** Runs a program and throws what it wrote when it fails. */
function run(program: string, ...args: string[]): void {
  const { status, stderr, error } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${error?.message ?? stderr}`);
}

/** Bash in a root of its own, with the environment of a command that Image Builder runs. */
export function runIn(
  root: string,
  script: string,
  environment: Record<string, string> = {},
): Outcome {
  const { status, stdout, stderr, error } = spawnSync('chroot', [root, '/bin/bash', '-c', script], {
    encoding: 'utf8',
    timeout: 120_000,
    // SYSTEMD_OFFLINE: without a systemd to ask, systemctl reads and writes its links itself.
    env: {
      PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
      HOME: '/root',
      LANG: 'C',
      SYSTEMD_OFFLINE: '1',
      ...environment,
    },
  });
  if (error) throw error;
  return { status: status ?? 1, output: stdout + stderr };
}

/** Whether this process may mount; containers often may not. */
export function canMount(scratch: string): boolean {
  const at = mkdtempSync(path.join(scratch, 'mount-'));
  if (spawnSync('mount', ['-t', 'tmpfs', 'tmpfs', at]).status !== 0) return false;
  run('umount', at);
  return true;
}

/** Where files are changed rather than replaced, so that a link would reach into the tree. */
const writtenInPlace = ['etc', 'home', 'opt', 'root', 'run', 'tmp', 'usr/local', 'var'];

/**
 * Gives a copy of the tree and throws it away afterwards. With mounts the copy is a layer in memory
 * over it, as small as `megabytes` says; without, it is made of links to the tree's files, and its
 * disk is as large as the machine's.
 */
export function withCopy<Result>(
  tree: string,
  {
    scratch,
    mounts,
    megabytes = 4096,
  }: { scratch: string; mounts: boolean; megabytes?: number | undefined },
  use: (root: string) => Result,
): Result {
  const folder = mkdtempSync(path.join(scratch, 'copy-'));
  const root = path.join(folder, 'root');
  if (!mounts) {
    try {
      run('cp', '--archive', '--link', tree, root);
      for (const one of writtenInPlace) {
        run('rm', '-r', path.join(root, one));
        run('cp', '--archive', path.join(tree, one), path.join(root, one));
      }
      return use(root);
    } finally {
      run('rm', '-r', folder);
    }
  }
  const layer = path.join(folder, 'layer');
  for (const one of [root, layer]) mkdirSync(one);
  run('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', layer);
  try {
    for (const one of ['upper', 'work']) mkdirSync(path.join(layer, one));
    run(
      'mount',
      '-t',
      'overlay',
      '-o',
      `lowerdir=${tree},upperdir=${layer}/upper,workdir=${layer}/work`,
      'overlay',
      root,
    );
    try {
      return use(root);
    } finally {
      run('umount', root);
    }
  } finally {
    run('umount', layer);
    rmSync(folder, { recursive: true });
  }
}
