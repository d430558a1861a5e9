import { expect, test } from '@jest/globals';
import { exampleCommit } from 'aws-sandbox/repository';
import type { Sandbox } from 'aws-sandbox/sandbox';
import type { Workspace } from '../../scene/workspace.ts';
import { builds, ownAmis, tagsOf, wait, writes } from './account.ts';
import { plan } from './planning.ts';
import { openStage, type Run } from './stage.ts';

// A run of another commit than that of the newest release, one after the other; runs at the same
// time are in order.test.ts.

const stage = openStage();
const released = 'b'.repeat(40);
const ancestor = exampleCommit;

interface Account {
  sandbox: Sandbox;
  workspace: Workspace;
  release: (commit: string, inputs?: Record<string, string>) => Promise<Run>;
}

/** An account with a release of a commit; then the recipe is another one. */
async function releasedOnce(): Promise<Account> {
  const [sandbox, workspace] = await Promise.all([stage.sandbox(), stage.workspace()]);
  sandbox.github.history.add(released, [ancestor]);
  const release = async (commit: string, inputs: Record<string, string> = {}): Promise<Run> => {
    const run = await stage.run(sandbox, {
      workspace,
      inputs: { share: 'true', ...inputs },
      variables: { GITHUB_SHA: commit },
    });
    wait(sandbox, 5);
    return run;
  };
  expect(await release(released)).toMatchObject({ exitCode: 0, errors: [] });
  await workspace.edit('recipes/al-2023.yml', (text) => `${text}volume: {size: 9}\n`);
  return { sandbox, workspace, release };
}

test.each([
  ['came before it', ancestor, () => undefined, 'this is older content'],
  [
    'is of another branch',
    'c'.repeat(40),
    ({ github }: Sandbox) => {
      github.history.add('c'.repeat(40), [ancestor]);
    },
    'have gone different ways',
  ],
  [
    'has nothing in common with it',
    'd'.repeat(40),
    ({ github }: Sandbox) => {
      github.history.add('d'.repeat(40), []);
    },
    'no ancestor in common',
  ],
  ['is not known', 'e'.repeat(40), () => undefined, "it can't be told whether commit"],
  ['is not told', '', () => undefined, 'GITHUB_SHA is empty'],
])(
  'a commit that %s is stopped before anything is built, and told how to go on',
  async (_, commit, prepare, words) => {
    const { sandbox, workspace, release } = await releasedOnce();
    prepare(sandbox);
    const from = sandbox.calls.length;

    const planned = await plan(stage, sandbox, {
      workspace,
      inputs: { share: 'true' },
      variables: { GITHUB_SHA: commit },
    });
    expect(planned.exitCode).toBe(1);
    expect(planned.errors.join()).toContain(words);
    expect(planned.errors.join()).toContain('force: true');

    const stopped = await release(commit);
    expect(stopped).toMatchObject({ exitCode: 1, result: 'failed' });
    expect(stopped.errors.join()).toContain(words);
    expect(stopped.errors.join()).toContain(released);
    expect(writes(sandbox, from)).toEqual([]);
    expect(builds(sandbox)).toHaveLength(1);
  },
);

test('force releases older content, after which the newer commit releases again', async () => {
  const { sandbox, workspace, release } = await releasedOnce();
  expect(await release(ancestor, { force: 'true' })).toMatchObject({ exitCode: 0, errors: [] });
  const newest = (): Record<string, string> => {
    const [ami] = ownAmis(sandbox).sort((a, b) => b.createdAt - a.createdAt);
    return { ...tagsOf(sandbox, ami!.id) };
  };
  expect(newest()).toMatchObject({ 'golden-ami:released-commit': ancestor, 'Type': 'golden-ami' });

  await workspace.edit('recipes/al-2023.yml', (text) => text.replace(/^volume:.*\n/m, ''));
  expect(await release(released)).toMatchObject({ exitCode: 0, errors: [], result: 'built' });
  expect(newest()).toMatchObject({ 'golden-ami:released-commit': released, 'Type': 'golden-ami' });
});

test('an older commit with the released content is right, and changes nothing', async () => {
  const { sandbox, workspace, release } = await releasedOnce();
  await workspace.edit('recipes/al-2023.yml', (text) => text.replace(/^volume:.*\n/m, ''));
  const from = sandbox.calls.length;
  expect(await release(ancestor)).toMatchObject({ exitCode: 0, errors: [], result: 'none' });
  expect(writes(sandbox, from)).toEqual([]);
  expect(builds(sandbox)).toHaveLength(1);
});

test('a release of an earlier version, which does not say of which commit it is: the first run that finds nothing else to do says it, and older content is stopped from then on', async () => {
  const { sandbox, workspace, release } = await releasedOnce();
  await workspace.edit('recipes/al-2023.yml', (text) => text.replace(/^volume:.*\n/m, ''));
  const claim = 'golden-ami:released-commit';
  for (const { id } of ownAmis(sandbox)) Reflect.deleteProperty(tagsOf(sandbox, id), claim);
  for (const { detail } of sandbox.imageBuilder.builds) {
    Reflect.deleteProperty(detail['tags'] as Record<string, string>, claim);
  }
  const nightly = async (): Promise<unknown> => {
    const variables = { GITHUB_SHA: released };
    const { only } = await plan(stage, sandbox, {
      workspace,
      inputs: { share: 'true' },
      variables,
    });
    return only;
  };
  expect(await nightly()).toMatchObject({
    action: 'release',
    reason: 'the release does not say of which commit it is',
  });
  expect(await release(released)).toMatchObject({ exitCode: 0, errors: [] });
  expect(await nightly()).toMatchObject({ action: 'nothing' });

  await workspace.edit('recipes/al-2023.yml', (text) => `${text}volume: {size: 9}\n`);
  const stopped = await release(ancestor);
  expect(stopped.errors.join()).toContain('this is older content');
  expect(builds(sandbox)).toHaveLength(1);
});
