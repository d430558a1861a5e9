import { expect, test } from '@jest/globals';
import { checkManagedComponents } from '../../src/plan/preflight/managed-components.ts';
import { aRecipe, at } from '../helpers/recipe.ts';
import { aWanted } from '../helpers/wanted.ts';

const wanted = aWanted();
const arn = 'arn:aws:imagebuilder:us-east-1:aws:component/update-linux/x.x.x';

/** What is said of the recipe's managed component in a state. */
async function say(
  status: string | undefined,
  imageRecipe: 'made' | 'missing' = 'missing',
): ReturnType<typeof checkManagedComponents> {
  const answer = { component: { ...(status === undefined ? {} : { state: { status } }) } };
  return checkManagedComponents(aRecipe(), wanted, {
    component: (asked) =>
      Promise.resolve(asked === arn ? { arn, platform: 'Linux', answer } : undefined),
    imageRecipe: (asked) =>
      Promise.resolve(
        imageRecipe === 'made' && asked === wanted.imageRecipeArn
          ? {
              name: 'al-2023',
              parentImage: '',
              components: [],
              volumes: [],
              userData: '',
              keepsSsmAgent: true,
              answer: {},
            }
          : undefined,
      ),
  });
}

test.each(['DEPRECATED', 'DISABLED'])('%s: a new image recipe takes none', async (status) => {
  expect(await say(status)).toEqual([
    {
      severity: 'bad',
      subject: 'managed component update-linux',
      message: expect.stringContaining(`update-linux of version x.x.x is ${status} in us-east-1`),
      remedy: expect.stringContaining('Name another version'),
      at: at('recipes/al-2023.yml', 7),
    },
  ]);
});

test('an image recipe that is made keeps it', async () => {
  expect(await say('DEPRECATED', 'made')).toEqual([]);
});

test.each(['ACTIVE', undefined])('nothing of one that is %s', async (status) => {
  expect(await say(status)).toEqual([]);
});
