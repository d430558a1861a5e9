import { expect, test } from '@jest/globals';
import { builds } from '../account.ts';
import { makeConfigurations } from '../configurations.ts';
import { openStage, type RunOptions } from '../stage.ts';

const stage = openStage();
const candidateRole = 'arn:aws:iam::360783618952:role/golden-ami-candidate';

test("a fork's pull request: GitHub gives its job no token, so the action says so and asks AWS for nothing; one of the repository starts its build", async () => {
  const sandbox = await stage.sandbox();
  makeConfigurations(sandbox);
  sandbox.oidc.run = { ...sandbox.oidc.run, eventName: 'pull_request', ref: 'refs/pull/12/merge' };
  delete sandbox.oidc.run.environment;
  const options: RunOptions = {
    credentials: 'oidc',
    inputs: { 'role-to-assume': candidateRole, 'wait-minutes': '0' },
  };
  // What a job without `id-token: write` has, and a fork's in any case.
  const fork = await stage.run(sandbox, {
    ...options,
    environment: { ACTIONS_ID_TOKEN_REQUEST_URL: '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' },
  });
  expect(fork).toMatchObject({
    exitCode: 1,
    result: 'failed',
    errors: [
      expect.stringMatching(
        /GitHub gave no OIDC token.*Pull requests from forks never get a token/,
      ),
    ],
  });
  expect(sandbox.calls).toEqual([]);
  // Its own repository's tokens are those of another one: trust.test.ts.
  const own = await stage.run(sandbox, options);
  expect(own).toMatchObject({ exitCode: 0, result: 'started', errors: [] });
  expect(builds(sandbox)).toHaveLength(1);
});
