import type { BranchRules } from '../../github/branch-rules.ts';
import { seeStepFor } from '../../getting-started.ts';

/** What step 5 of docs/getting-started.md has a branch ask for, in the words of a message. */
const wanted: [what: string, isMet: (rule: Rule) => boolean][] = [
  ['an approval of each pull request', has('pull_request', 'required_approving_review_count')],
  ['an approval by a code owner', has('pull_request', 'require_code_owner_review')],
  [
    'a new approval after each push',
    has('pull_request', 'dismiss_stale_reviews_on_push', 'require_last_push_approval'),
  ],
  ['that nobody pushes by force', has('non_fast_forward')],
  ['that nobody deletes it', has('deletion')],
  ['a status check', has('required_status_checks')],
];

type Rule = (BranchRules & { kind: 'known' })['rules'][number];

/** Whether a rule is of this type and has one of these parameters on, or above zero. */
function has(type: string, ...parameters: string[]): (rule: Rule) => boolean {
  return (rule) =>
    rule.type === type &&
    (parameters.length === 0 ||
      parameters.some((name) => Boolean((rule.parameters as Record<string, unknown>)?.[name])));
}

/**
 * What to tell of the rules of the default branch: whoever gets something onto it releases it. Empty
 * where all is there.
 */
export function remarkOnReviews(
  found: BranchRules | undefined,
): { level: 'notice' | 'warning'; message: string } | undefined {
  if (found === undefined) return undefined;
  if (found.kind === 'unknown') {
    return {
      level: 'notice',
      message: `${found.problem} Whether merges are reviewed can't be seen. ${seeStepFor('roles')}`,
    };
  }
  const missing = wanted.flatMap(([what, isMet]) => (found.rules.some(isMet) ? [] : what));
  if (missing.length === 0) return undefined;
  return {
    level: 'warning',
    message: `No ruleset of the branch ${found.branch} asks for the following, and what is on it is released: ${missing.join('; ')}. Classic branch protection can't be seen here. ${seeStepFor('roles')}`,
  };
}
