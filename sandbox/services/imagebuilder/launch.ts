import type { Members } from '../../call.ts';
import type { Ami } from '../ec2/ami.ts';
import { BuildFailure, type Build } from './build.ts';
import type { Context } from './context.ts';

/** A disk of the build instance, and so of the AMI made from it. */
export interface DiskPlan {
  name: string;
  sizeGiB: number;
  kmsKeyArn: string | undefined;
  volumeType: string;
  iops: number | undefined;
  throughput: number | undefined;
  deleteOnTermination: boolean;
}

interface Ebs {
  encrypted?: boolean;
  kmsKeyId?: string;
  volumeSize?: number;
  volumeType?: string;
  iops?: number;
  throughput?: number;
  deleteOnTermination?: boolean;
}

function refuse(code: string, message: string): never {
  throw new BuildFailure(`EC2 Client Error: '${code}: ${message}' when launching the instance.`);
}

/**
 * Launches the build instance as EC2 would: the recipe's mappings over the parent's disks. A
 * mapping of another device name is a further disk; the root stays as the parent has it. Throws
 * BuildFailure in EC2's words.
 */
export function launchBuildInstance(context: Context, build: Build, parent: Ami): DiskPlan[] {
  const profile = build.detail['infrastructureConfiguration'].instanceProfileName as string;
  if (!context.iam.hasInstanceProfile(profile)) {
    refuse(
      'InvalidParameterValue',
      `Value (${profile}) for parameter iamInstanceProfile.name is invalid. Invalid IAM Instance Profile name`,
    );
  }
  if (!context.iam.hasRole(profile)) {
    refuse(
      'InvalidParameterValue',
      `IAM Instance Profile "arn:aws:iam::${build.accountId}:instance-profile/${profile}" has no associated IAM Roles`,
    );
  }
  const mappings = build.detail['imageRecipe'].blockDeviceMappings as (Members & {
    deviceName: string;
    ebs?: Ebs;
  })[];
  const kept = parent.devices.filter(
    (device) => !mappings.some((mapping) => mapping.deviceName === device.name),
  );
  const mapped = mappings
    .filter((mapping) => mapping['noDevice'] === undefined && mapping['virtualName'] === undefined)
    .map((mapping): DiskPlan => {
      const ebs = mapping.ebs ?? {};
      const base = parent.devices.find((device) => device.name === mapping.deviceName);
      if (!base && ebs.volumeSize === undefined) {
        refuse(
          'InvalidBlockDeviceMapping',
          `Either snapshot ID or volume size must be provided for: ${mapping.deviceName}`,
        );
      }
      const sizeGiB = ebs.volumeSize ?? base?.snapshot.sizeGiB ?? 0;
      if (base && sizeGiB < base.snapshot.sizeGiB) {
        refuse(
          'InvalidBlockDeviceMapping',
          `Volume of size ${String(sizeGiB)}GB is smaller than snapshot '${base.snapshot.id}', expect size >= ${String(base.snapshot.sizeGiB)}GB`,
        );
      }
      const volumeType = ebs.volumeType ?? base?.volumeType ?? 'gp2';
      checkPerformance(volumeType, ebs);
      return {
        name: mapping.deviceName,
        sizeGiB,
        kmsKeyArn: keyArn(context, build, ebs) ?? base?.snapshot.kmsKeyArn,
        volumeType,
        iops: ebs.iops,
        throughput: ebs.throughput,
        deleteOnTermination: ebs.deleteOnTermination ?? base?.deleteOnTermination ?? true,
      };
    });
  const asParent = kept.map((device) => ({
    name: device.name,
    sizeGiB: device.snapshot.sizeGiB,
    kmsKeyArn: device.snapshot.kmsKeyArn,
    volumeType: device.volumeType,
    iops: device.iops,
    throughput: device.throughput,
    deleteOnTermination: device.deleteOnTermination,
  }));
  return [...asParent, ...mapped].sort(
    (a, b) => Number(b.name === parent.rootDeviceName) - Number(a.name === parent.rootDeviceName),
  );
}

/** What EC2 refuses of type, operations and throughput: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EbsBlockDevice.html. */
function checkPerformance(volumeType: string, { iops, throughput }: Ebs): void {
  if (['io1', 'io2'].includes(volumeType) && iops === undefined) {
    refuse('MissingParameter', `The parameter iops must be specified for ${volumeType} volumes.`);
  }
  if (throughput !== undefined && volumeType !== 'gp3') {
    refuse(
      'InvalidParameterCombination',
      `The parameter throughput is not supported for ${volumeType} volumes.`,
    );
  }
}

function keyArn(context: Context, build: Build, ebs: Ebs): string | undefined {
  if (ebs.encrypted !== true) {
    if (ebs.kmsKeyId !== undefined) {
      refuse(
        'InvalidParameterDependency',
        'The parameter KmsKeyId requires the parameter Encrypted to be set.',
      );
    }
    return undefined;
  }
  const key = context.kms.find(build.region, build.accountId, ebs.kmsKeyId ?? 'alias/aws/ebs');
  if (!key) refuse('Client.InvalidKMSKey.NotFound', 'The KMS key provided cannot be found');
  if (key.state !== 'Enabled') {
    refuse('Client.InvalidKMSKey.InvalidState', 'The KMS key provided is in an incorrect state');
  }
  // EBS takes no asymmetric keys:
  // https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption-requirements.html
  if (key.spec !== 'SYMMETRIC_DEFAULT') {
    refuse(
      'Client.InvalidKMSKey.InvalidKeyUsage',
      'The KMS key provided has an incorrect key usage',
    );
  }
  if (!context.kms.admitsImageBuilder(key, build.accountId)) {
    refuse('Client.InternalError', 'Client error on launch');
  }
  return key.arn;
}
