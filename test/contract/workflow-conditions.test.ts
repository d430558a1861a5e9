import { describe, expect, test } from '@jest/globals';
import {
  readWorkflowFiles,
  type WorkflowJob,
  type WorkflowStep,
} from '../../scripts/workflow-files.ts';
import { root } from './source-files.ts';
import { evaluate, runs, type Situation } from './workflow-expressions.ts';

// What the expressions of the workflows come to, by GitHub's own evaluator: what act makes of them
// proves little.

const byName = new Map(readWorkflowFiles(root).map((workflow) => [workflow.name, workflow]));

function jobOf(workflow: string, id: string): WorkflowJob {
  const job = byName.get(workflow)?.jobs[id];
  if (!job) throw new Error(`${workflow}.yml has no job ${id}`);
  return job;
}

/** The step that is of this action, or that runs this script. */
function stepOf(workflow: string, id: string, text: string): WorkflowStep {
  const step = jobOf(workflow, id).steps?.find(({ uses, run }) =>
    (uses ?? run ?? '').startsWith(text),
  );
  if (!step) throw new Error(`${workflow}.yml: ${id} has no step ${text}`);
  return step;
}

const given = (step: { with?: WorkflowStep['with'] }, name: string, situation: Situation): string =>
  evaluate(String(step.with?.[name]), situation);
const success = { result: 'success' };

describe('pull-request.yml', () => {
  const own = { full_name: 'example-org/images' };
  const github = (event_name: string, repo: unknown, actor = 'octocat'): Situation => ({
    contexts: {
      github: {
        event_name,
        actor,
        repository: 'example-org/images',
        event: repo === undefined ? {} : { pull_request: { head: { repo } } },
      },
    },
    needs: { validate: success },
  });

  test.each([
    ['a branch of the repository', github('pull_request', own), true],
    ['a fork', github('pull_request', { full_name: 'somebody/images' }), false],
    ['a fork that was deleted', github('pull_request', null), false],
    ['Dependabot', github('pull_request', own, 'dependabot[bot]'), false],
    ['the merge queue', github('merge_group', undefined), false],
    [
      'a branch whose recipes have mistakes',
      { ...github('pull_request', own), needs: { validate: { result: 'failure' } } },
      false,
    ],
    ['a run that was cancelled', { ...github('pull_request', own), isCancelled: true }, false],
  ])('candidates for %s', (_what, situation, expected) => {
    expect(runs(jobOf('pull-request', 'candidate').if, situation)).toBe(expected);
  });

  test.each([
    ['pull_request', '1'],
    ['merge_group', '0'],
  ])('validate on %s: a clone of depth %s', (event, depth) => {
    expect(
      given(
        stepOf('pull-request', 'validate', 'actions/checkout@'),
        'fetch-depth',
        github(event, undefined),
      ),
    ).toBe(depth);
  });
});

describe('build.yml', () => {
  test.each([
    ['pull_request', 'event', '1'],
    ['push', 'event', '0'],
    ['merge_group', 'event', '0'],
    ['schedule', 'all', '1'],
    ['push', 'all', '1'],
    ['pull_request', 'origin/main', '0'],
  ])('plan on %s, changed since %s: a clone of depth %s', (event_name, since, depth) => {
    const contexts = { github: { event_name }, inputs: { 'changed-since': since } };
    expect(given(stepOf('build', 'plan', 'actions/checkout@'), 'fetch-depth', { contexts })).toBe(
      depth,
    );
  });

  const planned = (result: string, hasChanges: string, plan = '{}'): Situation => ({
    contexts: {},
    needs: {
      plan: {
        result,
        outputs: { 'has-changes': hasChanges, 'has-builds': hasChanges, plan },
      },
    },
  });

  test.each([
    ['there is work', planned('success', 'true'), true],
    ['there is none', planned('success', 'false'), false],
    ["one recipe can't be planned, and another has work", planned('failure', 'true'), true],
    ['there is no plan', planned('failure', 'false', ''), false],
    ['the run was cancelled', { ...planned('success', 'true'), isCancelled: true }, false],
  ])('legs when %s', (_when, situation, expected) => {
    expect(runs(jobOf('build', 'build').if, situation)).toBe(expected);
  });

  test.each([
    ['what was built is to be shared', true, 'success', true],
    ['one build failed, and another is there', true, 'failure', true],
    ['there was nothing to build', true, 'skipped', true],
    ['nothing is to be shared', false, 'success', false],
  ])('releases when %s', (_when, share, build, expected) => {
    const situation = planned('success', 'true');
    expect(
      runs(jobOf('build', 'release').if, {
        contexts: { inputs: { share } },
        needs: { ...situation.needs, build: { result: build } },
      }),
    ).toBe(expected);
  });

  test.each([
    [{}, false, ''],
    [{ 'plan-role': '' }, true, 'plan-role is empty; callers give it vars.GOLDEN_AMI_PLAN_ROLE'],
    [
      { 'build-role': '' },
      true,
      'build-role is empty; callers give it vars.GOLDEN_AMI_CANDIDATE_ROLE',
    ],
    [
      { 'build-role': '', 'share': true },
      true,
      'build-role is empty; callers give it vars.GOLDEN_AMI_BUILDER_ROLE',
    ],
    [{ 'release-role': '' }, false, ''],
    [
      { 'release-role': '', 'share': true },
      true,
      'release-role is empty; callers give it vars.GOLDEN_AMI_RELEASE_ROLE',
    ],
  ])('the roles %j: stops before anything: %s', (more, stops, says) => {
    const roles = { 'plan-role': 'a', 'build-role': 'b', 'release-role': 'c', 'share': false };
    const situation = { contexts: { inputs: { ...roles, ...more } } };
    const step = jobOf('build', 'plan').steps?.[0] ?? {};
    expect(runs(step.if, situation)).toBe(stops);
    expect(step.run).toContain('exit 1');
    if (stops) expect(evaluate(step.env?.['EMPTY'] ?? '', situation)).toBe(says);
  });

  test.each([
    ['ubuntu-latest', '', ['"ubuntu-latest"', '"ubuntu-latest"']],
    ['ubuntu-slim', 'big', ['"ubuntu-slim"', '"big"']],
    ['["self-hosted","linux"]', '', ['["self-hosted","linux"]', '["self-hosted","linux"]']],
    ['ubuntu-slim', '{"group":"aws"}', ['"ubuntu-slim"', '{"group":"aws"}']],
  ])('runner %s, leg-runner %s', (runner, legs, expected) => {
    const situation = { contexts: { inputs: { runner, 'leg-runner': legs } } };
    const on = (id: string): string =>
      evaluate(
        (jobOf('build', id)['runs-on'] ?? '').replace(/^\$\{\{ (.*) \}\}$/, '${{ toJSON($1) }}'),
        situation,
      ).replaceAll(/\s/g, '');
    expect(['plan', 'collect', 'gate'].map(on)).toEqual(Array(3).fill(expected[0]));
    expect(['build', 'release'].map(on)).toEqual(Array(2).fill(expected[1]));
  });

  test.each([
    ['all legs succeeded', planned('success', 'true'), 'success', true],
    ['there was no leg', planned('success', 'false'), 'skipped', true],
    ['a leg failed', planned('success', 'true'), 'failure', true],
    ['one recipe could not be planned', planned('failure', 'true'), 'success', true],
    ['there is no plan', planned('failure', 'false', ''), 'skipped', false],
    ['the output of a plan that succeeded got lost', planned('success', '', ''), 'skipped', true],
    [
      'the run was cancelled',
      { ...planned('success', 'true'), isCancelled: true },
      'cancelled',
      false,
    ],
  ])('collect when %s', (_when, situation, build, expected) => {
    expect(
      runs(jobOf('build', 'collect').if, {
        ...situation,
        needs: { ...situation.needs, build: { result: build } },
      }),
    ).toBe(expected);
  });

  test.each([
    [0, false, '0'],
    [0, true, '340'],
    [60, true, '60'],
  ])('a leg, with wait-minutes %s and share %s: waits %s minutes', (minutes, share, expected) => {
    expect(
      given(stepOf('build', 'build', '$/'), 'wait-minutes', {
        contexts: { inputs: { 'wait-minutes': minutes, share } },
      }),
    ).toBe(expected);
  });

  test.each([
    [0, '340'],
    [60, '60'],
    [340, '340'],
  ])('collect, with wait-minutes %s: waits %s minutes', (minutes, expected) => {
    expect(
      given(stepOf('build', 'collect', '$/'), 'wait-minutes', {
        contexts: { inputs: { 'wait-minutes': minutes } },
      }),
    ).toBe(expected);
  });

  test.each([
    [true, 'success', 'true'],
    [true, 'failure', 'true'],
    [false, 'success', 'false'],
  ])(
    'collect, with comment %s, after a plan with %s: writes one, %s',
    (comment, result, expected) => {
      expect(
        given(stepOf('build', 'collect', '$/'), 'comment', {
          contexts: { inputs: { comment } },
          needs: { plan: { result } },
        }),
      ).toBe(expected);
    },
  );
});

test.each(
  ['build', 'pull-request'].flatMap(
    (workflow) =>
      [
        [workflow, ['success', 'success', 'success'], false, false],
        [workflow, ['success', 'skipped', 'success'], false, false],
        [workflow, ['success', 'failure', 'success'], false, true],
        [workflow, ['success', 'success', 'cancelled'], false, true],
        [workflow, ['failure', 'skipped', 'skipped'], false, true],
        [workflow, ['success', 'skipped', 'skipped'], true, true],
      ] as const,
  ),
)(
  'the gate of %s.yml, after %j, cancelled: %s: fails: %s',
  (workflow, results, isCancelled, fails) => {
    const situation = {
      contexts: {},
      isCancelled,
      needs: Object.fromEntries(results.map((result, index) => [String(index), { result }])),
    };
    expect(runs(jobOf(workflow, 'gate').if, situation)).toBe(true);
    expect(runs(stepOf(workflow, 'gate', 'exit 1').if, situation)).toBe(fails);
  },
);

test.each([
  ['all', 'recipes/*.yml'],
  ['win-2022', 'recipes/win-2022.yml'],
])('rebuild.yml, recipe %s: %s', (recipe, expected) => {
  expect(given(jobOf('rebuild', 'release'), 'recipes', { contexts: { inputs: { recipe } } })).toBe(
    expected,
  );
});

describe('downstream-example.yml', () => {
  const amis = JSON.stringify({ 'al-2023': { 'us-east-1': 'ami-1', 'us-west-2': 'ami-2' } });
  const inputs = { 'recipe': 'al-2023', 'region': 'us-west-2', 'up-to-date': false };
  const after = (lookup: string, images: string): Situation['needs'] => ({
    lookup: { result: lookup, outputs: lookup === 'success' ? { amis } : {} },
    images: { result: images, outputs: images === 'success' ? { amis } : {} },
  });

  test.each([
    ['lookup', after('success', 'skipped')],
    ['build.yml', after('skipped', 'success')],
  ])('launches from what %s gave', (_source, needs = {}) => {
    const { env = {} } = stepOf('downstream-example', 'launch', 'echo');
    expect(runs(jobOf('downstream-example', 'launch').if, { contexts: { inputs }, needs })).toBe(
      true,
    );
    expect(evaluate(env['AMI'] ?? '', { contexts: { inputs }, needs })).toBe('ami-2');
  });

  test.each([after('failure', 'skipped'), after('skipped', 'failure')])(
    'launches nothing after a failure',
    (needs = {}) => {
      expect(runs(jobOf('downstream-example', 'launch').if, { contexts: { inputs }, needs })).toBe(
        false,
      );
    },
  );

  test('without its variable it asks for no credentials of the runner', () => {
    const roleGiven = (role: string): string =>
      given(stepOf('downstream-example', 'lookup', '$/'), 'role-to-assume', {
        contexts: { vars: { GOLDEN_AMI_PLAN_ROLE: role } },
      });
    expect(roleGiven('arn')).toBe('arn');
    expect(roleGiven('')).toBe('vars.GOLDEN_AMI_PLAN_ROLE, which is not set,');
  });

  test.each([
    [false, 'lookup'],
    [true, 'images'],
  ])('up-to-date %s: %s', (value, expected) => {
    const situation = { contexts: { inputs: { ...inputs, 'up-to-date': value } } };
    expect(
      ['lookup', 'images'].filter((id) => runs(jobOf('downstream-example', id).if, situation)),
    ).toEqual([expected]);
  });
});
