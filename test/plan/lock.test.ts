import { describe, expect, test } from '@jest/globals';
import {
  addressOf,
  handedLock,
  lockFrom,
  makeLock,
  partitionOf,
  slug,
  type HandedLock,
  type Lock,
  type ResolvedFacts,
} from '../../src/plan/lock.ts';
import type { Recipe, RecipeComponent } from '../../src/recipe/recipe.ts';
import { aDocument, aRecipe, at } from '../helpers/recipe.ts';
import { aLock, facts, keyArn } from '../helpers/wanted.ts';

const managed = {
  kind: 'managed',
  name: 'update-linux',
  version: 'x.x.x',
  parameters: {},
  at: at('r'),
} as const;
const document = (
  overrides = {},
  parameters: Record<string, string> = { Greeting: 'hello', Volume: '11' },
): Recipe['components'][number] => ({
  kind: 'document',
  document: aDocument(overrides),
  parameters,
  at: at('r'),
});
const base = aLock();

describe('what is on the disk changes the digests', () => {
  const onDisk: [string, Partial<Recipe>][] = [
    [
      'the text of a document',
      {
        components: [document({ data: 'name: hello\nschemaVersion: 1.0\nphases: [] \n' }), managed],
      },
    ],
    [
      'the value of a parameter',
      { components: [document({}, { Greeting: 'hallo', Volume: '11' }), managed] },
    ],
    [
      'the name of a parameter',
      { components: [document({}, { Salute: 'hello', Volume: '11' }), managed] },
    ],
    ['one parameter less', { components: [document({}, { Greeting: 'hello' }), managed] }],
    [
      'a parameter of a managed component',
      { components: [document(), { ...managed, parameters: { A: 'b' } }] },
    ],
    ['one component less', { components: [document()] }],
    [
      'one component more',
      { components: [document(), managed, document({ name: 'other', data: 'x' })] },
    ],
    ['the order of the components', { components: [managed, document()] }],
    ['the size of the volume', { volume: { size: 9 } }],
    ['user data', { userData: { file: 'f', text: 'echo' } }],
    ['the SSM agent', { keepSsmAgent: false }],
    ['the form of the parent', { parent: { ami: 'ami-0aaaaaaaaaaaaaaa1' } }],
    ['the platform', { platform: 'Windows' }],
  ];
  test.each(onDisk)('%s', (_what, overrides) => {
    const changed = aLock(aRecipe(overrides));
    expect(changed.digest).not.toBe(base.digest);
    expect(changed.contentDigest).not.toBe(base.contentDigest);
  });

  test('every one of them differently', () => {
    expect(
      new Set(
        [base, ...onDisk.map(([, overrides]) => aLock(aRecipe(overrides)))].map(
          ({ digest }) => digest,
        ),
      ).size,
    ).toBe(onDisk.length + 1);
  });

  test('the home key changes both', () => {
    const changed = aLock(aRecipe(), {
      keys: { 'us-east-1': 'arn:another', 'us-west-2': keyArn('us-west-2') },
    });
    expect([changed.digest === base.digest, changed.contentDigest === base.contentDigest]).toEqual([
      false,
      false,
    ]);
  });

  test.each<[string, Partial<ResolvedFacts>]>([
    [
      'the parent image',
      { parent: { ...facts(aRecipe()).parent, image: 'ami-0bbbbbbbbbbbbbbbb' } },
    ],
    ['its root device', { parent: { ...facts(aRecipe()).parent, rootDeviceName: '/dev/sda1' } }],
    [
      'a snapshot larger than the volume',
      { parent: { ...facts(aRecipe()).parent, snapshotGiB: 10 } },
    ],
    [
      'the build of a managed component',
      {
        managed: {
          'update-linux/x.x.x': 'arn:aws:imagebuilder:us-east-1:aws:component/update-linux/1.0.3/1',
        },
      },
    ],
  ])('%s changes the digest, not what the repository says', (_what, overrides) => {
    const changed = aLock(aRecipe(), overrides);
    expect([changed.digest === base.digest, changed.contentDigest === base.contentDigest]).toEqual([
      false,
      true,
    ]);
  });
});

test('the version that is asked for of a managed component is what the repository says; the digest has what was found', () => {
  const withVersion = (version: string): Recipe =>
    aRecipe({
      components: aRecipe().components.map((one) =>
        one.kind === 'managed' ? { ...one, version } : one,
      ),
    });
  const [newest, pinned, other] = ['x.x.x', '1.0.2/1', '1.0.0/1'].map((version) =>
    aLock(withVersion(version)),
  );
  // They were found to be the same build.
  expect([pinned?.digest, other?.digest]).toEqual([newest?.digest, newest?.digest]);
  expect(new Set([newest, pinned, other].map((lock) => lock?.contentDigest)).size).toBe(3);
});

test('a recipe without managed components has the digest that it had before their versions counted', () => {
  const recipe = aRecipe({
    components: aRecipe().components.filter(({ kind }) => kind === 'document'),
  });
  expect(aLock(recipe).contentDigest).toBe(
    '411876f09273323ae310b6f3dda68496c2545d307f2655ba75a172bc7afd0f14',
  );
});

describe('what is not on the disk changes neither', () => {
  test.each<[string, Partial<Recipe>]>([
    ['description', { description: 'for people' }],
    [
      'description of a document',
      { components: [document({ description: 'for people' }), managed] },
    ],
    ['tags', { tags: { Team: 'Other', Cost: '1' } }],
    [
      'sharing',
      { shareWith: { organizations: [], organizationalUnits: [], accounts: ['111122223333'] } },
    ],
    ['IMDSv2', { requireImdsV2: false }],
    ['age', { rebuild: { maxAgeDays: 1 } }],
    ["the AMI's name", { amiName: 'acme {recipe} {date}' }],
    [
      'infrastructure',
      { infrastructure: { instanceProfile: 'other', instanceTypes: [], securityGroups: [] } },
    ],
    ['more regions', { regions: ['us-east-1', 'us-west-2', 'eu-west-1'] }],
    ["the recipe's file", { file: 'other.yml' }],
    ['where things stand', { locations: {} }],
    [
      'the order of parameters',
      { components: [document({}, { Volume: '11', Greeting: 'hello' }), managed] },
    ],
  ])('%s', (_what, overrides) => {
    const changed = aLock(aRecipe(overrides));
    expect([changed.digest, changed.contentDigest]).toEqual([base.digest, base.contentDigest]);
  });

  test.each<[string, Partial<ResolvedFacts>]>([
    ['time', { now: 0 }],
    ['force', { force: true }],
    [
      'name and age of the parent',
      { parent: { image: 'ami-0aaaaaaaaaaaaaaa1', rootDeviceName: '/dev/xvda', snapshotGiB: 2 } },
    ],
    [
      'keys of other regions',
      { keys: { 'us-east-1': keyArn('us-east-1'), 'us-west-2': 'arn:another' } },
    ],
  ])('%s', (_what, overrides) => {
    const changed = aLock(aRecipe(), overrides);
    expect([changed.digest, changed.contentDigest]).toEqual([base.digest, base.contentDigest]);
  });
});

test("a lock names the AMI only where its name is not the convention, so that older plans are still this one's", () => {
  expect(base).not.toHaveProperty('amiName');
  expect(aLock(aRecipe({ amiName: 'acme {recipe} {date}' })).amiName).toBe('acme {recipe} {date}');
});

test('the volume is the larger of recipe and parent', () => {
  expect([
    base.volumeGiB,
    aLock(aRecipe(), { parent: { ...facts(aRecipe()).parent, snapshotGiB: 30 } }).volumeGiB,
    aLock(aRecipe({ volume: { size: 50 } })).volumeGiB,
  ]).toEqual([8, 30, 50]);
});

test("a component's address holds its name and the digest of text and platform", () => {
  const arnOf = (lock: Lock): string | undefined => lock.components[0]?.arn;
  expect(arnOf(base)).toMatch(
    /^arn:aws:imagebuilder:us-east-1:360783618952:component\/golden-ami-hello-[0-9a-f]{12}\/1\.0\.0\/1$/,
  );
  expect(arnOf(aLock(aRecipe({ platform: 'Windows' })))).not.toBe(arnOf(base));
  expect(arnOf(aLock(aRecipe({ components: [document({}, {}), managed] })))).toBe(arnOf(base));
  expect(base.components[1]).toMatchObject({
    kind: 'managed',
    arn: 'arn:aws:imagebuilder:us-east-1:aws:component/update-linux/1.0.2/1',
  });
});

test('only a forced lock sets a time', () => {
  expect(base).not.toHaveProperty('notBefore');
  expect(aLock(aRecipe(), { force: true })).toMatchObject({
    notBefore: '2026-11-21T12:00:00.000Z',
    resolvedAt: '2026-11-21T12:00:00.000Z',
  });
});

test('a managed component that nobody resolved is a defect', () => {
  expect(() => makeLock(aRecipe(), facts(aRecipe(), { managed: {} }))).toThrow(
    'update-linux/x.x.x',
  );
});

test.each([
  ['us-east-1', 'aws'],
  ['cn-north-1', 'aws-cn'],
  ['us-gov-west-1', 'aws-us-gov'],
])('%s is in partition %s', (region, partition) => {
  expect(partitionOf(region)).toBe(partition);
  expect(addressOf({ account: '1', homeRegion: region }, 'image', 'x/1.0.0')).toBe(
    `arn:${partition}:imagebuilder:${region}:1:image/x/1.0.0`,
  );
});

test.each([
  ['hello', 'hello'],
  ['Hello World_2', 'hello-world-2'],
  ['a..b--c', 'a-b-c'],
  ['-x-', 'x'],
  ['Größe', 'gr-e'],
])('slug of %s', (name, expected) => {
  expect(slug(name)).toBe(expected);
});

describe('a lock and the files that it was made of', () => {
  const recipe = aRecipe();
  const lock = aLock(recipe);

  test('belong together', () => {
    const forced = aLock(recipe, { force: true });
    for (const one of [lock, JSON.parse(JSON.stringify(lock)) as Lock, forced]) {
      expect(lockFrom(handedLock(one), recipe)).toEqual(one);
    }
  });

  test.each<[string, Partial<Recipe>]>([
    ['volume', { volume: { size: 9 } }],
    [
      'a document',
      {
        components: [
          {
            ...recipe.components[0]!,
            document: aDocument({ data: 'name: other\n' }),
          } as RecipeComponent,
          recipe.components[1]!,
        ],
      },
    ],
    [
      'a parameter',
      { components: [{ ...recipe.components[0]!, parameters: {} }, recipe.components[1]!] },
    ],
    ['the order of components', { components: [...recipe.components].reverse() }],
    ['one component less', { components: recipe.components.slice(0, 1) }],
    ['regions', { regions: ['us-east-1'] }],
    ['parent', { parent: { ami: 'ami-0123456789abcdef0' } }],
    ['user data', { userData: { file: 'x', text: 'x' } }],
  ])("don't, where %s changed", (_, change) => {
    expect(lockFrom(handedLock(lock), aRecipe(change))).toBeUndefined();
  });

  test("don't, where somebody changed the lock", () => {
    const touched: Lock = { ...lock, digest: 'ab'.repeat(32) };
    expect(lockFrom(handedLock(touched), recipe)).toBeUndefined();
  });

  test.each(Object.keys(handedLock(lock)) as (keyof HandedLock)[])(
    "don't, where somebody changed %s of what travelled",
    (member) => {
      const handed = handedLock(lock);
      const other: HandedLock = {
        resolvedAt: '2026-11-21T12:00:01.000Z',
        force: true,
        parent: { ...handed.parent, image: 'ami-0123456789abcdef0' },
        keys: { ...handed.keys, 'us-east-1': keyArn('eu-west-1') },
        managed: [`${handed.managed[0] ?? ''}2`],
        checksum: 'ab'.repeat(32),
      };
      expect(lockFrom({ ...handed, [member]: other[member] }, recipe)).toBeUndefined();
    },
  );
});
