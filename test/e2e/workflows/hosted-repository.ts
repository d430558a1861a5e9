import { cp, mkdir, readFile, symlink } from 'node:fs/promises';
import path from 'node:path';
import type { PullRequestFile } from 'aws-sandbox/services/github/pull-request-files';
import { Repository } from '../../helpers/repository.ts';

/**
 * Changes to files by their path from the root: what becomes of the text, which is empty of a new
 * file.
 */
export type Edits = Record<string, (text: string) => string>;

/** An open pull request into `main`. */
export interface PullRequest {
  number: number;
  branch: string;
  isFromFork: boolean;
  /** Login of whoever opened it. */
  author: string;
  /**
   * Commits: where `main` was, the newest of the branch, and both merged, which
   * `refs/pull/<number>/merge` names.
   */
  base: string;
  head: string;
  merge: string;
}

/**
 * A repository as GitHub hosts it: branches, `refs/pull/<number>/head` and `/merge`, and any commit
 * may be fetched by its name.
 */
export class HostedRepository {
  /** `owner/name`. */
  readonly name: string;
  private readonly repository: Repository;
  private pullRequests = 0;

  private constructor(name: string, repository: Repository) {
    this.name = name;
    this.repository = repository;
  }

  /**
   * Makes one of everything that a folder of the template has, to be fetched from
   * `<hosting>/<owner>/<name>.git`.
   */
  static async make(
    hosting: string,
    name: string,
    template: Repository,
  ): Promise<HostedRepository> {
    const folder = path.join(hosting, 'work', name);
    await Promise.all([
      mkdir(path.dirname(folder), { recursive: true }),
      mkdir(path.join(hosting, path.dirname(name)), { recursive: true }),
    ]);
    template.git('clone', '--quiet', '--no-tags', template.folder, folder);
    await symlink(path.join(folder, '.git'), path.join(hosting, `${name}.git`));
    const repository = new Repository(folder);
    repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
    return new HostedRepository(name, repository);
  }

  /** The newest commit of a branch. */
  head(branch = 'main'): string {
    return this.repository.git('rev-parse', `refs/heads/${branch}`);
  }

  /** All commits with their parents, these before them. */
  commits(): [commit: string, parents: string[]][] {
    return this.repository
      .git('rev-list', '--all', '--parents', '--topo-order', '--reverse')
      .split('\n')
      .map((line) => {
        const [commit = '', ...parents] = line.split(' ');
        return [commit, parents];
      });
  }

  /** Writes everything that a commit has to a new folder. */
  checkOut(commit: string, folder: string): void {
    this.repository.git('worktree', 'add', '--quiet', '--detach', folder, commit);
  }

  /** A commit on a branch. */
  async commit(edits: Edits, branch = 'main'): Promise<string> {
    this.repository.git('checkout', '--quiet', branch);
    const texts = await Promise.all(
      Object.entries(edits).map(async ([name, change]) => {
        const old = await readFile(path.join(this.repository.folder, name), 'utf8').catch(() => '');
        return [name, change(old)] as const;
      }),
    );
    return this.repository.commit(Object.fromEntries(texts));
  }

  /** Opens a pull request for a new branch with one commit. */
  async open(
    edits: Edits,
    {
      isFromFork = false,
      author = 'octocat',
    }: Partial<Pick<PullRequest, 'isFromFork' | 'author'>> = {},
  ): Promise<PullRequest> {
    const number = ++this.pullRequests;
    const branch = `change-${String(number)}`;
    this.repository.git('branch', branch, 'main');
    await this.commit(edits, branch);
    return this.refresh({ number, branch, isFromFork, author });
  }

  /** One more commit on the branch of a pull request. */
  async push(pullRequest: PullRequest, edits: Edits): Promise<PullRequest> {
    await this.commit(edits, pullRequest.branch);
    return this.refresh(pullRequest);
  }

  /**
   * Merges a pull request into `main` as its button does. Gives the commits of `main` before and
   * after.
   */
  merge({ number, branch }: PullRequest): { before: string; after: string } {
    const before = this.head();
    this.repository.git('checkout', '--quiet', 'main');
    this.repository.git(
      'merge',
      '--quiet',
      '--no-ff',
      '--message',
      `Merge pull request #${String(number)} from ${branch}`,
      branch,
    );
    return { before, after: this.head() };
  }

  /** Puts a pull request into the merge queue: a branch of the queue's own with the merge. */
  queue({ number, branch }: PullRequest): { base: string; head: string; ref: string } {
    const base = this.head();
    const name = `gh-readonly-queue/main/pr-${String(number)}-${base}`;
    this.repository.git('branch', name, 'main');
    this.repository.git('checkout', '--quiet', name);
    this.repository.git(
      'merge',
      '--quiet',
      '--no-ff',
      '--message',
      `Merge pull request #${String(number)} from ${branch}`,
      branch,
    );
    return { base, head: this.head(name), ref: `refs/heads/${name}` };
  }

  /** What the pull request changes since it left `main`, as GitHub's API lists it. */
  changes({ base, head }: PullRequest): PullRequestFile[] {
    const statuses = { A: 'added', D: 'removed', M: 'modified' } as const;
    const lines = this.repository
      .git('diff', '--no-renames', '--name-status', `${base}...${head}`)
      .split('\n')
      .filter(Boolean);
    return lines.map((line) => ({
      status: statuses[line[0] as keyof typeof statuses],
      filename: line.slice(2),
    }));
  }

  /** The merge as GitHub keeps it: made anew when one of both moves. */
  private refresh(pullRequest: Omit<PullRequest, 'base' | 'head' | 'merge'>): PullRequest {
    const { number, branch } = pullRequest;
    const [base, head] = [this.head(), this.head(branch)];
    this.repository.git('checkout', '--quiet', '--detach', base);
    this.repository.git(
      'merge',
      '--quiet',
      '--no-ff',
      '--message',
      `Merge ${head} into ${base}`,
      head,
    );
    const merge = this.repository.git('rev-parse', 'HEAD');
    this.repository.git('update-ref', `refs/pull/${String(number)}/head`, head);
    this.repository.git('update-ref', `refs/pull/${String(number)}/merge`, merge);
    return { ...pullRequest, base, head, merge };
  }
}

/** A repository with one commit of these folders and files, and of texts by their path. */
export async function makeTemplate(
  copied: { from: string; names: string[] }[],
  texts: Record<string, string> = {},
): Promise<Repository> {
  const template = await Repository.make();
  await Promise.all(
    copied.flatMap(({ from, names }) =>
      names.map((name) =>
        cp(path.join(from, name), path.join(template.folder, name), { recursive: true }),
      ),
    ),
  );
  await template.commit({ 'README.md': '# Images\n', ...texts });
  return template;
}
