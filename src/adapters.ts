import type { Account } from './aws/account/account.ts';
import type { Clock } from './clock.ts';
import type { BranchRules } from './github/branch-rules.ts';
import type { CommentResult } from './github/comment.ts';
import type { Run } from './github/run.ts';
import type { Runner } from './github/runner.ts';
import type { Credentials } from './inputs/credentials.ts';
import type { Relation } from './plan/relation.ts';
import type { Change } from './recipe/changed.ts';

/**
 * Everything outside of the code that main and post use. index.ts creates it for the running
 * process, tests from values of their own.
 */
export interface Adapters {
  runner: Runner;
  run: Run;
  clock: Clock;
  /** Aborts when the run is cancelled. */
  signal: AbortSignal;
  /** Connects to the home account; no call is made yet. */
  connect: (credentials: Credentials, homeRegion: string) => Promise<Account>;
  /** Asks git or GitHub what changed; `since` is the input changed-since. */
  readChange: (since: string, token: string) => Promise<Change>;
  /** Asks GitHub, or git, how a commit is related to ours. Never rejects. */
  compareCommits: (commits: { other: string; ours: string }, token: string) => Promise<Relation>;
  /**
   * Asks GitHub for the rules of the default branch; `undefined` where the run is about another one.
   * Never rejects.
   */
  branchRules: (token: string) => Promise<BranchRules | undefined>;
  /**
   * Writes golden-ami's one comment on the run's pull request. Resolves to `undefined` where the
   * run does not belong to a pull request. Never throws.
   */
  comment: (
    marker: string,
    body: string,
    options: { token: string; createIfMissing: boolean },
  ) => Promise<CommentResult | undefined>;
}
