import { describe, expect, test } from '@jest/globals';
import { explainRefusal, statusOf, verdictOf } from '../../src/github/refusal.ts';
import type { Verdict } from '../../src/network/attempts.ts';

/** What Octokit throws for an answer; without one, for a connection that failed. */
function thrown(
  status: number,
  { headers = {}, data }: { headers?: Record<string, string>; data?: unknown } = {},
): Error {
  return Object.assign(new Error('of Octokit'), {
    name: 'HttpError',
    status,
    response: { status, headers, data },
  });
}
const page = (status: number): Error =>
  thrown(status, { headers: { 'content-type': 'text/html; charset=utf-8' }, data: '<html>' });
const unreached = Object.assign(new Error('connect ECONNREFUSED'), {
  name: 'HttpError',
  status: 500,
});
const graphql = (message: string, headers: Record<string, string> = {}): Error =>
  Object.assign(new Error('of GraphQL'), {
    name: 'GraphqlResponseError',
    headers,
    response: { errors: [{ message }] },
    errors: [{ message }],
  });

describe('why', () => {
  test.each<[string, unknown, string]>([
    ['no answer', unreached, "it can't be reached (connect ECONNREFUSED)."],
    ['what is no error', 'odd', "it can't be reached (odd)."],
    [
      'a page of a proxy',
      page(403),
      'a page in HTML came in its place (403); look at the proxy, and run the job again.',
    ],
    [
      'limit, by what is left',
      thrown(403, { headers: { 'x-ratelimit-remaining': '0' } }),
      'its rate limit is used up (403); run the job again later.',
    ],
    [
      'limit, by retry-after',
      thrown(429, { headers: { 'retry-after': '7' } }),
      'its rate limit is used up (429); run the job again later.',
    ],
    [
      'limit, by its words alone',
      thrown(403, { data: { message: 'You have exceeded a secondary rate limit.' } }),
      'its rate limit is used up (403); run the job again later.',
    ],
    [
      'limit of GraphQL',
      graphql('API rate limit exceeded'),
      'its rate limit is used up (200); run the job again later.',
    ],
    [
      'no limit, though nothing is left',
      thrown(404, { headers: { 'x-ratelimit-remaining': '0' } }),
      'the token lacks a permission (404); do this.',
    ],
    [
      'refusal of GraphQL',
      graphql('Something "odd"'),
      'it refuses the question ("Something \\"odd\\"").',
    ],
    ['token', thrown(401), 'it does not take the input github-token (401).'],
    [
      'permission of a job',
      thrown(403, { data: { message: 'Resource not accessible by integration' } }),
      'the token lacks a permission (403); do this.',
    ],
    [
      'permission of a user',
      thrown(403, { data: { message: 'Resource not accessible by personal access token' } }),
      'the token lacks a permission (403); do this.',
    ],
    ['403 without words', thrown(403), 'the token lacks a permission (403); do this.'],
    [
      '403 for another reason',
      thrown(403, { data: { message: 'The organization has an IP allow list enabled' } }),
      'it says "The organization has an IP allow list enabled" (403); correct that, or do this.',
    ],
    [
      'lock',
      thrown(403, { data: { message: 'Unable to create comment because issue is locked.' } }),
      'the conversation is locked (403); unlock it and run the job again.',
    ],
    ['gone', thrown(410), 'it was deleted (410).'],
    [
      'validation, in particular',
      thrown(422, {
        data: { message: 'Validation Failed', errors: [{ message: 'Body is\ntoo long' }] },
      }),
      'it does not take the text (422, "Body is\\ntoo long").',
    ],
    [
      'validation, in general',
      thrown(422, { data: { message: 'Invalid request.', errors: ['odd'] } }),
      'it does not take the text (422, "Invalid request.").',
    ],
    [
      'words without end',
      thrown(422, { data: { message: 'x'.repeat(1000) } }),
      `it does not take the text (422, "${'x'.repeat(300)}").`,
    ],
    ['a proxy', thrown(503, { data: '<html>' }), 'it answers with status 503; run the job again.'],
  ])('%s', (_what, error, sentence) => {
    expect(explainRefusal(error, 'do this')).toBe(sentence);
  });
});

describe('when to ask again', () => {
  const now = 1_000_000_000;
  const throttled = (afterMs: number): Verdict => ({ kind: 'throttled', afterMs });
  test.each<[string, unknown, Verdict]>([
    ['retry-after', thrown(429, { headers: { 'retry-after': '7' } }), throttled(7000)],
    [
      'retry-after goes first',
      thrown(403, {
        headers: {
          'retry-after': '7',
          'x-ratelimit-remaining': '0',
          'x-ratelimit-reset': '1000020',
        },
      }),
      throttled(7000),
    ],
    ['retry-after of nothing', thrown(429, { headers: { 'retry-after': '0' } }), throttled(1000)],
    [
      'retry-after that is no number',
      thrown(429, { headers: { 'retry-after': 'soon' } }),
      throttled(60_000),
    ],
    [
      "the hour's end",
      thrown(403, { headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1000020' } }),
      throttled(20_000),
    ],
    [
      "the hour's end, when it was",
      thrown(403, { headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '999990' } }),
      throttled(1000),
    ],
    [
      "a secondary limit while the hour's is left",
      thrown(403, {
        headers: { 'x-ratelimit-remaining': '5', 'x-ratelimit-reset': '1000020' },
        data: { message: 'secondary rate limit' },
      }),
      throttled(60_000),
    ],
    [
      "GraphQL's limit",
      graphql('API rate limit exceeded', {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': '1000020',
      }),
      throttled(20_000),
    ],
    ["GraphQL's refusal", graphql('odd'), { kind: 'final' }],
    ['a limit without words or headers', thrown(429), throttled(60_000)],
    ['a permission', thrown(403), { kind: 'final' }],
    ['a server error', thrown(500), { kind: 'passing' }],
    ['a request that took too long', thrown(408), { kind: 'passing' }],
    ...[401, 403, 404].map((status): [string, unknown, Verdict] => [
      `a page of a proxy with ${String(status)}`,
      page(status),
      { kind: 'passing' },
    ]),
    ['no answer', unreached, { kind: 'passing' }],
  ])('%s', (_what, error, verdict) => {
    expect(verdictOf(error, { now, tries: 1 })).toEqual(verdict);
  });

  test.each<[string, unknown, number[]]>([
    ['a limit that tells no time: twice as long each time', thrown(429), [60, 120, 240, 480]],
    ['one that does', thrown(429, { headers: { 'retry-after': '7' } }), [7, 7, 7, 7]],
  ])('%s', (_what, error, seconds) => {
    expect([1, 2, 3, 4].map((tries) => verdictOf(error, { now, tries }))).toEqual(
      seconds.map((after) => throttled(after * 1000)),
    );
  });
});

test("the status is the answer's, not what Octokit gives where none came", () => {
  expect([statusOf(thrown(404)), statusOf(unreached), statusOf('odd')]).toEqual([
    404,
    undefined,
    undefined,
  ]);
});
