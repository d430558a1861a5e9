import { describe, expect, test } from '@jest/globals';
import { cancelBuild, type Canceller } from '../../src/image-build/cancel.ts';
import type { Image } from '../../src/plan/image.ts';
import type { BuildState } from '../../src/state.ts';
import { callError } from '../helpers/aws-error.ts';
import { minute } from '../helpers/clock.ts';
import { anImage } from '../helpers/image.ts';
import { aWanted } from '../helpers/wanted.ts';

const wanted = aWanted();
const requestedAt = Date.parse('2026-11-21T12:00:00Z');
const arn = `${wanted.imageVersionArn}/3`;

const lost: BuildState = {
  recipe: 'al-2023',
  region: 'us-east-1',
  account: wanted.lock.account,
  imageVersionArn: wanted.imageVersionArn,
  buildNumber: 3,
  clientToken: 't',
  requestedAt,
};
const answered: BuildState = { ...lost, imageBuildVersionArn: arn };
const build = (status: string, createdAt = requestedAt + 1000): Image =>
  anImage(wanted, { number: 3, status, createdAt });

/**
 * AWS: what GetImage shows one time after the other (the last again and again), and what cancelling
 * throws.
 */
function aws(images: (Image | undefined)[], refusal?: Error): Canceller & { cancelled: string[] } {
  const cancelled: string[] = [];
  return {
    cancelled,
    image: (asked) => {
      expect(asked).toBe(arn);
      return Promise.resolve(images.length > 1 ? images.shift() : images[0]);
    },
    cancelBuild: (asked) => {
      cancelled.push(asked);
      return refusal ? Promise.reject(refusal) : Promise.resolve();
    },
  };
}

describe.each([
  ['AWS had answered', answered],
  ['the answer was lost', lost],
])('%s', (_what, state) => {
  test.each(['PENDING', 'BUILDING', 'TESTING', 'NEW_TO_US'])(
    'a build that is %s is cancelled',
    async (status) => {
      const canceller = aws([build(status)]);
      expect(await cancelBuild(state, canceller)).toMatchObject({
        kind: 'cancelled',
        arn,
        image: { status },
      });
      expect(canceller.cancelled).toEqual([arn]);
    },
  );

  test.each(['AVAILABLE', 'FAILED', 'CANCELLED'])('one that is %s is left', async (status) => {
    const canceller = aws([build(status)]);
    expect(await cancelBuild(state, canceller)).toMatchObject({
      kind: 'ended',
      arn,
      image: { status },
    });
    expect(canceller.cancelled).toEqual([]);
  });

  test('one that ends in between has ended, whatever AWS calls it', async () => {
    expect(
      await cancelBuild(
        state,
        aws([build('BUILDING'), build('AVAILABLE')], callError('InvalidRequestException')),
      ),
    ).toMatchObject({ kind: 'ended', arn, image: { status: 'AVAILABLE' } });
  });

  test('a refusal of one that goes on is thrown', async () => {
    await expect(
      cancelBuild(state, aws([build('BUILDING')], callError('AccessDeniedException'))),
    ).rejects.toMatchObject({ awsName: 'AccessDeniedException' });
  });

  test('a defect is thrown as it is', async () => {
    await expect(
      cancelBuild(state, aws([build('BUILDING'), build('AVAILABLE')], new TypeError('x'))),
    ).rejects.toThrow(TypeError);
  });
});

test('where AWS took nothing on there is nothing to cancel', async () => {
  expect(await cancelBuild(lost, aws([undefined]))).toEqual({ kind: 'never-started', arn });
});

test("a build under our number from before our request is somebody else's", async () => {
  const canceller = aws([build('BUILDING', requestedAt - 2 * minute)]);
  expect(await cancelBuild(lost, canceller)).toEqual({ kind: 'never-started', arn });
  expect(canceller.cancelled).toEqual([]);
});

test('clocks may differ by a little', async () => {
  expect((await cancelBuild(lost, aws([build('BUILDING', requestedAt - 30_000)]))).kind).toBe(
    'cancelled',
  );
});

// The token is the same for all who want this content: AWS answers our start with the build of a
// neighbour.
test('a build that was there before our request is not ours, though AWS named it as the answer', async () => {
  const canceller = aws([build('BUILDING', requestedAt - 20 * minute)]);
  await cancelBuild(answered, canceller);
  expect(canceller.cancelled).toEqual([]);
});
