import type { Sandbox } from 'aws-sandbox/sandbox';
import type { Matrix } from '../../src/outputs/matrix.ts';
import type { Plan, PlannedRecipe } from '../../src/plan/plan.ts';
import type { Run, RunOptions, Stage } from './stage.ts';

/** A run of `command: plan` with what it published. */
export interface Planned extends Run {
  plan: Plan;
  /** The output `plan` as it stands. */
  text: string;
  matrix: Matrix;
  /** Of the only recipe. */
  only: PlannedRecipe;
}

/** Plans all recipes of the input, whatever the event says. */
export async function plan(
  stage: Pick<Stage, 'run'>,
  sandbox: Sandbox,
  options: RunOptions = {},
): Promise<Planned> {
  const run = await stage.run(sandbox, {
    ...options,
    inputs: { 'command': 'plan', 'changed-since': 'all', ...options.inputs },
  });
  const text = run.outputs['plan'] ?? '';
  const whole = JSON.parse(text || '{"recipes":[]}') as Plan;
  return {
    ...run,
    plan: whole,
    text,
    matrix: JSON.parse(run.outputs['matrix'] ?? '{}') as Matrix,
    only: whole.recipes[0]!,
  };
}

/** The part of a plan that one leg of the matrix gets; empty where there is none. */
export const legOf = ({ matrix }: Planned, name: string): string =>
  matrix.include.find((leg) => leg.name === name)?.plan ?? '';
