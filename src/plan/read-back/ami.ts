import type { Ami, Snapshot } from '../ami.ts';
import {
  Accepted,
  compared,
  compareMembers,
  listOf,
  NotCompared,
  orUnset,
  textOf,
} from './compare.ts';
import type { Difference, Table } from './compare.ts';
import { gp3 } from './image-recipe.ts';

// EC2 answers in XML: the names are those of the wire, and each value is a text.

const ofTheAnswer: Table = {
  nextToken: new NotCompared('Where the next page begins.'),
};
const ofTheParent = new NotCompared('Comes with the parent image, which is compared.');
const verified = new NotCompared('Verified by itself.');
const ofThisCopy = new NotCompared('Other for each AMI and snapshot.');
const setLater = new NotCompared('Set after an AMI was made; nothing that a build may ask for.');

/** Members of DescribeImages' answer. */
export const amiTable: Table = {
  ...ofTheAnswer,
  imagesSet: {
    platformDetails: ofTheParent,
    usageOperation: ofTheParent,
    blockDeviceMapping: {
      ebs: {
        deleteOnTermination: compared,
        iops: compared,
        snapshotId: compared,
        volumeSize: compared,
        volumeType: compared,
        kmsKeyId: compared,
        throughput: compared,
        outpostArn: compared,
        availabilityZone: compared,
        encrypted: compared,
        volumeInitializationRate: compared,
        availabilityZoneId: compared,
        ebsCardIndex: compared,
      },
      noDevice: compared,
      deviceName: compared,
      virtualName: compared,
    },
    description: new NotCompared('For people.'),
    enaSupport: ofTheParent,
    hypervisor: ofTheParent,
    imageOwnerAlias: new NotCompared('Another word for the owner, which is verified.'),
    name: verified,
    rootDeviceName: compared,
    rootDeviceType: compared,
    sriovNetSupport: ofTheParent,
    stateReason: verified,
    tagSet: verified,
    virtualizationType: ofTheParent,
    bootMode: ofTheParent,
    tpmSupport: ofTheParent,
    deprecationTime: setLater,
    imdsSupport: verified,
    sourceInstanceId: ofThisCopy,
    deregistrationProtection: setLater,
    lastLaunchedTime: setLater,
    imageAllowed: setLater,
    sourceImageId: ofThisCopy,
    sourceImageRegion: ofThisCopy,
    freeTierEligible: ofTheParent,
    publicSsmParameterName: ofTheParent,
    imageWatermarkSet: ofTheParent,
    scanResults: setLater,
    instanceTypeSpecification: ofTheParent,
    imageId: verified,
    imageLocation: ofThisCopy,
    imageState: verified,
    imageOwnerId: verified,
    creationDate: ofThisCopy,
    isPublic: new NotCompared('Who may launch it is read and set by the release.'),
    productCodes: ofTheParent,
    architecture: ofTheParent,
    imageType: compared,
    kernelId: ofTheParent,
    ramdiskId: ofTheParent,
    platform: compared,
  },
};

/** Members of DescribeSnapshots' answer. */
export const snapshotTable: Table = {
  ...ofTheAnswer,
  snapshotSet: {
    ownerAlias: new NotCompared('Another word for the owner, which is compared.'),
    outpostArn: compared,
    tagSet: verified,
    storageTier: compared,
    restoreExpiryTime: new NotCompared('Of archived snapshots, which the tier excludes.'),
    sseType: new NotCompared('Reserved by EC2; encryption and key are verified.'),
    availabilityZone: compared,
    transferType: ofThisCopy,
    completionDurationMinutes: ofThisCopy,
    completionTime: ofThisCopy,
    fullSnapshotSizeInBytes: ofThisCopy,
    associatedKmsKeySet: compared,
    snapshotId: verified,
    volumeId: ofThisCopy,
    status: compared,
    statusMessage: ofThisCopy,
    startTime: ofThisCopy,
    progress: ofThisCopy,
    ownerId: compared,
    description: new NotCompared('For people.'),
    volumeSize: compared,
    encrypted: verified,
    kmsKeyId: verified,
    dataEncryptionKeyId: ofThisCopy,
  },
};

/** What the AMI of an image must be like. */
export interface WantedAmi {
  rootDeviceName: string;
  sizeGiB: number;
  platform: 'Linux' | 'Windows';
  keyArn: string;
  account: string;
}

/** Compares what EC2 tells of an AMI. */
export function compareAmi(
  { answer }: Pick<Ami, 'answer'>,
  wanted: WantedAmi,
): { differences: Difference[]; unknown: string[] } {
  return compareMembers(
    amiTable,
    {
      imagesSet: {
        ...answer,
        // Windows AMIs of Amazon have devices for instance stores, and what is built of them as well.
        blockDeviceMapping: listOf(answer, 'blockDeviceMapping').filter(
          (mapping) => !textOf(mapping, 'virtualName').startsWith('ephemeral'),
        ),
      },
    },
    {
      imagesSet: {
        blockDeviceMapping: [
          {
            deviceName: wanted.rootDeviceName,
            ebs: {
              deleteOnTermination: 'true',
              snapshotId: new Accepted('a snapshot', (found) => String(found).startsWith('snap-')),
              volumeSize: String(wanted.sizeGiB),
              volumeType: 'gp3',
              iops: orUnset(String(gp3.iops)),
              throughput: orUnset(String(gp3.throughput)),
              encrypted: 'true',
              kmsKeyId: orUnset(wanted.keyArn),
              ebsCardIndex: orUnset('0'),
            },
          },
        ],
        rootDeviceName: wanted.rootDeviceName,
        rootDeviceType: 'ebs',
        imageType: 'machine',
        platform: wanted.platform === 'Windows' ? 'windows' : undefined,
      },
    },
    { operation: 'DescribeImages' },
  );
}

/** Compares what EC2 tells of the snapshot of such an AMI. */
export function compareSnapshot(
  { answer }: Pick<Snapshot, 'answer'>,
  wanted: WantedAmi,
): { differences: Difference[]; unknown: string[] } {
  return compareMembers(
    snapshotTable,
    { snapshotSet: answer },
    {
      snapshotSet: {
        storageTier: orUnset('standard'),
        // Each is a second way to the data, also for other accounts.
        associatedKmsKeySet: new Accepted(
          'no other key',
          (found) => found === undefined || found === '',
        ),
        status: 'completed',
        ownerId: wanted.account,
        volumeSize: String(wanted.sizeGiB),
      },
    },
    { operation: 'DescribeSnapshots' },
  );
}
