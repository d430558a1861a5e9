import { expect, test } from '@jest/globals';
import { readRun } from '../src/github/run.ts';
import type { Account } from '../src/aws/account/account.ts';
import type { Adapters } from '../src/adapters.ts';
import { post } from '../src/post.ts';
import type { BuildState, State } from '../src/state.ts';
import { callError } from './helpers/aws-error.ts';
import { aBuildState } from './helpers/build-state.ts';
import { FakeClock } from './helpers/clock.ts';
import { anImage } from './helpers/image.ts';
import { FakeRunner } from './helpers/runner.ts';
import { aWanted } from './helpers/wanted.ts';

class World {
  readonly runner = new FakeRunner();
  readonly connected: unknown[] = [];
  readonly cancelled: string[] = [];
  /** State of the images by ARN. */
  readonly images = new Map<string, string>();
  refusal: Error | undefined;

  constructor(onCancel: State['onCancel'], ...builds: BuildState[]) {
    this.runner.states['golden-ami-cancelled'] = 'true';
    this.runner.states['golden-ami'] = JSON.stringify({ version: 1, onCancel, builds });
  }

  run(): Promise<boolean> {
    const images = {
      image: (arn: string) => {
        const status = this.images.get(arn);
        return Promise.resolve(
          status === undefined
            ? undefined
            : anImage(aWanted(), { arn, status, createdAt: aBuildState().requestedAt + 1000 }),
        );
      },
      cancelBuild: (arn: string) =>
        this.refusal
          ? Promise.reject(this.refusal)
          : Promise.resolve(void this.cancelled.push(arn)),
    };
    const adapters: Adapters = {
      runner: this.runner,
      run: readRun({}),
      clock: new FakeClock(),
      signal: new AbortController().signal,
      readChange: () => Promise.resolve({ kind: 'files', files: [] }),
      compareCommits: () => Promise.resolve({ kind: 'same' }),
      branchRules: () => Promise.resolve(undefined),
      comment: () => Promise.resolve(undefined),
      connect: (...args) => {
        this.connected.push(args);
        return Promise.resolve({ images } as unknown as Account);
      },
    };
    return post(adapters);
  }
}

const arnOf = (recipe: string): string => `${aBuildState({ recipe }).imageVersionArn}/1`;
const started = (recipe: string): BuildState =>
  aBuildState({ recipe, imageBuildVersionArn: arnOf(recipe) });

test.each([
  '',
  'not ours',
  '{"version":9,"builds":[1]}',
  '{"version":1,"onCancel":"cancel","builds":[]}',
])('with the state %j it is silent, and AWS is not asked', async (text) => {
  const world = new World('cancel');
  world.runner.states['golden-ami'] = text;
  expect(await world.run()).toBe(true);
  expect([world.runner.lines, world.runner.annotations, world.connected]).toEqual([[], [], []]);
});

test('keep: says what goes on, and asks AWS nothing', async () => {
  const world = new World('keep', started('al-2023'), aBuildState({ recipe: 'rhel-8' }));
  expect(await world.run()).toBe(true);
  expect(world.connected).toEqual([]);
  expect(world.runner.lines).toEqual([
    expect.stringMatching(/^al-2023: .*\/1\.0\.0\/1 goes on/),
    expect.stringMatching(/^rhel-8: .*\/1\.0\.0 goes on/),
  ]);
});

test('cancel: stops every build that runs, and only those', async () => {
  const world = new World(
    'cancel',
    started('al-2023'),
    started('rhel-8'),
    aBuildState({ recipe: 'debian-12' }),
  );
  world.images.set(arnOf('al-2023'), 'BUILDING').set(arnOf('rhel-8'), 'AVAILABLE');
  expect(await world.run()).toBe(true);
  expect(world.cancelled).toEqual([arnOf('al-2023')]);
  expect(world.runner.lines.sort()).toEqual([
    `al-2023: ${arnOf('al-2023')} cancelled.`,
    `debian-12: ${arnOf('debian-12')} was never started.`,
    `rhel-8: ${arnOf('rhel-8')} had ended (AVAILABLE) before it could be cancelled.`,
  ]);
});

test.each([
  ['cancelled', 1],
  ['failure', 0],
  ['success', 0],
])('of main only its silence, and the job says %s: cancels %i', async (status, count) => {
  const world = new World('cancel', started('al-2023'));
  delete world.runner.states['golden-ami-cancelled'];
  world.runner.inputs['job-status'] = status;
  world.images.set(arnOf('al-2023'), 'BUILDING');
  expect(await world.run()).toBe(true);
  expect(world.cancelled).toHaveLength(count);
  expect(world.runner.annotations).toHaveLength(1 - count);
});

test("cancel: uses the step's own credentials in the build's region", async () => {
  const world = new World('cancel', { ...started('al-2023'), region: 'eu-west-1' });
  world.runner.inputs['role-to-assume'] = 'arn:aws:iam::360783618952:role/x';
  await world.run();
  expect(world.connected).toEqual([
    [
      expect.objectContaining({ kind: 'oidc', roleArn: 'arn:aws:iam::360783618952:role/x' }),
      'eu-west-1',
    ],
  ]);
});

test("a build that can't be cancelled is an error, and does not keep the others", async () => {
  const world = new World('cancel', started('al-2023'), started('rhel-8'));
  world.images.set(arnOf('al-2023'), 'BUILDING').set(arnOf('rhel-8'), 'AVAILABLE');
  world.refusal = callError('AccessDeniedException');
  expect(await world.run()).toBe(false);
  expect(world.runner.annotations).toEqual([
    {
      level: 'error',
      message:
        'al-2023: the build was not cancelled and goes on: AWS refused: AccessDeniedException See the message.',
    },
  ]);
  expect(world.runner.lines).toHaveLength(1);
});
