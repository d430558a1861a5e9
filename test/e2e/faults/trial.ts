import type { Sandbox } from 'aws-sandbox/sandbox';
import { deployRoles } from '../../../scene/roles.ts';
import { startScene, type SceneOptions } from '../../../scene/scene.ts';
import { wait } from '../account.ts';
import { timeOf, type InProcessStep } from '../in-process.ts';
import type { Run, RunOptions, Runs } from '../stage.ts';
import { stateOf, unsound, untrue, unverified } from './judge.ts';
import { Proxy, type Event } from './proxy.ts';
import type { Scenario } from './scenarios.ts';
import type { Site } from './sites.ts';

export type Stage = Runs<InProcessStep>;

/** An account that is ready for a verb, behind a proxy. */
export interface Account {
  sandbox: Sandbox;
  proxy: Proxy;
  options: RunOptions;
  /** How many milliseconds the builds have been hurried on so far, which no run waited for. */
  hurriedMs: () => number;
  close: () => Promise<void>;
}

/** What a verb does where nothing happens to it. */
export interface Clean {
  run: Run;
  sites: Site[];
  /** What then stands in the account. */
  state: string[];
  builds: number;
}

export async function openAccount(
  stage: Stage,
  scenario: Scenario,
  options?: SceneOptions,
): Promise<Account> {
  const sandbox = await startScene({ scale: 0, ...options });
  deployRoles(sandbox);
  const hurriedMs = hurry(sandbox);
  const prepared = await scenario.prepare(stage, sandbox);
  const proxy = await Proxy.before(sandbox);
  return {
    sandbox,
    proxy,
    options: prepared,
    hurriedMs,
    close: async () => {
      await proxy.close();
      await sandbox.close();
    },
  };
}

/**
 * Lets a build take few questions: minutes pass at each that finds it running. Gives how many
 * milliseconds have passed so.
 */
function hurry(sandbox: Sandbox): () => number {
  let ms = 0;
  const { service } = sandbox.imageBuilder;
  const usual = service['GetImage']!;
  service['GetImage'] = (input, call) => {
    const answer = usual(input, call);
    const { status } = (answer['image'] as { state: { status: string } }).state;
    if (status.endsWith('ING')) {
      sandbox.world.clock.advance(stepMs);
      ms += stepMs;
    }
    return answer;
  };
  return () => ms;
}

/** Simulated milliseconds that pass at a question which finds a build running. */
const stepMs = 4 * 60_000;
/** Milliseconds without any event after which a run has come to nothing. */
const stillMs = 4000;
/** Simulated milliseconds that no run takes: its wait ends after 340 minutes. */
const longestMs = 12 * 60 * 60_000;

/**
 * A run to its end. One in which nothing can happen any more is ended, as GitHub does after hours;
 * its exit code is `null`.
 */
export async function runThrough(
  stage: Stage,
  { sandbox }: Account,
  options: RunOptions,
  onStart: (step: Omit<InProcessStep, 'done'>) => void = () => undefined,
  { isTooLate = () => false }: { isTooLate?: () => boolean } = {},
): Promise<Run> {
  const step = await stage.start(sandbox, options);
  onStart(step);
  const time = timeOf(sandbox);
  const startedAt = time.now();
  let stillSince = performance.now();
  const watch = setInterval(() => {
    if (isTooLate() || time.now() - startedAt > longestMs) step.kill();
    else if (!time.isStill()) stillSince = performance.now();
    else if (performance.now() - stillSince > stillMs) step.kill();
  }, 200);
  try {
    return await step.finish();
  } finally {
    clearInterval(watch);
  }
}

/** Runs a verb with nothing in its way, and learns where it calls. */
export async function learn(stage: Stage, scenario: Scenario): Promise<Clean> {
  const account = await openAccount(stage, scenario);
  try {
    const sites = account.proxy.begin();
    const run = await runThrough(stage, account, account.options);
    if (run.exitCode !== 0) throw new Error(`${scenario.name} fails by itself: ${run.log}`);
    wait(account.sandbox, 5);
    return {
      run,
      sites: sites.distinct,
      state: stateOf(account.sandbox),
      builds: account.sandbox.imageBuilder.builds.length,
    };
  } finally {
    await account.close();
  }
}

/** How a run with something in its way ended. */
export interface Outcome {
  kind: 'went on' | 'ended, then right' | 'wrong';
  problems: string[];
  /** How many of the sites were reached. */
  hit: number;
}

/**
 * Runs a verb with events in its way, and once more without where it failed.
 *
 * @param isPassing whether the run has to go on as if nothing had been
 */
export async function tryEvents(
  stage: Stage,
  scenario: Scenario,
  clean: Clean,
  account: Account,
  events: Map<string, Event>,
  isPassing: boolean,
): Promise<Outcome> {
  const { sandbox, proxy, options } = account;
  const from = sandbox.calls.length;
  proxy.begin(events);
  const run = await runThrough(stage, account, options);
  const hit = proxy.hit.length;
  const problems = [
    ...(run.exitCode === null ? ['never ends'] : []),
    ...unsound(sandbox, scenario, from),
    ...unverified(sandbox, from),
    ...untrue(sandbox, run, clean.run),
  ];
  if (isPassing) problems.push(...differences(run, clean.run));
  if (run.exitCode !== 0) {
    if (run.state['golden-ami'] !== undefined) await stage.post(sandbox, run, options);
    wait(sandbox, 5);
    const again = await runAgain(stage, scenario, clean, account);
    problems.push(...again);
  } else {
    wait(sandbox, 5);
    problems.push(...lineDifferences(stateOf(sandbox), clean.state));
  }
  const kind = problems.length > 0 ? 'wrong' : run.exitCode === 0 ? 'went on' : 'ended, then right';
  return { kind, problems, hit };
}

/** Runs it once more with nothing in its way; what is wrong then. */
export async function runAgain(
  stage: Stage,
  scenario: Scenario,
  clean: Clean,
  account: Account,
): Promise<string[]> {
  const { sandbox, proxy, options } = account;
  const from = sandbox.calls.length;
  proxy.begin();
  const run = await runThrough(stage, account, options);
  wait(sandbox, 5);
  const problems = [
    ...(run.exitCode === 0 ? [] : [`exit ${String(run.exitCode)}: ${run.errors.join('; ')}`]),
    ...unsound(sandbox, scenario, from),
    ...unverified(sandbox, from),
    ...untrue(sandbox, run, clean.run),
    ...lineDifferences(stateOf(sandbox), clean.state),
  ];
  return problems.map((problem) => `run again: ${problem}`);
}

/** In what a run that went on differs from one with nothing in its way. */
function differences(run: Run, clean: Run): string[] {
  if (run.exitCode !== 0) return [`exit ${String(run.exitCode)}: ${run.errors.join('; ')}`];
  const shape = ({ result, amis, outputs }: Run): string =>
    JSON.stringify([
      result,
      Object.entries(amis).map(([name, of]) => [name, Object.keys(of).sort()]),
      Object.keys(outputs).sort(),
    ]);
  return shape(run) === shape(clean) ? [] : [`${shape(run)} instead of ${shape(clean)}`];
}

function lineDifferences(is: string[], shouldBe: string[]): string[] {
  const rest = [...shouldBe];
  const more = is.filter((line) => {
    const at = rest.indexOf(line);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  return [...more.map((line) => `too much: ${line}`), ...rest.map((line) => `missing: ${line}`)];
}
