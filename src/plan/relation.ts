/** How two commits of a repository are related: what the other is to ours. */
export type Relation =
  /** The same commit, one that ours came from, or one that came from ours. */
  | { kind: 'same' | 'ancestor' | 'descendant' }
  /**
   * Both came from a third commit, or from none that they have in common: another branch, or a
   * history that was rewritten.
   */
  | { kind: 'diverged' | 'unrelated' }
  /** Nobody can tell; `problem` is a sentence that says why and what to do. */
  | { kind: 'unknown'; problem: string };

/** Tells how a commit is related to ours, both by their full object names. Never rejects. */
export type CompareCommits = (commits: { other: string; ours: string }) => Promise<Relation>;
