import type { Command } from './input-definitions.ts';
import type { Plan } from './plan/plan.ts';
import type { Diagnostic } from './source/diagnostic.ts';

/** What became of an image, from best to worst; of several the worst counts. */
export const results = [
  'none',
  'reused',
  'released',
  'built',
  'started',
  'cancelled',
  'failed',
] as const;
export type Result = (typeof results)[number];

/** AMI ids that passed verification: recipe name to region to id. */
export type Amis = Record<string, Record<string, string>>;

/** A matrix as a job's `strategy` takes it: one leg per recipe. */
export interface Matrix {
  include: { recipe: string; name: string; platform: string; reason: string; plan?: string }[];
}

/** Outputs of `command: validate`. */
export interface ValidateOutputs {
  'matrix': Matrix;
  'has-changes': boolean;
  'diagnostics': Diagnostic[];
}

/** Outputs of `command: plan`. */
export interface PlanOutputs {
  'matrix': Matrix;
  'has-changes': boolean;
  'plan': Plan | undefined;
}

/** Outputs of `command: build` and `command: collect`. */
export interface BuildOutputs {
  'amis': Amis;
  'ami-id': string | undefined;
  'manifest': string;
  'result': Result;
}

/** Outputs of `command: lookup`. */
export type LookupOutputs = Pick<BuildOutputs, 'amis' | 'ami-id'>;

interface OutputDefinition {
  description: string;
  /** The commands that set it. */
  commands: readonly Command[];
}

/** Every output and what it holds; action.yml and the README are made of it. */
export const outputDefinitions: Record<
  keyof ValidateOutputs | keyof PlanOutputs | keyof BuildOutputs,
  OutputDefinition
> = {
  'matrix': {
    description:
      'JSON: `{"include":[{"recipe","name","platform","reason"}]}`, the recipes without an error that the change touches; `recipe` is the file. Of `plan` those for which something is to be done, each with its `plan`.',
    commands: ['validate', 'plan'],
  },
  'has-changes': {
    description:
      '`true` where `matrix` has an entry, else `false`. GitHub refuses a matrix without any.',
    commands: ['validate', 'plan'],
  },
  'plan': {
    description:
      'JSON: what is to be done for each recipe, and what "latest" meant when it was decided; for the input `plan`.',
    commands: ['plan'],
  },
  'diagnostics': {
    description:
      'JSON: a list of `{"file","line","column","severity","rule","message","remedy"}`, the worst first.',
    commands: ['validate'],
  },
  'amis': {
    description:
      'JSON: `{"<recipe>": {"<region>": "ami-…"}}`, only AMIs that passed verification; of `lookup` the newest released.',
    commands: ['build', 'collect', 'lookup'],
  },
  'ami-id': {
    description: 'AMI id in the home region, when there is exactly one recipe.',
    commands: ['build', 'collect', 'lookup'],
  },
  'manifest': {
    description: 'Path of a JSON file with everything known of each image.',
    commands: ['build', 'collect'],
  },
  'result': {
    description:
      '`built`, `reused`, `released`, `started`, `none`, `failed` or `cancelled`; of several recipes the worst.',
    commands: ['build', 'collect'],
  },
};

/** The worst of several results; `none` where there is nothing. */
export function worstResult(all: readonly Result[]): Result {
  return results[Math.max(0, ...all.map((result) => results.indexOf(result)))] ?? 'none';
}

/**
 * Writes every output of a command, texts as they are and all else as JSON; the only place that
 * does.
 */
export async function publish(
  outputs: ValidateOutputs | PlanOutputs | BuildOutputs | LookupOutputs,
  setOutput: (name: string, value: string) => Promise<void>,
): Promise<void> {
  for (const [name, value] of Object.entries(outputs) as [string, unknown][]) {
    await setOutput(
      name,
      typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value),
    );
  }
}
