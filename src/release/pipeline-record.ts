import { AwsCallError } from '../errors.ts';
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
  /** Time of the last change, as AWS writes it. */
  updatedAt: string;
  tags: Record<string, string>;
}

export interface PipelineRequest {
  name: string;
  description: string;
  imageRecipeArn: string;
  infrastructureConfigurationArn: string;
  distributionConfigurationArn: string;
  /** Must be in every request: an update without it enables the pipeline. */
  status: 'DISABLED';
  tags: Record<string, string>;
}

/** Calls to Image Builder in the home region. */
export interface PipelineStore {
  pipeline: (arn: string) => Promise<Pipeline | undefined>;
  createPipeline: (request: PipelineRequest, clientToken: string) => Promise<string>;
  updatePipeline: (arn: string, request: PipelineRequest, clientToken: string) => Promise<void>;
}

/**
 * Makes the image pipeline with the recipe's name refer to what was released. The pipeline is
 * disabled and never runs: it shows in AWS's console what the image is made of. A pipeline that
 * belongs to another repository or tool is not changed; the result is `foreign` then, with its
 * owner. Where the account has no room for one more, there is none: the result is `full`.
 */
export async function recordPipeline(
  wanted: Wanted,
  released: { imageRecipeArn: string; infrastructureArn: string; distributionArn: string },
  repository: string,
  store: PipelineStore,
): Promise<{ kind: 'recorded' | 'unchanged' | 'full' } | { kind: 'foreign'; owner: string }> {
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
  let existing = await store.pipeline(wanted.pipelineArn);
  if (!existing) {
    try {
      await store.createPipeline(
        request,
        resourceToken({ request, plannedAt: wanted.lock.resolvedAt }),
      );
      return { kind: 'recorded' };
    } catch (error) {
      const name = error instanceof AwsCallError ? error.awsName : undefined;
      if (name === 'ServiceQuotaExceededException') return { kind: 'full' };
      if (name !== 'ResourceAlreadyExistsException') throw error;
      // Another run has made it since.
      existing = await store.pipeline(wanted.pipelineArn);
      if (!existing) throw error;
    }
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
  // The same update may be needed again later, so the token also depends on what it replaces.
  await store.updatePipeline(
    existing.arn,
    request,
    resourceToken({ ...request, replaces: existing }),
  );
  return { kind: 'recorded' };
}
