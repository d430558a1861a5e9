import type { Account } from './aws/account/account.ts';
import type { Clock } from './clock.ts';
import type { CommentResult } from './github/comment.ts';
import type { Run } from './github/run.ts';
import type { Runner } from './github/runner.ts';
import type { Credentials } from './inputs/credentials.ts';
import type { Change } from './recipe/changed.ts';

/** The world as main and post see it; create-adapters.ts makes it of the real things. */
export interface Adapters {
  runner: Runner;
  run: Run;
  clock: Clock;
  /** Aborts when the run is cancelled. */
  signal: AbortSignal;
  /** Connects to the home account; no call is made yet. */
  connect: (credentials: Credentials, homeRegion: string) => Promise<Account>;
  /** What changed; `since` is the input changed-since. */
  readChange: (since: string, token: string) => Promise<Change>;
  /**
   * Writes the one comment of the run's pull request; `undefined` where the run is about none.
   * Never throws.
   */
  comment: (
    marker: string,
    body: string,
    options: { token: string; createIfMissing: boolean },
  ) => Promise<CommentResult | undefined>;
}
