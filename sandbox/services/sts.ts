import { AwsError, type Call, type Members, type Service } from '../call.ts';
import type { World } from '../world.ts';
import { decideResource } from '../iam/decide.ts';
import { githubIssuer, providerArn } from './iam/github-provider.ts';
import type { Iam } from './iam/iam.ts';
import type { Claims, Oidc } from './oidc.ts';

/** The client id of the account's OIDC provider, and so the only audience it takes. */
const providerAudience = 'sts.amazonaws.com';

/** Exchanges GitHub's token for a role's credentials, and tells a caller who they are. */
export class Sts {
  readonly service: Service;
  private readonly world: World;
  private readonly iam: Iam;
  private readonly oidc: Oidc;

  constructor(world: World, iam: Iam, oidc: Oidc) {
    this.world = world;
    this.iam = iam;
    this.oidc = oidc;
    this.service = {
      AssumeRoleWithWebIdentity: (input) => this.assumeRole(input),
      GetCallerIdentity: (_input, call) => this.callerIdentity(call),
    };
  }

  /** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html */
  private assumeRole(input: Members): Members {
    const {
      RoleArn,
      RoleSessionName,
      WebIdentityToken,
      DurationSeconds,
      ProviderId,
      Policy,
      PolicyArns,
    } = input as {
      RoleArn: string;
      RoleSessionName: string;
      WebIdentityToken: string;
      DurationSeconds?: number;
      ProviderId?: string;
      Policy?: string;
      PolicyArns?: unknown[];
    };
    // Ignoring them would give more rights than were asked for.
    if (Policy !== undefined || PolicyArns?.length) {
      throw new AwsError(
        'ValidationError',
        'The sandbox does not support session policies (Policy, PolicyArns)',
      );
    }
    if (ProviderId !== undefined) {
      throw new AwsError(
        'ValidationError',
        'ProviderId is for OAuth 2.0 access tokens, which the sandbox does not support',
      );
    }
    const claims = this.trustedClaims(WebIdentityToken);
    const role = this.iam.roles.find(({ arn }) => arn === RoleArn);
    const federated = providerArn(role?.accountId ?? this.world.accountId);
    if (!this.iam.providers.has(federated)) {
      throw new AwsError(
        'InvalidIdentityToken',
        `No OpenIDConnect provider found in your account for https://${githubIssuer}`,
      );
    }
    const request = {
      action: 'sts:AssumeRoleWithWebIdentity',
      resource: RoleArn,
      context: claimContext(claims),
    };
    if (
      !role ||
      decideResource(role.trust, { arn: federated, accountId: role.accountId, federated }, request)
        .grants !== 'direct'
    ) {
      throw new AwsError(
        'AccessDenied',
        'Not authorized to perform sts:AssumeRoleWithWebIdentity',
        403,
      );
    }
    const seconds = DurationSeconds ?? 3600;
    if (seconds > role.maxSessionDuration) {
      throw new AwsError(
        'ValidationError',
        'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
      );
    }
    const { accessKeyId, secretAccessKey, sessionToken, expiresAt, principal } =
      this.iam.startSession(role, RoleSessionName, seconds);
    return {
      Credentials: {
        AccessKeyId: accessKeyId,
        SecretAccessKey: secretAccessKey,
        SessionToken: sessionToken,
        Expiration: new Date(expiresAt),
      },
      SubjectFromWebIdentityToken: String(claims.sub),
      AssumedRoleUser: { AssumedRoleId: principal.userId, Arn: principal.arn },
      Provider: `arn:aws:iam::${role.accountId}:oidc-provider/${githubIssuer}`,
      Audience: String(claims.aud),
    };
  }

  /** The claims, once signature, issuer, audience and time are right. */
  private trustedClaims(token: string): Claims {
    const claims = this.oidc.read(token);
    if (claims === 'unparsable') {
      throw new AwsError(
        'InvalidIdentityToken',
        'The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)',
      );
    }
    if (claims === 'unsigned') {
      throw new AwsError(
        'InvalidIdentityToken',
        "Couldn't retrieve verification key from your identity provider,  please reference AssumeRoleWithWebIdentity documentation for requirements",
      );
    }
    if (claims.iss !== `https://${githubIssuer}`) {
      throw new AwsError(
        'InvalidIdentityToken',
        `No OpenIDConnect provider found in your account for ${String(claims.iss)}`,
      );
    }
    if (claims.aud !== providerAudience) {
      throw new AwsError('InvalidIdentityToken', 'Incorrect token audience');
    }
    const { clock } = this.world;
    if (clock.now() - clock.transitMs >= Number(claims.exp) * 1000) {
      const now = Math.floor(clock.now() / 1000);
      throw new AwsError(
        'ExpiredTokenException',
        `Token expired: current date/time ${String(now)} must be before the expiration date/time ${String(claims.exp)}`,
      );
    }
    return claims;
  }

  private callerIdentity(call: Call): Members {
    const principal = this.iam.principal(call.callerArn);
    return { UserId: principal.userId, Account: principal.accountId, Arn: principal.arn };
  }
}

/**
 * GitHub's claims that STS knows as condition keys.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html
 */
const conditionClaims = [
  'aud',
  'sub',
  'actor',
  'actor_id',
  'enterprise_id',
  'environment',
  'job_workflow_ref',
  'ref',
  'repository',
  'repository_id',
  'workflow',
];

function claimContext(claims: Claims): Record<string, string> {
  return Object.fromEntries(
    conditionClaims.flatMap((name) =>
      claims[name] === undefined ? [] : [[`${githubIssuer}:${name}`, String(claims[name])]],
    ),
  );
}
