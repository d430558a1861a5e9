import { readHeadCommit, readHeadRepository } from './event.ts';

/**
 * The workflow run, from the variables that the runner sets; empty strings for variables that are
 * missing.
 */
export interface Run {
  /** GitHub's REST API, without a slash at the end. */
  apiUrl: string;
  /** `owner/name`. */
  repository: string;
  repositoryId: string;
  ownerId: string;
  commit: string;
  /**
   * The commit that somebody pushed; differs from `commit` where GitHub made a merge with the base
   * for a pull request.
   */
  headCommit: string;
  /** URL of the run. */
  url: string;
  /** URL below which GitHub shows the files of `headCommit`. */
  sourceUrl: string;
  /**
   * URL below which GitHub shows the files of this action; empty where a workflow of golden-ami's
   * own repository uses it by path.
   */
  actionSourceUrl: string;
  runId: string;
  attempt: string;
  isPullRequest: boolean;
  /** Whether the environment's AWS credentials are those of a session, which expires. */
  hasAwsSession: boolean;
  /** Root of the checkout. */
  workspace: string;
  /** Folder for files that later steps may read. */
  temp: string;
}

export function readRun(environment: NodeJS.ProcessEnv): Run {
  const read = (name: string): string => environment[name] ?? '';
  const repository = read('GITHUB_REPOSITORY');
  const runId = read('GITHUB_RUN_ID');
  const event = read('GITHUB_EVENT_NAME');
  const blob = (owner: string, ref: string): string =>
    owner === '' || ref === '' ? '' : `${read('GITHUB_SERVER_URL')}/${owner}/blob/${ref}`;
  return {
    apiUrl: read('GITHUB_API_URL') || 'https://api.github.com',
    repository,
    repositoryId: read('GITHUB_REPOSITORY_ID'),
    ownerId: read('GITHUB_REPOSITORY_OWNER_ID'),
    commit: read('GITHUB_SHA'),
    headCommit: readHeadCommit(environment),
    url: runId === '' ? '' : `${read('GITHUB_SERVER_URL')}/${repository}/actions/runs/${runId}`,
    sourceUrl: blob(readHeadRepository(environment), readHeadCommit(environment)),
    actionSourceUrl: blob(read('GITHUB_ACTION_REPOSITORY'), read('GITHUB_ACTION_REF')),
    runId,
    attempt: read('GITHUB_RUN_ATTEMPT') || '1',
    isPullRequest: event === 'pull_request' || event === 'pull_request_target',
    hasAwsSession: read('AWS_SESSION_TOKEN') !== '',
    workspace: read('GITHUB_WORKSPACE') || process.cwd(),
    temp: read('RUNNER_TEMP') || read('TMPDIR') || '/tmp',
  };
}
