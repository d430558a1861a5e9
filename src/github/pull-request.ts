import { getOctokit } from '@actions/github';
import type { Change } from '../recipe/changed.ts';

/** GitHub lists no more files of a pull request. https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files */
const maxFiles = 3000;
/** Milliseconds for all pages. */
const timeout = 60_000;

/** A pull request of a repository, and who asks for it. */
export interface PullRequest {
  /** `owner/name`. */
  repository: string;
  number: number;
  token: string;
  signal: AbortSignal;
}

/** The files that a pull request changes, as GitHub's API tells them. */
export async function pullRequestFiles({ repository, number, token, signal }: PullRequest): Promise<Change> {
  const [owner = '', repo = ''] = repository.split('/');
  const who = `pull request ${String(number)}`;
  if (token === '') return { kind: 'unknown', problem: `GitHub can’t be asked for the files of ${who}: the input github-token is empty.` };
  try {
    const octokit = getOctokit(token, { userAgent: 'golden-ami' });
    const ending = AbortSignal.any([signal, AbortSignal.timeout(timeout)]);
    // `paginate` hands on no `request` of its parameters.
    octokit.hook.before('request', ({ request }) => void Object.assign(request, { signal: ending }));
    const files = await octokit.paginate(octokit.rest.pulls.listFiles, { owner, repo, pull_number: number, per_page: 100 });
    if (files.length >= maxFiles) return { kind: 'unknown', problem: `GitHub lists only ${String(maxFiles)} files of ${who}, and it has as many or more.` };
    return { kind: 'files', files: files.flatMap(({ filename, previous_filename: previous }) => (previous === undefined ? [filename] : [filename, previous])) };
  } catch (error) {
    return { kind: 'unknown', problem: `GitHub does not tell the files of ${who}: ${explain(error)}` };
  }
}

/** An answer that is none of success, as Octokit throws it. */
interface Refusal {
  status: number;
  headers: Record<string, string | undefined>;
  data?: { message?: string };
}

function explain(error: unknown): string {
  const response = error instanceof Error && 'response' in error ? (error.response as Refusal | undefined) : undefined;
  if (!response) return `it can’t be reached (${error instanceof Error ? error.message : String(error)}).`;
  const { status, headers, data } = response;
  // The secondary limit may come without a header: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
  const isLimit = headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined || /\brate limit\b/i.test(data?.message ?? '');
  if (isLimit && (status === 403 || status === 429)) return `its rate limit is used up (${String(status)}); run the job again later.`;
  if (status === 401) return 'it does not take the input github-token (401).';
  if (status === 403 || status === 404) return `the token lacks a permission (${String(status)}); give the job \`permissions: pull-requests: read\`.`;
  return `it answers with status ${String(status)}; run the job again.`;
}
