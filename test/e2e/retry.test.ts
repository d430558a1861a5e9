import { describe, expect, test } from '@jest/globals';
import type { Fault } from 'aws-sandbox/faults';
import type { Sandbox } from 'aws-sandbox/sandbox';
import { AwsError } from 'aws-sandbox/call';
import { atNext, builds, callsOf, ownAmis, regions, wait } from './account.ts';
import { plan } from './planning.ts';
import { openStage, type Run } from './stage.ts';

// What a partial failure leaves behind, and what has to be done again.

const stage = openStage();
const copyFails: Fault = { kind: 'region', image: 'al-2023', region: 'us-west-1' };
const share = { inputs: { share: 'true' } };

/** A release in which something failed, and the sandbox in which it can't fail again. */
async function failed(
  fault: Fault,
  settings: Parameters<typeof stage.sandbox>[0] = {},
): Promise<{ sandbox: Sandbox; run: Run }> {
  const sandbox = await stage.sandbox({ ...settings, faults: [fault] });
  const run = await stage.run(sandbox, share);
  expect(run).toMatchObject({ exitCode: 1, result: 'failed' });
  sandbox.world.faults.planned.length = 0;
  return { sandbox, run };
}

const statuses = (sandbox: Sandbox): string[] =>
  builds(sandbox).map(({ arn, status }) => `${arn.split('/').at(-1) ?? ''} ${status}`);
/** What became of the images, as the manifest has it. */
const said = ({ manifest }: Run): unknown[] =>
  manifest?.images.map(({ fate }) => fate.meaning) ?? [];
const retries = (sandbox: Sandbox): (string | undefined)[] =>
  callsOf(sandbox, 'RetryImage').map(({ error }) => error);

describe('copies that failed', () => {
  test.each([
    ['told by failureContext', {}],
    ['told by the reason alone', { settings: { failureContext: false } }],
    ['of an image that keeps its state for a while', { settings: { retrySeconds: 90 } }],
  ])(
    'are made again without a build, and what comes of it is released as any other: %s',
    async (_name, settings) => {
      const { sandbox, run } = await failed(copyFails, settings);
      expect(run.errors[0]).toMatch(
        /Run the failed jobs again: .*only its copies are made again\. .*ami-\w+ in us-east-1.* left behind/,
      );
      const released = await stage.run(sandbox, share);
      expect(released).toMatchObject({ exitCode: 0, result: 'built', errors: [] });
      expect(Object.keys(released.amis['al-2023'] ?? {}).sort()).toEqual(regions);
      expect(released.log).toContain(
        'the distribution of build 1 failed, so only its copies are to be made again',
      );
      expect(said(released)).toEqual(['copied-and-released']);
      expect(statuses(sandbox)).toEqual(['1 AVAILABLE']);
      expect(retries(sandbox)).toEqual([undefined]);
      // One for each region, and that which failed.
      expect(ownAmis(sandbox).filter(({ state }) => state === 'available')).toHaveLength(
        regions.length,
      );
      expect(await stage.run(sandbox, share)).toMatchObject({ result: 'none', errors: [] });
    },
  );

  test('as the plan says, and collect tells of it', async () => {
    const { sandbox } = await failed(copyFails);
    wait(sandbox, 30);
    const planned = await plan(stage, sandbox, { inputs: { share: 'true' } });
    expect(planned.plan.recipes).toMatchObject([
      {
        action: 'start',
        reason: 'the distribution of build 1 failed, so only its copies are to be made again',
      },
    ]);
    expect(planned.summary).toContain('| 🔁 make the copies again |');
    const built = await stage.run(sandbox, {
      role: 'golden-ami-builder',
      inputs: { recipes: '', plan: planned.text },
    });
    expect(built).toMatchObject({ exitCode: 0, result: 'built', errors: [] });
    const released = await stage.run(sandbox, {
      inputs: { command: 'release', recipes: '', plan: planned.text },
    });
    expect(released).toMatchObject({ exitCode: 0, errors: [], result: 'released' });
    const collected = await stage.run(sandbox, {
      inputs: { command: 'collect', recipes: '', plan: planned.text },
    });
    expect(collected).toMatchObject({ exitCode: 0, errors: [], amis: built.amis });
    expect([built, collected].map(said)).toEqual([
      ['copied-awaits-release'],
      ['copied-and-released'],
    ]);
    expect(planned.log).toContain('al-2023: 🔁 make the copies again, since');
    // Counted from the retry.
    expect(built.log).toMatch(/DISTRIBUTING · \d+ (s|min)\n/);
    expect(built.log).not.toMatch(/· \d+ h/);
    expect(statuses(sandbox)).toEqual(['1 AVAILABLE']);
  });

  test('of a candidate, as collect tells', async () => {
    const { sandbox } = await failed(copyFails);
    wait(sandbox, 30);
    const planned = await plan(stage, sandbox, {});
    const inputs = { recipes: '', plan: planned.text };
    const runs = [
      await stage.run(sandbox, { inputs }),
      await stage.run(sandbox, { inputs: { command: 'collect', ...inputs } }),
    ];
    expect(runs.map(said)).toEqual([['candidate-copied'], ['candidate-copied']]);
  });

  test('and fail again are not made a third time', async () => {
    const { sandbox } = await failed(copyFails);
    sandbox.world.faults.planned.push(copyFails);
    const again = await stage.run(sandbox, share);
    expect(again).toMatchObject({ exitCode: 1, result: 'failed' });
    expect(again.errors[0]).toContain('left behind');
    sandbox.world.faults.planned.length = 0;
    const third = await stage.run(sandbox, share);
    expect(third).toMatchObject({ exitCode: 0, result: 'built', errors: [] });
    expect(third.log).toContain('and the distribution of build 1 failed twice');
    expect(statuses(sandbox)).toEqual(['1 FAILED', '2 AVAILABLE']);
    expect(retries(sandbox)).toEqual([undefined]);
  });

  test('of an image that AWS does not retry: it is built, and what is left behind is named', async () => {
    const { sandbox, run } = await failed(copyFails, { settings: { retries: 'never' } });
    const left = run.manifest?.images[0]?.failure?.orphans[0]?.amiId ?? '';
    wait(sandbox, 30);
    const planned = await plan(stage, sandbox, { inputs: { share: 'true' } });
    const inputs = { recipes: '', plan: planned.text };
    const built = await stage.run(sandbox, { role: 'golden-ami-builder', inputs });
    expect(built).toMatchObject({ exitCode: 0, result: 'built', errors: [] });
    expect(said(built)).toEqual(['awaits-release']);
    expect(built.manifest?.images[0]?.notes).toEqual([
      expect.stringMatching(
        new RegExp(`can't be made again, so .*RetryImage.* ${left} in us-east-1.* left behind`),
      ),
    ]);
    const collected = await stage.run(sandbox, { inputs: { command: 'collect', ...inputs } });
    for (const { manifest } of [built, collected]) {
      expect(manifest?.images[0]?.reason).toContain('its copies were not made again');
    }
    expect(statuses(sandbox)).toEqual(['1 FAILED', '2 AVAILABLE']);
  });

  test('while another run makes them again: this one waits for that', async () => {
    const { sandbox } = await failed(copyFails);
    const runs = await Promise.all([stage.run(sandbox, share), stage.run(sandbox, share)]);
    for (const run of runs) expect(run).toMatchObject({ exitCode: 0, errors: [] });
    expect(statuses(sandbox)).toEqual(['1 AVAILABLE']);
    expect(retries(sandbox).filter((error) => error === undefined)).toHaveLength(1);
  });

  test('after another run has made them again: this one takes what came of it', async () => {
    const measured = await failed(copyFails);
    const from = measured.sandbox.calls.length;
    await stage.run(measured.sandbox, share);
    const before = measured.sandbox.calls
      .slice(from)
      .findIndex(({ operation }) => operation === 'RetryImage');
    const { sandbox } = await failed(copyFails);
    const held = await stage.start(sandbox, share);
    const hold = held.holdAt(before + 1);
    expect(await hold.reached).toBe(true);
    expect(callsOf(sandbox, 'RetryImage')).toHaveLength(0);
    expect(await stage.run(sandbox, share)).toMatchObject({ exitCode: 0, errors: [] });
    hold.goOn();
    expect(await held.finish()).toMatchObject({ exitCode: 0, errors: [] });
    expect(retries(sandbox)).toHaveLength(2);
    expect(statuses(sandbox)).toEqual(['1 AVAILABLE']);
  });

  test('of a forced plan are made again by its failed jobs, as all of them say', async () => {
    const sandbox = await stage.sandbox();
    await stage.run(sandbox, share);
    wait(sandbox, 30);
    sandbox.world.faults.planned.push(copyFails);
    const { text } = await plan(stage, sandbox, { inputs: { share: 'true', force: 'true' } });
    const leg = (command: string): Promise<Run> =>
      stage.run(sandbox, {
        role: command === 'build' ? 'golden-ami-builder' : 'golden-ami-release',
        inputs: { command, recipes: '', plan: text },
      });
    for (const command of ['build', 'release', 'collect']) {
      const { errors } = await leg(command);
      expect(errors).toEqual([expect.stringContaining('Run the failed jobs again: ')]);
      // Not that of the release, which is fresh.
      expect(errors[0]).not.toContain('1.0.0/1');
    }
    sandbox.world.faults.planned.length = 0;
    expect(said(await leg('build'))).toEqual(['copied-awaits-release']);
    expect(await leg('release')).toMatchObject({ exitCode: 0, result: 'released' });
    expect(statuses(sandbox)).toEqual(['1 AVAILABLE', '2 AVAILABLE']);
  });

  test('are not made again where the content is to be new', async () => {
    const sandbox = await stage.sandbox({ faults: [copyFails] });
    const forced = { inputs: { share: 'true', force: 'true' } };
    expect((await stage.run(sandbox, forced)).errors[0]).toContain('Run again without `force`: ');
    sandbox.world.faults.planned.length = 0;
    await stage.run(sandbox, forced);
    expect(statuses(sandbox)).toEqual(['1 FAILED', '2 AVAILABLE']);
    expect(retries(sandbox)).toEqual([]);
  });
});

test.each(['build', 'test'] as const)(
  'what failed in %s is built from the beginning: packages are newer by then',
  async (phase) => {
    const { sandbox } = await failed({ kind: 'component', image: 'al-2023', phase });
    expect(await stage.run(sandbox, share)).toMatchObject({ exitCode: 0, result: 'built' });
    expect(statuses(sandbox)).toEqual(['1 FAILED', '2 AVAILABLE']);
    expect(retries(sandbox)).toEqual([]);
  },
);

test('so does one that is cancelled while the image shows its old state', async () => {
  const { sandbox } = await failed(copyFails);
  const step = await stage.start(sandbox, share);
  atNext(sandbox, 'RetryImage', step.cancel);
  const main = await step.finish();
  expect(main).toMatchObject({ result: 'cancelled' });
  expect((await stage.post(sandbox, main, share)).errors).toEqual([]);
  wait(sandbox, 5);
  expect(statuses(sandbox)).toEqual(['1 CANCELLED']);
});

test.each(['InvalidParameterException', 'ClientException'])(
  'where AWS refuses copies for good (%s), or the tag before, the image is built',
  async (error) => {
    for (const operation of ['imagebuilder:RetryImage', 'imagebuilder:TagResource']) {
      const { sandbox } = await failed(copyFails);
      sandbox.world.faults.planned.push({ kind: 'denied', operation, error, calls: [1] });
      const run = await stage.run(sandbox, share);
      expect(run).toMatchObject({ exitCode: 0, result: 'built', errors: [] });
      expect(run.log).toContain(error);
      expect(statuses(sandbox)).toEqual(['1 FAILED', '2 AVAILABLE']);
    }
  },
);

test('where each answer is lost the copies go on, and are waited for', async () => {
  const { sandbox } = await failed(copyFails);
  const { service } = sandbox.imageBuilder;
  const usual = service['RetryImage']!;
  service['RetryImage'] = (input, call) => {
    try {
      usual(input, call);
    } catch {
      // The second time it runs already.
    }
    throw new AwsError('ServiceUnavailableException', 'Try again later.', 503);
  };
  expect(await stage.run(sandbox, share)).toMatchObject({ exitCode: 0, errors: [] });
  expect(statuses(sandbox)).toEqual(['1 AVAILABLE']);
});

test('a cancelled run cancels the copies that it had made again', async () => {
  const { sandbox } = await failed(copyFails);
  const step = await stage.start(sandbox, share);
  while (!builds(sandbox).some(({ status }) => status === 'DISTRIBUTING')) {
    await new Promise(setImmediate);
  }
  step.cancel();
  const main = await step.finish();
  const post = await stage.post(sandbox, main, share);
  expect(post.errors).toEqual([]);
  const made = ownAmis(sandbox).find(({ state }) => state === 'available');
  expect(post.annotations).toEqual([
    {
      level: 'warning',
      message: expect.stringMatching(
        new RegExp(`${made?.id ?? ''} in us-east-1.* left behind.* tag Ec2ImageBuilderArn`),
      ),
    },
  ]);
  wait(sandbox, 5);
  expect(statuses(sandbox)).toEqual(['1 CANCELLED']);
});
