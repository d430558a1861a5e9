import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { Fault } from 'aws-sandbox/faults';
import type { PullRequestFile } from 'aws-sandbox/services/github/pull-request-files';
import { makeWorkspace, type Workspace } from '../../scene/workspace.ts';
import type { Matrix } from '../../src/outputs/matrix.ts';
import type { Diagnostic } from '../../src/source/diagnostic.ts';
import { Repository } from '../helpers/repository.ts';
import { openStage, type Run, type RunOptions } from './stage.ts';
import type { Sandbox } from 'aws-sandbox/sandbox';
import type { SceneOptions } from '../../scene/scene.ts';

// `command: validate`: GitHub's API in the sandbox, git repositories on the disk.

const stage = openStage();
const recipes = ['al-2023', 'debian-12', 'rhel-10', 'rhel-8', 'win-2019', 'win-2022', 'win-2025'];
const linux = ['al-2023', 'debian-12', 'rhel-10', 'rhel-8'];
const endings: (() => Promise<void>)[] = [];
afterAll(() => Promise.all(endings.map((end) => end())));

/** One for all tests that change nothing. */
const unchanged = makeCheckout();

async function makeCheckout(): Promise<{
  workspace: Workspace;
  repository: Repository;
  commit: string;
}> {
  const made = await makeWorkspace();
  endings.push(made.remove);
  const repository = new Repository(made.folder);
  repository.init();
  return { workspace: made, repository, commit: await repository.commit() };
}

interface Checked extends Run {
  matrix: Matrix['include'];
  names: string[];
  hasChanges: string | undefined;
  diagnostics: Diagnostic[];
  warnings: string[];
}

/**
 * Runs validate on all recipes. No run of it may ask AWS or for a token of identity, whatever the
 * environment offers.
 */
async function validate(
  sandbox: Sandbox,
  event: string,
  payload: unknown,
  options: RunOptions = {},
): Promise<Checked> {
  const run = await stage.run(sandbox, {
    credentials: 'oidc',
    workspace: (await unchanged).workspace,
    event: payload,
    ...options,
    inputs: {
      'command': 'validate',
      'recipes': 'recipes/*.yml',
      'role-to-assume': '',
      ...options.inputs,
    },
    variables: { GITHUB_EVENT_NAME: event, ...options.variables },
  });
  expect(sandbox.calls).toEqual([]);
  expect(sandbox.requests.filter((request) => !request.startsWith('GET /api/v3/'))).toEqual([]);
  const matrix = (JSON.parse(run.outputs['matrix'] ?? '{}') as Matrix).include;
  return {
    ...run,
    matrix,
    names: matrix.map(({ name }) => name),
    hasChanges: run.outputs['has-changes'],
    diagnostics: JSON.parse(run.outputs['diagnostics'] ?? '[]') as Diagnostic[],
    warnings: run.annotations
      .filter(({ level }) => level === 'warning')
      .map(({ message }) => message),
  };
}

async function pullRequest(
  files: PullRequestFile[],
  options: RunOptions & { sandbox?: SceneOptions } = {},
): Promise<Checked> {
  const sandbox = await stage.sandbox(options.sandbox);
  sandbox.github.pullRequests.set(12, files);
  return validate(sandbox, 'pull_request', { pull_request: { number: 12 } }, options);
}

const modified = (filename: string): PullRequestFile => ({ filename, status: 'modified' });

describe('a pull request', () => {
  test.each<[string, PullRequestFile[], string[], string | undefined]>([
    ['a recipe', [modified('recipes/rhel-8.yml')], ['rhel-8'], 'recipes/rhel-8.yml changed'],
    [
      'a base file',
      [modified('recipes/base/windows.yml')],
      ['win-2019', 'win-2022', 'win-2025'],
      'recipes/base/windows.yml, which it uses, changed',
    ],
    [
      'a component document',
      [modified('recipes/components/clean-up-linux.yml')],
      linux,
      'recipes/components/clean-up-linux.yml, which it uses, changed',
    ],
    [
      'user data',
      [modified('recipes/files/debian-user-data.sh')],
      ['debian-12'],
      'recipes/files/debian-user-data.sh, which it uses, changed',
    ],
    [
      'a file that had the name of a document',
      [
        {
          filename: 'docs/old.yml',
          status: 'renamed',
          previous_filename: 'recipes/components/aws-cli-debian.yml',
        },
      ],
      ['debian-12'],
      'recipes/components/aws-cli-debian.yml, which it uses, changed',
    ],
    [
      'nothing that a recipe uses',
      [
        modified('src/index.ts'),
        modified('docs/recipes.md'),
        { filename: 'recipes/old.yml', status: 'removed' },
      ],
      [],
      undefined,
    ],
    ['no file', [], [], undefined],
  ])('that touches %s', async (_what, files, names, reason) => {
    const run = await pullRequest(files);
    expect(run).toMatchObject({
      exitCode: 0,
      names,
      hasChanges: String(names.length > 0),
      warnings: [],
      diagnostics: [],
    });
    expect(new Set(run.matrix.map((one) => one.reason))).toEqual(
      new Set(reason === undefined ? [] : [reason]),
    );
    expect(run.log).toMatch(/^7 recipes, \d+ documents, 0 errors, 0 warnings$/m);
    expect(run.summary).toContain('7 recipes, ');
  });

  test('of many files: all pages are read', async () => {
    const files = Array.from({ length: 250 }, (_, index) => modified(`docs/${String(index)}.md`));
    const run = await pullRequest([...files, modified('recipes/al-2023.yml')]);
    expect(run).toMatchObject({ names: ['al-2023'], warnings: [] });
  });

  test('of more files than GitHub tells: all recipes, and it says so', async () => {
    const run = await pullRequest(
      Array.from({ length: 3001 }, (_, index) => modified(`docs/${String(index)}.md`)),
    );
    expect(run).toMatchObject({
      exitCode: 0,
      names: recipes,
      warnings: [expect.stringContaining('lists only 3000 files')],
    });
  });

  test.each<[string, Fault[], string]>([
    [
      'the permission is missing',
      [{ kind: 'denied', operation: 'github:*' }],
      '(403); give the job `permissions: pull-requests: read`. All recipes are selected.',
    ],
    [
      'the rate limit is used up',
      [{ kind: 'throttle', operation: 'github:*' }],
      'its rate limit is used up (403)',
    ],
    [
      'GitHub is down',
      [{ kind: 'server-error', operation: 'github:*' }],
      'it answers with status 502',
    ],
    [
      'the connection breaks',
      [{ kind: 'reset-before', operation: 'github:*' }],
      'GitHub does not tell the files of pull request 12',
    ],
  ])('where %s: all recipes, and one sentence', async (_what, faults, sentence) => {
    const run = await pullRequest([modified('recipes/rhel-8.yml')], { sandbox: { faults } });
    expect(run).toMatchObject({
      exitCode: 0,
      names: recipes,
      hasChanges: 'true',
      warnings: [expect.stringContaining(sentence)],
    });
    expect(new Set(run.matrix.map(({ reason }) => reason))).toEqual(
      new Set(['all recipes: what changed is not known']),
    );
  });

  test.each<[string, string]>([
    ['', 'the input github-token is empty'],
    ['ghs_somebodyElse', 'it does not take the input github-token (401)'],
  ])('with the token %j: all recipes', async (token, sentence) => {
    expect(await pullRequest([], { token })).toMatchObject({
      exitCode: 0,
      names: recipes,
      warnings: [expect.stringContaining(sentence)],
    });
  });

  test('whose event was written by somebody else', async () => {
    const sandbox = await stage.sandbox();
    const run = await validate(sandbox, 'pull_request', {
      pull_request: { number: '12/../../secrets' },
    });
    expect(run).toMatchObject({ exitCode: 0, names: recipes });
    expect(sandbox.requests).toEqual([]);
  });
});

describe('another event', () => {
  test('push: what changed between its commits', async () => {
    const checkout = await makeCheckout();
    const after = await checkout.repository.commit({
      'recipes/components/ä "b".yml': 'new',
      'recipes/win-2022.yml': `${await readFile(path.join(checkout.workspace.folder, 'recipes/win-2022.yml'), 'utf8')}\n`,
    });
    const run = await validate(
      await stage.sandbox(),
      'push',
      { before: checkout.commit, after },
      { workspace: checkout.workspace },
    );
    expect(run).toMatchObject({ exitCode: 0, names: ['win-2022'], warnings: [] });
  });

  test('push into a clone of depth 1: all recipes, and what to do', async () => {
    const checkout = await makeCheckout();
    const after = await checkout.repository.commit({ 'docs/a.md': 'a' });
    const clone = await checkout.repository.shallowClone();
    endings.push(() => clone.remove());
    const run = await validate(
      await stage.sandbox(),
      'push',
      { before: checkout.commit, after },
      { workspace: { ...checkout.workspace, folder: clone.folder } },
    );
    expect(run).toMatchObject({
      exitCode: 0,
      names: recipes,
      warnings: [expect.stringMatching(/the clone is shallow.*`fetch-depth: 0`/)],
    });
  });

  test('merge_group: between its base and its head', async () => {
    const checkout = await makeCheckout();
    const head = await checkout.repository.commit({
      'recipes/base/debian.yml': `${await readFile(path.join(checkout.workspace.folder, 'recipes/base/debian.yml'), 'utf8')}\n`,
    });
    const run = await validate(
      await stage.sandbox(),
      'merge_group',
      { merge_group: { base_sha: checkout.commit, head_sha: head } },
      { workspace: checkout.workspace },
    );
    expect(run).toMatchObject({ exitCode: 0, names: ['debian-12'], warnings: [] });
  });

  test.each(['schedule', 'workflow_dispatch'])('%s: all recipes', async (event) => {
    const run = await validate(await stage.sandbox(), event, {});
    expect(run).toMatchObject({ exitCode: 0, names: recipes, warnings: [] });
    expect(run.matrix[0]).toEqual({
      recipe: 'recipes/al-2023.yml',
      name: 'al-2023',
      platform: 'Linux',
      reason: `all recipes: ${event}`,
    });
  });

  test('changed-since: what HEAD changed since a ref', async () => {
    const checkout = await makeCheckout();
    await checkout.repository.commit({
      'recipes/al-2023.yml': `${await readFile(path.join(checkout.workspace.folder, 'recipes/al-2023.yml'), 'utf8')}\n`,
    });
    const run = await validate(
      await stage.sandbox(),
      'schedule',
      {},
      { workspace: checkout.workspace, inputs: { 'changed-since': checkout.commit } },
    );
    expect(run).toMatchObject({ exitCode: 0, names: ['al-2023'], warnings: [] });
  });
});

describe('mistakes', () => {
  test('are annotated on their lines, published, and fail the step', async () => {
    const checkout = await makeCheckout();
    await checkout.workspace.edit('recipes/rhel-8.yml', (text) => `${text}nmae: x\n`);
    const run = await validate(
      await stage.sandbox(),
      'schedule',
      {},
      { workspace: checkout.workspace },
    );
    const line =
      (await readFile(path.join(checkout.workspace.folder, 'recipes/rhel-8.yml'), 'utf8'))
        .split('\n')
        .indexOf('nmae: x') + 1;
    expect(run).toMatchObject({
      exitCode: 1,
      hasChanges: 'true',
      names: recipes.filter((name) => name !== 'rhel-8'),
    });
    expect(run.diagnostics).toMatchObject([
      { file: 'recipes/rhel-8.yml', line, column: 1, severity: 'error', rule: 'unknown-key' },
    ]);
    expect(run.annotations).toMatchObject([
      { level: 'error', file: 'recipes/rhel-8.yml', line, column: 1, title: 'unknown-key' },
      {
        level: 'error',
        message: expect.stringContaining(
          `1 error in the recipes, first recipes/rhel-8.yml:${String(line)}:1: `,
        ),
      },
    ]);
    expect(run.summary).toContain(
      `[\`${String(line)}:1\`](https://github.com/example-org/images/blob/0123456789abcdef0123456789abcdef01234567/recipes/rhel-8.yml#L${String(line)})`,
    );
  });

  test('more than GitHub shows: those of the change first, the others in log and summary', async () => {
    const checkout = await makeCheckout();
    const keys = Array.from({ length: 12 }, (_, index) => `wrong${String(index)}: x\n`);
    await checkout.workspace.edit('recipes/al-2023.yml', (text) => text + keys.join(''));
    await checkout.workspace.edit('recipes/win-2025.yml', (text) => `${text}later: x\n`);
    const sandbox = await stage.sandbox();
    sandbox.github.pullRequests.set(12, [modified('recipes/win-2025.yml')]);
    const run = await validate(
      sandbox,
      'pull_request',
      { pull_request: { number: 12 } },
      { workspace: checkout.workspace },
    );
    expect(run).toMatchObject({ exitCode: 1, matrix: [], hasChanges: 'false' });
    expect(run.annotations.map(({ file }) => file)).toEqual([
      'recipes/win-2025.yml',
      ...Array.from({ length: 9 }, () => 'recipes/al-2023.yml'),
    ]);
    expect(run.diagnostics).toHaveLength(13);
    expect(run.log).toMatch(/^Error: recipes\/al-2023\.yml:\d+:1: "?wrong11"?/m);
    for (const key of ['later', 'wrong0', 'wrong11']) expect(run.summary).toContain(key);
    expect(run.errors.length).toBe(10);
    expect(run.log).toContain('13 errors in the recipes, first ');
  });
});

test('an input that it does not read is a warning', async () => {
  const run = await validate(await stage.sandbox(), 'schedule', {}, { inputs: { share: 'true' } });
  expect(run).toMatchObject({
    exitCode: 0,
    warnings: ['The input share has no effect: `command: validate` does not read it.'],
  });
});

test('the post phase has nothing to do', async () => {
  const sandbox = await stage.sandbox();
  const inputs = { command: 'validate', recipes: 'recipes/*.yml' };
  const main = await validate(sandbox, 'schedule', {}, { inputs });
  const post = await stage.post(sandbox, main, { workspace: (await unchanged).workspace, inputs });
  expect(post).toMatchObject({ exitCode: 0, log: '', annotations: [] });
});

test('what a comment allows is told to whoever reviews it', async () => {
  const [sandbox, { workspace }] = await Promise.all([stage.sandbox(), makeCheckout()]);
  await workspace.edit(
    'recipes/al-2023.yml',
    (text) =>
      `${text}requireImdsV2: false # golden-ami: allow imds-v1: the old agent needs it until May\n`,
  );
  const run = await validate(sandbox, 'schedule', {}, { workspace });
  expect(run).toMatchObject({ exitCode: 0, diagnostics: [] });
  expect(run.log).toMatch(/recipes\/al-2023\.yml:\d+:1 imds-v1 is allowed by a comment/);
  expect(run.log).toContain('0 errors, 0 warnings, 1 allowed by comments');
  expect(run.summary).toMatch(/## Allowed by comments[^]*imds-v1/);
});
