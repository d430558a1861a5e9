import type { Fault } from '../faults.ts';
import { parameters, type Answer, type Request } from '../wire/exchange.ts';
import type { World } from '../world.ts';

/** A file of a pull request, as GitHub's API names its members. */
export interface PullRequestFile {
  filename: string;
  status: 'added' | 'removed' | 'modified' | 'renamed';
  /** Of a file that was renamed. */
  previous_filename?: string;
}

/** `GITHUB_API_URL` ends so, as on GitHub Enterprise Server. */
const root = '/api/v3';
const documentation = 'https://docs.github.com/rest';
/** Requests of one job token in an hour. https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
const hourlyLimit = 1000;
/** GitHub lists no more files of a pull request. https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files */
const mostFiles = 3000;
const largestPage = 100;
const usualPage = 30;

const operation = 'pulls/list-files';

/** GitHub's REST API as far as the action calls it, for one private repository and the token of one job. */
export class GitHub {
  /** The job's token, `${{ github.token }}`. */
  readonly token = 'ghs_sandboxJobToken';
  readonly repository = 'example-org/images';
  readonly repositoryId = '456';
  /** Files of the pull requests by their number; tests plant them. */
  readonly pullRequests = new Map<number, PullRequestFile[]>();
  private readonly world: World;
  private used = 0;

  constructor(world: World) {
    this.world = world;
  }

  /** Path of `GITHUB_API_URL`. */
  readonly path = root;

  /** Answers what GitHub would answer; undefined where the path is none of its API. */
  answer(request: Request, origin: string): Answer | 'reset' | undefined {
    if (request.path !== root && !request.path.startsWith(`${root}/`)) return undefined;
    const failure = this.identify(request);
    if (failure) return failure;
    this.used += 1;
    if (this.used > hourlyLimit) return this.limited();
    const route = /^\/(?:repos\/([^/]+\/[^/]+)|repositories\/(\d+))\/pulls\/(\d+)\/files$/.exec(request.path.slice(root.length));
    if (!route || request.method !== 'GET') return this.error(404, 'Not Found', documentation);
    return this.fault() ?? this.files(request, origin, { repository: route[1], id: route[2], number: Number(route[3]) });
  }

  private identify({ headers }: Request): Answer | undefined {
    if (!headers['user-agent']) return this.error(403, 'Request forbidden by administrative rules. Please make sure your request has a User-Agent header.', 'https://developer.github.com/v3/#user-agent-required');
    if (headers.authorization === undefined) return this.error(401, 'Requires authentication', documentation);
    const given = /^(?:token|bearer) (.+)$/i.exec(headers.authorization)?.[1];
    return given === this.token ? undefined : this.error(401, 'Bad credentials', documentation);
  }

  private files(request: Request, origin: string, { repository, id, number }: { repository: string | undefined; id: string | undefined; number: number }): Answer {
    const files = this.pullRequests.get(number);
    const isOurs = repository?.toLowerCase() === this.repository || id === this.repositoryId;
    if (!isOurs || !files) return this.error(404, 'Not Found', listDocumentation);
    const query = new Map(parameters(request.query, { form: true }));
    const size = Math.min(largestPage, positive(query.get('per_page')) ?? usualPage);
    const page = positive(query.get('page')) ?? 1;
    const all = files.slice(0, mostFiles);
    const last = Math.max(1, Math.ceil(all.length / size));
    const url = `${origin}${root}/repositories/${this.repositoryId}/pulls/${String(number)}/files?per_page=${String(size)}&page=`;
    const links = [
      ...(page > 1 ? [`<${url}${String(page - 1)}>; rel="prev"`] : []),
      ...(page < last ? [`<${url}${String(page + 1)}>; rel="next"`, `<${url}${String(last)}>; rel="last"`] : []),
      ...(page > 1 ? [`<${url}1>; rel="first"`] : []),
    ];
    const body = all.slice((page - 1) * size, page * size).map((file, index) => ({ sha: String(index).padStart(40, '0'), additions: 1, deletions: 1, changes: 2, patch: '@@ -1 +1 @@', ...file }));
    return this.json(200, body, links.length > 0 ? { link: links.join(', ') } : {});
  }

  /** The planned fault that hits this request. Its operation is `github:pulls/list-files`. */
  private fault(): Answer | 'reset' | undefined {
    const kind: Fault['kind'] | undefined = this.world.faults.at({ service: 'github', operation, region: '' })?.kind;
    switch (kind) {
      case 'denied':
        return this.error(403, 'Resource not accessible by integration', listDocumentation, { 'x-accepted-github-permissions': 'pull_requests=read' });
      case 'expired-token':
        return this.error(401, 'Bad credentials', documentation);
      case 'throttle':
        return this.error(403, 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.', `${documentation}/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits`, { 'retry-after': '60' });
      case 'server-error':
        return this.error(502, 'Server Error', documentation);
      case 'reset-before':
      case 'reset-after':
        return 'reset';
      default:
        return undefined;
    }
  }

  private limited(): Answer {
    return this.error(403, 'API rate limit exceeded for installation.', `${documentation}/overview/rate-limits-for-the-rest-api`);
  }

  private error(status: number, message: string, url: string, headers: Record<string, string> = {}): Answer {
    return this.json(status, { message, documentation_url: url, status: String(status) }, headers);
  }

  private json(status: number, value: unknown, headers: Record<string, string>): Answer {
    const reset = Math.ceil(this.world.clock.now() / 3_600_000) * 3600;
    return {
      status,
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'x-github-request-id': this.world.uuid(),
        'x-ratelimit-limit': String(hourlyLimit),
        'x-ratelimit-remaining': String(Math.max(0, hourlyLimit - this.used)),
        'x-ratelimit-reset': String(reset),
        'x-ratelimit-resource': 'core',
        'x-ratelimit-used': String(this.used),
        ...headers,
      },
      body: JSON.stringify(value),
    };
  }

  /** Uses up the hour's requests of the token. */
  exhaust(): void {
    this.used = hourlyLimit;
  }
}

const listDocumentation = `${documentation}/pulls/pulls#list-pull-requests-files`;

/** GitHub takes what is no number for absent. */
function positive(text: string | undefined): number | undefined {
  return text !== undefined && /^[1-9]\d*$/.test(text) ? Number(text) : undefined;
}
