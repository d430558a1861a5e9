import { matrixOutputs, type Matrix, type MatrixOutputs } from '../../outputs/matrix.ts';
import type { OutputDescriptions } from '../../outputs/publish.ts';

export interface PlanOutputs extends MatrixOutputs {
  'build-matrix': Matrix;
  'has-builds': boolean;
  /** By `packPlan`; `undefined` where there is no plan. */
  'plan': string | undefined;
}

export const planOutputs: OutputDescriptions<PlanOutputs> = {
  ...matrixOutputs,
  'build-matrix':
    'JSON: the entries of `matrix` whose image is yet to be built, or is being built; the others are there to be released.',
  'has-builds': '`true` where `build-matrix` has an entry, else `false`.',
  'plan':
    'For the input `plan`: what is to be done for each recipe, and what "latest" meant when it was decided. JSON `{"version":2,"gzip"}`, with the plan as base64 of compressed JSON.',
};

/** What is published where there is no plan. */
export const noOutputs: PlanOutputs = {
  'matrix': { include: [] },
  'has-changes': false,
  'build-matrix': { include: [] },
  'has-builds': false,
  'plan': undefined,
};
