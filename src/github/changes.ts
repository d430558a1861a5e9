import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Change } from '../recipe/changed.ts';
import { readEvent, type EventChange } from './event.ts';
import { readRun } from './run.ts';

/** Where the question for what changed comes from. */
export interface ChangeContext {
  environment: NodeJS.ProcessEnv;
  /** Root of the checkout. */
  workspace: string;
  signal: AbortSignal;
}

/**
 * What changed since a ref or commit, or, with `event`, in what the run is about: of a pull request
 * GitHub tells it, so that a checkout of depth 1 is enough, of a push or merge group git does.
 * Never throws: what can't be told is said.
 *
 * @param since `event`, `all`, or a ref or commit of git
 */
export async function readChange(
  since: string,
  token: string,
  { environment, workspace, signal }: ChangeContext,
): Promise<Change> {
  if (since === 'all') return { kind: 'all', why: 'changed-since is all' };
  const event: EventChange | undefined = since === 'event' ? readEvent(environment) : undefined;
  if (event?.kind === 'all') return event;
  // Changes have paths from the root of the repository. A checkout elsewhere would match none of
  // them, without a word.
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
      signal,
    });
  }
  const { changedBetween, changedSince } = await import('./git.ts');
  const checkout = { folder: workspace, environment, signal };
  return event ? changedBetween(checkout, event.base, event.head) : changedSince(checkout, since);
}
