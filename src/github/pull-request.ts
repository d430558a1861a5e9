import type { Change } from '../recipe/changed.ts';
import { withAttempts } from './attempts.ts';
import { openOctokit, type ApiContext } from './octokit.ts';
import { explainRefusal } from './refusal.ts';

/**
 * GitHub lists at most this many files of a pull request.
 * https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files
 */
const maxFiles = 3000;

/** A pull request, with what requests about it need. */
export interface PullRequest extends ApiContext {
  /** `owner/name`. */
  repository: string;
  number: number;
}

/** Asks GitHub's API for the files that a pull request changes. */
export async function pullRequestFiles({
  repository,
  number,
  ...context
}: PullRequest): Promise<Change> {
  const [owner = '', repo = ''] = repository.split('/');
  const subject = `pull request ${String(number)}`;
  if (context.token === '') {
    return {
      kind: 'unknown',
      problem: `GitHub can't be asked for the files of ${subject}: the input github-token is empty.`,
    };
  }
  try {
    const octokit = openOctokit(context);
    const files = await withAttempts(
      'decision',
      () =>
        octokit.paginate(octokit.rest.pulls.listFiles, {
          owner,
          repo,
          pull_number: number,
          per_page: 100,
        }),
      context,
    );
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
