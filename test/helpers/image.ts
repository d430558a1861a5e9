import type { Ami, Snapshot } from '../../src/plan/ami.ts';
import type { Image } from '../../src/plan/image.ts';
import { amiStemOf, type Lock } from '../../src/plan/lock.ts';
import { contentTags } from '../../src/plan/tags.ts';
import type { Wanted } from '../../src/plan/wanted.ts';
import { existingImageRecipe, imageAnswer, type Change } from './existing.ts';

/** Id of the AMI that `anImage` has in a region. */
export function amiIdOf(region: string): string {
  return `ami-${Buffer.from(region).toString('hex').slice(0, 17).padEnd(17, '0')}`;
}

/** An AVAILABLE image that is exactly what is wanted, made an hour before the lock. */
export function anImage(
  wanted: Wanted,
  overrides: Partial<Image> & { number?: number; change?: Change } = {},
): Image {
  const { number = 1, change = {}, tags = {}, ...rest } = overrides;
  const { imageRecipe, infrastructure, distribution } = wanted;
  return {
    arn: `${wanted.imageVersionArn}/${String(number)}`,
    status: 'AVAILABLE',
    createdAt: Date.parse(wanted.lock.resolvedAt) - 3_600_000,
    imageRecipeArn: wanted.imageRecipeArn,
    infrastructureArn: wanted.infrastructureArn,
    distributionArn: wanted.distributionArn,
    amis: wanted.lock.regions.map((region) => ({
      region,
      amiId: amiIdOf(region),
      accountId: wanted.lock.account,
    })),
    tags: { 'golden-ami:recipe': wanted.lock.recipe, ...tags },
    answer: imageAnswer(
      {
        name: imageRecipe.name,
        imageTestsConfiguration: { imageTestsEnabled: true, timeoutMinutes: 720 },
        ...(wanted.image.loggingConfiguration && {
          loggingConfiguration: wanted.image.loggingConfiguration,
        }),
        imageRecipe: existingImageRecipe(imageRecipe).answer['imageRecipe'],
        infrastructureConfiguration: { ...infrastructure },
        distributionConfiguration: { ...distribution },
      },
      change,
    ),
    ...rest,
  };
}

/** The AMI of `anImage` in a region, right in every way. */
/** Tags of an image whose release came to its end. */
export const releaseTags = {
  'golden-ami:released-at': '2026-11-20T00:00:00.000Z',
  'Type': 'golden-ami',
};

export function anAmi(lock: Lock, region: string, overrides: Partial<Ami> = {}): Ami {
  return {
    answer: {
      imageId: amiIdOf(region),
      imageType: 'machine',
      rootDeviceName: '/dev/xvda',
      rootDeviceType: 'ebs',
      blockDeviceMapping: [
        {
          deviceName: '/dev/xvda',
          ebs: {
            deleteOnTermination: 'true',
            snapshotId: `snap-${region}`,
            volumeSize: '8',
            volumeType: 'gp3',
            iops: '3000',
            throughput: '125',
            encrypted: 'true',
          },
        },
      ],
    },
    amiId: amiIdOf(region),
    region,
    name: `${amiStemOf(lock)} 2026-11-21T11-45-12.516172Z`,
    state: 'available',
    ownerId: lock.account,
    createdAt: '2026-11-21T11:45:12.000Z',
    rootDeviceName: '/dev/xvda',
    architecture: 'x86_64',
    productCodes: [],
    tags: contentTags(lock),
    volumes: [{ device: '/dev/xvda', snapshotId: `snap-${region}`, sizeGiB: 8, isEncrypted: true }],
    ...overrides,
  };
}

export function aSnapshot(lock: Lock, region: string, overrides: Partial<Snapshot> = {}): Snapshot {
  return {
    answer: {
      snapshotId: `snap-${region}`,
      ownerId: lock.account,
      status: 'completed',
      storageTier: 'standard',
      volumeSize: '8',
    },
    snapshotId: `snap-${region}`,
    isEncrypted: true,
    keyArn: lock.keys[region] ?? '',
    tags: {},
    ...overrides,
  };
}
