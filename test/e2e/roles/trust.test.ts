import { parse } from 'yaml';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { deployRoles } from '../../../scene/roles.ts';
import type { WorkflowRun } from 'aws-sandbox/services/oidc';
import { read, repositoryFiles } from '../../contract/source-files.ts';
import { errorOf } from 'aws-sandbox/client-options';
import { holdingsOf } from './home.ts';
import { exchange, runs, tokenOf, type RoleName } from './sessions.ts';
import type { Sandbox } from 'aws-sandbox/sandbox';
import { startScene } from '../../../scene/scene.ts';

// Which run may take which role. Each row that gives a role shows that the rows beside it, which
// differ in one thing, are refused for that.

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startScene();
  deployRoles(sandbox);
});
afterAll(() => sandbox.close());

const roles: RoleName[] = ['plan', 'candidate', 'builder', 'release', 'lookup'];
const { pullRequest, main, release } = runs;
const onBranch = (branch: string): { ref: string } => ({ ref: `refs/heads/${branch}` });

/**
 * Runs of the repository, with the roles that they may take beside `lookup`, which takes all of
 * them.
 */
const own: Record<string, [WorkflowRun, ...RoleName[]]> = {
  'a pull request': [pullRequest, 'plan', 'candidate'],
  'a push to main': [main, 'plan', 'builder'],
  'a night on main': [{ ...main, eventName: 'schedule' }, 'plan', 'builder'],
  'a start by hand on main': [{ ...main, eventName: 'workflow_dispatch' }, 'plan', 'builder'],
  'a push to another branch': [{ ...main, ...onBranch('feature') }],
  'a start by hand on another branch': [
    { ...main, eventName: 'workflow_dispatch', ...onBranch('feature') },
  ],
  'the merge queue': [
    { ...main, eventName: 'merge_group', ...onBranch('gh-readonly-queue/main/pr-12-0123456') },
  ],
  'a tag': [{ ...main, ref: 'refs/tags/v1' }],
  'a tag with the name of the branch': [{ ...main, ref: 'refs/tags/main' }],
  'a branch in other letters': [{ ...main, ...onBranch('Main') }],
  'a branch whose name goes on': [{ ...main, ...onBranch('main-2') }],
  'a branch with the name of the whole ref': [{ ...main, ...onBranch('refs/heads/main') }],
  'a branch with the name of an event': [{ ...main, ...onBranch('pull_request') }],

  'the environment on main': [release, 'release'],
  'the environment on main, at night': [{ ...release, eventName: 'schedule' }, 'release'],
  'the environment on another branch, since nobody limited it': [
    { ...release, ...onBranch('feature') },
  ],
  'the environment on a tag': [{ ...release, ref: 'refs/tags/v1' }],
  'the environment on a tag with the name of the branch': [{ ...release, ref: 'refs/tags/main' }],
  'the environment on a branch in other letters': [{ ...release, ...onBranch('MAIN') }],
  'the environment in a pull request': [{ ...pullRequest, environment: 'golden-ami-release' }],
  'the environment in a merge queue': [
    { ...release, eventName: 'merge_group', ...onBranch('gh-readonly-queue/main/pr-12-0123456') },
  ],
  'another environment on main': [{ ...release, environment: 'production' }],
  'an environment in other letters': [{ ...release, environment: 'Golden-AMI-Release' }],
  'an environment whose name goes on': [{ ...release, environment: 'golden-ami-release-2' }],
  'an environment with wildcards': [{ ...release, environment: 'golden-ami-*' }],
  'an environment with the name of an event': [{ ...release, environment: 'pull_request' }],

  // Pull requests of forks, too. Since December 2025 the ref is the default branch whatever the
  // pull request is for, so neither GitHub's limit on the environment's branches nor the condition
  // on `ref` keeps it away: no workflow may have it, see below.
  'pull_request_target': [{ ...main, eventName: 'pull_request_target' }, 'plan', 'builder'],
  'pull_request_target where another branch is the default': [
    { ...main, eventName: 'pull_request_target', ...onBranch('feature') },
  ],
  'the environment in pull_request_target, whose reviewers alone are in the way': [
    { ...release, eventName: 'pull_request_target' },
    'release',
  ],
  'another environment in pull_request_target': [
    { ...release, eventName: 'pull_request_target', environment: 'production' },
  ],

  'a branch that would be an environment': [
    { ...main, ...onBranch('main:environment:golden-ami-release') },
  ],
  'an environment that would be an environment and a branch': [
    { ...release, environment: 'golden-ami-release:ref:refs/heads/main', ...onBranch('feature') },
  ],
  'an environment that would be a branch': [{ ...main, environment: 'x:ref:refs/heads/main' }],
  'an environment that would be a pull request': [{ ...main, environment: 'x:pull_request' }],
};

const strangers: Record<string, Partial<WorkflowRun>> = {
  'another repository of the owner': { repository: 'other', repositoryId: '789' },
  'a repository of the owner whose name goes on': { repository: 'images-2', repositoryId: '789' },
  'a repository whose id goes on': { repositoryId: '4567' },
  'a repository of the same name of another owner': {
    owner: 'stranger',
    ownerId: '999',
    repositoryId: '789',
  },
  'a fork, which has tokens of its own': {
    owner: 'stranger',
    ownerId: '999',
    repositoryId: '1012',
  },
  // The legacy subject is the same, letter by letter.
  'a repository that was deleted and made again': { repositoryId: '789' },
  "a new owner of a deleted owner's name": { ownerId: '999', repositoryId: '789' },
  'an owner in other letters': { owner: 'Example-Org' },
  'a repository in other letters': { repository: 'Images' },
  // Until somebody deploys the template with the new name.
  'the repository after it was renamed': { repository: 'amis' },
  'the repository after it was moved': { owner: 'other-org', ownerId: '321' },
};

const refusal = {
  name: 'AccessDenied',
  status: 403,
  message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity',
};

/**
 * Tries all roles with tokens of the run, with these claims in place of its own; gives those that
 * it got. Expects each refusal in STS's words.
 */
async function rolesOf(run: WorkflowRun, claims?: Record<string, string>): Promise<RoleName[]> {
  const before = holdingsOf({ sandbox });
  const got: RoleName[] = [];
  for (const role of roles) {
    const attempt = exchange(sandbox, role, tokenOf(sandbox, run, claims));
    const session = await attempt.catch(() => undefined);
    if (session) {
      expect(session.arn).toBe(
        `arn:aws:sts::360783618952:assumed-role/golden-ami-${role}/run-1000`,
      );
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

  test.each(
    Object.entries(own).map(
      ([what, [run, ...may]]) => [what, may.join(' and ') || 'none', run, may] as const,
    ),
  )('%s may take %s', async (_what, _text, run, may) => {
    expect(await rolesOf(run)).toEqual([...may, 'lookup']);
  });

  describe.each(Object.entries(runs))('the run %s', (_kind, run) => {
    test.each(Object.entries(strangers))(
      'of %s may take no role, and that of the repository may',
      async (what, stranger) => {
        // An owner's number stands in the immutable subject alone; the repository's number is asked
        // for in any case.
        expect({ what, got: await rolesOf({ ...run, ...stranger }) }).toEqual({ what, got: [] });
        expect((await rolesOf(run)).length).toBeGreaterThan(1);
      },
    );
  });

  // GitHub documents the subject of this event nowhere. Should it be that of a pull request, its
  // ref is still a branch.
  test('pull_request_target, should its subject be that of a pull request, may read, and neither build nor release', async () => {
    sandbox.oidc.run = pullRequest;
    const sub = sandbox.oidc.subject();
    expect(sub).toMatch(/:pull_request$/);
    expect(await rolesOf({ ...main, eventName: 'pull_request_target' }, { sub })).toEqual([
      'plan',
      'lookup',
    ]);
    // An environment wins over the event in a subject, and without it in the subject it is none.
    expect(await rolesOf({ ...release, eventName: 'pull_request_target' }, { sub })).toEqual([
      'plan',
      'lookup',
    ]);
  });

  test('a repository that was deleted and made again has the old subject in the legacy form alone', () => {
    const subjectOf = (run: WorkflowRun): string => {
      sandbox.oidc.run = run;
      return sandbox.oidc.subject();
    };
    expect(
      subjectOf({ ...pullRequest, ownerId: '999', repositoryId: '789' }) === subjectOf(pullRequest),
    ).toBe(oidcSubject === 'legacy');
  });
});

// What the trust policies can't keep from a stranger's code, workflows must not ask for.
describe('no workflow runs on pull_request_target', () => {
  const eventsOf = (
    workflow: { on?: string | string[] | Record<string, unknown> } | null,
  ): string[] => {
    const on = workflow?.on ?? [];
    return typeof on === 'string' ? [on] : Array.isArray(on) ? on : Object.keys(on);
  };
  const files = repositoryFiles();
  const own = files
    .filter((file) => /^\.github\/workflows\/.+\.ya?ml$/.test(file))
    .map((file) => [file, read(file)] as const);
  const shown = files
    .filter((file) => file === 'README.md' || /^docs\/.+\.md$/.test(file))
    .flatMap((file) =>
      [...read(file).matchAll(/^( *)```ya?ml\n([^]*?)^\1```$/gm)].map(
        ([, , text = ''], index) => [`${file}, block ${String(index + 1)}`, text] as const,
      ),
    );

  test.each([...own, ...shown])('%s', (_where, text) => {
    // Not in the triggers, nor in a part of a workflow that is shown without them.
    expect(eventsOf(parse(text) as Parameters<typeof eventsOf>[0])).not.toContain(
      'pull_request_target',
    );
    expect(text.replaceAll(/#.*$/gm, '')).not.toContain('pull_request_target');
  });

  test('the look finds triggers', () => {
    const found = (texts: typeof own): string[] =>
      texts.flatMap(([, text]) => eventsOf(parse(text) as Parameters<typeof eventsOf>[0]));
    expect(found(own)).toEqual(
      expect.arrayContaining(['pull_request', 'push', 'schedule', 'workflow_dispatch']),
    );
    expect(found(shown)).toEqual(
      expect.arrayContaining(['pull_request', 'push', 'schedule', 'workflow_dispatch']),
    );
    expect([
      eventsOf({ on: 'pull_request_target' }),
      eventsOf({ on: ['pull_request_target'] }),
      eventsOf({ on: { pull_request_target: null } }),
    ]).toEqual([['pull_request_target'], ['pull_request_target'], ['pull_request_target']]);
  });
});

test("an environment's name can't bring a colon into the subject", () => {
  sandbox.oidc.run = { ...release, environment: 'golden-ami-release:ref:refs/heads/main' };
  expect(sandbox.oidc.subject()).toBe(
    'repo:example-org@123/images@456:environment:golden-ami-release%3Aref%3Arefs/heads/main',
  );
});

test('the role for lookup is the same in another account', async () => {
  await expect(
    exchange(sandbox, 'lookup', tokenOf(sandbox, main), 'consumer'),
  ).resolves.toMatchObject({
    arn: 'arn:aws:sts::444455556666:assumed-role/golden-ami-lookup/run-1000',
  });
  expect(
    await errorOf(
      exchange(
        sandbox,
        'lookup',
        tokenOf(sandbox, { ...main, repository: 'other', repositoryId: '789' }),
        'consumer',
      ),
    ),
  ).toEqual(refusal);
});
