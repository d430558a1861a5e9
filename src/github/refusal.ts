/** An answer of GitHub's API that is none of success, as Octokit throws it. */
interface Answer {
  status: number;
  headers: Record<string, string | undefined>;
  /** Of GitHub itself an object; a proxy in between may say anything. */
  data?: { message?: unknown; errors?: unknown };
}

/** What GraphQL throws: its status is 200, and its `response` is the answer's body. */
interface GraphqlError extends Error {
  headers: Answer['headers'];
  errors: { message?: unknown }[];
}

/**
 * Milliseconds.
 * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately
 */
const limitWithoutTime = 60_000;
/** Times that an error of the server or the network is worth another try. */
const tries = 3;

/**
 * Why GitHub's API did not do what was asked, in a clause that ends in a full stop and says what to
 * do.
 *
 * @param error what Octokit threw
 * @param remedy what gives the token the permission that it needs
 */
export function explainRefusal(error: unknown, remedy: string): string {
  const answer = answerOf(error);
  if (!answer) {
    return `it can't be reached (${error instanceof Error ? error.message : String(error)}).`;
  }
  const { status } = answer;
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

/** Status of GitHub's answer; undefined where none came. */
export function statusOf(error: unknown): number | undefined {
  return answerOf(error)?.status;
}

/**
 * Milliseconds after which the same may be asked again; undefined where that is of no use.
 *
 * @param attempt how often it was asked before, from 0
 * @param now milliseconds since the Unix epoch
 */
export function retryDelayMs(error: unknown, attempt: number, now: number): number | undefined {
  const answer = answerOf(error);
  if (answer && isLimit(answer)) return limitMs(answer.headers, now);
  if (answer && answer.status < 500) return undefined;
  return attempt < tries ? 1000 * 2 ** attempt : undefined;
}

function limitMs(headers: Answer['headers'], now: number): number {
  const after = Number(headers['retry-after'] ?? NaN);
  if (Number.isFinite(after)) return Math.max(1, after) * 1000;
  const reset = Number(headers['x-ratelimit-reset'] ?? NaN);
  // The reset is the hourly limit's, which says nothing while some of that is left.
  return headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset)
    ? Math.max(1000, reset * 1000 - now)
    : limitWithoutTime;
}

function isLimit(answer: Answer): boolean {
  const { status, headers } = answer;
  // The secondary limit may come without a header:
  // https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
  const isMarked =
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

/** GitHub's own words: the first of the particular ones, else the general one. */
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
