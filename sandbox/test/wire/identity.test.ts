import { createPublicKey, generateKeyPairSync, sign, verify, type JsonWebKey } from 'node:crypto';
import { DescribeImagesCommand, EC2Client } from '@aws-sdk/client-ec2';
import { ImagebuilderClient, ListComponentsCommand } from '@aws-sdk/client-imagebuilder';
import {
  AssumeRoleWithWebIdentityCommand,
  GetCallerIdentityCommand,
  STSClient,
  type AssumeRoleWithWebIdentityCommandInput,
  type AssumeRoleWithWebIdentityCommandOutput,
} from '@aws-sdk/client-sts';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parsePolicy } from '../../iam/parse-policy.ts';
import { clientOptions, errorOf } from '../../client-options.ts';
import { startExample } from '../../example.ts';
import type { Sandbox } from '../../sandbox.ts';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startExample();
});
afterEach(() => sandbox.close());

const audience = 'sts.amazonaws.com';

/** Asks for a token as a job does. */
async function requestToken(
  suffix = `&audience=${audience}`,
  bearer?: string,
): Promise<{ status: number; value: string }> {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url = '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: token = '' } =
    sandbox.environment({ credentials: 'oidc' });
  const response = await fetch(url + suffix, {
    headers: { authorization: `Bearer ${bearer ?? token}` },
  });
  return { status: response.status, value: ((await response.json()) as { value: string }).value };
}

const claimsOf = (token: string): Record<string, unknown> =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Record<
    string,
    unknown
  >;

/** Assumes a role without signing, as a job without credentials must. */
function assume(
  input: Partial<AssumeRoleWithWebIdentityCommandInput>,
): Promise<AssumeRoleWithWebIdentityCommandOutput> {
  const usual = {
    RoleArn: sandbox.iam.role('release').arn,
    RoleSessionName: 'run-1000',
    WebIdentityToken: sandbox.oidc.token(audience),
  };
  return new STSClient(clientOptions(sandbox)).send(
    new AssumeRoleWithWebIdentityCommand({ ...usual, ...input }),
  );
}

describe("GitHub's token endpoint", () => {
  test('gives a token that its published key verifies', async () => {
    const { value } = await requestToken();
    const discovery = (await (
      await fetch(`${sandbox.url}/.well-known/openid-configuration`)
    ).json()) as { issuer: string; jwks_uri: string };
    const { keys } = (await (await fetch(discovery.jwks_uri)).json()) as {
      keys: (JsonWebKey & { kid: string })[];
    };
    const [head = '', body = '', signature = ''] = value.split('.');
    const { kid, alg } = JSON.parse(Buffer.from(head, 'base64url').toString()) as {
      kid: string;
      alg: string;
    };
    const key = createPublicKey({ key: keys.find((one) => one.kid === kid) ?? {}, format: 'jwk' });
    expect(alg).toBe('RS256');
    expect(
      verify(
        'RSA-SHA256',
        Buffer.from(`${head}.${body}`),
        key,
        Buffer.from(signature, 'base64url'),
      ),
    ).toBe(true);
    expect(claimsOf(value)).toMatchObject({
      iss: discovery.issuer,
      aud: audience,
      repository: 'example-org/images',
      repository_id: '456',
    });
  });

  test('the token lives for five minutes of simulated time', async () => {
    const { iat, exp } = claimsOf((await requestToken()).value) as { iat: number; exp: number };
    expect(iat).toBe(sandbox.world.clock.now() / 1000);
    expect(exp - iat).toBe(300);
  });

  test('without an audience the owner is meant; a wrong request token and a missing version are refused', async () => {
    expect(claimsOf((await requestToken('')).value)).toMatchObject({
      aud: 'https://github.com/example-org',
    });
    expect(await requestToken('', 'wrong')).toMatchObject({ status: 401 });
    const response = await fetch(`${sandbox.url}/idtoken/sandbox-run/sandbox-job`, {
      headers: { authorization: `Bearer ${sandbox.oidc.requestToken}` },
    });
    expect(response.status).toBe(400);
  });

  test.each([
    ['legacy', {}, 'repo:example-org/images:ref:refs/heads/main'],
    ['immutable', {}, 'repo:example-org@123/images@456:ref:refs/heads/main'],
    ['immutable', { eventName: 'pull_request' }, 'repo:example-org@123/images@456:pull_request'],
    [
      'legacy',
      { eventName: 'pull_request', environment: 'a:b' },
      'repo:example-org/images:environment:a%3Ab',
    ],
  ] as const)('the subject, %s, %j', (oidcSubject, run, subject) => {
    sandbox.world.settings.oidcSubject = oidcSubject;
    Object.assign(sandbox.oidc.run, run);
    expect(claimsOf(sandbox.oidc.token(audience)).sub).toBe(subject);
  });
});

describe('AssumeRoleWithWebIdentity', () => {
  test.each(['legacy', 'immutable'] as const)(
    'a trusted token gives credentials that work until they end (%s subject)',
    async (oidcSubject) => {
      sandbox.world.settings.oidcSubject = oidcSubject;
      const { Credentials, AssumedRoleUser, SubjectFromWebIdentityToken } = await assume({
        WebIdentityToken: (await requestToken()).value,
        DurationSeconds: 900,
      });
      expect(AssumedRoleUser?.Arn).toBe('arn:aws:sts::360783618952:assumed-role/release/run-1000');
      expect(SubjectFromWebIdentityToken).toBe(sandbox.oidc.subject());
      expect(Credentials?.Expiration?.getTime()).toBe(sandbox.world.clock.now() + 900_000);
      const credentials = {
        accessKeyId: Credentials?.AccessKeyId ?? '',
        secretAccessKey: Credentials?.SecretAccessKey ?? '',
        sessionToken: Credentials?.SessionToken ?? '',
      };
      expect(
        await new STSClient(clientOptions(sandbox, { credentials })).send(
          new GetCallerIdentityCommand({}),
        ),
      ).toMatchObject({ Arn: AssumedRoleUser?.Arn });
      expect(sandbox.calls.map(({ operation, callerArn }) => [operation, callerArn])).toEqual([
        ['AssumeRoleWithWebIdentity', 'anonymous'],
        ['GetCallerIdentity', AssumedRoleUser?.Arn],
      ]);
    },
  );

  const notAuthorized = {
    name: 'AccessDenied',
    status: 403,
    message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity',
  };
  const foreignKey = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  const forged = (token: string): string => {
    const signed = token.split('.').slice(0, 2).join('.');
    return `${signed}.${sign('RSA-SHA256', Buffer.from(signed), foreignKey).toString('base64url')}`;
  };

  test.each<[string, () => Partial<AssumeRoleWithWebIdentityCommandInput>, object]>([
    [
      'an unknown role',
      () => ({ RoleArn: 'arn:aws:iam::360783618952:role/unknown' }),
      notAuthorized,
    ],
    [
      'another repository',
      () => ({
        WebIdentityToken: sandbox.oidc.token(audience, {
          sub: 'repo:example-org/other:ref:refs/heads/main',
        }),
      }),
      notAuthorized,
    ],
    [
      'a repository whose name goes on',
      () => ({
        WebIdentityToken: sandbox.oidc.token(audience, {
          sub: 'repo:example-org/images-evil:ref:refs/heads/main',
        }),
      }),
      notAuthorized,
    ],
    [
      'no token',
      () => ({ WebIdentityToken: 'nonsense' }),
      { name: 'InvalidIdentityTokenException', status: 400 },
    ],
    [
      'a token of another key',
      () => ({ WebIdentityToken: forged(sandbox.oidc.token(audience)) }),
      {
        name: 'InvalidIdentityTokenException',
        message: expect.stringContaining("Couldn't retrieve verification key"),
      },
    ],
    [
      'another issuer',
      () => ({ WebIdentityToken: sandbox.oidc.token(audience, { iss: 'https://example.com' }) }),
      {
        name: 'InvalidIdentityTokenException',
        message: 'No OpenIDConnect provider found in your account for https://example.com',
      },
    ],
    [
      'another audience',
      () => ({ WebIdentityToken: sandbox.oidc.token('example.com') }),
      { name: 'InvalidIdentityTokenException', message: 'Incorrect token audience' },
    ],
    [
      'more time than the role allows',
      () => ({ DurationSeconds: 3601 }),
      {
        name: 'ValidationError',
        message: 'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
      },
    ],
    [
      'less than 15 minutes',
      () => ({ DurationSeconds: 899 }),
      {
        name: 'ValidationError',
        message: expect.stringContaining(
          "at 'durationSeconds' failed to satisfy constraint: Member must have value greater than or equal to 900",
        ),
      },
    ],
    [
      'a bad session name',
      () => ({ RoleSessionName: 'a b' }),
      { name: 'ValidationError', message: expect.stringContaining("'roleSessionName'") },
    ],
    [
      'a session policy, which the sandbox would ignore',
      () => ({ Policy: '{}' }),
      {
        name: 'ValidationError',
        message: expect.stringContaining('does not support session policies'),
      },
    ],
  ])('%s is refused', async (_what, input, error) => {
    expect(await errorOf(assume(input()))).toMatchObject(error);
  });

  test('an expired token is refused', async () => {
    const WebIdentityToken = sandbox.oidc.token(audience);
    sandbox.world.clock.advance(300_000);
    expect(await errorOf(assume({ WebIdentityToken }))).toMatchObject({
      name: 'ExpiredTokenException',
      status: 400,
      message: expect.stringMatching(/^Token expired: current date\/time \d+ must be before/),
    });
  });

  test("the role's conditions are obeyed, and a claim that the token lacks meets none", async () => {
    const role = sandbox.iam.role('release');
    const Federated = `arn:aws:iam::${role.accountId}:oidc-provider/token.actions.githubusercontent.com`;
    role.trust = parsePolicy('trust', 'trust', {
      Statement: {
        Effect: 'Allow',
        Principal: { Federated },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: { StringEquals: { 'token.actions.githubusercontent.com:environment': 'prod' } },
      },
    });
    expect(await errorOf(assume({}))).toMatchObject(notAuthorized);
    sandbox.oidc.run.environment = 'prod';
    expect((await assume({})).Credentials).toBeDefined();
  });
});

describe('permissions', () => {
  const text = (arn: string, action: string): string =>
    `User: ${arn} is not authorized to perform: ${action} on resource: * because no identity-based policy allows the ${action} action`;

  test.each(['AccessDeniedException', 'ForbiddenException'] as const)(
    'a denied action is refused with the name of the setting (%s)',
    async (deniedError) => {
      sandbox.world.settings.deniedError = deniedError;
      sandbox.iam.deny('plan', 'imagebuilder:List*');
      const credentials = sandbox.iam.startSession(sandbox.iam.role('plan'), 'run', 900);
      const list = (options = clientOptions(sandbox, { credentials })): Promise<unknown> =>
        new ImagebuilderClient(options).send(new ListComponentsCommand({}));
      expect(await errorOf(list())).toEqual({
        name: deniedError,
        status: 403,
        message: text(credentials.principal.arn, 'imagebuilder:ListComponents'),
      });
      await list(clientOptions(sandbox));
      sandbox.iam.allow('plan');
      await list();
    },
  );

  test('EC2 has its own name', async () => {
    sandbox.iam.deny('sandbox', 'ec2:DescribeImages');
    const error = await errorOf(
      new EC2Client(clientOptions(sandbox)).send(new DescribeImagesCommand({})),
    );
    expect(error).toMatchObject({
      name: 'UnauthorizedOperation',
      status: 403,
      message: `You are not authorized to perform this operation. ${text('arn:aws:iam::360783618952:user/sandbox', 'ec2:DescribeImages')}`,
    });
  });
});
