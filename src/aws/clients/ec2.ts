import {
  CreateTagsCommand,
  DescribeImageAttributeCommand,
  DescribeImagesCommand,
  DescribeRegionsCommand,
  DescribeSnapshotsCommand,
  DisableImageDeprecationCommand,
  EC2Client,
  ModifyImageAttributeCommand,
  type Image as Ec2Image,
  type LaunchPermission,
  type Tag,
} from '@aws-sdk/client-ec2';
import type { Ami, AmiQuery, Snapshot } from '../../plan/ami.ts';
import type { Answer } from '../../plan/read-back/compare.ts';
import type { LaunchPermissions, PermissionChange } from '../../plan/share.ts';
import type { CallTarget } from '../call-target.ts';
import type { ServiceContext } from './service-context.ts';
import { isNotFound, isNotShared } from '../errors.ts';
import { sendForSet } from './raw-body.ts';
import { told } from './told.ts';
import { withoutEmpty } from './without-empty.ts';

/** The calls to EC2 in one region that the action makes. */
export interface Ec2 {
  /**
   * The AMIs that match, own ones that are disabled, too; none where one of the ids does not exist
   * or is not shared with the account.
   */
  amis: (query: AmiQuery) => Promise<Ami[]>;
  /** The snapshots with these ids; none where one of them does not exist (yet). */
  snapshots: (ids: string[]) => Promise<Snapshot[]>;
  launchPermissions: (amiId: string) => Promise<LaunchPermissions>;
  changeLaunchPermissions: (amiId: string, change: PermissionChange) => Promise<void>;
  /**
   * Sets `ImdsSupport` to `v2.0`, so that instances accept IMDSv2 only unless their launch
   * overrides it.
   */
  requireImdsV2: (amiId: string) => Promise<void>;
  /** Takes back that an AMI is deprecated, or will be. */
  undeprecate: (amiId: string) => Promise<void>;
  /** Every region that AWS has, and whether it is enabled in the account. */
  enabledRegions: () => Promise<Record<string, boolean>>;
  /** Sets tags on AMIs and snapshots; their other tags stay. */
  tag: (resourceIds: string[], tags: Record<string, string>) => Promise<void>;
}

export function createEc2({ config, call }: ServiceContext): Ec2 {
  const client = withoutEmpty(new EC2Client(config));
  const target = (operation: string, resource?: string): CallTarget => ({
    service: 'ec2',
    operation,
    region: config.region,
    resource,
  });

  return {
    amis: async (query) => {
      const amis: Ami[] = [];
      let next: string | undefined;
      const asked =
        'ids' in query
          ? { ImageIds: query.ids }
          : {
              Owners: [query.owner],
              Filters: Object.entries(query.filters).map(([Name, Values]) => ({ Name, Values })),
            };
      try {
        do {
          const { output, set } = await call(
            target('DescribeImages', 'ids' in query ? query.ids.join(', ') : undefined),
            () =>
              sendForSet(
                new DescribeImagesCommand({
                  ...asked,
                  IncludeDisabled: true,
                  ...(next === undefined ? {} : { NextToken: next }),
                }),
                (command) => client.send(command),
                'imagesSet',
              ),
          );
          const raw = partsOf(set, 'imageId');
          amis.push(...(output.Images ?? []).map((image) => amiOf(image, config.region, raw)));
          next = output.NextToken || undefined;
        } while (next !== undefined);
      } catch (error) {
        if (isNotFound(error) || isNotShared(error)) return [];
        throw error;
      }
      return amis;
    },

    snapshots: async (ids) => {
      if (ids.length === 0) return [];
      try {
        const { output, set } = await call(target('DescribeSnapshots', ids.join(', ')), () =>
          sendForSet(
            new DescribeSnapshotsCommand({ SnapshotIds: ids }),
            (command) => client.send(command),
            'snapshotSet',
          ),
        );
        const raw = partsOf(set, 'snapshotId');
        return (output.Snapshots ?? []).map((snapshot) => ({
          answer: raw.get(snapshot.SnapshotId ?? '') ?? {},
          snapshotId: snapshot.SnapshotId ?? '',
          isEncrypted: snapshot.Encrypted === true,
          ...(snapshot.KmsKeyId === undefined ? {} : { keyArn: snapshot.KmsKeyId }),
          tags: tagsOf(snapshot.Tags),
        }));
      } catch (error) {
        if (isNotFound(error)) return [];
        throw error;
      }
    },

    launchPermissions: async (amiId) => {
      // AWS sends the attribute that was asked for, empty where nobody else may launch the AMI. The
      // SDK gives an empty one as an empty list, and none as undefined.
      const permissions = await call(target('DescribeImageAttribute', amiId), async () => {
        const answer = await client.send(
          new DescribeImageAttributeCommand({ ImageId: amiId, Attribute: 'launchPermission' }),
        );
        return told(answer.LaunchPermissions, 'launchPermission', answer);
      });
      return {
        organizations: permissions.flatMap((permission) => permission.OrganizationArn ?? []),
        organizationalUnits: permissions.flatMap(
          (permission) => permission.OrganizationalUnitArn ?? [],
        ),
        accounts: permissions.flatMap((permission) => permission.UserId ?? []),
        isPublic: permissions.some((permission) => permission.Group === 'all'),
      };
    },

    changeLaunchPermissions: async (amiId, { add, remove }) => {
      const LaunchPermission = { Add: permissionsOf(add), Remove: permissionsOf(remove) };
      await call(target('ModifyImageAttribute', amiId), () =>
        client.send(new ModifyImageAttributeCommand({ ImageId: amiId, LaunchPermission })),
      );
    },

    requireImdsV2: async (amiId) => {
      await call(target('ModifyImageAttribute', amiId), () =>
        client.send(
          new ModifyImageAttributeCommand({ ImageId: amiId, ImdsSupport: { Value: 'v2.0' } }),
        ),
      );
    },

    undeprecate: async (amiId) => {
      await call(target('DisableImageDeprecation', amiId), () =>
        client.send(new DisableImageDeprecationCommand({ ImageId: amiId })),
      );
    },

    enabledRegions: async () => {
      const { Regions } = await call(target('DescribeRegions'), () =>
        client.send(new DescribeRegionsCommand({ AllRegions: true })),
      );
      return Object.fromEntries(
        (Regions ?? []).map(({ RegionName, OptInStatus }) => [
          RegionName ?? '',
          OptInStatus !== 'not-opted-in',
        ]),
      );
    },

    tag: async (resourceIds, tags) => {
      const Tags = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
      await call(target('CreateTags', resourceIds.join(', ')), () =>
        client.send(new CreateTagsCommand({ Resources: resourceIds, Tags })),
      );
    },
  };
}

function amiOf(image: Ec2Image, region: string, raw: ReadonlyMap<string, Answer>): Ami {
  return {
    answer: raw.get(image.ImageId ?? '') ?? {},
    amiId: image.ImageId ?? '',
    region,
    name: image.Name ?? '',
    state: image.State ?? 'unknown',
    ownerId: image.OwnerId ?? '',
    createdAt: image.CreationDate ?? '',
    ...(image.DeprecationTime === undefined ? {} : { deprecatedAt: image.DeprecationTime }),
    rootDeviceName: image.RootDeviceName ?? '',
    architecture: image.Architecture ?? '',
    ...(image.ImdsSupport === undefined ? {} : { imdsSupport: image.ImdsSupport }),
    productCodes: (image.ProductCodes ?? []).flatMap((code) => code.ProductCodeId ?? []),
    tags: tagsOf(image.Tags),
    volumes: (image.BlockDeviceMappings ?? []).flatMap(({ DeviceName, Ebs }) =>
      Ebs
        ? [
            {
              device: DeviceName ?? '',
              ...(Ebs.SnapshotId === undefined ? {} : { snapshotId: Ebs.SnapshotId }),
              sizeGiB: Ebs.VolumeSize ?? 0,
              isEncrypted: Ebs.Encrypted === true,
            },
          ]
        : [],
    ),
  };
}

/** The entries of a list, as AWS sent them, by their ids. */
function partsOf(list: unknown, id: string): Map<string, Answer> {
  const parts = Array.isArray(list) ? (list as Answer[]) : [];
  return new Map(parts.map((part) => [String(part[id]), part]));
}

function tagsOf(tags: Tag[] | undefined): Record<string, string> {
  return Object.fromEntries((tags ?? []).map(({ Key, Value }) => [Key ?? '', Value ?? '']));
}

function permissionsOf(permissions: LaunchPermissions): LaunchPermission[] {
  return [
    ...permissions.organizations.map((OrganizationArn) => ({ OrganizationArn })),
    ...permissions.organizationalUnits.map((OrganizationalUnitArn) => ({ OrganizationalUnitArn })),
    ...permissions.accounts.map((UserId) => ({ UserId })),
    ...(permissions.isPublic ? [{ Group: 'all' as const }] : []),
  ];
}
