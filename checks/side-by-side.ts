// Runs commands side by side and prints what each wrote, whole, when it has ended:
//
//     node scripts/node24.mjs checks/side-by-side.ts [--lanes 2] 'npm run types' 'npm run lint' …
//
// They start in the order given, as many at once as there are lanes. A failed one does not end the
// others; the last lines name all that failed, and the exit code is 1.
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';

interface Ended {
  command: string;
  /** Why it counts as failed; undefined where it passed. */
  failure: string | undefined;
}

/** Process groups that run. */
const running = new Set<number>();

/** Seconds of both kinds from bash's `times`, in which the second line is of child processes. */
function cpuSeconds(times: string): number {
  const [, children = ''] = times.split('\n');
  return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}

/** Runs a command in bash to its end, and prints its output, both streams in one. */
function run(command: string): Promise<Ended> {
  const startedMs = performance.now();
  // A group of its own, so that all that it started can be ended with it. What bash has measured
  // comes apart from the output.
  const child = spawn('bash', ['-c', `trap 'times >&3' EXIT; (${command}\n) 3>&-`], {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    detached: true,
  });
  const output: Buffer[] = [];
  let times = '';
  const keep = (chunk: Buffer): unknown => output.push(chunk);
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  child.stdio[3]?.on('data', (chunk: Buffer) => (times += chunk.toString()));
  if (child.pid !== undefined) running.add(child.pid);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (child.pid !== undefined) running.delete(child.pid);
      const failure = signal ?? (code === 0 ? undefined : `exit code ${String(code)}`);
      const seconds = Math.round((performance.now() - startedMs) / 1000);
      process.stdout.write(
        `\n=== ${command}: ${failure ?? 'passed'} (${String(seconds)} s, CPU ${cpuSeconds(times).toFixed(0)} s)\n`,
      );
      process.stdout.write(Buffer.concat(output));
      resolve({ command, failure });
    });
  });
}

const { values, positionals } = parseArgs({
  options: { lanes: { type: 'string', default: '2' } },
  allowPositionals: true,
});
for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    for (const group of running) process.kill(-group, signal);
    process.exitCode = 1;
    waiting.length = 0;
  });
}

const waiting = [...positionals];
const ended: Ended[] = [];
await Promise.all(
  Array.from({ length: Number(values.lanes) }, async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      ended.push(await run(next));
    }
  }),
);
const failed = ended.filter(({ failure }) => failure !== undefined);
if (failed.length > 0) {
  console.error(
    `\nfailed:\n${failed.map(({ command, failure }) => `  ${command}: ${failure ?? ''}`).join('\n')}`,
  );
  process.exitCode = 1;
}
