import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { deployRoles } from '../../../sandbox/prepared.ts';
import { startSandbox, type Sandbox } from '../../../sandbox/sandbox.ts';
import type { WorkflowRun } from '../../../sandbox/services/oidc.ts';
import { errorOf } from '../../sandbox/wire/client-options.ts';
import { holdingsOf } from './home.ts';
import { exchange, runs, tokenOf, type RoleName } from './sessions.ts';

// Which run may take which role. Each row that gives a role shows that the rows beside it, which differ in one thing, are refused for that.

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
  deployRoles(sandbox);
});
afterAll(() => sandbox.close());

const roles: RoleName[] = ['plan', 'candidate', 'release', 'lookup'];
const { pullRequest, main, release } = runs;
const onBranch = (branch: string): { ref: string } => ({ ref: `refs/heads/${branch}` });

/** Runs of the repository, with the roles that they may take beside `lookup`, which takes all of them. */
const own: Record<string, [WorkflowRun, ...RoleName[]]> = {
  'a pull request': [pullRequest, 'plan', 'candidate'],
  'a push to main': [main, 'plan'],
  'a night on main': [{ ...main, eventName: 'schedule' }, 'plan'],
  'a start by hand on main': [{ ...main, eventName: 'workflow_dispatch' }, 'plan'],
  'a push to another branch': [{ ...main, ...onBranch('feature') }],
  'a start by hand on another branch': [{ ...main, eventName: 'workflow_dispatch', ...onBranch('feature') }],
  'the merge queue': [{ ...main, eventName: 'merge_group', ...onBranch('gh-readonly-queue/main/pr-12-0123456') }],
  'a tag': [{ ...main, ref: 'refs/tags/v1' }],
  'a tag with the name of the branch': [{ ...main, ref: 'refs/tags/main' }],
  'a branch in other letters': [{ ...main, ...onBranch('Main') }],
  'a branch whose name goes on': [{ ...main, ...onBranch('main-2') }],
  'a branch with the name of the whole ref': [{ ...main, ...onBranch('refs/heads/main') }],
  'a branch with the name of an event': [{ ...main, ...onBranch('pull_request') }],

  'the environment on main': [release, 'release'],
  'the environment on main, at night': [{ ...release, eventName: 'schedule' }, 'release'],
  'the environment on another branch, since nobody limited it': [{ ...release, ...onBranch('feature') }],
  'the environment on a tag': [{ ...release, ref: 'refs/tags/v1' }],
  'the environment on a tag with the name of the branch': [{ ...release, ref: 'refs/tags/main' }],
  'the environment on a branch in other letters': [{ ...release, ...onBranch('MAIN') }],
  'the environment in a pull request': [{ ...pullRequest, environment: 'golden-ami-release' }],
  'the environment in a merge queue': [{ ...release, eventName: 'merge_group', ...onBranch('gh-readonly-queue/main/pr-12-0123456') }],
  'another environment on main': [{ ...release, environment: 'production' }],
  'an environment in other letters': [{ ...release, environment: 'Golden-AMI-Release' }],
  'an environment whose name goes on': [{ ...release, environment: 'golden-ami-release-2' }],
  'an environment with wildcards': [{ ...release, environment: 'golden-ami-*' }],
  'an environment with the name of an event': [{ ...release, environment: 'pull_request' }],

  'a branch that would be an environment': [{ ...main, ...onBranch('main:environment:golden-ami-release') }],
  'an environment that would be an environment and a branch': [{ ...release, environment: 'golden-ami-release:ref:refs/heads/main', ...onBranch('feature') }],
  'an environment that would be a branch': [{ ...main, environment: 'x:ref:refs/heads/main' }],
  'an environment that would be a pull request': [{ ...main, environment: 'x:pull_request' }],
};

const strangers: Record<string, Partial<WorkflowRun>> = {
  'another repository of the owner': { repository: 'other', repositoryId: '789' },
  'a repository of the owner whose name goes on': { repository: 'images-2', repositoryId: '789' },
  'a repository whose id goes on': { repositoryId: '4567' },
  'a repository of the same name of another owner': { owner: 'stranger', ownerId: '999', repositoryId: '789' },
  'a fork, which has tokens of its own': { owner: 'stranger', ownerId: '999', repositoryId: '1012' },
  // The legacy subject is the same, letter by letter.
  'a repository that was deleted and made again': { repositoryId: '789' },
  'a new owner of a deleted owner’s name': { ownerId: '999', repositoryId: '789' },
  'an owner in other letters': { owner: 'Example-Org' },
  'a repository in other letters': { repository: 'Images' },
  // Until somebody deploys the template with the new name.
  'the repository after it was renamed': { repository: 'amis' },
  'the repository after it was moved': { owner: 'other-org', ownerId: '321' },
};

const refusal = { name: 'AccessDenied', status: 403, message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity' };

/** Tries all roles with tokens of the run; gives those that it got. Expects each refusal in STS's words. */
async function rolesOf(run: WorkflowRun): Promise<RoleName[]> {
  const before = holdingsOf({ sandbox });
  const got: RoleName[] = [];
  for (const role of roles) {
    const attempt = exchange(sandbox, role, tokenOf(sandbox, run));
    const session = await attempt.catch(() => undefined);
    if (session) {
      expect(session.arn).toBe(`arn:aws:sts::360783618952:assumed-role/golden-ami-${role}/run-1000`);
      got.push(role);
    } else expect(await errorOf(attempt)).toEqual(refusal);
  }
  expect(holdingsOf({ sandbox })).toEqual(before);
  return got;
}

describe.each(['legacy', 'immutable'] as const)('with the %s subject', (oidcSubject) => {
  beforeAll(() => {
    sandbox.world.settings.oidcSubject = oidcSubject;
  });

  test.each(Object.entries(own).map(([what, [run, ...may]]) => [what, may.join(' and ') || 'none', run, may] as const))('%s may take %s', async (_what, _text, run, may) => {
    expect(await rolesOf(run)).toEqual([...may, 'lookup']);
  });

  describe.each(Object.entries(runs))('the run %s', (_kind, run) => {
    test.each(Object.entries(strangers))('of %s may take no role, and that of the repository may', async (what, stranger) => {
      // An owner's number stands in the immutable subject alone; the repository's number is asked for in any case.
      expect({ what, got: await rolesOf({ ...run, ...stranger }) }).toEqual({ what, got: [] });
      expect((await rolesOf(run)).length).toBeGreaterThan(1);
    });
  });

  test('a repository that was deleted and made again has the old subject in the legacy form alone', () => {
    const subjectOf = (run: WorkflowRun): string => {
      sandbox.oidc.run = run;
      return sandbox.oidc.subject();
    };
    expect(subjectOf({ ...pullRequest, ownerId: '999', repositoryId: '789' }) === subjectOf(pullRequest)).toBe(oidcSubject === 'legacy');
  });
});

test('an environment’s name can’t bring a colon into the subject', () => {
  sandbox.oidc.run = { ...release, environment: 'golden-ami-release:ref:refs/heads/main' };
  expect(sandbox.oidc.subject()).toBe('repo:example-org@123/images@456:environment:golden-ami-release%3Aref%3Arefs/heads/main');
});

test('the role for lookup is the same in another account', async () => {
  await expect(exchange(sandbox, 'lookup', tokenOf(sandbox, main), 'consumer')).resolves.toMatchObject({ arn: 'arn:aws:sts::444455556666:assumed-role/golden-ami-lookup/run-1000' });
  expect(await errorOf(exchange(sandbox, 'lookup', tokenOf(sandbox, { ...main, repository: 'other', repositoryId: '789' }), 'consumer'))).toEqual(refusal);
});
