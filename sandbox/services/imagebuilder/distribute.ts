import { AwsError, type Members } from '../../call.ts';
import type { Ami, Key, LaunchPermission } from '../ec2/ami.ts';
import { BuildFailure, about, fraction, renderTokens, type Build } from './build.ts';
import type { Context } from './context.ts';
import type { Distribution } from './distributions.ts';

/** The distribution of one image to one region. */
interface Job {
  region: string;
  /** How long it takes, in simulated milliseconds. */
  ms: number;
  name: string;
  description: string | undefined;
  ami: Ami | undefined;
  error: string | undefined;
  isDone: boolean;
}

const homeSeconds = 60;
const failsEarlySeconds = 90;

/** Where an image goes: its configuration's regions, or without one its own region alone. */
export function distributionsOf(build: Build): Distribution[] {
  return (
    (build.detail['distributionConfiguration']?.distributions as Distribution[] | undefined) ?? [
      { region: build.region },
    ]
  );
}

/** The name of the AMI in a region. */
export function amiName(build: Build, distribution: Distribution | undefined): string {
  const name = distribution?.amiDistributionConfiguration?.name;
  return name === undefined
    ? `${build.detail['name'] as string} ${build.stamp}`
    : renderTokens(name, build);
}

/** Whether the home region gets the build's own AMI, not a copy of it. */
export function keepsOwnAmi(context: Context, distribution: Distribution | undefined): boolean {
  return (
    context.world.settings.homeDistribution === 'same' ||
    distribution?.amiDistributionConfiguration?.kmsKeyId === undefined
  );
}

/** Tags that Image Builder gives every AMI that it makes. */
export function serviceTags(context: Context, build: Build): Record<string, string> {
  return {
    CreatedBy: 'EC2 Image Builder',
    ...(context.world.settings.imageArnTag && { Ec2ImageBuilderArn: build.arn }),
  };
}

/** Tags an AMI, and its snapshots where the switch says so. */
export function tagAmi(
  context: Context,
  build: Build,
  ami: Ami,
  tags: Record<string, string>,
): void {
  const rendered = Object.fromEntries(
    Object.entries(tags).map(([key, value]) => [key, renderTokens(value, build)]),
  );
  const onSnapshots = context.world.settings.tagsOnSnapshots
    ? ami.devices.map((device) => device.snapshot.id)
    : [];
  for (const id of [ami.id, ...onSnapshots]) context.ec2.tag(id, ami.ownerId, rendered);
}

/**
 * Distributes to all regions side by side. Copies are EC2's: they end even when the build was
 * cancelled meanwhile, and those that ended well stay when another region fails; a retry makes no
 * second one. Gives the rows of `outputResources.amis`. Throws BuildFailure after the last region
 * ended.
 */
export function* distribute(
  context: Context,
  build: Build,
  source: Ami,
): Generator<number, Members[]> {
  const jobs = distributionsOf(build)
    .filter(({ region }) => !build.distributed.some((one) => one['region'] === region))
    .map((distribution) => start(context, build, source, distribution));
  yield Math.max(...jobs.map((job) => job.ms));
  build.distributed.push(
    ...jobs.filter((job) => job.isDone).map((job) => row(context, build, job)),
  );
  const rows = [...build.distributed];
  const failed = jobs.filter((job) => job.error !== undefined);
  if (failed.length === 0) return rows;
  if (context.world.settings.failedOutput === 'amis') {
    build.detail['outputResources'] = { amis: rows };
  }
  const texts = failed.map((job, index) => `${String(index + 1)}) ${job.error ?? ''}`).join(' ');
  throw new BuildFailure(
    `Distribution failed with JobId '${context.world.uuid()}', status = 'Failed' for ARN '${build.arn}'. 'Not all distribution jobs are completed. ${texts}'`,
    {
      distributionFailure: {
        errorMessage: `Not all distribution jobs are completed. ${texts}`.slice(0, 1024),
        regionFailures: failed.map((job) => ({
          region: job.region,
          status: 'FAILED',
          errorMessage: job.error,
          targetAccountId: build.accountId,
        })),
      },
    },
  );
}

function row(context: Context, build: Build, job: Job): Members {
  return {
    region: job.region,
    image: job.ami?.id,
    name: job.name,
    ...(job.description !== undefined && { description: job.description }),
    accountId: build.accountId,
    ...(context.world.settings.outputState && { state: { status: 'AVAILABLE' } }),
  };
}

function start(context: Context, build: Build, source: Ami, distribution: Distribution): Job {
  const { clock, faults } = context.world;
  const { region, amiDistributionConfiguration: wanted } = distribution;
  const isFaulty = faults.region(build.detail['name'] as string, region);
  const job: Job = {
    region,
    ms: about(homeSeconds, build, `share ${region}`),
    name: amiName(build, distribution),
    description: wanted?.description,
    ami: undefined,
    error: undefined,
    isDone: false,
  };
  const inRegion = `when distributing the image from the source account (ID: ${build.accountId}) to the destination account (ID: ${build.accountId}) in Region ${region}.`;
  const later = (ms: number, run: () => void): void => {
    job.ms = ms;
    clock.schedule(clock.now() + ms, run);
  };

  // No role can be assumed in an account that lacks it, nor in a region that the account disabled.
  if (
    !context.world.regions.includes(region) ||
    (wanted?.targetAccountIds ?? []).some((account) => account !== build.accountId)
  ) {
    later(about(failsEarlySeconds, build, region), () => {
      job.error = `In region '${region}' - 'STS Client Error: The provided execution role does not exist or does not have sufficient permissions.'`;
    });
    return job;
  }

  const isOwn = region === build.region && keepsOwnAmi(context, distribution);
  const key = isOwn ? undefined : copyKey(context, build, source, distribution);
  const failure = isOwn
    ? undefined
    : key === 'inaccessible'
      ? 'Given key ID is not accessible. You must have DescribeKey permissions on the default CMK'
      : isFaulty
        ? 'Copy image failed with an internal error.'
        : undefined;
  const ami = isOwn
    ? source
    : copy(context, build, source, job, region, key === 'inaccessible' ? undefined : key);
  job.ami = ami;
  if (failure !== undefined) {
    later(about(failsEarlySeconds, build, region), () => {
      context.ec2.finish(ami, failure);
      job.error = `AMI Copy Reported Failure For '${ami.id}' ${inRegion}`;
    });
    return job;
  }

  later(isOwn ? job.ms : Math.round((5 + 10 * fraction(build.arn, region)) * 60_000), () => {
    context.ec2.finish(ami);
    if (build.isCancelled) return;
    tagAmi(context, build, ami, {
      ...(isOwn ? {} : serviceTags(context, build)),
      ...wanted?.amiTags,
    });
    try {
      if (isOwn && isFaulty) throw new AwsError('InternalError', 'An internal error has occurred');
      context.ec2.permit(ami, permissionsOf(distribution));
      job.isDone = true;
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      job.error = `EC2 Client Error: '${error.message}' ${inRegion}`;
    }
  });
  return job;
}

/**
 * The key of a copy: the distribution's, else for an encrypted source the region's default EBS key.
 */
function copyKey(
  context: Context,
  build: Build,
  source: Ami,
  distribution: Distribution,
): Key | 'inaccessible' | undefined {
  const wanted = distribution.amiDistributionConfiguration?.kmsKeyId;
  const sourceKeys = source.devices
    .filter((device) => device.snapshot.kmsKeyArn !== undefined)
    .map((device) => context.ec2.store.keyOf(device.snapshot));
  if (sourceKeys.some((key) => key?.state !== 'Enabled')) return 'inaccessible';
  if (wanted === undefined && sourceKeys.length === 0) return undefined;
  const isElsewhere =
    wanted?.startsWith('arn:') === true && wanted.split(':')[3] !== distribution.region;
  const key = isElsewhere
    ? undefined
    : context.kms.find(distribution.region, build.accountId, wanted ?? 'alias/aws/ebs');
  return key?.state === 'Enabled' &&
    key.spec === 'SYMMETRIC_DEFAULT' &&
    context.kms.admitsImageBuilder(key, build.accountId)
    ? key
    : 'inaccessible';
}

function copy(
  context: Context,
  build: Build,
  source: Ami,
  job: Job,
  region: string,
  key: Key | undefined,
): Ami {
  return context.ec2.create({
    region,
    ownerId: build.accountId,
    name: job.name,
    description: job.description,
    traits: source,
    devices: source.devices.map((device) => ({
      name: device.name,
      sizeGiB: device.snapshot.sizeGiB,
      kmsKeyArn: key?.arn,
      volumeType: device.volumeType,
      iops: device.iops,
      throughput: device.throughput,
      deleteOnTermination: device.deleteOnTermination,
    })),
    state: 'pending',
    imdsV2: context.world.settings.imdsSupportInherited && source.imdsV2,
    source: { id: source.id, region: source.region },
  });
}

function permissionsOf(distribution: Distribution): LaunchPermission[] {
  const wanted = distribution.amiDistributionConfiguration?.launchPermission;
  return [
    ...(wanted?.userIds ?? []).map((UserId) => ({ UserId })),
    ...(wanted?.userGroups ?? []).map((Group) => ({ Group })),
    ...(wanted?.organizationArns ?? []).map((OrganizationArn) => ({ OrganizationArn })),
    ...(wanted?.organizationalUnitArns ?? []).map((OrganizationalUnitArn) => ({
      OrganizationalUnitArn,
    })),
  ];
}
