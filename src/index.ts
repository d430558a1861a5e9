import { createAdapters } from './create-adapters.ts';
import { systemClock } from './clock.ts';
import { reportStop, runPhase } from './phase.ts';

// Entry point of both phases, and the only file with effects on import. It connects the code to the
// real runner, clock and network, and turns an error that is thrown into one line of the log and
// exit code 1.

const interruption = new AbortController();
const adapters = createAdapters({
  environment: process.env,
  clock: systemClock,
  signal: interruption.signal,
  write: (text) => void process.stdout.write(text),
});

let isFailing = false;

/**
 * Reports the error that stopped the phase and ends the process with exit code 1, even if reporting
 * fails (a closed pipe, a summary file that is gone).
 */
async function fail(error: unknown): Promise<never> {
  if (isFailing) process.exit(1);
  isFailing = true;
  try {
    await reportStop(error, adapters.runner);
  } finally {
    process.exit(1);
  }
}

process.on('uncaughtException', (error) => void fail(error));
process.on('unhandledRejection', (error) => void fail(error));
// On cancellation the runner sends SIGINT, SIGTERM 7.5 s later, and kills the process after 10 s.
// So waiting stops at the first signal, which leaves time to publish what is known.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => interruption.abort());

try {
  const isSuccessful = await runPhase(adapters);
  // Without this, sockets that are kept alive would keep the process running.
  process.exit(isSuccessful ? 0 : 1);
} catch (error) {
  await fail(error);
}
