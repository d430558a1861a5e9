import type { ClientExtras } from './aws/clients/service-context.ts';
import type { Clock } from './clock.ts';
import { readChange } from './github/changes.ts';
import { readEvent } from './github/event.ts';
import { readRun } from './github/run.ts';
import { createRunner } from './github/runner.ts';
import type { Adapters } from './adapters.ts';

/** What the adapters are made of; index.ts alone takes it from the process. */
export interface Surroundings {
  /** Variables as GitHub's runner sets them. */
  environment: NodeJS.ProcessEnv;
  clock: Clock;
  /** Aborts when the run is cancelled. */
  signal: AbortSignal;
  /** Takes the log, commands of the workflow included. */
  write: (text: string) => void;
  /** How clients of AWS are made where not as the SDK reads it from the environment. */
  clientExtras?: ClientExtras;
}

/** The world of one run. Nothing is asked and nothing written yet. */
export function createAdapters({
  environment,
  clock,
  signal,
  write,
  clientExtras,
}: Surroundings): Adapters {
  const runner = createRunner(environment, write);
  const run = readRun(environment);
  return {
    runner,
    run,
    clock,
    signal,
    readChange: (since, token) =>
      readChange(since, token, { environment, workspace: run.workspace, signal }),
    comment: async (marker, body, { token, createIfMissing }) => {
      const event = readEvent(environment);
      if (event.kind !== 'pull-request') return undefined;
      const { writeComment } = await import('./github/comment.ts');
      const { apiUrl, repository } = run;
      return writeComment(
        { apiUrl, repository, number: event.number, token, signal, marker },
        body,
        { createIfMissing, clock },
      );
    },
    connect: async (credentials, homeRegion) => {
      // Not every command asks AWS, and the SDK takes long to load.
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
                getIdToken: runner.idToken,
                mask: runner.mask,
                run,
              },
      });
    },
  };
}
