import type { ImagebuilderClient } from '@aws-sdk/client-imagebuilder';
import type { Caller } from '../call.ts';
import type { CallTarget } from '../call-target.ts';

/** What the functions for images and those for resources need. */
export interface ImageBuilderContext {
  client: ImagebuilderClient;
  call: Caller;
  target: (operation: string, resource?: string) => CallTarget;
}
