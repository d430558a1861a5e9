import { AwsError, type Call, type Members, type Operation } from '../../call.ts';
import type { Ami, Device } from './ami.ts';
import { checkFilters, passes } from './filters.ts';
import { page } from './pages.ts';
import type { Ec2Store } from './store.ts';
import { tagFilterValues, tagList } from './tags.ts';

const aliases = ['amazon', 'aws-marketplace', 'aws-backup-vault'];

/**
 * What DescribeImages gives of an AMI. EC2 does not tell the key here: KmsKeyId stands on the
 * snapshots only.
 */
function describe(ami: Ami, store: Ec2Store, call: Call): Members {
  return {
    ImageId: ami.id,
    ImageLocation: `${ami.ownerAlias ?? ami.ownerId}/${ami.name}`,
    State: ami.state,
    ...(ami.stateReason !== undefined && {
      StateReason: { Code: 'Client.InvalidParameterValue', Message: ami.stateReason },
    }),
    OwnerId: ami.ownerId,
    ...(ami.ownerAlias !== undefined && { ImageOwnerAlias: ami.ownerAlias }),
    CreationDate: new Date(ami.createdAt).toISOString(),
    Public: isPublic(ami, call),
    ...(ami.productCodes.length > 0 && { ProductCodes: ami.productCodes }),
    Architecture: ami.architecture,
    ImageType: 'machine',
    ...(ami.platform === 'Windows' && { Platform: 'windows' }),
    PlatformDetails: ami.platformDetails,
    UsageOperation: ami.usageOperation,
    BlockDeviceMappings: ami.devices.map((device) => ({
      DeviceName: device.name,
      Ebs: {
        DeleteOnTermination: device.deleteOnTermination,
        SnapshotId: device.snapshot.id,
        VolumeSize: device.snapshot.sizeGiB,
        VolumeType: device.volumeType,
        ...performanceOf(device),
        Encrypted: device.snapshot.kmsKeyArn !== undefined,
      },
    })),
    ...(ami.description !== undefined && { Description: ami.description }),
    EnaSupport: true,
    Hypervisor: 'xen',
    Name: ami.name,
    RootDeviceName: ami.rootDeviceName,
    RootDeviceType: 'ebs',
    SriovNetSupport: 'simple',
    VirtualizationType: 'hvm',
    ...(ami.bootMode !== undefined && { BootMode: ami.bootMode }),
    ...(ami.imdsV2 && { ImdsSupport: 'v2.0' }),
    ...(ami.deprecatedAt !== undefined && {
      DeprecationTime: new Date(ami.deprecatedAt).toISOString(),
    }),
    ...(ami.source && { SourceImageId: ami.source.id, SourceImageRegion: ami.source.region }),
    ...tagList(store.tagsOf(ami.id, call.accountId).at(call.now)),
  };
}

/** Of a gp3 volume EC2 tells 3000 and 125 where nothing was asked for. */
function performanceOf({ volumeType, iops, throughput }: Device): Members {
  const isGp3 = volumeType === 'gp3';
  const [Iops, Throughput] = [
    iops ?? (isGp3 ? 3000 : undefined),
    throughput ?? (isGp3 ? 125 : undefined),
  ];
  return {
    ...(Iops !== undefined && { Iops }),
    ...(Throughput !== undefined && { Throughput }),
  };
}

function isPublic(ami: Ami, call: Call): boolean {
  return ami.permissions.at(call.now).some((permission) => permission.Group === 'all');
}

const filterValues: Record<string, (ami: Ami, call: Call) => (string | undefined)[]> = {
  'architecture': (ami) => [ami.architecture],
  'block-device-mapping.delete-on-termination': (ami) =>
    ami.devices.map((device) => String(device.deleteOnTermination)),
  'block-device-mapping.device-name': (ami) => ami.devices.map((device) => device.name),
  'block-device-mapping.encrypted': (ami) =>
    ami.devices.map((device) => String(device.snapshot.kmsKeyArn !== undefined)),
  'block-device-mapping.snapshot-id': (ami) => ami.devices.map((device) => device.snapshot.id),
  'block-device-mapping.volume-size': (ami) =>
    ami.devices.map((device) => String(device.snapshot.sizeGiB)),
  'block-device-mapping.volume-type': (ami) => ami.devices.map((device) => device.volumeType),
  'creation-date': (ami) => [new Date(ami.createdAt).toISOString()],
  'description': (ami) => [ami.description],
  'ena-support': () => ['true'],
  'hypervisor': () => ['xen'],
  'image-id': (ami) => [ami.id],
  'image-type': () => ['machine'],
  'is-public': (ami, call) => [String(isPublic(ami, call))],
  'name': (ami) => [ami.name],
  'owner-alias': (ami) => [ami.ownerAlias],
  'owner-id': (ami) => [ami.ownerId],
  'platform': (ami) => [ami.platform === 'Windows' ? 'windows' : undefined],
  'product-code': (ami) => ami.productCodes.map((code) => code.ProductCodeId),
  'product-code.type': (ami) => ami.productCodes.map((code) => code.ProductCodeType),
  'root-device-name': (ami) => [ami.rootDeviceName],
  'root-device-type': () => ['ebs'],
  'source-image-id': (ami) => [ami.source?.id],
  'source-image-region': (ami) => [ami.source?.region],
  'state': (ami) => [ami.state],
  'virtualization-type': () => ['hvm'],
};

/** DescribeImages: who owns, who may launch, which filters fit. */
export function describeImages(store: Ec2Store): Operation {
  const owns = (ami: Ami, owner: string, call: Call): boolean => {
    if (owner === 'self') return ami.ownerId === call.accountId;
    return aliases.includes(owner) ? ami.ownerAlias === owner : ami.ownerId === owner;
  };

  // `ExecutableUsers` looks at launch permissions alone: what an account owns is not shared with
  // it.
  const executable = (ami: Ami, user: string, call: Call): boolean => {
    const permissions = ami.permissions.at(call.now);
    if (user === 'all') return isPublic(ami, call);
    if (user === 'self' || user === call.accountId) {
      return permissions.some((permission) => store.reaches(permission, call.accountId));
    }
    return permissions.some((permission) => permission.UserId === user);
  };

  return (input, call) => {
    const ids = input['ImageIds'] as string[] | undefined;
    const owners = input['Owners'] as string[] | undefined;
    const users = input['ExecutableUsers'] as string[] | undefined;
    const filters = input['Filters'] as Members[] | undefined;
    checkFilters(filters, [...Object.keys(filterValues), 'tag-key']);
    for (const account of [
      ...(owners ?? []).filter((owner) => !['self', ...aliases].includes(owner)),
      ...(users ?? []).filter((user) => !['self', 'all'].includes(user)),
    ]) {
      if (!/^\d{12}$/.test(account)) {
        throw new AwsError('InvalidUserID.Malformed', `Invalid user id: "${account}"`);
      }
    }
    const byId = ids && ids.length > 0 ? store.findAll([...new Set(ids)], call) : undefined;
    const foreign = byId?.filter((ami) => !store.isExecutable(ami, call.accountId, call.now)) ?? [];
    if (foreign.length > 0) {
      throw new AwsError(
        'AuthFailure',
        `Not authorized for images: [${foreign.map((ami) => ami.id).join(', ')}]`,
        403,
      );
    }

    const candidates =
      byId ??
      [...store.amis.values()].filter(
        (ami) =>
          ami.region === call.region && ami.state !== 'deregistered' && ami.visibleAt <= call.now,
      );
    const found = candidates
      .filter((ami) => store.isExecutable(ami, call.accountId, call.now))
      .filter((ami) => !owners?.length || owners.some((owner) => owns(ami, owner, call)))
      .filter((ami) => !users?.length || users.some((user) => executable(ami, user, call)))
      // A disabled AMI shows to its owner, on demand alone, also where it is named by its id.
      .filter(
        (ami) =>
          ami.state !== 'disabled' ||
          (input['IncludeDisabled'] === true && ami.ownerId === call.accountId),
      )
      // A deprecated AMI shows to its owner, by its id, or on demand.
      .filter(
        (ami) =>
          byId !== undefined ||
          input['IncludeDeprecated'] === true ||
          ami.ownerId === call.accountId ||
          ami.deprecatedAt === undefined ||
          ami.deprecatedAt > call.now,
      )
      .filter((ami) =>
        passes(
          filters,
          (name) =>
            filterValues[name]?.(ami, call).filter((value) => value !== undefined) ??
            tagFilterValues(store.tagsOf(ami.id, call.accountId).at(call.now), name),
        ),
      )
      .sort((a, b) => a.id.localeCompare(b.id));
    const shown = page(found, input, 'ImageIds');
    return {
      ...(shown.NextToken !== undefined && { NextToken: shown.NextToken }),
      Images: shown.items.map((ami) => describe(ami, store, call)),
    };
  };
}
