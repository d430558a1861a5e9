import type { Call, Members, Service } from '../../call.ts';
import { configurationOperations } from './configurations.ts';
import type { Context } from './context.ts';
import type { Engine } from './engine.ts';
import { checkImageRequest, startImage } from './image-request.ts';
import { imageFilters, imageSummary } from './images.ts';
import { filtered, listed, page, pick } from './lists.ts';

function describe(context: Context, input: Members, call: Call): Members {
  const { registry } = context;
  const logging = input['loggingConfiguration'] as
    { imageLogGroupName?: string; pipelineLogGroupName?: string } | undefined;
  checkImageRequest(context, input, call, [
    logging?.imageLogGroupName,
    logging?.pipelineLogGroupName,
  ]);
  const recipe = registry.refer(
    input['imageRecipeArn'] as string,
    'image-recipe',
    call,
    'imageRecipeArn',
  );
  registry.refer(
    input['infrastructureConfigurationArn'] as string,
    'infrastructure-configuration',
    call,
    'infrastructureConfigurationArn',
  );
  if (input['distributionConfigurationArn'] !== undefined) {
    registry.refer(
      input['distributionConfigurationArn'] as string,
      'distribution-configuration',
      call,
      'distributionConfigurationArn',
    );
  }
  const schedule = input['schedule'] as Members | undefined;
  return {
    ...pick(input, 'description'),
    platform: recipe.detail['platform'],
    enhancedImageMetadataEnabled: input['enhancedImageMetadataEnabled'] ?? true,
    ...pick(
      input,
      'imageRecipeArn',
      'infrastructureConfigurationArn',
      'distributionConfigurationArn',
    ),
    imageTestsConfiguration: {
      imageTestsEnabled: true,
      timeoutMinutes: 720,
      ...(input['imageTestsConfiguration'] as Members | undefined),
    },
    ...(schedule && {
      schedule: {
        pipelineExecutionStartCondition: 'EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE',
        ...schedule,
      },
    }),
    // An update without `status` enables a disabled pipeline again.
    status: input['status'] ?? 'ENABLED',
    ...pick(
      input,
      'imageScanningConfiguration',
      'imageTags',
      'executionRole',
      'loggingConfiguration',
    ),
    consecutiveFailures: 0,
  };
}

/** Image pipeline operations. Schedules are kept but never run. */
export function pipelineOperations(context: Context, engine: Engine): Service {
  const { registry, world } = context;
  const operations = configurationOperations(context, {
    kind: 'image-pipeline',
    noun: 'ImagePipeline',
    arnMember: 'imagePipelineArn',
    member: 'imagePipeline',
    listMember: 'imagePipelineList',
    summary: (detail) => detail,
    filters: Object.fromEntries(
      [
        'description',
        'distributionConfigurationArn',
        'imageRecipeArn',
        'infrastructureConfigurationArn',
        'name',
        'status',
      ].map((name) => [name, (detail: Members) => detail[name] as string | undefined]),
    ),
    describe: (input, call) => describe(context, input, call),
    kept: ['lastRunStatus'],
    isUsed: () => false,
  });
  return {
    ...operations,

    StartImagePipelineExecution(input, call) {
      const pipeline = registry.own(input['imagePipelineArn'] as string, 'image-pipeline', call);
      const { detail } = pipeline;
      const request = {
        imageRecipeArn: detail['imageRecipeArn'] as string,
        infrastructureConfigurationArn: detail['infrastructureConfigurationArn'] as string,
        distributionConfigurationArn: detail['distributionConfigurationArn'] as string | undefined,
        options: {
          ...detail,
          tags: {
            ...(detail['imageTags'] as Members | undefined),
            ...(input['tags'] as Members | undefined),
          },
        },
        logGroup: detail['loggingConfiguration']?.imageLogGroupName as string | undefined,
        pipeline,
      };
      return { imageBuildVersionArn: startImage(context, engine, request, call) };
    },

    ListImagePipelineImages(input, call) {
      const pipeline = registry.own(input['imagePipelineArn'] as string, 'image-pipeline', call);
      const images = listed(world, registry.all('image', call.accountId, call.region), call).filter(
        (image) => image.detail['sourcePipelineArn'] === pipeline.arn,
      );
      const rows = filtered(
        images.map((image) => image.detail),
        input,
        pick(imageFilters, 'name', 'version') as typeof imageFilters,
      );
      return page(rows.map(imageSummary), 'imageSummaryList', input, call);
    },
  };
}
