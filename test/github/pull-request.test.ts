import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { pullRequestFiles, type PullRequest } from '../../src/github/pull-request.ts';
import type { Change } from '../../src/recipe/changed.ts';
import type { Sandbox } from 'aws-sandbox/sandbox';
import { startScene } from '../../scene/scene.ts';
import { FakeClock } from '../helpers/clock.ts';

let sandbox: Sandbox;
let clock: FakeClock;
let ask: (pullRequest: Partial<PullRequest>) => Promise<Change>;

beforeAll(async () => {
  sandbox = await startScene();
  ask = (pullRequest) =>
    pullRequestFiles({
      apiUrl: sandbox.url + sandbox.github.path,
      repository: 'example-org/images',
      number: 12,
      token: sandbox.github.token,
      clock,
      signal: new AbortController().signal,
      ...pullRequest,
    });
});
afterAll(async () => {
  await sandbox.close();
});
beforeEach(() => {
  clock = new FakeClock();
  sandbox.world.faults.planned.length = 0;
  sandbox.github.pullRequests.clear();
});

test('files of every status; of a renamed one both names', async () => {
  sandbox.github.pullRequests.set(12, [
    { filename: 'a', status: 'added' },
    { filename: 'b', status: 'removed' },
    { filename: 'c', status: 'modified' },
    { filename: 'new', status: 'renamed', previous_filename: 'old' },
  ]);
  expect(await ask({})).toEqual({ kind: 'files', files: ['a', 'b', 'c', 'new', 'old'] });
});

test.each([
  [2999, 'files'],
  [3000, 'unknown'],
])('of %i files: %s, since GitHub tells no more than 3000', async (count, kind) => {
  sandbox.github.pullRequests.set(
    12,
    Array.from({ length: count }, (_, index) => ({ filename: String(index), status: 'added' })),
  );
  expect((await ask({})).kind).toBe(kind);
});

describe('where GitHub does not tell', () => {
  const permission = 'give the job `permissions: pull-requests: read`.';
  test.each<[string, Partial<PullRequest>, string]>([
    [
      'a pull request that it does not show',
      { number: 13 },
      `GitHub does not tell the files of pull request 13: the token lacks a permission (404); ${permission}`,
    ],
    [
      'a repository that it does not show',
      { repository: 'acme/other' },
      `GitHub does not tell the files of pull request 12: the token lacks a permission (404); ${permission}`,
    ],
    [
      'a token that it does not know',
      { token: 'ghs_x' },
      'GitHub does not tell the files of pull request 12: it does not take the input github-token (401).',
    ],
    [
      'a run that is cancelled',
      { signal: AbortSignal.abort() },
      "GitHub does not tell the files of pull request 12: it can't be reached (",
    ],
  ])('%s', async (_what, question, problem) => {
    expect(await ask(question)).toEqual({
      kind: 'unknown',
      problem: expect.stringContaining(problem),
    });
  });

  test.each([
    ['denied', 1, `the token lacks a permission (403); ${permission}`],
    ['throttle', 16, 'its rate limit is used up (403); run the job again later.'],
    ['server-error', 9, 'it answers with status 502; run the job again.'],
    ['reset-before', 9, "it can't be reached ("],
  ] as const)('%s: %i tries, one sentence', async (kind, tries, problem) => {
    sandbox.github.pullRequests.set(
      12,
      Array.from({ length: 150 }, (_, index) => ({ filename: String(index), status: 'added' })),
    );
    const asked = sandbox.requests.length;
    sandbox.world.faults.planned.push({ kind, operation: 'github:pulls/list-files' });
    expect(await ask({})).toEqual({ kind: 'unknown', problem: expect.stringContaining(problem) });
    expect(sandbox.requests.length).toBe(asked + tries);
  });

  test("the hour's limit", async () => {
    sandbox.github.exhaust();
    expect(await ask({})).toEqual({
      kind: 'unknown',
      problem: expect.stringContaining('its rate limit is used up (403)'),
    });
  });
});
