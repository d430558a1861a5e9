import { defineVerb } from '../verb.ts';
import { validateInputs } from './inputs.ts';
import { validateOutputs } from './outputs.ts';

export const validate = defineVerb({
  summary: 'checks the recipes without credentials and selects those that a change touches',
  inputs: validateInputs,
  outputs: validateOutputs,
  nothing: { 'matrix': { include: [] }, 'has-changes': false, 'diagnostics': [] },
  run: async () => (await import('./run.ts')).validate,
});
