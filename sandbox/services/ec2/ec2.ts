import { AwsError, type Operation, type Service } from '../../call.ts';
import type { World } from '../../world.ts';
import type { Ami, KeyStore, LaunchPermission } from './ami.ts';
import { createAmi, type NewAmi } from './create-ami.ts';
import { describeImages } from './describe-images.ts';
import { describeRegions } from './describe-regions.ts';
import { addPermissions, imageAttributeOperations } from './image-attribute.ts';
import { imageLifecycleOperations } from './image-lifecycle.ts';
import { seedLines, type Line } from './seeds.ts';
import { snapshotOperations } from './snapshots.ts';
import { Ec2Store, type Tags } from './store.ts';
import { tagOperations } from './tags.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

/** A generation of a public line that appears while the sandbox runs. */
export interface Publication {
  /** Key of `lines`, for example `rhel-8`. */
  line: string;
  /** Where; all regions by default. */
  regions?: string[];
  /** AMI name; by default as the line names the generation of this day. */
  name?: string;
}

/** EC2: AMIs and snapshots per region, with the public images of the seven operating systems. */
export class Ec2 {
  readonly service: Service;
  readonly store: Ec2Store;
  readonly lines: Record<string, Line>;
  /** Ids of a line's AMIs per region, oldest first: `<region> <line>`. */
  private readonly generations = new Map<string, string[]>();
  private readonly world: World;

  constructor(world: World, kms: KeyStore) {
    this.world = world;
    this.store = new Ec2Store(world, kms);
    this.lines = seedLines(world.accountId);
    for (const [key, line] of Object.entries(this.lines)) {
      for (const region of world.regions) {
        line.days.forEach((date, index) =>
          this.addGeneration(
            key,
            region,
            Date.parse(`${date}T18:04:31.000Z`),
            line.amiName(date, index + 1),
          ),
        );
      }
    }
    this.service = Object.fromEntries(
      Object.entries({
        DescribeImages: describeImages(this.store),
        ...imageAttributeOperations(this.store),
        ...snapshotOperations(this.store),
        ...tagOperations(this.store),
        ...imageLifecycleOperations(this.store),
        DescribeRegions: describeRegions(world),
      }).map(([name, operation]) => [name, refuseDryRun(operation)]),
    );
  }

  /**
   * Publishes a new generation of a line now, and moves the SSM parameters that point to it. Gives
   * the AMI id per region.
   */
  publish(publication: Publication): Record<string, string> {
    const line = this.lines[publication.line];
    if (!line) {
      throw new Error(
        `No line ${publication.line}; there are ${Object.keys(this.lines).join(', ')}`,
      );
    }
    const now = this.world.clock.now();
    return Object.fromEntries(
      (publication.regions ?? this.world.regions).map((region) => {
        const generation = (this.generations.get(`${region} ${publication.line}`)?.length ?? 0) + 1;
        const name =
          publication.name ?? line.amiName(new Date(now).toISOString().slice(0, 10), generation);
        return [region, this.addGeneration(publication.line, region, now, name).id];
      }),
    );
  }

  /** The AMIs of a line in a region, oldest first. */
  generationsOf(region: string, line: string): Ami[] {
    return (this.generations.get(`${region} ${line}`) ?? []).map(
      (id) => this.store.amis.get(id) as Ami,
    );
  }

  /** What Image Builder calls the operating system of a public AMI, `undefined` for other AMIs. */
  osVersionOf(amiId: string): string | undefined {
    const key = [...this.generations].find(([, ids]) => ids.includes(amiId))?.[0].split(' ')[1];
    return key === undefined ? undefined : this.lines[key]?.osVersion;
  }

  /** Makes an AMI, as `createAmi` does. */
  create(wanted: NewAmi, seed?: string): Ami {
    return createAmi(this.store, wanted, seed);
  }

  /** Ends the making of an AMI: available, or failed with EC2's reason. */
  finish(ami: Ami, failure?: string): void {
    if (ami.state !== 'pending') return;
    ami.state = failure === undefined ? 'available' : 'failed';
    ami.stateReason = failure;
    for (const device of ami.devices) {
      device.snapshot.state = failure === undefined ? 'completed' : 'error';
    }
  }

  /** Tags a resource on behalf of its owner. */
  tag(resourceId: string, ownerId: string, tags: Tags): void {
    const current = this.store.tagsOf(resourceId, ownerId);
    current.set({ ...current.latest, ...tags }, this.store.visibleAt());
  }

  /** Gives launch permissions. Throws EC2's errors, for example where the key can't be shared. */
  permit(ami: Ami, permissions: LaunchPermission[]): void {
    addPermissions(this.store, ami, permissions);
  }

  private addGeneration(key: string, region: string, createdAt: number, name: string): Ami {
    const line = this.lines[key] as Line;
    const {
      architecture,
      platform,
      platformDetails,
      usageOperation,
      rootDeviceName,
      bootMode,
      productCodes,
    } = line;
    const ami = this.create(
      {
        region,
        ownerId: line.ownerId,
        name,
        description: line.description,
        traits: {
          architecture,
          platform,
          platformDetails,
          usageOperation,
          rootDeviceName,
          bootMode,
          productCodes,
        },
        devices: [
          {
            name: line.rootDeviceName,
            sizeGiB: line.sizeGiB,
            kmsKeyArn: undefined,
            volumeType: 'gp3',
            deleteOnTermination: true,
          },
        ],
        state: 'available',
        imdsV2: line.imdsV2,
      },
      `${region} ${name}`,
    );
    ami.createdAt = createdAt;
    ami.ownerAlias = line.ownerAlias;
    ami.deprecatedAt = line.sharedWith
      ? undefined
      : deprecation(createdAt, line.deprecatedAfterDays);
    const isPrivate =
      line.privateAfterDays !== undefined &&
      this.world.clock.now() - createdAt > line.privateAfterDays * day;
    if (!isPrivate) {
      ami.permissions.set(
        line.sharedWith?.map((UserId) => ({ UserId })) ?? [{ Group: 'all' }],
        -Infinity,
      );
    }
    const ids = this.generations.get(`${region} ${key}`) ?? [];
    this.generations.set(`${region} ${key}`, [...ids.filter((id) => id !== ami.id), ami.id]);
    return ami;
  }
}

/**
 * When a public AMI is deprecated: two years after it was made, to the second, where its owner set
 * nothing else; what an owner sets is rounded to the minute.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ami-deprecate.html
 */
function deprecation(createdAt: number, afterDays: number | undefined): number {
  if (afterDays !== undefined) return Math.round((createdAt + afterDays * day) / minute) * minute;
  return new Date(createdAt).setUTCFullYear(new Date(createdAt).getUTCFullYear() + 2);
}

/** `DryRun` asks only whether the caller may: whoever comes this far may. */
function refuseDryRun(operation: Operation): Operation {
  return (input, call) => {
    if (input['DryRun'] === true) {
      throw new AwsError(
        'DryRunOperation',
        'Request would have succeeded, but DryRun flag is set.',
        412,
      );
    }
    return operation(input, call);
  };
}
