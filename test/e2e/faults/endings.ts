import type { Sandbox } from 'aws-sandbox/sandbox';
import { builds, callsOf, wait } from '../account.ts';
import { timeOf, type InProcessStep } from '../in-process.ts';
import { requestMs } from '../simulated-time.ts';
import type { Run, RunOptions } from '../stage.ts';
import { unsound, untrue, unverified } from './judge.ts';
import type { Kind } from './kinds.ts';
import type { Event, Hold } from './proxy.ts';
import type { Scenario } from './scenarios.ts';
import { nameOf, type Site } from './sites.ts';
import { runAgain, runThrough, type Account, type Clean, type Stage } from './trial.ts';

/** What a case is of. */
export interface Case {
  stage: Stage;
  scenario: Scenario;
  clean: Clean;
  account: Account;
  site: Site;
}

type Started = Omit<InProcessStep, 'done'>;

const isRunning = (status: string): boolean => status.endsWith('ING');

/** Kills a run at one of its calls, as where memory is full; then post, then a run again. */
export async function tryKill(
  { stage, scenario, clean, account, site }: Case,
  isCarriedOut: boolean,
): Promise<string[]> {
  const { sandbox, proxy, options } = account;
  const from = sandbox.calls.length;
  let step: Started | undefined;
  const kill: Event = ({ carryOut, reset }) => {
    if (isCarriedOut) carryOut();
    step?.kill();
    reset();
    return false;
  };
  proxy.begin(new Map([[nameOf(site), kill]]));
  const run = await runThrough(stage, account, options, (started) => (step = started));
  const problems = [
    ...(run.exitCode === null ? [] : ['it was not killed']),
    ...unsound(sandbox, scenario, from),
    ...unverified(sandbox, from),
  ];
  proxy.begin();
  const post = await stage.post(sandbox, run, options);
  if (post.exitCode !== 0) problems.push(`post: ${post.errors.join('; ')}`);
  // Nobody cancelled the run: what it started goes on, for the next run to adopt.
  if (callsOf(sandbox, 'CancelImageCreation', from).length > 0) {
    problems.push('post cancels the build of a run that nobody cancelled');
  }
  wait(sandbox, 1);
  return [...problems, ...(await runAgain(stage, scenario, clean, account))];
}

/**
 * Cancels a run at one of its calls, as the runner does: a signal, and the end of the process 10
 * seconds later. Then post, then a run again.
 *
 * @param isHanging whether the call gets no answer
 */
export async function tryCancel(
  { stage, scenario, clean, account, site }: Case,
  isHanging: boolean,
): Promise<string[]> {
  const { sandbox, options } = account;
  const from = sandbox.calls.length;
  const before = new Set(builds(sandbox).map(({ arn }) => arn));
  const { run, tookMs } = await cancelled(stage, account, site, isHanging);
  const problems = [
    ...unsound(sandbox, scenario, from),
    ...unverified(sandbox, from),
    ...untrue(sandbox, run, clean.run),
  ];
  if (run.exitCode === null) problems.push('it has to be killed, and publishes nothing');
  if (tookMs > 7500) problems.push(`it takes ${String(tookMs)} ms to end`);
  if (run.exitCode === 1 && run.result !== undefined && run.result !== 'cancelled') {
    problems.push(`its result is ${run.result}`);
  }
  for (const error of run.errors) {
    if (!/cancel/i.test(error)) {
      problems.push(`it blames something else: ${error}`);
    }
  }
  const post = await stage.post(sandbox, run, options);
  if (post.exitCode !== 0) problems.push(`post: ${post.errors.join('; ')}`);
  wait(sandbox, 2);
  const keeps = options.variables?.['GITHUB_EVENT_NAME'] === 'pull_request';
  for (const { arn, status } of builds(sandbox)) {
    if (!keeps && !before.has(arn) && isRunning(status)) problems.push(`${arn} is left running`);
  }
  return [...problems, ...(await runAgain(stage, scenario, clean, account))];
}

async function cancelled(
  stage: Stage,
  account: Account,
  site: Site,
  isHanging: boolean,
): Promise<{ run: Run; tookMs: number }> {
  const { sandbox, proxy, options, hurriedMs } = account;
  const time = timeOf(sandbox);
  let step: Started | undefined;
  let cancelledAt = Infinity;
  let sent = 0;
  let hurried = 0;
  // Requests that are made side by side take their time one after the other here.
  const tookMs = (): number =>
    time.now() - cancelledAt - (sites.seen.length - sent) * requestMs - (hurriedMs() - hurried);
  const cancel: Event = ({ hang }) => {
    cancelledAt = time.now();
    sent = sites.seen.length;
    hurried = hurriedMs();
    step?.cancel();
    if (isHanging) hang();
    return !isHanging;
  };
  const sites = proxy.begin(new Map([[nameOf(site), cancel]]));
  const run = await runThrough(stage, account, options, (started) => (step = started), {
    isTooLate: () => tookMs() > 10_000,
  });
  const ms = tookMs();
  proxy.begin();
  return { run, tookMs: ms };
}

/**
 * Cancels a run that waits for a build which another run has started: it is not its own to cancel.
 * Where AWS showed that build late, the run has asked for it itself, and got it by its token.
 */
export async function tryForeignBuild({
  stage,
  account,
  site,
}: Omit<Case, 'clean' | 'scenario'>): Promise<string[]> {
  const { sandbox, options, proxy } = account;
  let other: Started | undefined;
  const kill: Event = ({ carryOut, reset }) => {
    carryOut();
    other?.kill();
    reset();
    return false;
  };
  const start = { operation: 'imagebuilder:CreateImage', ordinal: 1, time: 1 };
  proxy.begin(new Map([[nameOf(start), kill]]));
  await runThrough(stage, account, options, (step) => (other = step));
  wait(sandbox, 1);
  const { run } = await cancelled(stage, account, site, false);
  await stage.post(sandbox, run, options);
  wait(sandbox, 2);
  const all = builds(sandbox);
  return [
    ...(run.exitCode === 1 ? [] : ['it was not cancelled']),
    ...(all.length === 1 ? [] : [`${String(all.length)} builds`]),
    ...(all[0] && !isRunning(all[0].status) ? [`the build of the other is ${all[0].status}`] : []),
  ];
}

/** Sites of the post phase after a run that was cancelled at `site`. */
export async function learnPost({
  stage,
  account,
  site,
}: Omit<Case, 'clean' | 'scenario'>): Promise<Site[]> {
  const { run } = await cancelled(stage, account, site, false);
  const sites = account.proxy.begin();
  await stage.post(account.sandbox, run, account.options);
  return sites.distinct;
}

/** Cancels a run at a site, and has a fault at a call of its post phase. */
export async function tryPost(
  { stage, account, site }: Omit<Case, 'clean' | 'scenario'>,
  at: Site,
  kind: Kind,
  isPassing: boolean,
): Promise<string[]> {
  const { sandbox, proxy, options } = account;
  const { run } = await cancelled(stage, account, site, false);
  proxy.begin(new Map([[nameOf(at), kind]]));
  const post = await runThrough(stage, account, { ...options, savedState: run.state });
  const problems = proxy.hit.length > 0 ? [] : ['nothing was hit'];
  wait(sandbox, 2);
  const isLeft = builds(sandbox).some(({ status }) => isRunning(status));
  if (post.exitCode === null) problems.push('post never ends');
  if (isPassing && post.exitCode !== 0) problems.push(`post: ${post.errors.join('; ')}`);
  if (post.exitCode === 0 && isLeft) {
    problems.push('the build is left running, and nothing says so');
  }
  if (post.exitCode === 1 && post.errors.length === 0) problems.push('no error line');
  return problems;
}

/** Has a run stand still before one of its calls while another one runs to its end. */
export async function tryPair(
  { stage, account, site }: Omit<Case, 'clean' | 'scenario'>,
  other: RunOptions = {},
): Promise<{ sandbox: Sandbox; problems: string[] }> {
  const { sandbox, proxy, options } = account;
  const from = sandbox.calls.length;
  const reached = Promise.withResolvers<undefined>();
  const until = Promise.withResolvers<undefined>();
  const hold: Hold = { onReached: () => reached.resolve(undefined), until: until.promise };
  proxy.begin(new Map([[nameOf(site), hold]]));
  const first = runThrough(stage, account, options);
  await Promise.race([reached.promise, first]);
  const second = await runThrough(stage, account, { ...options, ...other });
  until.resolve(undefined);
  const runs = [await first, second];
  wait(sandbox, 5);
  return {
    sandbox,
    problems: [
      ...(proxy.hit.length > 0 ? [] : ['nothing was hit']),
      ...runs.flatMap(({ exitCode, errors }, index) =>
        exitCode === 0 ? [] : [`run ${String(index + 1)}: ${errors.join('; ')}`],
      ),
      ...unsound(sandbox, { isSharing: true }, from),
      ...runs.flatMap((run) => untrue(sandbox, run, run)),
    ],
  };
}
