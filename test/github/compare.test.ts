import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Sandbox } from 'aws-sandbox/sandbox';
import { startScene } from '../../scene/scene.ts';
import { compareCommits, type CompareContext } from '../../src/github/compare.ts';
import type { Relation } from '../../src/plan/relation.ts';
import { Repository } from '../helpers/repository.ts';

// A history of which GitHub and a clone know the same commits:
// one - two - three, and side, which left at one; alone has nothing in common with them.
let sandbox: Sandbox;
let clone: Repository;
let shallow: Repository;
const commits = { one: '', two: '', three: '', side: '', alone: '' };
type Name = keyof typeof commits;

beforeAll(async () => {
  sandbox = await startScene();
  clone = await Repository.make();
  commits.one = await clone.commit({ a: '1' });
  commits.two = await clone.commit({ a: '2' });
  commits.three = await clone.commit({ a: '3' });
  shallow = await clone.shallowClone();
  clone.git('checkout', '-q', '-b', 'side', commits.one);
  commits.side = await clone.commit({ b: '1' });
  clone.git('checkout', '-q', '--orphan', 'alone');
  commits.alone = await clone.commit({ c: '1' });
});
afterAll(() => Promise.all([sandbox.close(), clone.remove(), shallow.remove()]));
beforeEach(() => {
  sandbox.world.faults.planned.length = 0;
  const { history } = sandbox.github;
  history.add(commits.one, []);
  history.add(commits.two, [commits.one]);
  history.add(commits.three, [commits.two]);
  history.add(commits.side, [commits.one]);
  history.add(commits.alone, []);
  waited.length = 0;
});

const waited: number[] = [];
const compare = (
  [other, ours]: readonly [string, string],
  options: Partial<CompareContext> & { folder?: string } = {},
): Promise<Relation> =>
  compareCommits(
    { other, ours },
    {
      apiUrl: sandbox.url + sandbox.github.path,
      repository: 'example-org/images',
      token: sandbox.github.token,
      signal: new AbortController().signal,
      clock: {
        now: () => Date.now(),
        random: () => 0,
        limit: () => new AbortController().signal,
        sleep: (ms) => Promise.resolve(void waited.push(ms)),
      },
      checkout: {
        folder: options.folder ?? shallow.folder,
        environment: { PATH: process.env['PATH'] },
        signal: new AbortController().signal,
      },
      ...options,
    },
  );

const related: [Name, Name, Exclude<Relation['kind'], 'unknown'>][] = [
  ['two', 'two', 'same'],
  ['one', 'three', 'ancestor'],
  ['three', 'one', 'descendant'],
  ['side', 'three', 'diverged'],
  ['alone', 'three', 'unrelated'],
];

test.each(related)('GitHub tells what %s is to %s: %s', async (other, ours, kind) => {
  expect(await compare([commits[other], commits[ours]])).toEqual({ kind });
});

test.each(related.filter(([, , kind]) => kind !== 'unrelated'))(
  'without GitHub, a whole clone tells what %s is to %s: %s',
  async (other, ours, kind) => {
    const { folder } = clone;
    expect(await compare([commits[other], commits[ours]], { token: '', folder })).toEqual({ kind });
  },
);

describe('a shallow clone', () => {
  test.each(related.filter(([, , kind]) => kind !== 'same'))(
    'does not know what %s is to %s, and makes nothing up',
    async (other, ours) => {
      expect(await compare([commits[other], commits[ours]], { token: '' })).toMatchObject({
        kind: 'unknown',
      });
    },
  );
});

describe('nobody knows', () => {
  const permission = 'give the job `permissions: contents: read`.';
  test.each<[string, () => void, Partial<CompareContext>, string]>([
    [
      'a commit that is gone',
      () => {
        sandbox.github.history.forget(commits.two);
      },
      {},
      `it does not know one of them, or the token may not see them (404); ${permission}`,
    ],
    ['without a token', () => undefined, { token: '' }, 'the input github-token is empty.'],
    [
      'a token of another',
      () => undefined,
      { token: 'ghs_x' },
      'it does not take the input github-token (401).',
    ],
    [
      'a token without the permission',
      () => {
        plan('denied');
      },
      {},
      `the token lacks a permission (403); ${permission}`,
    ],
  ])('%s', async (_what, change, options, why) => {
    change();
    expect(await compare([commits.two, commits.three], options)).toEqual({
      kind: 'unknown',
      problem: `GitHub does not tell how the commits ${commits.two} and ${commits.three} of example-org/images are related: ${why}`,
    });
  });
});

const plan = (kind: 'denied' | 'server-error' | 'reset-before' | 'throttle'): void =>
  void sandbox.world.faults.planned.push({
    kind,
    operation: 'github:repos/compare-commits-with-basehead',
  });

test.each([
  ['server-error', 100],
  ['reset-before', 100],
  ['throttle', 60_000],
] as const)('after %s it is asked again', async (kind, ms) => {
  const { faults } = sandbox.world;
  const usual = faults.at;
  // Of the calls so far it is not known how many there were.
  let isFirst = true;
  faults.at = (call) => {
    const fault = isFirst ? usual.call(faults, call) : undefined;
    isFirst = false;
    return fault;
  };
  plan(kind);
  expect(await compare([commits.one, commits.two])).toEqual({ kind: 'ancestor' });
  faults.at = usual;
  expect(waited).toEqual([ms]);
});

describe('a secondary limit that tells no time', () => {
  /** GitHub, which refuses the first requests so. */
  const refusing =
    (count: number): typeof fetch =>
    (...request) =>
      count-- > 0
        ? Promise.resolve(
            Response.json(
              { message: 'You have exceeded a secondary rate limit.' },
              { status: 429 },
            ),
          )
        : fetch(...request);

  test('is waited out, twice as long each time', async () => {
    expect(await compare([commits.one, commits.two], { fetch: refusing(3) })).toEqual({
      kind: 'ancestor',
    });
    expect(waited).toEqual([60_000, 120_000, 240_000]);
  });

  test('ends after a quarter of an hour', async () => {
    expect(await compare([commits.one, commits.two], { fetch: refusing(99) })).toMatchObject({
      kind: 'unknown',
      problem: expect.stringContaining('its rate limit is used up (429)'),
    });
    expect(waited).toEqual([60_000, 120_000, 240_000, 480_000]);
  });
});
