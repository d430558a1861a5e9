import { describe, expect, test } from '@jest/globals';
import { decide, namedReason, differencesFromWanted } from '../../src/plan/decide.ts';
import type { Image } from '../../src/plan/image.ts';
import type { Observed } from '../../src/plan/observe.ts';
import { day, hour } from '../helpers/clock.ts';
import { amiIdOf, anImage, releaseTags } from '../helpers/image.ts';
import { anObserved } from '../helpers/observed.ts';
import { aRecipe } from '../helpers/recipe.ts';
import { aWanted } from '../helpers/wanted.ts';

const wanted = aWanted();
const now = Date.parse(wanted.lock.resolvedAt);
const image = (overrides: Parameters<typeof anImage>[1] = {}): Image => anImage(wanted, overrides);
const candidateImage = image({
  arn: 'arn:aws:imagebuilder:us-east-1:360783618952:image/al-2023-abcdefabcdef/1.0.0/1',
  imageRecipeArn: 'another',
});

describe('without share', () => {
  test.each([
    ['nothing there', [], 'start', 'there is no image with this content'],
    [
      'a fresh one',
      [image({ createdAt: now - 3 * hour })],
      'reuse',
      'an image with this content exists, 3 hours old',
    ],
    [
      'one of the last minute of its age',
      [image({ createdAt: now - 7 * day + 1 })],
      'reuse',
      'an image with this content exists, 7 days old',
    ],
    [
      'one at its age',
      [image({ createdAt: now - 7 * day })],
      'start',
      'the image with this content is 7 days old, over 7 days',
    ],
    [
      'a running one',
      [image({ status: 'TESTING' })],
      'attach',
      'a build of this content is TESTING already',
    ],
    [
      'one in a state that nobody knows',
      [image({ status: 'POLISHING' })],
      'attach',
      'a build of this content is POLISHING already',
    ],
    ['a failed one', [image({ status: 'FAILED' })], 'start', 'there is no image with this content'],
    [
      'a deprecated one',
      [image({ status: 'DEPRECATED' })],
      'start',
      'there is no image with this content',
    ],
    [
      'one of another infrastructure',
      [image({ infrastructureArn: 'other' })],
      'start',
      'no image was built the way it is wanted: infrastructure configuration other',
    ],
    [
      'one of another distribution',
      [image({ distributionArn: 'other' })],
      'start',
      'no image was built the way it is wanted: distribution configuration other',
    ],
    [
      'one on other instances, in other regions',
      [
        image({
          infrastructureArn: 'other',
          distributionArn: 'other',
          change: {
            infrastructureConfiguration: { instanceTypes: ['m5.xlarge'], subnetId: 'subnet-1' },
            distributionConfiguration: {
              distributions: [
                { region: 'us-east-1', amiDistributionConfiguration: { kmsKeyId: 'old' } },
                { region: 'eu-west-1', amiDistributionConfiguration: { kmsKeyId: 'k' } },
              ],
            },
          },
        }),
      ],
      'start',
      `no image was built the way it is wanted: instance types m5.xlarge → ${wanted.infrastructure.instanceTypes.join(', ')}, subnet subnet-1 → none, region us-west-2 added, region eu-west-1 removed, key in us-east-1 old → ${wanted.lock.keys['us-east-1'] ?? ''}`,
    ],
    [
      'one with another AMI name',
      [
        image({
          distributionArn: 'other',
          change: {
            distributionConfiguration: {
              distributions: wanted.distribution.distributions.map((one) => ({
                ...one,
                amiDistributionConfiguration: {
                  ...one.amiDistributionConfiguration,
                  name: 'acme {{imagebuilder:buildDate}}',
                },
              })),
            },
          },
        }),
      ],
      'start',
      'no image was built the way it is wanted: AMI name acme {date} → al-2023 {date}',
    ],
    [
      'one without tests',
      [image({ change: { imageTestsConfiguration: { imageTestsEnabled: false } } })],
      'start',
      'no image was built the way it is wanted: imageTestsConfiguration.imageTestsEnabled of the image is false, not true',
    ],
    [
      'one with its own workflow',
      [image({ change: { workflows: [{ workflowArn: 'w' }] } })],
      'start',
      'no image was built the way it is wanted: workflows[0].workflowArn of the image is "w", not a workflow of AWS\'s',
    ],
    [
      'one with a role',
      [image({ change: { executionRole: 'role/x' } })],
      'start',
      'no image was built the way it is wanted: executionRole of the image differs',
    ],
  ] as const)('%s', (_what, builds, action, reason) => {
    expect(decide(wanted, anObserved(wanted, { builds: [...builds] }), false)).toMatchObject({
      action,
      reason,
    });
  });

  test('an old image and a running build: attach', () => {
    const running = image({ number: 2, status: 'BUILDING' });
    expect(
      decide(
        wanted,
        anObserved(wanted, { builds: [running, image({ createdAt: now - 8 * day })] }),
        false,
      ),
    ).toMatchObject({ action: 'attach', image: running });
  });

  test('a fresh image comes before a running build', () => {
    const fresh = image();
    expect(
      decide(
        wanted,
        anObserved(wanted, { builds: [image({ number: 2, status: 'BUILDING' }), fresh] }),
        false,
      ),
    ).toMatchObject({ action: 'reuse', image: fresh });
  });

  test('a candidate at another address is not looked at', () => {
    expect(
      decide(
        wanted,
        anObserved(wanted, { candidate: { image: candidateImage, problems: [], unknown: [] } }),
        false,
      ).action,
    ).toBe('start');
  });

  test('the reason tells a changed recipe from a new one', () => {
    expect(decide(wanted, anObserved(wanted, { newestReleasedAt: now - hour }), false).reason).toBe(
      'content or parent image changed since the last release',
    );
  });
});

describe('with force', () => {
  const forced = aWanted(aRecipe(), { force: true });

  test.each([
    ['an image from before', [anImage(forced, { createdAt: now - 1 })], 'start'],
    [
      'a running build from before',
      [anImage(forced, { status: 'BUILDING', createdAt: now - 1 })],
      'start',
    ],
    ['an image from after', [anImage(forced, { createdAt: now })], 'reuse'],
    [
      'a running build from after',
      [anImage(forced, { status: 'BUILDING', createdAt: now })],
      'attach',
    ],
  ] as const)('%s', (_what, builds, action) => {
    expect(decide(forced, anObserved(forced, { builds: [...builds] }), false).action).toBe(action);
  });

  test('a candidate from before is not released', () => {
    expect(
      decide(
        forced,
        anObserved(forced, { candidate: { image: candidateImage, problems: [], unknown: [] } }),
        true,
      ).action,
    ).toBe('start');
  });

  test('the reason says so', () => {
    expect(decide(forced, anObserved(forced, { builds: [anImage(forced)] }), false).reason).toBe(
      'forced',
    );
  });
});

describe('with share', () => {
  test('a private image of this content is released', () => {
    expect(decide(wanted, anObserved(wanted, { builds: [image()] }), true).action).toBe('release');
  });

  // An AMI is made three quarters of an hour after its build began.
  const released = (amiId: string, newestReleasedAt: number): Partial<Observed> => ({
    builds: [image({ tags: releaseTags })],
    newestReleasedAmiId: amiId,
    newestReleasedAt,
  });

  test('the newest release is left', () => {
    expect(
      decide(wanted, anObserved(wanted, released(amiIdOf('us-east-1'), now - hour / 2)), true)
        .action,
    ).toBe('nothing');
  });

  test('the newest release is finished where it was cut off, at whichever address it is', () => {
    const cut = { ...released(amiIdOf('us-east-1'), now - hour / 2), isReleaseComplete: false };
    expect(decide(wanted, anObserved(wanted, cut), true).action).toBe('release');
    const candidate = {
      image: { ...candidateImage, tags: releaseTags },
      problems: [],
      unknown: [],
    };
    expect(
      decide(wanted, anObserved(wanted, { ...cut, builds: [], candidate }), true),
    ).toMatchObject({ action: 'release', image: candidate.image });
    expect(
      decide(
        wanted,
        anObserved(wanted, { ...cut, builds: [], candidate, isReleaseComplete: true }),
        true,
      ),
    ).toMatchObject({ action: 'nothing', image: candidate.image });
    expect(
      decide(
        wanted,
        anObserved(wanted, {
          ...cut,
          builds: [],
          candidate: { ...candidate, problems: ['volumes'], unknown: [] },
        }),
        true,
      ).action,
    ).toBe('start');
  });

  test('an AMI that only looks released, since its image recipe set the tags, is none', () => {
    const newest = released(amiIdOf('us-east-1'), now - hour / 2);
    for (const tags of [
      {},
      { Type: 'golden-ami' },
      { 'golden-ami:released-at': releaseTags['golden-ami:released-at'] },
    ]) {
      expect(
        decide(wanted, anObserved(wanted, { ...newest, builds: [image({ tags })] }), true).action,
      ).toBe('release');
      const candidate = { image: { ...candidateImage, tags }, problems: [], unknown: [] };
      expect(
        decide(wanted, anObserved(wanted, { ...newest, builds: [], candidate }), true).action,
      ).toBe('release');
    }
  });

  test('one whose AMI is released in another region alone is not taken for released', () => {
    expect(
      decide(wanted, anObserved(wanted, released(amiIdOf('us-west-2'), now - 2 * hour)), true)
        .action,
    ).toBe('release');
  });

  test.each([
    ['sound and newest', {}, [], 0, 'release'],
    ['older than the newest release', {}, [], now - hour, 'start'],
    ['newer than it', {}, [], now - hour - 1, 'release'],
    ['too old', { createdAt: now - 7 * day }, [], 0, 'start'],
    ['not AVAILABLE', { status: 'BUILDING' }, [], 0, 'start'],
    ['of other contents', {}, ['document of component a.yml'], 0, 'start'],
  ] as const)('a candidate that is %s', (_what, overrides, problems, newestReleasedAt, action) => {
    const candidate = {
      image: { ...candidateImage, ...overrides },
      problems: [...problems],
      unknown: [],
    };
    expect(decide(wanted, anObserved(wanted, { candidate, newestReleasedAt }), true).action).toBe(
      action,
    );
  });

  test('the reason says that a candidate is passed over, and why', () => {
    const decision = decide(
      wanted,
      anObserved(wanted, {
        candidate: { image: candidateImage, problems: [], unknown: [] },
        newestReleasedAt: now - hour,
      }),
      true,
    );
    expect(decision.reason).toMatch(
      /^content or parent image changed since the last release, and the candidate with this content, .+ old, is older than that release$/,
    );
  });

  test("the reason names the candidate's problems", () => {
    expect(
      decide(
        wanted,
        anObserved(wanted, {
          candidate: { image: candidateImage, problems: ['volumes', 'user data'], unknown: [] },
        }),
        true,
      ).reason,
    ).toBe(`the candidate ${candidateImage.arn} can't be released: volumes, user data`);
  });

  // Content A is released, then B, then B is reverted: whoever takes the newest AMI would go on
  // with B.
  test('an image of this content that is older than another release is not the way back to it', () => {
    const old = image({ createdAt: now - 2 * day });
    const { action } = decide(
      wanted,
      anObserved(wanted, {
        builds: [old],
        newestReleasedAt: now - day,
        newestReleasedAmiId: 'ami-0bbbbbbbbbbbbbbbb',
      }),
      true,
    );
    expect(action).toBe('start');
  });
});

describe('of what AWS does not tell all', () => {
  const untold = {
    infrastructureArn: '',
    tags: {},
    change: { imageTestsConfiguration: undefined },
  };
  const decided = (build: Image): ReturnType<typeof decide> =>
    decide(wanted, anObserved(wanted, { builds: [build] }), false);

  test('a running build is waited for: a second one would be no better', () => {
    expect(decided(image({ ...untold, status: 'BUILDING' }))).toMatchObject({ action: 'attach' });
  });

  test('but not one of which it tells that it is another', () => {
    const other = { change: { imageTestsConfiguration: { imageTestsEnabled: false } } };
    expect(decided(image({ ...untold, ...other, status: 'BUILDING' }))).toMatchObject({
      action: 'start',
    });
  });

  test('an image is not reused, and the reason says what is not told', () => {
    expect(decided(image(untold))).toEqual({
      action: 'start',
      reason:
        'no image was built the way it is wanted: AWS does not tell its infrastructure configuration',
    });
  });

  test('but one of which a default is not told is', () => {
    const { change } = untold;
    expect(decided(image({ change }))).toMatchObject({ action: 'reuse' });
  });
});

test('differences name every part that is not as wanted', () => {
  const other = image({
    imageRecipeArn: 'r',
    infrastructureArn: 'i',
    distributionArn: 'd',
    change: { imageTestsConfiguration: { imageTestsEnabled: false } },
  });
  expect(differencesFromWanted(other, wanted)).toEqual([
    'image recipe r',
    'infrastructure configuration i',
    'distribution configuration d',
    'imageTestsConfiguration.imageTestsEnabled of the image is false, not true',
  ]);
  expect(differencesFromWanted(image(), wanted)).toEqual([]);
});

test.each([
  [[], 'content or parent image changed since the last release, and more'],
  [['volume: 8 → 9 GiB'], 'volume: 8 → 9 GiB since the last release, and more'],
  [['$& a', 'b'], '$& a and 1 more change since the last release, and more'],
  [['a', 'b', 'c'], 'a and 2 more changes since the last release, and more'],
])('a reason names what changed: %j', (changes, expected) => {
  const reason = 'content or parent image changed since the last release, and more';
  expect(namedReason(reason, changes)).toBe(expected);
  expect(namedReason('forced', changes)).toBe('forced');
});
