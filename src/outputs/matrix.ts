import type { OutputDescriptions } from './publish.ts';

/** A matrix as a job's `strategy` takes it: one leg per recipe. */
export interface Matrix {
  include: { recipe: string; name: string; platform: string; reason: string; plan?: string }[];
}

/** Outputs of commands that select recipes. */
export interface MatrixOutputs {
  'matrix': Matrix;
  'has-changes': boolean;
}

export const matrixOutputs: OutputDescriptions<MatrixOutputs> = {
  'matrix':
    'JSON: `{"include":[{"recipe","name","platform","reason"}]}`, the recipes without an error that the change touches; `recipe` is the file. Of `plan` those for which something is to be done, each with its `plan`.',
  'has-changes':
    '`true` where `matrix` has an entry, else `false`. GitHub refuses a matrix without any.',
};
