import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { readRun } from '../../src/github/run.ts';

const environment = {
  GITHUB_API_URL: 'https://github.acme.example/api/v3',
  GITHUB_REPOSITORY: 'acme/amis',
  GITHUB_REPOSITORY_ID: '42',
  GITHUB_REPOSITORY_OWNER_ID: '7',
  GITHUB_SHA: 'abc',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_RUN_ID: '99',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_ACTION_REPOSITORY: 'acme/golden-ami',
  GITHUB_ACTION_REF: 'v1',
  GITHUB_WORKSPACE: '/w',
  RUNNER_TEMP: '/t',
};

test("a run is what the runner's variables say", () => {
  expect(readRun(environment)).toEqual({
    apiUrl: 'https://github.acme.example/api/v3',
    repository: 'acme/amis',
    repositoryId: '42',
    ownerId: '7',
    commit: 'abc',
    headCommit: 'abc',
    url: 'https://github.com/acme/amis/actions/runs/99',
    sourceUrl: 'https://github.com/acme/amis/blob/abc',
    actionSourceUrl: 'https://github.com/acme/golden-ami/blob/v1',
    runId: '99',
    attempt: '2',
    isPullRequest: false,
    hasAwsSession: false,
    workspace: '/w',
    temp: '/t',
  });
});

test.each([
  ['pull_request', true],
  ['pull_request_target', true],
  ['push', false],
  ['merge_group', false],
  ['schedule', false],
  ['', false],
])('%s is of a pull request: %s', (event, isPullRequest) => {
  expect(readRun({ ...environment, GITHUB_EVENT_NAME: event }).isPullRequest).toBe(isPullRequest);
});

test('outside of a run nothing is made up', () => {
  expect(readRun({})).toMatchObject({
    apiUrl: 'https://api.github.com',
    repository: '',
    url: '',
    sourceUrl: '',
    actionSourceUrl: '',
    runId: '',
    attempt: '1',
    isPullRequest: false,
    workspace: process.cwd(),
    temp: '/tmp',
  });
  expect(readRun({ AWS_SESSION_TOKEN: 'x' }).hasAwsSession).toBe(true);
});

// GitHub's merge of a pull request is a commit that its author has never seen.
describe('links to files', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'run-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const head = 'b'.repeat(40);

  test.each<[string, string, unknown, string]>([
    [
      'of the own repository',
      'pull_request',
      { sha: head, repo: { full_name: 'acme/amis' } },
      `acme/amis/blob/${head}`,
    ],
    [
      'of a fork',
      'pull_request',
      { sha: head, repo: { full_name: 'jo/amis' } },
      `jo/amis/blob/${head}`,
    ],
    ['of a fork that is gone', 'pull_request', { sha: head, repo: null }, `acme/amis/blob/${head}`],
    [
      'that is checked out at its base',
      'pull_request_target',
      { sha: head, repo: { full_name: 'jo/amis' } },
      'acme/amis/blob/abc',
    ],
    [
      'whose payload has no commit',
      'pull_request',
      { sha: 'main', repo: { full_name: 'jo/amis' } },
      'acme/amis/blob/abc',
    ],
    [
      'whose payload has no name',
      'pull_request',
      { sha: head, repo: { full_name: 'jo/../x?y' } },
      `acme/amis/blob/${head}`,
    ],
  ])('of a pull request %s go where its author knows them', (_, event, of, expected) => {
    const file = path.join(folder, 'event.json');
    writeFileSync(file, JSON.stringify({ pull_request: { head: of } }));
    const { sourceUrl } = readRun({
      ...environment,
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: file,
    });
    expect(sourceUrl).toBe(`https://github.com/${expected}`);
  });
});
