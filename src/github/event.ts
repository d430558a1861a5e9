import { readFileSync } from 'node:fs';
import { isCommit } from '../commit.ts';

/** The change that a workflow run belongs to. */
export type EventChange =
  | { kind: 'pull-request'; number: number }
  /** Two commits, by their full object names. */
  | { kind: 'commits'; base: string; head: string }
  /** The event has no change, or concerns everything. */
  | { kind: 'all'; why: string };

/**
 * Reads the change of the run's event from the environment variables and the file that the runner
 * provides.
 */
export function readEvent(environment: NodeJS.ProcessEnv): EventChange {
  return eventChange(
    environment['GITHUB_EVENT_NAME'] ?? '',
    readPayload(environment['GITHUB_EVENT_PATH']),
  );
}

/**
 * The change of an event; `payload` is the parsed content of the file GITHUB_EVENT_PATH. The author
 * of a pull request controls some of it, so nothing in it is trusted:
 * https://docs.github.com/en/webhooks/webhook-events-and-payloads
 */
export function eventChange(name: string, payload: unknown): EventChange {
  if (name.startsWith('pull_request')) {
    const number = member(member(payload, 'pull_request'), 'number');
    if (Number.isSafeInteger(number)) return { kind: 'pull-request', number: Number(number) };
  }
  if (name === 'push') return commits(name, member(payload, 'before'), member(payload, 'after'));
  if (name === 'merge_group') {
    const group = member(payload, 'merge_group');
    return commits(name, member(group, 'base_sha'), member(group, 'head_sha'));
  }
  return { kind: 'all', why: name || 'no event' };
}

/**
 * The commit that somebody pushed: on `pull_request` the head of the pull request, since GITHUB_SHA
 * is then a merge with the base that GitHub made for the run, and else GITHUB_SHA. On
 * `pull_request_target` that is the commit of the base, which is what the run has checked out.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request
 */
export function readHeadCommit(environment: NodeJS.ProcessEnv): string {
  const commit = environment['GITHUB_SHA'] ?? '';
  if (environment['GITHUB_EVENT_NAME'] !== 'pull_request') return commit;
  const payload = readPayload(environment['GITHUB_EVENT_PATH']);
  const head = member(member(member(payload, 'pull_request'), 'head'), 'sha');
  return isCommit(head) ? head : commit;
}

/**
 * The repository, `owner/name`, in which GitHub shows the commit of `readHeadCommit`: of a pull
 * request from a fork it is the fork.
 */
export function readHeadRepository(environment: NodeJS.ProcessEnv): string {
  const repository = environment['GITHUB_REPOSITORY'] ?? '';
  if (environment['GITHUB_EVENT_NAME'] !== 'pull_request') return repository;
  const payload = readPayload(environment['GITHUB_EVENT_PATH']);
  const head = member(member(payload, 'pull_request'), 'head');
  const name = member(member(head, 'repo'), 'full_name');
  return isCommit(member(head, 'sha')) &&
    typeof name === 'string' &&
    /^[\w.-]+\/[\w.-]+$/.test(name)
    ? name
    : repository;
}

/**
 * The default branch, where the run is about what is on it or would be merged to it; `undefined`
 * for other branches and where the event does not tell.
 */
export function readDefaultBranch(environment: NodeJS.ProcessEnv): string | undefined {
  const payload = readPayload(environment['GITHUB_EVENT_PATH']);
  const branch = member(member(payload, 'repository'), 'default_branch');
  if (typeof branch !== 'string') return undefined;
  const base = member(member(member(payload, 'pull_request'), 'base'), 'ref');
  const ref = environment['GITHUB_REF'] ?? '';
  return base === branch || ref === `refs/heads/${branch}` ? branch : undefined;
}

function readPayload(file: string | undefined): unknown {
  try {
    return JSON.parse(readFileSync(file ?? '', 'utf8'));
  } catch {
    return undefined;
  }
}

function commits(event: string, base: unknown, head: unknown): EventChange {
  if (!isCommit(base) || !isCommit(head)) return { kind: 'all', why: event };
  // GitHub writes zeros for the commit before a new ref and for the commit after a deleted one.
  if (/^0+$/.test(base)) return { kind: 'all', why: `${event} of a new ref` };
  if (/^0+$/.test(head)) return { kind: 'all', why: `${event} that deletes a ref` };
  return { kind: 'commits', base, head };
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}
