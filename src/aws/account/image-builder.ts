import type { ResourceStore } from '../../image-build/resources.ts';
import type { PipelineStore } from '../../release/pipeline-record.ts';
import type { ImageFunctions } from '../clients/image-builder-images.ts';
import type { ImageBuilder } from '../clients/image-builder.ts';
import { remember } from './memory.ts';

type Client = () => Promise<ImageBuilder>;

/** Images and their builds. They change, so no answer is remembered. */
export function accountImages(client: Client): ImageFunctions {
  return {
    image: async (arn) => (await client()).image(arn),
    failureContext: async (arn) => (await client()).failureContext(arn),
    builds: async (imageVersionArn) => (await client()).builds(imageVersionArn),
    startBuild: async (request, token) => (await client()).startBuild(request, token),
    cancelBuild: async (arn) => (await client()).cancelBuild(arn),
    retryBuild: async (arn, token) => (await client()).retryBuild(arn, token),
    workflows: async (arn) => (await client()).workflows(arn),
    workflowSteps: async (id) => (await client()).workflowSteps(id),
    tagResource: async (arn, tags) => (await client()).tagResource(arn, tags),
  };
}

/**
 * Resources that images are made of. Their names contain a digest of the content, so they never
 * change: a component or infrastructure configuration that several recipes share is read once and
 * created once.
 */
export function accountResources(client: Client): ResourceStore {
  return {
    component: remember(async (arn) => (await client()).component(arn)),
    createComponent: remember(
      async (request, token) => (await client()).createComponent(request, token),
      (_request, token) => token,
    ),
    infrastructure: remember(async (arn) => (await client()).infrastructure(arn)),
    createInfrastructure: remember(
      async (request, token) => (await client()).createInfrastructure(request, token),
      (_request, token) => token,
    ),
    imageRecipe: async (arn) => (await client()).imageRecipe(arn),
    createImageRecipe: async (request, token) => (await client()).createImageRecipe(request, token),
    distribution: async (arn) => (await client()).distribution(arn),
    createDistribution: async (request, token) =>
      (await client()).createDistribution(request, token),
  };
}

/** Pipelines. They change with every release, so no answer is remembered. */
export function accountPipelines(client: Client): PipelineStore {
  return {
    pipeline: async (arn) => (await client()).pipeline(arn),
    createPipeline: async (request, token) => (await client()).createPipeline(request, token),
    updatePipeline: async (arn, request, token) =>
      (await client()).updatePipeline(arn, request, token),
  };
}
