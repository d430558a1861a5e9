import type { HostedRepository, PullRequest } from './hosted-repository.ts';

/** What a workflow run is about, with the payload that GitHub writes to GITHUB_EVENT_PATH. */
export interface Event {
  name: 'pull_request' | 'push' | 'merge_group' | 'schedule' | 'workflow_dispatch';
  /** GITHUB_REF and GITHUB_SHA: what is checked out, and where the workflow file stands. */
  ref: string;
  commit: string;
  actor: string;
  /**
   * Whether it comes from a fork, or of Dependabot: the job's token can only read, and there is no
   * OIDC token, and no variable.
   */
  isRestricted: boolean;
  payload: object;
}

/** Ids of the repository, as the sandbox's OIDC tokens and trust policies have them. */
export const ids = { repository: 456, owner: 123 };

// https://docs.github.com/en/webhooks/webhook-events-and-payloads, as far as the workflows or the
// action read it.

function about({ name }: HostedRepository): object {
  const [owner = '', short = ''] = name.split('/');
  return {
    repository: {
      id: ids.repository,
      name: short,
      full_name: name,
      private: true,
      fork: false,
      default_branch: 'main',
      owner: { login: owner, id: ids.owner, type: 'Organization' },
    },
    sender: { login: 'octocat', id: 583231, type: 'User' },
  };
}

export function pullRequestEvent(
  repository: HostedRepository,
  pullRequest: PullRequest,
  action: 'opened' | 'synchronize',
): Event {
  const { number, branch, base, head, merge, isFromFork, author } = pullRequest;
  const fork = { id: 789, full_name: 'stranger/images', fork: true };
  const own = { id: ids.repository, full_name: repository.name, fork: false };
  return {
    name: 'pull_request',
    ref: `refs/pull/${String(number)}/merge`,
    commit: merge,
    actor: author,
    isRestricted: isFromFork || author === 'dependabot[bot]',
    payload: {
      ...about(repository),
      action,
      number,
      pull_request: {
        number,
        state: 'open',
        draft: false,
        title: `Change ${String(number)}`,
        user: { login: author, id: 1, type: author.endsWith('[bot]') ? 'Bot' : 'User' },
        head: { ref: branch, sha: head, repo: isFromFork ? fork : own },
        base: { ref: 'main', sha: base, repo: own },
        merge_commit_sha: merge,
      },
    },
  };
}

export function pushEvent(
  repository: HostedRepository,
  { before, after }: { before: string; after: string },
): Event {
  return {
    name: 'push',
    ref: 'refs/heads/main',
    commit: after,
    actor: 'octocat',
    isRestricted: false,
    payload: {
      ...about(repository),
      ref: 'refs/heads/main',
      before,
      after,
      created: false,
      deleted: false,
      forced: false,
      head_commit: { id: after },
    },
  };
}

export function mergeGroupEvent(
  repository: HostedRepository,
  { base, head, ref }: { base: string; head: string; ref: string },
): Event {
  return {
    name: 'merge_group',
    ref,
    commit: head,
    actor: 'octocat',
    isRestricted: false,
    payload: {
      ...about(repository),
      action: 'checks_requested',
      merge_group: { base_sha: base, base_ref: 'refs/heads/main', head_sha: head, head_ref: ref },
    },
  };
}

export function scheduleEvent(repository: HostedRepository): Event {
  return {
    name: 'schedule',
    ref: 'refs/heads/main',
    commit: repository.head(),
    actor: 'octocat',
    isRestricted: false,
    payload: { ...about(repository), schedule: '17 3 * * *' },
  };
}

/** Of inputs GitHub's payload has the texts, those of type boolean too. */
export function dispatchEvent(repository: HostedRepository, inputs: Record<string, string>): Event {
  return {
    name: 'workflow_dispatch',
    ref: 'refs/heads/main',
    commit: repository.head(),
    actor: 'octocat',
    isRestricted: false,
    payload: { ...about(repository), ref: 'refs/heads/main', inputs },
  };
}
