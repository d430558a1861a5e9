import type { StepResult } from './step.ts';

/** Bytes of all outputs of a job, two for each UTF-16 code unit. */
const longestOutputs = 1024 * 1024;

/**
 * What other jobs see of a step's outputs that its job gives out: none that is empty or holds a
 * masked value. Throws where they are too long for GitHub.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idoutputs
 *
 * @param names of the outputs in the job's `outputs:`
 */
export function jobOutputs(
  { outputs, masks }: Pick<StepResult, 'outputs' | 'masks'>,
  names: readonly string[],
): Record<string, string> {
  const seen = names.flatMap((name): [string, string][] => {
    const value = outputs[name] ?? '';
    return value === '' || masks.some((mask) => value.includes(mask)) ? [] : [[name, value]];
  });
  const bytes = seen.reduce((sum, [, { length }]) => sum + 2 * length, 0);
  if (bytes > longestOutputs) {
    throw new Error(`The outputs ${names.join(', ')} of the job take ${String(bytes)} bytes`);
  }
  return Object.fromEntries(seen);
}
