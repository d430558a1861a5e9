import { describe, expect, test } from '@jest/globals';
import type { Ami, AmiQuery } from '../../src/plan/ami.ts';
import { contentDifferences, type ContentLookup } from '../../src/plan/candidate.ts';
import type {
  ExistingDistribution,
  ExistingImageRecipe,
  ExistingInfrastructure,
} from '../../src/plan/existing.ts';
import type { Image } from '../../src/plan/image.ts';
import type { Wanted } from '../../src/plan/wanted.ts';
import {
  existingComponent,
  existingDistribution,
  existingImageRecipe,
  existingInfrastructure,
} from '../helpers/existing.ts';
import { anAmi, anImage, releaseTags } from '../helpers/image.ts';
import { aRecipe } from '../helpers/recipe.ts';
import { aWanted, facts } from '../helpers/wanted.ts';

const wanted = aWanted();
const [componentArn = ''] = wanted.components.keys();

/** The seeds that the account sees, oldest first. */
const seed = (amiId: string, name: string, createdAt: string): Ami =>
  anAmi(wanted.lock, 'us-east-1', { amiId, name, createdAt, ownerId: '137112412989' });
const october = seed(
  'ami-0aaaaaaaaaaaaaaa0',
  'al2023-ami-2023.8.20261010.0-kernel-6.12-x86_64',
  '2026-10-10T00:00:00.000Z',
);
const november = seed(
  'ami-0aaaaaaaaaaaaaaa1',
  'al2023-ami-2023.9.20261110.0-kernel-6.12-x86_64',
  '2026-11-10T00:00:00.000Z',
);

/** What a run wanted whose seed was another one. */
const earlier = aWanted(aRecipe(), {
  parent: { ...facts(aRecipe()).parent, image: october.amiId },
});
const candidate = anImage(earlier, { createdAt: Date.parse('2026-11-09T00:00:00Z') });

interface World {
  imageRecipe?: ExistingImageRecipe | undefined;
  infrastructure?: ExistingInfrastructure | undefined;
  distribution?: ExistingDistribution | undefined;
  components?: Record<string, string>;
  seeds?: Ami[];
}

/** EC2's filter by name. */
const fits = (name: string, pattern: string): boolean =>
  new RegExp(`^${pattern.replaceAll(/[.+()[\]]/g, '\\$&').replaceAll('*', '.*')}$`).test(name);

function differences(image: Image, world: World): Promise<string[]> {
  return contentDifferences(image, wanted, storeOf(image === candidate ? earlier : wanted, world));
}

/** What AWS has after somebody wanted `source`. */
function storeOf(source: Wanted, world: World): ContentLookup {
  const { seeds = [october, november] } = world;
  return {
    imageRecipe: () =>
      Promise.resolve(
        'imageRecipe' in world ? world.imageRecipe : existingImageRecipe(source.imageRecipe),
      ),
    infrastructure: () =>
      Promise.resolve(
        'infrastructure' in world
          ? world.infrastructure
          : existingInfrastructure(source.infrastructure),
      ),
    distribution: () =>
      Promise.resolve(
        'distribution' in world ? world.distribution : existingDistribution(source.distribution),
      ),
    component: (arn) => {
      const data = world.components
        ? world.components[arn]
        : wanted.components.get(arn)?.request.data;
      const request = wanted.components.get(arn)?.request;
      return Promise.resolve(
        data === undefined || !request ? undefined : { ...existingComponent(request, arn), data },
      );
    },
    image: () => Promise.resolve(undefined),
    builds: () => Promise.resolve([]),
    amis: (query: AmiQuery) =>
      Promise.resolve(
        seeds.filter((ami) =>
          'ids' in query
            ? query.ids.includes(ami.amiId)
            : query.owner === ami.ownerId &&
              (query.filters['name'] ?? []).some((pattern) => fits(ami.name, pattern)),
        ),
      ),
  };
}

describe('at the same address', () => {
  const image = anImage(wanted);
  const recipe = existingImageRecipe(wanted.imageRecipe);

  test('the same contents', async () => {
    expect(await differences(image, {})).toEqual([]);
  });

  test.each<[string, World, string[]]>([
    [
      'another parent image',
      { imageRecipe: { ...recipe, parentImage: october.amiId } },
      ['parent image of the image recipe differs'],
    ],
    [
      'other user data',
      { imageRecipe: { ...recipe, userData: 'x' } },
      ['user data of the image recipe differs'],
    ],
    [
      'a component of another build',
      {
        imageRecipe: {
          ...recipe,
          components: recipe.components.map((one) => ({ ...one, arn: `${one.arn}0` })),
        },
      },
      ['components of the image recipe differs'],
    ],
    [
      "another document under the component's name",
      { components: { [componentArn]: 'evil' } },
      ['document of component recipes/components/hello.yml differs'],
    ],
    [
      'a component that is gone',
      { components: {} },
      ['component recipes/components/hello.yml is gone'],
    ],
    [
      'another instance profile',
      {
        infrastructure: {
          ...existingInfrastructure(wanted.infrastructure),
          instanceProfileName: 'admin',
        },
      },
      ['instance profile of the infrastructure configuration differs'],
    ],
    [
      'a distribution that shares',
      {
        distribution: {
          distributions: existingDistribution(wanted.distribution).distributions.map((one) => ({
            ...one,
            extras: ['launchPermission'],
          })),
        },
      },
      ['distributions of the distribution configuration differs'],
    ],
    [
      'an image recipe that is gone',
      { imageRecipe: undefined },
      ['its image recipe, infrastructure or distribution configuration is gone'],
    ],
    [
      'an infrastructure that is gone',
      { infrastructure: undefined },
      ['its image recipe, infrastructure or distribution configuration is gone'],
    ],
    [
      'a distribution that is gone',
      { distribution: undefined },
      ['its image recipe, infrastructure or distribution configuration is gone'],
    ],
  ])('%s', async (_what, world, expected) => {
    expect(await differences(image, world)).toEqual(expected);
  });

  test('how it was built counts', async () => {
    expect(
      await differences({ ...image, testsEnabled: false, hasCustomWorkflows: true }, {}),
    ).toEqual(['tests were off', 'it has custom workflows']);
  });
});

describe('at an earlier address', () => {
  const recipe = existingImageRecipe(earlier.imageRecipe);

  test('with the seed that was newest then', async () => {
    expect(await differences(candidate, {})).toEqual([]);
  });

  test('with another version of a managed component', async () => {
    const components = recipe.components.map((one) => ({
      ...one,
      arn: one.arn.replace('/1.0.2/1', '/1.0.1/3'),
    }));
    expect(await differences(candidate, { imageRecipe: { ...recipe, components } })).toEqual([]);
  });

  test.each<[string, string]>([
    [
      'another managed component',
      'arn:aws:imagebuilder:us-east-1:aws:component/hardening-off/1.0.2/1',
    ],
    [
      'a component of the account in its place',
      'arn:aws:imagebuilder:us-east-1:360783618952:component/update-linux/1.0.2/1',
    ],
  ])('not with %s', async (_what, arn) => {
    const components = recipe.components.map((one) =>
      one.arn.includes(':aws:component/') ? { ...one, arn } : one,
    );
    expect(await differences(candidate, { imageRecipe: { ...recipe, components } })).toEqual([
      'components of the image recipe differs',
    ]);
  });

  test('not with other parameters', async () => {
    const components = recipe.components.map((one) => ({
      ...one,
      parameters: { Greeting: 'evil' },
    }));
    expect(await differences(candidate, { imageRecipe: { ...recipe, components } })).toEqual([
      'components of the image recipe differs',
    ]);
  });

  test('not with another key or a second volume', async () => {
    const [volume = { device: '', sizeGiB: 0, isEncrypted: false, kmsKeyId: '', snapshotId: '' }] =
      recipe.volumes;
    expect(
      await differences(candidate, {
        imageRecipe: { ...recipe, volumes: [{ ...volume, kmsKeyId: 'x' }] },
      }),
    ).toEqual(['volumes of the image recipe differs']);
    expect(
      await differences(candidate, {
        imageRecipe: { ...recipe, volumes: [volume, { ...volume, device: '/dev/sdb' }] },
      }),
    ).toEqual(['volumes of the image recipe differs']);
    expect(
      await differences(candidate, {
        imageRecipe: { ...recipe, volumes: [{ ...volume, isEncrypted: false }] },
      }),
    ).toEqual(['volumes of the image recipe differs']);
  });

  test("a volume as small as an earlier seed's is not enough where the recipe asks for more", async () => {
    const [volume = { device: '', sizeGiB: 0, isEncrypted: false, kmsKeyId: '', snapshotId: '' }] =
      recipe.volumes;
    expect(
      await differences(candidate, {
        imageRecipe: { ...recipe, volumes: [{ ...volume, sizeGiB: 4 }] },
      }),
    ).toEqual(['volumes of the image recipe differs']);
    // The seed was larger then, and raised the volume.
    expect(
      await differences(candidate, {
        imageRecipe: { ...recipe, volumes: [{ ...volume, sizeGiB: 10 }] },
      }),
    ).toEqual([]);
  });

  test('not with a seed that was old already', async () => {
    const september = seed(
      'ami-0aaaaaaaaaaaaaaa9',
      'al2023-ami-2023.7.20260910.0-kernel-6.12-x86_64',
      '2026-09-10T00:00:00.000Z',
    );
    expect(
      await differences(candidate, {
        imageRecipe: { ...recipe, parentImage: september.amiId },
        seeds: [september, october, november],
      }),
    ).toEqual([
      expect.stringMatching(
        /^parent image ami-0aaaaaaaaaaaaaaa9 was not the newest .* when it was built$/,
      ),
    ]);
  });

  test('not with an AMI that nobody sees, or one of another owner', async () => {
    expect(
      await differences(candidate, {
        imageRecipe: { ...recipe, parentImage: 'ami-0cccccccccccccccc' },
      }),
    ).toHaveLength(1);
    const evil = {
      ...october,
      amiId: 'ami-0cccccccccccccccc',
      ownerId: '999999999999',
      createdAt: '2026-11-01T00:00:00.000Z',
    };
    expect(
      await differences(candidate, {
        imageRecipe: { ...recipe, parentImage: evil.amiId },
        seeds: [october, evil, november],
      }),
    ).toHaveLength(1);
  });

  describe('where the home account has the parent images', () => {
    const own = aRecipe({ parent: { owner: 'self', namePattern: 'base *', exclude: [] } });
    const version = `arn:aws:imagebuilder:us-east-1:${own.account}:image/base-000000000000/1.0.0`;
    const build = (number: number, day: string): Ami => ({
      ...october,
      amiId: `ami-0bbbbbbbbbbbbbbb${String(number)}`,
      name: `base ${day}T00-00-00.5Z`,
      createdAt: `${day}T00:00:00.000Z`,
      ownerId: own.account,
      tags: { ...releaseTags, Ec2ImageBuilderArn: `${version}/${String(number)}` },
    });
    const bases = [build(1, '2026-10-01'), build(2, '2026-10-02'), build(3, '2026-11-10')];
    const [first = october, second = october, third = october] = bases;
    const now = aWanted(own, { parent: { ...facts(own).parent, image: third.amiId } });

    /** The differences of a candidate that was built on one of them; some are released. */
    const differencesOn = (base: Ami, releases: Record<string, string>): Promise<string[]> => {
      const then = aWanted(own, { parent: { ...facts(own).parent, image: base.amiId } });
      const image = anImage(then, { createdAt: Date.parse('2026-11-09T00:00:00Z') });
      return contentDifferences(image, now, {
        ...storeOf(then, {}),
        amis: () => Promise.resolve(bases),
        image: (arn) => {
          const { amiId } = bases[Number(arn.at(-1)) - 1]!;
          const releasedAt = releases[amiId];
          return Promise.resolve(
            anImage(then, {
              arn,
              amis: [{ region: 'us-east-1', amiId }],
              tags:
                releasedAt === undefined
                  ? {}
                  : { ...releaseTags, 'golden-ami:released-at': releasedAt },
            }),
          );
        },
      });
    };

    test('only releases make an earlier one look old', async () => {
      expect(await differencesOn(first, { [first.amiId]: '2026-10-01T01:00:00Z' })).toEqual([]);
    });

    test('one that was released after the build does not, either', async () => {
      expect(
        await differencesOn(first, {
          [first.amiId]: '2026-10-01T01:00:00Z',
          [second.amiId]: '2026-11-09T01:00:00Z',
        }),
      ).toEqual([]);
      expect(
        await differencesOn(first, {
          [first.amiId]: '2026-10-01T01:00:00Z',
          [second.amiId]: '2026-11-08T23:00:00Z',
        }),
      ).toEqual([`parent image ${first.amiId} was not the newest base * when it was built`]);
    });

    test('one that nobody released is none, though it was the newest', async () => {
      expect(await differencesOn(second, { [first.amiId]: '2026-10-01T01:00:00Z' })).toEqual([
        `parent image ${second.amiId} was not the newest base * when it was built`,
      ]);
    });
  });

  // Versions differ in digits as dates do: RHEL-8.10 and RHEL-9.4, Windows 2019 and 2022, kernel
  // 6.1 and 6.12.
  test('another product of the same vendor is no seed, nor does it make the right one look old', async () => {
    const others = [
      seed(
        'ami-0dddddddddddddddd',
        'al2023-ami-2023.8.20261011.0-kernel-6.1-x86_64',
        '2026-10-11T00:00:00.000Z',
      ),
      seed(
        'ami-0eeeeeeeeeeeeeeee',
        'al2023-ami-minimal-2023.8.20261011.0-kernel-6.12-x86_64',
        '2026-10-12T00:00:00.000Z',
      ),
      seed(
        'ami-0fffffffffffffff0',
        'al2023-ami-ecs-hvm-2023.0.20261011-kernel-6.1-x86_64',
        '2026-10-13T00:00:00.000Z',
      ),
    ];
    for (const other of others) {
      expect([
        other.name,
        await differences(candidate, { seeds: [october, other, november] }),
      ]).toEqual([other.name, []]);
      expect([
        other.name,
        await differences(candidate, {
          imageRecipe: { ...recipe, parentImage: other.amiId },
          seeds: [october, other, november],
        }),
      ]).not.toEqual([other.name, []]);
    }
  });
});
