import { describe, expect, test } from '@jest/globals';
import { AssumeRoleWithWebIdentityCommand, type STSClient } from '@aws-sdk/client-sts';
import {
  bothSubjects,
  oidcSession,
  type Credentials,
  type OidcSession,
} from '../../src/aws/credentials.ts';
import { ActionError, AwsCallError } from '../../src/errors.ts';
import { NoAnswerError } from '../../src/network/answer-error.ts';
import { sdkError } from '../helpers/aws-error.ts';
import { FakeClock, minute } from '../helpers/clock.ts';

const roleArn = 'arn:aws:iam::360783618952:role/golden-ami';
const run = { repository: 'acme/amis', repositoryId: '42', ownerId: '7' };
const tokenOf = (sub: unknown): string =>
  `e30.${Buffer.from(JSON.stringify({ sub })).toString('base64url')}.sig`;

/** GitHub's and AWS's token services. */
class World {
  readonly clock = new FakeClock();
  readonly audiences: string[] = [];
  readonly requests: object[] = [];
  readonly masked: string[] = [];
  lifeMs = 60 * minute;
  token: string | Error = tokenOf('repo:acme/amis:environment:release');
  refusal: Error | undefined;
  incomplete = false;
  readonly abort = new AbortController();
  readonly session: OidcSession;

  constructor() {
    const sts = {
      send: async ({ input }: AssumeRoleWithWebIdentityCommand) => {
        await Promise.resolve();
        const number = String(this.requests.push(input));
        if (this.refusal) throw this.refusal;
        const secret = this.incomplete ? {} : { SecretAccessKey: `secret-${number}` };
        return {
          Credentials: {
            AccessKeyId: `key-${number}`,
            ...secret,
            SessionToken: `session-${number}`,
            Expiration: new Date(this.clock.now() + this.lifeMs),
          },
        };
      },
    };
    this.session = oidcSession({
      clock: this.clock,
      signal: this.abort.signal,
      region: 'us-east-1',
      client: () =>
        Promise.resolve({
          sts: sts as unknown as STSClient,
          assume: AssumeRoleWithWebIdentityCommand,
        }),
      getIdToken: (audience) => {
        this.audiences.push(audience);
        return this.token instanceof Error
          ? Promise.reject(this.token)
          : Promise.resolve(this.token);
      },
      mask: (secret) => Promise.resolve(void this.masked.push(secret)),
      audience: 'sts.amazonaws.com',
      roleArn,
      sessionName: 'golden-ami-1-1',
      durationSeconds: 3600,
      run,
    });
  }

  async failure(): Promise<ActionError> {
    const error: unknown = await this.session.credentials().catch((thrown: unknown) => thrown);
    if (error instanceof ActionError) return error;
    throw error;
  }
}

const keyOf = (credentials: Credentials): string => credentials.accessKeyId;

describe('the exchange', () => {
  test('asks for this role, name and duration', async () => {
    const world = new World();
    const credentials = await world.session.credentials();
    expect(world.requests).toEqual([
      {
        RoleArn: roleArn,
        RoleSessionName: 'golden-ami-1-1',
        DurationSeconds: 3600,
        WebIdentityToken: world.token,
      },
    ]);
    expect(world.audiences).toEqual(['sts.amazonaws.com']);
    expect(credentials).toEqual({
      accessKeyId: 'key-1',
      secretAccessKey: 'secret-1',
      sessionToken: 'session-1',
      expiration: new Date(world.clock.now() + 60 * minute),
    });
  });

  test('is shared by all who ask at the same time', async () => {
    const world = new World();
    const all = await Promise.all(Array.from({ length: 10 }, () => world.session.credentials()));
    expect(new Set(all.map(keyOf))).toEqual(new Set(['key-1']));
    expect(world.requests).toHaveLength(1);
  });

  test('has the secrets hidden before anybody gets them, and nothing else', async () => {
    const world = new World();
    await world.session.credentials();
    expect(world.masked.sort()).toEqual(['secret-1', 'session-1']);
  });
});

describe('an exchange that the cancellation of the run cuts', () => {
  const gone = new NoAnswerError('the run was cancelled before an answer came');
  test.each<[string, (world: World) => void]>([
    ["at GitHub's token", (world) => (world.token = gone)],
    ['at STS', (world) => (world.refusal = gone)],
  ])('says so, and blames nobody: %s', async (_where, cut) => {
    const world = new World();
    cut(world);
    world.abort.abort();
    expect(await world.failure()).toMatchObject({
      code: 'build-cancelled',
      message: `The run was cancelled while it asked for a session of ${roleArn}.`,
    });
  });

  test('still tells a refusal', async () => {
    const world = new World();
    world.refusal = sdkError('AccessDenied', 'Not authorized');
    world.abort.abort();
    expect((await world.failure()).message).toContain('AWS does not let this run assume');
  });
});

describe('a session', () => {
  test('is kept until five minutes before its end, then exchanged once, with a new token', async () => {
    const world = new World();
    await world.session.credentials();
    world.clock.time += 55 * minute - 1;
    expect(keyOf(await world.session.credentials())).toBe('key-1');
    world.clock.time += 1;
    const all = await Promise.all(Array.from({ length: 5 }, () => world.session.credentials()));
    expect(new Set(all.map(keyOf))).toEqual(new Set(['key-2']));
    expect([world.requests.length, world.audiences.length]).toEqual([2, 2]);
  });

  test('that AWS calls over is exchanged before its end', async () => {
    const world = new World();
    await world.session.credentials();
    world.session.renew();
    expect(keyOf(await world.session.credentials())).toBe('key-2');
  });

  test('shorter than five minutes is used all the same', async () => {
    const world = new World();
    world.lifeMs = 4 * minute;
    expect(keyOf(await world.session.credentials())).toBe('key-1');
    expect(keyOf(await world.session.credentials())).toBe('key-2');
  });

  test('that is being exchanged when AWS calls the one before over is no older than that', async () => {
    const world = new World();
    const first = world.session.credentials();
    world.session.renew();
    const second = world.session.credentials();
    expect([keyOf(await first), keyOf(await second)]).toEqual(['key-1', 'key-1']);
    expect(world.requests).toHaveLength(1);
  });

  test('that lives is used on where its renewal fails, whatever the reason, and no longer', async () => {
    const world = new World();
    await world.session.credentials();
    world.clock.time += 56 * minute;
    for (const refusal of [
      sdkError('Error', 'reset', { code: 'ECONNRESET' }),
      sdkError('AccessDenied'),
    ]) {
      world.refusal = refusal;
      expect(keyOf(await world.session.credentials())).toBe('key-1');
      const sent = world.requests.length;
      // Whoever asks at once does not have it tried again.
      expect(keyOf(await world.session.credentials())).toBe('key-1');
      expect(world.requests).toHaveLength(sent);
      world.clock.time += minute / 2;
    }
    world.clock.time += 4 * minute;
    await expect(world.session.credentials()).rejects.toMatchObject({ code: 'credentials' });
    world.refusal = undefined;
    expect(keyOf(await world.session.credentials())).not.toBe('key-1');
  });
});

describe('a failure', () => {
  test("is everybody's who waited for it, and is forgotten", async () => {
    const world = new World();
    world.refusal = sdkError('AccessDenied');
    const settled = await Promise.allSettled([
      world.session.credentials(),
      world.session.credentials(),
    ]);
    expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(world.requests).toHaveLength(1);
    world.refusal = undefined;
    expect(keyOf(await world.session.credentials())).toBe('key-2');
  });

  const passing = [
    sdkError('ThrottlingException'),
    sdkError('IDPCommunicationError'),
    sdkError('ExpiredTokenException'),
    sdkError('Error', 'XML parse error', { $metadata: {}, $response: {} }),
    sdkError(
      'InvalidIdentityToken',
      "Couldn't retrieve verification key from your identity provider, please reference AssumeRoleWithWebIdentity documentation for requirements",
    ),
  ];
  test.each(passing)('%s passes: tried again, with a new token', async (refusal) => {
    const world = new World();
    world.refusal = refusal;
    world.clock.onSleep = () => {
      if (world.requests.length === 3) world.refusal = undefined;
    };
    expect(keyOf(await world.session.credentials())).toBe('key-4');
    expect(world.audiences).toHaveLength(4);
  });

  test.each(passing)('%s that stays: an error of the session, not of the call', async (refusal) => {
    const world = new World();
    world.refusal = refusal;
    const error = await world.failure();
    expect(error).toMatchObject({ code: 'credentials', cause: refusal });
    expect(error.message).toContain('sts:AssumeRoleWithWebIdentity in us-east-1');
    expect(error).not.toBeInstanceOf(AwsCallError);
    expect(world.requests.length).toBeGreaterThanOrEqual(9);
  });

  test.each([
    'No OpenIDConnect provider found in your account for https://token.actions.githubusercontent.com',
    'Incorrect token audience',
  ])('%s ends at once', async (text) => {
    const world = new World();
    world.refusal = sdkError('InvalidIdentityToken', text);
    expect((await world.failure()).message).toContain(text);
    expect(world.requests).toHaveLength(1);
  });

  test('without permission for a token: what to grant', async () => {
    const world = new World();
    world.token = new Error('the environment has no ACTIONS_ID_TOKEN_REQUEST_URL');
    expect(await world.failure()).toMatchObject({
      code: 'credentials',
      remedy: expect.stringContaining('id-token: write'),
      cause: world.token,
    });
    world.token = new Error('Error Code : 503\n Error message: x');
    expect(await world.failure()).toMatchObject({
      message: 'GitHub gave no OIDC token: Error Code : 503 Error message: x.',
      remedy: expect.stringContaining('Run again'),
    });
  });

  test('an answer without a secret', async () => {
    const world = new World();
    world.incomplete = true;
    expect((await world.failure()).message).toBe(`STS gave no credentials for ${roleArn}.`);
    expect(world.masked).toEqual([]);
  });

  test("a duration over the role's", async () => {
    const world = new World();
    world.refusal = sdkError(
      'ValidationError',
      'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
    );
    expect(await world.failure()).toMatchObject({
      message: expect.stringContaining('exceeds the MaxSessionDuration'),
      remedy: expect.stringContaining('role-duration-seconds'),
    });
  });

  test.each(['AccessDenied', 'InvalidIdentityToken'])(
    '%s: both forms of the subject and the audience',
    async (name) => {
      const world = new World();
      world.refusal = sdkError(name, 'Not authorized to perform\nsts:AssumeRoleWithWebIdentity');
      const { message, remedy, cause } = await world.failure();
      expect(message).toContain('Not authorized to perform sts:AssumeRoleWithWebIdentity');
      expect(message).toContain('"repo:acme/amis:environment:release"');
      expect(message).toContain('"sts.amazonaws.com"');
      expect(remedy).toContain('"repo:acme@7/amis@42:environment:release"');
      expect(cause).toBe(world.refusal);
      expect(`${message}${remedy}`).not.toContain(String(world.token));
    },
  );

  test.each([
    ['environment:release', ['in the environment release']],
    ['pull_request', ['of a pull request', 'plans and for candidates']],
    ['ref:refs/heads/feature/x', ['names no environment', 'none trusts another', 'feature/x']],
    ['ref:refs/tags/v1', ['names none of them']],
    ['job_workflow_ref:x', ['names none of them']],
  ])('a subject that ends with %s: which roles trust such jobs', async (end, says) => {
    const world = new World();
    world.token = tokenOf(`repo:acme/amis:${end}`);
    world.refusal = sdkError('AccessDenied');
    const { remedy } = await world.failure();
    for (const text of says) expect(remedy).toContain(text);
  });

  test.each<[string, string]>([
    ['no token at all', 'x'],
    ['claims that are no JSON', 'a.!!.c'],
    ['a subject that is no text', tokenOf(7)],
  ])('%s has an unknown subject', async (_what, token) => {
    const world = new World();
    world.token = token;
    world.refusal = sdkError('AccessDenied');
    expect((await world.failure()).message).toContain('subject is "unknown"');
  });
});

describe('both subjects', () => {
  test.each([
    ['repo:acme/amis:ref:refs/heads/main', 'repo:acme@7/amis@42:ref:refs/heads/main'],
    ['repo:acme@7/amis@42:pull_request', 'repo:acme/amis:pull_request'],
    ['repo:acme/amis-2:pull_request', undefined],
    ['repository_owner:acme', undefined],
    ['unknown', undefined],
  ])('%s', (sent, other) => {
    expect(bothSubjects(sent, run)).toEqual(other === undefined ? { sent } : { sent, other });
  });

  test('without ids there is one', () => {
    expect(bothSubjects('repo:acme/amis:pull_request', { ...run, ownerId: '' })).toEqual({
      sent: 'repo:acme/amis:pull_request',
    });
  });
});
