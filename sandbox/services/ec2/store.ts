import { createHash } from 'node:crypto';
import { AwsError, type Call } from '../../call.ts';
import type { World } from '../../world.ts';
import type { Ami, Key, KeyStore, LaunchPermission, Snapshot } from './ami.ts';
import { Lagged } from './lagged.ts';

/** Tags that somebody gave a resource: EC2 keeps them per account, and nobody else sees them. */
export type Tags = Record<string, string>;

/** The AMIs and snapshots of all regions, whoever owns them. */
export class Ec2Store {
  readonly world: World;
  readonly kms: KeyStore;
  readonly amis = new Map<string, Ami>();
  readonly snapshots = new Map<string, Snapshot>();
  private readonly tags = new Map<string, Lagged<Tags>>();

  constructor(world: World, kms: KeyStore) {
    this.world = world;
    this.kms = kms;
  }

  /** When something that is written now shows in Describe calls. */
  visibleAt(): number {
    return this.world.clock.now() + this.world.settings.ec2LagSeconds * 1000;
  }

  /** An id that is the same in every run where `seed` is given. */
  id(prefix: 'ami' | 'snap' | 'i', seed?: string): string {
    const digits =
      seed === undefined
        ? this.world.hex(17)
        : createHash('sha256').update(seed).digest('hex').slice(0, 17);
    return `${prefix}-0${digits.slice(1)}`;
  }

  /**
   * The AMI as a Describe call of this region may know it. Throws EC2's errors for ids that are
   * malformed or unknown.
   */
  find(id: string, call: Call): Ami {
    return this.findAll([id], call)[0] as Ami;
  }

  /**
   * All of these AMIs or none: one id that is malformed or unknown fails the call. Unknown ones are
   * named all.
   */
  findAll(ids: string[], call: Call): Ami[] {
    const malformed = ids.find((id) => !/^ami-([0-9a-f]{8}|[0-9a-f]{17})$/.test(id));
    if (malformed !== undefined) {
      throw new AwsError('InvalidAMIID.Malformed', `Invalid id: "${malformed}"`);
    }
    const found = ids
      .map((id) => this.amis.get(id))
      .filter(
        (ami) =>
          ami?.region === call.region && ami.state !== 'deregistered' && ami.visibleAt <= call.now,
      ) as Ami[];
    const unknown = ids.filter((id) => !found.some((ami) => ami.id === id));
    if (unknown.length === 0) return found;
    throw new AwsError(
      'InvalidAMIID.NotFound',
      unknown.length === 1
        ? `The image id '[${unknown.join('')}]' does not exist`
        : `The image ids '[${unknown.join(', ')}]' do not exist`,
    );
  }

  /** The AMI where this account owns it. Throws EC2's errors, `AuthFailure` for a foreign one. */
  findOwn(id: string, call: Call): Ami {
    const ami = this.find(id, call);
    if (ami.ownerId !== call.accountId) {
      throw new AwsError('AuthFailure', `Not authorized for image:${id}`, 403);
    }
    return ami;
  }

  /** Whether the account may launch the AMI, by owning it or by a launch permission. */
  isExecutable(ami: Ami, accountId: string, now: number): boolean {
    return (
      ami.ownerId === accountId ||
      ami.permissions
        .at(now)
        .some((permission) => permission.Group === 'all' || this.reaches(permission, accountId))
    );
  }

  /**
   * Whether a launch permission names the account, its organization or a unit above it; `all` does
   * not count.
   */
  reaches(permission: LaunchPermission, accountId: string): boolean {
    if (permission.UserId !== undefined) return permission.UserId === accountId;
    return this.world.organization.isReached(
      accountId,
      permission.OrganizationArn ?? permission.OrganizationalUnitArn ?? '',
    );
  }

  /** The key of an encrypted snapshot, as it is now. */
  keyOf(snapshot: Snapshot): Key | undefined {
    return snapshot.kmsKeyArn === undefined
      ? undefined
      : this.kms.find(snapshot.region, snapshot.ownerId, snapshot.kmsKeyArn);
  }

  /**
   * Whether a disk of the AMI is encrypted with a key that AWS manages, so that nobody else could
   * read it.
   */
  hasUnsharableKey(ami: Ami): boolean {
    return ami.devices.some((device) => this.keyOf(device.snapshot)?.manager === 'AWS');
  }

  tagsOf(resourceId: string, accountId: string): Lagged<Tags> {
    const key = `${accountId} ${resourceId}`;
    const known = this.tags.get(key) ?? new Lagged<Tags>({});
    this.tags.set(key, known);
    return known;
  }
}
