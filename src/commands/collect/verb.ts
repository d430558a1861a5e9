import { imageOutputs, noImages } from '../../outputs/images.ts';
import { defineVerb } from '../verb.ts';
import { collectInputs } from './inputs.ts';

export const collect = defineVerb({
  summary: "tells what became of a plan's builds, whichever job started them",
  inputs: collectInputs,
  outputs: imageOutputs,
  nothing: noImages,
  run: async () => (await import('./run.ts')).collect,
});
