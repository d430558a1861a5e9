import type { Call, Members } from '../call.ts';
import type { Ec2 } from '../services/ec2/ec2.ts';
import type { Iam } from '../services/iam/iam.ts';
import type { Principal } from '../services/iam/principal.ts';
import type { ImageBuilder } from '../services/imagebuilder/image-builder.ts';
import { decideKey } from '../services/kms/key-policy.ts';
import type { Kms } from '../services/kms/kms.ts';
import type { S3 } from '../services/s3/s3.ts';
import type { World } from '../world.ts';
import { becauseOf, denialText, resourceOf } from './denial.ts';
import { decideIdentity, type AccessRequest, type DecidedBy } from './decide.ts';
import type { Holdings } from './holdings.ts';
import { needsOf } from './needs.ts';

/** An action that a statement of a role allowed. */
export interface Use extends DecidedBy {
  role: string;
  /** What was called: another action than its own may be asked for. */
  operation: string;
  action: string;
  resource: string;
}

/** Decides for every call whether its caller may make it. */
export class Authorizer {
  /** What was allowed so far, each once. */
  readonly uses = new Map<string, Use>();
  private readonly world: World;
  private readonly iam: Iam;
  private readonly kms: Kms;
  private readonly s3: S3;
  private readonly holdings: Holdings;

  constructor({
    world,
    iam,
    kms,
    ec2,
    imageBuilder,
    s3,
  }: {
    world: World;
    iam: Iam;
    kms: Kms;
    ec2: Ec2;
    imageBuilder: ImageBuilder;
    s3: S3;
  }) {
    this.world = world;
    this.iam = iam;
    this.kms = kms;
    this.s3 = s3;
    const ec2Id = (arn: string): string | undefined =>
      /^arn:aws:ec2:[^:]*::(?:image|snapshot)\/(\S+)$/.exec(arn)?.[1];
    this.holdings = {
      doubts: world.settings,
      tagsOf: (arn) => {
        const id = ec2Id(arn);
        if (id === undefined) {
          return imageBuilder.registry.get(arn)?.detail['tags'] as
            Record<string, string> | undefined;
        }
        return ec2.store.tagsOf(id, world.accountId).latest;
      },
      ownerOf: (arn) => {
        const { amis, snapshots } = ec2.store;
        const id = ec2Id(arn) ?? '';
        return amis.get(id)?.ownerId ?? snapshots.get(id)?.ownerId;
      },
      keyArnOf: (keyRef, { region, accountId }) => kms.find(region, accountId, keyRef)?.arn,
      aliasesOf: (keyArn) => kms.aliasesOf(keyArn),
      roleOfProfile: (name, accountId) => {
        const role = accountId === world.accountId ? iam.instanceProfiles.get(name) : undefined;
        return role === undefined ? undefined : `arn:aws:iam::${accountId}:role/${role}`;
      },
      bucketOf: (name) => s3.bucket(name),
      recipeOfPipeline: (arn) =>
        imageBuilder.registry.get(arn)?.detail['imageRecipeArn'] as string | undefined,
      hasServiceLinkedRole: (accountId) => iam.serviceLinked.has(accountId),
    };
  }

  /** Why the caller may not make the call, in AWS's words; undefined where they may. */
  denial(principal: Principal, input: Members, call: Call): string | undefined {
    for (const need of needsOf(input, call, this.holdings)) {
      const answer = this.decide(principal, need, `${call.service}:${call.operation}`);
      if (answer === 'allowed') continue;
      if (call.service === 's3') {
        return this.s3.denialText(
          String(input['Bucket']),
          call,
          becauseOf(need.action, answer === 'denied'),
        );
      }
      // IAM itself names its resources in words.
      return denialText(
        principal.arn,
        need.action,
        call.service === 'iam' ? resourceOf(input, call) : need.resource,
        answer === 'denied',
      );
    }
    return undefined;
  }

  private decide(
    principal: Principal,
    need: AccessRequest,
    operation: string,
  ): 'allowed' | 'denied' | 'not allowed' {
    if (this.iam.isDenied(principal.name, need.action)) return 'not allowed';
    const policies = principal.role?.policies;
    if (!policies) return 'allowed';
    const { organization } = this.world;
    const context = {
      ...need.context,
      'aws:PrincipalArn': principal.role?.arn ?? principal.arn,
      'aws:PrincipalAccount': principal.accountId,
      ...(organization.members.has(principal.accountId)
        ? { 'aws:PrincipalOrgID': organization.id }
        : {}),
    };
    const decision = decideIdentity(policies, { ...need, context });
    if (decision.isExplicitlyDenied) return 'denied';
    // Within an account, a key's policy that names the caller is enough; where it does not admit
    // them KMS says so itself.
    const key = need.action.startsWith('kms:') ? this.kms.byArn(need.resource) : undefined;
    if (key?.accountId === principal.accountId) {
      const { grants } = decideKey(
        key.policy,
        { action: need.action, accountId: principal.accountId, callerArn: principal.arn },
        this.world,
      );
      if (grants !== 'account') return 'allowed';
    }
    if (!decision.isAllowed || !decision.by) return 'not allowed';
    const use = {
      role: principal.name,
      operation,
      ...decision.by,
      action: need.action,
      resource: need.resource,
    };
    this.uses.set(
      [use.role, use.policy, use.index, use.operation, use.action, use.resource].join(' '),
      use,
    );
    return 'allowed';
  }
}
