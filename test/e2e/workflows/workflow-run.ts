import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Sandbox } from 'aws-sandbox/sandbox';
import { runAct } from './act.ts';
import type { JobRun } from './act-log.ts';
import { checkOut } from './checkouts.ts';
import { ids, type Event } from './events.ts';
import type { HostedRepository } from './hosted-repository.ts';
import { roleVariables } from './roles.ts';
import {
  addObserver,
  environmentOf,
  keepOutputs,
  observer,
  writeWorkflows,
} from './workflow-copy.ts';

const clock = path.join(
  path.dirname(fileURLToPath(import.meta.url)),
  '..',
  '..',
  '..',
  'sandbox',
  'child-clock.mjs',
);

/** What runs, and where. */
export interface WorkflowOptions {
  sandbox: Sandbox;
  /** Folder of this run. */
  place: string;
  /** Folder of the hosted repositories. */
  hosting: string;
  /** Folder of the program `node` that runs actions. */
  node: string;
  /** Counts the runs of the world. */
  number: number;
  /** Whose workflow file it is. */
  repository: HostedRepository;
  /** Repositories whose workflows or actions it may use. */
  others: HostedRepository[];
  file: string;
  event: Event;
  /** Variables of the repository, over those of its roles. */
  variables?: Record<string, string> | undefined;
  /**
   * An earlier attempt: of it only failed jobs are run again, failed legs alone, and the jobs that
   * need them.
   */
  failedOf?: WorkflowRun | undefined;
  /** Called when a job begins, before its first step. */
  onJob?: ((id: string) => void) | undefined;
}

/** A workflow run that has ended. */
export interface WorkflowRun {
  /** Whether every job that ran succeeded. */
  succeeded: boolean;
  /** Jobs that ran, those of called workflows too. One that was skipped is not here. */
  jobs: JobRun[];
  /**
   * Result and outputs of the workflow's own jobs, as a last job that needs them all sees them.
   * Undefined where a called workflow failed: act starts no job after it.
   */
  needs: Record<string, { result: string; outputs: Record<string, string> }> | undefined;
  /** Annotations of level error, each with its job, and what act itself complains of. */
  errors: string[];
  log: string;
}

/** The run of a job that ran once. Throws where it did not. */
export function jobOf({ jobs, log }: WorkflowRun, id: string): JobRun {
  const [job, ...more] = jobs.filter((one) => one.id === id);
  if (!job || more.length > 0) {
    throw new Error(
      `The job ${id} did not run once, but ${jobs.map(({ name }) => name).join(', ')} ran:\n${log}`,
    );
  }
  return job;
}

/** Names of the legs of a matrix that ran, sorted. */
export function legsOf({ jobs }: WorkflowRun, id = 'build'): string[] {
  return jobs
    .filter((job) => job.id === id)
    .map(({ matrix }) => String(matrix['name']))
    .sort();
}

/** Runs a workflow on act to its end, whether it succeeds or not. */
export async function runWorkflow(options: WorkflowOptions): Promise<WorkflowRun> {
  const { sandbox, place, event, file, repository, failedOf } = options;
  await mkdir(place);
  const { folder, workflows, all, repositories } = await checkOut(repository, event.commit, {
    place,
    others: options.others,
  });
  const workflow = workflows.get(file);
  if (!workflow) throw new Error(`${repository.name} has no workflow ${file}`);
  const failed = failedOf?.jobs.filter(({ result }) => result === 'failure') ?? [];
  for (const job of failedOf?.jobs ?? []) {
    if (!failed.some(({ id }) => id === job.id)) all.forEach((one) => keepOutputs(one, job));
  }
  const observed = path.join(place, 'needs.json');
  addObserver(workflow, observed);
  await writeWorkflows(folder, workflows);
  const payload = path.join(place, 'event.json');
  await writeFile(payload, JSON.stringify(event.payload));

  // act knows no environments and no `permissions:`, and gives all jobs the same token.
  const environmentName = environmentOf(workflow);
  const identify = (job: string): void => {
    const { environment: _, ...run } = sandbox.oidc.run;
    const isInEnvironment =
      environmentName !== undefined && all.some(({ jobs }) => jobs[job]?.environment !== undefined);
    sandbox.oidc.run = {
      ...run,
      ref: event.ref,
      eventName: event.name,
      ...(isInEnvironment ? { environment: environmentName } : {}),
    };
  };
  sandbox.github.permissions = {
    contents: 'read',
    pullRequests: event.isRestricted ? 'read' : 'write',
    issues: 'none',
  };
  for (const [commit, parents] of repository.commits()) sandbox.github.history.add(commit, parents);
  const { exitCode, log } = await runAct({
    folder,
    file,
    eventName: event.name,
    actor: event.actor,
    payload,
    cache: path.join(place, 'cache'),
    node: options.node,
    environment: environment(options),
    variables: event.isRestricted ? {} : { ...roleVariables, ...options.variables },
    secrets: { GITHUB_TOKEN: sandbox.github.token },
    repositories,
    matrix: failed.flatMap(({ matrix }) =>
      typeof matrix['name'] === 'string' ? [`name:${matrix['name']}`] : [],
    ),
    onJob: (job) => {
      identify(job);
      options.onJob?.(job);
    },
  });
  const text = log.lines.join('\n');
  const logs = process.env['ACT_LOGS'];
  if (logs) {
    await writeFile(
      path.join(
        logs,
        `${path.basename(path.dirname(place))}-${String(options.number)}-${file}.log`,
      ),
      text,
    );
  }
  const needs = await readFile(observed, 'utf8').then(
    (json) => JSON.parse(json) as NonNullable<WorkflowRun['needs']>,
    () => undefined,
  );
  return {
    succeeded: exitCode === 0,
    jobs: log.jobs.filter(({ id }) => id !== observer),
    needs,
    errors: log.errors,
    log: text,
  };
}

/**
 * The run's variables, as GitHub sets them. What act knows by itself, from the event and its flags,
 * is not here.
 */
function environment({
  sandbox,
  event,
  hosting,
  repository,
  number,
  failedOf,
}: WorkflowOptions): Record<string, string> {
  const {
    ACTIONS_ID_TOKEN_REQUEST_URL: url = '',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: token = '',
    ...endpoints
  } = sandbox.environment({ credentials: 'oidc' });
  return {
    ...endpoints,
    ...(event.isRestricted
      ? {}
      : { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token }),
    NODE_OPTIONS: `--import=${clock}`,
    CHECKOUT_ORIGINS: hosting,
    GITHUB_REPOSITORY: repository.name,
    GITHUB_REPOSITORY_ID: String(ids.repository),
    GITHUB_REPOSITORY_OWNER_ID: String(ids.owner),
    GITHUB_REF: event.ref,
    // act makes GITHUB_SHA of it: pkg/runner/run_context.go.
    SHA_REF: event.commit,
    GITHUB_RUN_ID: String(7_000_000_000 + number),
    GITHUB_RUN_NUMBER: String(number),
    GITHUB_RUN_ATTEMPT: failedOf ? '2' : '1',
  };
}
