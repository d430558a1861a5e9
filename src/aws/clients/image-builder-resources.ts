import {
  CreateComponentCommand,
  CreateDistributionConfigurationCommand,
  CreateImagePipelineCommand,
  CreateImageRecipeCommand,
  CreateInfrastructureConfigurationCommand,
  GetComponentCommand,
  GetDistributionConfigurationCommand,
  GetImagePipelineCommand,
  GetImageRecipeCommand,
  GetInfrastructureConfigurationCommand,
  UpdateImagePipelineCommand,
  type Distribution,
} from '@aws-sdk/client-imagebuilder';
import type { ResourceStore } from '../../image-build/resources.ts';
import type { PipelineStore } from '../../release/pipeline-record.ts';
import { isNotFound } from '../errors.ts';
import type { ImageBuilderContext } from './image-builder-context.ts';

/**
 * Reads give `undefined` where nothing has the ARN; creates give the ARN of what was made; an
 * update replaces everything but name and tags.
 */
export type ResourceFunctions = ResourceStore & PipelineStore;

/** Image Builder's default working directories. An answer may name the default or leave it out. */
const usualFolders: ReadonlySet<string | undefined> = new Set(['/tmp', 'C:/', 'C:\\']);

export function resourceFunctions({
  client,
  call,
  target,
}: ImageBuilderContext): ResourceFunctions {
  /** Reads a resource by its ARN; `undefined` where there is none. */
  const get = async <Answer, Existing>(
    operation: string,
    arn: string,
    send: () => Promise<Answer>,
    read: (answer: Answer) => Existing | undefined,
  ): Promise<Existing | undefined> => {
    try {
      return read(await call(target(operation, arn), send));
    } catch (error) {
      if (isNotFound(error)) return undefined;
      throw error;
    }
  };

  return {
    component: (arn) =>
      get(
        'GetComponent',
        arn,
        () => client.send(new GetComponentCommand({ componentBuildVersionArn: arn })),
        ({ component }) =>
          component && {
            arn: component.arn ?? '',
            data: component.data ?? '',
            platform: component.platform ?? '',
          },
      ),
    createComponent: async (request, clientToken) => {
      const answer = await call(target('CreateComponent', request.name), () =>
        client.send(new CreateComponentCommand({ ...request, clientToken })),
      );
      return answer.componentBuildVersionArn ?? '';
    },

    imageRecipe: (arn) =>
      get(
        'GetImageRecipe',
        arn,
        () => client.send(new GetImageRecipeCommand({ imageRecipeArn: arn })),
        ({ imageRecipe }) =>
          imageRecipe && {
            parentImage: imageRecipe.parentImage ?? '',
            components: (imageRecipe.components ?? []).map(({ componentArn, parameters }) => ({
              arn: componentArn ?? '',
              parameters: Object.fromEntries(
                (parameters ?? []).map(({ name, value }) => [name ?? '', (value ?? []).join(',')]),
              ),
            })),
            volumes: (imageRecipe.blockDeviceMappings ?? []).map(({ deviceName, ebs }) => ({
              device: deviceName ?? '',
              sizeGiB: ebs?.volumeSize ?? 0,
              isEncrypted: ebs?.encrypted === true,
              kmsKeyId: ebs?.kmsKeyId ?? '',
              snapshotId: ebs?.snapshotId ?? '',
            })),
            userData: imageRecipe.additionalInstanceConfiguration?.userDataOverride ?? '',
            keepsSsmAgent:
              imageRecipe.additionalInstanceConfiguration?.systemsManagerAgent
                ?.uninstallAfterBuild === false,
            amiTags: Object.keys(imageRecipe.amiTags ?? {}),
            workingDirectory: usualFolders.has(imageRecipe.workingDirectory)
              ? ''
              : (imageRecipe.workingDirectory ?? ''),
          },
      ),
    createImageRecipe: async (request, clientToken) => {
      const answer = await call(target('CreateImageRecipe', request.name), () =>
        client.send(new CreateImageRecipeCommand({ ...request, clientToken })),
      );
      return answer.imageRecipeArn ?? '';
    },

    infrastructure: (arn) =>
      get(
        'GetInfrastructureConfiguration',
        arn,
        () =>
          client.send(
            new GetInfrastructureConfigurationCommand({ infrastructureConfigurationArn: arn }),
          ),
        ({ infrastructureConfiguration: found }) =>
          found && {
            instanceProfileName: found.instanceProfileName ?? '',
            instanceTypes: found.instanceTypes ?? [],
            subnetId: found.subnetId ?? '',
            securityGroupIds: found.securityGroupIds ?? [],
            keyPair: found.keyPair ?? '',
            terminateInstanceOnFailure: found.terminateInstanceOnFailure !== false,
            httpTokens: found.instanceMetadataOptions?.httpTokens ?? '',
          },
      ),
    createInfrastructure: async (request, clientToken) => {
      const answer = await call(target('CreateInfrastructureConfiguration', request.name), () =>
        client.send(new CreateInfrastructureConfigurationCommand({ ...request, clientToken })),
      );
      return answer.infrastructureConfigurationArn ?? '';
    },

    distribution: (arn) =>
      get(
        'GetDistributionConfiguration',
        arn,
        () =>
          client.send(
            new GetDistributionConfigurationCommand({ distributionConfigurationArn: arn }),
          ),
        ({ distributionConfiguration: found }) =>
          found && {
            distributions: (found.distributions ?? []).map((distribution) => ({
              region: distribution.region ?? '',
              name: distribution.amiDistributionConfiguration?.name ?? '',
              kmsKeyId: distribution.amiDistributionConfiguration?.kmsKeyId ?? '',
              extras: extrasOf(distribution),
              amiTags: distribution.amiDistributionConfiguration?.amiTags ?? {},
            })),
          },
      ),
    createDistribution: async (request, clientToken) => {
      const answer = await call(target('CreateDistributionConfiguration', request.name), () =>
        client.send(new CreateDistributionConfigurationCommand({ ...request, clientToken })),
      );
      return answer.distributionConfigurationArn ?? '';
    },

    pipeline: (arn) =>
      get(
        'GetImagePipeline',
        arn,
        () => client.send(new GetImagePipelineCommand({ imagePipelineArn: arn })),
        ({ imagePipeline: found }) =>
          found && {
            arn: found.arn ?? '',
            imageRecipeArn: found.imageRecipeArn ?? '',
            infrastructureArn: found.infrastructureConfigurationArn ?? '',
            distributionArn: found.distributionConfigurationArn ?? '',
            isScheduled: found.schedule?.scheduleExpression !== undefined,
            status: found.status ?? '',
            updatedAt: found.dateUpdated ?? '',
            tags: found.tags ?? {},
          },
      ),
    createPipeline: async (request, clientToken) => {
      const answer = await call(target('CreateImagePipeline', request.name), () =>
        client.send(new CreateImagePipelineCommand({ ...request, clientToken })),
      );
      return answer.imagePipelineArn ?? '';
    },
    updatePipeline: async (
      imagePipelineArn,
      { name: _name, tags: _tags, ...request },
      clientToken,
    ) => {
      await call(target('UpdateImagePipeline', imagePipelineArn), () =>
        client.send(new UpdateImagePipelineCommand({ imagePipelineArn, ...request, clientToken })),
      );
    },
  };
}

/**
 * AWS's names of the members of a distribution that are set, apart from those for region, name,
 * key, description and tags.
 */
function extrasOf({
  region: _region,
  amiDistributionConfiguration,
  ...others
}: Distribution): string[] {
  const {
    name: _name,
    kmsKeyId: _key,
    description: _description,
    amiTags: _tags,
    ...rest
  } = amiDistributionConfiguration ?? {};
  const isSet = ([, value]: [string, unknown]): boolean =>
    value !== undefined && !(Array.isArray(value) && value.length === 0);
  return Object.entries({ ...rest, ...others })
    .filter(isSet)
    .map(([member]) => member);
}
