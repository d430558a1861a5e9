import type { WorkflowFile, WorkflowJob } from '../../scripts/workflow-files.ts';
import { evaluate, type Situation } from './workflow-expressions.ts';

// What GitHub does with approvals and queues, of which act knows nothing. The rules that stand
// here, and where GitHub says so:
//
// - A job that names an environment with required reviewers waits before it starts, and no runner
//   is taken meanwhile; other jobs go on.
//   https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments
// - A job starts when all jobs that it needs have ended (`needs`).
//   https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax
// - Of one concurrency group one run (or job, where a job has it) is in progress, and the next
//   waits until it has ended. A run whose job waits for a reviewer has not ended.
//   https://docs.github.com/en/actions/how-tos/write-workflows/choose-when-workflows-run/control-workflow-concurrency
// - A called workflow's jobs are jobs of the caller's run; an environment is of the caller's
//   repository.
//   https://docs.github.com/en/actions/reference/workflows-and-actions/reusing-workflow-configurations

/** A run that was started, as far as it gets before a reviewer says anything. */
export interface Progress {
  /** `held` where another run holds its concurrency group; then no job has started. */
  state: 'held' | 'waiting' | 'ended';
  /** Jobs that have ended. */
  ended: string[];
  /** Jobs that wait for a reviewer. */
  waiting: string[];
  /** Jobs that have not started, since one that they need has not ended or a group is held. */
  behind: string[];
}

interface Concurrent {
  concurrency?: string | { group: string };
}

interface FlatJob {
  id: string;
  needs: string[];
  environment: string;
  group: string | undefined;
}

/**
 * Starts runs one after the other, and lets each get as far as it does while nobody approves
 * anything. Every environment has reviewers.
 *
 * @param called gives the workflow that a job calls
 */
export function progressOf(
  runs: readonly { workflow: WorkflowFile & Concurrent; github: Record<string, unknown> }[],
  called: (job: WorkflowJob) => WorkflowFile | undefined,
): Progress[] {
  const held = new Set<string>();
  return runs.map(({ workflow, github }) => {
    const contexts = { github, inputs: {}, vars: {} };
    const jobs = flatten(workflow, { contexts }, '', called);
    const group = groupOf(workflow, { contexts });
    const progress: Progress = { state: 'ended', ended: [], waiting: [], behind: [] };
    if (group !== undefined && held.has(group)) {
      return { ...progress, state: 'held', behind: jobs.map(({ id }) => id) };
    }
    for (const job of jobs) {
      const isReady = job.needs.every((id) => progress.ended.includes(id));
      if (!isReady || (job.group !== undefined && held.has(job.group))) {
        progress.behind.push(job.id);
      } else if (job.environment !== '') {
        progress.waiting.push(job.id);
        if (job.group !== undefined) held.add(job.group);
      } else progress.ended.push(job.id);
    }
    if (progress.waiting.length + progress.behind.length > 0) {
      progress.state = 'waiting';
      if (group !== undefined) held.add(group);
    }
    return progress;
  });
}

function groupOf({ concurrency }: Concurrent, situation: Situation): string | undefined {
  if (concurrency === undefined) return undefined;
  const text = typeof concurrency === 'string' ? concurrency : concurrency.group;
  return filled(text, situation);
}

/** The text with the values of its expressions. */
function filled(text: string, situation: Situation): string {
  return text.replaceAll(/\$\{\{.*?\}\}/gs, (expression) => evaluate(expression, situation));
}

/** The jobs of a workflow and of those that it calls, each after all that it needs. */
function flatten(
  { jobs }: WorkflowFile,
  situation: Situation,
  prefix: string,
  called: (job: WorkflowJob) => WorkflowFile | undefined,
): FlatJob[] {
  const flat: FlatJob[] = [];
  const leaves = new Map<string, string[]>();
  const rest = new Map(Object.entries(jobs));
  while (rest.size > 0) {
    const [id, job] =
      [...rest].find(([, { needs = [] }]) => [needs].flat().every((one) => !rest.has(one))) ?? [];
    if (id === undefined || job === undefined) throw new Error('the jobs need each other');
    rest.delete(id);
    const needs = [job.needs ?? []].flat().flatMap((one) => leaves.get(one) ?? []);
    const inner = called(job);
    if (inner) {
      const given = Object.fromEntries(
        Object.entries(inner.on['workflow_call']?.inputs ?? {}).map(([name, input]) => [
          name,
          typeof job.with?.[name] === 'string'
            ? filled(job.with[name], situation)
            : (job.with?.[name] ?? input.default ?? ''),
        ]),
      );
      const below = flatten(
        inner,
        { contexts: { ...situation.contexts, inputs: given } },
        `${prefix}${id} / `,
        called,
      );
      flat.push(...below.map((one) => (one.needs.length > 0 ? one : { ...one, needs })));
      leaves.set(
        id,
        below.map((one) => one.id),
      );
    } else {
      flat.push({
        id: `${prefix}${id}`,
        needs,
        environment: filled(job.environment ?? '', situation),
        group: groupOf(job as Concurrent, situation),
      });
      leaves.set(id, [`${prefix}${id}`]);
    }
  }
  return flat;
}
