import { isCommit } from '../commit.ts';
import { ActionError } from '../errors.ts';
import type { CompareCommits } from './relation.ts';
import { tagNames } from './tags.ts';

/**
 * Who releases an image: written on it before anybody may launch it, so that two runs see each
 * other (ADR 0013). On the image it is proof, since a candidate's role can't write it there; on its
 * AMIs it only helps to find the image.
 */
export interface Claim {
  /** Full object name of the run's commit. */
  commit: string;
  /** URL of the run; may be empty. */
  run: string;
  /** Milliseconds since the epoch; NaN where it is not told. */
  claimedAt: number;
}

/** The claim that tags tell of; `undefined` where there is none. */
export function claimOf(tags: Record<string, string>): Claim | undefined {
  const commit = tags[tagNames.releasedCommit];
  if (!isCommit(commit)) return undefined;
  return {
    commit,
    run: tags[tagNames.releasedRun] ?? '',
    claimedAt: Date.parse(tags[tagNames.claimedAt] ?? ''),
  };
}

/** The tags of a claim. */
export function claimTags({ commit, run, claimedAt }: Claim): Record<string, string> {
  return {
    [tagNames.releasedCommit]: commit,
    [tagNames.claimedAt]: new Date(claimedAt).toISOString(),
    ...(run === '' ? {} : { [tagNames.releasedRun]: run }),
  };
}

/** An image that somebody else releases or has released. */
export interface Rival {
  imageArn: string;
  claim: Claim;
}

/**
 * Why content of our commit must not be released beside a rival's; `undefined` where it may, since
 * ours is the same commit or came from the rival's.
 *
 * @param ours full object name of the run's commit; empty where it has none
 */
export async function overtaking(
  recipe: string,
  ours: string,
  { imageArn, claim }: Rival,
  compareCommits: CompareCommits,
): Promise<ActionError | undefined> {
  const other = `${claim.commit}, released as ${imageArn}${claim.run === '' ? '' : ` by ${claim.run}`}`;
  const force = 'run this one again with `force: true`, which builds it anew';
  const say = (what: string, remedy: string): ActionError =>
    new ActionError('release', `${recipe} is not released: ${what}`, remedy);
  if (!isCommit(ours)) {
    return say(
      `it can't be told whether this run is older than commit ${other}, since it has no commit (GITHUB_SHA is ${ours === '' ? 'empty' : ours}).`,
      `Release from a workflow; or ${force}.`,
    );
  }
  const relation = await compareCommits({ other: claim.commit, ours });
  switch (relation.kind) {
    case 'same':
    case 'ancestor':
      return undefined;
    case 'descendant':
      return say(
        `this is older content. Commit ${ours} came before ${other}.`,
        `Nothing is to be done where the newer commit is wanted. To have the older content back, revert in the repository, which is a newer commit. A run of this very commit with \`force: true\` would release it all the same.`,
      );
    case 'diverged':
      return say(
        `it can't be told which is newer. Commit ${ours} and commit ${other} have gone different ways: one of them is of another branch, or history was rewritten.`,
        `Release from one branch only; or, where this is the content that is wanted, ${force}.`,
      );
    case 'unrelated':
      return say(
        `it can't be told which is newer. Commit ${ours} has no ancestor in common with commit ${other}: history was rewritten, or it is of another repository.`,
        `Where this is the content that is wanted, ${force}.`,
      );
    case 'unknown':
      return say(
        `it can't be told whether commit ${ours} is older than commit ${other}. ${relation.problem}`,
        `Put that right and run again; or, where this is the content that is wanted, ${force}.`,
      );
  }
}
