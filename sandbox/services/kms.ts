import { AwsError, type Call, type Members, type Service } from '../call.ts';
import type { World } from '../world.ts';

/** A KMS key as the services see it. */
export interface Key {
  arn: string;
  keyId: string;
  region: string;
  manager: 'CUSTOMER' | 'AWS';
  state: 'Enabled' | 'Disabled' | 'PendingDeletion';
  /** `alias/…` */
  aliases: string[];
  description: string;
  createdAt: number;
}

/** Keys of the account: in every region a customer-managed one and the AWS-managed one of EBS. */
export class Kms {
  readonly service: Service;
  private readonly world: World;
  private readonly keys: Key[] = [];

  constructor(world: World) {
    this.world = world;
    for (const region of world.regions) {
      this.create(region, 'alias/accelerator/ebs/default-encryption/key', 'CUSTOMER', 'Default EBS encryption');
      this.create(region, 'alias/aws/ebs', 'AWS', 'Default key that protects my EBS volumes when no other key is defined');
    }
    this.service = {
      DescribeKey: (input, call) => ({ KeyMetadata: this.metadata(this.wanted(input.KeyId, call)) }),
      GetKeyPolicy: (input, call) => this.keyPolicy(input, call),
      ListAliases: (input, call) => this.listAliases(input, call),
    };
  }

  /** Adds a key with one alias. */
  create(region: string, alias: string, manager: Key['manager'], description = ''): Key {
    const keyId = this.world.uuid();
    const arn = `arn:aws:kms:${region}:${this.world.accountId}:key/${keyId}`;
    const key: Key = { arn, keyId, region, manager, state: 'Enabled', aliases: [alias], description, createdAt: this.world.clock.now() };
    this.keys.push(key);
    return key;
  }

  /** The key by id, ARN, alias name or alias ARN, as a caller of this region and account sees it. */
  find(region: string, accountId: string, keyRef: string): Key | undefined {
    if (accountId !== this.world.accountId && !keyRef.startsWith('arn:')) return undefined;
    const aliasArn = (alias: string): string => `arn:aws:kms:${region}:${this.world.accountId}:${alias}`;
    return this.keys.find((key) => key.region === region && (key.keyId === keyRef || key.arn === keyRef || key.aliases.some((alias) => alias === keyRef || aliasArn(alias) === keyRef)));
  }

  /** Deletes the alias and its key. Throws where there is none. */
  remove(region: string, alias: string): void {
    this.keys.splice(this.keys.indexOf(this.existing(region, alias)), 1);
  }

  /** Disables the key behind the alias. Throws where there is none. */
  disable(region: string, alias: string): void {
    this.existing(region, alias).state = 'Disabled';
  }

  private existing(region: string, alias: string): Key {
    const key = this.find(region, this.world.accountId, alias);
    if (!key) throw new Error(`The sandbox has no key ${alias} in ${region}`);
    return key;
  }

  private wanted(keyRef: string, call: Call): Key {
    const key = this.find(call.region, call.accountId, keyRef);
    if (key) return key;
    throw new AwsError('NotFoundException', notFound(keyRef, call));
  }

  private metadata(key: Key): Members {
    return {
      AWSAccountId: this.world.accountId,
      KeyId: key.keyId,
      Arn: key.arn,
      CreationDate: new Date(key.createdAt),
      Enabled: key.state === 'Enabled',
      Description: key.description,
      KeyUsage: 'ENCRYPT_DECRYPT',
      KeyState: key.state,
      Origin: 'AWS_KMS',
      KeyManager: key.manager,
      CustomerMasterKeySpec: 'SYMMETRIC_DEFAULT',
      KeySpec: 'SYMMETRIC_DEFAULT',
      EncryptionAlgorithms: ['SYMMETRIC_DEFAULT'],
      MultiRegion: false,
    };
  }

  private keyPolicy(input: Members, call: Call): Members {
    // Unlike DescribeKey, GetKeyPolicy takes no alias: https://docs.aws.amazon.com/kms/latest/APIReference/API_GetKeyPolicy.html
    if (/^(arn:aws[^:]*:kms:.*:)?alias\//.test(input.KeyId as string)) throw new AwsError('InvalidArnException', `Invalid keyId ${String(input.KeyId)}`);
    const key = this.wanted(input.KeyId, call);
    if (input.PolicyName !== undefined && input.PolicyName !== 'default') throw new AwsError('NotFoundException', 'No such policy exists');
    const root = { Effect: 'Allow', Principal: { AWS: `arn:aws:iam::${this.world.accountId}:root` }, Action: 'kms:*', Resource: '*' };
    const viaEc2 = {
      Effect: 'Allow',
      Principal: { AWS: '*' },
      Action: ['kms:Encrypt', 'kms:Decrypt', 'kms:ReEncrypt*', 'kms:GenerateDataKey*', 'kms:CreateGrant', 'kms:DescribeKey'],
      Resource: '*',
      Condition: { StringEquals: { 'kms:CallerAccount': this.world.accountId, 'kms:ViaService': `ec2.${key.region}.amazonaws.com` } },
    };
    return { Policy: JSON.stringify({ Version: '2012-10-17', Statement: key.manager === 'AWS' ? [viaEc2] : [root] }), PolicyName: 'default' };
  }

  private listAliases(input: Members, call: Call): Members {
    const keys = input.KeyId === undefined ? this.keys.filter(({ region }) => region === call.region) : [this.wanted(input.KeyId, call)];
    const all = keys
      .flatMap((key) => key.aliases.map((alias) => ({ AliasName: alias, AliasArn: `arn:aws:kms:${call.region}:${this.world.accountId}:${alias}`, TargetKeyId: key.keyId, CreationDate: new Date(key.createdAt) })))
      .sort((a, b) => (a.AliasName < b.AliasName ? -1 : 1));
    const start = input.Marker === undefined ? 0 : all.findIndex(({ AliasName }) => AliasName === input.Marker);
    if (start < 0) throw new AwsError('InvalidMarkerException', 'The marker is not valid');
    const end = start + ((input.Limit as number | undefined) ?? 50);
    const next = all[end];
    return { Aliases: all.slice(start, end), Truncated: next !== undefined, NextMarker: next?.AliasName };
  }
}

function notFound(keyRef: string, call: Call): string {
  const arnRegion = /^arn:aws[^:]*:kms:([^:]*):/.exec(keyRef)?.[1];
  if (arnRegion !== undefined && arnRegion !== call.region) return `Invalid arn ${arnRegion}`;
  const arn = `arn:aws:kms:${call.region}:${call.accountId}:`;
  if (keyRef.includes('alias/')) return `Alias ${keyRef.startsWith('arn:') ? keyRef : arn + keyRef} is not found.`;
  const isId = /^(arn:.*:key\/)?[0-9a-f-]{36}$/.test(keyRef);
  return isId ? `Key '${keyRef.startsWith('arn:') ? keyRef : `${arn}key/${keyRef}`}' does not exist` : `Invalid keyId '${keyRef}'`;
}
