import type { World } from '../../world.ts';
import {
  admits,
  awsKeyPolicy,
  customerKeyPolicy,
  launchActions,
  serviceLinkedRole,
  type KeyPolicy,
} from './key-policy.ts';
import { aliasArn, type Alias, type Key, type KeyState } from './key.ts';

const day = 24 * 3600 * 1000;

/**
 * KMS: keys with their policies, and aliases, of the home account and of others.
 */
export class Kms {
  private readonly world: World;
  private readonly keys: Key[] = [];
  readonly aliases: Alias[] = [];

  constructor(world: World) {
    this.world = world;
    const { keyAlias } = world.contents;
    if (keyAlias === undefined) return;
    for (const region of world.regions) {
      this.create(region, keyAlias, 'CUSTOMER', 'Default EBS encryption');
      this.create(
        region,
        'alias/aws/ebs',
        'AWS',
        'Default key that protects my EBS volumes when no other key is defined',
      );
    }
  }

  /** Adds a key with one alias. */
  create(region: string, alias: string, manager: Key['manager'], description = ''): Key {
    const key = this.addKey(region, this.world.accountId, manager, description);
    this.aliases.push({ name: alias, region, accountId: this.world.accountId, key });
    return key;
  }

  /**
   * Has the alias stand for a new key of another account, whose policy is that of any key here.
   * Gives the key. Throws where there is no such alias.
   */
  replaceByForeign(region: string, accountId: string, alias = this.customerAlias(region)): Key {
    const key = this.addKey(region, accountId, 'CUSTOMER', 'A key of another account');
    this.existing(region, alias).key = key;
    return key;
  }

  /**
   * The key by id, ARN, alias name or alias ARN, as a caller of this region and account names it:
   * what has no account in its name is their own.
   */
  find(region: string, accountId: string, keyRef: string): Key | undefined {
    const alias = this.aliases.find(
      (one) =>
        one.region === region &&
        (one.name === keyRef ? one.accountId === accountId : aliasArn(one) === keyRef),
    );
    return (
      alias?.key ??
      this.keys.find(
        (key) =>
          key.region === region &&
          (key.arn === keyRef || (key.keyId === keyRef && key.accountId === accountId)),
      )
    );
  }

  /** The key of this ARN, whoever owns it. */
  byArn(arn: string): Key | undefined {
    return this.keys.find((key) => key.arn === arn);
  }

  /** Names of the aliases that stand for the key. */
  aliasesOf(keyArn: string): string[] {
    return this.aliases.filter(({ key }) => key.arn === keyArn).map(({ name }) => name);
  }

  /** Adds a key with its ARN and policy, as CloudFormation makes one; an alias comes by itself. */
  putKey(arn: string, policy: KeyPolicy, description = ''): void {
    const [, , , region = '', accountId = '', name = ''] = arn.split(':');
    this.keys.push({
      arn,
      keyId: name.replace('key/', ''),
      region,
      accountId,
      manager: 'CUSTOMER',
      spec: 'SYMMETRIC_DEFAULT',
      state: 'Enabled',
      policy,
      description,
      createdAt: this.world.clock.now(),
    });
  }

  /**
   * Has the alias stand for a key of its region. Throws where there is no such key, or another
   * alias of that name.
   */
  putAlias(name: string, region: string, accountId: string, keyId: string): void {
    const key = this.keys.find(
      (one) => one.keyId === keyId && one.region === region && one.accountId === accountId,
    );
    if (!key) throw new Error(`There is no key ${keyId} in ${region}`);
    if (
      this.aliases.some(
        (one) => one.name === name && one.region === region && one.accountId === accountId,
      )
    ) {
      throw new Error(
        `An alias with the name arn:aws:kms:${region}:${accountId}:${name} already exists`,
      );
    }
    this.aliases.push({ name, region, accountId, key });
  }

  /**
   * Whether Image Builder's service-linked role of the account may use the key through EC2, as far
   * as the key's policy decides.
   */
  admitsImageBuilder({ arn }: { arn: string }, accountId: string): boolean {
    const key = this.byArn(arn);
    const callerArn = serviceLinkedRole(accountId, 'imagebuilder');
    return (
      key !== undefined &&
      launchActions.every((action) =>
        admits(key.policy, { action, accountId, callerArn, viaEc2In: key.region }, this.world),
      )
    );
  }

  /** Deletes the alias and its key. Throws where there is none. */
  remove(region: string, alias: string): void {
    const gone = this.existing(region, alias);
    this.aliases.splice(this.aliases.indexOf(gone), 1);
    this.keys.splice(this.keys.indexOf(gone.key), 1);
  }

  /** Disables the key behind the alias. Throws where there is none. */
  disable(region: string, alias: string): void {
    this.setState(region, 'Disabled', alias);
  }

  /** Puts the key behind the alias into this state. Throws where there is none. */
  setState(region: string, state: KeyState, alias = this.customerAlias(region)): void {
    const { key } = this.existing(region, alias);
    key.state = state;
    key.deletedAt = state === 'PendingDeletion' ? this.world.clock.now() + 30 * day : undefined;
  }

  /** The policy of the key behind the alias, to read or to change. Throws where there is none. */
  policy(region: string, alias = this.customerAlias(region)): KeyPolicy {
    return this.existing(region, alias).key.policy;
  }

  /**
   * Gives the key behind the alias this policy, also as JSON, as PutKeyPolicy does with its safety
   * check bypassed. Throws where there is no such alias.
   */
  setPolicy(region: string, policy: KeyPolicy | string, alias = this.customerAlias(region)): void {
    this.existing(region, alias).key.policy =
      typeof policy === 'string' ? (JSON.parse(policy) as KeyPolicy) : policy;
  }

  private addKey(
    region: string,
    accountId: string,
    manager: Key['manager'],
    description: string,
  ): Key {
    const keyId = this.world.uuid();
    const arn = `arn:aws:kms:${region}:${accountId}:key/${keyId}`;
    const policy =
      manager === 'AWS'
        ? awsKeyPolicy(accountId, region)
        : customerKeyPolicy(this.world, accountId);
    const key: Key = {
      arn,
      keyId,
      region,
      accountId,
      manager,
      spec: 'SYMMETRIC_DEFAULT',
      state: 'Enabled',
      policy,
      description,
      createdAt: this.world.clock.now(),
    };
    this.keys.push(key);
    return key;
  }

  /** The alias that is meant where none is named: the first one of a customer-managed key. */
  private customerAlias(region: string): string {
    const found = this.aliases.find(
      (one) =>
        one.region === region &&
        one.accountId === this.world.accountId &&
        one.key.manager === 'CUSTOMER',
    );
    if (!found) throw new Error(`The sandbox has no customer-managed key in ${region}`);
    return found.name;
  }

  private existing(region: string, alias: string): Alias {
    const found = this.aliases.find(
      (one) =>
        one.name === alias && one.region === region && one.accountId === this.world.accountId,
    );
    if (!found) throw new Error(`The sandbox has no key ${alias} in ${region}`);
    return found;
  }
}
