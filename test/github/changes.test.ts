import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readChange } from '../../src/github/changes.ts';
import type { Change } from '../../src/recipe/changed.ts';
import { Repository } from '../helpers/repository.ts';
import { FakeClock } from '../helpers/clock.ts';

let repository: Repository;
let commits: [string, string];
let events: string;

beforeAll(async () => {
  repository = await Repository.make();
  commits = [await repository.commit({ 'a.yml': 'a' }), await repository.commit({ 'b.yml': 'b' })];
  events = await mkdtemp(path.join(tmpdir(), 'golden-ami-events-'));
});
afterAll(() => Promise.all([repository.remove(), rm(events, { recursive: true })]));

async function change(
  since: string,
  name: string,
  payload: string,
  workspace = repository.folder,
): Promise<Change> {
  const file = path.join(events, `${name}.json`);
  await writeFile(file, payload);
  return readChange(since, '', {
    environment: {
      PATH: process.env['PATH'],
      GITHUB_EVENT_NAME: name,
      GITHUB_EVENT_PATH: file,
      GITHUB_REPOSITORY: 'example-org/images',
    },
    workspace,
    clock: new FakeClock(),
    signal: new AbortController().signal,
  });
}

const push = (): string => JSON.stringify({ before: commits[0], after: commits[1] });

test('all is all, whatever the event', async () => {
  expect(await change('all', 'push', push())).toEqual({ kind: 'all', why: 'changed-since is all' });
});

test("event is the event's: git tells a push", async () => {
  expect(await change('event', 'push', push())).toEqual({ kind: 'files', files: ['b.yml'] });
});

test("event is the event's: GitHub is asked for a pull request", async () => {
  expect(await change('event', 'pull_request', '{"pull_request":{"number":7}}')).toEqual({
    kind: 'unknown',
    problem:
      "GitHub can't be asked for the files of pull request 7: the input github-token is empty.",
  });
});

test('a ref wins over the event', async () => {
  expect(await change('HEAD~1', 'schedule', '{}')).toEqual({ kind: 'files', files: ['b.yml'] });
});

describe('an event file', () => {
  test.each(['', '{', 'null', '[1]'])('that holds %j tells no change', async (payload) => {
    expect(await change('event', 'push', payload)).toEqual({ kind: 'all', why: 'push' });
  });

  test('that is not there tells none', async () => {
    expect(
      await readChange('event', '', {
        environment: { GITHUB_EVENT_NAME: 'push' },
        workspace: repository.folder,
        clock: new FakeClock(),
        signal: new AbortController().signal,
      }),
    ).toEqual({ kind: 'all', why: 'push' });
  });
});

describe('a workspace that is not the root of a checkout', () => {
  test.each(['push', 'pull_request'])(
    'matches no path, so on %s nothing is known',
    async (name) => {
      // As `path: images` leaves it.
      const folder = path.join(repository.folder, 'inside');
      await mkdir(path.join(folder, 'images', '.git'), { recursive: true });
      const payload = name === 'push' ? push() : '{"pull_request":{"number":7}}';
      expect(await change('event', name, payload, folder)).toMatchObject({
        kind: 'unknown',
        problem: expect.stringContaining('check out without `path`'),
      });
    },
  );

  test.each(['push', 'pull_request'])(
    'that has no checkout at all, on %s: what to do is another thing',
    async (name) => {
      const folder = await mkdtemp(path.join(tmpdir(), 'golden-ami-bare-'));
      const payload = name === 'push' ? push() : '{"pull_request":{"number":7}}';
      const told = await change('event', name, payload, folder);
      await rm(folder, { recursive: true });
      expect(told).toMatchObject({
        kind: 'unknown',
        problem: expect.stringMatching(
          /has no folder .git: check out .*fetch-depth: 0.*changed-since/,
        ),
      });
    },
  );

  test('matters not where everything is wanted', async () => {
    expect(await change('event', 'schedule', '{}', '/')).toEqual({ kind: 'all', why: 'schedule' });
  });
});
