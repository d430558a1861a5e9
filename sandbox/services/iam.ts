import { createHash } from 'node:crypto';
import { AwsError, type Call, type Members, type Service } from '../call.ts';
import type { World } from '../world.ts';

/** A statement of a role's trust policy: the claims that GitHub's token must have. */
export interface TrustStatement {
  Principal: { Federated: string };
  Condition: { StringEquals?: Record<string, string | string[]>; StringLike?: Record<string, string | string[]> };
}

export interface Role {
  name: string;
  arn: string;
  roleId: string;
  /** Seconds. */
  maxSessionDuration: number;
  trust: TrustStatement[];
}

/** Somebody who can sign requests. */
export interface Credentials {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string;
  /** Simulated milliseconds; long-lived keys have none. */
  expiresAt?: number;
  principal: Principal;
}

export interface Principal {
  arn: string;
  accountId: string;
  /** As GetCallerIdentity gives it. */
  userId: string;
  /** Name of the role or the user; denials stand under it. */
  name: string;
}

/** The host that stands for GitHub in trust policies. */
export const githubIssuer = 'token.actions.githubusercontent.com';

/** Identities of the account: one user, three roles that GitHub may assume, the instance profile of the builds. */
export class Iam {
  readonly service: Service;
  readonly roles: Role[];
  readonly user: Credentials;
  private readonly world: World;
  private readonly credentials = new Map<string, Credentials>();
  /** Denied actions by name of the role or user. */
  private readonly denied = new Map<string, string[]>();

  constructor(world: World) {
    this.world = world;
    this.roles = ['golden-ami-plan', 'golden-ami-candidate', 'golden-ami-release'].map((name) => this.createRole(name));
    const userName = 'sandbox';
    this.user = {
      accessKeyId: `AKIA${id(userName)}`,
      secretAccessKey: secret(userName),
      principal: { arn: `arn:aws:iam::${world.accountId}:user/${userName}`, accountId: world.accountId, userId: `AIDA${id(userName)}`, name: userName },
    };
    this.credentials.set(this.user.accessKeyId, this.user);
    this.service = { GetInstanceProfile: (input) => this.getInstanceProfile(input) };
  }

  /** Has the role or user refused this action, in IAM's spelling; `*` stands for any characters. */
  deny(name: string, action: string): void {
    this.denied.set(name, [...(this.denied.get(name) ?? []), action]);
  }

  /** Takes back all denials of the role or user. */
  allow(name: string): void {
    this.denied.delete(name);
  }

  /** Why the caller may not do this, in AWS's words; undefined where they may. */
  denial(principal: Principal, action: string, resource: string): string | undefined {
    const isDenied = (this.denied.get(principal.name) ?? []).some((pattern) => isLike(action.toLowerCase(), pattern.toLowerCase()));
    return isDenied ? denialText(principal.arn, action, resource) : undefined;
  }

  /** The role by name. Throws where there is none. */
  role(name: string): Role {
    const role = this.roles.find((one) => one.name === name);
    if (!role) throw new Error(`The sandbox has no role ${name}`);
    return role;
  }

  /** Whoever signs with this access key. */
  holder(accessKeyId: string): Credentials | undefined {
    return this.credentials.get(accessKeyId);
  }

  /** Whoever has this ARN. Throws where nobody has. */
  principal(arn: string): Principal {
    for (const { principal } of this.credentials.values()) if (principal.arn === arn) return principal;
    throw new Error(`The sandbox knows nobody by the ARN ${arn}`);
  }

  /** Temporary credentials of a role. */
  startSession(role: Role, sessionName: string, seconds: number): Required<Credentials> {
    const seed = this.world.uuid();
    const session = {
      accessKeyId: `ASIA${id(seed)}`,
      secretAccessKey: secret(seed),
      sessionToken: `IQoJb3JpZ2lu${secret(`${seed} token`).repeat(4)}`,
      expiresAt: this.world.clock.now() + seconds * 1000,
      principal: {
        arn: `arn:aws:sts::${this.world.accountId}:assumed-role/${role.name}/${sessionName}`,
        accountId: this.world.accountId,
        userId: `${role.roleId}:${sessionName}`,
        name: role.name,
      },
    };
    this.credentials.set(session.accessKeyId, session);
    return session;
  }

  private createRole(name: string): Role {
    const { accountId } = this.world;
    return {
      name,
      arn: `arn:aws:iam::${accountId}:role/${name}`,
      roleId: `AROA${id(name)}`,
      maxSessionDuration: 3600,
      trust: [
        {
          Principal: { Federated: `arn:aws:iam::${accountId}:oidc-provider/${githubIssuer}` },
          Condition: {
            StringEquals: { [`${githubIssuer}:aud`]: 'sts.amazonaws.com' },
            StringLike: { [`${githubIssuer}:sub`]: ['repo:example-org/images:*', 'repo:example-org@123/images@456:*'] },
          },
        },
      ],
    };
  }

  private getInstanceProfile(input: Members): Members {
    const name = input.InstanceProfileName as string;
    if (!this.hasInstanceProfile(name)) throw new AwsError('NoSuchEntity', `Instance Profile ${name} cannot be found.`, 404);
    const { accountId } = this.world;
    const CreateDate = new Date(this.world.clock.epoch);
    const trust = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }] };
    const role = { Path: '/', RoleName: name, RoleId: `AROA${id(name)}`, Arn: `arn:aws:iam::${accountId}:role/${name}`, CreateDate, AssumeRolePolicyDocument: encodeURIComponent(JSON.stringify(trust)) };
    return { InstanceProfile: { Path: '/', InstanceProfileName: name, InstanceProfileId: `AIPA${id(name)}`, Arn: `arn:aws:iam::${accountId}:instance-profile/${name}`, CreateDate, Roles: [role] } };
  }

  /** Whether the account has this instance profile. */
  hasInstanceProfile(name: string): boolean {
    return name === 'golden-ami-build';
  }
}

/** AWS's sentence for a missing permission; a call's resource is `*` where no ARN is known. */
export function denialText(callerArn: string, action: string, resource: string): string {
  return `User: ${callerArn} is not authorized to perform: ${action} on resource: ${resource} because no identity-based policy allows the ${action} action`;
}

/** The resource of a call as far as its input names one. */
export function resourceOf(input: Members, call: Pick<Call, 'service' | 'region' | 'accountId'>): string {
  const arn = Object.values(input).find((value) => typeof value === 'string' && value.startsWith('arn:')) as string | undefined;
  if (arn !== undefined) return arn;
  const imageId = input.ImageId as string | undefined;
  return call.service === 'ec2' && imageId !== undefined ? `arn:aws:ec2:${call.region}::image/${imageId}` : '*';
}

/** IAM's StringLike: `*` stands for any characters, `?` for one. */
export function isLike(value: string, pattern: string): boolean {
  const expression = pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*').replaceAll('?', '.');
  return new RegExp(`^${expression}$`, 's').test(value);
}

/** 16 characters as in AWS's ids, the same for the same seed. */
function id(seed: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  return [...createHash('sha256').update(`id of ${seed}`).digest().subarray(0, 16)].map((byte) => alphabet.charAt(byte % 32)).join('');
}

/** 40 characters, the same for the same seed. */
function secret(seed: string): string {
  return createHash('sha256').update(`secret of ${seed}`).digest('base64').slice(0, 40);
}
