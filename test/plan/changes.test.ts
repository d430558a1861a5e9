import { describe, expect, test } from '@jest/globals';
import type { ExistingImageRecipe } from '../../src/plan/existing.ts';
import { changesSince, contentsOf, recipeChanges } from '../../src/plan/changes.ts';
import { tagNames } from '../../src/plan/tags.ts';
import type { ImageRecipeRequest } from '../../src/plan/wanted.ts';
import { existingImageRecipe } from '../helpers/existing.ts';
import { anAmi, anImage } from '../helpers/image.ts';
import { aWanted } from '../helpers/wanted.ts';

const wanted = aWanted();
const existing = existingImageRecipe(wanted.imageRecipe);
const [document, managed] = existing.components as [
  ExistingImageRecipe['components'][number],
  ExistingImageRecipe['components'][number],
];
const changes = (before: Partial<ExistingImageRecipe>, now: Partial<ImageRecipeRequest> = {}) =>
  recipeChanges({ ...existing, ...before }, contentsOf({ ...wanted.imageRecipe, ...now }));

describe('what changed in an image recipe', () => {
  test('nothing', () => expect(changes({})).toEqual([]));
  test('a document', () =>
    expect(
      changes({
        components: [
          { ...document, arn: document.arn.replace(/-[0-9a-f]{12}\//, '-0123456789ab/') },
          managed,
        ],
      }),
    ).toEqual(['document hello changed']));
  test('a parameter', () =>
    expect(
      changes({
        components: [
          { ...document, parameters: { ...document.parameters, Greeting: 'hi', Old: '1' } },
          managed,
        ],
      }),
    ).toEqual(['parameter Greeting of hello: hi → hello', 'parameter Old of hello: 1 → default']));
  test('a managed component', () =>
    expect(
      changes({
        components: [
          document,
          { ...managed, arn: managed.arn.replace(/\/[^/]+\/\d+$/, '/0.9.0/1') },
        ],
      }),
    ).toEqual([expect.stringMatching(/^managed component update-linux: 0\.9\.0\/1 → \d/)]));
  test('one was added', () =>
    expect(changes({ components: [managed] })).toEqual(['component hello added']));
  test('one was removed', () =>
    expect(
      changes({
        components: [
          document,
          managed,
          { ...managed, arn: managed.arn.replace('update-linux', 'reboot-linux') },
        ],
      }),
    ).toEqual(['component reboot-linux removed']));
  test('their order', () =>
    expect(changes({ components: [managed, document] })).toEqual([
      'components run in another order',
    ]));
  test('volume and key', () =>
    expect(
      changes({ volumes: [{ ...existing.volumes[0]!, sizeGiB: 6, kmsKeyId: 'arn:old' }] }),
    ).toEqual([
      expect.stringMatching(/^volume: 6 → \d+ GiB$/),
      expect.stringMatching(/^key: arn:old → arn:/),
    ]));
  test('user data', () => expect(changes({ userData: 'eA==' })).toEqual(['user data changed']));
  test('the SSM agent', () =>
    expect(changes({ keepsSsmAgent: !existing.keepsSsmAgent })).toHaveLength(1));
});

describe('since an earlier AMI', () => {
  const previous = anAmi(wanted.lock, 'us-east-1', {
    tags: { [tagNames.digest]: 'ab'.repeat(32) },
  });
  const asked: string[] = [];
  const lookup = (
    recipe: ExistingImageRecipe | undefined,
    amis = [
      anAmi(wanted.lock, 'us-east-1', {
        amiId: 'ami-0000000000000000a',
        name: 'seed-1',
        createdAt: '2026-10-01T00:00:00.000Z',
      }),
    ],
  ) => ({
    imageRecipe: (arn: string) => {
      asked.push(arn);
      return Promise.resolve(recipe);
    },
    amis: () => Promise.resolve(amis),
  });

  test('a newer parent image, with names and dates', async () => {
    expect(
      await changesSince(
        previous,
        wanted,
        undefined,
        lookup({ ...existing, parentImage: 'ami-0000000000000000a' }),
      ),
    ).toEqual([
      expect.stringMatching(
        /^parent image: seed-1 \(ami-0000000000000000a, 2026-10-01\) → .+ \(ami-.+, \d{4}-\d{2}-\d{2}\)$/,
      ),
    ]);
    expect(asked.at(-1)).toBe(wanted.imageRecipeArn.replace(/-[0-9a-f]{12}\//, '-abababababab/'));
  });

  test('a parent image that AWS has taken away', async () => {
    expect(
      await changesSince(
        previous,
        wanted,
        undefined,
        lookup({ ...existing, parentImage: 'ami-0000000000000000a' }, []),
      ),
    ).toEqual([expect.stringContaining('parent image: ami-0000000000000000a → ')]);
  });

  test('a candidate at another address, with the parent image that it has', async () => {
    const now = wanted.imageRecipeArn.replace(/-[0-9a-f]{12}\//, '-cdcdcdcdcdcd/');
    const image = { ...anImage(wanted, { number: 1 }), imageRecipeArn: now };
    const of = (ids: Record<string, string>) => ({
      ...lookup(existing, [
        anAmi(wanted.lock, 'us-east-1', {
          amiId: 'ami-0000000000000000b',
          name: 'seed-2',
          createdAt: '2026-10-08T00:00:00.000Z',
        }),
      ]),
      imageRecipe: (arn: string) =>
        Promise.resolve({ ...existing, parentImage: ids[arn.split('/')[1] ?? ''] ?? '' }),
    });
    const before = `${wanted.lock.recipe}-abababababab`;
    const after = `${wanted.lock.recipe}-cdcdcdcdcdcd`;
    const both = of({ [before]: 'ami-0000000000000000a', [after]: 'ami-0000000000000000b' });
    expect(await changesSince(previous, wanted, image, both)).toEqual([
      'parent image: ami-0000000000000000a → seed-2 (ami-0000000000000000b, 2026-10-08)',
    ]);
    const same = of({ [before]: 'ami-0000000000000000a', [after]: 'ami-0000000000000000a' });
    expect(await changesSince(previous, wanted, image, same)).toEqual([]);
  });

  test('nothing of the image that it is itself', async () => {
    const image = {
      ...anImage(wanted, { number: 1 }),
      imageRecipeArn: wanted.imageRecipeArn.replace(/-[0-9a-f]{12}\//, '-abababababab/'),
    };
    expect(await changesSince(previous, wanted, image, lookup(existing))).toEqual([]);
  });

  test('unknown where the image recipe is gone, or the tag is none', async () => {
    expect(await changesSince(previous, wanted, undefined, lookup(undefined))).toEqual([]);
    expect(
      await changesSince(
        { ...previous, tags: { [tagNames.digest]: '../x' } },
        wanted,
        undefined,
        lookup(existing),
      ),
    ).toEqual([]);
  });
});
