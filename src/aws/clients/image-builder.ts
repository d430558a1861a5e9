import { ImagebuilderClient } from '@aws-sdk/client-imagebuilder';
import type { CallTarget } from '../call-target.ts';
import type { ServiceContext } from './service-context.ts';
import { imageFunctions, type ImageFunctions } from './image-builder-images.ts';
import { resourceFunctions, type ResourceFunctions } from './image-builder-resources.ts';
import { withoutEmpty } from './without-empty.ts';

/**
 * The calls to Image Builder in one region that the action makes: for images and their builds, and
 * for the resources that they are made of.
 */
export type ImageBuilder = ImageFunctions & ResourceFunctions;

export function createImageBuilder({ config, call }: ServiceContext): ImageBuilder {
  const client = withoutEmpty(new ImagebuilderClient(config));
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
