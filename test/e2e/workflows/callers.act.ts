import { expect, test } from '@jest/globals';
import { callerOf } from './caller-pages.ts';
import { dispatchEvent, pushEvent } from './events.ts';
import { buildsByRecipe, idsOf, isReleased, readAmis, sharedIds } from './images.ts';
import { consumerRole } from './roles.ts';
import { openWorlds } from './world.ts';
import { jobOf, legsOf } from './workflow-run.ts';

const makeWorld = openWorlds({
  recipes: ['al-2023', 'rhel-8'],
  callers: (project) => ({
    'pull-request.yml': callerOf('pull-request.md', project).replace(
      'comment: true\n',
      'comment: true\n      wait-minutes: 0\n',
    ),
    'main.yml': callerOf('main.md', project),
    'images.yml': callerOf('build.md', project),
    'launch.yml': callerOf('downstream-example.md', project)
      .replace('arn:aws:iam::444455556666:role/golden-ami-lookup', consumerRole)
      .replaceAll('win-2022', 'rhel-8'),
    'called.yml': `on: workflow_dispatch\njobs:\n  example:\n    permissions: {contents: read, id-token: write, pull-requests: write}\n    uses: ${project.name}/.github/workflows/downstream-example.yml@${project.commit}\n    with: {recipe: rhel-8, region: us-west-1}\n`,
  }),
});

test('another repository, which has only recipes and the callers of the docs: candidate, release, lookup from another account', async () => {
  const world = await makeWorld();
  const { sandbox, repository } = world;
  const { pullRequest, event } = await world.open({
    'recipes/al-2023.yml': (text) => `${text}volume: {size: 9}\n`,
  });

  // Its legs start their builds and leave; collect waits.
  const opened = await world.run('pull-request.yml', event);
  expect(opened).toMatchObject({
    errors: [],
    succeeded: true,
    needs: { gate: { result: 'success' }, candidate: { result: 'success' } },
  });
  expect(legsOf(opened)).toEqual(['al-2023']);
  expect(jobOf(opened, 'build').outputs['1']).toMatchObject({ result: 'started' });
  expect(buildsByRecipe(sandbox)).toEqual(['al-2023 AVAILABLE']);
  const candidate = idsOf(readAmis(opened.needs?.['candidate']?.outputs['amis']), 'al-2023');
  expect(sharedIds(sandbox)).toEqual([]);
  const [comment, ...more] = sandbox.github.conversations.of(pullRequest.number);
  expect(more).toEqual([]);
  for (const id of candidate) expect(comment?.body).toContain(id);

  const merged = await world.run('main.yml', pushEvent(repository, repository.merge(pullRequest)));
  expect(merged).toMatchObject({
    errors: [],
    succeeded: true,
    needs: { release: { result: 'success', outputs: { result: 'released' } } },
  });
  expect(legsOf(merged)).toEqual([]);
  expect(legsOf(merged, 'release')).toEqual(['al-2023']);
  expect(sharedIds(sandbox)).toEqual([...candidate].sort());

  // All recipes: the one that is released stands in the outputs, too.
  const after = repository.head();
  const all = await world.run('images.yml', pushEvent(repository, { before: after, after }));
  expect(all).toMatchObject({
    errors: [],
    succeeded: true,
    needs: {
      images: { result: 'success', outputs: { result: 'built' } },
      use: { result: 'success' },
    },
  });
  expect(legsOf(all)).toEqual(['rhel-8']);
  expect(legsOf(all, 'release')).toEqual(['rhel-8']);
  const amis = readAmis(all.needs?.['images']?.outputs['amis']);
  expect(idsOf(amis, 'al-2023')).toEqual(candidate);
  expect(idsOf(amis, 'rhel-8').every((id) => isReleased(sandbox, id))).toBe(true);

  const launched = await world.run('launch.yml', dispatchEvent(repository, {}));
  expect(launched).toMatchObject({ errors: [], succeeded: true });
  const looked = readAmis(jobOf(launched, 'launch').outputs['lookup']?.['amis']);
  expect(looked).toEqual(
    Object.fromEntries(
      ['al-2023', 'rhel-8'].map((recipe) => [
        recipe,
        { 'us-east-1': amis[recipe]?.['us-east-1'], 'us-west-2': amis[recipe]?.['us-west-2'] },
      ]),
    ),
  );

  const called = await world.run('called.yml', dispatchEvent(repository, {}), {
    variables: { GOLDEN_AMI_PLAN_ROLE: consumerRole },
  });
  expect(called).toMatchObject({
    errors: [],
    succeeded: true,
    needs: { example: { result: 'success' } },
  });
  expect(readAmis(jobOf(called, 'lookup').outputs['lookup']?.['amis'])).toEqual({
    'rhel-8': { 'us-west-1': amis['rhel-8']?.['us-west-1'] },
  });
  expect(jobOf(called, 'launch').result).toBe('success');
});
