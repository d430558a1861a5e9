import type { AssumeRoleWithWebIdentityCommandOutput, STSClient } from '@aws-sdk/client-sts';
import type { Clock } from '../clock.ts';
import { ActionError, AwsCallError, cancelled } from '../errors.ts';
import { seeStepFor } from '../getting-started.ts';
import { attempts } from '../network/attempts.ts';
import { expiredNames } from './error-names.ts';
import { explainAwsError } from './errors.ts';
import { isThrottle, isTransient } from './passing.ts';
import { told } from './clients/told.ts';

/** Credentials as the SDK takes them. */
export interface Credentials {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken: string;
  expiration: Date;
}

/** The run's identity at GitHub, to explain a refusal. */
export interface RunIdentity {
  /** `owner/name` */
  repository: string;
  repositoryId: string;
  ownerId: string;
}

/** A role session that renews itself. */
export interface OidcSession {
  /**
   * Credentials that are valid for at least five more minutes. Calls at the same time share one
   * exchange.
   */
  credentials: () => Promise<Credentials>;
  /**
   * Drops the credentials after AWS has said that they are expired; the next call exchanges a new
   * token.
   */
  renew: () => void;
}

/**
 * How long before its end a session is renewed, in milliseconds. Until it ends it is used on where
 * that fails: a disturbance at GitHub or STS shorter than this is not noticed.
 */
const renewBeforeEndMs = 5 * 60_000;
/** The last milliseconds of a session, in which a request might reach AWS too late. */
const lastMs = 10_000;
/** Pause after a renewal that failed, in milliseconds, in which the session is used on. */
const renewalPauseMs = 30_000;

/**
 * Exchanges GitHub's OIDC token for a role session, by the policy of all network calls. The token
 * is valid for five minutes, so each try requests a new one from GitHub. What stays refused is an
 * ActionError, never an answer to the call that needed the session.
 */
export function oidcSession(options: {
  clock: Clock;
  signal: AbortSignal;
  client: () => Promise<{
    sts: STSClient;
    assume: typeof import('@aws-sdk/client-sts').AssumeRoleWithWebIdentityCommand;
  }>;
  getIdToken: (audience: string) => Promise<string>;
  audience: string;
  /** Region of the STS endpoint, for messages. */
  region: string;
  roleArn: string;
  sessionName: string;
  durationSeconds: number;
  /** Has GitHub hide a secret in the log. */
  mask: (secret: string) => Promise<void>;
  run: RunIdentity;
}): OidcSession {
  let current: Credentials | undefined;
  let renewal: Promise<Credentials> | undefined;
  let renewAgainAt = -Infinity;
  const { clock, signal } = options;
  const assumeRole = async (): Promise<AssumeRoleWithWebIdentityCommandOutput> => {
    const [{ sts, assume }, token] = await Promise.all([options.client(), idToken(options)]);
    const answer = await sts
      .send(
        new assume({
          RoleArn: options.roleArn,
          RoleSessionName: options.sessionName,
          DurationSeconds: options.durationSeconds,
          WebIdentityToken: token,
        }),
      )
      .catch((error: unknown) => {
        throw isTransient(error) ? error : explainRefusal(error, token, options);
      });
    told(answer.Credentials, 'Credentials', answer);
    return answer;
  };
  const exchange = async (): Promise<Credentials> => {
    const answer = await attempts(assumeRole, {
      clock,
      signal,
      judge: (failure) => {
        if (failure instanceof ActionError) return { kind: 'final' };
        if (isThrottle(failure)) return { kind: 'throttled' };
        // The token of the next try is a new one.
        const isLate = failure instanceof Error && expiredNames.has(failure.name);
        return isLate || isTransient(failure) ? { kind: 'passing' } : { kind: 'final' };
      },
    }).catch((error: unknown) => {
      // No call that waits for the session was made yet.
      throw signal.aborted && isTransient(error)
        ? cancelled(`while it asked for a session of ${options.roleArn}`, error)
        : asCredentialsError(error, options);
    });
    const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = answer.Credentials ?? {};
    if (!AccessKeyId || !SecretAccessKey || !SessionToken || !Expiration) {
      throw new ActionError(
        'credentials',
        `STS gave no credentials for ${options.roleArn}.`,
        'Run again; report it if it stays so.',
      );
    }
    // Never the account id: GitHub drops every output that holds a masked value.
    await Promise.all([options.mask(SecretAccessKey), options.mask(SessionToken)]);
    return {
      accessKeyId: AccessKeyId,
      secretAccessKey: SecretAccessKey,
      sessionToken: SessionToken,
      expiration: Expiration,
    };
  };
  const livesFor = (session: Credentials): number => session.expiration.getTime() - clock.now();
  const renewed = (): Promise<Credentials> => {
    renewal ??= exchange()
      .then((session) => (current = session))
      .finally(() => (renewal = undefined));
    return renewal;
  };
  const credentials = async (): Promise<Credentials> => {
    const held = current;
    if (!held) return renewed();
    if (livesFor(held) > renewBeforeEndMs) return held;
    const isAlive = (): boolean => current === held && livesFor(held) > lastMs;
    if (clock.now() < renewAgainAt && isAlive()) return held;
    try {
      return await renewed();
    } catch (error) {
      if (!isAlive()) throw error;
      renewAgainAt = clock.now() + renewalPauseMs;
      return held;
    }
  };
  return {
    credentials,
    renew: () => {
      current = undefined;
    },
  };
}

/** The error of an exchange that did not succeed. */
function asCredentialsError(
  error: unknown,
  { roleArn, region }: { roleArn: string; region: string },
): unknown {
  const target = {
    service: 'sts',
    operation: 'AssumeRoleWithWebIdentity',
    region,
    resource: roleArn,
  };
  const explained = explainAwsError(error, target, roleArn);
  return explained instanceof AwsCallError
    ? new ActionError('credentials', explained.message, explained.remedy, { cause: error })
    : explained;
}

async function idToken(options: {
  getIdToken: (audience: string) => Promise<string>;
  audience: string;
}): Promise<string> {
  try {
    return await options.getIdToken(options.audience);
  } catch (error) {
    const text = withCause(error);
    const remedy = /ACTIONS_ID_TOKEN_REQUEST/.test(text)
      ? 'Give the job `permissions: id-token: write` (and the calling job, where this is a reusable workflow). Pull requests from forks never get a token.'
      : "Run again; GitHub's token service may be disturbed.";
    throw new ActionError(
      'credentials',
      `GitHub gave no OIDC token: ${text.replaceAll(/\s+/g, ' ')}.`,
      remedy,
      { cause: error },
    );
  }
}

/** What fetch says of a connection, "fetch failed", has its reason in the cause. */
function withCause(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message} (${withCause(error.cause)})`;
}

/**
 * Explains why STS refused the token; gives other errors back, which the caller may retry. The
 * message shows the subject that was sent and GitHub's other form of it, since the trust policy may
 * name the wrong one.
 */
function explainRefusal(
  error: unknown,
  token: string,
  options: { roleArn: string; audience: string; run: RunIdentity },
): unknown {
  const name = error instanceof Error ? error.name : '';
  const text = error instanceof Error ? error.message.replaceAll(/\s+/g, ' ') : String(error);
  if (
    ![
      'AccessDenied',
      'AccessDeniedException',
      'InvalidIdentityToken',
      'InvalidIdentityTokenException',
      'ValidationError',
    ].includes(name)
  ) {
    return error;
  }
  if (name === 'ValidationError') {
    return new ActionError(
      'credentials',
      `STS refused the session for ${options.roleArn}: ${text}`,
      "Lower role-duration-seconds, or raise the role's maximum session duration.",
      { cause: error },
    );
  }
  const subjects = bothSubjects(subjectOf(token), options.run);
  return new ActionError(
    'credentials',
    `AWS does not let this run assume ${options.roleArn}: ${text}. The token's subject is "${subjects.sent}", its audience "${options.audience}".`,
    `${adviceFor(subjects.sent)} Leave its trust policy as it is, unless it was made for another repository${subjects.other === undefined ? '' : ` or for GitHub's other form of the subject, "${subjects.other}"`}; and see that the account has the role and the OIDC provider token.actions.githubusercontent.com. ${seeStepFor('account')}`,
    { cause: error },
  );
}

/**
 * What is most often wrong with a job whose token has this subject: it says whether the job is in
 * an environment. A role that trusts more than it should takes the reviewers away, so the job is to
 * be mended first.
 */
function adviceFor(subject: string): string {
  const [, environment] = subject.split(':environment:');
  if (environment !== undefined) {
    return `The job is in the environment ${environment}: use the role that is for that environment, on the default branch, and roles for other jobs in jobs without it.`;
  }
  if (subject.endsWith(':pull_request')) {
    return 'The job is of a pull request: only roles for plans and for candidates trust that; others are for the default branch.';
  }
  const [, branch] = subject.split(':ref:refs/heads/');
  if (branch === undefined) {
    return 'Roles trust a subject that names a pull request, the default branch or an environment: this one names none of them.';
  }
  return `The job names no environment: a role for releases is taken only with \`environment: golden-ami-release\` in the job, or the environment that it was made for, on the default branch. Without one, the roles for plans and for builds trust the default branch, and none trusts another: see that ${branch} is the one that they were made for, or open a pull request.`;
}

/** The claim `sub` of the token, which is no secret. */
function subjectOf(token: string): string {
  try {
    const claims = JSON.parse(
      Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'),
    ) as { sub?: unknown };
    return typeof claims.sub === 'string' ? claims.sub : 'unknown';
  } catch {
    return 'unknown';
  }
}

/**
 * Gives the token's subject and its other form. GitHub's subject begins with `repo:owner/name:` in
 * repositories made before 2026-07-15, and with `repo:owner@id/name@id:` in newer, renamed or
 * transferred ones.
 */
export function bothSubjects(sent: string, run: RunIdentity): { sent: string; other?: string } {
  const [owner = '', name = ''] = run.repository.split('/');
  const legacy = `repo:${owner}/${name}:`;
  const immutable = `repo:${owner}@${run.ownerId}/${name}@${run.repositoryId}:`;
  if (run.ownerId === '' || run.repositoryId === '') return { sent };
  if (sent.startsWith(legacy)) return { sent, other: immutable + sent.slice(legacy.length) };
  if (sent.startsWith(immutable)) return { sent, other: legacy + sent.slice(immutable.length) };
  return { sent };
}
