import type { Request } from '../../wire/exchange.ts';
import { page } from './pages.ts';
import { refuse, type Reply } from './reply.ts';

/** The commits of the repository, by their full object names, and how one came from others. */
export class History {
  private readonly parents = new Map<string, readonly string[]>();

  /** @param root a commit without parents that is there from the beginning */
  constructor(root: string) {
    this.add(root, []);
  }

  /** Adds a commit; its parents are there already. */
  add(commit: string, parents: readonly string[]): void {
    for (const parent of parents) {
      if (!this.parents.has(parent)) throw new Error(`there is no commit ${parent}`);
    }
    this.parents.set(commit, parents);
  }

  /** Has GitHub know a commit no more, as after history was rewritten and cleaned up. */
  forget(commit: string): void {
    this.parents.delete(commit);
  }

  /**
   * Answers `repos/compare-commits-with-basehead`: how far the head is from where it and the base
   * parted. Pages are of commits; the files stand on the first alone.
   * https://docs.github.com/en/rest/commits/commits#compare-two-commits
   */
  compare([base, head]: [string, string], request: Request, self: string, url: string): Reply {
    const [before, after] = [this.reachable(base), this.reachable(head)];
    if (!before || !after) return refuse(404, 'Not Found', url);
    if (before.isDisjointFrom(after)) {
      return refuse(404, `No common ancestor between ${base} and ${head}.`, url);
    }
    const ahead = [...after.difference(before)].reverse();
    const behind = before.difference(after).size;
    const { value, headers } = page(ahead, request, self, (sha) => ({
      sha,
      parents: (this.parents.get(sha) ?? []).map((parent) => ({ sha: parent })),
    }));
    const isFirst = !/(^|&)page=(?!1(&|$))/.test(request.query);
    return {
      status: 200,
      value: {
        url: self,
        base_commit: { sha: base },
        status:
          ahead.length === 0
            ? behind === 0
              ? 'identical'
              : 'behind'
            : behind === 0
              ? 'ahead'
              : 'diverged',
        ahead_by: ahead.length,
        behind_by: behind,
        total_commits: ahead.length,
        commits: value,
        ...(isFirst ? { files: [] } : {}),
      },
      ...(headers ? { headers } : {}),
    };
  }

  /** A commit and all that it came from, itself first; undefined where it does not exist. */
  private reachable(commit: string): Set<string> | undefined {
    if (!this.parents.has(commit)) return undefined;
    const found = new Set([commit]);
    // A set shows what is added while it is walked.
    for (const one of found) for (const parent of this.parents.get(one) ?? []) found.add(parent);
    return found;
  }
}
