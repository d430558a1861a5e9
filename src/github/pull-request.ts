import { getOctokit } from '@actions/github';
import type { Change } from '../recipe/changed.ts';
import { explainRefusal } from './refusal.ts';

/**
 * GitHub lists no more files of a pull request.
 * https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files
 */
const maxFiles = 3000;
/** Milliseconds for all pages. */
const timeout = 60_000;

/** A pull request of a repository, and who asks for it. */
export interface PullRequest {
  /** GitHub's REST API, without a slash at the end. */
  apiUrl: string;
  /** `owner/name`. */
  repository: string;
  number: number;
  token: string;
  signal: AbortSignal;
}

/** The files that a pull request changes, as GitHub's API tells them. */
export async function pullRequestFiles({
  apiUrl,
  repository,
  number,
  token,
  signal,
}: PullRequest): Promise<Change> {
  const [owner = '', repo = ''] = repository.split('/');
  const who = `pull request ${String(number)}`;
  if (token === '') {
    return {
      kind: 'unknown',
      problem: `GitHub can't be asked for the files of ${who}: the input github-token is empty.`,
    };
  }
  try {
    const octokit = getOctokit(token, { userAgent: 'golden-ami', baseUrl: apiUrl });
    const ending = AbortSignal.any([signal, AbortSignal.timeout(timeout)]);
    // `paginate` hands on no `request` of its parameters.
    octokit.hook.before(
      'request',
      ({ request }) => void Object.assign(request, { signal: ending }),
    );
    const files = await octokit.paginate(octokit.rest.pulls.listFiles, {
      owner,
      repo,
      pull_number: number,
      per_page: 100,
    });
    if (files.length >= maxFiles) {
      return {
        kind: 'unknown',
        problem: `GitHub lists only ${String(maxFiles)} files of ${who}, and it has as many or more.`,
      };
    }
    return {
      kind: 'files',
      files: files.flatMap(({ filename, previous_filename: previous }) =>
        previous === undefined ? [filename] : [filename, previous],
      ),
    };
  } catch (error) {
    return {
      kind: 'unknown',
      problem: `GitHub does not tell the files of ${who}: ${explainRefusal(error, 'give the job `permissions: pull-requests: read`')}`,
    };
  }
}
