import { withAttempts } from './attempts.ts';
import { openOctokit } from './octokit.ts';
import type { PullRequest } from './pull-request.ts';
import { explainRefusal, statusOf } from './refusal.ts';

const remedy =
  'give the job `permissions: pull-requests: write`, which a pull request from a fork never gets';

/** The pull request, and the marker of the comment. */
export interface CommentPlace extends PullRequest {
  /** First line of the comment, an HTML comment by which it is found again. */
  marker: string;
}

/** Options for writing a comment. */
export interface CommentOptions {
  /** If false, an existing comment is updated but none is created. */
  createIfMissing: boolean;
}

/** The outcome of writing a comment. */
export type CommentResult =
  /** `problem` names a duplicate that could not be deleted; the next run tries again. */
  | { kind: 'created' | 'updated' | 'unchanged'; url: string; problem?: string }
  /** There is no comment, and none was to be created. */
  | { kind: 'absent' }
  /** Nothing was written; `problem` is a sentence that says why and what to do. */
  | { kind: 'refused'; problem: string };

/** What all attempts to write a comment share. */
interface Session {
  octokit: ReturnType<typeof openOctokit>;
  owner: string;
  repo: string;
  number: number;
  marker: string;
  /** Login of the user or app that the token acts for, once GitHub was asked for it. */
  viewer?: string;
}

interface ListedComment {
  id: number;
  body?: string;
  html_url: string;
  user: { login: string } | null;
}

/**
 * Writes golden-ami's one comment on a pull request. If there are several, the oldest is updated
 * and the others are deleted, since two jobs may each have created one at the same time. A comment
 * that has the text already is not written again.
 *
 * A comment is golden-ami's if its first line is the marker and GitHub names the user or app of the
 * token as its author. Anybody can write the marker, and the token may change everybody's comments,
 * so neither the marker nor an author that is some bot is enough.
 *
 * Never throws: the result says in one sentence why GitHub refused, so that the text can go to the
 * job summary instead.
 *
 * @param body Markdown, with or without the marker as first line; with it at most 65,536 characters
 */
export async function writeComment(
  { repository, number, marker, ...context }: CommentPlace,
  body: string,
  { createIfMissing }: CommentOptions,
): Promise<CommentResult> {
  const refused = (why: string): CommentResult => ({
    kind: 'refused',
    problem: `GitHub does not take a comment on pull request ${String(number)}: ${why}`,
  });
  if (context.token === '') return refused('the input github-token is empty.');
  const text = firstLine(body) === marker ? body : `${marker}\n${body}`;
  try {
    const [owner = '', repo = ''] = repository.split('/');
    const octokit = openOctokit(context);
    const session: Session = { octokit, owner, repo, number, marker };
    // Each attempt begins with the list of comments: a request whose answer was lost may have
    // succeeded.
    return await withAttempts('words', () => attemptWrite(session, text, createIfMissing), context);
  } catch (error) {
    return refused(
      context.signal.aborted ? 'the run is being cancelled.' : explainRefusal(error, remedy),
    );
  }
}

async function attemptWrite(
  session: Session,
  text: string,
  createIfMissing: boolean,
): Promise<CommentResult> {
  const { octokit, owner, repo, number } = session;
  const own = await ownComments(session);
  for (const [index, comment] of own.entries()) {
    const kind = await update(session, comment, text);
    if (kind === 'gone') continue;
    const problem = await deleteAll(session, own.slice(index + 1));
    return { kind, url: comment.html_url, ...(problem !== undefined && { problem }) };
  }
  if (!createIfMissing) return { kind: 'absent' };
  const { data } = await octokit.rest.issues.createComment({
    owner,
    repo,
    issue_number: number,
    body: text,
  });
  return { kind: 'created', url: data.html_url };
}

/** golden-ami's comments, oldest first, as GitHub lists them. */
async function ownComments(session: Session): Promise<ListedComment[]> {
  const { octokit, owner, repo, number, marker } = session;
  const comments: ListedComment[] = await octokit.paginate(octokit.rest.issues.listComments, {
    owner,
    repo,
    issue_number: number,
    per_page: 100,
  });
  const marked = comments.filter(({ body }) => firstLine(body) === marker);
  if (marked.length === 0) return [];
  // The REST API (GET /user) answers users only; GraphQL also answers apps and the token of a job.
  // Both give the same logins.
  session.viewer ??= (
    await octokit.graphql<{ viewer: { login: string } }>('{ viewer { login } }')
  ).viewer.login;
  return marked.filter(({ user }) => user?.login === session.viewer);
}

async function update(
  { octokit, owner, repo }: Session,
  { id, body }: ListedComment,
  text: string,
): Promise<'updated' | 'unchanged' | 'gone'> {
  if (lines(body) === lines(text)) return 'unchanged';
  try {
    await octokit.rest.issues.updateComment({ owner, repo, comment_id: id, body: text });
    return 'updated';
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
    return 'gone';
  }
}

/**
 * Deletes duplicates. Resolves to a sentence about the first one that could not be deleted; that is
 * no failure, since the comment itself has been written.
 */
async function deleteAll(
  { octokit, owner, repo, number }: Session,
  duplicates: ListedComment[],
): Promise<string | undefined> {
  for (const { id, html_url: url } of duplicates) {
    try {
      await octokit.rest.issues.deleteComment({ owner, repo, comment_id: id });
    } catch (error) {
      if (statusOf(error) !== 404) {
        return `GitHub does not delete the duplicate ${url} of the comment on pull request ${String(number)}: ${explainRefusal(error, remedy)}`;
      }
    }
  }
  return undefined;
}

function firstLine(text: string | undefined): string | undefined {
  return lines(text).split('\n', 1)[0];
}

/**
 * A comment in the form in which two are compared. GitHub's web editor writes CRLF, and white space
 * at the end is not visible.
 */
function lines(text = ''): string {
  return text.replaceAll('\r\n', '\n').trimEnd();
}
