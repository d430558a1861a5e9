import { createAdapters } from './create-adapters.ts';
import { systemClock } from './clock.ts';
import { reportStop, runPhase } from './phase.ts';

// Entry of both phases and the only file that has effects on import: it joins the parts with this
// process, awaits everything and turns what is thrown into one line and an exit code.

const interruption = new AbortController();
const adapters = createAdapters({
  environment: process.env,
  clock: systemClock,
  signal: interruption.signal,
  write: (text) => void process.stdout.write(text),
});

let isFailing = false;

/**
 * Says what stopped the phase and ends the process, also where saying it fails (a closed pipe, a
 * summary file that is gone).
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
// The runner sends SIGINT, 7.5 s later SIGTERM, and kills at 10 s: waiting stops at once, what is
// known is published.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => interruption.abort());

try {
  const isSuccessful = await runPhase(adapters);
  // Sockets that are kept alive must not keep the process.
  process.exit(isSuccessful ? 0 : 1);
} catch (error) {
  await fail(error);
}
