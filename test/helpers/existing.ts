import type {
  ExistingComponent,
  ExistingDistribution,
  ExistingImageRecipe,
  ExistingInfrastructure,
} from '../../src/plan/existing.ts';
import type {
  ComponentRequest,
  DistributionRequest,
  ImageRecipeRequest,
  InfrastructureRequest,
} from '../../src/plan/wanted.ts';

// What AWS has once it took a request.

export function existingComponent(request: ComponentRequest, arn: string): ExistingComponent {
  return { arn, data: request.data, platform: request.platform };
}

export function existingImageRecipe(request: ImageRecipeRequest): ExistingImageRecipe {
  return {
    parentImage: request.parentImage,
    components: request.components.map(({ componentArn, parameters }) => ({
      arn: componentArn,
      parameters: Object.fromEntries(
        (parameters ?? []).map(({ name, value }) => [name, value.join(',')]),
      ),
    })),
    volumes: request.blockDeviceMappings.map(({ deviceName, ebs }) => ({
      device: deviceName,
      sizeGiB: ebs.volumeSize,
      isEncrypted: ebs.encrypted,
      kmsKeyId: ebs.kmsKeyId,
      snapshotId: '',
    })),
    userData: request.additionalInstanceConfiguration?.userDataOverride ?? '',
    keepsSsmAgent:
      request.additionalInstanceConfiguration?.systemsManagerAgent?.uninstallAfterBuild === false,
    amiTags: [],
    workingDirectory: '',
  };
}

export function existingInfrastructure(request: InfrastructureRequest): ExistingInfrastructure {
  return {
    instanceProfileName: request.instanceProfileName,
    instanceTypes: request.instanceTypes,
    subnetId: request.subnetId ?? '',
    securityGroupIds: request.securityGroupIds ?? [],
    keyPair: '',
    terminateInstanceOnFailure: request.terminateInstanceOnFailure,
    httpTokens: request.instanceMetadataOptions.httpTokens,
  };
}

export function existingDistribution(request: DistributionRequest): ExistingDistribution {
  return {
    distributions: request.distributions.map(
      ({ region, amiDistributionConfiguration: { name, kmsKeyId, amiTags } }) => ({
        region,
        name,
        kmsKeyId,
        extras: [],
        amiTags,
      }),
    ),
  };
}
