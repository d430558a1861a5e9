import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { exampleCommit, type Repository } from '../repository.ts';

interface ActionFile {
  inputs: Record<string, { default?: string } | null>;
}

/**
 * The inputs that an action.yml declares, with their defaults; of expressions it knows these.
 */
export function declaredInputs(
  actionFile: string,
  known: Readonly<Record<'github.token' | 'job.status', string>>,
): Map<string, string> {
  const { inputs } = parse(readFileSync(actionFile, 'utf8')) as ActionFile;
  return new Map(
    Object.entries(inputs).map(([name, input]) => [
      name.toLowerCase(),
      input?.default?.replaceAll(
        /\$\{\{ (github\.token|job\.status) \}\}/g,
        (_, name: keyof typeof known) => known[name],
      ) ?? '',
    ]),
  );
}

/** Bytes of a variable with its name and its end: MAX_ARG_STRLEN, execve(2). */
const longestVariable = 128 * 1024;

/** Throws what the runner says where Linux refuses to start a program with these variables. */
export function assertStarts(environment: Record<string, string>): void {
  const long = Object.entries(environment).find(
    ([name, value]) => Buffer.byteLength(`${name}=${value}`) + 1 > longestVariable,
  );
  if (long === undefined) return;
  throw new Error(
    `An error occurred trying to start process 'node': Argument list too long: ${long[0]}`,
  );
}

/** How an input reaches the action: spaces as underscores, hyphens kept, upper case. */
export function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

/**
 * Variables of a run that a manual start made on the default branch, as the runner sets them for
 * every step.
 */
export function runVariables(
  { owner, ownerId, name, id }: Repository,
  folders: { workspace: string; temp: string; event: string },
): Record<string, string> {
  const repository = `${owner}/${name}`;
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: `__${owner}_action`,
    GITHUB_ACTOR: 'octocat',
    GITHUB_ACTOR_ID: '583231',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_BASE_REF: '',
    GITHUB_EVENT_NAME: 'workflow_dispatch',
    GITHUB_EVENT_PATH: folders.event,
    GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
    GITHUB_HEAD_REF: '',
    GITHUB_JOB: 'build',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_REF_PROTECTED: 'true',
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_ID: id,
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_REPOSITORY_OWNER_ID: ownerId,
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '7000000001',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: exampleCommit,
    GITHUB_TRIGGERING_ACTOR: 'octocat',
    GITHUB_WORKFLOW: 'main',
    GITHUB_WORKFLOW_REF: `${repository}/.github/workflows/main.yml@refs/heads/main`,
    GITHUB_WORKFLOW_SHA: exampleCommit,
    GITHUB_WORKSPACE: folders.workspace,
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'sandbox',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: folders.temp,
    RUNNER_TOOL_CACHE: path.join(folders.temp, 'tools'),
    RUNNER_WORKSPACE: path.dirname(folders.workspace),
  };
}
