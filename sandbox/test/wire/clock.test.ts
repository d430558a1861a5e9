import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { expect, test } from '@jest/globals';
import { startExample } from '../../example.ts';

const preload = new URL('../../child-clock.mjs', import.meta.url).href;

/** Runs a module in a child that lives in the sandbox's time, and gives what it prints as JSON. */
async function runChild(code: string, clock: object | undefined): Promise<unknown> {
  const { SANDBOX_CLOCK: _none, ...environment } = process.env;
  const env = {
    ...environment,
    NODE_OPTIONS: '',
    ...(clock && { SANDBOX_CLOCK: JSON.stringify(clock) }),
  };
  const child = spawn(
    process.execPath,
    ['--import', preload, '--input-type=module', '--eval', code],
    { env, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const [output] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  return JSON.parse(output);
}

const hour = 3_600_000;
const epoch = Date.parse('2026-11-02T05:00:00Z');
const fast = (): object => ({ scale: 10_000, epoch, origin: Date.now() });

test("the child's time is the sandbox's", async () => {
  const sandbox = await startExample({ scale: 500 });
  try {
    sandbox.world.clock.advance(hour);
    const { SANDBOX_CLOCK = '' } = sandbox.environment({ credentials: 'ambient' });
    const before = sandbox.world.clock.now();
    const told = (await runChild(
      'console.log(Date.now())',
      JSON.parse(SANDBOX_CLOCK) as object,
    )) as number;
    expect(told).toBeGreaterThanOrEqual(Math.floor(before));
    expect(told).toBeLessThanOrEqual(sandbox.world.clock.now());
  } finally {
    await sandbox.close();
  }
});

test('a client of AWS in the child signs with the time that the sandbox expects', async () => {
  const sandbox = await startExample({ scale: 1000 });
  try {
    const environment = sandbox.environment({ credentials: 'ambient' });
    const code = `import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'; import { setTimeout } from 'node:timers/promises';
      const client = new STSClient({ region: 'us-east-1', maxAttempts: 1, endpoint: ${JSON.stringify(sandbox.url)}, credentials: ${JSON.stringify(sandbox.iam.user)} });
      const accounts = []; for (let i = 0; i < 3; i++) { accounts.push((await client.send(new GetCallerIdentityCommand({}))).Account); await setTimeout(${String(hour / 4)}); }
      console.log(JSON.stringify(accounts))`;
    expect(await runChild(code, JSON.parse(environment.SANDBOX_CLOCK ?? '') as object)).toEqual(
      Array(3).fill(sandbox.world.accountId),
    );
    const [first, , third] = sandbox.calls.map(({ at }) => at);
    expect((third ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(hour / 2);
  } finally {
    await sandbox.close();
  }
});

test.each([
  ['setTimeout', 'await new Promise((resolve) => setTimeout(resolve, hour))'],
  [
    'setTimeout of node:timers',
    "const { setTimeout: own } = await import('node:timers'); await new Promise((resolve) => own(resolve, hour))",
  ],
  [
    'setTimeout of node:timers/promises',
    "import { setTimeout as wait } from 'node:timers/promises'; await wait(hour)",
  ],
  [
    'a promisified setTimeout',
    "import { promisify } from 'node:util'; await promisify(setTimeout)(hour)",
  ],
  [
    'scheduler.wait',
    "import { scheduler } from 'node:timers/promises'; await scheduler.wait(hour)",
  ],
  [
    'setInterval',
    'await new Promise((resolve) => { let count = 0; const timer = setInterval(() => { if (++count === 4) { clearInterval(timer); resolve(); } }, hour / 4); })',
  ],
])('%s runs in simulated time', async (_what, wait) => {
  const code = `const hour = ${String(hour)}; const start = Date.now(); const real = performance.now(); ${wait}; console.log(JSON.stringify({ simulated: Date.now() - start, real: performance.now() - real }));`;
  const { simulated, real } = (await runChild(code, fast())) as { simulated: number; real: number };
  expect(simulated).toBeGreaterThanOrEqual(hour * 0.95);
  expect(real).toBeLessThan(30_000);
});

test('a timer longer than Node knows, by simulated time, waits', async () => {
  const month = 30 * 24 * hour;
  const code = `let fired = false; const timer = setTimeout(() => { fired = true; }, ${String(month)}); setTimeout(() => { console.log(fired); clearTimeout(timer); }, ${String(hour)});`;
  expect(await runChild(code, fast())).toBe(false);
  const start = 'const start = Date.now(); setTimeout(() => console.log(Date.now() - start), ';
  expect(
    await runChild(`${start}${String(month)})`, { scale: 5_000_000, epoch, origin: Date.now() }),
  ).toBeGreaterThanOrEqual(month * 0.95);
});

test('a date stays a date', async () => {
  const code = `import { statSync } from 'node:fs'; class Own extends Date {}
    console.log(JSON.stringify([new Date(0).toISOString(), new Date(2020, 0, 2).getDate(), new Own(5).getTime(), Math.abs(new Own() - Date.now()) < 1e6,
      statSync('.').mtime instanceof Date, new Date() instanceof Date, typeof Date(), Date.name, Date.UTC(1970), Date.parse('1970-01-01')]))`;
  expect(await runChild(code, fast())).toEqual([
    '1970-01-01T00:00:00.000Z',
    2,
    5,
    true,
    true,
    true,
    'string',
    'Date',
    0,
    0,
  ]);
});

test('without SANDBOX_CLOCK nothing changes', async () => {
  const before = Date.now();
  const told = (await runChild(
    'const start = Date.now(); setTimeout(() => console.log(JSON.stringify([start, Date.now() - start])), 200)',
    undefined,
  )) as [number, number];
  expect(told[0]).toBeGreaterThanOrEqual(before);
  expect(told[0]).toBeLessThanOrEqual(Date.now());
  expect(told[1]).toBeGreaterThanOrEqual(199);
});

test('where time stands still, timers keep real time', async () => {
  expect(
    await runChild('setTimeout(() => console.log(Date.now()), 20)', { scale: 0, epoch, origin: 0 }),
  ).toBe(epoch);
});
