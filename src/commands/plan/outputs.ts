import { matrixOutputs, type MatrixOutputs } from '../../outputs/matrix.ts';
import type { OutputDescriptions } from '../../outputs/publish.ts';
import type { Plan } from '../../plan/plan.ts';

export interface PlanOutputs extends MatrixOutputs {
  plan: Plan | undefined;
}

export const planOutputs: OutputDescriptions<PlanOutputs> = {
  ...matrixOutputs,
  plan: 'JSON: what is to be done for each recipe, and what "latest" meant when it was decided; for the input `plan`.',
};
