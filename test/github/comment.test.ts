import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { actionsBot, visitor, type Author } from 'aws-sandbox/services/github/authors';
import { writeComment, type CommentPlace, type CommentResult } from '../../src/github/comment.ts';
import { FakeClock, minute } from '../helpers/clock.ts';
import type { Sandbox } from 'aws-sandbox/sandbox';
import { startScene } from '../../scene/scene.ts';

const marker = '<!-- golden-ami -->';
const permission =
  'give the job `permissions: pull-requests: write`, which a pull request from a fork never gets.';
const refusal = (why: string): CommentResult => ({
  kind: 'refused',
  problem: `GitHub does not take a comment on pull request 12: ${why}`,
});

let sandbox: Sandbox;
let clock: FakeClock;
let write: (
  body: string,
  options?: Partial<CommentPlace> & { createIfMissing?: boolean },
) => Promise<CommentResult>;

beforeAll(async () => {
  sandbox = await startScene();
  write = (body, { createIfMissing = true, ...place } = {}) =>
    writeComment(
      {
        apiUrl: sandbox.url + sandbox.github.path,
        repository: 'example-org/images',
        number: 12,
        token: sandbox.github.token,
        signal: new AbortController().signal,
        clock,
        marker,
        ...place,
      },
      body,
      { createIfMissing },
    );
});
afterAll(async () => {
  await sandbox.close();
});
beforeEach(() => {
  // Limits of the hour are over then.
  sandbox.world.clock.advance(61 * minute);
  clock = new FakeClock(sandbox.world.clock.now());
  clock.onSleep = (ms) => {
    sandbox.world.clock.advance(ms);
  };
  sandbox.world.faults.planned.length = 0;
  sandbox.github.pullRequests.clear();
  sandbox.github.pullRequests.set(12, []);
  sandbox.github.conversations.clear();
  sandbox.github.permissions = { contents: 'read', pullRequests: 'write', issues: 'none' };
  sandbox.github.viewer = actionsBot;
  sandbox.github.meanwhile = undefined;
});

const plant = (body: string, user: Author | null = actionsBot): number =>
  sandbox.github.conversations.plant(12, { body, user }).id;
const shown = (): [number, string][] =>
  sandbox.github.comments(12).map(({ id, body }) => [id, body]);
const urlOf = (id: number): string =>
  `https://github.com/example-org/images/pull/12#issuecomment-${String(id)}`;
/** The requests of what `act` does, without the way to the API. */
async function requestsOf(act: () => Promise<unknown>): Promise<string[]> {
  const before = sandbox.requests.length;
  await act();
  return sandbox.requests
    .slice(before)
    .map((request) =>
      request
        .replace(/\/api\/(v3\/(repos\/example-org\/images|repositories\/456)\/)?/, '')
        .replace(/\d{5,}/, 'ID'),
    );
}
/** Has the next calls of an operation fail, all by default. */
function fail(
  kind: 'throttle' | 'server-error' | 'reset-before' | 'reset-after' | 'denied' | 'expired-token',
  operation: string,
  times = Infinity,
): void {
  sandbox.world.faults.planned.push({ kind, operation: `github:${operation}` });
  let left = times;
  sandbox.github.meanwhile = (called) => {
    if (called !== operation && operation !== '*') return;
    left -= 1;
    if (left < 0) sandbox.world.faults.planned.length = 0;
  };
}

describe('the one comment', () => {
  test('is created below its marker, with two requests', async () => {
    const requests = await requestsOf(async () => {
      const result = await write('text');
      expect(result).toEqual({
        kind: 'created',
        url: urlOf(sandbox.github.comments(12)[0]?.id ?? 0),
      });
    });
    expect(requests).toEqual(['GET issues/12/comments', 'POST issues/12/comments']);
    expect(sandbox.github.comments(12)).toMatchObject([
      { body: `${marker}\ntext`, user: { login: 'github-actions[bot]' } },
    ]);
  });

  test('has its marker once, though the text brings it', async () => {
    await write(`${marker}\ntext`);
    expect(shown()).toEqual([[expect.any(Number), `${marker}\ntext`]]);
  });

  test('is updated in place', async () => {
    await write('one');
    const [first] = shown();
    expect(await write('two')).toEqual({ kind: 'updated', url: urlOf(first?.[0] ?? 0) });
    expect(shown()).toEqual([[first?.[0], `${marker}\ntwo`]]);
  });

  test('is not written when it says the same', async () => {
    await write('one');
    const [[id] = [0]] = shown();
    expect(
      await requestsOf(async () =>
        expect(await write('one')).toEqual({ kind: 'unchanged', url: urlOf(id) }),
      ),
    ).toEqual(['GET issues/12/comments', 'POST graphql']);
  });

  test.each([`${marker}\r\none\r\ntwo`, `${marker}\none\ntwo\n`])(
    'says the same as %j',
    async (there) => {
      const id = plant(there);
      expect(await write('one\ntwo')).toEqual({ kind: 'unchanged', url: urlOf(id) });
    },
  );

  test.each([
    ` ${marker}\none`,
    `one\n${marker}\none`,
    `${marker} one`,
    '<!-- golden-ami: other -->\none',
    '',
  ])('is none that begins otherwise: %j', async (other) => {
    const id = plant(other);
    expect(await write('one')).toMatchObject({ kind: 'created' });
    expect(shown()).toMatchObject([
      [id, other],
      [expect.any(Number), `${marker}\none`],
    ]);
  });

  test('is found on any page', async () => {
    for (let index = 0; index < 105; index += 1) plant('chat', visitor);
    const id = plant(`${marker}\none`);
    expect(
      await requestsOf(async () =>
        expect(await write('two')).toEqual({ kind: 'updated', url: urlOf(id) }),
      ),
    ).toEqual([
      'GET issues/12/comments',
      'GET issues/12/comments',
      'POST graphql',
      'PATCH issues/comments/ID',
    ]);
    expect(sandbox.github.comments(12)).toHaveLength(106);
  });

  test('where there is none and none is wanted, there is none', async () => {
    plant(`${marker}\nplanted`, visitor);
    expect(await write('one', { createIfMissing: false })).toEqual({ kind: 'absent' });
    expect(sandbox.github.comments(12)).toHaveLength(1);
  });

  test('where there is one, it is updated though none would be created', async () => {
    const id = plant(`${marker}\none`);
    expect(await write('two', { createIfMissing: false })).toEqual({
      kind: 'updated',
      url: urlOf(id),
    });
  });
});

describe('whose a comment is', () => {
  const otherApp: Author = { login: 'renovate[bot]', id: 29139614, type: 'Bot' };
  const person: Author = { login: 'octocat', id: 583231, type: 'User' };
  test.each<[string, Author, Author | null]>([
    ["a user's, where the token is the job's", actionsBot, visitor],
    ["another app's, where the token is the job's", actionsBot, otherApp],
    ["nobody's any more", actionsBot, null],
    ["the job token's, where the token is an app's", otherApp, actionsBot],
    ["a user's, where the token is another user's", person, visitor],
    ["the job token's, where the token is a user's", person, actionsBot],
  ])('%s: it stays as it is, even with our marker', async (_what, viewer, author) => {
    sandbox.github.viewer = viewer;
    const planted = plant(`${marker}\nplanted`, author);
    expect(await write('one')).toMatchObject({ kind: 'created' });
    expect(shown()).toEqual([
      [planted, `${marker}\nplanted`],
      [expect.any(Number), `${marker}\none`],
    ]);
    expect(await write('two')).toMatchObject({ kind: 'updated' });
    expect(shown()).toEqual([
      [planted, `${marker}\nplanted`],
      [expect.any(Number), `${marker}\ntwo`],
    ]);
  });

  test('GitHub is not asked where nothing has the marker', async () => {
    plant('chat', visitor);
    expect(await requestsOf(() => write('one'))).not.toContain('POST graphql');
  });

  test('GitHub is asked once, however often the rest is tried', async () => {
    plant(`${marker}\none`);
    fail('server-error', 'issues/update-comment', 2);
    expect(
      (await requestsOf(() => write('two'))).filter((request) => request === 'POST graphql'),
    ).toHaveLength(1);
    expect(clock.sleeps).toEqual([300, 500]);
  });

  test('where GitHub does not tell, nothing is written', async () => {
    plant(`${marker}\nplanted`, visitor);
    fail('denied', 'graphql');
    expect(await write('one')).toEqual(
      refusal(`the token lacks a permission (403); ${permission}`),
    );
    expect(shown()).toHaveLength(1);
  });

  test('the limit of that question is its own', async () => {
    plant(`${marker}\none`);
    sandbox.github.exhaust('graphql');
    expect(await write('two')).toEqual(
      refusal('its rate limit is used up (200); run the job again later.'),
    );
  });
});

describe('duplicates', () => {
  test('of jobs that raced: the oldest is updated, the others go', async () => {
    const oldest = plant(`${marker}\none`);
    const foreign = plant(`${marker}\nplanted`, visitor);
    plant(`${marker}\ntwo`);
    plant(`${marker}\nthree`);
    expect(await write('three')).toEqual({ kind: 'updated', url: urlOf(oldest) });
    expect(shown()).toEqual([
      [oldest, `${marker}\nthree`],
      [foreign, `${marker}\nplanted`],
    ]);
  });

  test('go though the oldest says the same already', async () => {
    const oldest = plant(`${marker}\none`);
    plant(`${marker}\none`);
    expect(await write('one')).toEqual({ kind: 'unchanged', url: urlOf(oldest) });
    expect(shown()).toHaveLength(1);
  });

  test('another job creates one at the same time; the next run removes it', async () => {
    sandbox.github.meanwhile = (operation) => {
      if (operation === 'issues/create-comment' && shown().length === 0) {
        plant(`${marker}\nof the other job`);
      }
    };
    expect(await write('one')).toMatchObject({ kind: 'created' });
    expect(shown()).toHaveLength(2);
    expect(await write('two')).toMatchObject({ kind: 'updated' });
    expect(shown()).toMatchObject([[expect.any(Number), `${marker}\ntwo`]]);
  });

  test('one that another job has deleted meanwhile is no problem, and the next goes, too', async () => {
    const oldest = plant(`${marker}\none`);
    const second = plant(`${marker}\none`);
    plant(`${marker}\none`);
    sandbox.github.meanwhile = (operation) => {
      if (operation === 'issues/delete-comment') sandbox.github.conversations.remove(second);
    };
    expect(await write('two')).toEqual({ kind: 'updated', url: urlOf(oldest) });
    expect(shown()).toEqual([[oldest, `${marker}\ntwo`]]);
  });

  test("one that can't be deleted is told; the text is written", async () => {
    const oldest = plant(`${marker}\none`);
    const second = plant(`${marker}\none`);
    fail('denied', 'issues/delete-comment');
    expect(await write('two')).toEqual({
      kind: 'updated',
      url: urlOf(oldest),
      problem: `GitHub does not delete the duplicate ${urlOf(second)} of the comment on pull request 12: the token lacks a permission (403); ${permission}`,
    });
    expect(shown()[0]).toEqual([oldest, `${marker}\ntwo`]);
  });
});

describe('a comment that is deleted between list and update', () => {
  test('is created anew', async () => {
    const id = plant(`${marker}\none`);
    sandbox.github.meanwhile = (operation) => {
      if (operation === 'issues/update-comment') sandbox.github.conversations.remove(id);
    };
    expect(await write('two')).toMatchObject({ kind: 'created' });
    expect(shown()).toEqual([[expect.any(Number), `${marker}\ntwo`]]);
  });

  test('leaves its place to the next own one', async () => {
    const id = plant(`${marker}\none`);
    const next = plant(`${marker}\none`);
    sandbox.github.meanwhile = (operation) => {
      if (operation === 'issues/update-comment') sandbox.github.conversations.remove(id);
    };
    expect(await write('two')).toEqual({ kind: 'updated', url: urlOf(next) });
    expect(shown()).toEqual([[next, `${marker}\ntwo`]]);
  });

  test('is absent where none is to be created', async () => {
    const id = plant(`${marker}\none`);
    sandbox.github.meanwhile = (operation) => {
      if (operation === 'issues/update-comment') sandbox.github.conversations.remove(id);
    };
    expect(await write('two', { createIfMissing: false })).toEqual({ kind: 'absent' });
  });
});

describe('what GitHub refuses is said in a sentence', () => {
  test.each<[string, Partial<CommentPlace>, string]>([
    ['no token', { token: '' }, 'the input github-token is empty.'],
    [
      'a token that it does not know',
      { token: 'ghs_x' },
      'it does not take the input github-token (401).',
    ],
    [
      'a repository that it does not show',
      { repository: 'acme/other' },
      `the token lacks a permission (404); ${permission}`,
    ],
  ])('%s', async (_what, place, why) => {
    expect(
      await requestsOf(async () => expect(await write('one', place)).toEqual(refusal(why))),
    ).toHaveLength(place.token === '' ? 0 : 1);
    expect(clock.sleeps).toEqual([]);
  });

  test('a pull request that it does not show', async () => {
    expect(await write('one', { number: 13 })).toEqual({
      kind: 'refused',
      problem: `GitHub does not take a comment on pull request 13: the token lacks a permission (404); ${permission}`,
    });
  });

  test.each([
    ["a fork's token, which may only read", 'read', 'none'],
    ['a job without permissions', 'none', 'none'],
  ] as const)('%s', async (_what, pullRequests, issues) => {
    sandbox.github.permissions = { contents: 'read', pullRequests, issues };
    expect(await write('one')).toEqual(
      refusal(`the token lacks a permission (403); ${permission}`),
    );
    expect(clock.sleeps).toEqual([]);
  });

  test('an update by a token that may only read', async () => {
    const id = plant(`${marker}\none`);
    sandbox.github.permissions = { contents: 'read', pullRequests: 'read', issues: 'read' };
    expect(await write('two')).toEqual(
      refusal(`the token lacks a permission (403); ${permission}`),
    );
    expect(shown()).toEqual([[id, `${marker}\none`]]);
  });

  test('a locked conversation', async () => {
    sandbox.github.conversations.locked.add(12);
    expect(await write('one')).toEqual(
      refusal('the conversation is locked (403); unlock it and run the job again.'),
    );
  });

  test('a text that is too long with its marker', async () => {
    expect(await write('x'.repeat(65_536 - marker.length))).toEqual(
      refusal('it does not take the text (422, "Body is too long (maximum is 65536 characters)").'),
    );
    expect(await write('x'.repeat(65_536 - marker.length - 1))).toMatchObject({ kind: 'created' });
  });

  test('a pull request that was deleted', async () => {
    sandbox.github.conversations.deleted.add(12);
    expect(await write('one')).toEqual(refusal('it was deleted (410).'));
  });

  test('a run that was cancelled: nothing is tried again', async () => {
    expect(
      await requestsOf(async () =>
        expect(await write('one', { signal: AbortSignal.abort() })).toEqual(
          refusal('the run is being cancelled.'),
        ),
      ),
    ).toEqual([]);
    expect(clock.sleeps).toEqual([]);
  });

  test('a run that is cancelled while it waits', async () => {
    const controller = new AbortController();
    clock.onSleep = () => {
      controller.abort();
    };
    fail('server-error', 'issues/list-comments');
    expect(await write('one', { signal: controller.signal })).toEqual(
      refusal('the run is being cancelled.'),
    );
    expect(clock.sleeps).toEqual([300]);
  });
});

describe('errors that pass', () => {
  /** Those of the policy for all network calls. */
  const pauses = [300, 500, 900, 1700, 3300, 6500, 10_100, 10_100];
  const operations = ['issues/list-comments', 'graphql', 'issues/update-comment'];
  test.each(
    operations.flatMap((operation) =>
      (['server-error', 'reset-before', 'reset-after', 'throttle'] as const).map(
        (kind) => [operation, kind] as const,
      ),
    ),
  )('%s, %s: tried again', async (operation, kind) => {
    const id = plant(`${marker}\none`);
    fail(kind, operation, 1);
    // An update whose answer was lost has done its work.
    expect(await write('two')).toEqual({
      kind:
        kind === 'reset-after' && operation === 'issues/update-comment' ? 'unchanged' : 'updated',
      url: urlOf(id),
    });
    expect(shown()).toEqual([[id, `${marker}\ntwo`]]);
    expect(clock.sleeps).toEqual([kind === 'throttle' ? 60_000 : 300]);
  });

  test.each(['server-error', 'reset-before', 'reset-after', 'throttle'] as const)(
    '%s when it is created: one comment',
    async (kind) => {
      fail(kind, 'issues/create-comment', 1);
      expect(await write('one')).toMatchObject({
        kind: kind === 'reset-after' ? 'unchanged' : 'created',
      });
      expect(shown()).toEqual([[expect.any(Number), `${marker}\none`]]);
    },
  );

  test.each([
    ['server-error', pauses, 'it answers with status 502; run the job again.'],
    ['reset-before', pauses, "it can't be reached ("],
    // GitHub asks for a minute each time, and that is all there is.
    ['throttle', [60_000], 'its rate limit is used up (403); run the job again later.'],
  ] as const)('%s that does not pass', async (kind, sleeps, why) => {
    fail(kind, '*');
    expect(await write('one')).toMatchObject({
      kind: 'refused',
      problem: expect.stringContaining(`GitHub does not take a comment on pull request 12: ${why}`),
    });
    expect(clock.sleeps).toEqual(sleeps);
  });

  test("an hour's limit that ends within a minute is waited for", async () => {
    sandbox.github.exhaust();
    sandbox.world.clock.advance(60 * minute - (sandbox.world.clock.now() % (60 * minute)) - 45_000);
    clock.time = sandbox.world.clock.now();
    expect(await write('one')).toMatchObject({ kind: 'created' });
    expect(clock.sleeps).toEqual([45_000]);
  });

  test('one that ends later is not', async () => {
    sandbox.world.clock.advance(60 * minute - (sandbox.world.clock.now() % (60 * minute)) - 61_000);
    clock.time = sandbox.world.clock.now();
    sandbox.github.exhaust();
    expect(await write('one')).toEqual(
      refusal('its rate limit is used up (403); run the job again later.'),
    );
    expect(clock.sleeps).toEqual([]);
  });

  test('what was waited for counts together', async () => {
    let calls = 0;
    sandbox.github.meanwhile = (operation) => {
      if (operation === 'issues/create-comment') {
        sandbox.world.faults.planned[0] = {
          kind: calls++ === 0 ? 'server-error' : 'throttle',
          operation: 'github:issues/create-comment',
        };
      }
    };
    expect(await write('one')).toMatchObject({ kind: 'refused' });
    expect(clock.sleeps).toEqual([300]);
  });
});
