import { describe, expect, test } from '@jest/globals';
import { ActionError } from '../../src/errors.ts';
import type { Ami, AmiQuery } from '../../src/plan/ami.ts';
import type { Image } from '../../src/plan/image.ts';
import { resolveParentImage, type ParentLookup } from '../../src/plan/parent-image.ts';
import type { ResolvedParentImage } from '../../src/plan/lock.ts';
import type { ParentImage } from '../../src/recipe/recipe.ts';
import { anAmi, anImage } from '../helpers/image.ts';
import { at } from '../helpers/recipe.ts';
import { aLock, aWanted } from '../helpers/wanted.ts';

const seed = (overrides: Partial<Ami> = {}): Ami =>
  anAmi(aLock(), 'us-east-1', {
    amiId: 'ami-0aaaaaaaaaaaaaaa1',
    name: 'seed-1',
    ownerId: '137112412989',
    volumes: [{ device: '/dev/xvda', sizeGiB: 10, isEncrypted: false }],
    ...overrides,
  });
const location = at('recipes/al-2023.yml', 3);

interface World {
  amis?: Ami[];
  parameter?: string;
  image?: Image;
  queries?: AmiQuery[];
}

function resolve(
  parent: ParentImage,
  world: World,
  platform: 'Linux' | 'Windows' = 'Linux',
): Promise<ResolvedParentImage> {
  const lookup: ParentLookup = {
    parameter: () => Promise.resolve(world.parameter),
    image: () => Promise.resolve(world.image),
    builds: () => Promise.resolve([]),
    amis: (query) => {
      world.queries?.push(query);
      return Promise.resolve(
        (world.amis ?? []).filter((ami) => !('ids' in query) || query.ids.includes(ami.amiId)),
      );
    },
  };
  return resolveParentImage(parent, lookup, {
    region: 'us-east-1',
    account: '360783618952',
    platform,
    location,
  });
}

const ami: ParentImage = { ami: 'ami-0aaaaaaaaaaaaaaa1' };
const ssm: ParentImage = { ssm: '/aws/x' };
const resolved = {
  image: 'ami-0aaaaaaaaaaaaaaa1',
  name: 'seed-1',
  createdAt: '2026-11-21T11:45:12.000Z',
  rootDeviceName: '/dev/xvda',
  snapshotGiB: 10,
};

describe('by id and by parameter', () => {
  test('gives the AMI with the size of its root snapshot', async () => {
    expect(await resolve(ami, { amis: [seed()] })).toEqual(resolved);
    expect(await resolve(ssm, { amis: [seed()], parameter: 'ami-0aaaaaaaaaaaaaaa1' })).toEqual(
      resolved,
    );
  });

  test('takes the volume at the root device, whatever its place', async () => {
    const volumes = [
      { device: '/dev/sdb', sizeGiB: 500, isEncrypted: false },
      { device: '/dev/xvda', sizeGiB: 10, isEncrypted: false },
    ];
    expect((await resolve(ami, { amis: [seed({ volumes })] })).snapshotGiB).toBe(10);
    expect((await resolve(ami, { amis: [seed({ volumes: [] })] })).snapshotGiB).toBe(0);
  });

  test.each<[string, ParentImage, World, string]>([
    ['no such AMI', ami, {}, 'does not exist or is not shared with account 360783618952'],
    [
      'no such parameter',
      ssm,
      {},
      'The SSM parameter /aws/x of the parent image does not exist in us-east-1',
    ],
    ['a parameter of something else', ssm, { parameter: 'latest' }, 'does not hold an AMI id'],
    [
      'a list of ids',
      ssm,
      { parameter: 'ami-0aaaaaaaaaaaaaaa1,ami-0aaaaaaaaaaaaaaa2' },
      'does not hold an AMI id',
    ],
    [
      'a parameter of a lost AMI',
      ssm,
      { parameter: 'ami-0bbbbbbbbbbbbbbbb' },
      'ami-0bbbbbbbbbbbbbbbb (from /aws/x) does not exist',
    ],
    ['a pending AMI', ami, { amis: [seed({ state: 'pending' })] }, 'is pending, not available'],
    ['an ARM one', ami, { amis: [seed({ architecture: 'arm64' })] }, 'architecture arm64'],
    [
      'one of the Marketplace',
      ami,
      { amis: [seed({ productCodes: ['abc'] })] },
      'product code abc',
    ],
  ])('%s', async (_what, parent, world, text) => {
    const error: unknown = await resolve(parent, world).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ActionError);
    expect(error).toMatchObject({ code: 'parent-image', at: location });
    expect((error as Error).message).toContain(text);
  });
});

describe('by owner and name', () => {
  const byName: ParentImage = {
    owner: '309956199498',
    namePattern: 'RHEL-8*',
    exclude: ['*BETA*', '-Hourly-SAP-'],
  };
  const named = (amiId: string, name: string, createdAt: string): Ami =>
    seed({ amiId, name, createdAt });

  test('the newest by creation date, whatever the names say', async () => {
    const amis = [
      named('ami-1', 'RHEL-8.9', '2026-11-01T00:00:00.000Z'),
      named('ami-3', 'RHEL-8.10', '2026-11-03T00:00:00.000Z'),
      named('ami-2', 'RHEL-8.99', '2026-11-02T00:00:00.000Z'),
    ];
    expect((await resolve(byName, { amis })).image).toBe('ami-3');
  });

  test('with {version} the highest, and among its builds the newest', async () => {
    const amis = [
      named('ami-1', 'RHEL-8.10.0_HVM-20260901-x86_64', '2026-09-01T00:00:00.000Z'),
      named('ami-2', 'RHEL-8.10.0_HVM-20261002-x86_64', '2026-10-02T00:00:00.000Z'),
      named('ami-3', 'RHEL-8.8.0_HVM-20261012-x86_64', '2026-10-12T00:00:00.000Z'),
      named('ami-4', 'RHEL-8.SAP_HVM-20261013-x86_64', '2026-10-13T00:00:00.000Z'),
    ];
    const queries: AmiQuery[] = [];
    const byVersion = { ...byName, namePattern: 'RHEL-8.{version}_HVM-*' };
    expect((await resolve(byVersion, { amis, queries })).image).toBe('ami-2');
    expect(queries).toMatchObject([{ filters: { name: ['RHEL-8.*_HVM-*'] } }]);
  });

  test('asks for available x86_64 AMIs of this owner alone', async () => {
    const queries: AmiQuery[] = [];
    await resolve(byName, { amis: [seed()], queries });
    expect(queries).toEqual([
      {
        owner: '309956199498',
        filters: { name: ['RHEL-8*'], state: ['available'], architecture: ['x86_64'] },
      },
    ]);
  });

  test('passes over what is excluded: wildcards for the whole name, else a part of it', async () => {
    const amis = [
      named('ami-4', 'RHEL-8-BETA-1', '2026-11-04'),
      named('ami-3', 'RHEL-8-Hourly-SAP-2', '2026-11-03'),
      named('ami-2', 'RHEL-8-Hourly2', '2026-11-02'),
      named('ami-1', 'RHEL-8', '2026-11-01'),
    ];
    expect((await resolve(byName, { amis })).image).toBe('ami-2');
  });

  test.each([
    ['a.b', 'axb', false],
    ['a.b', 'xa.bx', true],
    ['a?b', 'axb', true],
    ['a?b', 'axxb', false],
    ['a?b', 'xaxb', false],
    ['*(x)', 'a (x)', true],
    ['[x]', 'x', false],
    ['a+$', 'aa', false],
  ])('exclude %s fits %s: %s', async (pattern, name, fits) => {
    const found = await resolve(
      { owner: 'self', namePattern: '*', exclude: [pattern] },
      { amis: [named('ami-1', name, '2026')] },
    ).catch(() => 'none');
    expect(found === 'none').toBe(fits);
  });

  test('where nothing fits it says what was looked for', async () => {
    await expect(resolve(byName, {})).rejects.toThrow(
      'No AMI of owner 309956199498 fits the name RHEL-8* without *BETA*, -Hourly-SAP- in us-east-1.',
    );
    await expect(resolve({ ...byName, exclude: [] }, {})).rejects.toThrow(
      'fits the name RHEL-8* in us-east-1.',
    );
  });
});

describe('by Image Builder ARN', () => {
  const parent: ParentImage = {
    image: 'arn:aws:imagebuilder:us-east-1:aws:image/amazon-linux-2023-x86/x.x.x',
  };
  const image = anImage(aWanted(), {
    arn: 'arn:aws:imagebuilder:us-east-1:aws:image/amazon-linux-2023-x86/2026.11.1/1',
    amis: [
      { region: 'us-west-2', amiId: 'ami-9' },
      { region: 'us-east-1', amiId: 'ami-0aaaaaaaaaaaaaaa1' },
    ],
  });

  test('gives the build, with the facts of its AMI in the home region', async () => {
    expect(await resolve(parent, { image, amis: [seed()] })).toEqual({
      ...resolved,
      image: image.arn,
    });
  });

  test.each([
    ['Linux', '/dev/xvda'],
    ['Windows', '/dev/sda1'],
  ] as const)(
    'without a visible AMI %s has its usual root device',
    async (platform, rootDeviceName) => {
      expect(await resolve(parent, { image: { ...image, amis: [] } }, platform)).toEqual({
        image: image.arn,
        rootDeviceName,
        snapshotGiB: 0,
      });
    },
  );

  test('there may be none', async () => {
    await expect(resolve(parent, {})).rejects.toThrow(
      'amazon-linux-2023-x86/x.x.x does not exist in us-east-1',
    );
  });
});
