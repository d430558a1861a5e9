import path from 'node:path';
import { createAdapters } from './create-adapters.ts';
import { systemClock } from './clock.ts';
import { reportStop, runPhase } from './phase.ts';

// Entry point of both phases, and the only file with effects on import. It connects the code to the
// real runner, clock and network, and turns an error that is thrown into one line of the log and
// exit code 1.

const interruption = new AbortController();
const adapters = createAdapters({
  // By its file alone: state that main saves may be missing, where it was killed before. Then the
  // post phase would do main's work once more.
  isPost: path.basename(process.argv[1] ?? '') === 'post.js',
  environment: process.env,
  clock: systemClock,
  signal: interruption.signal,
  write: (text) => void process.stdout.write(text),
});

let failures = 0;

/**
 * Reports the error that stopped the phase and ends the process with exit code 1, even if reporting
 * fails (a closed pipe, a summary file that is gone) or never ends.
 */
async function fail(error: unknown): Promise<never> {
  failures++;
  try {
    if (failures === 1) await reportStop(error, adapters);
    else if (failures === 2) await adapters.runner.setFailed(String(error));
  } catch {
    await adapters.runner.setFailed(String(error)).catch(() => undefined);
  } finally {
    process.exit(1);
  }
}

process.on('uncaughtException', (error) => void fail(error));
process.on('unhandledRejection', (error) => void fail(error));
// Nothing is left that could go on, and the phase has not ended: a promise was lost. Without this
// the process would end with exit code 13 and say nothing.
process.on('beforeExit', () => {
  void fail(new Error('the work stopped before its end, and nothing was left to wait for'));
});
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
