import { legFor, noPlan, type Matrix } from '../../outputs/matrix.ts';
import { packPlan } from '../../plan/handed-plan.ts';
import type { Plan, PlannedRecipe, UnplannedRecipe } from '../../plan/plan.ts';
import { assertFits } from './limits.ts';
import type { PlanOutputs } from './outputs.ts';
import type { PlanReports } from './summary.ts';

/**
 * Actions that get a job in the matrix. The images of the others exist already, and `collect` finds
 * them.
 */
const matrixActions: ReadonlySet<PlannedRecipe['action']> = new Set(['start', 'attach', 'release']);

/** Those of them that a build is for; what is left is to be released. */
const buildActions: ReadonlySet<PlannedRecipe['action']> = new Set(['start', 'attach']);

/**
 * Makes the outputs of a plan. Throws an ActionError where they are more than GitHub takes.
 *
 * @param now milliseconds since the epoch
 */
export function outputsOf(
  { reports, deleted }: PlanReports,
  now: number,
  share: boolean,
): PlanOutputs {
  const unplanned = reports.filter((report): report is UnplannedRecipe => 'error' in report);
  const plan: Plan = {
    plannedAt: new Date(now).toISOString(),
    share,
    recipes: reports.filter((report): report is PlannedRecipe => !('error' in report)),
    ...(unplanned.length > 0 ? { unplanned } : {}),
    ...(deleted.length > 0 ? { deleted: [...deleted] } : {}),
  };
  const matrix = matrixOf(plan, matrixActions);
  const buildMatrix = matrixOf(plan, buildActions);
  const outputs: PlanOutputs = {
    'matrix': matrix,
    'has-changes': matrix.include.length > 0,
    'build-matrix': buildMatrix,
    'has-builds': buildMatrix.include.length > 0,
    'plan': packPlan(plan),
  };
  assertFits(outputs, plan);
  return outputs;
}

/** A matrix: one job for each recipe with one of these actions and no finding that prevents it. */
function matrixOf({ recipes }: Plan, actions: ReadonlySet<PlannedRecipe['action']>): Matrix {
  return {
    include: recipes
      .filter(
        ({ action, findings }) =>
          actions.has(action) && findings.every(({ severity }) => severity !== 'bad'),
      )
      .map(({ recipe, file, lock, reason }) => ({
        ...legFor({ file, name: recipe, platform: lock.platform }, reason),
        plan: noPlan,
      })),
  };
}
