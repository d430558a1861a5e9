import type { OutputDescriptions } from './publish.ts';

/** A matrix as a job's `strategy` takes it: one leg per recipe. */
export interface Matrix {
  include: Leg[];
}

/** One job of a matrix. */
interface Leg {
  /** Path of the recipe's file. */
  recipe: string;
  name: string;
  platform: string;
  /** At most 200 UTF-16 code units. */
  reason: string;
  /** Of `plan` only: `noPlan`. */
  plan?: typeof noPlan;
}

/**
 * Legs once took their plan from `matrix.plan`. Without that member such a leg would have no plan,
 * and build every recipe; what it has now is refused.
 */
export const noPlan = 'see the output plan';

const longestReason = 200;

/** The leg for a recipe. */
export function legFor(
  { file, name, platform }: { file: string; name: string; platform: string },
  reason: string,
): Leg {
  return {
    recipe: file,
    name,
    platform,
    reason:
      reason.length > longestReason
        ? `${reason.slice(0, longestReason - 1).toWellFormed()}…`
        : reason,
  };
}

/** Outputs of commands that select recipes. */
export interface MatrixOutputs {
  'matrix': Matrix;
  'has-changes': boolean;
}

export const matrixOutputs: OutputDescriptions<MatrixOutputs> = {
  'matrix':
    'JSON: `{"include":[{"recipe","name","platform","reason"}]}`, the recipes without an error that the change touches; `recipe` is the file. Of `plan` those for which something is to be done, each with a fifth member `plan`, which holds no plan.',
  'has-changes':
    '`true` where `matrix` has an entry, else `false`. GitHub refuses a matrix without any.',
};
