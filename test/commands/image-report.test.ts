import { describe, expect, test } from '@jest/globals';
import {
  gather,
  type Ending,
  type ImageFacts,
  type Stages,
} from '../../src/commands/image-facts.ts';
import { assertVerified, reportOf } from '../../src/commands/image-report.ts';
import { ActionError } from '../../src/errors.ts';
import type { RegionVerification } from '../../src/release/verify.ts';
import type { ImageReport } from '../../src/report/image-report.ts';
import { amiIdOf, anAmi, anImage } from '../helpers/image.ts';
import { aFailure } from '../helpers/report.ts';
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
const known: ImageFacts = { recipe, startedAt: 1000, endedAt: 61_000 };
const blank: ImageReport = {
  recipe: 'al-2023',
  file: recipe.file,
  result: 'failed',
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

describe('the result', () => {
  test.each<[string, Ending, Partial<ImageFacts>, Partial<ImageReport>]>([
    ['built', { kind: 'done', result: 'built' }, {}, { result: 'built' }],
    ['reused', { kind: 'done', result: 'reused' }, {}, { result: 'reused' }],
    ['released', { kind: 'done', result: 'released' }, {}, { result: 'released' }],
    ['nothing to do', { kind: 'done', result: 'none' }, {}, { result: 'none' }],
    ['a cancelled run', { kind: 'interrupted' }, {}, { result: 'cancelled' }],
    [
      'a build that goes on',
      { kind: 'time-limit', remedy: 'Run again.' },
      { image: { ...image, status: 'TESTING' } },
      {
        result: 'started',
        imageArn: image.arn,
        status: 'TESTING',
        notes: ['The build goes on in AWS (TESTING). Run again.'],
      },
    ],
    [
      'a build that failed',
      { kind: 'build-ended', failure: aFailure() },
      { image: { ...image, status: 'FAILED' } },
      { result: 'failed', imageArn: image.arn, status: 'FAILED', failure: aFailure() },
    ],
    [
      'a build that somebody cancelled',
      { kind: 'build-ended', failure: aFailure() },
      { image: { ...image, status: 'CANCELLED' } },
      { result: 'cancelled', imageArn: image.arn, status: 'CANCELLED', failure: aFailure() },
    ],
    [
      'a build that was deleted',
      { kind: 'build-ended', failure: aFailure() },
      { image: { ...image, status: 'DELETED' } },
      { result: 'failed', imageArn: image.arn, status: 'DELETED', failure: aFailure() },
    ],
    [
      'no candidate',
      { kind: 'no-candidate' },
      {},
      {
        result: 'none',
        notes: [
          'No candidate was built: name, regions, keys or infrastructure of al-2023 are new, and the release alone makes the configurations for them. Once merged, it is built, tested and released.',
        ],
      },
    ],
    ['an error', failed, {}, { result: 'failed', error: errorPart }],
    [
      'an error of a run that was cancelled',
      { ...failed, isCancelled: true },
      {},
      { result: 'cancelled', error: errorPart },
    ],
    [
      'an error without a line',
      { ...failed, error: new ActionError('aws', 'It broke.', 'Mend it.') },
      {},
      { result: 'failed', error: { message: 'It broke.', remedy: 'Mend it.' } },
    ],
  ])('%s', (_, ending, facts, expected) => {
    expect(reportOf({ ...known, ...facts }, ending)).toEqual({ ...blank, ...expected });
  });
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
        revoked: [{ region: west, amiId: amiIdOf(west), who: 'all' }],
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
      return { kind: 'done', result: 'built' };
    }
    expect(await gather(known, stages(), signal)).toEqual({
      facts: { ...known, lock, reason: 'second' },
      ending: { kind: 'done', result: 'built' },
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
