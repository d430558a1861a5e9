import { defineVerb } from '../verb.ts';
import { planInputs } from './inputs.ts';
import { noOutputs, planOutputs } from './outputs.ts';

export const plan = defineVerb({
  summary: 'says what would be done for them and why',
  inputs: planInputs,
  outputs: planOutputs,
  nothing: noOutputs,
  run: async () => (await import('./run.ts')).plan,
});
