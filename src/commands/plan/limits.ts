import { ActionError } from '../../errors.ts';
import { inputLimit, jobOutputsLimit, matrixLimit } from '../../outputs/limits.ts';
import { textOf } from '../../outputs/publish.ts';
import type { Plan } from '../../plan/plan.ts';
import type { PlanOutputs } from './outputs.ts';

/**
 * Throws an ActionError where GitHub would not run the matrix of a plan, or would lose the plan or
 * what is collected by it on the way: then nothing has started yet.
 */
export function assertFits(outputs: PlanOutputs, { recipes }: Plan): void {
  const problems = [
    tooMany(outputs.matrix.include.length, matrixLimit, 'jobs of one matrix'),
    tooMany(outputs.plan?.length ?? 0, inputLimit, "bytes of the plan in a step's input"),
    tooMany(lengthOf(Object.values(outputs)), jobOutputsLimit, "characters of the job's outputs"),
    tooMany(
      lengthOf([longestAmis(recipes)]),
      jobOutputsLimit,
      'characters of the output amis of the job that collects',
    ),
  ].filter((problem) => problem !== undefined);
  if (problems.length === 0) return;
  throw new ActionError(
    'plan',
    `The plan of ${String(recipes.length)} recipes is more than GitHub takes: ${problems.join('; ')}.`,
    'Nothing was started. Plan a part of them with the input `recipes`, and the others by a second call of the workflow.',
  );
}

function tooMany(count: number, most: number, what: string): string | undefined {
  return count > most ? `${String(count)} ${what}, at most ${String(most)}` : undefined;
}

/** The output `amis` of `collect` where every image is there. */
function longestAmis(recipes: Plan['recipes']): object {
  return Object.fromEntries(
    recipes.map(({ recipe, lock }) => [
      recipe,
      Object.fromEntries(lock.regions.map((region) => [region, 'ami-0123456789abcdef0'])),
    ]),
  );
}

/** UTF-16 code units of outputs. */
function lengthOf(values: readonly unknown[]): number {
  return values.reduce<number>((sum, value) => sum + textOf(value).length, 0);
}
