import { expect, test } from '@jest/globals';
import { callerOf } from './caller-pages.ts';
import { pushEvent } from './events.ts';
import { idsOf, isReleased, readAmis } from './images.ts';
import { openWorlds } from './world.ts';
import { legsOf } from './workflow-run.ts';

const names = Array.from({ length: 40 }, (_, index) => `team-${String(index)}`);

const makeWorld = openWorlds({
  recipes: ['al-2023'],
  more: async (workspace) => {
    for (const name of names) {
      await workspace.copy('recipes/al-2023.yml', `recipes/${name}.yml`, (text) =>
        text.replace(/^name: .*$/m, `name: ${name}`),
      );
    }
  },
  callers: (project) => ({
    'images.yml': callerOf('build.md', project)
      .replace('changed-since: all\n', "changed-since: all\n      recipes: 'recipes/team-*.yml'\n")
      .replace("['al-2023']", "['team-39']"),
  }),
});

test('forty recipes: a leg each releases its candidate by the plan of all, and collect tells of all', async () => {
  const world = await makeWorld();
  const { sandbox, repository } = world;
  await world.build('recipes/team-*.yml');

  const before = repository.head();
  const run = await world.run('images.yml', pushEvent(repository, { before, after: before }));
  expect(run).toMatchObject({
    errors: [],
    succeeded: true,
    needs: { images: { result: 'success', outputs: { result: 'released' } } },
  });
  expect(legsOf(run)).toEqual([]);
  expect(legsOf(run, 'release')).toEqual([...names].sort());
  expect(run.jobs.filter(({ result }) => result !== 'success')).toEqual([]);
  const amis = readAmis(run.needs?.['images']?.outputs['amis']);
  expect(Object.keys(amis).sort()).toEqual([...names].sort());
  for (const name of names) {
    expect(idsOf(amis, name).filter((id) => !isReleased(sandbox, id))).toEqual([]);
  }
  expect(sandbox.imageBuilder.builds).toHaveLength(names.length);
});
