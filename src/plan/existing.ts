import { canonical } from './digest.ts';
import type {
  ComponentRequest,
  DistributionRequest,
  ImageRecipeRequest,
  InfrastructureRequest,
} from './wanted.ts';

/** A component as AWS has it. */
export interface ExistingComponent {
  arn: string;
  data: string;
  platform: string;
}

/** An image recipe as AWS has it. */
export interface ExistingImageRecipe {
  parentImage: string;
  components: { arn: string; parameters: Record<string, string> }[];
  volumes: {
    device: string;
    sizeGiB: number;
    isEncrypted: boolean;
    kmsKeyId: string;
    snapshotId: string;
  }[];
  /** base64, empty where there is none. */
  userData: string;
  keepsSsmAgent: boolean;
  /** Names of the tags that it sets on AMIs. */
  amiTags: string[];
  /** Folder in which components run; empty for Image Builder's own. */
  workingDirectory: string;
}

/** An infrastructure configuration as AWS has it. */
export interface ExistingInfrastructure {
  instanceProfileName: string;
  instanceTypes: string[];
  subnetId: string;
  securityGroupIds: string[];
  keyPair: string;
  terminateInstanceOnFailure: boolean;
  httpTokens: string;
}

/** A distribution configuration as AWS has it. */
export interface ExistingDistribution {
  distributions: {
    region: string;
    name: string;
    kmsKeyId: string;
    /**
     * AWS's names of further members that are set, for example those that share, export or publish.
     */
    extras: string[];
    /** Tags that it sets on AMIs. */
    amiTags: Record<string, string>;
  }[];
}

// Each function below lists the parts in which an existing resource differs from the wanted one of
// the same name. Names contain a digest of the content, so a difference means that somebody else
// made the resource. Descriptions and tags are not compared.

export function componentDifferences(
  existing: ExistingComponent,
  wanted: ComponentRequest,
): string[] {
  return differences({
    document: [existing.data, wanted.data],
    platform: [existing.platform, wanted.platform],
  });
}

export function imageRecipeDifferences(
  existing: ExistingImageRecipe,
  wanted: ImageRecipeRequest,
): string[] {
  return differences({
    'parent image': [existing.parentImage, wanted.parentImage],
    'components': [
      existing.components,
      wanted.components.map(({ componentArn, parameters }) => ({
        arn: componentArn,
        parameters: Object.fromEntries(
          (parameters ?? []).map(({ name, value }) => [name, value.join(',')]),
        ),
      })),
    ],
    'volumes': [
      existing.volumes,
      wanted.blockDeviceMappings.map(({ deviceName, ebs }) => ({
        device: deviceName,
        sizeGiB: ebs.volumeSize,
        isEncrypted: ebs.encrypted,
        kmsKeyId: ebs.kmsKeyId,
        snapshotId: '',
      })),
    ],
    'user data': [
      existing.userData,
      wanted.additionalInstanceConfiguration?.userDataOverride ?? '',
    ],
    'AMI tags': [existing.amiTags, []],
    'working directory': [existing.workingDirectory, ''],
    'SSM agent': [
      existing.keepsSsmAgent,
      wanted.additionalInstanceConfiguration?.systemsManagerAgent?.uninstallAfterBuild === false,
    ],
  });
}

export function infrastructureDifferences(
  existing: ExistingInfrastructure,
  wanted: InfrastructureRequest,
): string[] {
  return differences({
    'instance profile': [existing.instanceProfileName, wanted.instanceProfileName],
    'instance types': [existing.instanceTypes, wanted.instanceTypes],
    'subnet': [existing.subnetId, wanted.subnetId ?? ''],
    'security groups': [existing.securityGroupIds, wanted.securityGroupIds ?? []],
    'key pair': [existing.keyPair, ''],
    'termination on failure': [
      existing.terminateInstanceOnFailure,
      wanted.terminateInstanceOnFailure,
    ],
    'metadata tokens': [existing.httpTokens, wanted.instanceMetadataOptions.httpTokens],
  });
}

export function distributionDifferences(
  existing: ExistingDistribution,
  wanted: DistributionRequest,
): string[] {
  const byRegion = (a: { region: string }, b: { region: string }): number =>
    a.region < b.region ? -1 : 1;
  return differences({
    distributions: [
      [...existing.distributions].sort(byRegion),
      wanted.distributions
        .map(({ region, amiDistributionConfiguration: { name, kmsKeyId, amiTags } }) => ({
          region,
          name,
          kmsKeyId,
          extras: [],
          amiTags,
        }))
        .sort(byRegion),
    ],
  });
}

function differences(parts: Record<string, [unknown, unknown]>): string[] {
  return Object.entries(parts).flatMap(([part, [existing, wanted]]) =>
    canonical(existing) === canonical(wanted) ? [] : [part],
  );
}
