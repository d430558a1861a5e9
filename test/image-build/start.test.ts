import { describe, expect, test } from '@jest/globals';
import { buildToken, startBuild, type Starter } from '../../src/image-build/start.ts';
import type { Image } from '../../src/plan/image.ts';
import type { BuildState } from '../../src/state.ts';
import { ActionError } from '../../src/errors.ts';
import { callError } from '../helpers/aws-error.ts';
import { FakeClock, hour, minute } from '../helpers/clock.ts';
import { anImage } from '../helpers/image.ts';
import { aRecipe } from '../helpers/recipe.ts';
import { aWanted } from '../helpers/wanted.ts';

const wanted = aWanted();
const resolvedAt = Date.parse(wanted.lock.resolvedAt);
const arn = (number: number): string => `${wanted.imageVersionArn}/${String(number)}`;

const lost = new Error('socket hang up');
const gone = callError('ResourceNotFoundException');

/** Image Builder as CreateImage and GetImage show it, and what was done in order. */
class World {
  readonly clock = new FakeClock();
  readonly abort = new AbortController();
  readonly done: string[] = [];
  readonly notes: BuildState[] = [];
  readonly tokens: string[] = [];
  deadline = Infinity;
  /** Token to the ARN that it stands for, or to what is thrown. */
  readonly answers = new Map<string, string | Error>();
  readonly images = new Map<string, Image>();
  /** What CancelImageCreation throws: by default there is nothing to cancel. */
  cancelling: Error | undefined = gone;

  constructor(...images: Image[]) {
    for (const image of images) this.images.set(image.arn, image);
  }

  starter(): Starter {
    return {
      clock: this.clock,
      signal: this.abort.signal,
      isTransient: (error) => error === lost,
      isNotFound: (error) => error === gone,
      cancelBuild: (asked) => {
        this.done.push(`cancel ${asked}`);
        return this.cancelling instanceof Error
          ? Promise.reject(this.cancelling)
          : Promise.resolve();
      },
      deadline: this.deadline,
      onFull: () => this.done.push('full'),
      note: (state) => {
        this.notes.push({ ...state });
        this.done.push(`note ${String(state.buildNumber)} ${state.imageBuildVersionArn ?? '-'}`);
        return Promise.resolve();
      },
      startBuild: (request, token) => {
        expect(request).toEqual(wanted.image);
        this.done.push(`start ${String(this.tokens.push(token))}`);
        const answer = this.answers.get(token) ?? new Error('no answer is prepared');
        return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
      },
      image: (asked) => {
        this.done.push(`get ${asked}`);
        return Promise.resolve(this.images.get(asked));
      },
    };
  }

  answer(number: number, answer: string | Error): this {
    this.answers.set(buildToken(wanted.image, number), answer);
    return this;
  }
}

const build = (
  number: number,
  status: string,
  overrides: Parameters<typeof anImage>[1] = {},
): Image => anImage(wanted, { number, status, ...overrides });

describe('token', () => {
  test("is the same for the same request and number, and fits AWS's pattern", () => {
    expect(buildToken(aWanted(aRecipe(), { now: 0, force: true }).image, 3)).toBe(
      buildToken(wanted.image, 3),
    );
    expect(buildToken(wanted.image, 3)).toMatch(/^[!-~]{1,64}$/);
  });

  test('differs by number and by request', () => {
    expect(
      new Set([
        buildToken(wanted.image, 1),
        buildToken(wanted.image, 2),
        buildToken({ ...wanted.image, distributionConfigurationArn: 'x' }, 1),
      ]).size,
    ).toBe(3);
  });
});

test('saves its state before the call, and with the ARN after it', async () => {
  const world = new World(build(4, 'PENDING')).answer(4, arn(4));
  const { image, state } = await startBuild(wanted, 4, world.starter());
  expect(image.arn).toBe(arn(4));
  expect(world.done).toEqual(['note 4 -', 'start 1', `note 4 ${arn(4)}`, `get ${arn(4)}`]);
  expect(world.notes[0]).toEqual({
    recipe: 'al-2023',
    region: 'us-east-1',
    regions: wanted.lock.regions,
    account: '360783618952',
    imageVersionArn: wanted.imageVersionArn,
    buildNumber: 4,
    clientToken: buildToken(wanted.image, 4),
    requestedAt: world.clock.now(),
  });
  expect(state).toEqual({ ...world.notes[0], imageBuildVersionArn: arn(4) });
  expect(world.tokens).toEqual([buildToken(wanted.image, 4)]);
});

test("nothing is sent where the state can't be saved", async () => {
  const world = new World().answer(1, arn(1));
  await expect(
    startBuild(wanted, 1, {
      ...world.starter(),
      note: () => Promise.reject(new Error('disk full')),
    }),
  ).rejects.toThrow('disk full');
  expect(world.tokens).toEqual([]);
});

describe('an answer that AWS replays', () => {
  test.each<[string, Image | undefined]>([
    ['a deleted build', undefined],
    ['a failed one', build(1, 'FAILED')],
    ['a cancelled one', build(1, 'CANCELLED')],
    ['a disabled one', build(1, 'DISABLED')],
    ['one that was passed over', build(1, 'AVAILABLE')],
    [
      'one that was built otherwise',
      build(1, 'AVAILABLE', {
        change: { imageTestsConfiguration: { imageTestsEnabled: false } },
      }),
    ],
    ['one of another infrastructure', build(1, 'AVAILABLE', { infrastructureArn: 'x' })],
  ])('of %s: the next number is tried', async (_what, replayed) => {
    const world = new World(...(replayed ? [replayed] : []), build(3, 'BUILDING'))
      .answer(2, arn(1))
      .answer(3, arn(3));
    const { image, state } = await startBuild(wanted, 2, world.starter());
    expect(image.arn).toBe(arn(3));
    expect(state).toMatchObject({ buildNumber: 3, imageBuildVersionArn: arn(3) });
    expect(world.tokens).toHaveLength(2);
  });

  test.each(['BUILDING', 'NEW_TO_US'])('of one that is %s: it is the answer', async (status) => {
    const world = new World(build(1, status)).answer(2, arn(1));
    expect((await startBuild(wanted, 2, world.starter())).image.arn).toBe(arn(1));
    expect(world.tokens).toHaveLength(1);
  });

  test('of an image from before a forced start: the next number is tried', async () => {
    const forced = aWanted(aRecipe(), { force: true });
    const world = new World(
      build(1, 'AVAILABLE', { createdAt: resolvedAt - 1 }),
      build(3, 'BUILDING'),
    )
      .answer(2, arn(1))
      .answer(3, arn(3));
    expect((await startBuild(forced, 2, world.starter())).image.arn).toBe(arn(3));
  });

  test('of ever more dead builds ends with an error', async () => {
    const world = new World(build(1, 'FAILED'));
    for (let number = 2; number < 200; number++) world.answer(number, arn(1));
    world.answers.set(buildToken(wanted.image, 2, wanted.lock.resolvedAt), arn(1));
    await expect(startBuild(wanted, 2, world.starter())).rejects.toMatchObject({
      awsName: 'Replay',
      code: 'aws',
    });
    expect(world.tokens).toHaveLength(11);
  });

  describe('of many dead builds, which a pull request may have made with our tokens', () => {
    const spoiled = (...more: Image[]): World => {
      const world = new World(build(1, 'CANCELLED'), ...more);
      for (let number = 2; number < 200; number++) world.answer(number, arn(1));
      return world;
    };
    const last = buildToken(wanted.image, 2, wanted.lock.resolvedAt);

    test('ends with a token that has the time of the plan, so that the build starts', async () => {
      const world = spoiled(build(2, 'PENDING'));
      world.images.delete(arn(2));
      world.answers.set(last, arn(2));
      const { startBuild: usual, ...starter } = world.starter();
      const { image, state } = await startBuild(wanted, 2, {
        ...starter,
        startBuild: (request, token) => {
          if (token === last) world.images.set(arn(2), build(2, 'PENDING'));
          return usual(request, token);
        },
      });
      expect(image.arn).toBe(arn(2));
      expect(state).toMatchObject({ buildNumber: 2, clientToken: last });
    });

    test('takes the build of a run of another plan that was faster', async () => {
      const world = spoiled(build(2, 'BUILDING'));
      expect((await startBuild(wanted, 2, world.starter())).image.arn).toBe(arn(2));
      expect(world.tokens).not.toContain(last);
      // It is not this run's to cancel.
      expect(world.notes.at(-1)?.imageBuildVersionArn).toBe(arn(1));
    });
  });

  test('a new build that ended at once is the answer, not a reason for a second one', async () => {
    const world = new World(build(2, 'FAILED')).answer(2, arn(2));
    expect((await startBuild(wanted, 2, world.starter())).image.status).toBe('FAILED');
    expect(world.tokens).toHaveLength(1);
  });
});

describe('one intent is one build', () => {
  const without = {
    change: { imageTestsConfiguration: undefined },
    infrastructureArn: '',
    tags: {},
  };
  const otherwise = { change: { executionRole: 'arn:aws:iam::360783618952:role/other' } };

  test.each<[string, number, Parameters<typeof build>[2]]>([
    ['of a new number', 2, {}],
    ['of a lower number, made since', 1, { createdAt: Infinity }],
  ])('one %s that differs is cancelled, and nothing else is started', async (_, number, more) => {
    const world = new World(build(number, 'BUILDING', { ...otherwise, ...more })).answer(
      2,
      arn(number),
    );
    world.cancelling = undefined;
    await expect(startBuild(wanted, 2, world.starter())).rejects.toMatchObject({
      awsName: 'NotAsAsked',
      message: expect.stringMatching(
        new RegExp(
          `began ${arn(number)},.*executionRole of the image differs. It was cancelled\\.$`,
        ),
      ) as unknown,
    });
    expect(world.done.slice(-1)).toEqual([`cancel ${arn(number)}`]);
    expect(world.tokens).toHaveLength(1);
  });

  test('one that differs and has ended is named, and not cancelled', async () => {
    const world = new World(build(2, 'FAILED', otherwise)).answer(2, arn(2));
    await expect(startBuild(wanted, 2, world.starter())).rejects.toThrow(
      /is not what was asked for: .* It has ended \(FAILED\)\./,
    );
    expect(world.done).not.toContain(`cancel ${arn(2)}`);
  });

  test("one that differs and can't be cancelled is told so", async () => {
    const world = new World(build(2, 'BUILDING', otherwise)).answer(2, arn(2));
    world.cancelling = new ActionError('aws', 'denied', '');
    await expect(startBuild(wanted, 2, world.starter())).rejects.toThrow(
      /It could not be cancelled, so cancel it: denied/,
    );
  });

  test('one of which AWS does not tell all is the answer', async () => {
    const world = new World(build(2, 'BUILDING', { ...without, createdAt: 0 })).answer(2, arn(2));
    const { image, state } = await startBuild(wanted, 2, world.starter());
    expect([image.arn, image.createdAt]).toEqual([arn(2), state.requestedAt]);
    expect(world.tokens).toHaveLength(1);
  });

  test('one that GetImage never shows and that can be cancelled is not followed by another', async () => {
    const world = new World().answer(2, arn(2)).answer(3, arn(3));
    world.cancelling = undefined;
    await expect(startBuild(wanted, 2, world.starter())).rejects.toMatchObject({
      awsName: 'NotShown',
      message: expect.stringContaining(`${arn(2)}, and after 2 minutes`) as unknown,
    });
    expect(world.tokens).toHaveLength(1);
  });
});

test('a token that stands for other parameters: the next number is tried', async () => {
  const world = new World(build(3, 'PENDING'))
    .answer(2, callError('IdempotentParameterMismatchException'))
    .answer(3, arn(3));
  expect((await startBuild(wanted, 2, world.starter())).image.arn).toBe(arn(3));
});

test('any other refusal is thrown and not repeated', async () => {
  const world = new World().answer(2, callError('InvalidParameterValueException'));
  await expect(startBuild(wanted, 2, world.starter())).rejects.toMatchObject({
    awsName: 'InvalidParameterValueException',
  });
  expect(world.tokens).toHaveLength(1);
});

describe('an account that runs as many builds as it may', () => {
  const full = callError('ServiceQuotaExceededException');
  /** A service that has room after so many refusals. */
  const filled = (world: World, refusals: number): Starter => {
    const starter = world.starter();
    const { startBuild: send } = starter;
    return {
      ...starter,
      startBuild: (request, token) =>
        send(request, token).then((answer) => {
          if (world.tokens.length <= refusals) throw full;
          return answer;
        }),
    };
  };

  test('is waited for, and told of once; the start that follows is the same', async () => {
    const world = new World(build(1, 'PENDING')).answer(1, arn(1));
    world.clock.jitter = () => 0.25;
    const { image } = await startBuild(wanted, 1, filled(world, 30));
    expect(image.arn).toBe(arn(1));
    expect(world.clock.sleeps).toEqual(Array(30).fill(45_000));
    expect(new Set(world.tokens).size).toBe(1);
    expect(world.done.filter((one) => one === 'full')).toHaveLength(1);
  });

  test('is not waited for beyond the time limit', async () => {
    const world = new World().answer(1, full);
    world.deadline = world.clock.now() + 10 * minute;
    await expect(startBuild(wanted, 1, world.starter())).rejects.toMatchObject({
      message: expect.stringMatching(/^There is no room for the build of al-2023 .*Exceeded/),
      remedy: expect.stringContaining('ask AWS for more "Concurrent builds"'),
    });
    expect(world.tokens).toHaveLength(10);
    expect(world.clock.now()).toBeLessThan(world.deadline);
  });

  test('is not waited for where the run is cancelled', async () => {
    const world = new World().answer(1, full);
    world.clock.onSleep = () => world.abort.abort();
    await expect(startBuild(wanted, 1, world.starter())).rejects.toMatchObject({
      code: 'build-cancelled',
    });
    expect(world.tokens).toHaveLength(1);
  });
});

describe('an answer that was lost', () => {
  /** A service that loses its first answers. */
  const losing = (world: World, losses: number, took: (attempt: number) => void): Starter => {
    const starter = world.starter();
    return {
      ...starter,
      startBuild: async (request, token) => {
        const arn = await starter.startBuild(request, token);
        took(world.tokens.length);
        if (world.tokens.length <= losses) throw lost;
        return arn;
      },
    };
  };

  test('where AWS took the build on: it is found under its number, and not sent again', async () => {
    const world = new World().answer(4, arn(4));
    const { image, state } = await startBuild(
      wanted,
      4,
      losing(world, 1, () => world.images.set(arn(4), build(4, 'PENDING'))),
    );
    expect([image.arn, state.imageBuildVersionArn, world.tokens.length]).toEqual([
      arn(4),
      arn(4),
      1,
    ]);
    expect(world.notes.at(-1)).toMatchObject({ imageBuildVersionArn: arn(4) });
  });

  test('where it did not: the same start is sent again, with the same token', async () => {
    const world = new World().answer(4, arn(4));
    const { image } = await startBuild(
      wanted,
      4,
      losing(world, 3, (attempt) => attempt > 3 && world.images.set(arn(4), build(4, 'PENDING'))),
    );
    expect(image.arn).toBe(arn(4));
    expect([world.tokens.length, new Set(world.tokens).size]).toEqual([4, 1]);
    expect(Math.min(...world.clock.sleeps)).toBeGreaterThan(0);
  });

  test('again and again is thrown, and the state names what was asked for', async () => {
    const world = new World().answer(4, arn(4));
    await expect(
      startBuild(
        wanted,
        4,
        losing(world, Infinity, () => undefined),
      ),
    ).rejects.toBe(lost);
    expect(world.tokens).toHaveLength(9);
    expect(world.notes).toEqual([
      expect.not.objectContaining({ imageBuildVersionArn: expect.anything() as unknown }),
    ]);
  });

  test('is not asked after in a cancelled run', async () => {
    const world = new World().answer(4, arn(4));
    await expect(
      startBuild(
        wanted,
        4,
        losing(world, 1, () => world.abort.abort()),
      ),
    ).rejects.toBe(lost);
    expect([world.tokens.length, world.clock.sleeps]).toEqual([1, []]);
  });
});

describe('a cancelled run', () => {
  test('starts nothing, and notes nothing that post would look for', async () => {
    const world = new World(build(1, 'PENDING')).answer(1, arn(1));
    world.abort.abort();
    await expect(startBuild(wanted, 1, world.starter())).rejects.toMatchObject({
      code: 'build-cancelled',
    });
    expect(world.done).toEqual([]);
  });

  test('does not wait for a build to appear, and starts no second one', async () => {
    const world = new World().answer(1, arn(1)).answer(2, arn(2));
    world.clock.onSleep = () => world.abort.abort();
    await expect(startBuild(wanted, 1, world.starter())).rejects.toMatchObject({
      code: 'build-cancelled',
    });
    expect(world.tokens).toHaveLength(1);
    expect(world.notes.at(-1)).toMatchObject({ imageBuildVersionArn: arn(1) });
  });
});

describe('GetImage may lag', () => {
  test('by some seconds: no second build', async () => {
    const world = new World().answer(1, arn(1));
    world.clock.onSleep = () => {
      if (world.clock.sleeps.length === 3) world.images.set(arn(1), build(1, 'PENDING'));
    };
    expect((await startBuild(wanted, 1, world.starter())).image.arn).toBe(arn(1));
    expect(world.tokens).toHaveLength(1);
  });

  test('but not for ever', async () => {
    const world = new World(build(2, 'PENDING', { createdAt: resolvedAt + hour }))
      .answer(1, arn(1))
      .answer(2, arn(2));
    const before = world.clock.now();
    expect((await startBuild(wanted, 1, world.starter())).image.arn).toBe(arn(2));
    expect(world.clock.now() - before).toBeLessThanOrEqual(125_000);
  });
});
