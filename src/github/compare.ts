import type { Relation } from '../plan/relation.ts';
import { withAttempts } from './attempts.ts';
import { relationOf, type Checkout } from './git.ts';
import { openOctokit, type ApiContext } from './octokit.ts';
import { explainRefusal, statusOf } from './refusal.ts';

/** Where two commits are compared. The token may be empty; then git alone is asked. */
export interface CompareContext extends ApiContext {
  /** `owner/name`. */
  repository: string;
  /** The checkout, which mostly has the newest commit alone. */
  checkout: Checkout;
}

/**
 * Asks GitHub how two commits are related and, where it can't tell, git in the checkout. Never
 * throws.
 *
 * @param commits full object names
 */
export async function compareCommits(
  { other, ours }: { other: string; ours: string },
  context: CompareContext,
): Promise<Relation> {
  if (other === ours) return { kind: 'same' };
  const answer = await ask(other, ours, context);
  if (answer.kind !== 'unknown') return answer;
  const known = await relationOf(context.checkout, other, ours);
  return known ? { kind: known } : answer;
}

async function ask(
  other: string,
  ours: string,
  { repository, ...context }: CompareContext,
): Promise<Relation> {
  const unknown = (why: string): Relation => ({
    kind: 'unknown',
    problem: `GitHub does not tell how the commits ${other} and ${ours} of ${repository || 'this repository'} are related: ${why}`,
  });
  if (context.token === '') return unknown('the input github-token is empty.');
  const [owner = '', repo = ''] = repository.split('/');
  try {
    const octokit = openOctokit(context);
    const { data } = await withAttempts(
      'decision',
      () =>
        octokit.rest.repos.compareCommitsWithBasehead({
          owner,
          repo,
          basehead: `${other}...${ours}`,
          // The files of the comparison, with what changed in them, stand on the first page alone.
          per_page: 1,
          page: 2,
        }),
      context,
    );
    return { kind: relations[data.status] };
  } catch (error) {
    if (error instanceof Error && /^No common ancestor\b/.test(error.message)) {
      return { kind: 'unrelated' };
    }
    if (statusOf(error) === 404) {
      return unknown(
        'it does not know one of them, or the token may not see them (404); give the job `permissions: contents: read`.',
      );
    }
    return unknown(explainRefusal(error, 'give the job `permissions: contents: read`'));
  }
}

/** What the base is, by GitHub's word for the head. */
const relations = {
  identical: 'same',
  ahead: 'ancestor',
  behind: 'descendant',
  diverged: 'diverged',
} as const;
