import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import type { Sandbox } from 'aws-sandbox/sandbox';
import { plan } from './planning.ts';
import { openStage, type RunOptions } from './stage.ts';

// What `plan` tells of the rules of the default branch.

const stage = openStage();
const { rules } = JSON.parse(
  readFileSync(path.join(import.meta.dirname, '../../infra/ruleset.json'), 'utf8'),
) as { rules: { type: string; parameters?: Record<string, unknown> }[] };

const repository = { default_branch: 'main' };
const events = {
  'a pull request': {
    event: { repository, pull_request: { number: 7, base: { ref: 'main' } } },
    variables: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/7/merge' },
  },
  'a push': {
    event: { repository, ref: 'refs/heads/main' },
    variables: { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main' },
  },
};

/** What is told of the branch, with its level. */
async function told(
  sandbox: Sandbox,
  options: Pick<RunOptions, 'event' | 'variables' | 'token'>,
): Promise<string[]> {
  const run = await plan(stage, sandbox, options);
  expect(run).toMatchObject({ exitCode: 0, errors: [] });
  return run.annotations.flatMap(({ level, message }) =>
    /\bof the branch\b/.test(message) ? `${level}: ${message}` : [],
  );
}

test.each(Object.entries(events))(
  '%s: what is missing, one after the other, and nothing with infra/ruleset.json',
  async (_what, options) => {
    const sandbox = await stage.sandbox();
    expect(await told(sandbox, options)).toEqual([
      "warning: No ruleset of the branch main asks for the following, and what is on it is released: an approval of each pull request; an approval by a code owner; a new approval after each push; that nobody pushes by force; that nobody deletes it; a status check. Classic branch protection can't be seen here. See step 5 of docs/getting-started.md.",
    ]);
    sandbox.github.rules.set('main', rules);
    expect(await told(sandbox, options)).toEqual([]);
  },
);

const without = (type: string, name?: string): typeof rules =>
  rules.flatMap((rule) => {
    if (rule.type !== type) return [rule];
    return name === undefined ? [] : [{ ...rule, parameters: { ...rule.parameters, [name]: 0 } }];
  });

test.each([
  ['an approval of each pull request', without('pull_request', 'required_approving_review_count')],
  ['an approval by a code owner', without('pull_request', 'require_code_owner_review')],
  ['that nobody pushes by force', without('non_fast_forward')],
  ['that nobody deletes it', without('deletion')],
  ['a status check', without('required_status_checks')],
])('without %s alone it is named alone', async (what, left) => {
  const sandbox = await stage.sandbox();
  sandbox.github.rules.set('main', left);
  expect(await told(sandbox, events['a push'])).toEqual([
    expect.stringContaining(
      `warning: No ruleset of the branch main asks for the following, and what is on it is released: ${what}. Classic`,
    ),
  ]);
});

test('nothing of another branch, nor where the event does not tell the default one', async () => {
  const sandbox = await stage.sandbox();
  const { event } = events['a pull request'];
  const toFeature = { ...event, pull_request: { number: 7, base: { ref: 'feature' } } };
  expect(await told(sandbox, { ...events['a pull request'], event: toFeature })).toEqual([]);
  expect(await told(sandbox, {})).toEqual([]);
});

test('a token that sees nothing: it is said that nothing can be seen', async () => {
  const sandbox = await stage.sandbox();
  const says = /^notice: GitHub does not tell the rules of the branch main: .*can't be seen/;
  expect(await told(sandbox, { ...events['a push'], token: '' })).toEqual([
    expect.stringMatching(says),
  ]);
  sandbox.world.faults.planned.push({
    kind: 'denied',
    operation: 'github:repos/get-branch-rules',
  });
  expect(await told(sandbox, events['a push'])).toEqual([expect.stringMatching(says)]);
});
