import { execFile } from 'node:child_process';
import type { Change } from '../recipe/changed.ts';

/** Bytes; 100,000 names are about ten million. */
const maxOutput = 64 * 1024 * 1024;
/** Milliseconds. Longer takes only a clone without objects that asks the server for each. */
const timeout = 60_000;

/** A checkout, and how git is run there. */
export interface Checkout {
  /** Root of the work tree. */
  folder: string;
  environment: NodeJS.ProcessEnv;
  signal: AbortSignal;
}

/** What differs between two commits, given by their full object names. */
export async function changedBetween(
  checkout: Checkout,
  base: string,
  head: string,
): Promise<Change> {
  return (await diff(checkout, [base, head])) ?? explain(checkout, [base, head]);
}

/** What HEAD changed since it left a ref or commit. */
export async function changedSince(checkout: Checkout, ref: string): Promise<Change> {
  const base = await git(checkout, 'rev-parse', '--verify', '--quiet', `${ref}^{commit}`);
  if (base.kind === 'missing' || base.kind === 'failed') return explain(checkout, [ref]);
  return (
    (await diff(checkout, ['--merge-base', base.output.trim(), 'HEAD'])) ??
    explain(checkout, [ref, 'HEAD'])
  );
}

async function diff(checkout: Checkout, range: string[]): Promise<Change | undefined> {
  // Plumbing heeds no settings of people; without renames a file that moved has both its names; -z
  // quotes none.
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

/** Why there is no difference, in a sentence that says what to do. */
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

type Result =
  { kind: 'done'; output: string } | { kind: 'failed'; message: string } | { kind: 'missing' };

function git({ folder, environment, signal }: Checkout, ...args: string[]): Promise<Result> {
  return new Promise((resolve) => {
    // In a container the checkout belongs to somebody else, which git would refuse. Not the option
    // timeout: Node then gives up what git has written and not handed over yet, and calls that a
    // success.
    const ending = AbortSignal.any([signal, AbortSignal.timeout(timeout)]);
    const options = {
      cwd: folder,
      env: { ...environment, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' },
      maxBuffer: maxOutput,
      signal: ending,
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
