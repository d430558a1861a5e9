import { AwsError, type Call, type Members, type Service } from '../../call.ts';
import type { World } from '../../world.ts';
import { admits } from './key-policy.ts';
import { aliasArn, type Key } from './key.ts';
import type { Kms } from './kms.ts';

/** What clients ask of KMS. */
export function kmsOperations(kms: Kms, world: World): Service {
  return {
    DescribeKey: (input, call) => ({
      KeyMetadata: metadata(allowed(world, wanted(kms, input.KeyId, call), call)),
    }),
    GetKeyPolicy: (input, call) => keyPolicy(kms, world, input, call),
    ListAliases: (input, call) => listAliases(kms, input, call),
  };
}

function wanted(kms: Kms, keyRef: string, call: Call): Key {
  const key = kms.find(call.region, call.accountId, keyRef);
  if (key) return key;
  throw new AwsError('NotFoundException', notFound(keyRef, call));
}

/**
 * The key, where its policy lets the caller do what they ask for. Throws AccessDeniedException.
 */
function allowed(world: World, key: Key, call: Call): Key {
  const action = `kms:${call.operation}`;
  // Cross-account use of GetKeyPolicy: no, whatever the policy says.
  const isOpen = call.operation === 'DescribeKey' || key.accountId === call.accountId;
  if (
    isOpen &&
    admits(key.policy, { action, accountId: call.accountId, callerArn: call.callerArn }, world)
  ) {
    return key;
  }
  throw new AwsError(
    'AccessDeniedException',
    `User: ${call.callerArn} is not authorized to perform: ${action} on resource: ${key.arn} because no resource-based policy allows the ${action} action`,
  );
}

function metadata(key: Key): Members {
  return {
    AWSAccountId: key.accountId,
    KeyId: key.keyId,
    Arn: key.arn,
    CreationDate: new Date(key.createdAt),
    Enabled: key.state === 'Enabled',
    Description: key.description,
    KeyState: key.state,
    ...(key.deletedAt !== undefined && { DeletionDate: new Date(key.deletedAt) }),
    Origin: key.state === 'PendingImport' ? 'EXTERNAL' : 'AWS_KMS',
    KeyManager: key.manager,
    CustomerMasterKeySpec: key.spec,
    KeySpec: key.spec,
    ...(key.spec === 'SYMMETRIC_DEFAULT'
      ? { KeyUsage: 'ENCRYPT_DECRYPT', EncryptionAlgorithms: ['SYMMETRIC_DEFAULT'] }
      : { KeyUsage: 'SIGN_VERIFY', SigningAlgorithms: ['RSASSA_PSS_SHA_256'] }),
    MultiRegion: false,
  };
}

/**
 * https://docs.aws.amazon.com/kms/latest/APIReference/API_GetKeyPolicy.html: unlike DescribeKey,
 * it takes no alias.
 */
function keyPolicy(kms: Kms, world: World, input: Members, call: Call): Members {
  const keyRef = input.KeyId as string;
  if (/^arn:aws[^:]*:kms:[^:]*:\d*:alias\//.test(keyRef)) {
    throw new AwsError('InvalidArnException', 'Key Aliases are not supported for this operation');
  }
  if (keyRef.startsWith('alias/')) {
    throw new AwsError('NotFoundException', `Invalid keyId '${keyRef}'`);
  }
  const key = allowed(world, wanted(kms, keyRef, call), call);
  if (input.PolicyName !== undefined && input.PolicyName !== 'default') {
    throw new AwsError('NotFoundException', 'No such policy exists');
  }
  return { Policy: JSON.stringify(key.policy, undefined, 2), PolicyName: 'default' };
}

function listAliases(kms: Kms, input: Members, call: Call): Members {
  const key = input.KeyId === undefined ? undefined : wanted(kms, input.KeyId, call);
  const all = kms.aliases
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
