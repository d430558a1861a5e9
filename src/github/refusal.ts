import type { Verdict } from '../network/attempts.ts';

/** An unsuccessful answer of GitHub's API, as Octokit throws it. */
interface Answer {
  status: number;
  headers: Record<string, string | undefined>;
  /** An object if GitHub answers; a proxy in between may send anything. */
  data?: { message?: unknown; errors?: unknown };
}

/** An error of GraphQL: the HTTP status is 200, and `response` is the body of the answer. */
interface GraphqlError extends Error {
  headers: Answer['headers'];
  errors: { message?: unknown }[];
}

/**
 * Milliseconds to wait for a rate limit whose answer does not say how long, twice as many after each
 * further refusal.
 * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately
 */
const defaultLimitDelayMs = 60_000;

/**
 * Explains why a request to GitHub's API failed: a clause that ends in a full stop and says what to
 * do.
 *
 * @param error what Octokit threw
 * @param remedy how to give the token the permission that it needs
 */
export function explainRefusal(error: unknown, remedy: string): string {
  const answer = answerOf(error);
  if (!answer) {
    return `it can't be reached (${error instanceof Error ? error.message : String(error)}).`;
  }
  const { status } = answer;
  if (isPage(answer)) {
    return `a page in HTML came in its place (${String(status)}); look at the proxy, and run the job again.`;
  }
  const message = messageOf(answer);
  if (isLimit(answer)) {
    return `its rate limit is used up (${String(status)}); run the job again later.`;
  }
  if (status === 200) return `it refuses the question (${quote(message)}).`;
  if (status === 401) return 'it does not take the input github-token (401).';
  if (status === 403 && /\bis locked\b/.test(message)) {
    return 'the conversation is locked (403); unlock it and run the job again.';
  }
  if (status === 403 && message !== '' && !message.startsWith('Resource not accessible by ')) {
    return `it says ${quote(message)} (403); correct that, or ${remedy}.`;
  }
  if (status === 403 || status === 404) {
    return `the token lacks a permission (${String(status)}); ${remedy}.`;
  }
  if (status === 410) return 'it was deleted (410).';
  if (status === 422) return `it does not take the text (422, ${quote(message)}).`;
  return `it answers with status ${String(status)}; run the job again.`;
}

/** HTTP status of GitHub's answer; undefined where no answer came. */
export function statusOf(error: unknown): number | undefined {
  return answerOf(error)?.status;
}

/**
 * What a failed request says about another one.
 *
 * @param now milliseconds since the Unix epoch
 * @param tries how many there were, this one included
 */
export function verdictOf(error: unknown, { now, tries }: { now: number; tries: number }): Verdict {
  const answer = answerOf(error);
  if (answer && isLimit(answer)) {
    return {
      kind: 'throttled',
      afterMs: toldMs(answer.headers, now) ?? defaultLimitDelayMs * 2 ** (tries - 1),
    };
  }
  const isFinal = answer && answer.status < 500 && answer.status !== 408 && !isPage(answer);
  return { kind: isFinal ? 'final' : 'passing' };
}

/** A page of a proxy: GitHub's API answers in JSON, whatever the status. */
function isPage({ headers }: Answer): boolean {
  return headers['content-type']?.startsWith('text/html') === true;
}

/** How long the answer says that it is to be waited; `undefined` where it does not. */
function toldMs(headers: Answer['headers'], now: number): number | undefined {
  const after = Number(headers['retry-after'] ?? NaN);
  if (Number.isFinite(after)) return Math.max(1, after) * 1000;
  const reset = Number(headers['x-ratelimit-reset'] ?? NaN);
  // x-ratelimit-reset belongs to the hourly limit, so it counts only once that limit is used up.
  return headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset)
    ? Math.max(1000, reset * 1000 - now)
    : undefined;
}

function isLimit(answer: Answer): boolean {
  const { status, headers } = answer;
  // An answer about the secondary limit may have none of these headers:
  // https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
  const isMarked =
    status === 429 ||
    headers['x-ratelimit-remaining'] === '0' ||
    headers['retry-after'] !== undefined ||
    /\brate limit\b/i.test(messageOf(answer));
  return isMarked && (status === 200 || status === 403 || status === 429);
}

function answerOf(error: unknown): Answer | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error.name === 'GraphqlResponseError') {
    const { headers, errors } = error as GraphqlError;
    return { status: 200, headers, data: { errors } };
  }
  return 'response' in error ? (error.response as Answer | undefined) : undefined;
}

/** GitHub's message: that of the first error in the list, else the general one. */
function messageOf({ data }: Answer): string {
  const list = data?.errors;
  const first: unknown = Array.isArray(list) ? list[0] : undefined;
  const particular =
    typeof first === 'object' && first !== null && 'message' in first ? first.message : undefined;
  const message = particular ?? data?.message;
  return typeof message === 'string' ? message : '';
}

function quote(text: string): string {
  return JSON.stringify(text.slice(0, 300));
}
