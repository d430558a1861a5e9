import {
  createHmac,
  createPublicKey,
  generateKeyPairSync,
  sign,
  type JsonWebKey,
} from 'node:crypto';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { deploy } from 'aws-sandbox/cloudformation/deploy';
import { errorOf } from 'aws-sandbox/client-options';
import { holdingsOf } from './home.ts';
import { audience, exchange, runs, tokenOf, type RoleName } from './sessions.ts';
import type { Sandbox } from 'aws-sandbox/sandbox';
import { startScene } from '../../../scene/scene.ts';

// Tokens that differ in one thing from one that is taken.

const template = path.join(import.meta.dirname, '../../../infra/golden-ami.yml');

let sandbox: Sandbox;
const deployHome = (more: Record<string, string> = {}): unknown =>
  deploy(sandbox, {
    template,
    stackName: 'golden-ami',
    parameters: { Repository: 'example-org/images', OwnerId: '123', RepositoryId: '456', ...more },
  });
beforeEach(async () => {
  sandbox = await startScene();
});
afterEach(() => sandbox.close());

const refusal = {
  name: 'AccessDenied',
  status: 403,
  message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity',
};

/** The run that each role is for. */
const runOf = {
  plan: runs.main,
  candidate: runs.pullRequest,
  builder: runs.main,
  release: runs.release,
} as const;
type Role = keyof typeof runOf;
const roles = Object.keys(runOf) as Role[];
/** What the subject of its token ends in. */
const subjectOf: Record<Role, string> = {
  plan: 'ref:refs/heads/main',
  candidate: 'pull_request',
  builder: 'ref:refs/heads/main',
  release: 'environment:golden-ami-release',
};

/**
 * Expects this error for the token, nothing changed, and a session for the token without the fault.
 */
async function expectRefused(
  role: RoleName,
  token: string,
  sound: string,
  error: object,
): Promise<void> {
  const before = holdingsOf({ sandbox });
  expect(await errorOf(exchange(sandbox, role, token))).toMatchObject(error);
  expect(holdingsOf({ sandbox })).toEqual(before);
  await expect(exchange(sandbox, role, sound)).resolves.toHaveProperty('credentials');
}

const legacy = 'repo:example-org/images';
const immutable = 'repo:example-org@123/images@456';

describe('a token with one claim wrong is refused, and with the right one taken', () => {
  beforeEach(() => {
    deployHome();
  });

  // Signed by GitHub all the same: what another repository, or its owner's template for `sub`,
  // could bring it to sign.
  test.each<[string, Role, Record<string, string>]>([
    ...roles.flatMap((role): [string, Role, Record<string, string>][] => [
      ['the number of another repository', role, { repository_id: '789' }],
      ['no number of a repository', role, { repository_id: '' }],
      ['a subject of all branches', role, { sub: `${immutable}:*` }],
      ['a subject of everything', role, { sub: '*' }],
      ['an empty subject', role, { sub: '' }],
      ['the subject of the repository alone', role, { sub: immutable }],
      [
        'a subject in other letters',
        role,
        {
          sub: `REPO:example-org@123/images@456:${subjectOf[role]}`,
        },
      ],
      [
        'both forms of the subject mixed',
        role,
        {
          sub: `repo:example-org@123/images:${subjectOf[role]}`,
        },
      ],
    ]),
    ['the ref of a branch', 'candidate', { ref: 'refs/heads/main' }],
    ['the subject of a push', 'candidate', { sub: `${immutable}:ref:refs/heads/main` }],
    [
      'the subject of an environment',
      'candidate',
      { sub: `${immutable}:environment:golden-ami-release` },
    ],
    ['the subject of another branch', 'plan', { sub: `${immutable}:ref:refs/heads/main2` }],
    ['the subject of another branch', 'builder', { sub: `${immutable}:ref:refs/heads/main2` }],
    ['the subject of a pull request', 'builder', { sub: `${legacy}:pull_request` }],
    [
      'the subject of an environment',
      'builder',
      { sub: `${immutable}:environment:golden-ami-release` },
    ],
    ['another branch', 'builder', { ref: 'refs/heads/feature' }],
    ["a pull request's ref", 'builder', { ref: 'refs/pull/12/merge' }],
    ['the subject of the branch', 'release', { sub: `${immutable}:ref:refs/heads/main` }],
    ['the subject of a pull request', 'release', { sub: `${legacy}:pull_request` }],
    ['another branch', 'release', { ref: 'refs/heads/feature' }],
    ["a pull request's ref", 'release', { ref: 'refs/pull/12/merge' }],
    ['no branch', 'release', { ref: '' }],
    ["the branch's name alone", 'release', { ref: 'main' }],
  ])('%s, role %s', async (_what, role, claims) => {
    await expectRefused(
      role,
      tokenOf(sandbox, runOf[role], claims),
      tokenOf(sandbox, runOf[role]),
      refusal,
    );
  });

  test.each(['sub', 'repository_id', 'ref', 'job_workflow_ref'])(
    'a claim that is missing meets no condition: %s',
    async (claim) => {
      // JSON leaves it out.
      const without = { [claim]: undefined } as unknown as Record<string, string>;
      await expectRefused(
        'release',
        tokenOf(sandbox, runs.release, without),
        tokenOf(sandbox, runs.release),
        refusal,
      );
    },
  );
});

describe("a token that is not GitHub's, not for AWS, or over is refused", () => {
  beforeEach(() => {
    deployHome();
  });

  const b64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const unverified = {
    name: 'InvalidIdentityTokenException',
    status: 400,
    message: expect.stringContaining(
      "Couldn't retrieve verification key from your identity provider",
    ),
  };

  test.each(roles)('signed by another key, role %s', async (role) => {
    const token = tokenOf(sandbox, runOf[role]);
    const signed = token.split('.').slice(0, 2).join('.');
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    await expectRefused(
      role,
      `${signed}.${sign('RSA-SHA256', Buffer.from(signed), privateKey).toString('base64url')}`,
      token,
      unverified,
    );
  });

  test.each(roles)(
    'of a pull request or a push, with the claims of %s put in its place under the old signature',
    async (role) => {
      const [head = '', body = ''] = tokenOf(sandbox, runOf[role]).split('.');
      const signature =
        tokenOf(sandbox, { ...runs.main, ref: 'refs/heads/feature' }).split('.')[2] ?? '';
      await expectRefused(
        role,
        `${head}.${body}.${signature}`,
        tokenOf(sandbox, runOf[role]),
        unverified,
      );
    },
  );

  test('without a signature, and signed with the public key as a secret', async () => {
    const sound = tokenOf(sandbox, runs.release);
    const body = sound.split('.')[1] ?? '';
    await expectRefused(
      'release',
      `${b64({ typ: 'JWT', alg: 'none' })}.${body}.`,
      sound,
      unverified,
    );
    const { keys } = (await (await fetch(`${sandbox.url}/.well-known/jwks`)).json()) as {
      keys: [JsonWebKey];
    };
    const publicKey = createPublicKey({ key: keys[0], format: 'jwk' }).export({
      type: 'spki',
      format: 'pem',
    });
    const signed = `${b64({ typ: 'JWT', alg: 'HS256' })}.${body}`;
    await expectRefused(
      'release',
      `${signed}.${createHmac('sha256', publicKey).update(signed).digest('base64url')}`,
      sound,
      unverified,
    );
  });

  test.each([
    'https://token.actions.githubusercontent.com/another-enterprise',
    'https://token.actions.example.ghe.com',
    'https://token.actions.githubusercontent.com.example.com',
    'http://token.actions.githubusercontent.com',
  ])('of another issuer: %s', async (iss) => {
    await expectRefused(
      'release',
      tokenOf(sandbox, runs.release, { iss }),
      tokenOf(sandbox, runs.release),
      {
        name: 'InvalidIdentityTokenException',
        message: `No OpenIDConnect provider found in your account for ${iss}`,
      },
    );
  });

  test.each([
    'https://github.com/example-org',
    'sts.amazonaws.com.cn',
    'STS.amazonaws.com',
    'sts.amazonaws.com,example.com',
    '',
  ])('for another audience: "%s"', async (aud) => {
    await expectRefused(
      'release',
      tokenOf(sandbox, runs.release, { aud }),
      tokenOf(sandbox, runs.release),
      { name: 'InvalidIdentityTokenException', message: 'Incorrect token audience' },
    );
  });

  test('that is over', async () => {
    const token = tokenOf(sandbox, runs.release);
    sandbox.world.clock.advance(299_000);
    await expect(exchange(sandbox, 'release', token)).resolves.toHaveProperty('credentials');
    sandbox.world.clock.advance(1000);
    await expectRefused('release', token, tokenOf(sandbox, runs.release), {
      name: 'ExpiredTokenException',
      message: expect.stringContaining('must be before the expiration'),
    });
  });

  test("the provider's audience is asked for by the roles, too", () => {
    for (const role of roles) {
      const conditions = sandbox.iam
        .role(`golden-ami-${role}`)
        .trust.statements.map((one) =>
          one.conditions
            .filter(({ key }) => key.endsWith(':aud'))
            .map(({ operator, values }) => [operator.name, values]),
        );
      expect(conditions).toEqual([[['StringEquals', [audience]]]]);
    }
  });
});

describe('with JobWorkflowRef', () => {
  const own = 'example-org/images/.github/workflows/main.yml';
  const shared = 'example-org/golden-ami/.github/workflows/build.yml';

  test.each<[string, string, Record<string, string>]>([
    [
      'another workflow of the repository',
      `${shared}@refs/tags/v1.2.3`,
      { job_workflow_ref: `${own}@refs/heads/main` },
    ],
    [
      'another workflow of that repository',
      `${shared}@refs/tags/v1.2.3`,
      { job_workflow_ref: 'example-org/golden-ami/.github/workflows/other.yml@refs/tags/v1.2.3' },
    ],
    [
      'the same file of a fork',
      `${shared}@refs/tags/v1.2.3`,
      { job_workflow_ref: 'stranger/golden-ami/.github/workflows/build.yml@refs/tags/v1.2.3' },
    ],
    [
      'another version',
      `${shared}@refs/tags/v1.2.3`,
      { job_workflow_ref: `${shared}@refs/tags/v1.2.30` },
    ],
    [
      'a branch of that repository',
      `${shared}@refs/tags/v1.2.3`,
      { job_workflow_ref: `${shared}@refs/heads/feature` },
    ],
    [
      'a commit, of which nobody knows whose it is',
      `${shared}@refs/tags/v*`,
      { job_workflow_ref: `${shared}@6dcb09b5b57875f334f61aebed695e2e4193db5e` },
    ],
    [
      'a workflow that calls it, by itself',
      `${shared}@refs/tags/v1.2.3`,
      { job_workflow_ref: `${own}@refs/heads/main`, workflow_ref: `${shared}@refs/tags/v1.2.3` },
    ],
    [
      "a pull request's copy of it",
      `${own}@refs/heads/main`,
      { job_workflow_ref: `${own}@refs/pull/12/merge` },
    ],
    [
      "a branch's copy of it",
      `${own}@refs/heads/main`,
      { job_workflow_ref: `${own}@refs/heads/feature` },
    ],
  ])('%s may take no role', async (_what, parameter, claims) => {
    deployHome({ JobWorkflowRef: parameter });
    const right = { job_workflow_ref: parameter.replace('*', '2') };
    for (const role of roles) {
      await expectRefused(
        role,
        tokenOf(sandbox, runOf[role], claims),
        tokenOf(sandbox, runOf[role], right),
        refusal,
      );
    }
  });

  test("a pull request's own workflow, as GitHub names it, may take no role, and that of the branch may", async () => {
    deployHome({ JobWorkflowRef: `${own}@refs/heads/main` });
    for (const role of ['plan', 'candidate'] as const) {
      expect(await errorOf(exchange(sandbox, role, tokenOf(sandbox, runs.pullRequest)))).toEqual(
        refusal,
      );
    }
    await expect(exchange(sandbox, 'plan', tokenOf(sandbox, runs.main))).resolves.toHaveProperty(
      'credentials',
    );
    await expect(
      exchange(sandbox, 'release', tokenOf(sandbox, runs.release)),
    ).resolves.toHaveProperty('credentials');
  });
});
