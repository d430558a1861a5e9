import { describe, expect, test } from '@jest/globals';
import { ActionError } from '../../src/errors.ts';
import type { Ami } from '../../src/plan/ami.ts';
import { shortDigest } from '../../src/plan/digest.ts';
import type { Image } from '../../src/plan/image.ts';
import type { ResolvedParentImage } from '../../src/plan/lock.ts';
import { newestParent } from '../../src/plan/own-parent.ts';
import { resolveParentImage, type ParentLookup } from '../../src/plan/parent-image.ts';
import { tagNames } from '../../src/plan/tags.ts';
import type { ParentImage } from '../../src/recipe/recipe.ts';
import { anAmi, anImage, releaseTags } from '../helpers/image.ts';
import { account, at } from '../helpers/recipe.ts';
import { aLock, aWanted } from '../helpers/wanted.ts';

const wanted = aWanted();
const digest = 'ab'.repeat(32);
const version = `arn:aws:imagebuilder:us-east-1:${account}:image/al-2023-${shortDigest(digest)}/1.0.0`;

/** A build of the home account, with its AMI there. Both carry what a release writes. */
function built(
  number: number,
  day: number,
  more: { isReleased?: boolean; tags?: Record<string, string>; name?: string } = {},
): { ami: Ami; image: Image } {
  const { isReleased = true, tags = {}, name } = more;
  const amiId = `ami-${String(number).padStart(17, '0')}`;
  const date = `2026-11-${String(day).padStart(2, '0')}`;
  return {
    ami: anAmi(aLock(), 'us-east-1', {
      amiId,
      name: name ?? `al-2023 ${date}T11-45-12.516172Z`,
      createdAt: `${date}T11:45:12.000Z`,
      tags: {
        [tagNames.recipe]: 'al-2023',
        [tagNames.digest]: digest,
        ...releaseTags,
        ...tags,
      },
    }),
    image: anImage(wanted, {
      arn: `${version}/${String(number)}`,
      createdAt: Date.parse(`${date}T10:00:00Z`),
      amis: [
        { region: 'us-west-2', amiId: 'ami-0999999999999999f' },
        { region: 'us-east-1', amiId },
      ],
      tags: isReleased ? { ...releaseTags, 'golden-ami:released-at': `${date}T12:00:00.000Z` } : {},
    }),
  };
}

/** An AMI of the home account that something else made. */
const packers = anAmi(aLock(), 'us-east-1', {
  amiId: 'ami-0ccccccccccccccc1',
  name: 'packer-2026-11-20T11-45-12Z',
  createdAt: '2026-11-20T11:45:12.000Z',
  tags: { Team: 'CloudOps' },
});

interface World {
  amis: Ami[];
  images?: Image[];
  parameter?: string;
}

function lookupOf({ amis, images = [], parameter }: World): ParentLookup & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    parameter: () => Promise.resolve(parameter),
    amis: (query) =>
      Promise.resolve(amis.filter(({ amiId }) => !('ids' in query) || query.ids.includes(amiId))),
    // Without a build number, or with wildcards, AWS gives the newest build.
    image: (arn) => {
      asked.push(arn);
      const isWhole = /\/\d+\.\d+\.\d+\/\d+$/.test(arn);
      return Promise.resolve(isWhole ? images.find((image) => image.arn === arn) : images.at(-1));
    },
    builds: (arn) => Promise.resolve(images.filter((image) => image.arn.startsWith(`${arn}/`))),
  };
}

const resolve = (parent: ParentImage, world: World): Promise<ResolvedParentImage> =>
  resolveParentImage(parent, lookupOf(world), {
    region: 'us-east-1',
    account,
    platform: 'Linux',
    location: at('recipes/child.yml', 3),
  });

const messageOf = async (parent: ParentImage, world: World): Promise<string> => {
  const error: unknown = await resolve(parent, world).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ActionError);
  expect(error).toMatchObject({ code: 'parent-image', at: at('recipes/child.yml', 3) });
  return (error as Error).message;
};

const released = built(1, 18);
const candidate = built(2, 19, { isReleased: false });
const byPattern = (namePattern: string, exclude: string[] = [], owner = 'self'): ParentImage => ({
  owner,
  namePattern,
  exclude,
});

/** Each form in which a recipe may name an AMI of the home account. */
const forms: [string, (ami: Ami) => ParentImage][] = [
  ['owner self', () => byPattern('al-2023 *')],
  ['its own account id', () => byPattern('al-2023 *', [], account)],
  ['any name', () => byPattern('*')],
  ['any name with an exclusion', () => byPattern('*', ['*copy'])],
  ['an SSM parameter', () => ({ ssm: '/images/base' })],
  ['an id', ({ amiId }) => ({ ami: amiId })],
];

describe.each(forms)('named by %s', (_form, parentOf) => {
  const world = ({ ami, image }: { ami: Ami; image?: Image }): World => ({
    amis: [ami],
    images: image ? [image] : [],
    parameter: ami.amiId,
  });

  test('a release is a parent', async () => {
    expect(await resolve(parentOf(released.ami), world(released))).toMatchObject({
      image: released.ami.amiId,
    });
  });

  // Tags are what an image recipe has Image Builder set, or what the candidate's role wrote.
  const forged: [string, { ami: Ami; image?: Image }][] = [
    ['that is not released', candidate],
    ['without any tag', { ...candidate, ami: { ...candidate.ami, tags: {} } }],
    [
      "with a release's tags that names the release as its image",
      {
        ami: {
          ...candidate.ami,
          tags: { ...candidate.ami.tags, Ec2ImageBuilderArn: released.image.arn },
        },
        image: released.image,
      },
    ],
    ['whose image is gone', { ami: candidate.ami }],
    [
      'whose release was not finished',
      { ...candidate, image: { ...candidate.image, tags: { 'golden-ami:released-at': 'x' } } },
    ],
    [
      'whose name was given by its image recipe',
      built(3, 19, { isReleased: false, name: 'packer-000000000000 2026-11-19T11-45-12.5Z' }),
    ],
    [
      'of another name, that Image Builder tagged',
      built(3, 19, { isReleased: false, name: 'packer', tags: { CreatedBy: 'EC2 Image Builder' } }),
    ],
    ...[{ CreatedBy: 'EC2 Image Builder' }, { Ec2ImageBuilderArn: '' }].map(
      (tags): [string, { ami: Ami }] => [
        `of another name, with no tag but ${Object.keys(tags).join()}`,
        { ami: { ...candidate.ami, name: 'packer', tags } },
      ],
    ),
    [
      'whose AMI of another region is what the release lists',
      {
        ...released,
        image: {
          ...released.image,
          amis: [{ region: 'us-west-2', amiId: released.ami.amiId }],
        },
      },
    ],
  ];
  test.each(forged)('a candidate %s is none', async (_what, one) => {
    expect(await messageOf(parentOf(one.ami), world(one))).toContain(
      'is an AMI of Image Builder that is not released',
    );
  });
});

describe('what was made otherwise', () => {
  const world = { amis: [packers], parameter: packers.amiId };

  test.each<[string, ParentImage]>([
    ['by its id', { ami: packers.amiId }],
    ["by a pattern that fits no name of Image Builder's", byPattern('packer-????-??-??T??-??-??Z')],
    ['by a pattern without these names', byPattern('packer-*', ['* 20??-??-??T*'])],
  ])('is a parent %s', async (_how, parent) => {
    expect(await resolve(parent, world)).toMatchObject({ image: packers.amiId });
  });

  test.each<[string, ParentImage, string]>([
    [
      'by a pattern that fits others',
      byPattern('packer-*'),
      'may be a parent: ami-0ccccccccccccccc1 (packer-2026-11-20T11-45-12Z) is no AMI of Image Builder, and the pattern fits names that Image Builder gives in us-east-1.',
    ],
    [
      'by a parameter',
      { ssm: '/images/base' },
      'ami-0ccccccccccccccc1 (from /images/base) (packer-2026-11-20T11-45-12Z) is an AMI of the home account that Image Builder did not make, and is named neither by `ami` nor by `owner` in us-east-1.',
    ],
  ])('is none %s', async (_how, parent, message) => {
    expect(await messageOf(parent, world)).toContain(message);
  });

  test('of another account it is a parent', async () => {
    const foreign = { ...packers, ownerId: '999988887777' };
    for (const parent of [byPattern('packer-*', [], '999988887777'), { ssm: '/images/base' }]) {
      expect(await resolve(parent, { amis: [foreign], parameter: foreign.amiId })).toMatchObject({
        image: packers.amiId,
      });
    }
  });
});

describe('the newest release', () => {
  test('is taken, whatever is newer', async () => {
    const newer = [built(3, 20, { isReleased: false }), built(4, 21, { isReleased: false })];
    const world = {
      amis: [candidate, released, ...newer].map(({ ami }) => ami),
      images: [released, candidate, ...newer].map(({ image }) => image),
    };
    expect(await resolve(byPattern('al-2023 *'), world)).toMatchObject({
      image: released.ami.amiId,
    });
  });

  test('where there is none, the message names what was passed over', async () => {
    const many = [4, 3, 5, 2, 6].map((number) => built(number, 15 + number, { isReleased: false }));
    expect(
      await messageOf(byPattern('al-2023 *', ['*copy']), {
        amis: [...many.map(({ ami }) => ami)],
        images: many.map(({ image }) => image),
      }),
    ).toMatch(
      /^No AMI of owner self that fits the name al-2023 \* without \*copy may be a parent: ami-0{16}6 \(al-2023 2026-11-21T11-45-12\.516172Z\) is an AMI of Image Builder that is not released; ami-0{16}5 [^;]*; ami-0{16}4 [^;]*; and 2 more in us-east-1\.$/,
    );
  });

  test.each(['golden-ami:image', 'Ec2ImageBuilderArn'])(
    'is found by the tag %s, else by our digest among the builds of one address',
    async (tag) => {
      const again = built(2, 19);
      const images = [released.image, again.image, built(3, 20, { isReleased: false }).image];
      const named = {
        ...again.ami,
        tags: { ...again.ami.tags, [tag]: again.image.arn },
      };
      const byTag = lookupOf({ amis: [named], images });
      const parent = byPattern('al-2023 *');
      const home = { account, homeRegion: 'us-east-1' };
      expect((await newestParent([named], parent, home, byTag)).ami).toBe(named);
      expect(byTag.asked).toEqual([again.image.arn]);
      expect(
        (await newestParent([released.ami], parent, home, lookupOf({ amis: [], images }))).ami,
      ).toBe(released.ami);
    },
  );

  test('costs no call for an AMI that does not look released', async () => {
    const lookup = lookupOf({ amis: [] });
    const plain = { ...candidate.ami, tags: { [tagNames.recipe]: 'al-2023' } };
    await newestParent([plain], byPattern('*'), { account, homeRegion: 'us-east-1' }, lookup);
    expect(lookup.asked).toEqual([]);
  });

  // A call that the role is denied, or that AWS refuses, would end the run.
  test.each([
    'arn:aws:imagebuilder:us-east-1:999988887777:image/al-2023-000000000000/1.0.0/1',
    `arn:aws:imagebuilder:us-west-2:${account}:image/al-2023-000000000000/1.0.0/1`,
    `arn:aws:imagebuilder:us-east-1:${account}:image/theirs/1.0.0/1`,
    `arn:aws:imagebuilder:us-east-1:${account}:image/al-2023-000000000000/x.x.x`,
    `arn:aws:imagebuilder:us-east-1:${account}:component/al-2023-000000000000/1.0.0/1`,
    'nothing',
  ])("a candidate's tag %s is asked for nowhere", async (arn) => {
    const lookup = lookupOf({ amis: [] });
    const ami = {
      ...candidate.ami,
      tags: {
        ...releaseTags,
        'Ec2ImageBuilderArn': arn,
        'golden-ami:image': arn,
        'golden-ami:recipe': '*',
        'golden-ami:digest': digest,
      },
    };
    await newestParent([ami], byPattern('*'), { account, homeRegion: 'us-east-1' }, lookup);
    expect(lookup.asked).toEqual([]);
  });

  test('at an earlier time is what was released by then', async () => {
    const earlier = built(1, 17);
    const lookup = lookupOf({ amis: [], images: [earlier.image, built(2, 18).image] });
    const amis = [earlier.ami, built(2, 18).ami];
    const home = { account, homeRegion: 'us-east-1' };
    const newestAt = async (date: string): Promise<Ami | undefined> =>
      (await newestParent(amis, byPattern('al-2023 *'), home, lookup, Date.parse(date))).ami;
    expect(await newestAt('2026-11-18T13:00:00Z')).toBe(amis[1]);
    expect(await newestAt('2026-11-18T11:50:00Z')).toBe(amis[0]);
    expect(await newestAt('2026-11-16T00:00:00Z')).toBeUndefined();
  });
});

describe('by the ARN of an image of the home account', () => {
  const parent = (tail: string): ParentImage => ({ image: version.replace('1.0.0', tail) });
  const images = [released.image, candidate.image];
  const amis = [released.ami, candidate.ami];

  test.each(['x.x.x', '1.x.x', '1.0.x', '1.0.0'])(
    'with %s the newest released build is the parent',
    async (tail) => {
      expect(await resolve(parent(tail), { amis, images })).toMatchObject({
        image: released.image.arn,
        createdAt: released.ami.createdAt,
      });
    },
  );

  test('a build is the parent where it is released', async () => {
    expect(await resolve(parent('1.0.0/1'), { amis, images })).toMatchObject({
      image: released.image.arn,
    });
    expect(await messageOf(parent('1.0.0/2'), { amis, images })).toBe(
      `The Image Builder image ${version}/2 is not released (the newest build is ${version}/2) in us-east-1.`,
    );
    expect(await messageOf(parent('x.x.x'), { amis, images: [candidate.image] })).toContain(
      '/x.x.x is not released',
    );
  });
});
