import { expect, test } from '@jest/globals';
import { pushEvent } from './events.ts';
import { buildsByRecipe, idsOf, isReleased, readAmis, sharedIds } from './images.ts';
import { openWorlds } from './world.ts';
import { jobOf, legsOf } from './workflow-run.ts';

const makeWorld = openWorlds();
const edit = (text: string): string => `${text}volume: {size: 11}\n`;

test('one leg fails: the other finishes, the run is red and the comment says which; run again, that leg alone', async () => {
  const world = await makeWorld({
    faults: [{ kind: 'component', image: 'rhel-8', component: 'salt', phase: 'build' }],
  });
  const { sandbox } = world;
  const { pullRequest, event } = await world.open({
    'recipes/al-2023.yml': edit,
    'recipes/rhel-8.yml': edit,
  });

  const first = await world.run('pull-request.yml', event);
  expect(first.succeeded).toBe(false);
  expect(first.errors).not.toEqual([]);
  expect(legsOf(first)).toEqual(['al-2023', 'rhel-8']);
  expect(buildsByRecipe(sandbox).sort()).toEqual(['al-2023 AVAILABLE', 'rhel-8 FAILED']);
  expect(
    first.jobs
      .filter(({ id }) => id === 'build')
      .map(({ matrix, result }) => `${String(matrix['name'])} ${result}`)
      .sort(),
  ).toEqual(['al-2023 success', 'rhel-8 failure']);
  expect(first.jobs.filter(({ id }) => id === 'gate').map(({ result }) => result)).toEqual([
    'failure',
  ]);
  expect(jobOf(first, 'collect').outputs['collect']).toMatchObject({ result: 'failed' });
  const amis = readAmis(jobOf(first, 'collect').outputs['collect']?.['amis']);
  expect(amis['rhel-8'] ?? {}).toEqual({});
  const comment = (): string => {
    const comments = sandbox.github.conversations.of(pullRequest.number);
    expect(comments).toHaveLength(1);
    return comments[0]?.body ?? '';
  };
  for (const id of idsOf(amis, 'al-2023')) expect(comment()).toContain(id);
  expect(rowOf(comment(), 'al-2023')).toMatch(/built/);
  expect(rowOf(comment(), 'rhel-8')).toMatch(/failed/);

  // The mirror is back.
  sandbox.world.faults.planned.length = 0;
  const again = await world.run('pull-request.yml', event, { failedOf: first });
  expect(again.succeeded).toBe(true);
  expect(legsOf(again)).toEqual(['rhel-8']);
  expect(buildsByRecipe(sandbox).sort()).toEqual([
    'al-2023 AVAILABLE',
    'rhel-8 AVAILABLE',
    'rhel-8 FAILED',
  ]);
  const all = readAmis(jobOf(again, 'collect').outputs['collect']?.['amis']);
  expect(all['al-2023']).toEqual(amis['al-2023']);
  for (const id of [...idsOf(all, 'al-2023'), ...idsOf(all, 'rhel-8')]) {
    expect(comment()).toContain(id);
  }
});

test("a recipe that can't be planned: the run is red, and the other one has its candidate", async () => {
  const world = await makeWorld();
  const { sandbox } = world;
  const { event } = await world.open({
    'recipes/al-2023.yml': edit,
    'recipes/debian-12.yml': (text) =>
      text.replace(/^parent:.*$/m, 'parent: {ssm: /golden-ami/no-such-parameter}'),
  });
  const run = await world.run('pull-request.yml', event);
  expect(run.succeeded).toBe(false);
  expect(run.jobs.map(({ id, result }) => `${id} ${result}`)).toEqual([
    'validate success',
    'plan failure',
    'build success',
    'collect failure',
    'gate failure',
  ]);
  expect(legsOf(run)).toEqual(['al-2023']);
  expect(buildsByRecipe(sandbox)).toEqual(['al-2023 AVAILABLE']);
  expect(
    idsOf(readAmis(jobOf(run, 'collect').outputs['collect']?.['amis']), 'al-2023'),
  ).toHaveLength(4);
});

test('a recipe whose build fails before its release: the other is released, and this one says that it is not', async () => {
  const world = await makeWorld({
    faults: [{ kind: 'component', image: 'rhel-8', component: 'salt', phase: 'build' }],
  });
  const { sandbox, repository } = world;
  const before = repository.head();
  const after = await repository.commit({
    'recipes/al-2023.yml': edit,
    'recipes/rhel-8.yml': edit,
  });
  const run = await world.run('main.yml', pushEvent(repository, { before, after }));
  expect(run.succeeded).toBe(false);
  const resultsOf = (job: string): string[] =>
    run.jobs
      .filter(({ id, matrix }) => id === job && matrix['name'] !== undefined)
      .map(({ matrix, result }) => `${String(matrix['name'])} ${result}`)
      .sort();
  expect(resultsOf('build')).toEqual(['al-2023 success', 'rhel-8 failure']);
  expect(resultsOf('release')).toEqual(['al-2023 success', 'rhel-8 failure']);
  expect(run.log).toContain('rhel-8 is not released, since the image of this plan is not there');
  const amis = readAmis(jobOf(run, 'collect').outputs['collect']?.['amis']);
  expect(idsOf(amis, 'al-2023').every((id) => isReleased(sandbox, id))).toBe(true);
  expect(sharedIds(sandbox)).toEqual([...idsOf(amis, 'al-2023')].sort());
});

test('no role for releases: the run stops before anything, and names input and variable', async () => {
  const world = await makeWorld();
  const { sandbox, repository } = world;
  const before = repository.head();
  const after = await repository.commit({ 'recipes/al-2023.yml': edit });
  const run = await world.run('main.yml', pushEvent(repository, { before, after }), {
    variables: { GOLDEN_AMI_RELEASE_ROLE: '' },
  });
  expect(run.succeeded).toBe(false);
  expect(run.log).toContain(
    'The input release-role is empty; callers give it vars.GOLDEN_AMI_RELEASE_ROLE.',
  );
  expect(sandbox.calls).toEqual([]);
});

/** The row of a Markdown table that speaks of a recipe. */
function rowOf(body: string, recipe: string): string {
  return body.split('\n').find((line) => line.startsWith('|') && line.includes(recipe)) ?? '';
}
