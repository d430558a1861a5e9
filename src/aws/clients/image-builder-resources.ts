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
  type ImageRecipe,
} from '@aws-sdk/client-imagebuilder';
import type { ResourceStore } from '../../image-build/resources.ts';
import type { PipelineStore } from '../../release/pipeline-record.ts';
import type { ExistingImageRecipe } from '../../plan/existing.ts';
import { isNotFound } from '../errors.ts';
import type { ImageBuilderContext } from './image-builder-context.ts';
import { sendForJson } from './raw-body.ts';
import { told } from './told.ts';

/**
 * Reads give `undefined` where nothing has the ARN; creates give the ARN of what was made; an
 * update replaces everything but name and tags.
 */
export type ResourceFunctions = ResourceStore & PipelineStore;

export function resourceFunctions({
  client,
  call,
  target,
}: ImageBuilderContext): ResourceFunctions {
  /** Reads a resource by its ARN; `undefined` where there is none. */
  const get = async <Existing>(
    operation: string,
    arn: string,
    send: () => Promise<Existing>,
  ): Promise<Existing | undefined> => {
    try {
      return await call(target(operation, arn), send);
    } catch (error) {
      if (isNotFound(error)) return undefined;
      throw error;
    }
  };

  return {
    component: (arn) =>
      get('GetComponent', arn, async () => {
        const { output, answer } = await sendForJson(
          new GetComponentCommand({ componentBuildVersionArn: arn }),
          (command) => client.send(command),
        );
        const { component } = output;
        return { arn: component?.arn ?? '', platform: component?.platform ?? '', answer };
      }),
    createComponent: async (request, clientToken) => {
      return call(target('CreateComponent', request.name), async () => {
        const answer = await client.send(new CreateComponentCommand({ ...request, clientToken }));
        return told(answer.componentBuildVersionArn, 'componentBuildVersionArn', answer);
      });
    },

    imageRecipe: (arn) =>
      get('GetImageRecipe', arn, async () => {
        const { output, answer } = await sendForJson(
          new GetImageRecipeCommand({ imageRecipeArn: arn }),
          (command) => client.send(command),
        );
        return { ...imageRecipeOf(output.imageRecipe ?? {}), answer };
      }),
    createImageRecipe: async (request, clientToken) => {
      return call(target('CreateImageRecipe', request.name), async () => {
        const answer = await client.send(new CreateImageRecipeCommand({ ...request, clientToken }));
        return told(answer.imageRecipeArn, 'imageRecipeArn', answer);
      });
    },

    infrastructure: (arn) =>
      get('GetInfrastructureConfiguration', arn, () =>
        sendForJson(
          new GetInfrastructureConfigurationCommand({ infrastructureConfigurationArn: arn }),
          (command) => client.send(command),
        ),
      ),
    createInfrastructure: async (request, clientToken) => {
      return call(target('CreateInfrastructureConfiguration', request.name), async () => {
        const answer = await client.send(
          new CreateInfrastructureConfigurationCommand({ ...request, clientToken }),
        );
        return told(
          answer.infrastructureConfigurationArn,
          'infrastructureConfigurationArn',
          answer,
        );
      });
    },

    distribution: (arn) =>
      get('GetDistributionConfiguration', arn, () =>
        sendForJson(
          new GetDistributionConfigurationCommand({ distributionConfigurationArn: arn }),
          (command) => client.send(command),
        ),
      ),
    createDistribution: async (request, clientToken) => {
      return call(target('CreateDistributionConfiguration', request.name), async () => {
        const answer = await client.send(
          new CreateDistributionConfigurationCommand({ ...request, clientToken }),
        );
        return told(answer.distributionConfigurationArn, 'distributionConfigurationArn', answer);
      });
    },

    pipeline: (arn) =>
      get('GetImagePipeline', arn, async () => {
        const { imagePipeline: found } = await client.send(
          new GetImagePipelineCommand({ imagePipelineArn: arn }),
        );
        return (
          found && {
            arn: found.arn ?? '',
            imageRecipeArn: found.imageRecipeArn ?? '',
            infrastructureArn: found.infrastructureConfigurationArn ?? '',
            distributionArn: found.distributionConfigurationArn ?? '',
            isScheduled: found.schedule?.scheduleExpression !== undefined,
            status: found.status ?? '',
            updatedAt: found.dateUpdated ?? '',
            tags: found.tags ?? {},
          }
        );
      }),
    createPipeline: async (request, clientToken) => {
      return call(target('CreateImagePipeline', request.name), async () => {
        const answer = await client.send(
          new CreateImagePipelineCommand({ ...request, clientToken }),
        );
        return told(answer.imagePipelineArn, 'imagePipelineArn', answer);
      });
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

function imageRecipeOf(recipe: ImageRecipe): Omit<ExistingImageRecipe, 'answer'> {
  const additional = recipe.additionalInstanceConfiguration;
  return {
    name: recipe.name ?? '',
    parentImage: recipe.parentImage ?? '',
    components: (recipe.components ?? []).map(({ componentArn, parameters }) => ({
      arn: componentArn ?? '',
      parameters: Object.fromEntries(
        (parameters ?? []).map(({ name, value }) => [name ?? '', (value ?? []).join(',')]),
      ),
    })),
    volumes: (recipe.blockDeviceMappings ?? []).map(({ ebs }) => ({
      sizeGiB: ebs?.volumeSize ?? 0,
      kmsKeyId: ebs?.kmsKeyId ?? '',
    })),
    userData: additional?.userDataOverride ?? '',
    keepsSsmAgent: additional?.systemsManagerAgent?.uninstallAfterBuild === false,
  };
}
