import { readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import type { JobRun } from './act-log.ts';

interface Step {
  id?: string;
  uses?: string;
  run?: string;
  [key: string]: unknown;
}

interface Job {
  'uses'?: string;
  'needs'?: string | string[];
  'runs-on'?: unknown;
  'steps'?: Step[];
  'outputs'?: Record<string, string>;
  'environment'?: string;
  'with'?: Record<string, unknown>;
  [key: string]: unknown;
}

/** A workflow file, as far as copies change it or tests look at it. */
export interface Workflow {
  jobs: Record<string, Job>;
  [key: string]: unknown;
}

/** The workflows of a checkout, by the names of their files. */
export async function readWorkflows(checkout: string): Promise<Map<string, Workflow>> {
  const folder = path.join(checkout, '.github', 'workflows');
  const names = await readdir(folder);
  return new Map(
    await Promise.all(
      names.map(
        async (name) =>
          [name, parse(await readFile(path.join(folder, name), 'utf8')) as Workflow] as const,
      ),
    ),
  );
}

/** Writes workflows over those of a checkout. */
export async function writeWorkflows(
  checkout: string,
  workflows: Map<string, Workflow>,
): Promise<void> {
  await Promise.all(
    [...workflows].map(([name, workflow]) =>
      writeFile(
        path.join(checkout, '.github', 'workflows', name),
        stringify(workflow, { lineWidth: 0 }),
      ),
    ),
  );
}

/**
 * Takes away what act's schema refuses, and act would not heed: `queue` of `concurrency` is newer
 * than it.
 */
export function removeConcurrency(workflows: Map<string, Workflow>): void {
  for (const workflow of workflows.values()) delete workflow['concurrency'];
}

/**
 * Writes `$/path`, which act does not know, as what GitHub makes of it: that path in the repository
 * of the file, at the commit that runs. So it does with `./path` of a called workflow, which act
 * would look for in the caller's repository. Gives every `uses:` of jobs and steps.
 */
export function resolveUses(
  workflows: Map<string, Workflow>,
  self: string,
  commit: string,
): string[] {
  const jobs = [...workflows.values()].flatMap((workflow) => Object.values(workflow.jobs));
  const resolve = (owner: Job | Step, beginning: RegExp): string | [] => {
    if (owner.uses !== undefined && beginning.test(owner.uses)) {
      owner.uses = `${self}/${owner.uses.replace(beginning, '')}@${commit}`;
    }
    return owner.uses ?? [];
  };
  return jobs.flatMap((job) =>
    [resolve(job, /^[$.]\//), ...(job.steps ?? []).map((step) => resolve(step, /^\$\//))].flat(),
  );
}

/** Name of the job that writes down what the others gave. */
export const observer = 'observe-needs';

/** A last job that writes the results and outputs of all others to a file. */
export function addObserver({ jobs }: Workflow, file: string): void {
  jobs[observer] = {
    'needs': Object.keys(jobs),
    'if': 'always()',
    'runs-on': 'ubuntu-latest',
    'steps': [
      {
        shell: 'bash',
        env: { NEEDS: '${{ toJSON(needs) }}', FILE: file },
        run: 'printf %s "$NEEDS" > "$FILE"',
      },
    ],
  };
}

/**
 * The environment that a workflow's calls of build.yml name, if any. Throws where they name
 * several.
 */
export function environmentOf({ jobs }: Workflow): string | undefined {
  const [name, ...more] = new Set(
    Object.values(jobs)
      .map((job) => job.with?.['environment'])
      .filter((given) => typeof given === 'string'),
  );
  if (more.length > 0) {
    throw new Error(`a run has one environment here, not ${String(name)} and ${more.join(', ')}`);
  }
  return name;
}

/**
 * Has a job give what it gave in an earlier attempt, as GitHub keeps it when failed jobs alone are
 * run again.
 */
export function keepOutputs({ jobs }: Workflow, earlier: JobRun): void {
  const job = jobs[earlier.id];
  if (!job?.steps) return;
  const steps = Object.entries(earlier.outputs).map(([id, outputs]) => ({
    id,
    shell: 'bash',
    env: Object.fromEntries(
      Object.entries(outputs).map(([, value], index) => [`VALUE_${String(index)}`, value]),
    ),
    run: Object.keys(outputs)
      .map(
        (name, index) =>
          `printf '%s<<-kept-\\n%s\\n-kept-\\n' ${name} "$VALUE_${String(index)}" >> "$GITHUB_OUTPUT"`,
      )
      .join('\n'),
  }));
  jobs[earlier.id] = {
    ...('needs' in job ? { needs: job.needs } : {}),
    'runs-on': job['runs-on'],
    ...(job.outputs ? { outputs: job.outputs } : {}),
    'steps': steps.length > 0 ? steps : [{ shell: 'bash', run: 'true' }],
  };
}
