import { systemClock } from './clock.ts';
import { ActionError, describeError } from './errors.ts';
import { readChange } from './github/changes.ts';
import { readEvent } from './github/event.ts';
import { readRun } from './github/run.ts';
import { createRunner } from './github/runner.ts';
import type { Adapters } from './adapters.ts';

// Entry of both phases and the only file that has effects on import: it joins the parts with the
// real world, awaits everything and turns what is thrown into one line and an exit code.

const interruption = new AbortController();
const runner = createRunner(process.env);
const run = readRun(process.env);

const adapters: Adapters = {
  runner,
  run,
  clock: systemClock,
  signal: interruption.signal,
  readChange: (since, token) =>
    readChange(since, token, {
      environment: process.env,
      workspace: run.workspace,
      signal: interruption.signal,
    }),
  comment: async (marker, body, { token, createIfMissing }) => {
    const event = readEvent(process.env);
    if (event.kind !== 'pull-request') return undefined;
    const { writeComment } = await import('./github/comment.ts');
    return writeComment(
      {
        repository: run.repository,
        number: event.number,
        token,
        signal: interruption.signal,
        marker,
      },
      body,
      { createIfMissing, clock: systemClock },
    );
  },
  connect: async (credentials, homeRegion) => {
    // Not every command asks AWS, and the SDK takes long to load.
    const { connect } = await import('./aws/connect.ts');
    return connect({
      clock: systemClock,
      signal: interruption.signal,
      stsRegion: homeRegion,
      userAgent: `golden-ami run/${run.runId || 'local'}`,
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

let isFailing = false;

/**
 * Says what stopped the phase and ends the process, also where saying it fails (a closed pipe, a
 * summary file that is gone).
 */
async function fail(error: unknown): Promise<never> {
  if (isFailing) process.exit(1);
  isFailing = true;
  try {
    const message = describeError(error, runner.isDebug);
    await runner.annotate('error', message, {
      at: error instanceof ActionError ? error.at : undefined,
    });
    const { renderError } = await import('./report/summary.ts');
    await runner.writeSummary(renderError(message));
  } finally {
    process.exit(1);
  }
}

process.on('uncaughtException', (error) => void fail(error));
process.on('unhandledRejection', (error) => void fail(error));
// The runner sends SIGINT, 7.5 s later SIGTERM, and kills at 10 s: waiting stops at once, what is
// known is published.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => interruption.abort());

try {
  if (!runner.isPost) runner.markPost();
  const isSuccessful = await (runner.isPost
    ? (await import('./post.ts')).post(adapters)
    : (await import('./main.ts')).main(adapters));
  // Sockets that are kept alive must not keep the process.
  process.exit(isSuccessful ? 0 : 1);
} catch (error) {
  await fail(error);
}
