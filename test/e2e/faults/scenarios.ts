import type { Sandbox } from 'aws-sandbox/sandbox';
import { exampleCommit } from 'aws-sandbox/repository';
import { wait } from '../account.ts';
import { makeConfigurations } from '../configurations.ts';
import type { RunOptions, Runs } from '../stage.ts';
import type { InProcessStep } from '../in-process.ts';
import { plan } from '../planning.ts';

type Stage = Runs<InProcessStep>;

/** A verb in an account that is ready for it. */
export interface Scenario {
  name: string;
  /** Whether it changes nothing in AWS, so that the account serves again. */
  isReading: boolean;
  /** Makes the account ready, and gives what the run is to be. */
  prepare: (stage: Stage, sandbox: Sandbox) => Promise<RunOptions>;
  /** Whether this very run shares AMIs. */
  isSharing: boolean;
}

const role = (name: string): string => `arn:aws:iam::360783618952:role/golden-ami-${name}`;
const older = 'b'.repeat(40);
const number = 12;

/** Has the job be one of the default branch, in the environment for releases. */
function onDefaultBranch(sandbox: Sandbox): void {
  sandbox.oidc.run.environment = 'golden-ami-release';
}

/** Has the job be one of a pull request. */
function onPullRequest(sandbox: Sandbox): {
  event: unknown;
  variables: Record<string, string>;
} {
  Object.assign(sandbox.oidc.run, {
    eventName: 'pull_request',
    ref: `refs/pull/${String(number)}/merge`,
  });
  delete sandbox.oidc.run.environment;
  sandbox.github.pullRequests.set(number, [
    { filename: 'recipes/al-2023.yml', status: 'modified' },
  ]);
  sandbox.github.comments(number).length = 0;
  return {
    event: { pull_request: { number, head: { sha: exampleCommit } } },
    variables: {
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_REF: `refs/pull/${String(number)}/merge`,
    },
  };
}

const by = (name: string, inputs: Record<string, string>): RunOptions => ({
  credentials: 'oidc',
  inputs: { 'role-to-assume': role(name), ...inputs },
});

/** Builds without waiting for each step of the build. */
async function built(stage: Stage, sandbox: Sandbox, options: RunOptions): Promise<void> {
  await stage.run(sandbox, {
    ...options,
    inputs: { ...options.inputs, 'wait-minutes': '0' },
  });
  wait(sandbox, 90);
  const run = await stage.run(sandbox, options);
  if (run.exitCode !== 0) throw new Error(`the account is not ready: ${run.log}`);
  wait(sandbox, 5);
}

/** A release of an older commit, a newer seed since. */
async function releasedBefore(stage: Stage, sandbox: Sandbox): Promise<void> {
  sandbox.github.history.add(older, []);
  sandbox.github.history.add(exampleCommit, [older]);
  await built(stage, sandbox, { inputs: { share: 'true' }, variables: { GITHUB_SHA: older } });
  sandbox.ec2.publish({ line: 'al-2023' });
  wait(sandbox, 60);
}

export const scenarios: Scenario[] = [
  {
    name: 'build',
    isReading: false,
    isSharing: false,
    prepare: (_, sandbox) => {
      makeConfigurations(sandbox);
      const { event, variables } = onPullRequest(sandbox);
      return Promise.resolve({ event, variables, ...by('candidate', { logs: 'live' }) });
    },
  },
  {
    name: 'build with share',
    isReading: false,
    isSharing: true,
    prepare: (_, sandbox) => {
      onDefaultBranch(sandbox);
      return Promise.resolve(by('release', { 'share': 'true', 'role-duration-seconds': '900' }));
    },
  },
  {
    name: 'plan',
    isReading: true,
    isSharing: false,
    prepare: async (stage, sandbox) => {
      await releasedBefore(stage, sandbox);
      const { event, variables } = onPullRequest(sandbox);
      return {
        event,
        variables,
        ...by('plan', { command: 'plan', recipes: 'recipes/*.yml', comment: 'true' }),
      };
    },
  },
  {
    name: 'release',
    isReading: false,
    isSharing: true,
    prepare: async (stage, sandbox) => {
      await releasedBefore(stage, sandbox);
      const planned = await plan(stage, sandbox, { inputs: { share: 'true' } });
      await built(stage, sandbox, {
        inputs: { plan: planned.text },
        role: 'golden-ami-builder',
      });
      onDefaultBranch(sandbox);
      return by('release', { command: 'release', plan: planned.text });
    },
  },
  {
    name: 'collect',
    isReading: true,
    isSharing: false,
    prepare: async (stage, sandbox) => {
      const planned = await plan(stage, sandbox);
      await built(stage, sandbox, { inputs: { plan: planned.text } });
      const { event, variables } = onPullRequest(sandbox);
      return {
        event,
        variables,
        ...by('plan', { command: 'collect', recipes: '', plan: planned.text, comment: 'true' }),
      };
    },
  },
  {
    name: 'lookup',
    isReading: true,
    isSharing: false,
    prepare: async (stage, sandbox) => {
      await releasedBefore(stage, sandbox);
      onDefaultBranch(sandbox);
      return by('lookup', { command: 'lookup' });
    },
  },
];
