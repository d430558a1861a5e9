import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Clock } from '../clock.ts';
import type { Change } from '../recipe/changed.ts';
import { readEvent, type EventChange } from './event.ts';
import { readRun } from './run.ts';

/** Context for finding what changed. */
export interface ChangeContext {
  environment: NodeJS.ProcessEnv;
  /** Root of the checkout. */
  workspace: string;
  clock: Clock;
  signal: AbortSignal;
  /** Sends requests to GitHub; through the proxy of the environment where none is given. */
  fetch?: typeof fetch | undefined;
}

/**
 * The files that changed since a ref or commit or, with `event`, in the change that triggered the
 * run. GitHub's API lists the files of a pull request, so a checkout of depth 1 is enough; git
 * lists those of a push or merge group. Never throws: where the change is not known, the result
 * says why.
 *
 * @param since `event`, `all`, or a ref or commit of git
 */
export async function readChange(
  since: string,
  token: string,
  { environment, workspace, clock, signal, fetch }: ChangeContext,
): Promise<Change> {
  if (since === 'all') return { kind: 'all', why: 'changed-since is all' };
  const event: EventChange | undefined = since === 'event' ? readEvent(environment) : undefined;
  if (event?.kind === 'all') return event;
  // Changed files have paths relative to the root of the repository. If it is checked out in
  // another folder, no path would match, and no recipe would be selected without a warning.
  if (!existsSync(path.join(workspace, '.git'))) {
    return noCheckout(workspace);
  }
  if (event?.kind === 'pull-request') {
    const { pullRequestFiles } = await import('./pull-request.ts');
    return pullRequestFiles({
      apiUrl: readRun(environment).apiUrl,
      repository: environment['GITHUB_REPOSITORY'] ?? '',
      number: event.number,
      token,
      clock,
      signal,
      fetch,
    });
  }
  const { changedBetween, changedSince } = await import('./git.ts');
  const checkout = { folder: workspace, environment, signal };
  return event ? changedBetween(checkout, event.base, event.head) : changedSince(checkout, since);
}

/** Why a workspace is not the root of a checkout, and what to do about it. */
async function noCheckout(workspace: string): Promise<Change> {
  const names = await readdir(workspace).catch(() => []);
  if (names.some((name) => existsSync(path.join(workspace, name, '.git')))) {
    return {
      kind: 'unknown',
      problem:
        "What changed can't be told, since the workspace is not the root of a checkout: check out without `path`.",
    };
  }
  // actions/checkout brings the files alone where the job has no git, or an older one than 2.18.
  return {
    kind: 'unknown',
    problem:
      "What changed can't be told, since the workspace has no folder .git: check out with actions/checkout and `fetch-depth: 0` in a job that has git, without which it brings the files alone; or set `changed-since: all`.",
  };
}
