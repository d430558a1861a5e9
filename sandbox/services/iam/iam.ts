import { decideIdentity } from '../../iam/decide.ts';
import { isLike } from '../../iam/operators.ts';
import { parsePolicy } from '../../iam/parse-policy.ts';
import { subjectPrefixes } from '../../repository.ts';
import type { World } from '../../world.ts';
import { githubIssuer, providerArn } from './github-provider.ts';
import { id, secret } from './ids.ts';
import type { Credentials, Principal, Role } from './principal.ts';

/** Identities: a user of each account who may do everything, roles, instance profiles, providers. */
export class Iam {
  readonly roles: Role[] = [];
  /** The user of each account: `sandbox` at home, else named after the account. */
  private readonly users = new Map<string, Credentials>();
  /**
   * Instance profiles of the home account by name, each with the name of its role, if it has one.
   */
  readonly instanceProfiles = new Map<string, string | undefined>();
  /** ARNs of OIDC providers. */
  readonly providers = new Set<string>();
  /** Accounts in which Image Builder has its service-linked role. */
  readonly serviceLinked = new Set<string>();
  private readonly world: World;
  private readonly credentials = new Map<string, Credentials>();
  /** Denied actions by name of the role or user. */
  private readonly denied = new Map<string, string[]>();

  constructor(world: World) {
    this.world = world;
    for (const [account, accountId] of Object.entries(world.accounts)) {
      this.users.set(account, this.createUser(account === 'home' ? 'sandbox' : account, accountId));
    }
    for (const [account, roles] of Object.entries(world.contents.openRoles ?? {})) {
      const accountId = world.accountOf(account);
      this.providers.add(providerArn(accountId));
      this.serviceLinked.add(accountId);
      for (const name of roles) this.putOpenRole(name, accountId);
    }
    for (const name of world.contents.instanceProfiles ?? []) {
      this.instanceProfiles.set(name, name);
    }
  }

  /** The user of the home account. */
  get user(): Credentials {
    return this.userOf('home');
  }

  /** The user of the account of this name. Throws where there is no such account. */
  userOf(account: string): Credentials {
    const user = this.users.get(account);
    if (!user) throw new Error(`The sandbox has no account ${account}`);
    return user;
  }

  /** Makes a role, or puts it in the place of one with its name. */
  putRole(
    role: Pick<Role, 'name' | 'accountId' | 'trust' | 'policies'> & {
      maxSessionDuration?: number | undefined;
    },
  ): Role {
    const made = {
      ...role,
      arn: `arn:aws:iam::${role.accountId}:role/${role.name}`,
      roleId: `AROA${id(`${role.accountId} ${role.name}`)}`,
      maxSessionDuration: role.maxSessionDuration ?? 3600,
    };
    const index = this.roles.findIndex(({ arn }) => arn === made.arn);
    this.roles.splice(index < 0 ? this.roles.length : index, index < 0 ? 0 : 1, made);
    return made;
  }

  /** Has the role or user refused this action, in IAM's spelling; `*` stands for any characters. */
  deny(name: string, action: string): void {
    this.denied.set(name, [...(this.denied.get(name) ?? []), action]);
  }

  /** Takes back all denials of the role or user. */
  allow(name: string): void {
    this.denied.delete(name);
  }

  /** Whether `deny` took the action from the role or user. */
  isDenied(name: string, action: string): boolean {
    return (this.denied.get(name) ?? []).some((pattern) =>
      isLike(action.toLowerCase(), pattern.toLowerCase()),
    );
  }

  /** The role by name, of the home account unless another is named. Throws where there is none. */
  role(name: string, account = 'home'): Role {
    const role = this.roles.find(
      (one) => one.name === name && one.accountId === this.world.accountOf(account),
    );
    if (!role) throw new Error(`The ${account} account has no role ${name}`);
    return role;
  }

  /** Whoever signs with this access key. */
  holder(accessKeyId: string): Credentials | undefined {
    return this.credentials.get(accessKeyId);
  }

  /** Whoever has this ARN. Throws where nobody has. */
  principal(arn: string): Principal {
    for (const { principal } of this.credentials.values()) {
      if (principal.arn === arn) return principal;
    }
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
        arn: `arn:aws:sts::${role.accountId}:assumed-role/${role.name}/${sessionName}`,
        accountId: role.accountId,
        userId: `${role.roleId}:${sessionName}`,
        name: role.name,
        role,
      },
    };
    this.credentials.set(session.accessKeyId, session);
    return session;
  }

  /** Whether the home account has this instance profile. */
  hasInstanceProfile(name: string): boolean {
    return this.instanceProfiles.has(name);
  }

  /** Whether the instance profile has a role, without which nothing launches with it. */
  hasRole(name: string): boolean {
    return this.instanceProfiles.get(name) !== undefined;
  }

  /**
   * Whether the policies of the role in an instance profile allow this to the instances that have
   * it.
   */
  allows(profile: string, action: string, resource: string): boolean {
    const policies = this.roles.find(
      ({ name, accountId }) =>
        name === this.instanceProfiles.get(profile) && accountId === this.world.accountId,
    )?.policies;
    return (
      policies === undefined ||
      decideIdentity(policies, { action, resource, context: {} }).isAllowed
    );
  }

  private createUser(name: string, accountId: string): Credentials {
    const principal = {
      arn: `arn:aws:iam::${accountId}:user/${name}`,
      accountId,
      userId: `AIDA${id(name)}`,
      name,
    };
    const user = { accessKeyId: `AKIA${id(name)}`, secretAccessKey: secret(name), principal };
    this.credentials.set(user.accessKeyId, user);
    return user;
  }

  private putOpenRole(name: string, accountId: string): void {
    const trust = parsePolicy(`trust of ${name}`, 'trust', {
      Statement: [
        {
          Effect: 'Allow',
          Principal: { Federated: providerArn(accountId) },
          Action: 'sts:AssumeRoleWithWebIdentity',
          Condition: {
            StringEquals: { [`${githubIssuer}:aud`]: 'sts.amazonaws.com' },
            StringLike: {
              [`${githubIssuer}:sub`]: subjectPrefixes(this.world.repository).map(
                (one) => `${one}*`,
              ),
            },
          },
        },
      ],
    });
    this.putRole({ name, accountId, trust, policies: undefined });
  }
}
