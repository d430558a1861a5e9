import { describe, expect, test } from '@jest/globals';
import type { Image } from '../../src/plan/image.ts';
import { contentTags, tagNames } from '../../src/plan/tags.ts';
import type { Wanted } from '../../src/plan/wanted.ts';
import { tagCandidate } from '../../src/release/candidate-tags.ts';
import { release, type ReleasedBy, type ReleaseResult } from '../../src/release/release.ts';
import { nobody } from '../../src/plan/share.ts';
import { verify } from '../../src/release/verify.ts';
import { amiIdOf, anImage } from '../helpers/image.ts';
import { aRecipe, organization } from '../helpers/recipe.ts';
import { Regions } from '../helpers/regions.ts';
import { aWanted } from '../helpers/wanted.ts';

const wanted = aWanted();
const url = 'https://github.com/acme/amis/actions/runs/1';
const shared = {
  organizations: [organization],
  organizationalUnits: [],
  accounts: [],
  isPublic: false,
};
const inBoth = (step: string): string[] => [`${step} us-east-1`, `${step} us-west-2`];
const everything = [
  'announce image',
  'announce us-east-1',
  ...inBoth('share'),
  ...inBoth('imds'),
  ...inBoth('tags'),
  'tags image',
  'type us-west-2',
  'type image',
  'type us-east-1',
];

async function run(
  regions: Regions,
  overrides: Partial<ReleasedBy> = {},
  of: Wanted = wanted,
): Promise<ReleaseResult> {
  const image: Image = anImage(of, { tags: { ...regions.imageTags } });
  const releaser = regions.releaser();
  const verified = await verify(image, of.lock, releaser, { kind: 'build' });
  return release(image, of, verified, releaser, {
    origin: {},
    run: url,
    ...overrides,
  });
}

const findingsOf = ({ verifications }: ReleaseResult): string[] =>
  verifications.flatMap(({ findings }) =>
    findings.map(({ region, subject }) => `${region} ${subject}`),
  );

describe('a private image', () => {
  test('is shared, then marked, each step everywhere before the next', async () => {
    const regions = new Regions(wanted);
    const result = await run(regions);
    expect(regions.changes).toEqual(everything);
    expect(result.hasChanged).toBe(true);
    expect(findingsOf(result)).toEqual([]);
    expect([...regions.permissions.values()]).toEqual([shared, shared]);
  });

  test('has its tags on AMI and snapshots, so that what a cleaner sees tells what it is', async () => {
    const regions = new Regions(wanted);
    await run(regions, { origin: { [tagNames.commit]: 'abc' } });
    const tags = {
      Team: 'CloudOps',
      Type: 'golden-ami',
      [tagNames.commit]: 'abc',
      [tagNames.releasedAt]: '2026-11-21T12:00:00.000Z',
      [tagNames.releasedBy]: url,
      [tagNames.recipe]: 'al-2023',
      [tagNames.digest]: wanted.lock.digest,
    };
    expect(regions.tagged[amiIdOf('us-west-2')]).toMatchObject(tags);
    expect(regions.tagged['snap-us-west-2']).toMatchObject(tags);
    expect(regions.imageTags).toMatchObject({
      Team: 'CloudOps',
      Type: 'golden-ami',
      [tagNames.releasedBy]: url,
    });
  });

  test('keeps IMDS as it is where the recipe does not want it', async () => {
    const regions = new Regions(wanted);
    await run(regions, {}, aWanted(aRecipe({ requireImdsV2: false })));
    expect(regions.changes.filter((change) => change.startsWith('imds'))).toEqual([]);
  });

  test('that somebody has shared while it was built is shared with nobody else', async () => {
    const regions = new Regions(wanted);
    regions.permissions.set('us-west-2', { ...nobody, accounts: ['999999999999'] });
    const result = await run(regions);
    expect(regions.changes).toEqual(everything);
    expect(findingsOf(result)).toEqual([]);
    expect([...regions.permissions.values()]).toEqual([shared, shared]);
    expect(result.withdrawals).toEqual([
      {
        region: 'us-west-2',
        amiId: amiIdOf('us-west-2'),
        byRecipe: [],
        bySomebody: ['999999999999'],
        unknown: [],
      },
    ]);
  });

  test('that is to be shared with nobody is asked for permissions, too', async () => {
    const unshared = aWanted(
      aRecipe({ shareWith: { organizations: [], organizationalUnits: [], accounts: [] } }),
    );
    const regions = new Regions(unshared);
    // Another run of the same content was faster: nothing but the permission is to be changed.
    await run(regions, {}, unshared);
    regions.permissions.set('us-west-2', { ...nobody, isPublic: true });
    regions.changes.length = 0;
    const result = await run(regions, {}, unshared);
    expect(regions.changes).toEqual(['share us-west-2']);
    expect([...regions.permissions.values()]).toEqual([nobody, nobody]);
    expect(result.withdrawals).toMatchObject([{ region: 'us-west-2', bySomebody: ['all'] }]);
  });
});

describe('running again', () => {
  test('changes nothing', async () => {
    const regions = new Regions(wanted);
    await run(regions);
    regions.changes.length = 0;
    regions.clock.time += 1_000_000;
    const again = await run(regions, { run: 'another run' });
    expect([regions.changes, again.hasChanged, findingsOf(again)]).toEqual([[], false, []]);
  });

  test('converges from any point at which it was stopped', async () => {
    for (const stop of everything) {
      const regions = new Regions(wanted);
      regions.failure = (change) => (change === stop ? new Error(`stopped at ${stop}`) : undefined);
      await expect(run(regions)).rejects.toThrow(`stopped at ${stop}`);
      // Nobody may take what is half done for a release.
      const step = everything.indexOf(stop) < everything.indexOf('type us-west-2');
      if (step) expect(regions.changes.filter((change) => change.startsWith('type'))).toEqual([]);
      regions.failure = () => undefined;
      regions.changes.length = 0;
      const result = await run(regions);
      expect(findingsOf(result)).toEqual([]);
      expect([...regions.permissions.values()]).toEqual([shared, shared]);
      expect(regions.changes.length).toBeGreaterThan(0);
      expect(regions.changes.length).toBeLessThanOrEqual(everything.length);
    }
  });

  test('keeps time and run of the first release', async () => {
    const regions = new Regions(wanted);
    regions.failure = (change) => (change === 'tags us-west-2' ? new Error('stopped') : undefined);
    await expect(run(regions)).rejects.toThrow();
    regions.failure = () => undefined;
    regions.clock.time += 1_000_000;
    await run(regions, { run: 'another run' });
    expect(regions.tagged[amiIdOf('us-west-2')]).toMatchObject({
      [tagNames.releasedAt]: '2026-11-21T12:00:00.000Z',
      [tagNames.releasedBy]: url,
    });
  });

  test('puts right a permission that somebody added, and nothing else', async () => {
    const regions = new Regions(wanted);
    await run(regions);
    regions.permissions.set('us-west-2', { ...shared, accounts: ['999999999999'], isPublic: true });
    regions.changes.length = 0;
    const result = await run(regions);
    expect(regions.changes).toEqual(['share us-west-2']);
    expect(regions.permissions.get('us-west-2')).toEqual(shared);
    expect(result.withdrawals).toMatchObject([
      { region: 'us-west-2', byRecipe: [], bySomebody: ['999999999999', 'all'], unknown: [] },
    ]);
  });

  test('puts right a tag that changed in the recipe, without a new date', async () => {
    const regions = new Regions(wanted);
    await run(regions);
    regions.changes.length = 0;
    await run(regions, {}, aWanted(aRecipe({ tags: { Team: 'Platform' } })));
    expect(regions.changes).toEqual(['tags us-east-1', 'tags us-west-2', 'tags image']);
    expect(regions.tagged[amiIdOf('us-east-1')]).toMatchObject({
      Team: 'Platform',
      [tagNames.releasedAt]: '2026-11-21T12:00:00.000Z',
    });
  });
});

describe('a candidate', () => {
  const date = '2026-11-28T11:00:00.000Z';
  const candidate = async (regions: Regions): Promise<void> => {
    const image = anImage(wanted);
    await tagCandidate(
      image,
      wanted,
      await verify(image, wanted.lock, regions.releaser(), { kind: 'build' }),
      { [tagNames.run]: url },
      regions.releaser(),
    );
  };

  test('says on AMIs, snapshots and image what it is and until when, once', async () => {
    const regions = new Regions(wanted);
    await candidate(regions);
    expect(regions.changes.sort()).toEqual(['tags image', ...inBoth('tags')]);
    const tags = {
      ...contentTags(wanted.lock),
      Team: 'CloudOps',
      [tagNames.run]: url,
      [tagNames.expiresAt]: date,
    };
    for (const one of [
      regions.tagged[amiIdOf('us-west-2')],
      regions.tagged['snap-us-east-1'],
      regions.imageTags,
    ]) {
      expect(one).toEqual(tags);
    }
  });

  test('is not tagged again, nor is what is released or begins to be', async () => {
    const regions = new Regions(wanted);
    await candidate(regions);
    const image = anImage(wanted, { tags: { ...regions.imageTags } });
    regions.changes.length = 0;
    await tagCandidate(
      image,
      wanted,
      await verify(image, wanted.lock, regions.releaser(), { kind: 'build' }),
      {},
      regions.releaser(),
    );
    expect(regions.changes).toEqual([]);

    const never = { [tagNames.expiresAt]: 'never' };
    const begun = new Regions(wanted);
    for (const region of wanted.lock.regions) {
      begun.change(region, { tags: { ...contentTags(wanted.lock), ...never } });
    }
    await candidate(begun);
    expect(begun.tagged[amiIdOf('us-west-2')]).not.toHaveProperty([tagNames.expiresAt]);

    const done = new Regions(wanted);
    await run(done);
    done.changes.length = 0;
    await candidate(done);
    expect(done.changes).toEqual([]);
  });

  test('that is released at the same moment does not expire, whoever was faster', async () => {
    const regions = new Regions(wanted);
    const image = anImage(wanted);
    const verified = await verify(image, wanted.lock, regions.releaser(), { kind: 'build' });
    await run(regions);
    await tagCandidate(image, wanted, verified, {}, regions.releaser());
    for (const one of [
      regions.tagged[amiIdOf('us-west-2')],
      regions.tagged['snap-us-east-1'],
      regions.imageTags,
    ]) {
      expect(one).toMatchObject({ Type: 'golden-ami', [tagNames.expiresAt]: 'never' });
    }

    // What the release saw before its first change is not what stands there at its end.
    const late = new Regions(wanted);
    const { releaser } = late;
    late.releaser = () => {
      const usual = releaser.call(late);
      return {
        ...usual,
        requireImdsV2: async (region, amiId) => {
          await usual.requireImdsV2(region, amiId);
          await usual.tag(region, [amiId], { [tagNames.expiresAt]: date });
        },
      };
    };
    expect(findingsOf(await run(late))).toEqual([]);
    expect(late.tagged[amiIdOf('us-west-2')]).toMatchObject({ [tagNames.expiresAt]: 'never' });
  });

  test('may not be tagged by its role once it is released; otherwise a refusal is one', async () => {
    const regions = new Regions(wanted);
    const image = anImage(wanted);
    const verified = await verify(image, wanted.lock, regions.releaser(), { kind: 'build' });
    const refused = (): Parameters<typeof tagCandidate>[4] => ({
      ...regions.releaser(),
      tag: (region, ids, tags) =>
        Object.keys(tags).join() === tagNames.expiresAt
          ? regions.releaser().tag(region, ids, tags)
          : Promise.reject(new Error('denied')),
    });
    await expect(tagCandidate(image, wanted, verified, {}, refused())).rejects.toThrow('denied');
    await run(regions);
    await tagCandidate(image, wanted, verified, {}, refused());
    expect(regions.tagged[amiIdOf('us-west-2')]).toMatchObject({
      Type: 'golden-ami',
      [tagNames.expiresAt]: 'never',
    });
  });

  test('expires no more before anybody may launch it, and wherever it is marked to', async () => {
    const regions = new Regions(wanted);
    await candidate(regions);
    regions.changes.length = 0;
    await run(regions);
    expect(regions.changes).toEqual([...inBoth('tags'), 'tags image', ...everything]);
    for (const one of [
      regions.tagged[amiIdOf('us-west-2')],
      regions.tagged['snap-us-east-1'],
      regions.imageTags,
    ]) {
      expect(one).toMatchObject({ [tagNames.expiresAt]: 'never' });
    }

    regions.snapshots.set(
      'us-west-2',
      (regions.snapshots.get('us-west-2') ?? []).map((snapshot) => ({
        ...snapshot,
        tags: { ...snapshot.tags, [tagNames.expiresAt]: date },
      })),
    );
    regions.changes.length = 0;
    await run(regions);
    expect(new Set(regions.changes)).toEqual(new Set(['tags us-west-2']));
    expect(regions.tagged['snap-us-west-2']).toMatchObject({ [tagNames.expiresAt]: 'never' });
  });

  test('that is marked to expire while it is released is a finding', async () => {
    const regions = new Regions(wanted);
    const { releaser } = regions;
    regions.releaser = () => {
      const usual = releaser.call(regions);
      return {
        ...usual,
        tag: (region, ids, tags) =>
          usual.tag(region, ids, 'Type' in tags ? { ...tags, [tagNames.expiresAt]: date } : tags),
      };
    };
    expect(findingsOf(await run(regions))).toEqual([
      `us-east-1 tag ${tagNames.expiresAt}`,
      `us-west-2 tag ${tagNames.expiresAt}`,
    ]);
  });
});

test('a snapshot that lost its tags gets them again', async () => {
  const regions = new Regions(wanted);
  await run(regions);
  regions.changes.length = 0;
  regions.snapshots.set(
    'us-west-2',
    (regions.snapshots.get('us-west-2') ?? []).map((snapshot) => ({ ...snapshot, tags: {} })),
  );
  await run(regions);
  expect(regions.changes).toEqual(['tags us-west-2', 'type us-west-2']);
});

describe('verified again', () => {
  test('a permission that did not stay is a finding', async () => {
    const regions = new Regions(wanted);
    const { releaser } = regions;
    regions.releaser = () => ({
      ...releaser.call(regions),
      changeLaunchPermissions: () => Promise.resolve(),
    });
    const result = await run(regions);
    expect(result.verifications[0]?.findings).toEqual([
      {
        region: 'us-east-1',
        amiId: amiIdOf('us-east-1'),
        subject: 'launch permission',
        expected: 'as in the recipe',
        found: `missing ${organization}, too many nobody`,
      },
    ]);
    expect(findingsOf(result)).toEqual([
      'us-east-1 launch permission',
      'us-west-2 launch permission',
    ]);
  });

  test('a permission that shows late is none', async () => {
    const regions = new Regions(wanted);
    regions.permissionLagMs = 8000;
    expect(findingsOf(await run(regions))).toEqual([]);
  });

  test('IMDS that did not stay is a finding', async () => {
    const regions = new Regions(wanted);
    const { releaser } = regions;
    regions.releaser = () => ({
      ...releaser.call(regions),
      requireImdsV2: () => Promise.resolve(),
    });
    expect(findingsOf(await run(regions))).toEqual([
      'us-east-1 IMDS support',
      'us-west-2 IMDS support',
    ]);
  });
});
