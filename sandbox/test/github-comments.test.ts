import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { actionsBot } from '../services/github/authors.ts';
import { startExample } from '../example.ts';
import type { Sandbox } from '../sandbox.ts';

const minute = 60_000;

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startExample({ start: new Date('2026-11-02T05:00:00Z') });
});
afterAll(() => sandbox.close());
beforeEach(() => {
  // Limits of the minute and the hour are over then.
  sandbox.world.clock.advance(61 * minute);
  sandbox.world.faults.planned.length = 0;
  sandbox.github.pullRequests.clear();
  sandbox.github.pullRequests.set(12, []).set(13, []);
  sandbox.github.conversations.clear();
  sandbox.github.permissions = { contents: 'read', pullRequests: 'write', issues: 'none' };
  sandbox.github.viewer = actionsBot;
  sandbox.github.meanwhile = undefined;
});

const ofPull = '/repos/example-org/images/issues/12/comments';
const byId = (id: number): string => `/repos/example-org/images/issues/comments/${String(id)}`;
const ask = (method: string, path: string, sent?: unknown): Promise<Response> =>
  fetch(`${sandbox.url}/api/${path}`, {
    method,
    headers: { 'authorization': `token ${sandbox.github.token}`, 'user-agent': 'test' },
    ...(sent !== undefined && { body: typeof sent === 'string' ? sent : JSON.stringify(sent) }),
  });
const rest = (method: string, path: string, sent?: unknown): Promise<Response> =>
  ask(method, `v3${path}`, sent);
const bodies = (number = 12): string[] => sandbox.github.comments(number).map(({ body }) => body);

describe('a comment', () => {
  test('is created, listed, changed and deleted', async () => {
    const created = await rest('POST', ofPull, { body: 'one' });
    const comment = (await created.json()) as { id: number; created_at: string };
    expect(created.status).toBe(201);
    expect(comment).toMatchObject({
      body: 'one',
      node_id: expect.any(String),
      html_url: `https://github.com/example-org/images/pull/12#issuecomment-${String(comment.id)}`,
      url: `${sandbox.url}/api/v3${byId(comment.id)}`,
      user: { login: 'github-actions[bot]', id: 41898282, type: 'Bot' },
      performed_via_github_app: { slug: 'github-actions' },
      author_association: 'NONE',
      created_at: expect.stringMatching(/^2026-11-\d\dT\d\d:\d\d:\d\dZ$/),
    });
    expect(created.headers.get('location')).toBe(`${sandbox.url}/api/v3${byId(comment.id)}`);

    sandbox.world.clock.advance(minute);
    const changed = await rest('PATCH', byId(comment.id), { body: 'two' });
    const { updated_at: updated, ...others } = (await changed.json()) as { updated_at: string };
    expect([changed.status, others]).toMatchObject([
      200,
      { id: comment.id, body: 'two', created_at: comment.created_at },
    ]);
    expect(Date.parse(updated) - Date.parse(comment.created_at)).toBe(minute);
    expect(await (await rest('GET', ofPull)).json()).toMatchObject([
      { id: comment.id, body: 'two' },
    ]);

    const deleted = await rest('DELETE', byId(comment.id));
    expect([deleted.status, await deleted.text()]).toEqual([204, '']);
    expect(bodies()).toEqual([]);
  });

  test('belongs to one pull request, and to whom the token acts for', async () => {
    sandbox.github.viewer = { login: 'octocat', id: 583231, type: 'User' };
    await rest('POST', ofPull, { body: 'mine' });
    expect(sandbox.github.comments(12)).toMatchObject([{ user: { login: 'octocat' } }]);
    expect(await (await rest('GET', ofPull)).json()).toMatchObject([
      { author_association: 'CONTRIBUTOR', performed_via_github_app: null },
    ]);
    expect(await (await rest('GET', ofPull.replace('12', '13'))).json()).toEqual([]);
  });

  test('of somebody else may be changed and deleted, too', async () => {
    const { id } = sandbox.github.conversations.plant(12, { body: 'theirs' });
    expect((await rest('PATCH', byId(id), { body: 'ours' })).status).toBe(200);
    expect(sandbox.github.comments(12)).toMatchObject([
      { body: 'ours', user: { login: 'visitor' } },
    ]);
    expect((await rest('DELETE', byId(id))).status).toBe(204);
  });

  test('of an account that is gone has no author', async () => {
    sandbox.github.conversations.plant(12, { body: 'old', user: null });
    expect(await (await rest('GET', ofPull)).json()).toMatchObject([{ user: null }]);
  });
});

test("comments come in pages, linked by the repository's id", async () => {
  for (let index = 0; index < 31; index += 1) {
    sandbox.github.conversations.plant(12, { body: String(index) });
  }
  const first = await rest('GET', ofPull);
  expect(await first.json()).toHaveLength(30);
  const next = /<([^>]*)>; rel="next"/.exec(first.headers.get('link') ?? '')?.[1] ?? '';
  expect(next).toBe(`${sandbox.url}/api/v3/repositories/456/issues/12/comments?per_page=30&page=2`);
  expect(await (await rest('GET', next.replace(`${sandbox.url}/api/v3`, ''))).json()).toMatchObject(
    [{ body: '30' }],
  );
});

describe('what GitHub does not take', () => {
  test.each<[string, unknown, number, string]>([
    ['an empty text', { body: ' \n' }, 422, 'Body cannot be blank'],
    [
      'a text over 65,536 characters',
      { body: 'x'.repeat(65_537) },
      422,
      'Body is too long (maximum is 65536 characters)',
    ],
    ['no text', {}, 422, '"body" wasn\'t supplied.'],
    ['what is no JSON', '{', 400, 'Problems parsing JSON'],
  ])('%s', async (_what, sent, status, message) => {
    const { id } = sandbox.github.conversations.plant(12, { body: 'old' });
    for (const response of [
      await rest('POST', ofPull, sent),
      await rest('PATCH', byId(id), sent),
    ]) {
      expect(response.status).toBe(status);
      expect(JSON.stringify(await response.json())).toContain(JSON.stringify(message).slice(1, -1));
    }
    expect(bodies()).toEqual(['old']);
  });

  test('65,536 characters are taken', async () => {
    expect((await rest('POST', ofPull, { body: 'x'.repeat(65_536) })).status).toBe(201);
  });

  test.each<[string, string, string]>([
    ['a pull request that does not exist', 'POST', '/repos/example-org/images/issues/14/comments'],
    ['a list of one', 'GET', '/repos/example-org/images/issues/14/comments'],
    ['a comment that does not exist', 'PATCH', byId(1)],
    ['a comment to delete that does not exist', 'DELETE', byId(1)],
    ['another repository', 'POST', '/repos/example-org/other/issues/12/comments'],
    ['another method', 'PUT', ofPull],
  ])('%s is 404', async (_what, method, path) => {
    expect((await rest(method, path, method === 'GET' ? undefined : { body: 'x' })).status).toBe(
      404,
    );
  });

  test('a new comment in a locked conversation; what stands there can be changed', async () => {
    const { id } = sandbox.github.conversations.plant(12, { body: 'old' });
    sandbox.github.conversations.locked.add(12);
    const response = await rest('POST', ofPull, { body: 'x' });
    expect([response.status, await response.json()]).toMatchObject([
      403,
      { message: 'Unable to create comment because issue is locked.' },
    ]);
    expect((await rest('PATCH', byId(id), { body: 'new' })).status).toBe(200);
  });

  test('anything of a pull request that was deleted', async () => {
    sandbox.github.conversations.deleted.add(12);
    expect((await rest('GET', ofPull)).status).toBe(410);
  });
});

describe('permissions', () => {
  test.each([
    ['none', 'none', 403, 403],
    ['read', 'none', 200, 403],
    ['none', 'read', 200, 403],
    ['write', 'none', 200, 201],
    ['none', 'write', 200, 201],
  ] as const)(
    'pull-requests %s, issues %s: list %i, create %i',
    async (pullRequests, issues, list, create) => {
      sandbox.github.permissions = { contents: 'read', pullRequests, issues };
      expect((await rest('GET', ofPull)).status).toBe(list);
      const response = await rest('POST', ofPull, { body: 'x' });
      expect(response.status).toBe(create);
      if (create === 403) {
        expect([
          response.headers.get('x-accepted-github-permissions'),
          await response.json(),
        ]).toMatchObject([
          'issues=write; pull_requests=write',
          { message: 'Resource not accessible by integration' },
        ]);
      }
    },
  );

  test('change and delete want to write, too', async () => {
    const { id } = sandbox.github.conversations.plant(12, { body: 'old' });
    sandbox.github.permissions = { contents: 'read', pullRequests: 'read', issues: 'read' };
    expect([
      (await rest('PATCH', byId(id), { body: 'x' })).status,
      (await rest('DELETE', byId(id))).status,
    ]).toEqual([403, 403]);
    expect(bodies()).toEqual(['old']);
  });

  test('the files of a pull request take none of issues', async () => {
    sandbox.github.permissions = { contents: 'read', pullRequests: 'none', issues: 'write' };
    const response = await rest('GET', '/repos/example-org/images/pulls/12/files');
    expect([response.status, response.headers.get('x-accepted-github-permissions')]).toEqual([
      403,
      'pull_requests=read',
    ]);
  });
});

describe('whose the token is', () => {
  test.each(['{ viewer { login } }', 'query {viewer{login}}'])('%s', async (query) => {
    const response = await ask('POST', 'graphql', { query });
    expect([response.status, await response.json()]).toEqual([
      200,
      { data: { viewer: { login: 'github-actions[bot]' } } },
    ]);
    expect(response.headers.get('x-ratelimit-resource')).toBe('graphql');
  });

  test('another question is refused with status 200, as GraphQL does', async () => {
    const response = await ask('POST', 'graphql', { query: '{ repository { id } }' });
    expect([response.status, await response.json()]).toMatchObject([
      200,
      { errors: [{ message: expect.any(String) }] },
    ]);
  });

  test('wants the token, and has a limit of its own', async () => {
    expect(
      (
        await fetch(`${sandbox.url}/api/graphql`, {
          method: 'POST',
          headers: { 'user-agent': 'test' },
          body: '{}',
        })
      ).status,
    ).toBe(401);
    sandbox.github.exhaust('graphql');
    const response = await ask('POST', 'graphql', { query: '{ viewer { login } }' });
    expect([response.headers.get('x-ratelimit-remaining'), await response.json()]).toMatchObject([
      '0',
      { errors: [{ type: 'RATE_LIMITED' }] },
    ]);
    expect((await rest('GET', ofPull)).status).toBe(200);
  });
});

describe('limits', () => {
  test("the hour's requests are new in the next hour", async () => {
    sandbox.github.exhaust();
    const refused = await rest('GET', ofPull);
    expect([refused.status, refused.headers.get('x-ratelimit-remaining')]).toEqual([403, '0']);
    const reset = Number(refused.headers.get('x-ratelimit-reset')) * 1000;
    sandbox.world.clock.advance(reset - sandbox.world.clock.now() - 1);
    expect((await rest('GET', ofPull)).status).toBe(403);
    sandbox.world.clock.advance(1);
    expect((await rest('GET', ofPull)).status).toBe(200);
  });

  test('80 texts in a minute, whether new or changed', async () => {
    const { id } = sandbox.github.conversations.plant(12, { body: 'old' });
    for (let index = 0; index < 79; index += 1) await rest('POST', ofPull, { body: 'x' });
    expect((await rest('PATCH', byId(id), { body: 'x' })).status).toBe(200);
    sandbox.world.clock.advance(20_000);
    const refused = await rest('POST', ofPull, { body: 'x' });
    expect([
      refused.status,
      refused.headers.get('retry-after'),
      await refused.json(),
    ]).toMatchObject([403, '40', { message: expect.stringContaining('secondary rate limit') }]);
    expect((await rest('PATCH', byId(id), { body: 'y' })).status).toBe(403);
    expect([(await rest('GET', ofPull)).status, (await rest('DELETE', byId(id))).status]).toEqual([
      200, 204,
    ]);
    sandbox.world.clock.advance(40_000);
    expect((await rest('POST', ofPull, { body: 'x' })).status).toBe(201);
  });

  test('500 texts in an hour', async () => {
    for (let index = 0; index < 500; index += 1) {
      if (index % 80 === 0) sandbox.world.clock.advance(minute);
      await rest('POST', ofPull, { body: 'x' });
    }
    sandbox.world.clock.advance(minute);
    expect((await rest('POST', ofPull, { body: 'x' })).status).toBe(403);
    expect(sandbox.github.comments(12)).toHaveLength(500);
  });
});

describe('faults', () => {
  test.each([
    ['issues/list-comments', 'GET'],
    ['issues/create-comment', 'POST'],
    ['issues/update-comment', 'PATCH'],
    ['issues/delete-comment', 'DELETE'],
  ])('%s', async (operation, method) => {
    const { id } = sandbox.github.conversations.plant(12, { body: 'old' });
    sandbox.world.faults.planned.push({ kind: 'server-error', operation: `github:${operation}` });
    const path = method === 'GET' || method === 'POST' ? ofPull : byId(id);
    expect((await rest(method, path, method === 'GET' ? undefined : { body: 'x' })).status).toBe(
      502,
    );
    expect(bodies()).toEqual(['old']);
  });

  test.each([
    ['reset-before', 0],
    ['reset-after', 1],
  ] as const)('%s: the connection breaks, and %i comments stand', async (kind, count) => {
    sandbox.world.faults.planned.push({ kind, operation: 'github:issues/create-comment' });
    await expect(rest('POST', ofPull, { body: 'x' })).rejects.toThrow('fetch failed');
    expect(sandbox.github.comments(12)).toHaveLength(count);
  });

  test('graphql', async () => {
    sandbox.world.faults.planned.push({ kind: 'throttle', operation: 'github:graphql' });
    expect(
      (await ask('POST', 'graphql', { query: '{ viewer { login } }' })).headers.get('retry-after'),
    ).toBe('60');
  });
});

test('what others do in the meantime happens before the answer', async () => {
  const { id } = sandbox.github.conversations.plant(12, { body: 'old' });
  const seen: string[] = [];
  sandbox.github.meanwhile = (operation) => {
    seen.push(operation);
    sandbox.github.conversations.remove(id);
  };
  expect((await rest('PATCH', byId(id), { body: 'x' })).status).toBe(404);
  expect(seen).toEqual(['issues/update-comment']);
});
