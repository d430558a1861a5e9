import { getOctokit } from '@actions/github';
import type { Clock } from '../clock.ts';
import { limited } from '../network/limited.ts';

/** What requests to GitHub's API need. */
export interface ApiContext {
  /** GitHub's REST API, without a slash at the end. */
  apiUrl: string;
  token: string;
  clock: Clock;
  /** Aborts when the run is cancelled. */
  signal: AbortSignal;
  /** Sends the requests; through the proxy of the environment where none is given. */
  fetch?: typeof fetch | undefined;
}

/** A client of GitHub's API. Each of its requests ends at the limit of one try. */
export function openOctokit({
  apiUrl,
  token,
  clock,
  signal,
  fetch,
}: ApiContext): ReturnType<typeof getOctokit> {
  const octokit = getOctokit(token, {
    userAgent: 'golden-ami',
    baseUrl: apiUrl,
    ...(fetch ? { request: { fetch } } : {}),
  });
  // A hook, since `paginate` does not pass its parameter `request` on.
  octokit.hook.wrap('request', (request, options) =>
    limited(
      async (ending) => {
        Object.assign(options.request, { signal: ending });
        return request(options);
      },
      { clock, signal },
    ),
  );
  return octokit;
}
