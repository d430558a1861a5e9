import type {
  CreateComponentCommandInput,
  CreateDistributionConfigurationCommandInput,
  CreateImageRecipeCommandInput,
  CreateInfrastructureConfigurationCommandInput,
} from '@aws-sdk/client-imagebuilder';
import type { Image as Ec2Image } from '@aws-sdk/client-ec2';

/** What a person says about a candidate. */
export interface CandidateOptions {
  /** Ends all names; nobody had it before. */
  run: string;
  accountId: string;
  /** The home region, and the one that gets a copy. */
  region: string;
  copyRegion: string;
  instanceProfile: string;
  instanceType: string;
  /** Both or none: without them the default VPC is used. */
  subnet: string | undefined;
  securityGroup: string | undefined;
  /** A log group that exists; without it Image Builder makes its own, which is removed. */
  logGroup: string | undefined;
}

/** Tag on all that a calibration makes; its value is the run. */
export const tagKey = 'golden-ami-calibrate';

/** What all names of a run begin with. */
export function nameOf(run: string): string {
  return `golden-ami-calibrate-${run}`;
}

/** Component documents: one that works, one that works on another system, one whose test fails. */
const documents = {
  hello: documentOf('build', ['echo hello']),
  fails: documentOf('test', ['echo this failure is meant >&2', 'exit 1']),
};

function documentOf(phase: string, commands: string[]): string {
  return JSON.stringify({
    name: phase,
    schemaVersion: '1.0',
    phases: [
      { name: phase, steps: [{ name: 'Say', action: 'ExecuteBash', inputs: { commands } }] },
    ],
  });
}

const semanticVersion = '1.0.0';

/** Ends of the names of what is built: one that goes well, one fails in its test, one in its copy. */
export const builtEnds = ['good', 'fails', 'broken'] as const;
/** One of `builtEnds`. */
export type BuiltEnd = (typeof builtEnds)[number];

/** Everything of a run that has a name, with the requests that make it. */
export interface CandidatePlan {
  /** `denied` is for somebody who is not allowed to make it. */
  components: Record<'hello' | 'fails' | 'other' | 'denied', CreateComponentCommandInput>;
  /** `absent`, `other` and `small` are expected to be refused. */
  recipes: Record<BuiltEnd | 'absent' | 'other' | 'small', RecipeRequest>;
  infrastructure: CreateInfrastructureConfigurationCommandInput;
  /** For somebody who is not allowed to pass the role of the profile. */
  deniedInfrastructure: CreateInfrastructureConfigurationCommandInput;
  distributions: Record<BuiltEnd, CreateDistributionConfigurationCommandInput>;
}

type RecipeRequest = CreateImageRecipeCommandInput & { name: string };

/** The partition that a region belongs to. */
function partitionOf(region: string): string {
  if (region.startsWith('cn-')) return 'aws-cn';
  return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}

/** The ARN of something of the run. */
export function arnOf(
  { region, accountId }: Pick<CandidateOptions, 'region' | 'accountId'>,
  rest: string,
): string {
  return `arn:${partitionOf(region)}:imagebuilder:${region}:${accountId}:${rest}`;
}

/** The requests of a run, without client tokens. */
export function planCandidate(options: CandidateOptions, parent: Ec2Image): CandidatePlan {
  const { run, region, copyRegion } = options;
  const name = nameOf(run);
  const tags = { [tagKey]: run };
  const device = parent.RootDeviceName ?? '/dev/xvda';
  const parentGiB =
    parent.BlockDeviceMappings?.find(({ DeviceName }) => DeviceName === device)?.Ebs?.VolumeSize ??
    8;
  const component = (
    last: string,
    data: string,
    systems: string[],
  ): CreateComponentCommandInput => ({
    name: `${name}-${last}`,
    semanticVersion,
    platform: 'Linux',
    supportedOsVersions: systems,
    data,
    tags,
    clientToken: undefined,
  });
  const componentArn = (last: string): string =>
    arnOf(options, `component/${name}-${last}/${semanticVersion}/1`);
  const recipe = (last: string, components: string[], volumeSize = parentGiB): RecipeRequest => ({
    name: `${name}-${last}`,
    semanticVersion,
    parentImage: parent.ImageId,
    components: components.map((one) => ({ componentArn: componentArn(one) })),
    blockDeviceMappings: [
      {
        deviceName: device,
        ebs: { encrypted: true, volumeSize, volumeType: 'gp3', deleteOnTermination: true },
      },
    ],
    tags,
    clientToken: undefined,
  });
  // Image Builder wants the ARN of a key or of its alias.
  const alias = (where: string, last: string): string =>
    `arn:${partitionOf(where)}:kms:${where}:${options.accountId}:alias/${last}`;
  const distribution = (
    last: string,
    regions: string[],
    copyKey?: string,
  ): CreateDistributionConfigurationCommandInput => ({
    name: `${name}-${last}`,
    distributions: regions.map((one) => ({
      region: one,
      amiDistributionConfiguration: {
        name: `${name}-${last} {{ imagebuilder:buildDate }}`,
        // A region has this key once something was encrypted there; copies take it by themselves.
        ...(one === region
          ? { kmsKeyId: alias(region, 'aws/ebs') }
          : copyKey !== undefined && { kmsKeyId: copyKey }),
        amiTags: tags,
      },
    })),
    tags,
    clientToken: undefined,
  });
  return {
    components: {
      hello: component('hello', documents.hello, ['Amazon Linux 2023']),
      fails: component('fails', documents.fails, ['Amazon Linux 2023']),
      other: component('other', documents.hello, ['Ubuntu 24']),
      denied: component('denied', documents.hello, ['Amazon Linux 2023']),
    },
    recipes: {
      good: recipe('good', ['hello']),
      fails: recipe('fails', ['hello', 'fails']),
      broken: recipe('broken', ['hello']),
      absent: recipe('absent', ['absent']),
      other: recipe('other', ['other']),
      small: recipe('small', ['hello'], Math.max(1, parentGiB - 1)),
    },
    infrastructure: {
      name,
      instanceProfileName: options.instanceProfile,
      instanceTypes: [options.instanceType],
      ...(options.subnet !== undefined && { subnetId: options.subnet }),
      ...(options.securityGroup !== undefined && { securityGroupIds: [options.securityGroup] }),
      terminateInstanceOnFailure: true,
      instanceMetadataOptions: { httpTokens: 'required', httpPutResponseHopLimit: 1 },
      resourceTags: tags,
      tags,
      clientToken: undefined,
    },
    // Without tags, which IAM would be asked about by themselves.
    deniedInfrastructure: {
      name: `${name}-denied`,
      instanceProfileName: options.instanceProfile,
      clientToken: undefined,
    },
    distributions: {
      good: distribution('good', [region, copyRegion]),
      fails: distribution('fails', [region]),
      broken: distribution('broken', [region, copyRegion], alias(copyRegion, `${name}-absent`)),
    },
  };
}

/** What a candidate makes and costs, as lines for whoever is to agree. */
export function describeCandidate({
  run,
  accountId,
  region,
  copyRegion,
  instanceType,
  instanceProfile,
  logGroup,
}: CandidateOptions): string[] {
  const name = nameOf(run);
  return [
    `In account ${accountId}, all of it named ${name}-…, tagged ${tagKey}=${run}, private, and removed at the end:`,
    `  ${region}: up to 4 components, 6 image recipes, 2 infrastructure and 3 distribution configurations`,
    `  ${region}: 4 builds of Amazon Linux 2023 on ${instanceType} with the instance profile ${instanceProfile}: one cancelled at once, one that is to fail in its test (its instance is a fifth), one that is to fail in its copy, one that is distributed`,
    `  ${region}: up to 4 AMIs of 8 GiB, encrypted with alias/aws/ebs; ${copyRegion}: 1 copy`,
    logGroup === undefined
      ? `  ${region}: log groups /aws/imagebuilder/${name}-…`
      : `  ${region}: log streams in ${logGroup}, which stay`,
    'Cost: five instances for less than half an hour each, five snapshots and their disks for an hour, the copy of about 2 GB between regions: about $0.20, at most $2.',
    'Time: at most 60 minutes, mostly 45.',
  ];
}
