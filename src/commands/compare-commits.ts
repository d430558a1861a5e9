import type { Adapters } from '../adapters.ts';
import type { CompareCommits, Relation } from '../plan/relation.ts';

/** Compares commits with the token of the input; asks once for each pair. */
export function commitComparer(
  { compareCommits }: Pick<Adapters, 'compareCommits'>,
  token: string,
): CompareCommits {
  const answers = new Map<string, Promise<Relation>>();
  return (commits) => {
    const pair = `${commits.other} ${commits.ours}`;
    const answer = answers.get(pair) ?? compareCommits(commits, token);
    answers.set(pair, answer);
    return answer;
  };
}
