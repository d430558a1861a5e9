import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { changedBetween, changedSince, type Checkout } from '../../src/github/git.ts';
import { Repository } from '../helpers/repository.ts';

let repository: Repository;
let clone: Repository;
/** Commits in their order. */
let one: string;
let two: string;
let three: string;

beforeAll(async () => {
  repository = await Repository.make();
  one = await repository.commit({
    'a.yml': '1\n2\n3\n4\n',
    'b.yml': 'b',
    'old.yml': 'some text that git would know again\n',
  });
  two = await repository.commit({
    'a.yml': '1\n2\n3\n5\n',
    'b.yml': undefined,
    'ä "c"\n.yml': 'c',
    'folder/d e.yml': 'd',
  });
  three = await repository.commit({
    'old.yml': undefined,
    'new.yml': 'some text that git would know again\n',
  });
  repository.git('branch', 'side', one);
  clone = await repository.shallowClone();
});
afterAll(() => Promise.all([repository.remove(), clone.remove()]));

const at = (
  { folder }: Repository,
  environment: NodeJS.ProcessEnv = { PATH: process.env['PATH'] },
): Checkout => ({ folder, environment, signal: new AbortController().signal });

describe('between two commits', () => {
  test('files that were changed, made and deleted, by their true names', async () => {
    expect(await changedBetween(at(repository), one, two)).toEqual({
      kind: 'files',
      files: ['a.yml', 'b.yml', 'folder/d e.yml', 'ä "c"\n.yml'],
    });
  });

  test('a file that was renamed has both names', async () => {
    expect(await changedBetween(at(repository), two, three)).toEqual({
      kind: 'files',
      files: ['new.yml', 'old.yml'],
    });
  });

  test('settings of the repository change nothing', async () => {
    for (const [name, value] of [
      ['diff.renames', 'copies'],
      ['diff.external', 'false'],
      ['core.quotePath', 'true'],
      ['diff.noprefix', 'true'],
      ['diff.relative', 'true'],
    ]) {
      repository.git('config', name!, value!);
    }
    expect(await changedBetween(at(repository), two, three)).toEqual({
      kind: 'files',
      files: ['new.yml', 'old.yml'],
    });
  });

  test('that are the same: none', async () => {
    expect(await changedBetween(at(repository), two, two)).toEqual({ kind: 'files', files: [] });
  });

  test('one of which is not in a shallow clone', async () => {
    expect(await changedBetween(at(clone), one, three)).toEqual({
      kind: 'unknown',
      problem: `What changed can't be told, since the clone is shallow and "${one}" is not in it: check out with \`fetch-depth: 0\`.`,
    });
  });

  test('one of which does not exist', async () => {
    expect(await changedBetween(at(repository), 'f'.repeat(40), three)).toMatchObject({
      kind: 'unknown',
      problem: expect.stringContaining(`"${'f'.repeat(40)}" is no commit of this clone`),
    });
  });
});

describe('since a ref', () => {
  test('what HEAD changed, not what the ref did', async () => {
    repository.git('checkout', '--quiet', '-b', 'topic', one);
    await repository.commit({ 'topic.yml': 't' });
    expect(await changedSince(at(repository), 'main')).toEqual({
      kind: 'files',
      files: ['topic.yml'],
    });
    expect(await changedSince(at(repository), one)).toEqual({
      kind: 'files',
      files: ['topic.yml'],
    });
    expect(await changedSince(at(repository), 'refs/heads/side')).toEqual({
      kind: 'files',
      files: ['topic.yml'],
    });
  });

  test.each(['origin/nothing', 'main:a.yml', 'x;touch y', '$(touch y)'])(
    '%s, which is no commit',
    async (ref) => {
      expect(await changedSince(at(repository), ref)).toMatchObject({
        kind: 'unknown',
        problem: expect.stringContaining(`${JSON.stringify(ref)} is no commit of this clone`),
      });
    },
  );

  test('that a shallow clone does not have', async () => {
    expect(await changedSince(at(clone), 'HEAD~1')).toMatchObject({
      kind: 'unknown',
      problem: expect.stringContaining('the clone is shallow and "HEAD~1" is not in it'),
    });
  });

  test('with which HEAD has nothing in common', async () => {
    const tree = repository.git('rev-parse', 'main^{tree}');
    repository.git('branch', 'alone', repository.git('commit-tree', tree, '-m', 'alone'));
    expect(await changedSince(at(repository), 'alone')).toMatchObject({
      kind: 'unknown',
      problem: expect.stringContaining('no commit that HEAD and "alone" have in common'),
    });
  });
});

test('a folder that is no checkout is told as git tells it', async () => {
  expect(await changedBetween({ ...at(repository), folder: '/' }, one, two)).toMatchObject({
    kind: 'unknown',
    problem: expect.stringContaining('git refuses the checkout (fatal: not a git repository'),
  });
});

test('without a program git it says so', async () => {
  expect(await changedBetween(at(repository, { PATH: '/nowhere' }), one, two)).toMatchObject({
    kind: 'unknown',
    problem: expect.stringContaining('there is no program git'),
  });
});
