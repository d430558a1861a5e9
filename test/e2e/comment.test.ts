import { describe, expect, test } from '@jest/globals';
import type { Sandbox } from 'aws-sandbox/sandbox';
import type { Matrix } from '../../src/outputs/matrix.ts';
import { Repository } from '../helpers/repository.ts';
import { openStage, type Run } from './stage.ts';

const stage = openStage();
const number = 12;

/** A checkout, which no test changes. */
const checkout = stage.workspace().then(async (workspace) => {
  const repository = new Repository(workspace.folder);
  repository.init();
  await repository.commit();
  return workspace;
});

/** A sandbox with a pull request that changes a recipe. */
async function sandboxOf(...files: string[]): Promise<Sandbox> {
  const sandbox = await stage.sandbox();
  sandbox.github.pullRequests.set(
    number,
    (files.length > 0 ? files : ['recipes/al-2023.yml']).map((filename) => ({
      filename,
      status: 'modified',
    })),
  );
  return sandbox;
}

/** Runs a step in the run of a pull request. */
async function step(sandbox: Sandbox, inputs: Record<string, string>): Promise<Run> {
  return stage.run(sandbox, {
    workspace: await checkout,
    event: { pull_request: { number } },
    variables: { GITHUB_EVENT_NAME: 'pull_request' },
    inputs: { recipes: '', ...inputs },
  });
}

const plan = (sandbox: Sandbox, inputs: Record<string, string> = {}): Promise<Run> =>
  step(sandbox, { command: 'plan', recipes: 'recipes/*.yml', comment: 'true', ...inputs });
const legOf = (planned: Run): Record<string, string> => ({
  plan: planned.outputs['plan'] ?? '',
  recipes: (JSON.parse(planned.outputs['matrix'] ?? '{}') as Matrix).include[0]?.recipe ?? '',
});
const bodies = (sandbox: Sandbox): string[] =>
  sandbox.github.comments(number).map(({ body }) => body);
const commentCalls = (sandbox: Sandbox): string[] =>
  sandbox.requests.filter((request) => request.includes('/issues/') && !request.startsWith('GET'));

describe('the comment on a pull request', () => {
  test('tells the plan, then the candidate, in one place; the same text is not written again', async () => {
    const sandbox = await sandboxOf();
    const planned = await plan(sandbox);
    expect(planned).toMatchObject({ exitCode: 0, errors: [] });
    expect(bodies(sandbox)).toHaveLength(1);
    expect(bodies(sandbox)[0]).toContain('1 candidate to build');
    await step(sandbox, legOf(planned));
    const collected = await step(sandbox, {
      command: 'collect',
      plan: planned.outputs['plan'] ?? '',
      comment: 'true',
    });
    expect(collected).toMatchObject({ exitCode: 0, result: 'built' });
    expect(bodies(sandbox)).toHaveLength(1);
    expect(bodies(sandbox)[0]).toContain('1 candidate built');
    for (const id of Object.values(collected.amis['al-2023'] ?? {})) {
      expect(bodies(sandbox)[0]).toContain(id);
    }
    expect(commentCalls(sandbox)).toHaveLength(2);
    await step(sandbox, {
      command: 'collect',
      plan: planned.outputs['plan'] ?? '',
      comment: 'true',
    });
    expect(commentCalls(sandbox)).toHaveLength(2);
    expect(commentCalls(sandbox).map((call) => call.split(' ')[0])).toEqual(['POST', 'PATCH']);
  });

  test('is not begun by a change that touches no recipe, and is put right by one', async () => {
    const sandbox = await sandboxOf('README.md');
    const planned = await plan(sandbox);
    expect(planned).toMatchObject({ exitCode: 0, outputs: { 'has-changes': 'false' } });
    expect(bodies(sandbox)).toEqual([]);
    sandbox.github.pullRequests.set(number, [
      { filename: 'recipes/al-2023.yml', status: 'modified' },
    ]);
    await plan(sandbox);
    sandbox.github.pullRequests.set(number, [{ filename: 'README.md', status: 'modified' }]);
    await plan(sandbox);
    expect(bodies(sandbox)).toEqual([expect.stringContaining('the change touches no recipe')]);
  });

  test('that GitHub refuses is a warning, and the summary says the same', async () => {
    const sandbox = await sandboxOf();
    sandbox.github.permissions = { contents: 'read', pullRequests: 'read', issues: 'none' };
    const planned = await plan(sandbox);
    expect(planned).toMatchObject({ exitCode: 0, errors: [], outputs: { 'has-changes': 'true' } });
    expect(planned.annotations).toEqual([
      expect.objectContaining({
        level: 'warning',
        message: expect.stringMatching(
          /^GitHub does not take a comment on pull request 12: the token lacks a permission \(403\); give the job `permissions: pull-requests: write`.*The job summary says the same\.$/,
        ),
      }),
    ]);
    expect(planned.summary).toContain('al-2023');
    expect(bodies(sandbox)).toEqual([]);
  });

  test('is not asked for: GitHub is not asked either, nor on another event', async () => {
    const sandbox = await sandboxOf();
    await plan(sandbox, { comment: 'false' });
    await stage.run(sandbox, {
      inputs: { command: 'plan', recipes: 'recipes/al-2023.yml', comment: 'true' },
      variables: { GITHUB_EVENT_NAME: 'workflow_dispatch' },
    });
    expect(sandbox.requests.filter((request) => request.includes('/issues/'))).toEqual([]);
  });
});
