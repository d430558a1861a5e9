import type { Clock } from '../clock.ts';
import { attempts } from '../network/attempts.ts';
import { isPassingConnectionError, NoAnswerError, StatusError } from '../network/answer-error.ts';
import { limited } from '../network/limited.ts';

/** What asking for a token needs. */
export interface IdTokenContext {
  /** Has the endpoint and the job's token for it, where the job has `id-token: write`. */
  environment: NodeJS.ProcessEnv;
  /** Sends the request; through the proxy of the environment where none is given. */
  fetch: typeof fetch | undefined;
  clock: Clock;
  /** Aborts when the run is cancelled. */
  signal: AbortSignal;
}

/**
 * Asks GitHub for the job's OIDC token, by the policy of all network calls. Rejects with an error
 * whose message says why there is none. @actions/core has such a function, too: its promise never
 * settles where the connection breaks in the middle of the answer.
 */
export async function requestIdToken(
  audience: string,
  { environment, fetch = proxiedFetch, clock, signal }: IdTokenContext,
): Promise<string> {
  const url = new URL(variable(environment, 'ACTIONS_ID_TOKEN_REQUEST_URL'));
  url.searchParams.set('audience', audience);
  const authorization = `Bearer ${variable(environment, 'ACTIONS_ID_TOKEN_REQUEST_TOKEN')}`;
  const request = async (ending: AbortSignal): Promise<string> => {
    const headers = { authorization, 'accept': 'application/json', 'user-agent': 'golden-ami' };
    const answer = await fetch(url.href, { headers, signal: ending });
    const text = await answer.text();
    if (answer.headers.get('content-type')?.startsWith('text/html')) {
      throw new NoAnswerError(`a page in HTML came (status ${String(answer.status)})`);
    }
    if (!answer.ok) {
      throw new StatusError(answer.status, `it answers with status ${String(answer.status)}`, {
        retryAfterMs: Number(answer.headers.get('retry-after') ?? NaN) * 1000,
      });
    }
    return tokenIn(text);
  };
  return attempts(() => limited(request, { clock, signal }), {
    clock,
    signal,
    judge: (failure) => {
      if (failure instanceof StatusError) return failure.verdict;
      const isPassing =
        failure instanceof NoAnswerError ||
        isPassingConnectionError(failure) ||
        // What fetch throws where a connection ends too early.
        failure instanceof TypeError;
      return { kind: isPassing ? 'passing' : 'final' };
    },
  });
}

function variable(environment: NodeJS.ProcessEnv, name: string): string {
  const value = environment[name];
  if (!value) throw new Error(`the environment has no ${name}`);
  return value;
}

function tokenIn(text: string): string {
  let value: unknown;
  try {
    ({ value } = JSON.parse(text) as { value?: unknown });
  } catch {
    // Below.
  }
  if (typeof value !== 'string' || value === '') {
    throw new NoAnswerError('what it answers holds no token');
  }
  return value;
}

/** Node's own fetch takes no notice of https_proxy and no_proxy. */
const proxiedFetch: typeof fetch = async (url, init) => {
  const [{ HttpClient }, undici] = await Promise.all([
    import('@actions/http-client'),
    import('undici'),
  ]);
  const dispatcher = new HttpClient().getAgentDispatcher(url as string);
  const answer = await undici.fetch(url as string, {
    ...(init as unknown as import('undici').RequestInit),
    ...(dispatcher ? { dispatcher } : {}),
  });
  return answer as unknown as Response;
};
