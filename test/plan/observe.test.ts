import { describe, expect, test } from '@jest/globals';
import type { Ami } from '../../src/plan/ami.ts';
import type { Image } from '../../src/plan/image.ts';
import {
  observe,
  withUnlisted,
  type Observed,
  type ObserveLookup,
} from '../../src/plan/observe.ts';
import { releasedType, tagNames } from '../../src/plan/tags.ts';
import { anAmi, anImage, releaseTags } from '../helpers/image.ts';
import { aWanted } from '../helpers/wanted.ts';

const wanted = aWanted();
const now = Date.parse(wanted.lock.resolvedAt);
const arn = (number: number): string => `${wanted.imageVersionArn}/${String(number)}`;

interface World {
  /** What GetImage knows. */
  images?: Image[];
  /** What the list shows; without it all of `images`. */
  listed?: Image[];
  amis?: Ami[];
  problems?: string[];
  got?: string[];
  queries?: [region: string, tag: string, value: string][];
}

function lookup({
  images = [],
  listed = images,
  amis = [],
  problems = [],
  got = [],
  queries = [],
}: World): ObserveLookup {
  return {
    image: (asked) => {
      got.push(asked);
      return Promise.resolve(
        images.find((image) => image.arn === asked || image.arn.startsWith(`${asked}/`)),
      );
    },
    builds: () =>
      Promise.resolve(
        listed.map(({ arn: one, status, createdAt }) => ({ arn: one, status, createdAt })),
      ),
    ownAmis: (region, tag, value) => {
      queries.push([region, tag, value]);
      return Promise.resolve(amis.filter((ami) => ami.region === region));
    },
    compareContents: () => Promise.resolve({ differences: problems, unknown: [] }),
  };
}

const look = async (world: World, share = true): Promise<Observed> => {
  const { image, ...more } = lookup(world);
  return withUnlisted(await observe(wanted, { image, ...more }, { now, share }), wanted, image);
};
const build = (number: number, status = 'AVAILABLE'): Image => anImage(wanted, { number, status });

describe('builds at the address', () => {
  test('none: the first number is free', async () => {
    expect(await look({})).toEqual({
      now,
      builds: [],
      nextBuildNumber: 1,
      candidate: undefined,
      newestReleasedAmiId: undefined,
      isReleaseComplete: false,
      newestReleasedAt: 0,
      previous: undefined,
      amis: [],
      lost: new Map(),
      released: undefined,
    });
  });

  test('newest first by number, not by text', async () => {
    const { builds, nextBuildNumber } = await look({ images: [build(9), build(10), build(2)] });
    expect(builds.map((image) => image.arn)).toEqual([arn(10), arn(9), arn(2)]);
    expect(nextBuildNumber).toBe(11);
  });

  test('those that ended badly are not read, but their numbers are taken', async () => {
    const got: string[] = [];
    const { builds, nextBuildNumber } = await look({
      images: [build(1), build(2, 'FAILED'), build(3, 'CANCELLED')],
      got,
    });
    expect(builds.map((image) => image.arn)).toEqual([arn(1)]);
    expect(nextBuildNumber).toBe(4);
    expect(got).toEqual([arn(1), arn(4)]);
  });

  test('what the list does not show yet is found by its number', async () => {
    const { builds, nextBuildNumber } = await look({
      images: [build(1), build(2), build(3, 'BUILDING')],
      listed: [build(1)],
    });
    expect(builds.map((image) => image.arn)).toEqual([arn(3), arn(2), arn(1)]);
    expect(nextBuildNumber).toBe(4);
  });

  test('the state is what Get shows, not what the list remembers', async () => {
    const { builds } = await look({ images: [build(1)], listed: [build(1, 'BUILDING')] });
    expect(builds[0]?.status).toBe('AVAILABLE');
  });

  test('one that is gone meanwhile is left out', async () => {
    expect((await look({ images: [], listed: [build(1)] })).builds).toEqual([]);
  });

  test('only the five newest are read', async () => {
    const all = Array.from({ length: 12 }, (_, index) => build(index + 1));
    expect((await look({ images: all })).builds.map((image) => image.arn)).toEqual(
      [12, 11, 10, 9, 8].map(arn),
    );
  });
});

describe('what is released', () => {
  const released = (id: string, createdAt: string): Ami =>
    anAmi(wanted.lock, 'us-east-1', {
      amiId: id,
      createdAt,
      tags: {
        [tagNames.recipe]: 'al-2023',
        [tagNames.releasedAt]: '2020',
        [tagNames.image]: arn(Number(id.slice('ami-'.length))),
      },
    });
  const imageOf = (id: string, tags: Record<string, string> = releaseTags): Image =>
    anImage(wanted, {
      number: Number(id.slice('ami-'.length)),
      amis: [{ region: 'us-east-1', amiId: id }],
      tags,
    });

  test('by the release tag, and when the newest was made', async () => {
    const observed = await look({
      images: [imageOf('ami-1'), imageOf('ami-2')],
      amis: [
        released('ami-1', '2026-11-01T00:00:00.000Z'),
        released('ami-2', '2026-11-20T00:00:00.000Z'),
        anAmi(wanted.lock, 'us-east-1', { amiId: 'ami-3' }),
      ],
    });
    expect(observed).toMatchObject({
      newestReleasedAmiId: 'ami-2',
      newestReleasedAt: Date.parse('2026-11-20T00:00:00.000Z'),
    });
  });

  test('only where the tags of the image say so: an image recipe may tag AMIs as it likes', async () => {
    const amis = [
      released('ami-1', '2026-11-01T00:00:00.000Z'),
      released('ami-2', '2026-11-20T00:00:00.000Z'),
      released('ami-3', '2026-11-21T00:00:00.000Z'),
    ];
    const images = [imageOf('ami-1'), imageOf('ami-2', {})];
    expect(await look({ images, amis })).toMatchObject({ newestReleasedAmiId: 'ami-1' });
    const claimed = imageOf('ami-2', { [tagNames.releasedCommit]: 'a'.repeat(40) });
    expect(await look({ images: [imageOf('ami-1'), claimed], amis })).toMatchObject({
      newestReleasedAmiId: 'ami-2',
    });
    expect(await look({ amis })).toMatchObject({ newestReleasedAmiId: undefined });
  });

  test('asks in the home region for the AMIs of this account and recipe', async () => {
    const queries: [string, string, string][] = [];
    await look({ queries });
    expect(queries).toEqual([['us-east-1', 'golden-ami:recipe', 'al-2023']]);
  });

  test('counts what is available in the home region alone', async () => {
    const elsewhere = anAmi(wanted.lock, 'us-west-2', {
      amiId: 'ami-2',
      createdAt: '2026-11-20T00:00:00.000Z',
      tags: { [tagNames.releasedAt]: '2026' },
    });
    const disabled = { ...released('ami-3', '2026-11-21T00:00:00.000Z'), state: 'disabled' };
    const amis = [released('ami-1', '2026-11-01T00:00:00.000Z'), disabled, elsewhere];
    expect(await look({ images: [imageOf('ami-1')], amis })).toMatchObject({
      newestReleasedAmiId: 'ami-1',
      previous: { amiId: 'ami-1' },
    });
    expect((await look({ amis })).amis.map(({ amiId }) => amiId)).toEqual(['ami-1', 'ami-3']);
  });

  test("a date that can't be read does not hide the others", async () => {
    expect(
      (
        await look({
          images: [imageOf('ami-1'), imageOf('ami-2')],
          amis: [released('ami-1', ''), released('ami-2', '2026-11-20T00:00:00.000Z')],
        })
      ).newestReleasedAt,
    ).toBe(Date.parse('2026-11-20T00:00:00.000Z'));
  });
});

describe('the candidate', () => {
  const otherDigest = 'ab'.repeat(32);
  const otherArn = 'arn:aws:imagebuilder:us-east-1:360783618952:image/al-2023-abababababab/1.0.0/1';
  const claim = (tags: Record<string, string> = {}, overrides: Partial<Ami> = {}): Ami =>
    anAmi(wanted.lock, 'us-east-1', {
      amiId: 'ami-7',
      ...overrides,
      tags: {
        [tagNames.contentDigest]: wanted.lock.contentDigest,
        [tagNames.digest]: otherDigest,
        ...tags,
      },
    });
  const image = anImage(wanted, { arn: otherArn, amis: [{ region: 'us-east-1', amiId: 'ami-7' }] });

  test('is the image that has the AMI, with what its contents differ in', async () => {
    expect(
      (await look({ images: [image], listed: [], amis: [claim()], problems: ['volumes'] }))
        .candidate,
    ).toEqual({ image, problems: ['volumes'], unknown: [] });
  });

  test('is not looked for without share', async () => {
    expect(
      (await look({ images: [image], listed: [], amis: [claim()] }, false)).candidate,
    ).toBeUndefined();
  });

  test('the newest AMI that claims the content counts', async () => {
    const old = claim(
      { [tagNames.digest]: 'cd'.repeat(32) },
      { amiId: 'ami-6', createdAt: '2026-11-01T00:00:00.000Z' },
    );
    expect(
      (await look({ images: [image], listed: [], amis: [old, claim()] })).candidate?.image,
    ).toBe(image);
  });

  test.each<[string, Ami]>([
    ['of other content', claim({ [tagNames.contentDigest]: otherDigest })],
    ["of the lock's own address", claim({ [tagNames.digest]: wanted.lock.digest })],
    ['that is released', claim({ [tagNames.releasedAt]: '2026', [tagNames.type]: releasedType })],
    ['without a digest', claim({ [tagNames.digest]: '' })],
    ['with an AMI that the image does not have', claim({}, { amiId: 'ami-8' })],
  ])('no AMI %s', async (_what, ami) => {
    expect((await look({ images: [image], listed: [], amis: [ami] })).candidate).toBeUndefined();
  });

  test('also where it was released since the lock was made', async () => {
    const since = (releasedAt: string): Ami =>
      claim({ [tagNames.releasedAt]: releasedAt, [tagNames.type]: releasedType });
    const at = Date.parse(wanted.lock.resolvedAt);
    expect(
      (await look({ images: [image], listed: [], amis: [since(new Date(at - 1).toISOString())] }))
        .candidate,
    ).toBeUndefined();
    const marked = { ...image, tags: { ...image.tags, ...releaseTags } };
    expect(
      await look({ images: [marked], listed: [], amis: [since(new Date(at).toISOString())] }),
    ).toMatchObject({ candidate: { image: marked }, isReleaseComplete: true });
  });

  test('also where its release was cut off: `Type` is set last', async () => {
    const claimed = {
      ...image,
      tags: { ...image.tags, [tagNames.releasedCommit]: 'a'.repeat(40) },
    };
    const observed = await look({
      images: [claimed],
      listed: [],
      amis: [claim({ [tagNames.releasedAt]: '2026' })],
    });
    expect(observed).toMatchObject({
      candidate: { image: claimed },
      newestReleasedAmiId: 'ami-7',
      isReleaseComplete: false,
    });
  });

  test('no AMI with a digest that leads elsewhere', async () => {
    const got: string[] = [];
    expect(
      (
        await look({
          images: [image],
          listed: [],
          amis: [claim({ [tagNames.digest]: 'ABABABABABAB/1.0.0/1?' })],
          got,
        })
      ).candidate,
    ).toBeUndefined();
    expect(got).toEqual([arn(1)]);
  });

  test('no AMI whose image is gone', async () => {
    expect((await look({ amis: [claim()] })).candidate).toBeUndefined();
  });
});
