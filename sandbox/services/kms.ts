import { AwsError, type Call, type Members, type Service } from '../call.ts';
import type { World } from '../world.ts';
import {
  admits,
  awsKeyPolicy,
  customerKeyPolicy,
  launchActions,
  serviceLinkedRole,
  type KeyPolicy,
} from './key-policy.ts';

/** A KMS key as the services see it. */
export interface Key {
  arn: string;
  keyId: string;
  region: string;
  accountId: string;
  manager: 'CUSTOMER' | 'AWS';
  state: KeyState;
  /** When a key in the state PendingDeletion will be gone. */
  deletedAt?: number | undefined;
  policy: KeyPolicy;
  description: string;
  createdAt: number;
}

export type KeyState =
  | 'Creating'
  | 'Enabled'
  | 'Disabled'
  | 'PendingDeletion'
  | 'PendingImport'
  | 'PendingReplicaDeletion'
  | 'Unavailable'
  | 'Updating';

/**
 * A name for a key in one account and region. The key can be another account's, shared through RAM.
 */
interface Alias {
  /** `alias/…` */
  name: string;
  region: string;
  accountId: string;
  key: Key;
}

const customerAlias = 'alias/accelerator/ebs/default-encryption/key';
const day = 24 * 3600 * 1000;

/**
 * KMS: in every region of the home account a customer-managed key and the AWS-managed one of EBS.
 */
export class Kms {
  readonly service: Service;
  private readonly world: World;
  private readonly keys: Key[] = [];
  private readonly aliases: Alias[] = [];

  constructor(world: World) {
    this.world = world;
    if (!world.isEmpty) {
      for (const region of world.regions) {
        this.create(region, customerAlias, 'CUSTOMER', 'Default EBS encryption');
        this.create(
          region,
          'alias/aws/ebs',
          'AWS',
          'Default key that protects my EBS volumes when no other key is defined',
        );
      }
    }
    this.service = {
      DescribeKey: (input, call) => ({
        KeyMetadata: this.metadata(this.allowed(this.wanted(input.KeyId, call), call)),
      }),
      GetKeyPolicy: (input, call) => this.keyPolicy(input, call),
      ListAliases: (input, call) => this.listAliases(input, call),
    };
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
  replaceByForeign(region: string, accountId: string, alias = customerAlias): Key {
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
  setState(region: string, state: KeyState, alias = customerAlias): void {
    const { key } = this.existing(region, alias);
    key.state = state;
    key.deletedAt = state === 'PendingDeletion' ? this.world.clock.now() + 30 * day : undefined;
  }

  /** The policy of the key behind the alias, to read or to change. Throws where there is none. */
  policy(region: string, alias = customerAlias): KeyPolicy {
    return this.existing(region, alias).key.policy;
  }

  /**
   * Gives the key behind the alias this policy, also as JSON, as PutKeyPolicy does with its safety
   * check bypassed. Throws where there is no such alias.
   */
  setPolicy(region: string, policy: KeyPolicy | string, alias = customerAlias): void {
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
      state: 'Enabled',
      policy,
      description,
      createdAt: this.world.clock.now(),
    };
    this.keys.push(key);
    return key;
  }

  private existing(region: string, alias: string): Alias {
    const found = this.aliases.find(
      (one) =>
        one.name === alias && one.region === region && one.accountId === this.world.accountId,
    );
    if (!found) throw new Error(`The sandbox has no key ${alias} in ${region}`);
    return found;
  }

  private wanted(keyRef: string, call: Call): Key {
    const key = this.find(call.region, call.accountId, keyRef);
    if (key) return key;
    throw new AwsError('NotFoundException', notFound(keyRef, call));
  }

  /**
   * The key, where its policy lets the caller do what they ask for. Throws AccessDeniedException.
   */
  private allowed(key: Key, call: Call): Key {
    const action = `kms:${call.operation}`;
    // Cross-account use of GetKeyPolicy: no, whatever the policy says.
    const isOpen = call.operation === 'DescribeKey' || key.accountId === call.accountId;
    if (
      isOpen &&
      admits(
        key.policy,
        { action, accountId: call.accountId, callerArn: call.callerArn },
        this.world,
      )
    ) {
      return key;
    }
    throw new AwsError(
      'AccessDeniedException',
      `User: ${call.callerArn} is not authorized to perform: ${action} on resource: ${key.arn} because no resource-based policy allows the ${action} action`,
    );
  }

  private metadata(key: Key): Members {
    return {
      AWSAccountId: key.accountId,
      KeyId: key.keyId,
      Arn: key.arn,
      CreationDate: new Date(key.createdAt),
      Enabled: key.state === 'Enabled',
      Description: key.description,
      KeyUsage: 'ENCRYPT_DECRYPT',
      KeyState: key.state,
      ...(key.deletedAt !== undefined && { DeletionDate: new Date(key.deletedAt) }),
      Origin: key.state === 'PendingImport' ? 'EXTERNAL' : 'AWS_KMS',
      KeyManager: key.manager,
      CustomerMasterKeySpec: 'SYMMETRIC_DEFAULT',
      KeySpec: 'SYMMETRIC_DEFAULT',
      EncryptionAlgorithms: ['SYMMETRIC_DEFAULT'],
      MultiRegion: false,
    };
  }

  /**
   * https://docs.aws.amazon.com/kms/latest/APIReference/API_GetKeyPolicy.html: unlike DescribeKey,
   * it takes no alias.
   */
  private keyPolicy(input: Members, call: Call): Members {
    const keyRef = input.KeyId as string;
    if (/^arn:aws[^:]*:kms:[^:]*:\d*:alias\//.test(keyRef)) {
      throw new AwsError('InvalidArnException', 'Key Aliases are not supported for this operation');
    }
    if (keyRef.startsWith('alias/')) {
      throw new AwsError('NotFoundException', `Invalid keyId '${keyRef}'`);
    }
    const key = this.allowed(this.wanted(keyRef, call), call);
    if (input.PolicyName !== undefined && input.PolicyName !== 'default') {
      throw new AwsError('NotFoundException', 'No such policy exists');
    }
    return { Policy: JSON.stringify(key.policy, undefined, 2), PolicyName: 'default' };
  }

  private listAliases(input: Members, call: Call): Members {
    const key = input.KeyId === undefined ? undefined : this.wanted(input.KeyId, call);
    const all = this.aliases
      .filter(
        (alias) =>
          alias.region === call.region &&
          alias.accountId === call.accountId &&
          (key === undefined || alias.key === key),
      )
      .map((alias) => ({
        AliasName: alias.name,
        AliasArn: aliasArn(alias),
        TargetKeyId: alias.key.keyId,
        CreationDate: new Date(alias.key.createdAt),
      }))
      .sort((a, b) => (a.AliasName < b.AliasName ? -1 : 1));
    const start =
      input.Marker === undefined ? 0 : all.findIndex(({ AliasName }) => AliasName === input.Marker);
    if (start < 0) throw new AwsError('InvalidMarkerException', 'The marker is not valid');
    const end = start + ((input.Limit as number | undefined) ?? 50);
    const next = all[end];
    return {
      Aliases: all.slice(start, end),
      Truncated: next !== undefined,
      NextMarker: next?.AliasName,
    };
  }
}

function aliasArn({ name, region, accountId }: Alias): string {
  return `arn:aws:kms:${region}:${accountId}:${name}`;
}

function notFound(keyRef: string, call: Call): string {
  const arnRegion = /^arn:aws[^:]*:kms:([^:]*):/.exec(keyRef)?.[1];
  if (arnRegion !== undefined && arnRegion !== call.region) return `Invalid arn ${arnRegion}`;
  const arn = `arn:aws:kms:${call.region}:${call.accountId}:`;
  if (keyRef.includes('alias/')) {
    return `Alias ${keyRef.startsWith('arn:') ? keyRef : arn + keyRef} is not found.`;
  }
  const isId = /^(arn:.*:key\/)?[0-9a-f-]{36}$/.test(keyRef);
  return isId
    ? `Key '${keyRef.startsWith('arn:') ? keyRef : `${arn}key/${keyRef}`}' does not exist`
    : `Invalid keyId '${keyRef}'`;
}
