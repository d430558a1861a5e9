import { expect, test } from '@jest/globals';
import { dispatchEvent } from './events.ts';
import { buildsByRecipe, idsOf, isReleased, readAmis } from './images.ts';
import { openWorlds } from './world.ts';
import { jobOf, legsOf } from './workflow-run.ts';

const makeWorld = openWorlds({ recipes: ['al-2023'] });
const inputs = { 'recipe': 'al-2023', 'region': 'us-west-2', 'up-to-date': 'false' };

test('the downstream example: what is released by lookup, and what is up to date by build.yml', async () => {
  const world = await makeWorld();
  const { sandbox, repository } = world;
  await world.release('recipes/al-2023.yml');

  const looked = await world.run('downstream-example.yml', dispatchEvent(repository, inputs));
  expect(looked).toMatchObject({
    errors: [],
    succeeded: true,
    needs: { images: { result: 'skipped' }, launch: { result: 'success' } },
  });
  const old = readAmis(looked.needs?.['lookup']?.outputs['amis']);
  expect(Object.keys(old['al-2023'] ?? {})).toEqual(['us-west-2']);
  expect(idsOf(old, 'al-2023').every((id) => isReleased(sandbox, id))).toBe(true);

  sandbox.ec2.publish({ line: 'al-2023' });
  const built = await world.run(
    'downstream-example.yml',
    dispatchEvent(repository, { ...inputs, 'up-to-date': 'true' }),
  );
  expect(built).toMatchObject({
    errors: [],
    succeeded: true,
    needs: { lookup: { result: 'skipped' }, launch: { result: 'success' } },
  });
  expect(legsOf(built)).toEqual(['al-2023']);
  expect(buildsByRecipe(sandbox)).toEqual(['al-2023 AVAILABLE', 'al-2023 AVAILABLE']);
  const amis = readAmis(built.needs?.['images']?.outputs['amis']);
  expect(
    idsOf(amis, 'al-2023').every(
      (id) => isReleased(sandbox, id) && !idsOf(old, 'al-2023').includes(id),
    ),
  ).toBe(true);
  expect(jobOf(built, 'launch').result).toBe('success');
});
