import { ImagebuilderClient } from '@aws-sdk/client-imagebuilder';
import type { CallTarget } from '../call-target.ts';
import type { ServiceContext } from './service-context.ts';
import { imageFunctions, type ImageFunctions } from './image-builder-images.ts';
import { resourceFunctions, type ResourceFunctions } from './image-builder-resources.ts';

/**
 * Image Builder of one region as far as the action asks it: images and their builds, and the
 * resources they are made of.
 */
export type ImageBuilder = ImageFunctions & ResourceFunctions;

export function createImageBuilder({ config, call }: ServiceContext): ImageBuilder {
  const client = new ImagebuilderClient(config);
  const target = (operation: string, resource?: string): CallTarget => ({
    service: 'imagebuilder',
    operation,
    region: config.region,
    resource,
  });
  return {
    ...imageFunctions({ client, call, target }),
    ...resourceFunctions({ client, call, target }),
  };
}
