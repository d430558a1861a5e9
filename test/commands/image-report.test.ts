import { describe, expect, test } from '@jest/globals';
import {
  gather,
  type Ending,
  type ImageFacts,
  type Stages,
} from '../../src/commands/image-facts.ts';
import { assertVerified, reportOf } from '../../src/commands/image-report.ts';
import { ActionError, type ErrorCode } from '../../src/errors.ts';
import type { RegionVerification } from '../../src/release/verify.ts';
import type { ImageReport } from '../../src/report/image-report.ts';
import { fates, meaningOf, type Decided, type Fate } from '../../src/report/meanings.ts';
import { amiIdOf, anAmi, anImage } from '../helpers/image.ts';
import { aFailure, aFate } from '../helpers/report.ts';
import { aWanted } from '../helpers/wanted.ts';

const wanted = aWanted();
const { recipe, lock } = wanted;
const image = anImage(wanted);
const right: RegionVerification[] = lock.regions.map((region) => ({
  region,
  ami: anAmi(lock, region),
  snapshots: [],
  findings: [],
}));
const [east, west] = lock.regions as [string, string];
const finding = {
  region: west,
  amiId: amiIdOf(west),
  subject: 'state',
  expected: 'available',
  found: 'pending',
};
const wrong = right.map((one) => (one.region === west ? { ...one, findings: [finding] } : one));
const both = { [east]: amiIdOf(east), [west]: amiIdOf(west) };

const at = { file: 'recipes/al-2023.yml', line: 3, column: 1 };
const error = new ActionError('aws', 'It broke.', 'Mend it.', { at });
const failed: Ending = { kind: 'error', error, isCancelled: false };
const decisions = [...new Set(fates.map(({ decided }) => decided))];
const known: ImageFacts = { recipe, startedAt: 1000, endedAt: 61_000 };
const blank: ImageReport = {
  recipe: 'al-2023',
  file: recipe.file,
  fate: { decided: 'undecided', meaning: 'stopped' },
  reason: '',
  homeRegion: east,
  regions: lock.regions,
  amis: {},
  isReleased: false,
  findings: [],
  notes: [],
  startedAt: 1000,
  endedAt: 61_000,
};
const errorPart = { message: 'It broke.', remedy: 'Mend it.', at };

describe('what became of the image', () => {
  const ended: Ending = { kind: 'build-ended', failure: aFailure() };
  const notBuilt = { kind: 'not-built', error } as const;
  const errorOf = (code: ErrorCode): Ending => ({
    ...failed,
    error: new ActionError(code, 'It broke.', 'Mend it.', { at }),
  });
  const seen = (status: string): Partial<ImageFacts> => ({ image: { ...image, status } });

  /** The meaning of each ending after a decision to build, to use what is there, and after none. */
  test.each<[string, Ending, Partial<ImageFacts>, ...Fate['meaning'][]]>([
    [
      'a cancelled run',
      { kind: 'interrupted' },
      {},
      'run-cancelled',
      'run-cancelled',
      'run-cancelled',
    ],
    [
      'an error of a cancelled run',
      { ...failed, isCancelled: true },
      {},
      'run-cancelled',
      'run-cancelled',
      'run-cancelled',
    ],
    [
      'a build that goes on',
      { kind: 'time-limit' },
      seen('TESTING'),
      'running',
      'not-built',
      'stopped',
    ],
    ['a build that failed', ended, seen('FAILED'), 'build-failed', 'not-built', 'stopped'],
    [
      'a build that somebody cancelled',
      ended,
      seen('CANCELLED'),
      'build-cancelled',
      'not-built',
      'stopped',
    ],
    ['a build that was deleted', ended, seen('DELETED'), 'build-failed', 'not-built', 'stopped'],
    ['no build', notBuilt, {}, 'not-built', 'not-built', 'stopped'],
    [
      'what stands in the way of a release',
      { ...notBuilt, obstacle: 'of-release' },
      {},
      'held-back',
      'not-built',
      'stopped',
    ],
    ['an error', failed, {}, 'stopped', 'stopped', 'stopped'],
    ['a finding', errorOf('verification'), {}, 'unlike-recipe', 'unlike-recipe', 'stopped'],
    ['a release that stopped', errorOf('release'), {}, 'not-released', 'not-released', 'stopped'],
  ])('%s', (_, ending, facts, ofBuild, ofNothing, undecided) => {
    const meaning = (decided: Decided): Fate['meaning'] =>
      reportOf({ ...known, ...facts, decided }, ending).fate.meaning;
    for (const decided of ['start', 'attach', 'release'] as const) {
      expect([decided, meaning(decided)]).toEqual([decided, ofBuild]);
    }
    expect(meaning('nothing')).toBe(ofNothing);
    expect(meaning('undecided')).toBe(undecided);
    expect(meaning('unplanned')).toBe(undecided === 'run-cancelled' ? undecided : 'unplanned');
    for (const decided of decisions) {
      expect(fates).toContainEqual(reportOf({ ...known, ...facts, decided }, ending).fate);
    }
  });

  test.each<[Decided, Fate['meaning']]>([
    ['start', 'blocked'],
    ['attach', 'blocked'],
    ['release', 'release-blocked'],
    ['reuse', 'not-built'],
    ['nothing', 'not-built'],
    ['undecided', 'stopped'],
    ['unplanned', 'unplanned'],
  ])('what stands in the way of a build: %s', (decided, meaning) => {
    const { fate } = reportOf({ ...known, decided }, { ...notBuilt, obstacle: 'of-build' });
    expect(fate).toEqual({ decided, meaning });
    expect(fates).toContainEqual(fate);
  });

  test.each(fates)('is what the work on it says: %j', (fate) => {
    expect(reportOf(known, { kind: 'done', fate })).toEqual({ ...blank, fate });
  });

  test('a candidate that the release is to build', () => {
    const { fate } = reportOf(known, { kind: 'no-candidate' });
    expect(meaningOf(fate)).toMatchObject({ result: 'none', icon: '⏭️' });
  });
});

test.each<Ending>([{ kind: 'time-limit' }, failed])(
  'a build that goes on has one note how to pick it up, where the run leaves it: %j',
  (ending) => {
    const facts = { ...known, image: { ...image, status: 'TESTING' } };
    expect(reportOf({ ...facts, pickUp: 'Run again.' }, ending)).toMatchObject({
      imageArn: image.arn,
      status: 'TESTING',
      notes: [`The build ${image.arn} goes on in AWS (TESTING when it was seen last). Run again.`],
    });
    // Its error says what to do.
    expect(reportOf(facts, ending).notes).toEqual([]);
  },
);

test('an error without a line has none', () => {
  const { error: told } = reportOf(known, {
    ...failed,
    error: new ActionError('aws', 'It broke.', 'Mend it.'),
  });
  expect(told).toEqual({ message: 'It broke.', remedy: 'Mend it.' });
});

describe('what is known when an error comes', () => {
  const locked = {
    parent: lock.parent,
    volumeGiB: lock.volumeGiB,
    digest: lock.digest,
    contentDigest: lock.contentDigest,
  };
  const seen = { imageArn: image.arn, status: 'AVAILABLE' };
  const previous = { name: 'al-2023 2026', createdAt: '2026', amis: {} };

  test.each<[string, Partial<ImageFacts>, Partial<ImageReport>]>([
    ['nothing yet', {}, {}],
    ['the lock', { lock, hasLargerVolume: false }, locked],
    [
      'a volume that is larger than the recipe says',
      { lock: { ...lock, volumeGiB: 30 }, hasLargerVolume: true },
      {
        ...locked,
        volumeGiB: 30,
        notes: ['The volume is 30 GiB, not 8: the snapshot of the parent image is that large.'],
      },
    ],
    ['the decision', { lock, reason: 'forced' }, { ...locked, reason: 'forced' }],
    ['the image', { lock, image }, { ...locked, ...seen }],
    ['what consumers had', { lock, previous }, { ...locked, previous }],
    ['nobody had anything', { lock, previous: undefined }, locked],
    ['AMIs that are right', { image, verifications: right }, { ...seen, amis: both }],
    [
      'AMIs of which one is wrong',
      { image, verifications: wrong },
      { ...seen, amis: { [east]: amiIdOf(east) }, findings: [finding] },
    ],
    [
      'a release, and who was revoked by it',
      {
        image,
        verifications: right,
        isReleased: true,
        withdrawals: [
          { region: west, amiId: amiIdOf(west), byRecipe: [], bySomebody: ['all'], unknown: [] },
        ],
        foreignPipeline: { arn: 'arn:pipeline', owner: 'acme/other' },
      },
      {
        ...seen,
        amis: both,
        isReleased: true,
        notes: [
          `${amiIdOf(west)} in us-west-2 was shared with all by somebody, and no longer is.`,
          'The pipeline arn:pipeline belongs to acme/other and was left alone.',
        ],
      },
    ],
  ])('%s', (_, facts, expected) => {
    expect(reportOf({ ...known, ...facts }, failed)).toEqual({
      ...blank,
      error: errorPart,
      ...expected,
    });
  });
});

test('findings are one error that tells the first of them', () => {
  expect(() => assertVerified('al-2023', image.arn, right)).not.toThrow();
  expect(() => assertVerified('al-2023', image.arn, wrong)).toThrow(
    `al-2023: 1 finding in the AMIs of ${image.arn}, first in us-west-2 (${amiIdOf(west)}): state should be available and is pending.`,
  );
});

describe('gathering', () => {
  const { signal } = new AbortController();

  test('facts follow one another, the last of a kind stands', async () => {
    async function* stages(): Stages {
      yield { reason: 'first' };
      yield { lock };
      await Promise.resolve();
      yield { reason: 'second' };
      return { kind: 'done', fate: aFate('candidate-built') };
    }
    expect(await gather(known, stages(), signal)).toEqual({
      facts: { ...known, lock, reason: 'second' },
      ending: { kind: 'done', fate: aFate('candidate-built') },
    });
  });

  test('an error half way loses none of them', async () => {
    async function* stages(): Stages {
      yield { lock };
      throw await Promise.resolve(error);
    }
    expect(await gather(known, stages(), signal)).toEqual({
      facts: { ...known, lock },
      ending: failed,
    });
    expect((await gather(known, stages(), AbortSignal.abort())).ending).toEqual({
      ...failed,
      isCancelled: true,
    });
  });

  test('a defect passes through', async () => {
    async function* stages(): Stages {
      yield { lock };
      throw await Promise.resolve(new TypeError('defect'));
    }
    await expect(gather(known, stages(), signal)).rejects.toThrow('defect');
  });
});
