import type { ClientExtras } from './aws/clients/service-context.ts';
import type { Clock } from './clock.ts';
import { readChange } from './github/changes.ts';
import { readDefaultBranch, readEvent } from './github/event.ts';
import { readRun } from './github/run.ts';
import { createRunner } from './github/runner.ts';
import type { Adapters } from './adapters.ts';

/** The values that adapters are created from. index.ts alone takes them from the process. */
export interface Surroundings {
  /** Whether the runner has called the post phase. */
  isPost: boolean;
  /** Environment variables that GitHub's runner sets. */
  environment: NodeJS.ProcessEnv;
  clock: Clock;
  /** Aborts when the run is cancelled. */
  signal: AbortSignal;
  /** Writes to the log, including workflow commands. */
  write: (text: string) => void;
  /** Settings for the AWS clients that the SDK does not read from the environment. */
  clientExtras?: ClientExtras;
  /** Sends requests to GitHub; by default through the proxy that the environment names. */
  fetch?: typeof fetch;
}

/** Creates the adapters of one run. Makes no request and writes nothing. */
export function createAdapters({
  isPost,
  environment,
  clock,
  signal,
  write,
  clientExtras,
  fetch,
}: Surroundings): Adapters {
  const runner = createRunner(environment, write, { isPost });
  const run = readRun(environment);
  return {
    runner,
    run,
    clock,
    signal,
    readChange: (since, token) =>
      readChange(since, token, { environment, workspace: run.workspace, clock, signal, fetch }),
    compareCommits: async (commits, token) => {
      const { compareCommits } = await import('./github/compare.ts');
      const { apiUrl, repository, workspace } = run;
      const checkout = { folder: workspace, environment, signal };
      return compareCommits(commits, { apiUrl, repository, token, checkout, clock, signal, fetch });
    },
    branchRules: async (token) => {
      const branch = readDefaultBranch(environment);
      if (branch === undefined) return undefined;
      const { branchRules } = await import('./github/branch-rules.ts');
      const { apiUrl, repository } = run;
      return branchRules(branch, { apiUrl, repository, token, clock, signal, fetch });
    },
    comment: async (marker, body, { token, createIfMissing }) => {
      const event = readEvent(environment);
      if (event.kind !== 'pull-request') return undefined;
      const { writeComment } = await import('./github/comment.ts');
      const { apiUrl, repository } = run;
      return writeComment(
        { apiUrl, repository, number: event.number, token, marker, clock, signal, fetch },
        body,
        { createIfMissing },
      );
    },
    connect: async (credentials, homeRegion) => {
      // Loaded on demand: the SDK loads slowly, and not every command calls AWS.
      const { connect } = await import('./aws/connect.ts');
      return connect({
        clock,
        signal,
        stsRegion: homeRegion,
        userAgent: `golden-ami run/${run.runId || 'local'}`,
        clientExtras,
        oidc:
          credentials.kind === 'ambient'
            ? undefined
            : {
                roleArn: credentials.roleArn,
                sessionName:
                  credentials.sessionName ?? `golden-ami-${run.runId || 'local'}-${run.attempt}`,
                durationSeconds: credentials.durationSeconds,
                getIdToken: async (audience) => {
                  const { requestIdToken } = await import('./github/id-token.ts');
                  const asked = { environment, fetch, clock, signal };
                  const token = await requestIdToken(audience, asked);
                  await runner.mask(token);
                  return token;
                },
                mask: runner.mask,
                run,
              },
      });
    },
  };
}
