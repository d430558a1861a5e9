import { imageOutputs, noImages } from '../../outputs/images.ts';
import { defineVerb } from '../verb.ts';
import { releaseInputs } from './inputs.ts';

export const release = defineVerb({
  summary: 'releases what a `build` of the same plan made, and starts nothing',
  inputs: releaseInputs,
  outputs: imageOutputs,
  nothing: noImages,
  run: async () => (await import('./run.ts')).releaseAll,
});
