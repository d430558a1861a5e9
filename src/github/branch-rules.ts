import { withAttempts } from './attempts.ts';
import { openOctokit, type ApiContext } from './octokit.ts';
import { explainRefusal } from './refusal.ts';

/** What GitHub asks for before something reaches a branch. */
export type BranchRules =
  | {
      kind: 'known';
      branch: string;
      /** All active rules, those of the organization too; a type may stand there several times. */
      rules: { type: string; parameters?: object | undefined }[];
    }
  /** GitHub does not tell; `problem` is a sentence. */
  | { kind: 'unknown'; branch: string; problem: string };

/**
 * Asks GitHub for the rules of a branch, which every token of the repository may read. Classic
 * branch protection is not among them. Never throws.
 * https://docs.github.com/en/rest/repos/rules#get-rules-for-a-branch
 */
export async function branchRules(
  branch: string,
  { repository, ...context }: ApiContext & { repository: string },
): Promise<BranchRules> {
  const unknown = (why: string): BranchRules => ({
    kind: 'unknown',
    branch,
    problem: `GitHub does not tell the rules of the branch ${branch}: ${why}`,
  });
  if (context.token === '') return unknown('the input github-token is empty.');
  const [owner = '', repo = ''] = repository.split('/');
  try {
    const octokit = openOctokit(context);
    const { data } = await withAttempts(
      'words',
      () =>
        octokit.rest.repos.getBranchRules({
          owner,
          repo,
          branch,
          per_page: 100,
        }),
      context,
    );
    return { kind: 'known', branch, rules: data };
  } catch (error) {
    return unknown(
      explainRefusal(error, 'private repositories of the plan Free have no rulesets to read'),
    );
  }
}
