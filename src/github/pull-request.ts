import { getOctokit } from '@actions/github';
import type { Change } from '../recipe/changed.ts';
import { explainRefusal } from './refusal.ts';

/**
 * GitHub lists at most this many files of a pull request.
 * https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files
 */
const maxFiles = 3000;
/** Milliseconds for all pages. */
const timeoutMs = 60_000;

/** A pull request, with the token and the signal for requests about it. */
export interface PullRequest {
  /** GitHub's REST API, without a slash at the end. */
  apiUrl: string;
  /** `owner/name`. */
  repository: string;
  number: number;
  token: string;
  signal: AbortSignal;
}

/** Asks GitHub's API for the files that a pull request changes. */
export async function pullRequestFiles({
  apiUrl,
  repository,
  number,
  token,
  signal,
}: PullRequest): Promise<Change> {
  const [owner = '', repo = ''] = repository.split('/');
  const subject = `pull request ${String(number)}`;
  if (token === '') {
    return {
      kind: 'unknown',
      problem: `GitHub can't be asked for the files of ${subject}: the input github-token is empty.`,
    };
  }
  try {
    const octokit = getOctokit(token, { userAgent: 'golden-ami', baseUrl: apiUrl });
    const ending = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);
    // `paginate` does not pass its parameter `request` on, so the signal is set in a hook.
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
        problem: `GitHub lists only ${String(maxFiles)} files of ${subject}, and it has as many or more.`,
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
      problem: `GitHub does not tell the files of ${subject}: ${explainRefusal(error, 'give the job `permissions: pull-requests: read`')}`,
    };
  }
}
