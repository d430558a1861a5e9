import { imageOutputs, noImages } from '../../outputs/images.ts';
import { defineVerb } from '../verb.ts';
import { buildInputs } from './inputs.ts';

export const build = defineVerb({
  summary: 'makes their AMIs real',
  inputs: buildInputs,
  outputs: imageOutputs,
  nothing: noImages,
  run: async () => (await import('./run.ts')).build,
  post: async () => (await import('./post.ts')).cancelBuilds,
});
