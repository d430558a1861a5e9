import { getOctokit } from '@actions/github';
import type { Clock } from '../clock.ts';
import type { PullRequest } from './pull-request.ts';
import { explainRefusal, retryDelayMs, statusOf } from './refusal.ts';

/**
 * Milliseconds that limits and errors may cost in all. A runner that waits costs money, and the job
 * summary takes the text, too.
 */
const maxWait = 60_000;
/** Milliseconds of one request. */
const timeout = 20_000;
const remedy =
  'give the job `permissions: pull-requests: write`, which a pull request from a fork never gets';

/** Where a comment stands. */
export interface CommentPlace extends PullRequest {
  /** First line of the comment, by which it is found again: an HTML comment, one line. */
  marker: string;
}

/** How a comment is written. */
export interface CommentOptions {
  /** Without it a comment is only updated. */
  createIfMissing: boolean;
  clock: Clock;
}

/** What became of a comment. */
export type CommentResult =
  /** `problem` tells of a duplicate that could not be deleted; the next run tries again. */
  | { kind: 'created' | 'updated' | 'unchanged'; url: string; problem?: string }
  /** There is none, and none was to be created. */
  | { kind: 'absent' }
  /** Nothing was written; the sentence says why and what to do. */
  | { kind: 'refused'; problem: string };

/** What stays from one attempt to the next. */
interface Session {
  octokit: ReturnType<typeof getOctokit>;
  owner: string;
  repo: string;
  number: number;
  marker: string;
  /** Login of whom the token acts for, once it was asked. */
  viewer?: string;
}

interface Listed {
  id: number;
  body?: string;
  html_url: string;
  user: { login: string } | null;
}

/**
 * Writes the one comment of golden-ami on a pull request, below its marker. Of several own ones the
 * oldest is updated, the others are deleted: two jobs may have created one at the same time. A text
 * that stands there already is not written.
 *
 * A comment is own when its first line is the marker and its author is whom the token acts for, by
 * GitHub's word. Anybody may write the marker, and this token may change comments of anybody, so
 * neither the marker nor "some bot" is enough.
 *
 * Never throws: what GitHub refuses is said in one sentence, so that the text can go to the job
 * summary.
 *
 * @param body Markdown, with the marker as first line or without; with it up to 65,536 characters
 */
export async function writeComment(
  { apiUrl, repository, number, token, signal, marker }: CommentPlace,
  body: string,
  { createIfMissing, clock }: CommentOptions,
): Promise<CommentResult> {
  const refused = (why: string): CommentResult => ({
    kind: 'refused',
    problem: `GitHub does not take a comment on pull request ${String(number)}: ${why}`,
  });
  if (token === '') return refused('the input github-token is empty.');
  const text = firstLine(body) === marker ? body : `${marker}\n${body}`;
  let waited = 0;
  try {
    const [owner = '', repo = ''] = repository.split('/');
    const octokit = connect(apiUrl, token, signal);
    const session: Session = { octokit, owner, repo, number, marker };
    for (let attempt = 0; ; attempt += 1) {
      try {
        // From the start each time: a request whose answer was lost may have done its work.
        return await attemptWrite(session, text, createIfMissing);
      } catch (error) {
        const delay = retryDelayMs(error, attempt, clock.now());
        if (delay === undefined || waited + delay > maxWait || signal.aborted) throw error;
        waited += delay;
        await clock.sleep(delay, signal);
      }
    }
  } catch (error) {
    return refused(signal.aborted ? 'the run is being cancelled.' : explainRefusal(error, remedy));
  }
}

function connect(apiUrl: string, token: string, signal: AbortSignal): Session['octokit'] {
  const octokit = getOctokit(token, { userAgent: 'golden-ami', baseUrl: apiUrl });
  // `paginate` hands on no `request` of its parameters.
  octokit.hook.before(
    'request',
    ({ request }) =>
      void Object.assign(request, {
        signal: AbortSignal.any([signal, AbortSignal.timeout(timeout)]),
      }),
  );
  return octokit;
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

/** The own comments, oldest first, as GitHub lists them. */
async function ownComments(session: Session): Promise<Listed[]> {
  const { octokit, owner, repo, number, marker } = session;
  const comments: Listed[] = await octokit.paginate(octokit.rest.issues.listComments, {
    owner,
    repo,
    issue_number: number,
    per_page: 100,
  });
  const marked = comments.filter(({ body }) => firstLine(body) === marker);
  if (marked.length === 0) return [];
  // REST tells it to users alone (GET /user); GraphQL tells users, apps and the token of a job.
  // Logins are the same in both.
  session.viewer ??= (
    await octokit.graphql<{ viewer: { login: string } }>('{ viewer { login } }')
  ).viewer.login;
  return marked.filter(({ user }) => user?.login === session.viewer);
}

async function update(
  { octokit, owner, repo }: Session,
  { id, body }: Listed,
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

/** Deletes duplicates; what went wrong, if anything did. The text itself is written by then. */
async function deleteAll(
  { octokit, owner, repo, number }: Session,
  duplicates: Listed[],
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

/** GitHub's web editor writes CRLF, and what stands at the end shows nowhere. */
function lines(text = ''): string {
  return text.replaceAll('\r\n', '\n').trimEnd();
}
