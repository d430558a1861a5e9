import { table } from 'table';
import type { StepResult } from 'aws-sandbox/runner/step';

/** What a recipe's process gave. */
export interface RecipeResult {
  recipe: string;
  step: StepResult;
  simulatedMs: number;
}

/** The table of AMI ids and the job summaries, from what the action put out. */
export function renderResults(results: RecipeResult[]): string {
  const amis = new Map(results.map(({ recipe, step }) => [recipe, amisOf(step, recipe)]));
  const regions = [
    ...new Set([...amis.values()].flatMap((byRegion) => Object.keys(byRegion))),
  ].sort();
  const rows = results.map(({ recipe, step, simulatedMs }) => [
    recipe,
    step.outputs['result'] ?? `exit ${String(step.exitCode)}`,
    ...regions.map((region) => amis.get(recipe)?.[region] ?? '–'),
    `${String(Math.round(simulatedMs / 60_000))} min`,
  ]);
  const summaries = results.map(
    ({ recipe, step }) => `── job summary of ${recipe} ──\n\n${step.summary.trim() || '(none)'}\n`,
  );
  return `\n${summaries.join('\n')}\n${table([['recipe', 'result', ...regions, 'simulated time'], ...rows])}`;
}

function amisOf(step: StepResult, recipe: string): Record<string, string> {
  const amis = JSON.parse(step.outputs['amis'] ?? '{}') as Record<string, Record<string, string>>;
  return amis[recipe] ?? {};
}
