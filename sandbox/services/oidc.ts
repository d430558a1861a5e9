import {
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
  type JsonWebKey,
  type KeyObject,
} from 'node:crypto';
import type { CallFault } from '../faults.ts';
import type { World } from '../world.ts';
import { parameters, type Answer, type Request } from '../wire/exchange.ts';
import { losesAfter, losesBefore, outcomeOf, type Outcome } from '../wire/lost-answer.ts';
import { githubIssuer } from './iam/github-provider.ts';

/** The workflow run that the token speaks of. */
export interface WorkflowRun {
  owner: string;
  ownerId: string;
  repository: string;
  repositoryId: string;
  ref: string;
  eventName: string;
  /** Deployment environment of the job; it wins over the ref in `sub`. */
  environment?: string;
}

export type Claims = Record<string, string | number>;

/**
 * GitHub's OIDC provider: the token endpoint of a job, and the documents that a relying party
 * reads.
 */
export class Oidc {
  /** Secret of the job, `ACTIONS_ID_TOKEN_REQUEST_TOKEN`. */
  readonly requestToken = 'sandbox-job-request-token';
  /** What the next token speaks of; tests change it. */
  run: WorkflowRun;
  private readonly world: World;
  private readonly keyId = 'sandbox-key';
  private keyPair: { publicKey: KeyObject; privateKey: KeyObject } | undefined;

  constructor(world: World) {
    this.world = world;
    const { owner, ownerId, name, id } = world.repository;
    this.run = {
      owner,
      ownerId,
      repository: name,
      repositoryId: id,
      ref: 'refs/heads/main',
      eventName: 'push',
    };
  }

  /** Path and query of `ACTIONS_ID_TOKEN_REQUEST_URL`; the client appends `&audience=`. */
  readonly tokenPath = '/idtoken/sandbox-run/sandbox-job?api-version=2.0';

  /** Answers what GitHub would answer; undefined where the path is none of GitHub's. */
  answer(request: Request, origin: string): Outcome | undefined {
    if (request.path === this.tokenPath.split('?')[0]) return this.tokenOutcome(request);
    if (request.path === '/.well-known/openid-configuration') {
      return json(200, {
        issuer: `https://${githubIssuer}`,
        jwks_uri: `${origin}/.well-known/jwks`,
        subject_types_supported: ['public', 'pairwise'],
        response_types_supported: ['id_token'],
        claims_supported: Object.keys(this.claims('')),
        id_token_signing_alg_values_supported: ['RS256'],
        scopes_supported: ['openid'],
      });
    }
    if (request.path === '/.well-known/jwks') {
      return json(200, {
        keys: [{ ...this.publicKey(), kid: this.keyId, use: 'sig', alg: 'RS256' }],
      });
    }
    return undefined;
  }

  /** A token as GitHub signs it, valid for 300 simulated seconds; `overrides` change claims. */
  token(audience: string, overrides: Claims = {}): string {
    const head = base64Json({ typ: 'JWT', alg: 'RS256', kid: this.keyId });
    const body = base64Json({ ...this.claims(audience), ...overrides });
    const signature = sign(
      'RSA-SHA256',
      Buffer.from(`${head}.${body}`),
      this.keys().privateKey,
    ).toString('base64url');
    return `${head}.${body}.${signature}`;
  }

  /**
   * The claims of a token; `unparsable` where it is none, `unsigned` where the signature is not
   * this provider's.
   */
  read(token: string): Claims | 'unparsable' | 'unsigned' {
    const [head = '', body = '', signature, ...rest] = token.split('.');
    if (signature === undefined || rest.length > 0) return 'unparsable';
    let claims: Claims;
    let header: { alg?: string };
    try {
      header = JSON.parse(Buffer.from(head, 'base64url').toString()) as { alg?: string };
      claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as Claims;
    } catch {
      return 'unparsable';
    }
    const isSigned =
      header.alg === 'RS256' &&
      verify(
        'RSA-SHA256',
        Buffer.from(`${head}.${body}`),
        this.keys().publicKey,
        Buffer.from(signature, 'base64url'),
      );
    return isSigned ? claims : 'unsigned';
  }

  /** `sub` in the form that `settings.oidcSubject` asks for. */
  subject(): string {
    const { owner, ownerId, repository, repositoryId, environment, eventName, ref } = this.run;
    const place =
      environment !== undefined
        ? `environment:${environment.replaceAll(':', '%3A')}`
        : eventName === 'pull_request'
          ? 'pull_request'
          : `ref:${ref}`;
    const name =
      this.world.settings.oidcSubject === 'immutable'
        ? `${owner}@${ownerId}/${repository}@${repositoryId}`
        : `${owner}/${repository}`;
    return `repo:${name}:${place}`;
  }

  /** With the planned fault that hits the request, if any. */
  private tokenOutcome(request: Request): Outcome {
    const at = { service: 'github', operation: 'id-token', region: '' };
    const kind = this.world.faults.at(at)?.kind;
    if (losesBefore(kind)) return outcomeOf(kind);
    const answer = this.tokenAnswer(request);
    if (losesAfter(kind)) return outcomeOf(kind, answer);
    const status = kind && faultStatus[kind];
    return status === undefined ? answer : json(status, { message: 'The service is disturbed' });
  }

  private tokenAnswer(request: Request): Answer {
    if (request.method !== 'GET') {
      return json(405, { message: `The token is asked for with GET, not ${request.method}` });
    }
    if (request.headers.authorization !== `Bearer ${this.requestToken}`) {
      return json(401, { message: 'The request token is not valid' });
    }
    const query = new Map(parameters(request.query, { form: false }));
    if (query.get('api-version') !== '2.0') {
      return json(400, { message: 'The query has no api-version=2.0' });
    }
    return json(200, {
      value: this.token(query.get('audience') ?? `https://github.com/${this.run.owner}`),
    });
  }

  private claims(audience: string): Claims {
    const { owner, ownerId, repository, repositoryId, ref, eventName, environment } = this.run;
    const issuedAt = Math.floor(this.world.clock.now() / 1000);
    const workflow = `${owner}/${repository}/.github/workflows/main.yml@${ref}`;
    const sha = '6dcb09b5b57875f334f61aebed695e2e4193db5e';
    return {
      jti: this.world.uuid(),
      iss: `https://${githubIssuer}`,
      sub: this.subject(),
      aud: audience,
      iat: issuedAt,
      nbf: issuedAt - 300,
      exp: issuedAt + 300,
      actor: 'octocat',
      actor_id: '583231',
      base_ref: '',
      event_name: eventName,
      head_ref: '',
      job_workflow_ref: workflow,
      job_workflow_sha: sha,
      ref,
      ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
      repository: `${owner}/${repository}`,
      repository_id: repositoryId,
      repository_owner: owner,
      repository_owner_id: ownerId,
      repository_visibility: 'private',
      run_id: '1000',
      run_number: '1',
      run_attempt: '1',
      runner_environment: 'github-hosted',
      sha,
      workflow: 'main',
      workflow_ref: workflow,
      workflow_sha: sha,
      ...(environment !== undefined && { environment }),
    };
  }

  /** Made when first needed: it takes longer than the rest of the sandbox's start. */
  private keys(): { publicKey: KeyObject; privateKey: KeyObject } {
    return (this.keyPair ??= generateKeyPairSync('rsa', { modulusLength: 2048 }));
  }

  private publicKey(): JsonWebKey {
    return createPublicKey(this.keys().privateKey).export({ format: 'jwk' });
  }
}

const faultStatus: Partial<Record<CallFault['kind'], number>> = {
  'throttle': 429,
  'server-error': 500,
  'denied': 403,
  'expired-token': 401,
  'refused': 400,
};

const base64Json = (value: unknown): string =>
  Buffer.from(JSON.stringify(value)).toString('base64url');

const json = (status: number, value: unknown): Answer => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify(value),
});
