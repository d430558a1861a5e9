import { describe, expect, test } from '@jest/globals';
import type { Denied } from '../../src/plan/finding.ts';
import { checkInventory, type Association } from '../../src/plan/preflight/inventory.ts';
import { aRecipe, at } from '../helpers/recipe.ts';

const recipe = aRecipe({
  tags: { Team: 'CloudOps', Stage: 'golden' },
  locations: { homeRegion: at('recipes/base/organization.yml', 5) },
});
const everyInstance = [{ key: 'InstanceIds', values: ['*'] }];

async function severities(...targets: Association['targets'][]): Promise<string[]> {
  const associations = (document: string): Promise<Association[]> =>
    Promise.resolve(
      document === 'AWS-GatherSoftwareInventory'
        ? targets.map((one, index) => ({ name: `a${String(index)}`, targets: one }))
        : [],
    );
  return (await checkInventory(recipe, { associations })).map(({ severity }) => severity);
}

describe('a build can not collect beside an association that chooses its instance', () => {
  test.each<[string, Association['targets']]>([
    ['all instances', everyInstance],
    ['a tag of the recipe', [{ key: 'tag:Team', values: ['Data', 'CloudOps'] }]],
    [
      'two of its tags',
      [
        { key: 'tag:Team', values: ['CloudOps'] },
        { key: 'tag:Stage', values: ['golden'] },
      ],
    ],
  ])('%s', async (_, targets) => {
    expect(await severities(targets)).toEqual(['bad']);
  });

  test('one finding for several', async () => {
    expect(await severities([], everyInstance, everyInstance)).toEqual(['bad']);
  });
});

describe('it can beside one that chooses others', () => {
  test.each<[string, Association['targets']]>([
    ['nothing', []],
    // As Image Builder makes it for another build.
    ['an instance', [{ key: 'InstanceIds', values: ['i-0123456789abcdef0'] }]],
    ['another value of a tag', [{ key: 'tag:Team', values: ['Data'] }]],
    ['a tag that the recipe does not set', [{ key: 'tag:Owner', values: ['CloudOps'] }]],
    [
      'a tag of the recipe and another one',
      [
        { key: 'tag:Team', values: ['CloudOps'] },
        { key: 'tag:Owner', values: ['x'] },
      ],
    ],
    ['a resource group', [{ key: 'resource-groups:Name', values: ['*'] }]],
  ])('%s', async (_, targets) => {
    expect(await severities(targets)).toEqual([]);
  });
});

describe('who made it', () => {
  const inspectors = {
    name: 'InspectorInventoryCollection-do-not-delete',
    targets: everyInstance,
  };
  const look = (
    associations: Association[] | Denied,
    one = recipe,
  ): ReturnType<typeof checkInventory> =>
    checkInventory(one, { associations: () => Promise.resolve(associations) });

  test('somebody: its name, the line and the key that helps', async () => {
    expect(await look([inspectors, { name: 'all', targets: everyInstance }])).toEqual([
      {
        severity: 'bad',
        subject: 'inventory associations in us-east-1',
        message: expect.stringMatching(/^The association all of Systems Manager in us-east-1 /),
        remedy: expect.stringContaining('`enhancedMetadata: false`'),
        at: at('recipes/base/organization.yml', 5),
      },
    ]);
  });

  test('Amazon Inspector: what follows is not known', async () => {
    expect(await look([inspectors])).toMatchObject([{ severity: 'unknown' }]);
  });

  test('that is not shown', async () => {
    expect(await look('denied')).toMatchObject([
      { severity: 'unknown', remedy: expect.stringContaining('ssm:ListAssociations') },
    ]);
  });

  test('nobody is asked where nothing is collected; the line of the key comes first', async () => {
    expect(
      await checkInventory(aRecipe({ enhancedMetadata: false }), {
        associations: () => Promise.reject(new Error('asked')),
      }),
    ).toEqual([]);
    const place = at('recipes/al-2023.yml', 9);
    const explicit = aRecipe({ locations: { enhancedMetadata: place } });
    expect(await look('denied', explicit)).toMatchObject([{ at: place }]);
  });
});
