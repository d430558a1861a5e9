import type { StepResult } from 'aws-sandbox/runner/step';
import { openStep, type StepOptions } from '../../scene/step.ts';
import type { Sandbox } from 'aws-sandbox/sandbox';
import { createAdapters } from '../../src/create-adapters.ts';
import type { Adapters } from '../../src/adapters.ts';
import type { ClientExtras } from '../../src/aws/clients/service-context.ts';
import { reportStop, runPhase } from '../../src/phase.ts';
import { directClients, directFetch, type Connection } from './direct-clients.ts';
import { SimulatedTime } from './simulated-time.ts';

/** A phase that runs in this process. */
export interface InProcessStep {
  done: Promise<StepResult>;
  /** Whether it has ended. */
  isOver: () => boolean;
  /** Has it know that the run is cancelled, as a signal does. */
  cancel: () => void;
  /** Has AWS hear nothing more of it, as if its machine were gone. */
  kill: () => void;
  /**
   * Stops it before its request to AWS of this number, counted from 1, as if its machine slept.
   * `reached` resolves when it has come there, or has ended without: then to false.
   */
  holdAt: (request: number) => { reached: Promise<boolean>; goOn: () => void };
}

/** A way to a sandbox other than the straight one. */
export interface Route {
  url: string;
  /** Sends requests to AWS. */
  handler: (connection: Connection) => NonNullable<ClientExtras['requestHandler']>;
  /** Sends requests to GitHub. */
  fetch: typeof fetch;
}

const times = new WeakMap<Sandbox, SimulatedTime>();
const routes = new WeakMap<Sandbox, Route>();

/** The time of a sandbox for runs in this process. */
export function timeOf(sandbox: Sandbox): SimulatedTime {
  const time = times.get(sandbox) ?? new SimulatedTime(sandbox);
  times.set(sandbox, time);
  return time;
}

/** Has runs in this process reach a sandbox by another way from now on. */
export function setRoute(sandbox: Sandbox, route: Route): void {
  routes.set(sandbox, route);
}

/** The variables of a run that takes a route. */
function routed(environment: Record<string, string>, from: string, to: string): typeof environment {
  return Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [name, value.replace(from, to)]),
  );
}

/** Simulated milliseconds that GitHub takes to start a job. */
const jobStartMs = 20_000;

/**
 * Starts a phase of src/ in this process, with adapters made of the environment that GitHub's runner
 * would set: no global clock, environment or exit code has a part in it.
 */
export async function startInProcess(
  sandbox: Sandbox,
  options: StepOptions,
): Promise<InProcessStep> {
  const time = timeOf(sandbox);
  const route = routes.get(sandbox);
  const environment = routed(options.environment, sandbox.url, route?.url ?? sandbox.url);
  const step = await openStep({ ...options, environment });
  if (sandbox.world.clock.scale === 0) sandbox.world.clock.advance(jobStartMs);
  const interruption = new AbortController();
  const connection: Connection = { isCut: false, isHeld: false };
  const ended = new AbortController();
  // What a process leaves undone ends with it.
  const end = (): void => {
    connection.isCut = true;
    ended.abort();
  };
  const killed = Promise.withResolvers<null>();
  let rest = '';
  const adapters = createAdapters({
    isPost: options.savedState !== undefined,
    environment: step.environment,
    clock: {
      now: () => time.now(),
      random: () => time.random(),
      sleep: (ms, signal) =>
        time.sleep(ms, signal ? AbortSignal.any([signal, ended.signal]) : ended.signal),
      limit: (ms, over) => {
        const ending = new AbortController();
        time.limit(ms, AbortSignal.any([over, ended.signal])).addEventListener('abort', () => {
          // A limit that a process has left behind ends nothing: its request would be tried again.
          if (!connection.isHeld && !connection.isCut) ending.abort();
        });
        return ending.signal;
      },
    },
    signal: interruption.signal,
    write: (text) => {
      if (connection.isCut) return;
      const lines = (rest + text).split(/\r\n|\r|\n/);
      rest = lines.pop() ?? '';
      for (const line of lines) step.takeLine(line);
    },
    clientExtras: {
      ...directClients(sandbox, time, step.environment, connection),
      ...(route && { endpoint: route.url, requestHandler: route.handler(connection) }),
    },
    fetch: route?.fetch ?? directFetch(sandbox, time, connection),
  });
  let isOver = false;
  const done = (async () => {
    const exitCode = await Promise.race([exitCodeOf(adapters), killed.promise]);
    isOver = true;
    end();
    return step.close(exitCode);
  })();
  return {
    done,
    isOver: () => isOver,
    cancel: () => {
      interruption.abort();
    },
    holdAt: (request) => {
      const reached = Promise.withResolvers<boolean>();
      const held = Promise.withResolvers<undefined>();
      let count = 0;
      connection.mayGoOn = async () => {
        if (++count < request) return;
        connection.isHeld = true;
        reached.resolve(true);
        await held.promise;
        connection.isHeld = false;
      };
      void done.then(() => {
        reached.resolve(false);
      });
      return {
        reached: reached.promise,
        goOn: () => {
          held.resolve(undefined);
        },
      };
    },
    kill: () => {
      end();
      killed.resolve(null);
    },
  };
}

/** What index.ts makes of how a phase ends. */
async function exitCodeOf(adapters: Adapters): Promise<number> {
  try {
    return (await runPhase(adapters)) ? 0 : 1;
  } catch (error) {
    await reportStop(error, adapters);
    return 1;
  }
}
