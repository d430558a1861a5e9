import { execFile } from 'node:child_process';
import type { Change } from '../recipe/changed.ts';

/** Bytes of git's output; 100,000 file names take about ten million. */
const maxOutputBytes = 64 * 1024 * 1024;
/**
 * Milliseconds. Only a partial clone takes longer, since it asks the server for each missing
 * object.
 */
const timeoutMs = 60_000;

/** A checkout, and the environment in which git runs there. */
export interface Checkout {
  /** Root of the work tree. */
  folder: string;
  environment: NodeJS.ProcessEnv;
  signal: AbortSignal;
}

/** The files that differ between two commits, given by their full object names. */
export async function changedBetween(
  checkout: Checkout,
  base: string,
  head: string,
): Promise<Change> {
  return (await diff(checkout, [base, head])) ?? explain(checkout, [base, head]);
}

/** The files that HEAD changed since it branched off from a ref or commit. */
export async function changedSince(checkout: Checkout, ref: string): Promise<Change> {
  const base = await git(checkout, 'rev-parse', '--verify', '--quiet', `${ref}^{commit}`);
  if (base.kind === 'missing' || base.kind === 'failed') return explain(checkout, [ref]);
  return (
    (await diff(checkout, ['--merge-base', base.output.trim(), 'HEAD'])) ??
    explain(checkout, [ref, 'HEAD'])
  );
}

async function diff(checkout: Checkout, range: string[]): Promise<Change | undefined> {
  // A plumbing command ignores the user's settings. --no-renames lists a moved file under both of
  // its names, and -z writes names without quotes.
  const result = await git(
    checkout,
    'diff-tree',
    '-r',
    '-z',
    '--name-only',
    '--no-renames',
    ...range,
  );
  return result.kind === 'done'
    ? { kind: 'files', files: result.output.split('\0').filter(Boolean) }
    : undefined;
}

/** Why git gave no list of files, in a sentence that says what to do. */
async function explain(checkout: Checkout, commits: string[]): Promise<Change> {
  const shallow = await git(checkout, 'rev-parse', '--is-shallow-repository');
  const unknown = (problem: string): Change => ({ kind: 'unknown', problem });
  if (shallow.kind === 'missing') {
    return unknown(
      "What changed can't be told, since there is no program git: install it, or set `changed-since: all`.",
    );
  }
  if (shallow.kind === 'failed') {
    return unknown(
      `What changed can't be told, since git refuses the checkout (${shallow.message}): correct that, or set \`changed-since: all\`.`,
    );
  }
  for (const commit of commits) {
    const found = await git(checkout, 'rev-parse', '--verify', '--quiet', `${commit}^{commit}`);
    if (found.kind === 'done') continue;
    if (shallow.output.trim() === 'true') {
      return unknown(
        `What changed can't be told, since the clone is shallow and ${JSON.stringify(commit)} is not in it: check out with \`fetch-depth: 0\`.`,
      );
    }
    return unknown(
      `What changed can't be told, since ${JSON.stringify(commit)} is no commit of this clone: check out with \`fetch-depth: 0\`, and write another branch as \`origin/<name>\`.`,
    );
  }
  return unknown(
    `What changed can't be told, since git finds no commit that HEAD and ${JSON.stringify(commits[0])} have in common: check out with \`fetch-depth: 0\`.`,
  );
}

/**
 * What one commit is to another, both given by their full object names, as far as the clone has
 * them; `undefined` where git can't tell.
 */
export async function relationOf(
  checkout: Checkout,
  other: string,
  ours: string,
): Promise<'ancestor' | 'descendant' | 'diverged' | undefined> {
  const base = await git(checkout, 'merge-base', other, ours);
  const common = base.kind === 'done' ? base.output.trim() : undefined;
  if (common === other) return 'ancestor';
  if (common === ours) return 'descendant';
  // Where a shallow clone ends, commits seem to have nothing in common.
  const shallow = await git(checkout, 'rev-parse', '--is-shallow-repository');
  return common !== undefined && shallow.kind === 'done' && shallow.output.trim() === 'false'
    ? 'diverged'
    : undefined;
}

type Result =
  { kind: 'done'; output: string } | { kind: 'failed'; message: string } | { kind: 'missing' };

function git({ folder, environment, signal }: Checkout, ...args: string[]): Promise<Result> {
  return new Promise((resolve) => {
    // safe.directory: in a container the checkout belongs to another user, and git would refuse it.
    // The signal carries the time limit because Node's option `timeout` drops output that git wrote
    // but Node has not read yet, and reports success.
    const endSignal = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);
    const options = {
      cwd: folder,
      env: { ...environment, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' },
      maxBuffer: maxOutputBytes,
      signal: endSignal,
      windowsHide: true,
    };
    execFile(
      'git',
      ['-c', `safe.directory=${folder}`, ...args],
      options,
      (error, stdout, stderr) => {
        if (!error) resolve({ kind: 'done', output: stdout });
        else if (error.code === 'ENOENT') resolve({ kind: 'missing' });
        else resolve({ kind: 'failed', message: (stderr.split('\n')[0] ?? '') || error.message });
      },
    );
  });
}
