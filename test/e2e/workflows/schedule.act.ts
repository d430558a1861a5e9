import { expect, test } from '@jest/globals';
import { writes } from '../account.ts';
import { dispatchEvent, scheduleEvent } from './events.ts';
import { buildsByRecipe, idsOf, isReleased, readAmis } from './images.ts';
import { openWorlds } from './world.ts';
import { jobOf, legsOf } from './workflow-run.ts';

const makeWorld = openWorlds();
const recipes = ['al-2023', 'debian-12', 'rhel-10', 'rhel-8', 'win-2019', 'win-2022', 'win-2025'];

test('dispatch of all seven, a night with nothing to do, a night after two newer seeds, dispatch of one', async () => {
  const world = await makeWorld();
  const { sandbox, repository } = world;

  const all = await world.run(
    'rebuild.yml',
    dispatchEvent(repository, { recipe: 'all', force: 'false' }),
  );
  expect(all).toMatchObject({ errors: [], succeeded: true });
  expect(legsOf(all)).toEqual(recipes);
  expect(legsOf(all, 'release')).toEqual(recipes);
  expect(buildsByRecipe(sandbox).sort()).toEqual(recipes.map((recipe) => `${recipe} AVAILABLE`));
  const amis = readAmis(jobOf(all, 'collect').outputs['collect']?.['amis']);
  expect(Object.keys(amis).sort()).toEqual(recipes);
  for (const recipe of recipes) {
    expect(idsOf(amis, recipe).every((id) => isReleased(sandbox, id))).toBe(true);
  }

  let from = sandbox.calls.length;
  const quiet = await world.run('nightly.yml', scheduleEvent(repository));
  expect(quiet).toMatchObject({ errors: [], succeeded: true });
  expect(legsOf(quiet)).toEqual([]);
  expect(legsOf(quiet, 'release')).toEqual([]);
  expect(writes(sandbox, from)).toEqual([]);
  expect(jobOf(quiet, 'collect').outputs['collect']).toMatchObject({ result: 'none' });
  expect(readAmis(jobOf(quiet, 'collect').outputs['collect']?.['amis'])).toEqual(amis);

  for (const line of ['rhel-8', 'win-2022']) sandbox.ec2.publish({ line });
  const busy = await world.run('nightly.yml', scheduleEvent(repository));
  expect(busy).toMatchObject({ errors: [], succeeded: true });
  expect(legsOf(busy)).toEqual(['rhel-8', 'win-2022']);
  expect(legsOf(busy, 'release')).toEqual(['rhel-8', 'win-2022']);
  expect(buildsByRecipe(sandbox).slice(7).sort()).toEqual([
    'rhel-8 AVAILABLE',
    'win-2022 AVAILABLE',
  ]);
  const newer = readAmis(jobOf(busy, 'collect').outputs['collect']?.['amis']);
  for (const recipe of ['rhel-8', 'win-2022']) {
    expect(
      idsOf(newer, recipe).every(
        (id) => isReleased(sandbox, id) && !idsOf(amis, recipe).includes(id),
      ),
    ).toBe(true);
  }
  for (const recipe of ['al-2023', 'win-2019']) expect(newer[recipe]).toEqual(amis[recipe]);

  from = sandbox.imageBuilder.builds.length;
  const one = await world.run(
    'rebuild.yml',
    dispatchEvent(repository, { recipe: 'debian-12', force: 'true' }),
  );
  expect(one).toMatchObject({ errors: [], succeeded: true });
  expect(legsOf(one)).toEqual(['debian-12']);
  expect(buildsByRecipe(sandbox).slice(from)).toEqual(['debian-12 AVAILABLE']);
  const forced = readAmis(jobOf(one, 'collect').outputs['collect']?.['amis']);
  expect(Object.keys(forced)).toEqual(['debian-12']);
  expect(
    idsOf(forced, 'debian-12').every(
      (id) => isReleased(sandbox, id) && !idsOf(amis, 'debian-12').includes(id),
    ),
  ).toBe(true);
});
