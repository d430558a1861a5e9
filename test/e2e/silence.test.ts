import { describe, expect, test } from '@jest/globals';
import type { CallFault } from 'aws-sandbox/faults';
import { builds, callsOf, wait } from './account.ts';
import { openStage, type RunOptions } from './stage.ts';

// What ends a run, or keeps it from its end, without a word: calls that nobody answers, connections
// that break, promises that never settle, errors that nobody catches, a process that is killed.

const stage = openStage();
const minute = 60_000;
const oidc: RunOptions = { credentials: 'oidc', inputs: { 'role-duration-seconds': '900' } };

/** Faults at the calls of an operation from the given one on. */
const from = (first: number, fault: Pick<CallFault, 'kind' | 'operation'>): CallFault => ({
  ...fault,
  calls: Array.from({ length: 2000 }, (_, index) => first + index),
});

describe('a call that nobody answers', () => {
  test.each([
    ['GetImage', 3],
    ['CreateImage', 1],
    ['ListWorkflowExecutions', 1],
    ['GetLogEvents', 1],
  ])('%s: wait-minutes holds, and so does a cancellation', async (operation, first) => {
    const service = operation === 'GetLogEvents' ? 'logs' : 'imagebuilder';
    const faults = [from(first, { kind: 'hang-before', operation: `${service}:${operation}` })];
    const sandbox = await stage.sandbox({ faults });
    const { clock } = sandbox.world;
    const startedAt = clock.now();
    const run = await stage.run(sandbox, { inputs: { 'wait-minutes': '1' } });
    expect((clock.now() - startedAt) / minute).toBeLessThan(operation === 'CreateImage' ? 5 : 3);
    expect(run.result).toBe(operation === 'CreateImage' ? 'failed' : 'started');

    const another = await stage.sandbox({ faults });
    const step = await stage.start(another);
    const before = another.world.clock;
    let cancelledAt = 0;
    before.schedule(before.now() + 2 * minute, () => {
      step.cancel();
      // Time has jumped past the moment.
      queueMicrotask(() => (cancelledAt = before.now()));
    });
    const cancelled = await step.finish();
    expect(cancelled).toMatchObject({ exitCode: 1, result: 'cancelled' });
    expect(before.now() - cancelledAt).toBeLessThan(7000);
  });
});

describe("GitHub's OIDC endpoint", () => {
  const operation = 'github:id-token';

  test.each(['cut', 'hang-before', 'throttle'] as const)(
    '%s at every renewal for a while: nothing is noticed',
    async (kind) => {
      const calls = [2, 3, 4, 5, 6, 7];
      const sandbox = await stage.sandbox({ faults: [{ kind, operation, calls }] });
      const run = await stage.run(sandbox, oidc);
      expect(run).toMatchObject({ exitCode: 0, result: 'built', errors: [] });
    },
  );

  test('that gives no second token: the wait goes on to its end, and says that the build goes on', async () => {
    const faults = [from(2, { kind: 'cut', operation })];
    const sandbox = await stage.sandbox({ faults });
    const inputs = { ...oidc.inputs, 'wait-minutes': '25' };
    const run = await stage.run(sandbox, { ...oidc, inputs });
    expect(run).toMatchObject({ exitCode: 0, result: 'started', errors: [] });
    expect(run.annotations.map(({ message }) => message).join()).toContain('goes on in AWS');
    expect(builds(sandbox)).toHaveLength(1);
  });

  test('that refuses from the second token on: the wait ends with the session, and names the build', async () => {
    const faults = [from(2, { kind: 'denied', operation })];
    const sandbox = await stage.sandbox({ faults });
    const startedAt = sandbox.world.clock.now();
    const run = await stage.run(sandbox, oidc);
    expect(run).toMatchObject({ exitCode: 1, result: 'failed' });
    expect(run.errors.join()).toContain('GitHub gave no OIDC token');
    // The session lived for 15 minutes, and was to be renewed after 10.
    expect(sandbox.world.clock.now() - startedAt).toBeGreaterThan(14 * minute);
    expect(run.annotations.map(({ message }) => message).join()).toContain(
      `The build ${builds(sandbox)[0]?.arn ?? ''} goes on in AWS`,
    );
  });

  test('that breaks off in the post phase: the build is cancelled all the same', async () => {
    const sandbox = await stage.sandbox();
    const step = await stage.start(sandbox, oidc);
    const { clock, faults } = sandbox.world;
    clock.schedule(clock.now() + 5 * minute, step.cancel);
    const main = await step.finish();
    faults.planned.push({ kind: 'cut', operation, calls: [2, 3, 4] });
    expect(await stage.post(sandbox, main, oidc)).toMatchObject({ exitCode: 0, errors: [] });
    expect(callsOf(sandbox, 'CancelImageCreation')).toHaveLength(1);
  });
});

test('a run that is killed, and was not cancelled: post names the build, and lets it go on', async () => {
  const sandbox = await stage.sandbox();
  const step = await stage.start(sandbox);
  const { clock } = sandbox.world;
  clock.schedule(clock.now() + 5 * minute, step.kill);
  const main = await step.finish();
  const post = await stage.post(sandbox, main);
  expect(post).toMatchObject({ exitCode: 0, errors: [] });
  expect(post.annotations.map(({ message }) => message)).toEqual([
    expect.stringContaining(`${builds(sandbox)[0]?.arn ?? ''} goes on, if it was started`),
  ]);
  wait(sandbox, 120);
  expect(builds(sandbox)).toMatchObject([{ status: 'AVAILABLE' }]);
  expect(await stage.run(sandbox)).toMatchObject({ exitCode: 0, result: 'reused' });
});

describe('the process', () => {
  const preload = (code: string): Record<string, string> => ({
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(code)}`,
  });
  const neverRead = `import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    fs.promises.readFile = () => new Promise(() => undefined);
    syncBuiltinESMExports();`;

  test.concurrent.each([
    ['whose work never settles', neverRead, 'the work stopped before its end'],
    ['in which an error is thrown late', "setTimeout(() => { throw new Error('late') })", 'late'],
    ['in which a promise rejects alone', "setTimeout(() => Promise.reject('alone'))", 'alone'],
  ])('%s: an error, and outputs', async (_what, code, words) => {
    const sandbox = await stage.bundle.sandbox();
    const run = await stage.bundle.run(sandbox, { environment: preload(code) });
    expect(run).toMatchObject({ exitCode: 1, result: 'failed', amis: {} });
    expect(run.errors).toEqual([expect.stringContaining(words)]);
    expect(run.summary).toContain(words);
    expect(run.outputs).toMatchObject({ 'ami-id': '', 'manifest': '' });
  });
});
