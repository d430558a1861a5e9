import { describe, expect, test } from '@jest/globals';
import type { Sandbox } from 'aws-sandbox/sandbox';
import { builds, callsOf, until } from './account.ts';
import { openStage, type Run, type RunOptions } from './stage.ts';

const stage = openStage();
const group = '/aws/imagebuilder/golden-ami';
const live = { inputs: { logs: 'live' } };
/** Every line of a stream, read past the API's pages. */
function written(sandbox: Sandbox, stream: string): string[] {
  const call = {
    service: 'logs',
    operation: 'GetLogEvents',
    region: 'us-east-1',
    accountId: sandbox.world.accountId,
    callerArn: '',
    requestId: '',
    now: sandbox.world.clock.now(),
  } as const;
  const lines: string[] = [];
  for (let token: string | undefined; ;) {
    const page = sandbox.services.logs['GetLogEvents']!(
      {
        logGroupName: group,
        logStreamName: stream,
        startFromHead: true,
        ...(token === undefined ? {} : { nextToken: token }),
      },
      call,
    );
    lines.push(...(page['events'] as { message: string }[]).map(({ message }) => message));
    if (page['nextForwardToken'] === token) return lines;
    token = page['nextForwardToken'] as string;
  }
}

/** The lines of the job log that are a build's. */
function shown({ log }: Run, prefix: string): string[] {
  return log
    .split('\n')
    .flatMap((line) => (line.startsWith(`${prefix} | `) ? [line.slice(prefix.length + 3)] : []));
}

/** Starts a run and gives the lines of its log so far. */
async function follow(
  sandbox: Sandbox,
  options: RunOptions,
): Promise<{ lines: string[]; finish: () => Promise<Run> }> {
  const lines: string[] = [];
  const { finish } = await stage.start(sandbox, { ...options, onLine: (line) => lines.push(line) });
  return { lines, finish };
}

describe('logs: live', () => {
  test('shows every line once and in order, the first of them while the build runs', async () => {
    const sandbox = await stage.sandbox();
    const { lines, finish } = await follow(sandbox, live);
    await until(() => lines.some((line) => line.startsWith('al-2023 | ')));
    expect(builds(sandbox)).toMatchObject([{ status: 'BUILDING' }]);
    const run = await finish();

    expect(run).toMatchObject({ exitCode: 0, result: 'built', errors: [] });
    const all = written(sandbox, '1.0.0/1');
    expect(all.length).toBeGreaterThan(50);
    expect(shown(run, 'al-2023')).toEqual(all);
  });

  test('loses nothing and repeats nothing where lines fill pages, until the last before the end', async () => {
    const sandbox = await stage.sandbox();
    const { lines, finish } = await follow(sandbox, live);
    await until(() => lines.some((line) => line.startsWith('al-2023 | ')));
    let count = 0;
    // GetLogEvents gives 10,000 lines at most; the last of these come between two reads.
    for (const size of [9_999, 1, 10_001, 20_000, 1]) {
      for (let index = 0; index < size; index++) {
        sandbox.logs.put(
          'us-east-1',
          group,
          '1.0.0/1',
          sandbox.world.clock.now(),
          `line ${String(count++)}`,
        );
      }
      const asked = callsOf(sandbox, 'GetLogEvents').length;
      if (size > 1) await until(() => callsOf(sandbox, 'GetLogEvents').length > asked);
    }
    const run = await finish();
    expect(run).toMatchObject({ exitCode: 0, result: 'built', errors: [] });
    expect(shown(run, 'al-2023').filter((line) => line.startsWith('line '))).toEqual(
      Array.from({ length: count }, (_, index) => `line ${String(index)}`),
    );
    expect(shown(run, 'al-2023')).toEqual(written(sandbox, '1.0.0/1'));
  });

  test('prefixes the lines of several builds; where they share a stream each is shown once', async () => {
    const [sandbox, workspace] = await Promise.all([stage.sandbox(), stage.workspace()]);
    await workspace.edit(
      'recipes/debian-12.yml',
      (text) =>
        `${text}\ninfrastructure: {instanceProfile: golden-ami-build, instanceTypes: [m6i.large], logGroup: /aws/imagebuilder/debian}\n`,
    );
    sandbox.logs.createGroup('us-east-1', '/aws/imagebuilder/debian');
    sandbox.iam.putRole({ ...sandbox.iam.role('golden-ami-build'), policies: undefined });
    // The roles of infra/ read one group.
    const run = await stage.run(sandbox, {
      workspace,
      credentials: 'administrator',
      inputs: {
        logs: 'live',
        recipes: 'recipes/al-2023.yml,recipes/rhel-8.yml,recipes/debian-12.yml',
      },
    });

    expect(run).toMatchObject({ exitCode: 0, result: 'built', errors: [] });
    const ofBoth = run.log
      .split('\n')
      .filter((line) => /^(al-2023|rhel-8)(, (al-2023|rhel-8))? \| /.test(line))
      .map((line) => line.split(' | ')[1]);
    expect(ofBoth).toEqual(written(sandbox, '1.0.0/1').map((line) => line.trimEnd()));
    expect(shown(run, 'debian-12').length).toBeGreaterThan(50);
    expect(shown(run, 'debian-12').join()).toContain('corretto-debian');
    expect(ofBoth.join()).not.toContain('corretto-debian');
  });

  test('takes no command of the runner, and no escape of a terminal, from a log', async () => {
    const sandbox = await stage.sandbox();
    const { lines, finish } = await follow(sandbox, live);
    await until(() => lines.some((line) => line.startsWith('al-2023 | ')));
    for (const message of [
      '::error file=a.yml::forged',
      'a\n::warning::forged\r::add-mask::1.0.0',
      '##[error]forged',
      '\u001b[31m::notice::forged\u001b[0m\u0007',
      '::set-output name=amis::{}',
    ]) {
      sandbox.logs.put('us-east-1', group, '1.0.0/1', sandbox.world.clock.now(), message);
    }
    const run = await finish();
    expect(run).toMatchObject({ exitCode: 0, result: 'built', errors: [], masks: [] });
    expect(run.annotations.filter(({ message }) => message.includes('forged'))).toEqual([]);
    expect(shown(run, 'al-2023')).toEqual(
      expect.arrayContaining([
        '::error file=a.yml::forged',
        'a',
        '::warning::forged',
        '::add-mask::1.0.0',
        '::notice::forged',
      ]),
    );
    expect(run.log).not.toContain('\u001b');
    expect(Object.keys(run.amis['al-2023'] ?? {})).toHaveLength(4);
  });

  test('shows the lines of a failed build up to the failure', async () => {
    const sandbox = await stage.sandbox({
      faults: [{ kind: 'component', image: 'al-2023', component: 'salt', phase: 'build' }],
    });
    const run = await stage.run(sandbox, live);
    expect(run).toMatchObject({ exitCode: 1, result: 'failed' });
    expect(shown(run, 'al-2023')).toEqual(written(sandbox, '1.0.0/1'));
    expect(shown(run, 'al-2023').at(-1)).toMatch(/with failure/);
  });

  test('shows what comes only at the end of the build', async () => {
    const sandbox = await stage.sandbox({ settings: { logs: 'at-end' } });
    const run = await stage.run(sandbox, live);
    expect(run).toMatchObject({ exitCode: 0, result: 'built', errors: [] });
    expect(shown(run, 'al-2023')).toEqual(written(sandbox, '1.0.0/1'));
  });
});

describe('no log is no failure', () => {
  test('where none is written: said once', async () => {
    const sandbox = await stage.sandbox({ settings: { logs: 'never' } });
    const run = await stage.run(sandbox, live);
    expect(run).toMatchObject({ exitCode: 0, result: 'built', errors: [] });
    expect(shown(run, 'al-2023')).toEqual([
      `there is no log in ${group}, stream 1.0.0/1. The role of the build's instance profile needs logs:CreateLogStream and logs:PutLogEvents there.`,
    ]);
  });

  test('where it may not be read: said once, and not asked for again', async () => {
    const sandbox = await stage.sandbox();
    sandbox.iam.deny('golden-ami-release', 'logs:GetLogEvents');
    const run = await stage.run(sandbox, { credentials: 'oidc', ...live });
    expect(run).toMatchObject({ exitCode: 0, result: 'built', errors: [] });
    expect(shown(run, 'al-2023')).toEqual([
      expect.stringMatching(
        /^the log can't be shown: AWS denied logs:GetLogEvents in us-east-1 .*Allow logs:GetLogEvents to /,
      ),
    ]);
    expect(callsOf(sandbox, 'GetLogEvents')).toHaveLength(1);
  });

  test('where AWS is slow to answer: the build does not wait for its log', async () => {
    const sandbox = await stage.sandbox({
      faults: [{ kind: 'throttle', operation: 'logs:*' }],
    });
    const run = await stage.run(sandbox, live);
    expect(run).toMatchObject({ exitCode: 0, result: 'built', errors: [] });
    const [build] = sandbox.imageBuilder.builds;
    const lastCall = sandbox.calls.at(-1)?.at ?? 0;
    expect((lastCall - (build?.endedAt ?? 0)) / 60_000).toBeLessThan(4);
  });
});

test('a build of 45 minutes with its release takes under 400 calls', async () => {
  const sandbox = await stage.sandbox();
  const run = await stage.run(sandbox, { inputs: { logs: 'live', share: 'true' } });
  expect(run).toMatchObject({ exitCode: 0, result: 'built', errors: [] });
  const [build] = sandbox.imageBuilder.builds;
  const minutes = ((build?.endedAt ?? 0) - (build?.createdAt ?? 0)) / 60_000;
  expect(minutes).toBeGreaterThan(20);
  const waiting = new Set([
    'GetImage',
    'ListWorkflowExecutions',
    'ListWorkflowStepExecutions',
    'GetLogEvents',
  ]);
  const waits = sandbox.calls.filter(({ operation }) => waiting.has(operation)).length;
  expect(callsOf(sandbox, 'GetLogEvents').length).toBeGreaterThan(minutes / 2);
  expect(sandbox.calls.length - waits + (waits * 45) / minutes).toBeLessThan(400);
}, 120_000);
