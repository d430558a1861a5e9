import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { startExample } from '../example.ts';
import type { Sandbox } from '../sandbox.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startExample();
});
afterAll(() => sandbox.close());
beforeEach(() => {
  sandbox.github.pullRequests.clear();
  sandbox.world.faults.planned.length = 0;
});

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${sandbox.environment({ credentials: 'oidc' })['GITHUB_API_URL'] ?? ''}${path}`, {
    headers: { 'authorization': `token ${sandbox.github.token}`, 'user-agent': 'test', ...headers },
  });
const files = '/repos/example-org/images/pulls/12/files';
const plant = (count: number): void =>
  void sandbox.github.pullRequests.set(
    12,
    Array.from({ length: count }, (_, index) => ({
      filename: `f${String(index)}`,
      status: 'added',
    })),
  );

describe('who asks', () => {
  test.each<[string, Record<string, string>, number, string]>([
    ['without a token', { authorization: '' }, 401, 'Bad credentials'],
    ['with another token', { authorization: 'token ghs_other' }, 401, 'Bad credentials'],
    ['with another scheme', { authorization: 'Basic eA==' }, 401, 'Bad credentials'],
    [
      'without a name',
      { 'user-agent': '' },
      403,
      'Request forbidden by administrative rules. Please make sure your request has a User-Agent header.',
    ],
  ])('%s is refused', async (_what, headers, status, message) => {
    plant(1);
    const response = await get(files, headers);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({
      message,
      status: String(status),
      documentation_url: expect.stringMatching(/^https:/),
    });
  });

  test('with the bearer scheme is answered', async () => {
    plant(1);
    expect((await get(files, { authorization: `Bearer ${sandbox.github.token}` })).status).toBe(
      200,
    );
  });
});

describe('what does not exist', () => {
  test.each([
    '',
    '/repos/example-org/images/pulls/13/files',
    '/repos/example-org/other/pulls/12/files',
    '/repositories/457/pulls/12/files',
    '/repos/example-org/images/pulls/12',
    '/user',
  ])('%s is 404', async (path) => {
    plant(1);
    const response = await get(path);
    expect([response.status, await response.json()]).toMatchObject([
      404,
      { message: 'Not Found', status: '404' },
    ]);
  });
});

describe('two commits', () => {
  const commit = (letter: string): string => letter.repeat(40);
  const compare = async (
    path: string,
  ): Promise<{ status: unknown; message?: string; commits?: unknown[]; files?: unknown[] }> =>
    (await (await get(`/repos/example-org/images/compare/${path}`)).json()) as never;
  beforeEach(() => {
    sandbox.github.permissions = { contents: 'read', pullRequests: 'write', issues: 'none' };
    const { history } = sandbox.github;
    history.add(commit('a'), []);
    history.add(commit('b'), [commit('a')]);
    history.add(commit('c'), [commit('a')]);
    history.add(commit('d'), [commit('b'), commit('c')]);
    history.add(commit('e'), []);
  });

  test.each([
    ['a', 'a', 'identical', 0, 0],
    ['a', 'd', 'ahead', 3, 0],
    ['d', 'b', 'behind', 0, 2],
    ['b', 'c', 'diverged', 1, 1],
  ])(
    'from %s, %s is %s: %i commits ahead, %i behind',
    async (base, head, status, ahead, behind) => {
      expect(await compare(`${commit(base)}...${commit(head)}`)).toMatchObject({
        status,
        ahead_by: ahead,
        behind_by: behind,
        total_commits: ahead,
        files: [],
      });
    },
  );

  test('the files stand on the first page alone, the commits on all, oldest first', async () => {
    const range = `${commit('a')}...${commit('d')}`;
    const first = await compare(`${range}?per_page=2`);
    const second = await compare(`${range}?per_page=2&page=2`);
    expect([first.files, second.files]).toEqual([[], undefined]);
    expect([first.commits?.length, second.commits]).toEqual([
      2,
      [expect.objectContaining({ sha: commit('d') })],
    ]);
  });

  test.each([
    ['a', 'f', 'Not Found'],
    ['f', 'a', 'Not Found'],
    ['a', 'e', `No common ancestor between ${commit('a')} and ${commit('e')}.`],
  ])('%s and %s: 404, %s', async (base, head, message) => {
    expect(await compare(`${commit(base)}...${commit(head)}`)).toMatchObject({
      status: '404',
      message,
    });
  });

  test('a token that may not read contents is refused', async () => {
    sandbox.github.permissions = { contents: 'none', pullRequests: 'write', issues: 'none' };
    expect(await compare(`${commit('a')}...${commit('b')}`)).toMatchObject({
      status: '403',
      message: 'Resource not accessible by integration',
    });
  });
});

describe('pages', () => {
  const names = async (response: Response): Promise<string[]> =>
    ((await response.json()) as { filename: string }[]).map(({ filename }) => filename);

  test('30 by default, 100 at most', async () => {
    plant(250);
    expect(await names(await get(files))).toHaveLength(30);
    expect(await names(await get(`${files}?per_page=500`))).toHaveLength(100);
    expect(await names(await get(`${files}?per_page=0`))).toHaveLength(30);
  });

  test('each links to the others', async () => {
    plant(250);
    const seen: string[] = [];
    let path: string | undefined = `${files}?per_page=100`;
    const rels: string[] = [];
    while (path !== undefined) {
      const response = await get(path);
      seen.push(...(await names(response)));
      const link = response.headers.get('link') ?? '';
      rels.push([...link.matchAll(/rel="(\w+)"/g)].map((match) => match[1]).join());
      path = /<[^>]*\/api\/v3([^>]*)>; rel="next"/.exec(link)?.[1];
    }
    expect(rels).toEqual(['next,last', 'prev,next,last,first', 'prev,first']);
    expect(seen).toEqual(Array.from({ length: 250 }, (_, index) => `f${String(index)}`));
  });

  test('one page has no links, and no file beyond 3000 is told', async () => {
    plant(3001);
    expect(await names(await get(`${files}?per_page=100&page=30`))).toHaveLength(100);
    expect(await names(await get(`${files}?per_page=100&page=31`))).toEqual([]);
    plant(1);
    expect((await get(files)).headers.get('link')).toBeNull();
  });
});

describe('limits and faults', () => {
  test('requests are counted, and refused when there are too many', async () => {
    plant(1);
    const [one, two] = [await get(files), await get(files)];
    expect(
      Number(one.headers.get('x-ratelimit-remaining')) -
        Number(two.headers.get('x-ratelimit-remaining')),
    ).toBe(1);
    const full = await startExample();
    full.github.exhaust();
    const response = await fetch(`${full.url}/api/v3${files}`, {
      headers: { 'authorization': `token ${full.github.token}`, 'user-agent': 'test' },
    });
    expect([response.status, response.headers.get('x-ratelimit-remaining')]).toEqual([403, '0']);
    await full.close();
  });

  test.each([
    ['denied', 403, 'x-accepted-github-permissions'],
    ['throttle', 403, 'retry-after'],
    ['expired-token', 401, 'x-ratelimit-limit'],
    ['server-error', 502, 'x-ratelimit-limit'],
  ] as const)('%s', async (kind, status, header) => {
    plant(1);
    sandbox.world.faults.planned.push({ kind, operation: 'github:pulls/list-files' });
    const response = await get(files);
    expect([response.status, response.headers.get(header)]).toEqual([status, expect.any(String)]);
  });

  test('a broken connection', async () => {
    plant(1);
    sandbox.world.faults.planned.push({ kind: 'reset-before', operation: 'github:*' });
    await expect(get(files)).rejects.toThrow('fetch failed');
  });
});
