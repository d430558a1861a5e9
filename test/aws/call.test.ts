import { describe, expect, test } from '@jest/globals';
import { makeCaller, type Caller } from '../../src/aws/call.ts';
import { NoAnswerError } from '../../src/network/answer-error.ts';
import { isThrottle, isTransient } from '../../src/aws/passing.ts';
import { ActionError, cancelled } from '../../src/errors.ts';
import { callError, sdkError } from '../helpers/aws-error.ts';
import { FakeClock, minute } from '../helpers/clock.ts';

const target = { service: 'imagebuilder', operation: 'GetImage', region: 'us-east-1' };

class World {
  readonly clock = new FakeClock();
  readonly abort = new AbortController();
  renewals = 0;
  sent = 0;
  readonly call: Caller;

  constructor(concurrency = 24) {
    this.call = makeCaller({
      clock: this.clock,
      renew: () => this.renewals++,
      signal: this.abort.signal,
      concurrency,
      callerRole: 'arn:aws:iam::1:role/x',
    });
  }

  /** Calls what answers the nth attempt so. */
  send(answer: (attempt: number) => Error | string): Promise<string> {
    return this.call(target, () => {
      const given = answer(++this.sent);
      return given instanceof Error ? Promise.reject(given) : Promise.resolve(given);
    });
  }
}

const throttles = [
  sdkError('ThrottlingException'),
  sdkError('TooManyRequestsException'),
  sdkError('RequestLimitExceeded'),
  sdkError('CallRateLimitExceededException'),
  sdkError('Odd', 'x', { $metadata: { httpStatusCode: 429 } }),
];
const disturbances = [
  sdkError('ServiceUnavailableException', 'x', { $metadata: { httpStatusCode: 503 } }),
  sdkError('InternalFailure', 'x', { $metadata: { httpStatusCode: 500 } }),
  sdkError('Odd', 'x', { $metadata: { httpStatusCode: 520 } }),
  sdkError('Error', 'socket hang up', { code: 'ECONNRESET' }),
  sdkError('Error', 'getaddrinfo', { code: 'EAI_AGAIN' }),
  sdkError('TimeoutError'),
  sdkError('SyntaxError', 'Unexpected token <'),
  sdkError('Error', 'XML parse error', { $metadata: { httpStatusCode: 200 }, $response: {} }),
  sdkError('TypeError', 'of null', { $metadata: { httpStatusCode: 200 }, $response: {} }),
  new NoAnswerError('no answer within 30 seconds'),
  sdkError('Error', 'aborted', { code: 'ECONNRESET' }),
  sdkError('Error', 'Parse Error', { code: 'HPE_INVALID_CONSTANT' }),
  sdkError('IDPCommunicationError', 'x', { $fault: 'client', $metadata: {} }),
  sdkError(
    'InvalidIdentityToken',
    "Couldn't retrieve verification key from your identity provider",
    {
      $fault: 'client',
      $metadata: {},
    },
  ),
];
const refusals = [
  'AccessDeniedException',
  'UnauthorizedOperation',
  'ForbiddenException',
  'ResourceNotFoundException',
  'InvalidParameterValueException',
  'ServiceQuotaExceededException',
  'LimitExceededException',
  'ResourceAlreadyExistsException',
  'InvalidAMIID.NotFound',
];

test('an answer is given as it is', async () => {
  const world = new World();
  expect(await world.send(() => 'answer')).toBe('answer');
  expect([world.sent, world.clock.sleeps]).toEqual([1, []]);
});

describe('what AWS refuses', () => {
  test.each(refusals)('%s is not repeated', async (name) => {
    const world = new World();
    await expect(
      world.send(() => sdkError(name, 'x', { $metadata: { httpStatusCode: 400 } })),
    ).rejects.toMatchObject({ awsName: name, operation: 'GetImage', region: 'us-east-1' });
    expect([world.sent, world.clock.sleeps]).toEqual([1, []]);
  });

  // The SDK takes these for a wrong clock; it corrects that by itself, and a wrong secret stays
  // wrong.
  test.each(['SignatureDoesNotMatch', 'InvalidSignatureException', 'AuthFailure'])(
    '%s: not more than one more try',
    async (name) => {
      const world = new World();
      await expect(
        world.send(() => sdkError(name, 'x', { $metadata: { httpStatusCode: 403 } })),
      ).rejects.toMatchObject({ code: 'credentials' });
      expect(world.sent).toBeLessThanOrEqual(2);
    },
  );

  test('a signature that was too old when it came, since the machine was suspended meanwhile: a new one', async () => {
    const world = new World();
    expect(
      await world.send((attempt) => {
        if (attempt > 1) return 'answer';
        world.clock.time += 20 * minute;
        return sdkError('SignatureDoesNotMatch', 'Signature expired', {
          $metadata: { httpStatusCode: 403 },
        });
      }),
    ).toBe('answer');
    expect([world.sent, world.clock.sleeps]).toEqual([2, []]);
  });
});

describe('what AWS does not find', () => {
  const notFound = sdkError('InvalidAMIID.NotFound', 'x', {
    $fault: 'client',
    $metadata: { httpStatusCode: 400 },
  });

  test.each([
    ['CreateTags', 3],
    ['ModifyImageAttribute', 3],
    ['DescribeImageAttribute', 3],
    ['TagResource', 3],
    ['CreateImage', 3],
    ['DescribeImages', 1],
    ['GetImage', 1],
    ['CancelImageCreation', 1],
  ])('%s: %i tries, since it is there or since that is the answer', async (operation, tries) => {
    const world = new World();
    const isAnsweredOnce = operation === 'CreateImage';
    const got = await world
      .call({ ...target, operation, isAnsweredOnce }, () =>
        ++world.sent < 3 ? Promise.reject(notFound) : Promise.resolve('answer'),
      )
      .catch((error: unknown) => (error as ActionError).remedy);
    expect(world.sent).toBe(tries);
    expect(got).toMatch(tries === 3 ? /^answer$/ : /^Run again/);
  });
});

describe('throttling', () => {
  test.each(throttles)('%s is waited out', async (error) => {
    const world = new World();
    expect(await world.send((attempt) => (attempt < 30 ? error : 'answer'))).toBe('answer');
    expect(world.sent).toBe(30);
  });

  test('for a quarter of an hour, then it is thrown with its name', async () => {
    const world = new World();
    const startedAt = world.clock.now();
    const error: unknown = await world
      .send(() => sdkError('ThrottlingException'))
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'aws', awsName: 'ThrottlingException' });
    expect(isThrottle(error) && isTransient(error)).toBe(true);
    expect(world.clock.now() - startedAt).toBeGreaterThanOrEqual(15 * minute);
    expect(world.clock.now() - startedAt).toBeLessThan(16 * minute);
  });

  test('pauses grow up to 20 s, with jitter, and are never none', async () => {
    for (const [jitter, longest] of [
      [0, 100],
      [0.999_999, 20_100],
    ] as const) {
      const world = new World();
      world.clock.jitter = () => jitter;
      await world.send((attempt) => (attempt < 12 ? sdkError('ThrottlingException') : 'answer'));
      expect(Math.min(...world.clock.sleeps)).toBeGreaterThanOrEqual(100);
      expect(Math.round(Math.max(...world.clock.sleeps))).toBe(longest);
      expect(world.clock.sleeps).toEqual([...world.clock.sleeps].sort((a, b) => a - b));
    }
  });
});

describe('disturbances', () => {
  test.each(disturbances)('%s is repeated', async (error) => {
    const world = new World();
    expect(await world.send((attempt) => (attempt < 9 ? error : 'answer'))).toBe('answer');
  });

  test('nine times in all, within two minutes', async () => {
    const world = new World();
    const startedAt = world.clock.now();
    world.clock.jitter = () => 0.999;
    await expect(
      world.send(() => sdkError('Error', 'socket hang up', { code: 'ECONNRESET' })),
    ).rejects.toThrow('No connection for imagebuilder:GetImage in us-east-1: socket hang up');
    expect(world.sent).toBe(9);
    expect(world.clock.now() - startedAt).toBeLessThan(2 * minute);
  });

  test('an error of ours has had its tries, and is thrown as it is', async () => {
    const world = new World();
    const ours = new ActionError('credentials', 'GitHub gave no OIDC token.', '', {
      cause: sdkError('Error', 'reset', { code: 'ECONNRESET' }),
    });
    await expect(world.send(() => ours)).rejects.toBe(ours);
    expect([world.sent, isTransient(ours)]).toEqual([1, true]);
  });
});

describe('a session that is over', () => {
  test.each(['ExpiredToken', 'ExpiredTokenException', 'RequestExpired'])(
    '%s: renewed and repeated at once',
    async (name) => {
      const world = new World();
      expect(await world.send((attempt) => (attempt < 3 ? sdkError(name) : 'answer'))).toBe(
        'answer',
      );
      expect([world.renewals, world.sent, world.clock.sleeps]).toEqual([2, 3, []]);
    },
  );

  test('that stays over is an error that says what to do', async () => {
    const world = new World();
    await expect(world.send(() => sdkError('ExpiredTokenException'))).rejects.toMatchObject({
      code: 'credentials',
      message: expect.stringContaining('expired'),
    });
    expect(world.sent).toBe(3);
  });
});

describe('a cancelled run', () => {
  test('waits for no further attempt', async () => {
    const world = new World();
    world.clock.onSleep = () => world.abort.abort();
    await expect(world.send(() => sdkError('ThrottlingException'))).rejects.toMatchObject({
      code: 'build-cancelled',
      message: 'The run was cancelled while it called imagebuilder:GetImage in us-east-1.',
      remedy: expect.stringMatching(/^Run again/),
    });
    expect(world.sent).toBe(1);
    expect(world.clock.sleeps).toHaveLength(1);
  });

  test('still gets the answer that was under way, a refusal too', async () => {
    for (const answer of ['answer', sdkError('AccessDenied')]) {
      const world = new World();
      const got = world
        .send(() => {
          world.abort.abort();
          return answer;
        })
        .catch((error: unknown) => (error as ActionError).cause);
      expect(await got).toBe(answer);
    }
  });

  test('makes no further call', async () => {
    const world = new World();
    world.abort.abort();
    await expect(world.send(() => 'answer')).rejects.toMatchObject({
      code: 'build-cancelled',
      message: 'The run was cancelled before it called imagebuilder:GetImage in us-east-1.',
    });
    expect(world.sent).toBe(0);
  });

  test('that waited for a session is told so, and no call that was not made', async () => {
    const world = new World();
    const ofSession = cancelled('while it asked for a session', new NoAnswerError('cancelled'));
    const told = world.send(() => {
      world.abort.abort();
      return ofSession;
    });
    await expect(told).rejects.toBe(ofSession);
  });
});

test('at most so many calls are under way, and all are made', async () => {
  const world = new World(3);
  let underWay = 0;
  let most = 0;
  const done = await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      world.call(target, async () => {
        most = Math.max(most, ++underWay);
        await new Promise((resolve) => setTimeout(resolve, 1));
        underWay--;
        return index;
      }),
    ),
  );
  expect(most).toBe(3);
  expect(done).toEqual(Array.from({ length: 20 }, (_, index) => index));
});

describe('what passes', () => {
  test('is the same before and after the caller explained it', () => {
    for (const error of [...throttles, ...disturbances]) {
      expect([error.name, isTransient(error)]).toEqual([error.name, true]);
    }
    for (const name of refusals) {
      expect([name, isTransient(sdkError(name)), isTransient(callError(name))]).toEqual([
        name,
        false,
        false,
      ]);
    }
    expect([
      isTransient(callError('ThrottlingException')),
      isThrottle(callError('ThrottlingException')),
    ]).toEqual([true, true]);
    expect([
      isTransient('text'),
      isTransient(undefined),
      isThrottle('ThrottlingException'),
    ]).toEqual([false, false, false]);
  });

  test('a denial never passes, whatever its status', () => {
    expect(isTransient(sdkError('AccessDenied', 'x', { $metadata: { httpStatusCode: 503 } }))).toBe(
      false,
    );
  });
});
