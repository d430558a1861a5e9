import { gunzipSync, gzipSync } from 'node:zlib';
import type { Sandbox } from 'aws-sandbox/sandbox';
import type { Matrix } from '../../src/outputs/matrix.ts';
import type { HandedPlan } from '../../src/plan/handed-plan.ts';
import type { Run, RunOptions, Stage } from './stage.ts';

/** A run of `command: plan` with what it published. */
export interface Planned extends Run {
  plan: HandedPlan;
  /** The output `plan` as it stands. */
  text: string;
  matrix: Matrix;
  /** Of the only recipe. */
  only: HandedPlan['recipes'][number];
  /** Digests of the first recipe, as the summary has them. */
  digest: string;
  contentDigest: string;
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
  const whole = readPlan(text);
  const digestOf = (kind: string): string =>
    new RegExp(`${kind}: \x60([0-9a-f]{64})\x60`).exec(run.summary)?.[1] ?? '';
  return {
    ...run,
    plan: whole,
    text,
    matrix: JSON.parse(run.outputs['matrix'] ?? '{}') as Matrix,
    only: whole.recipes[0]!,
    digest: digestOf('Digest'),
    contentDigest: digestOf('Content digest'),
  };
}

/** What is in the output `plan`, as README.md says that it is read; no recipes where it is empty. */
export function readPlan(text: string): HandedPlan {
  const { gzip } = JSON.parse(text || '{}') as { gzip?: string };
  const json = gzip === undefined ? '' : gunzipSync(Buffer.from(gzip, 'base64')).toString();
  return JSON.parse(json || '{"recipes":[]}') as HandedPlan;
}

/** An output `plan` by somebody else's hand. */
export function packed(plan: HandedPlan): string {
  const gzip = gzipSync(JSON.stringify(plan)).toString('base64');
  return JSON.stringify({ version: 2, gzip });
}

/** What one leg of the matrix is given. */
export function legOf({ matrix, text }: Planned, name: string): { plan: string; recipes: string } {
  return { plan: text, recipes: matrix.include.find((leg) => leg.name === name)?.recipe ?? '' };
}
