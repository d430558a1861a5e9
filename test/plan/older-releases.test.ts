import { expect, test } from '@jest/globals';
import { olderReleases } from '../../src/plan/older-releases.ts';
import { anAmi, anImage, releaseTags } from '../helpers/image.ts';
import { aWanted } from '../helpers/wanted.ts';

// All else is in test/e2e/older-releases.test.ts.

const wanted = aWanted();
const region = 'us-east-1';

test('an image that is newer than the release is left to its own run, and an AMI without an image is not', async () => {
  const own = anAmi(wanted.lock, region, { amiId: 'ami-own', createdAt: '2026-11-02T00:00:00Z' });
  const releaseOf = (number: number, createdAt: string) => {
    const amiId = `ami-${String(number)}`;
    const image = anImage(wanted, { number, amis: [{ region, amiId }], tags: releaseTags });
    const tags = { ...own.tags, ...releaseTags, 'golden-ami:image': image.arn };
    return { image, ami: anAmi(wanted.lock, region, { amiId, createdAt, tags }) };
  };
  const older = releaseOf(2, '2026-11-01T00:00:00Z');
  const newer = releaseOf(3, '2026-11-03T00:00:00Z');
  const found = (images: (typeof older.image)[]): ReturnType<typeof olderReleases> =>
    olderReleases(
      [own, older.ami, newer.ami],
      anImage(wanted, { amis: [{ region, amiId: 'ami-own' }] }),
      wanted,
      {
        image: (arn) => Promise.resolve(images.find((image) => image.arn === arn)),
        builds: () => Promise.resolve(images),
      },
    );
  expect(await found([older.image, newer.image])).toEqual({ images: [older.image], orphans: [] });
  expect(await found([])).toEqual({ images: [], orphans: [older.ami, newer.ami] });
});
