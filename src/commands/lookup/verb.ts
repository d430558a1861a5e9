import { amiOutputs, noAmis } from '../../outputs/amis.ts';
import { defineVerb } from '../verb.ts';
import { lookupInputs } from './inputs.ts';

export const lookup = defineVerb({
  summary: 'finds the newest released AMIs from any account that may launch them',
  inputs: lookupInputs,
  outputs: amiOutputs,
  nothing: noAmis,
  run: async () => (await import('./run.ts')).lookup,
});
