import { describe, expect, test } from '@jest/globals';
import type { Fault } from 'aws-sandbox/faults';
import type { Sandbox } from 'aws-sandbox/sandbox';
import {
  atNext,
  builds,
  callsOf,
  organizationArn,
  ownAmis,
  tagsOf,
  until,
  wait,
} from './account.ts';
import { cancelled as cancel } from './cancelling.ts';
import { openStage, type Run, type RunOptions } from './stage.ts';

const inProcess = openStage();
const stage = inProcess.bundle;
const onPullRequest = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/7/merge' };

/** Slower, so that the build is not over before a signal is there. */
const slow = { scale: 200 };

const cancelled = (sandbox: Sandbox, options?: RunOptions): Promise<Run> =>
  cancel(stage, sandbox, options);

describe('a run that is cancelled while it waits', () => {
  test.concurrent(
    'ends before SIGTERM, says what it knows, and post cancels the build',
    async () => {
      const sandbox = await stage.sandbox(slow);
      const step = await stage.start(sandbox);
      await until(() => builds(sandbox).some(({ status }) => status === 'BUILDING'));
      const cancelledAt = performance.now();
      step.cancel();
      const main = await step.finish();
      expect(performance.now() - cancelledAt).toBeLessThan(7000);
      expect(main).toMatchObject({ exitCode: 1, result: 'cancelled', amis: { 'al-2023': {} } });
      expect(main.summary).toContain('cancelled');
      expect(main.manifest?.images).toMatchObject([
        { result: 'cancelled', imageArn: builds(sandbox)[0]?.arn },
      ]);
      // Main itself stops nothing: post has minutes, main has seconds.
      expect(callsOf(sandbox, 'CancelImageCreation')).toEqual([]);

      const post = await stage.post(sandbox, main);
      expect(post).toMatchObject({ exitCode: 0, errors: [] });
      expect(post.log).toContain(`al-2023: ${builds(sandbox)[0]?.arn ?? ''} cancelled.`);
      wait(sandbox, 1);
      expect(builds(sandbox)).toEqual([{ arn: expect.any(String), status: 'CANCELLED' }]);
    },
  );

  test.concurrent('cancels with credentials by OIDC as well', async () => {
    const sandbox = await stage.sandbox(slow);
    const main = await cancelled(sandbox, { credentials: 'oidc' });
    await stage.post(sandbox, main, { credentials: 'oidc' });
    wait(sandbox, 1);
    expect(builds(sandbox)).toMatchObject([{ status: 'CANCELLED' }]);
  });

  test.concurrent.each<[string, RunOptions]>([
    ['on-cancel: keep', { inputs: { 'on-cancel': 'keep' } }],
    ['a pull request', { variables: onPullRequest }],
  ])('leaves the build to the next run with %s', async (_what, options) => {
    const sandbox = await stage.sandbox(slow);
    const main = await cancelled(sandbox, options);
    expect(main).toMatchObject({ exitCode: 1, result: 'cancelled' });
    const calls = sandbox.calls.length;
    const post = await stage.post(sandbox, main, options);
    expect(post).toMatchObject({ exitCode: 0, errors: [] });
    expect(post.log).toContain('goes on; the next run with the same content adopts it');
    expect(sandbox.calls).toHaveLength(calls);

    wait(sandbox, 120);
    expect(await stage.run(sandbox, options)).toMatchObject({ exitCode: 0, result: 'reused' });
    expect(builds(sandbox)).toEqual([{ arn: expect.any(String), status: 'AVAILABLE' }]);
  });

  test.concurrent('cancels on a pull request where on-cancel says so', async () => {
    const sandbox = await stage.sandbox(slow);
    const options = { inputs: { 'on-cancel': 'cancel' }, variables: onPullRequest };
    await stage.post(sandbox, await cancelled(sandbox, options), options);
    wait(sandbox, 1);
    expect(builds(sandbox)).toMatchObject([{ status: 'CANCELLED' }]);
  });

  test.concurrent('leaves a build alone that another run started', async () => {
    const sandbox = await stage.sandbox(slow);
    await stage.run(sandbox, { inputs: { 'wait-minutes': '0' } });
    const main = await cancelled(sandbox);
    expect(main.log).toContain('al-2023: attach');
    await stage.post(sandbox, main);
    expect(callsOf(sandbox, 'CancelImageCreation')).toEqual([]);
  });
});

test.concurrent(
  'a run that is cancelled while it releases cancels no build, and the next run ends the release',
  async () => {
    const sandbox = await stage.sandbox(slow);
    const share = { inputs: { share: 'true' } };
    const step = await stage.start(sandbox, share);
    await until(() => callsOf(sandbox, 'ModifyImageAttribute').length > 0);
    step.cancel();
    const main = await step.finish();
    await stage.post(sandbox, main, share);
    expect(callsOf(sandbox, 'CancelImageCreation')).toEqual([]);
    wait(sandbox, 5);
    const again = await stage.run(sandbox, share);
    expect(again).toMatchObject({ exitCode: 0, errors: [] });
    expect(Object.keys(again.amis['al-2023'] ?? {})).toHaveLength(4);
    for (const ami of ownAmis(sandbox)) {
      expect(ami.permissions.latest).toEqual([{ OrganizationArn: organizationArn }]);
      expect(tagsOf(sandbox, ami.id)).toMatchObject({ Type: 'golden-ami' });
    }
    expect(builds(sandbox)).toHaveLength(1);
  },
);

test.each([
  ['cancelled', 'CANCELLED', []],
  ['failure', 'AVAILABLE', [expect.stringContaining('was not cancelled')]],
] as const)(
  'main is killed and gets no signal, as in a container; the job says %s: the build is %s',
  async (jobStatus, status, warnings) => {
    const sandbox = await inProcess.sandbox();
    const step = await inProcess.start(sandbox, {
      onLine: (line) => {
        if (line.includes(': BUILDING')) step.kill();
      },
    });
    const post = await inProcess.post(sandbox, await step.finish(), { jobStatus });
    expect(post).toMatchObject({ exitCode: 0, errors: [] });
    expect(post.annotations.map(({ message }) => message)).toEqual(warnings);
    wait(sandbox, 300);
    expect(builds(sandbox)).toMatchObject([{ status }]);
  },
);

test('a run that is cancelled while its wait fails: post cancels the build all the same', async () => {
  const sandbox = await inProcess.sandbox();
  const step = await inProcess.start(sandbox);
  const { faults } = sandbox.world;
  const usual = faults.at;
  let isHit = false;
  faults.at = (call) => {
    const isWaiting = builds(sandbox).some(({ status }) => status === 'BUILDING');
    if (isHit || call.operation !== 'GetImage' || !isWaiting) return usual.call(faults, call);
    isHit = true;
    step.cancel();
    return { kind: 'denied', operation: 'imagebuilder:GetImage' };
  };
  const main = await step.finish();
  faults.at = usual;
  expect(main).toMatchObject({ exitCode: 1, result: 'cancelled' });
  expect(main.errors.join()).toContain('imagebuilder:GetImage');
  expect(await inProcess.post(sandbox, main)).toMatchObject({ exitCode: 0, errors: [] });
  wait(sandbox, 300);
  expect(builds(sandbox)).toMatchObject([{ status: 'CANCELLED' }]);
});

describe('a run that ends between its start and the answer', () => {
  /** Main, sent the signal as soon as its start reached AWS; the answer never comes. */
  async function endedAtStart(
    sandbox: Sandbox,
    kind: 'reset-before' | 'reset-after',
    signal: 'SIGINT' | 'SIGKILL',
  ): Promise<Run> {
    const fault: Fault = { kind, operation: 'imagebuilder:CreateImage' };
    sandbox.world.faults.planned.push(fault);
    const step = await stage.start(sandbox);
    atNext(sandbox, 'CreateImage', () => step.process.kill(signal));
    const main = await step.finish();
    sandbox.world.faults.planned.length = 0;
    expect(main.exitCode).toBe(signal === 'SIGKILL' ? null : 1);
    return main;
  }

  test.concurrent('on a cancellation: post finds the build and cancels it', async () => {
    const sandbox = await stage.sandbox(slow);
    const main = await endedAtStart(sandbox, 'reset-after', 'SIGINT');
    expect(main.state['golden-ami']).not.toContain('imageBuildVersionArn');
    const post = await stage.post(sandbox, main);
    expect(post).toMatchObject({ exitCode: 0, errors: [] });
    wait(sandbox, 1);
    expect(builds(sandbox)).toMatchObject([{ status: 'CANCELLED' }]);
  });

  test.concurrent(
    'on a cancellation, before the start had an effect: post says that there is nothing to cancel',
    async () => {
      const sandbox = await stage.sandbox(slow);
      const main = await endedAtStart(sandbox, 'reset-before', 'SIGINT');
      const post = await stage.post(sandbox, main);
      expect(post).toMatchObject({ exitCode: 0, errors: [] });
      expect(post.log).toContain('was never started');
      expect(builds(sandbox)).toEqual([]);
    },
  );

  test.concurrent(
    'since it is killed, and run again without a post phase: the build is adopted, never a second one',
    async () => {
      const sandbox = await stage.sandbox();
      await endedAtStart(sandbox, 'reset-after', 'SIGKILL');
      const again = await stage.run(sandbox, { variables: { GITHUB_RUN_ATTEMPT: '2' } });
      expect(again).toMatchObject({ exitCode: 0, result: 'built', errors: [] });
      expect(builds(sandbox)).toMatchObject([{ status: 'AVAILABLE' }]);
    },
  );

  test.concurrent('while it waits, and run again: the build is adopted', async () => {
    const sandbox = await stage.sandbox(slow);
    const step = await stage.start(sandbox);
    await until(() => builds(sandbox).some(({ status }) => status === 'BUILDING'));
    step.process.kill('SIGKILL');
    await step.finish();
    const again = await stage.run(sandbox, { variables: { GITHUB_RUN_ATTEMPT: '2' } });
    expect(again).toMatchObject({ exitCode: 0, result: 'built', errors: [] });
    expect(builds(sandbox)).toMatchObject([{ status: 'AVAILABLE' }]);
  });

  test.concurrent(
    'after a cancelled build: a new one is started, under the next number',
    async () => {
      const sandbox = await stage.sandbox(slow);
      await stage.post(sandbox, await cancelled(sandbox));
      wait(sandbox, 1);
      const again = await stage.run(sandbox, { inputs: { 'wait-minutes': '0' } });
      expect(again).toMatchObject({ exitCode: 0, result: 'started', errors: [] });
      expect(
        builds(sandbox).map(({ arn, status }) => [arn.split('/').at(-1), status === 'CANCELLED']),
      ).toEqual([
        ['1', true],
        ['2', false],
      ]);
    },
  );
});

describe('the post phase', () => {
  test.concurrent('is silent and calls nothing after a run that ended by itself', async () => {
    const sandbox = await stage.sandbox();
    const main = await stage.run(sandbox);
    const calls = sandbox.calls.length;
    const post = await stage.post(sandbox, main);
    expect(post).toMatchObject({ exitCode: 0, log: '', summary: '', annotations: [] });
    expect(sandbox.calls).toHaveLength(calls);
  });

  test.concurrent('does nothing after a main that was killed before it saved a word', async () => {
    const sandbox = await stage.sandbox();
    for (const jobStatus of ['success', 'failure', 'cancelled'] as const) {
      const post = await stage.post(sandbox, { state: {} } as Run, {
        jobStatus,
        inputs: { share: 'true' },
      });
      expect(post).toMatchObject({ exitCode: 0, log: '', summary: '', annotations: [] });
    }
    expect(sandbox.calls).toEqual([]);
  });

  test.concurrent('says in one line where it may not cancel', async () => {
    const sandbox = await stage.sandbox(slow);
    const main = await cancelled(sandbox);
    sandbox.iam.deny('golden-ami-candidate', 'imagebuilder:CancelImageCreation');
    const post = await stage.post(sandbox, main);
    expect(post.exitCode).toBe(1);
    expect(post.errors).toEqual([
      expect.stringMatching(
        /^al-2023: the build was not cancelled and goes on: AWS denied imagebuilder:CancelImageCreation .*Allow imagebuilder:CancelImageCreation to/,
      ),
    ]);
  });
});
