import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import '../helpers/seeded.ts';
import type { Ami, Snapshot } from '../../src/plan/ami.ts';
import type { Image } from '../../src/plan/image.ts';
import { isBuiltFor } from '../../src/plan/orphans.ts';
import { isAmiName } from '../../src/recipe/ami-name.ts';
import { amiStem } from '../../src/recipe/ami-name-template.ts';
import { verifiedAmis, verify, type Finding, type VerifyScope } from '../../src/release/verify.ts';
import { amiIdOf, anImage, aSnapshot } from '../helpers/image.ts';
import { aRecipe } from '../helpers/recipe.ts';
import { Regions } from '../helpers/regions.ts';
import { aWanted, keyArn } from '../helpers/wanted.ts';

const wanted = aWanted();
const { lock } = wanted;
const image = anImage(wanted);
const right = amiIdOf('us-east-1');
const wrong = amiIdOf('us-west-2');
const snapshot = 'snap-us-west-2';

async function findings(
  regions: Regions,
  of: Image = image,
  scope: VerifyScope = { kind: 'build' },
): Promise<Finding[]> {
  const all = await verify(of, lock, regions.releaser(), scope);
  expect(all.map(({ region }) => region)).toEqual(['us-east-1', 'us-west-2']);
  expect(all[0]).toMatchObject({ findings: [], ami: { amiId: right } });
  return all.flatMap((one) => one.findings);
}

test('a right image has no finding, and is looked at once', async () => {
  const regions = new Regions(wanted);
  expect(await findings(regions)).toEqual([]);
  expect(regions.clock.sleeps).toEqual([]);
});

test('with a template of AMI names another name is a finding, be it the convention', async () => {
  const own = aWanted(aRecipe({ amiName: 'acme {recipe} {date}' }));
  const regions = new Regions(own);
  const found = async (): Promise<Finding[]> =>
    (await verify(anImage(own), own.lock, regions.releaser(), { kind: 'build' })).flatMap(
      (one) => one.findings,
    );
  expect(await found()).toEqual([]);
  const name = 'al-2023 2026-11-21T11-45-12.516172Z';
  regions.change('us-west-2', { name });
  expect(await found()).toMatchObject([
    {
      subject: 'name',
      expected: 'acme al-2023 <yyyy-mm-dd>T<hh-mm-ss>[.<fraction>]Z',
      found: name,
    },
  ]);
  const tags = { CreatedBy: 'EC2 Image Builder' };
  expect(
    [own, wanted].map(({ lock: { recipe, amiName } }) =>
      isBuiltFor(amiStem(recipe, amiName), { name, tags }),
    ),
  ).toEqual([false, true]);
});

describe('each deviation of an AMI gives its finding alone', () => {
  const at = { region: 'us-west-2', amiId: wrong };
  const volume = { device: '/dev/xvda', snapshotId: snapshot, sizeGiB: 8, isEncrypted: true };
  const tags = (overrides: Record<string, string>): Record<string, string> => ({
    'golden-ami:recipe': 'al-2023',
    'golden-ami:content-digest': lock.contentDigest,
    ...overrides,
  });

  test.each<[Partial<Ami>, Partial<Finding>[]]>([
    [
      { state: 'failed' },
      [
        { subject: 'state', expected: 'available', found: 'failed' },
        { subject: `encryption of snapshot ${snapshot}`, found: 'unknown' },
      ],
    ],
    [
      { ownerId: '999999999999' },
      [{ subject: 'owner', expected: lock.account, found: '999999999999' }],
    ],
    [{ name: 'al-2023' }, [{ subject: 'name', found: 'al-2023' }]],
    [
      { tags: tags({ 'golden-ami:recipe': 'rhel-8' }) },
      [{ subject: 'tag golden-ami:recipe', expected: 'al-2023', found: 'rhel-8' }],
    ],
    [{ tags: {} }, [{ subject: 'tag golden-ami:recipe', found: 'none' }]],
    [
      {
        volumes: [
          volume,
          { device: '/dev/sdb', sizeGiB: 8, isEncrypted: true, snapshotId: snapshot },
        ],
      },
      [{ subject: 'volumes', expected: 'the root volume alone', found: '2' }],
    ],
    [{ volumes: [] }, [{ subject: 'volumes', found: '0' }]],
  ])('%j', async (overrides, expected) => {
    const regions = new Regions(wanted).change('us-west-2', overrides);
    const found = await findings(regions);
    for (const finding of expected) {
      expect(found).toContainEqual(expect.objectContaining({ ...at, ...finding }));
    }
    expect(found.filter(({ subject }) => !subject.includes('snapshot'))).toHaveLength(
      expected.filter(({ subject }) => !subject?.includes('snapshot')).length,
    );
  });

  test.each<[string, Partial<Snapshot>, Partial<Finding>]>([
    [
      'not encrypted',
      { isEncrypted: false },
      {
        subject: `encryption of snapshot ${snapshot}`,
        expected: 'encrypted',
        found: 'not encrypted',
      },
    ],
    [
      "of another region's key",
      { keyArn: keyArn('us-east-1') },
      {
        subject: `key of snapshot ${snapshot}`,
        expected: keyArn('us-west-2'),
        found: keyArn('us-east-1'),
      },
    ],
    [
      'of a key by another name',
      { keyArn: '11111111-2222-3333-4444-555555555555' },
      { subject: `key of snapshot ${snapshot}` },
    ],
  ])('a snapshot %s', async (_what, overrides, expected) => {
    const regions = new Regions(wanted);
    regions.snapshots.set('us-west-2', [aSnapshot(lock, 'us-west-2', overrides)]);
    expect(await findings(regions)).toEqual([expect.objectContaining({ ...at, ...expected })]);
  });

  test('a snapshot that EC2 does not show', async () => {
    const regions = new Regions(wanted);
    regions.snapshots.set('us-west-2', []);
    expect(await findings(regions)).toEqual([
      {
        ...at,
        subject: `encryption of snapshot ${snapshot}`,
        expected: 'encrypted',
        found: 'unknown',
      },
    ]);
  });

  // Nothing then says by which key, if by any.
  test('a volume without a snapshot', async () => {
    const regions = new Regions(wanted).change('us-west-2', {
      volumes: [{ device: '/dev/xvda', sizeGiB: 8, isEncrypted: false }],
    });
    expect(await findings(regions)).toHaveLength(1);
  });
});

describe("each deviation of the image's output", () => {
  const withAmis = (amis: Image['amis']): Image => ({ ...image, amis });
  const home = { region: 'us-east-1', amiId: right };

  test.each<[string, Image['amis'], Finding]>([
    [
      'no AMI in a region',
      [home],
      { region: 'us-west-2', subject: 'AMI', expected: 'one', found: "none in the image's output" },
    ],
    [
      'one of another account',
      [home, { region: 'us-west-2', amiId: wrong, accountId: '999999999999' }],
      { region: 'us-west-2', subject: 'AMI', expected: 'one', found: "none in the image's output" },
    ],
    [
      'two in a region',
      [home, { region: 'us-west-2', amiId: wrong }, { region: 'us-west-2', amiId: 'ami-2' }],
      { region: 'us-west-2', amiId: wrong, subject: 'number of AMIs', expected: '1', found: '2' },
    ],
    [
      'one that EC2 does not know',
      [home, { region: 'us-west-2', amiId: 'ami-lost' }],
      {
        region: 'us-west-2',
        amiId: 'ami-lost',
        subject: 'AMI',
        expected: 'to exist',
        found: 'EC2 does not know it',
      },
    ],
  ])('%s', async (_what, amis, finding) => {
    expect(await findings(new Regions(wanted), withAmis(amis))).toEqual([finding]);
  });
});

describe('after a release', () => {
  const released = new Regions(wanted);
  for (const region of lock.regions) {
    released.change(region, {
      imdsSupport: 'v2.0',
      tags: { ...released.amis.get(region)?.tags, Type: 'golden-ami' },
    });
  }
  const regions = (overrides: Partial<Ami>): Regions => {
    const one = new Regions(wanted);
    for (const [region, ami] of released.amis) one.amis.set(region, ami);
    return one.change('us-west-2', overrides);
  };

  const scope = (requireImdsV2: boolean, permissions: Finding[] = []): VerifyScope => ({
    kind: 'release',
    requireImdsV2,
    permissionFindings: ({ region }) =>
      Promise.resolve(permissions.filter((one) => one.region === region)),
  });

  test('the release is part of what is right', async () => {
    expect(await findings(regions({}), image, scope(true))).toEqual([]);
    expect(await findings(regions({ imdsSupport: '' }), image, scope(true))).toMatchObject([
      { subject: 'IMDS support', expected: 'v2.0' },
    ]);
    expect(await findings(regions({ imdsSupport: '' }), image, scope(false))).toEqual([]);
    const { Type: _type, ...tags } = released.amis.get('us-west-2')?.tags ?? {};
    expect(await findings(regions({ tags }), image, scope(true))).toMatchObject([
      { subject: 'tag Type', expected: 'golden-ami', found: 'none' },
    ]);
  });

  test('so are the permissions', async () => {
    const finding = {
      region: 'us-west-2',
      subject: 'launch permission',
      expected: 'as in the recipe',
      found: 'x',
    };
    expect(await findings(regions({}), image, scope(true, [finding]))).toEqual([finding]);
  });
});

describe('EC2 may be late', () => {
  test('what looks wrong is looked at again', async () => {
    const regions = new Regions(wanted);
    const { tags } = regions.amis.get('us-west-2') ?? { tags: {} };
    regions.change('us-west-2', { tags: {} });
    regions.clock.onSleep = () => {
      if (regions.clock.sleeps.length === 3) regions.change('us-west-2', { tags });
    };
    expect(await findings(regions)).toEqual([]);
  });

  test('but not for ever, nor in a cancelled run', async () => {
    const regions = new Regions(wanted).change('us-west-2', { tags: {} });
    await findings(regions);
    expect(regions.clock.sleeps).toEqual([10_000, 10_000, 10_000, 10_000]);
    const cancelled = new Regions(wanted).change('us-west-2', { tags: {} });
    cancelled.abort.abort();
    // It could not look again, so that it blames nothing.
    await expect(findings(cancelled)).rejects.toMatchObject({ code: 'build-cancelled' });
    expect(cancelled.clock.sleeps).toEqual([]);
  });
});

test.each([
  ['al-2023 2025-09-25T14-25-12.516172Z', true],
  ['al-2023 2025-09-25T14-25-12.516Z', true],
  ['al-2023 2025-09-25T14-25-12.516172123Z', true],
  ['al-2023 2025-09-25T14-25-12Z', true],
  ['al-2023 2025-09-25T14-25-12.Z', false],
  ['al-2023 2025-09-25T14-25-12.5161721234Z', false],
  ['al-2023 2025-09-25T14:25:12Z', false],
  ['al-2023  2025-09-25T14-25-12Z', false],
  ['al-20232025-09-25T14-25-12Z', false],
  ['al-2023 2025-09-25T14-25-12Z ', false],
  ['al-2023-x 2025-09-25T14-25-12Z', false],
  ['AL-2023 2025-09-25T14-25-12Z', false],
])('the name %s: %s', (name, isRight) => {
  expect(isAmiName(name, 'al-2023')).toBe(isRight);
});

test('only regions without a finding count as verified', () => {
  const ami = (region: string): Ami => ({
    ...(new Regions(wanted).amis.get('us-east-1') as Ami),
    amiId: `ami-${region}`,
  });
  const finding: Finding = { region: 'b', subject: 'x', expected: 'x', found: 'y' };
  fc.assert(
    fc.property(
      fc
        .array(
          fc.record({
            region: fc.constantFrom('a', 'b', 'c'),
            hasAmi: fc.boolean(),
            count: fc.nat(2),
          }),
          { maxLength: 3 },
        )
        .map((all) => [...new Map(all.map((one) => [one.region, one])).values()]),
      (all) => {
        const given = all.map(({ region, hasAmi, count }) => ({
          region,
          snapshots: [],
          ...(hasAmi ? { ami: ami(region) } : {}),
          findings: Array.from({ length: count }, () => finding),
        }));
        expect(verifiedAmis(given)).toEqual(
          Object.fromEntries(
            all
              .filter(({ hasAmi, count }) => hasAmi && count === 0)
              .map(({ region }) => [region, `ami-${region}`]),
          ),
        );
      },
    ),
  );
});
