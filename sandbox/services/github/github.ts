import type { Answer, Request } from '../../wire/exchange.ts';
import { losesAfter, outcomeOf, type Outcome } from '../../wire/lost-answer.ts';
import { exampleCommit } from '../../repository.ts';
import type { World } from '../../world.ts';
import { actionsBot, type Author } from './authors.ts';
import { Comments, type Comment } from './comments.ts';
import { faultReply } from './faults.ts';
import { History } from './history.ts';
import { ContentLimit, HourlyLimit } from './limits.ts';
import { refuseForPermission, type Need, type Permissions } from './permissions.ts';
import { listFiles, type PullRequestFile } from './pull-request-files.ts';
import { documentation, refuse, type Reply } from './reply.ts';
import { answerViewer, graphqlError } from './viewer.ts';

/** `GITHUB_API_URL` ends so, as on GitHub Enterprise Server. */
const root = '/api/v3';
/** Where clients look for GraphQL when REST is at `root`. */
const graphqlPath = '/api/graphql';

/** An operation by the name that GitHub's OpenAPI gives it. */
interface Route {
  operation: string;
  method: string;
  /**
   * Below the repository; the group is the number of a pull request, or of a comment, the two are
   * commits.
   */
  path: RegExp;
  need: Need;
  url: string;
}

/** A request for something of the repository. */
interface Asked {
  request: Request;
  /** Its path below the repository. */
  below: string;
  /** Of the server. */
  origin: string;
}

const branchRules = /^\/rules\/branches\/([^/]+)$/;
const compare = /^\/compare\/([0-9a-f]+)\.\.\.([0-9a-f]+)$/;
const comments = /^\/issues\/(\d+)\/comments$/;
const comment = /^\/issues\/comments\/(\d+)$/;
// Either permission will do:
// https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps
const reading: Need = { any: ['issues', 'pullRequests'], access: 'read' };
const writing: Need = { any: ['issues', 'pullRequests'], access: 'write' };
// Every token of the repository may read its metadata.
const metadata: Need = { any: [], access: 'read' };
const routes: Route[] = [
  {
    operation: 'repos/get-branch-rules',
    method: 'GET',
    path: branchRules,
    need: metadata,
    url: `${documentation}/repos/rules#get-rules-for-a-branch`,
  },
  {
    operation: 'repos/compare-commits-with-basehead',
    method: 'GET',
    path: compare,
    need: { any: ['contents'], access: 'read' },
    url: `${documentation}/commits/commits#compare-two-commits`,
  },
  {
    operation: 'pulls/list-files',
    method: 'GET',
    path: /^\/pulls\/(\d+)\/files$/,
    need: { any: ['pullRequests'], access: 'read' },
    url: `${documentation}/pulls/pulls#list-pull-requests-files`,
  },
  {
    operation: 'issues/list-comments',
    method: 'GET',
    path: comments,
    need: reading,
    url: `${documentation}/issues/comments#list-issue-comments`,
  },
  {
    operation: 'issues/create-comment',
    method: 'POST',
    path: comments,
    need: writing,
    url: `${documentation}/issues/comments#create-an-issue-comment`,
  },
  {
    operation: 'issues/update-comment',
    method: 'PATCH',
    path: comment,
    need: writing,
    url: `${documentation}/issues/comments#update-an-issue-comment`,
  },
  {
    operation: 'issues/delete-comment',
    method: 'DELETE',
    path: comment,
    need: writing,
    url: `${documentation}/issues/comments#delete-an-issue-comment`,
  },
];

/**
 * GitHub's API as far as the action calls it, for one private repository and the token of one job.
 */
export class GitHub {
  /** The job's token, `${{ github.token }}`. */
  readonly token = 'ghs_sandboxJobToken';
  /** `owner/name` */
  readonly repository: string;
  readonly repositoryId: string;
  /**
   * Files of the pull requests by their number; tests plant them. A pull request that is not here
   * does not exist.
   */
  readonly pullRequests = new Map<number, PullRequestFile[]>();
  readonly conversations: Comments;
  /** The commits that it has; at first the one that runs are of, where no other is named. */
  readonly history = new History(exampleCommit);
  /** The active rules by their branch. */
  readonly rules = new Map<string, { type: string; parameters?: object }[]>();
  /** What the token may do. */
  permissions: Permissions = { contents: 'read', pullRequests: 'write', issues: 'none' };
  /** Whom the token acts for. */
  viewer: Author = actionsBot;
  /** Runs before an operation is answered: what others do in the meantime. */
  meanwhile: ((operation: string) => void) | undefined;
  private readonly world: World;
  private readonly core: HourlyLimit;
  private readonly graphql: HourlyLimit;
  private readonly content: ContentLimit;

  constructor(world: World) {
    this.world = world;
    const { owner, name, id } = world.repository;
    this.repository = `${owner}/${name}`;
    this.repositoryId = id;
    this.conversations = new Comments(world, this.repository);
    this.core = new HourlyLimit(world.clock, 'core');
    this.graphql = new HourlyLimit(world.clock, 'graphql');
    this.content = new ContentLimit(world.clock);
  }

  /** Path of `GITHUB_API_URL`. */
  readonly path = root;

  /** The comments of a pull request, oldest first. */
  comments(number: number): Comment[] {
    return this.conversations.of(number);
  }

  /** Uses up the hour's requests of the token. */
  exhaust(resource: 'core' | 'graphql' = 'core'): void {
    this[resource].exhaust();
  }

  /** Answers what GitHub would answer; undefined where the path is none of its API. */
  answer(request: Request, origin: string): Outcome | undefined {
    const isGraphql = request.path === graphqlPath;
    if (!isGraphql && request.path !== root && !request.path.startsWith(`${root}/`)) {
      return undefined;
    }
    const limit = isGraphql ? this.graphql : this.core;
    const reply =
      identify(request, this.token) ??
      (isGraphql ? this.query(request) : this.rest(request, origin));
    const answer = this.render(reply, limit);
    return reply.lost === undefined ? answer : outcomeOf(reply.lost, answer);
  }

  private rest(request: Request, origin: string): Reply {
    if (!this.core.take()) {
      return refuse(
        403,
        'API rate limit exceeded for installation.',
        `${documentation}/overview/rate-limits-for-the-rest-api`,
      );
    }
    const [, name, id, below = ''] =
      /^\/(?:repos\/([^/]+\/[^/]+)|repositories\/(\d+))(\/.*)$/.exec(
        request.path.slice(root.length),
      ) ?? [];
    const isOurs = name?.toLowerCase() === this.repository || id === this.repositoryId;
    const route = routes.find(({ method, path }) => method === request.method && path.test(below));
    if (!isOurs || !route) return refuse(404, 'Not Found');
    return this.withFaults(
      route,
      () =>
        refuseForPermission(this.permissions, route.need, route.url) ??
        this.perform(route, { below, request, origin }),
    );
  }

  private query(request: Request): Reply {
    if (!this.graphql.take()) {
      return graphqlError('RATE_LIMITED', 'API rate limit exceeded for installation.');
    }
    if (request.method !== 'POST') return refuse(404, 'Not Found');
    return this.withFaults({ operation: 'graphql', need: reading, url: documentation }, () =>
      answerViewer(request, this.viewer),
    );
  }

  /**
   * The planned fault that hits this operation, `github:pulls/list-files`, or what the operation
   * answers.
   */
  private withFaults(
    { operation, need, url }: Pick<Route, 'operation' | 'need' | 'url'>,
    perform: () => Reply,
  ): Reply {
    this.meanwhile?.(operation);
    const kind = this.world.faults.at({ service: 'github', operation, region: '' })?.kind;
    const fault = kind && faultReply(kind, need, url);
    if (fault !== undefined) return fault;
    const reply = perform();
    return losesAfter(kind) ? { ...reply, lost: kind } : reply;
  }

  private perform({ operation, path, url }: Route, { below, request, origin }: Asked): Reply {
    const api = origin + root;
    // GitHub's links to other pages have the repository's id.
    const self = `${api}/repositories/${this.repositoryId}${below}`;
    if (path === compare) {
      const [, base = '', head = ''] = compare.exec(below) ?? [];
      return this.history.compare([base, head], request, self, url);
    }
    if (path === branchRules) {
      const [, branch = ''] = branchRules.exec(below) ?? [];
      return { status: 200, value: this.rules.get(decodeURIComponent(branch)) ?? [] };
    }
    const target = Number(path.exec(below)?.[1]);
    const found = path === comment ? this.conversations.find(target) : undefined;
    const number = path === comment ? found?.number : target;
    const files = number === undefined ? undefined : this.pullRequests.get(number);
    if (number === undefined || !files) return refuse(404, 'Not Found', url);
    if (this.conversations.deleted.has(number)) return refuse(410, 'This issue was deleted', url);
    if (operation === 'pulls/list-files') return listFiles(files, request, self);
    if (operation === 'issues/list-comments') {
      return this.conversations.list(number, request, self, api);
    }
    if (operation === 'issues/delete-comment') return this.conversations.delete(target);
    const limited = this.content.take();
    if (limited) return limited;
    return found
      ? this.conversations.update(found, request, api)
      : this.conversations.create(number, request, this.viewer, api);
  }

  private render({ status, value, headers }: Reply, limit: HourlyLimit): Answer {
    return {
      status,
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'x-github-request-id': this.world.uuid(),
        ...limit.headers(),
        ...headers,
      },
      body: value === undefined ? '' : JSON.stringify(value),
    };
  }
}

function identify({ headers }: Request, token: string): Reply | undefined {
  if (!headers['user-agent']) {
    return refuse(
      403,
      'Request forbidden by administrative rules. Please make sure your request has a User-Agent header.',
      'https://developer.github.com/v3/#user-agent-required',
    );
  }
  if (headers.authorization === undefined) return refuse(401, 'Requires authentication');
  const given = /^(?:token|bearer) (.+)$/i.exec(headers.authorization)?.[1];
  return given === token ? undefined : refuse(401, 'Bad credentials');
}
