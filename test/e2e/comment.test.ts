import { rm } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Sandbox } from 'aws-sandbox/sandbox';
import type { Matrix } from '../../src/outputs/matrix.ts';
import type { Workspace } from '../../scene/workspace.ts';
import { Repository } from '../helpers/repository.ts';
import { openStage, type Run, type RunOptions } from './stage.ts';

const stage = openStage();
const number = 12;
/** What the author pushed; GITHUB_SHA is a merge of it with the base. */
const head = 'c0ffee'.padEnd(40, '0');

/** A checkout, which no test changes. */
const checkout = makeCheckout();

/** A checkout in which files are as an edit leaves them. */
async function makeCheckout(
  edit: (workspace: Workspace) => Promise<unknown> = () => Promise.resolve(),
): Promise<Workspace> {
  const workspace = await stage.workspace();
  await edit(workspace);
  const repository = new Repository(workspace.folder);
  repository.init();
  await repository.commit();
  return workspace;
}

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
async function step(
  sandbox: Sandbox,
  inputs: Record<string, string>,
  options: Pick<RunOptions, 'workspace' | 'isNew'> = {},
): Promise<Run> {
  return stage.run(sandbox, {
    ...options,
    workspace: options.workspace ?? (await checkout),
    event: { pull_request: { number, head: { sha: head } } },
    variables: { GITHUB_EVENT_NAME: 'pull_request' },
    inputs: { recipes: '', ...inputs },
  });
}

const plan = (
  sandbox: Sandbox,
  inputs: Record<string, string> = {},
  workspace?: Workspace,
): Promise<Run> =>
  step(
    sandbox,
    { command: 'plan', recipes: 'recipes/*.yml', comment: 'true', ...inputs },
    workspace ? { workspace } : {},
  );
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

  test('says in its first line who would get and who would lose the images', async () => {
    const sandbox = await sandboxOf();
    const organization = 'arn:aws:organizations::210987654321:organization/o-a1b2c3d4e5';
    const line = (body = ''): string => body.split('\n').filter(Boolean)[1] ?? '';
    const first = await plan(sandbox);
    expect(line(bodies(sandbox)[0])).toBe(
      `🔑 Who may launch the released images changes: \`${organization}\` gets those of \`al-2023\`.`,
    );
    expect(first.summary).toContain('🔑 Who may launch the released images changes');
    expect(
      await stage.run(sandbox, { workspace: await checkout, inputs: { share: 'true' } }),
    ).toMatchObject({ exitCode: 0, result: 'built' });
    sandbox.world.clock.advance(60_000);
    await plan(sandbox);
    expect(bodies(sandbox)[0]).not.toContain('🔑');

    const workspace = await makeCheckout((made) =>
      made.edit('recipes/base/organization.yml', (text) =>
        text.replace(/^ {2}organizations: .*$/m, "  accounts: ['999988887777']"),
      ),
    );
    const told = `🔑 Who may launch the released images changes: \`999988887777\` gets those of \`al-2023\`; \`${organization}\` loses those of \`al-2023\`.`;
    const planned = await plan(sandbox, {}, workspace);
    expect(line(bodies(sandbox)[0])).toBe(told);
    await step(
      sandbox,
      { command: 'collect', plan: planned.outputs['plan'] ?? '', comment: 'true' },
      { workspace },
    );
    expect(line(bodies(sandbox)[0])).toBe(told);
  });

  test('of the first pull request of a recipe says that only the release builds it', async () => {
    const sandbox = await sandboxOf();
    const planned = await step(
      sandbox,
      { command: 'plan', recipes: 'recipes/*.yml', comment: 'true' },
      { isNew: true },
    );
    expect(bodies(sandbox)[0]).toContain('## ⏭️ 1 image left to the release');
    expect(bodies(sandbox)[0]).not.toContain('to build');
    expect(bodies(sandbox)[0]).not.toContain('This is the plan');
    expect(planned.summary).toContain('| ⏭️ left to the release |');
    await step(sandbox, legOf(planned), { isNew: true });
    await step(sandbox, {
      command: 'collect',
      plan: planned.outputs['plan'] ?? '',
      comment: 'true',
    });
    expect(bodies(sandbox)).toEqual([
      expect.stringContaining('## ⏭️ `al-2023` left to the release'),
    ]);
  });

  test('says of a recipe that the change deletes what becomes of its images', async () => {
    const sandbox = await sandboxOf('recipes/rhel-8.yml');
    const workspace = await makeCheckout((made) =>
      rm(path.join(made.folder, 'recipes/rhel-8.yml')),
    );
    const planned = await plan(sandbox, {}, workspace);
    expect(planned).toMatchObject({ exitCode: 0, outputs: { 'has-changes': 'false' } });
    const told =
      /`recipes\/rhel-8\.yml` is deleted\..*releases stay shared.*take everybody out of its shareWith/;
    expect(planned.summary).toMatch(told);
    expect(planned.summary).toContain('only deletes recipes');
    expect(planned.annotations).toContainEqual(
      expect.objectContaining({
        level: 'warning',
        message: expect.stringMatching(/^recipes\/rhel-8\.yml is deleted/) as unknown,
      }),
    );
    expect(bodies(sandbox)).toEqual([expect.stringMatching(told)]);
    const collected = await step(
      sandbox,
      { command: 'collect', plan: planned.outputs['plan'] ?? '', comment: 'true' },
      { workspace },
    );
    expect(collected).toMatchObject({ exitCode: 0, result: 'none' });
    expect(collected.summary).toMatch(told);
    expect(bodies(sandbox)).toEqual([expect.stringMatching(told)]);
  });

  test('tells what changed since the release of a candidate that is there, too', async () => {
    const sandbox = await sandboxOf();
    const released = await stage.run(sandbox, {
      workspace: await checkout,
      inputs: { share: 'true' },
    });
    expect(released).toMatchObject({ exitCode: 0, result: 'built' });
    const workspace = await makeCheckout((made) =>
      made.edit('recipes/al-2023.yml', (text) => `${text}volume: {size: 9}\n`),
    );
    sandbox.world.clock.advance(3 * 60_000);
    const built = await stage.run(sandbox, { workspace });
    expect(built).toMatchObject({ exitCode: 0, result: 'built' });
    sandbox.world.clock.advance(3 * 60_000);
    const change = 'volume: 8 → 9 GiB';
    const planned = await plan(sandbox, {}, workspace);
    expect(planned.log).toMatch(/al-2023: ✅ is there, since/);
    expect(bodies(sandbox)[0]).toContain(change);
    await step(
      sandbox,
      { command: 'collect', plan: planned.outputs['plan'] ?? '', comment: 'true' },
      { workspace },
    );
    expect(bodies(sandbox)[0]).toContain(change);
    // A newer seed, so that the candidate is found by its content.
    sandbox.ec2.publish({ line: 'al-2023' });
    const merged = await plan(sandbox, { share: 'true' }, workspace);
    expect(merged.log).toMatch(/al-2023: 🚀 release what is built, since/);
    expect(merged.summary).toContain(change);
    expect(merged.summary).not.toContain('parent image: ');
  });

  test("leads to the author's commit, and to the files there", async () => {
    const sandbox = await sandboxOf();
    await plan(sandbox);
    expect(bodies(sandbox)[0]).toMatch(
      new RegExp(
        `Commit \\[\`c0ffee0\`\\]\\(https://[^)]+/commit/${head}\\), merged with its base, \\[workflow run\\]`,
      ),
    );
    const blobs = [...(bodies(sandbox)[0] ?? '').matchAll(/\/blob\/([^/]+)\//g)];
    expect(new Set(blobs.map(([, commit]) => commit))).toEqual(new Set([head]));
  });

  test('ends in the truth where a recipe was not planned, and the rest is built', async () => {
    const sandbox = await sandboxOf('recipes/al-2023.yml', 'recipes/win-2022.yml');
    const workspace = await makeCheckout((made) =>
      made.edit('recipes/win-2022.yml', (text) => text.replace('English-Full-Base', 'Klingon')),
    );
    const planned = await plan(sandbox, {}, workspace);
    expect(planned.exitCode).toBe(1);
    expect(bodies(sandbox)[0]).toContain("## ❌ `win-2022` can't be planned, 1 candidate to build");
    await step(sandbox, legOf(planned), { workspace });
    const collected = await step(
      sandbox,
      { command: 'collect', plan: planned.outputs['plan'] ?? '', comment: 'true' },
      { workspace },
    );
    expect(collected).toMatchObject({ exitCode: 1, result: 'failed' });
    expect(Object.keys(collected.amis['al-2023'] ?? {})).toHaveLength(4);
    expect(bodies(sandbox)).toHaveLength(1);
    expect(bodies(sandbox)[0]).toContain("## ❌ `win-2022` can't be planned, 1 built");
    expect(bodies(sandbox)[0]).toContain('Nothing was planned for this recipe');
  });

  test('of a plan that was stopped says so in place of what stood there', async () => {
    const sandbox = await sandboxOf();
    const planned = await plan(sandbox);
    expect(bodies(sandbox)[0]).toContain('1 candidate to build');
    const stopped = await plan(sandbox, { recipes: 'recipes/none.yml' });
    expect(stopped.exitCode).toBe(1);
    expect(bodies(sandbox)).toEqual([
      expect.stringMatching(
        /## ❌ Nothing was planned, so nothing is built\n\n`.*recipes\/none\.yml/,
      ),
    ]);
    await step(sandbox, {
      command: 'collect',
      plan: `${planned.outputs['plan'] ?? ''}x`,
      comment: 'true',
    });
    expect(bodies(sandbox)).toEqual([
      expect.stringContaining('## ❌ What became of the plan is not known'),
    ]);
  });

  test('is not begun by a plan that was stopped', async () => {
    const sandbox = await sandboxOf();
    await plan(sandbox, { recipes: 'recipes/none.yml' });
    expect(bodies(sandbox)).toEqual([]);
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
