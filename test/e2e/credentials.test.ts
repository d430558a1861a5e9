import { describe, expect, test } from '@jest/globals';
import type { Sandbox } from 'aws-sandbox/sandbox';
import { builds, callsOf } from './account.ts';
import { openStage, releaseRole, type RunOptions } from './stage.ts';

const stage = openStage().bundle;
const byOidc = { credentials: 'oidc' } as const;

/**
 * Credentials of the environment that end after some simulated seconds, as
 * configure-aws-credentials leaves them.
 */
function temporary(sandbox: Sandbox, seconds: number): RunOptions {
  const { accessKeyId, secretAccessKey, sessionToken } = sandbox.iam.startSession(
    sandbox.iam.role('golden-ami-release'),
    'ambient',
    seconds,
  );
  return {
    environment: {
      AWS_ACCESS_KEY_ID: accessKeyId,
      AWS_SECRET_ACCESS_KEY: secretAccessKey,
      AWS_SESSION_TOKEN: sessionToken,
    },
  };
}

describe('credentials by OIDC', () => {
  test.concurrent(
    'are renewed during the wait, each time with a new token, and no call meets an end',
    async () => {
      const sandbox = await stage.sandbox();
      const run = await stage.run(sandbox, {
        ...byOidc,
        inputs: { 'role-duration-seconds': '900', 'role-session-name': 'nightly' },
      });
      expect(run).toMatchObject({ exitCode: 0, result: 'built', errors: [] });
      const exchanges = callsOf(sandbox, 'AssumeRoleWithWebIdentity');
      expect(exchanges.length).toBeGreaterThanOrEqual(3);
      expect(new Set(exchanges.map(({ input }) => input['WebIdentityToken'] as string)).size).toBe(
        exchanges.length,
      );
      for (const { input } of exchanges) {
        expect(input).toMatchObject({
          DurationSeconds: 900,
          RoleSessionName: 'nightly',
          RoleArn: releaseRole,
        });
      }
      expect(sandbox.calls.filter(({ error }) => error?.includes('Expired'))).toEqual([]);
    },
  );

  test.concurrent('are renewed where AWS says in the midst of it that they ended', async () => {
    const sandbox = await stage.sandbox({
      faults: [
        { kind: 'expired-token', operation: 'imagebuilder:GetImage', calls: [4, 20] },
        { kind: 'expired-token', operation: 'imagebuilder:CreateImage', calls: [1] },
        { kind: 'expired-token', operation: 'ec2:ModifyImageAttribute', calls: [1] },
      ],
    });
    const run = await stage.run(sandbox, { ...byOidc, inputs: { share: 'true' } });
    expect(run).toMatchObject({ exitCode: 0, result: 'built', errors: [] });
    expect(
      sandbox.calls.filter(({ error }) => error?.includes('Expired')).length,
    ).toBeGreaterThanOrEqual(4);
    expect(builds(sandbox)).toHaveLength(1);
  });

  test.concurrent(
    'are secrets: masked, and in none of the log, summary and outputs, which hold no masked value',
    async () => {
      const sandbox = await stage.sandbox();
      const run = await stage.run(sandbox, { ...byOidc, inputs: { 'wait-minutes': '0' } });
      expect(run.result).toBe('started');
      expect(run.masks.length).toBeGreaterThanOrEqual(3);
      expect(run.log).not.toContain('***');
      for (const secret of run.masks) {
        expect(
          [run.summary, ...Object.values(run.outputs), ...Object.values(run.state)].join('\n'),
        ).not.toContain(secret);
      }
    },
  );
});

describe('credentials of the environment', () => {
  test.concurrent('may be temporary', async () => {
    const sandbox = await stage.sandbox();
    const run = await stage.run(sandbox, {
      ...temporary(sandbox, 3 * 3600),
      inputs: { 'wait-minutes': '0' },
    });
    expect(run).toMatchObject({ exitCode: 0, result: 'started', errors: [] });
  });

  test.concurrent(
    'that end during the wait: one line, the build goes on and is adopted by the next run',
    async () => {
      const sandbox = await stage.sandbox({ scale: 200 });
      const options = temporary(sandbox, 20 * 60);
      const run = await stage.run(sandbox, options);
      expect(run).toMatchObject({ exitCode: 1, amis: { 'al-2023': {} } });
      expect(run.errors).toEqual([
        expect.stringMatching(
          /The AWS session expired at imagebuilder:\w+ in us-east-1.*Use the input role-to-assume/,
        ),
      ]);
      await stage.post(sandbox, run, options);
      expect(callsOf(sandbox, 'CancelImageCreation')).toEqual([]);
      const again = await stage.run(sandbox, temporary(sandbox, 3 * 3600));
      expect(again).toMatchObject({ exitCode: 0, errors: [] });
      expect(builds(sandbox)).toMatchObject([{ status: 'AVAILABLE' }]);
    },
  );
});
