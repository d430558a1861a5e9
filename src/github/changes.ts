import { existsSync } from 'node:fs';
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
    return {
      kind: 'unknown',
      problem:
        "What changed can't be told, since the workspace is not the root of a checkout: check out without `path`.",
    };
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
