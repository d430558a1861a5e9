import { describe, expect, test } from '@jest/globals';
import type { Ami, AmiQuery } from '../../src/plan/ami.ts';
import { compareContents, type ContentLookup } from '../../src/plan/candidate.ts';
import type { ExistingConfiguration, ExistingImageRecipe } from '../../src/plan/existing.ts';
import type { Image } from '../../src/plan/image.ts';
import type { Wanted } from '../../src/plan/wanted.ts';
import {
  existingComponent,
  existingDistribution,
  existingImageRecipe,
  existingInfrastructure,
  changed,
  type Change,
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
  infrastructure?: ExistingConfiguration | undefined;
  distribution?: ExistingConfiguration | undefined;
  components?: Record<string, string>;
  seeds?: Ami[];
}

/** EC2's filter by name. */
const fits = (name: string, pattern: string): boolean =>
  new RegExp(`^${pattern.replaceAll(/[.+()[\]]/g, '\\$&').replaceAll('*', '.*')}$`).test(name);

async function differences(image: Image, world: World, now: Wanted = wanted): Promise<string[]> {
  // What the image says of its recipe is what its recipe is.
  const { imageRecipe } = world;
  const says = imageRecipe
    ? {
        ...image,
        answer: {
          image: {
            ...(image.answer['image'] as object),
            imageRecipe: imageRecipe.answer['imageRecipe'],
          },
        },
      }
    : image;
  const source = image === candidate ? earlier : wanted;
  const { differences: found } = await compareContents(says, now, storeOf(source, world));
  return found.filter((one) => !imageRecipe || !one.startsWith('imageRecipe.'));
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
        data === undefined || !request ? undefined : existingComponent(request, arn, { data }),
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
  const recipe = (change: Change): ExistingImageRecipe =>
    existingImageRecipe(wanted.imageRecipe, change);

  test('the same contents', async () => {
    expect(await differences(image, {})).toEqual([]);
  });

  test.each<[string, World, string[]]>([
    [
      'another parent image',
      { imageRecipe: recipe({ parentImage: october.amiId }) },
      ['parentImage of the image recipe is "ami-0aaaaaaaaaaaaaaa0", not "ami-0aaaaaaaaaaaaaaa1"'],
    ],
    [
      'other user data',
      { imageRecipe: recipe({ additionalInstanceConfiguration: { userDataOverride: 'x' } }) },
      ['additionalInstanceConfiguration.userDataOverride of the image recipe is "x", not none'],
    ],
    [
      'a component of another build',
      {
        imageRecipe: recipe({
          components: wanted.imageRecipe.components.map((one) => ({
            ...one,
            componentArn: `${one.componentArn}0`,
          })),
        }),
      },
      [
        'components[0].componentArn of the image recipe differs',
        'components[1].componentArn of the image recipe differs',
      ],
    ],
    [
      "another document under the component's name",
      { components: { [componentArn]: 'evil' } },
      [
        'data of component recipes/components/hello.yml is "evil", not "name: hello\\nschemaVersion: 1.0\\nphases: []\\n"',
      ],
    ],
    [
      'a component that is gone',
      { components: {} },
      ['component recipes/components/hello.yml is gone'],
    ],
    [
      'another instance profile',
      {
        infrastructure: existingInfrastructure(wanted.infrastructure, {
          instanceProfileName: 'admin',
        }),
      },
      [
        'instanceProfileName of the infrastructure configuration is "admin", not "golden-ami-build"',
      ],
    ],
    [
      'a distribution that shares',
      {
        distribution: existingDistribution(wanted.distribution, {
          distributions: wanted.distribution.distributions.map((one) => ({
            ...one,
            amiDistributionConfiguration: {
              ...one.amiDistributionConfiguration,
              launchPermission: { userIds: ['999988887777'] },
            },
          })),
        }),
      },
      wanted.distribution.distributions.map(
        (_, index) =>
          `distributions[${String(index)}].amiDistributionConfiguration.launchPermission of the distribution configuration is {"userIds":["999988887777"]}, not none`,
      ),
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

  test.each<[string, Change, string]>([
    [
      'how it was built',
      { imageTestsConfiguration: { imageTestsEnabled: false } },
      'imageTestsConfiguration.imageTestsEnabled of the image is false, not true',
    ],
    [
      'what it says of its recipe',
      { imageRecipe: { parentImage: october.amiId } },
      'imageRecipe.parentImage of the image is "ami-0aaaaaaaaaaaaaaa0", not "ami-0aaaaaaaaaaaaaaa1"',
    ],
  ])('%s counts', async (_what, change, expected) => {
    expect(await differences(anImage(wanted, { change }), {})).toEqual([expected]);
  });

  test('a member that no table has is named unless the recipe accepts it', async () => {
    const imageRecipe = recipe({ newMember: true });
    const unknown = async (acceptMembers: string[]): Promise<string[]> =>
      (
        await compareContents(
          image,
          aWanted(aRecipe({ acceptMembers })),
          storeOf(wanted, { imageRecipe }),
        )
      ).unknown;
    expect(await unknown([])).toEqual(['GetImageRecipe.imageRecipe.newMember']);
    expect(await unknown(['GetImageRecipe.imageRecipe.newMember'])).toEqual([]);
    expect(await unknown(['GetImageRecipe.imageRecipe.new'])).toHaveLength(1);
  });
});

describe('at an earlier address', () => {
  const { components } = earlier.imageRecipe;
  const recipe = (change: Change = {}): ExistingImageRecipe =>
    existingImageRecipe(earlier.imageRecipe, change);
  /** With other build version ARNs of managed components. */
  const withManaged = (arn: (before: string) => string): ExistingImageRecipe =>
    recipe({
      components: components.map((one) =>
        one.componentArn.includes(':aws:component/')
          ? { ...one, componentArn: arn(one.componentArn) }
          : one,
      ),
    });

  test('with the seed that was newest then', async () => {
    expect(await differences(candidate, {})).toEqual([]);
  });

  test.each([
    ['x.x.x', '1.0.1/3', true],
    ['1.x.x', '1.0.1/3', true],
    ['1.0.x', '1.0.1/3', true],
    ['1.0.1', '1.0.1/3', true],
    ['1.0.1/3', '1.0.1/3', true],
    ['1.0.1/2', '1.0.1/3', false],
    ['1.0.2', '1.0.1/3', false],
    ['1.0.2/1', '1.0.1/3', false],
    ['2.x.x', '1.0.1/3', false],
    ['1.1.x', '1.0.1/3', false],
    ['x.x.x', 'x.x.x', false],
    ['x.x.x', '1.0.1', false],
  ])(
    'with another version of a managed component where the recipe asks for %s and it has %s: %s',
    async (version, found, isRight) => {
      const asked = aRecipe({
        components: aRecipe().components.map((one) =>
          one.kind === 'managed' ? { ...one, version } : one,
        ),
      });
      const imageRecipe = withManaged((arn) => arn.replace('/1.0.2/1', `/${found}`));
      expect(await differences(candidate, { imageRecipe }, aWanted(asked))).toEqual(
        isRight ? [] : ['components[1].componentArn of the image recipe differs'],
      );
    },
  );

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
    expect(await differences(candidate, { imageRecipe: withManaged(() => arn) })).toEqual([
      'components[1].componentArn of the image recipe differs',
    ]);
  });

  test('not with other parameters', async () => {
    const imageRecipe = recipe({
      components: components.map((one) => ({
        ...one,
        ...(one.parameters && {
          parameters: one.parameters.map((parameter) => ({ ...parameter, value: ['evil'] })),
        }),
      })),
    });
    expect(await differences(candidate, { imageRecipe })).toEqual([
      'components[0].parameters[0].value of the image recipe is ["evil"], not ["hello"]',
      'components[0].parameters[1].value of the image recipe is ["evil"], not ["11"]',
    ]);
  });

  describe('the volume', () => {
    const [mapping] = earlier.imageRecipe.blockDeviceMappings;
    const withEbs = (change: Change): ExistingImageRecipe =>
      recipe({ blockDeviceMappings: [changed({ ...mapping }, { ebs: change })] });
    /** The seed of October with a root snapshot of so many GiB. */
    const october10 = {
      ...october,
      volumes: october.volumes.map((volume) => ({ ...volume, sizeGiB: 10 })),
    };

    test.each<[string, Change]>([
      ['another key', { kmsKeyId: 'x' }],
      ['no encryption', { encrypted: false }],
      ['another type', { volumeType: 'io2' }],
      ['more operations', { iops: 10_000 }],
      ['more throughput', { throughput: 500 }],
      ['volumes that outlive their instances', { deleteOnTermination: false }],
      ['a snapshot of its own', { snapshotId: 'snap-0123456789abcdef0' }],
      ['16,000 GiB', { volumeSize: 16_000 }],
      ['a GiB more than asked for', { volumeSize: 9 }],
      ['less than asked for', { volumeSize: 4 }],
    ])('not with %s', async (_what, change) => {
      expect(await differences(candidate, { imageRecipe: withEbs(change) })).toHaveLength(1);
    });

    test('not with a second one', async () => {
      const imageRecipe = recipe({
        blockDeviceMappings: [mapping, { ...mapping, deviceName: '/dev/sdb' }],
      });
      expect(await differences(candidate, { imageRecipe })).toEqual([
        'blockDeviceMappings of the image recipe is a list of 2, not a list of 1',
      ]);
    });

    test.each([
      [10, true],
      [8, false],
      [11, false],
    ])('of %i GiB where the snapshot of its seed had 10: %s', async (volumeSize, isRight) => {
      expect(
        await differences(candidate, {
          imageRecipe: withEbs({ volumeSize }),
          seeds: [october10, november],
        }),
      ).toHaveLength(isRight ? 0 : 1);
    });

    test('not on a device that its seed does not have as root', async () => {
      expect(
        await differences(candidate, {
          imageRecipe: recipe({ blockDeviceMappings: [{ ...mapping, deviceName: '/dev/sda1' }] }),
        }),
      ).toEqual([
        'blockDeviceMappings[0].deviceName of the image recipe is "/dev/sda1", not "/dev/xvda"',
      ]);
    });
  });

  test('not with a seed that was old already', async () => {
    const september = seed(
      'ami-0aaaaaaaaaaaaaaa9',
      'al2023-ami-2023.7.20260910.0-kernel-6.12-x86_64',
      '2026-09-10T00:00:00.000Z',
    );
    expect(
      await differences(candidate, {
        imageRecipe: recipe({ parentImage: september.amiId }),
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
        imageRecipe: recipe({ parentImage: 'ami-0cccccccccccccccc' }),
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
        imageRecipe: recipe({ parentImage: evil.amiId }),
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
    const differencesOn = async (
      base: Ami,
      releases: Record<string, string>,
    ): Promise<string[]> => {
      const then = aWanted(own, { parent: { ...facts(own).parent, image: base.amiId } });
      const image = anImage(then, { createdAt: Date.parse('2026-11-09T00:00:00Z') });
      const { differences: found } = await compareContents(image, now, {
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
      return found;
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
          imageRecipe: recipe({ parentImage: other.amiId }),
          seeds: [october, other, november],
        }),
      ]).not.toEqual([other.name, []]);
    }
  });
});
