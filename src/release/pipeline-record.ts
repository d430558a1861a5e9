import { resourceToken } from '../image-build/resources.ts';
import { tagNames } from '../plan/tags.ts';
import type { Wanted } from '../plan/wanted.ts';

/** An image pipeline as AWS has it. */
export interface Pipeline {
  arn: string;
  imageRecipeArn: string;
  infrastructureArn: string;
  distributionArn: string;
  isScheduled: boolean;
  status: string;
  /** AWS's text of the last change. */
  updatedAt: string;
  tags: Record<string, string>;
}

export interface PipelineRequest {
  name: string;
  description: string;
  imageRecipeArn: string;
  infrastructureConfigurationArn: string;
  distributionConfigurationArn: string;
  /** Left out, an update would enable the pipeline. */
  status: 'DISABLED';
  tags: Record<string, string>;
}

/** What is asked of Image Builder in the home region. */
export interface PipelineStore {
  pipeline: (arn: string) => Promise<Pipeline | undefined>;
  createPipeline: (request: PipelineRequest, clientToken: string) => Promise<string>;
  updatePipeline: (arn: string, request: PipelineRequest, clientToken: string) => Promise<void>;
}

/**
 * Has the pipeline of the recipe's name point at what was released. It never runs: it is there for
 * the console, where people look for what an image is made of. One that another tool made is left
 * alone; then the answer says so.
 */
export async function recordPipeline(
  wanted: Wanted,
  released: { imageRecipeArn: string; infrastructureArn: string; distributionArn: string },
  repository: string,
  store: PipelineStore,
): Promise<{ kind: 'recorded' | 'unchanged' } | { kind: 'foreign'; owner: string }> {
  const request: PipelineRequest = {
    name: wanted.lock.recipe,
    description: `Released by golden-ami from ${wanted.lock.file}; builds are started from GitHub, not here.`,
    imageRecipeArn: released.imageRecipeArn,
    infrastructureConfigurationArn: released.infrastructureArn,
    distributionConfigurationArn: released.distributionArn,
    status: 'DISABLED',
    tags: {
      ...wanted.recipe.tags,
      [tagNames.repository]: repository,
      [tagNames.recipe]: wanted.lock.recipe,
    },
  };
  const existing = await store.pipeline(wanted.pipelineArn);
  if (!existing) {
    await store.createPipeline(request, resourceToken(request));
    return { kind: 'recorded' };
  }
  const owner = existing.tags[tagNames.repository];
  if (owner !== repository) return { kind: 'foreign', owner: owner ?? 'no repository' };
  const isRight =
    existing.imageRecipeArn === request.imageRecipeArn &&
    existing.infrastructureArn === request.infrastructureConfigurationArn &&
    existing.distributionArn === request.distributionConfigurationArn &&
    existing.status === 'DISABLED' &&
    !existing.isScheduled;
  if (isRight) return { kind: 'unchanged' };
  // The same update may be due again after another one: the token stands for this request on top of
  // what is there now.
  await store.updatePipeline(
    existing.arn,
    request,
    resourceToken({ ...request, replaces: existing }),
  );
  return { kind: 'recorded' };
}
