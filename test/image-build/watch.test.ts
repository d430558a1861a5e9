import { describe, expect, test } from '@jest/globals';
import type { Progress } from '../../src/image-build/progress.ts';
import { watch, type WatchResult, type Watcher } from '../../src/image-build/watch.ts';
import type { WorkflowStep } from '../../src/image-build/workflow.ts';
import type { Image } from '../../src/plan/image.ts';
import { callError } from '../helpers/aws-error.ts';
import { FakeClock, hour, minute } from '../helpers/clock.ts';
import { anImage } from '../helpers/image.ts';
import { aWanted } from '../helpers/wanted.ts';

const throttled = new Error('slow down');
const wanted = aWanted();
const running = { id: 'wf-1', type: 'BUILD', status: 'RUNNING', message: '', startedAt: 1 };

/** A build whose state is a function of the time since it was taken on. */
class Build {
  readonly clock = new FakeClock();
  readonly begun = this.clock.now();
  readonly abort = new AbortController();
  readonly progress: Progress[] = [];
  readonly polledAt: number[] = [];
  statusAt: (elapsed: number) => string;
  /** What GetImage throws at a time. */
  failureAt: (elapsed: number) => Error | undefined = () => undefined;
  steps: () => WorkflowStep[] = () => [];
  deadline = this.begun + 340 * minute;

  constructor(statusAt: (elapsed: number) => string) {
    this.statusAt = statusAt;
  }

  elapsed(): number {
    return this.clock.now() - this.begun;
  }

  image(): Image {
    return anImage(wanted, { status: this.statusAt(this.elapsed()), createdAt: this.begun });
  }

  watch(overrides: Partial<Watcher> = {}): Promise<WatchResult> {
    return watch(this.image(), {
      clock: this.clock,
      deadline: this.deadline,
      signal: this.abort.signal,
      isTransient: (error) => error === throttled,
      onProgress: (progress) => this.progress.push(progress),
      image: () => {
        this.polledAt.push(this.elapsed());
        const failure = this.failureAt(this.elapsed());
        return failure ? Promise.reject(failure) : Promise.resolve(this.image());
      },
      workflows: () => Promise.resolve([running]),
      workflowSteps: () => Promise.resolve(this.steps()),
      ...overrides,
    });
  }
}

const endsAt =
  (end: number, status = 'AVAILABLE') =>
  (elapsed: number): string =>
    elapsed < end ? 'BUILDING' : status;

describe('ends', () => {
  test.each(['AVAILABLE', 'FAILED', 'CANCELLED', 'DELETED'])(
    'when the build is %s',
    async (status) => {
      const build = new Build(endsAt(45 * minute, status));
      expect(await build.watch()).toMatchObject({ kind: 'ended', image: { status } });
    },
  );

  test('at once where the build has ended, without a look or a pause', async () => {
    const build = new Build(() => 'AVAILABLE');
    expect((await build.watch()).kind).toBe('ended');
    expect([build.polledAt, build.clock.sleeps]).toEqual([[], []]);
  });

  test('not in a state that nobody knows', async () => {
    const build = new Build((elapsed) =>
      elapsed < 5 * minute ? 'POLISHING' : elapsed < 10 * minute ? 'unknown' : 'AVAILABLE',
    );
    expect(await build.watch()).toMatchObject({ kind: 'ended', image: { status: 'AVAILABLE' } });
    expect(build.elapsed()).toBeGreaterThanOrEqual(10 * minute);
  });

  test('at the deadline, to the millisecond, with the state of that time', async () => {
    const build = new Build((elapsed) => (elapsed < 40 * minute ? 'BUILDING' : 'TESTING'));
    build.deadline = build.begun + 42 * minute;
    expect(await build.watch()).toMatchObject({ kind: 'time-limit', image: { status: 'TESTING' } });
    expect(build.elapsed()).toBe(42 * minute);
  });

  test('a build that is over at the deadline is over', async () => {
    const build = new Build(endsAt(42 * minute));
    build.deadline = build.begun + 42 * minute;
    expect((await build.watch()).kind).toBe('ended');
  });

  test('at once where nothing is to be waited for', async () => {
    const build = new Build(() => 'PENDING');
    build.deadline = build.begun;
    expect((await build.watch()).kind).toBe('time-limit');
    expect(build.polledAt).toEqual([]);
  });
});

describe('a cancelled run', () => {
  test('stops whenever it comes, with no further look at AWS', async () => {
    for (let at = 0; at < 12; at++) {
      const build = new Build(() => 'BUILDING');
      build.clock.onSleep = () => {
        if (build.clock.sleeps.length > at) build.abort.abort();
      };
      expect((await build.watch()).kind).toBe('interrupted');
      expect(build.polledAt).toHaveLength(at);
    }
  });

  test('stops where the abort comes while AWS is asked', async () => {
    const build = new Build(() => 'BUILDING');
    const result = await build.watch({
      image: () => {
        build.abort.abort();
        return Promise.resolve(build.image());
      },
    });
    expect([result.kind, build.clock.sleeps.length]).toEqual(['interrupted', 1]);
  });

  test('of a build that has just ended is not interrupted', async () => {
    const build = new Build(endsAt(1));
    const result = await build.watch({
      image: () => {
        build.abort.abort();
        return Promise.resolve(build.image());
      },
    });
    expect(result).toMatchObject({ kind: 'ended', image: { status: 'AVAILABLE' } });
  });

  test('that was cancelled before waits for nothing', async () => {
    const build = new Build(() => 'BUILDING');
    build.abort.abort();
    expect((await build.watch()).kind).toBe('interrupted');
    expect(build.clock.sleeps).toEqual([]);
  });
});

describe('looks', () => {
  test('often enough: median under 10 s, worst under 20 s after the end', async () => {
    const delays: number[] = [];
    for (let index = 0; index < 300; index++) {
      const end = 30 * minute + index * 977;
      const build = new Build(endsAt(end));
      let seed = index + 1;
      build.clock.jitter = () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
      await build.watch();
      delays.push(build.elapsed() - end);
    }
    delays.sort((a, b) => a - b);
    expect(delays[150]).toBeLessThan(10_000);
    expect(delays.at(-1)).toBeLessThan(20_000);
  });

  test('with jitter, and seldom enough: under 250 times in 45 minutes', async () => {
    for (const jitter of [0, 0.999]) {
      const build = new Build(endsAt(45 * minute));
      build.clock.jitter = () => jitter;
      await build.watch();
      expect(build.polledAt.length).toBeLessThan(250);
      expect(new Set(build.clock.sleeps.slice(0, -1).map(Math.round))).toEqual(
        new Set([jitter === 0 ? 12_000 : 17_994]),
      );
    }
  });

  test('more and more slowly while AWS says so, never failing, and as before afterwards', async () => {
    const build = new Build(endsAt(90 * minute));
    build.failureAt = (elapsed) =>
      elapsed > 10 * minute && elapsed < 40 * minute ? throttled : undefined;
    expect((await build.watch()).kind).toBe('ended');
    const during = build.clock.sleeps.filter((ms) => ms > 18_000);
    expect(during.slice(0, 4)).toEqual([30_000, 60_000, 120_000, 120_000]);
    expect(Math.max(...during)).toBeLessThanOrEqual(144_000);
    expect(build.clock.sleeps.slice(-10)).toEqual(Array.from({ length: 10 }, () => 15_000));
  });

  test('for ever throttled it still ends at the deadline', async () => {
    const build = new Build(() => 'BUILDING');
    build.failureAt = () => throttled;
    build.deadline = build.begun + 3 * hour;
    expect((await build.watch()).kind).toBe('time-limit');
    expect(build.elapsed()).toBe(3 * hour);
  });

  test('an error that does not pass is thrown', async () => {
    const build = new Build(() => 'BUILDING');
    build.failureAt = () => new Error('denied');
    await expect(build.watch()).rejects.toThrow('denied');
  });

  test('an image that Get does not show for a moment is taken for what it was', async () => {
    const build = new Build(endsAt(minute));
    expect(
      await build.watch({
        image: () => Promise.resolve(build.elapsed() < 40_000 ? undefined : build.image()),
      }),
    ).toMatchObject({ kind: 'ended', image: { status: 'AVAILABLE' } });
  });
});

describe('reports', () => {
  const step = (name: string): WorkflowStep[] => [
    { name, action: name, status: 'RUNNING', message: '', startedAt: 1, outputs: '' },
  ];

  const whileRunning = (build: Build): (string | undefined)[] =>
    build.progress.filter(({ status }) => status === 'BUILDING').map((one) => one.step);

  test('every change of state, and once a minute', async () => {
    const build = new Build((elapsed) =>
      elapsed < 2 * minute ? 'PENDING' : elapsed < 10 * minute ? 'BUILDING' : 'AVAILABLE',
    );
    await build.watch();
    const statuses = build.progress.map(({ status }) => status);
    expect([...new Set(statuses)]).toEqual(['PENDING', 'BUILDING', 'AVAILABLE']);
    expect(statuses.at(-1)).toBe('AVAILABLE');
    expect(build.progress.length).toBeGreaterThanOrEqual(10);
    expect(build.progress.length).toBeLessThanOrEqual(13);
    expect(build.progress[0]?.elapsedMs).toBe(0);
    expect(build.progress.at(-1)?.elapsedMs).toBe(build.elapsed());
  });

  test('the step that runs', async () => {
    const build = new Build(endsAt(5 * minute));
    build.steps = () =>
      step(build.elapsed() < 2 * minute ? 'LaunchBuildInstance' : 'ApplyBuildComponents');
    await build.watch();
    expect([...new Set(whileRunning(build))]).toEqual([
      'LaunchBuildInstance',
      'ApplyBuildComponents',
    ]);
    expect(build.progress.at(-1)).not.toHaveProperty('step');
  });

  test('the last known step while AWS does not tell it', async () => {
    const build = new Build(endsAt(5 * minute));
    build.steps = () => step('ApplyBuildComponents');
    await build.watch({
      workflows: () =>
        build.elapsed() < minute ? Promise.resolve([running]) : Promise.reject(throttled),
    });
    expect(new Set(whileRunning(build))).toEqual(new Set(['ApplyBuildComponents']));
  });

  // The step is for people: a role that may not list workflows still builds.
  test('without a step where the role may not see it', async () => {
    const build = new Build(endsAt(5 * minute));
    expect(
      (await build.watch({ workflows: () => Promise.reject(callError('AccessDeniedException')) }))
        .kind,
    ).toBe('ended');
  });
});
