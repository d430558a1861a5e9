import type { Request } from '../../wire/exchange.ts';
import type { World } from '../../world.ts';
import { actionsBot, appOf, visitor, type Author } from './authors.ts';
import { page } from './pages.ts';
import { documentation, refuse, type Reply } from './reply.ts';

/** A comment of a pull request, as GitHub's API names its members. */
export interface Comment {
  id: number;
  body: string;
  /** `null` when the account is gone. */
  user: Author | null;
  created_at: string;
  updated_at: string;
  html_url: string;
}

/**
 * Characters of a comment, as GitHub's refusal gives them. What is measured is 262,144 bytes of
 * UTF-8, which is as much or more; here the stricter counts, and of characters the shorter ones
 * (UTF-16).
 */
const mostCharacters = 65_536;
const issues = `${documentation}/issues/comments`;

/** The conversations of the pull requests of one repository. */
export class Comments {
  private readonly world: World;
  private readonly repository: string;
  private readonly all = new Map<number, Comment[]>();
  /** Pull requests whose conversation is locked. */
  readonly locked = new Set<number>();
  /** Pull requests that were deleted, as GitHub's support may. */
  readonly deleted = new Set<number>();
  private lastId = 2_500_000_000;

  constructor(world: World, repository: string) {
    this.world = world;
    this.repository = repository;
  }

  /** The comments of a pull request, oldest first. */
  of(number: number): Comment[] {
    const comments = this.all.get(number) ?? [];
    this.all.set(number, comments);
    return comments;
  }

  /** Adds a comment, whatever the token may do. */
  plant(number: number, { body, user = visitor }: { body: string; user?: Author | null }): Comment {
    const now = this.now();
    const id = ++this.lastId;
    const comment = {
      id,
      body,
      user,
      created_at: now,
      updated_at: now,
      html_url: `https://github.com/${this.repository}/pull/${String(number)}#issuecomment-${String(id)}`,
    };
    this.of(number).push(comment);
    return comment;
  }

  /** Takes a comment away, whatever the token may do. */
  remove(id: number): void {
    for (const [number, comments] of this.all) {
      this.all.set(
        number,
        comments.filter((comment) => comment.id !== id),
      );
    }
  }

  clear(): void {
    this.all.clear();
    this.locked.clear();
    this.deleted.clear();
  }

  /** A comment and the pull request that it belongs to. */
  find(id: number): { number: number; comment: Comment } | undefined {
    for (const [number, comments] of this.all) {
      const comment = comments.find((one) => one.id === id);
      if (comment) return { number, comment };
    }
    return undefined;
  }

  /** Answers `issues/list-comments`. */
  list(number: number, request: Request, url: string, api: string): Reply {
    return page(this.of(number), request, url, (comment) => this.render(comment, number, api));
  }

  /** Answers `issues/create-comment`. */
  create(number: number, request: Request, user: Author, api: string): Reply {
    // https://docs.github.com/en/communities/moderating-comments-and-conversations/locking-conversations
    if (this.locked.has(number)) {
      return refuse(
        403,
        'Unable to create comment because issue is locked.',
        'https://docs.github.com/articles/locking-conversations/',
      );
    }
    const text = readBody(request, `${issues}#create-an-issue-comment`);
    if (typeof text !== 'string') return text;
    const comment = this.plant(number, { body: text, user });
    return {
      status: 201,
      value: this.render(comment, number, api),
      headers: { location: this.urlOf(comment, api) },
    };
  }

  /** Answers `issues/update-comment`. Whoever may write may change the comments of others, too. */
  update(
    { number, comment }: { number: number; comment: Comment },
    request: Request,
    api: string,
  ): Reply {
    const text = readBody(request, `${issues}#update-an-issue-comment`);
    if (typeof text !== 'string') return text;
    Object.assign(comment, { body: text, updated_at: this.now() });
    return { status: 200, value: this.render(comment, number, api) };
  }

  /** Answers `issues/delete-comment`. */
  delete(id: number): Reply {
    this.remove(id);
    return { status: 204 };
  }

  private render(comment: Comment, number: number, api: string): unknown {
    const { user } = comment;
    return {
      url: this.urlOf(comment, api),
      issue_url: `${api}/repos/${this.repository}/issues/${String(number)}`,
      node_id: `IC_${String(comment.id)}`,
      author_association: user?.login === actionsBot.login ? 'NONE' : 'CONTRIBUTOR',
      performed_via_github_app: user === null ? null : appOf(user),
      ...comment,
    };
  }

  private urlOf(comment: Comment, api: string): string {
    return `${api}/repos/${this.repository}/issues/comments/${String(comment.id)}`;
  }

  private now(): string {
    return new Date(this.world.clock.now()).toISOString().replace(/\.\d+Z$/, 'Z');
  }
}

/** The text that a request wants to write, or why GitHub does not take it. */
function readBody(request: Request, url: string): string | Reply {
  let sent: unknown;
  try {
    sent = JSON.parse(request.body.toString());
  } catch {
    return refuse(400, 'Problems parsing JSON', url);
  }
  const body = typeof sent === 'object' && sent !== null && 'body' in sent ? sent.body : undefined;
  if (typeof body !== 'string') {
    return refuse(422, 'Invalid request.\n\n"body" wasn\'t supplied.', url);
  }
  if (body.trim() === '') return invalid('Body cannot be blank', url);
  return body.length > mostCharacters
    ? invalid(`Body is too long (maximum is ${String(mostCharacters)} characters)`, url)
    : body;
}

function invalid(message: string, url: string): Reply {
  return {
    status: 422,
    value: {
      message: 'Validation Failed',
      errors: [{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message }],
      documentation_url: url,
      status: '422',
    },
  };
}
