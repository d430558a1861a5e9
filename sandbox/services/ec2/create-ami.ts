import type { Ami, AmiTraits, Device, LaunchPermission } from './ami.ts';
import { Lagged } from './lagged.ts';
import type { Ec2Store } from './store.ts';

/** A new AMI that somebody makes; its devices get snapshots of their own. */
export interface NewAmi {
  region: string;
  ownerId: string;
  name: string;
  description?: string | undefined;
  traits: AmiTraits;
  devices: {
    name: string;
    sizeGiB: number;
    kmsKeyArn: string | undefined;
    volumeType: string;
    iops?: number | undefined;
    throughput?: number | undefined;
    deleteOnTermination: boolean;
  }[];
  state: Ami['state'];
  imdsV2: boolean;
  source?: { id: string; region: string };
}

/**
 * Makes an AMI with its snapshots, as RegisterImage or CopyImage do; nobody but the owner may
 * launch it.
 */
export function createAmi(store: Ec2Store, wanted: NewAmi, seed?: string): Ami {
  const now = store.world.clock.now();
  const id = store.id('ami', seed);
  const devices = wanted.devices.map((device, index): Device => {
    const snapshot = {
      id: store.id('snap', seed === undefined ? undefined : `${seed} ${String(index)}`),
      region: wanted.region,
      ownerId: wanted.ownerId,
      sizeGiB: device.sizeGiB,
      kmsKeyArn: device.kmsKeyArn,
      description: wanted.source
        ? `Copied for DestinationAmi ${id} from SourceAmi ${wanted.source.id}`
        : `Created by CreateImage for ${id}`,
      startedAt: now,
      state: wanted.state === 'pending' ? ('pending' as const) : ('completed' as const),
    };
    store.snapshots.set(snapshot.id, snapshot);
    return {
      name: device.name,
      snapshot,
      volumeType: device.volumeType,
      iops: device.iops,
      throughput: device.throughput,
      deleteOnTermination: device.deleteOnTermination,
    };
  });
  const ami: Ami = {
    ...wanted.traits,
    id,
    region: wanted.region,
    ownerId: wanted.ownerId,
    ownerAlias: undefined,
    name: wanted.name,
    description: wanted.description,
    state: wanted.state,
    stateReason: undefined,
    createdAt: now,
    visibleAt: seed === undefined ? store.visibleAt() : -Infinity,
    deprecatedAt: undefined,
    devices,
    imdsV2: wanted.imdsV2,
    permissions: new Lagged<LaunchPermission[]>([]),
    source: wanted.source,
  };
  store.amis.set(id, ami);
  return ami;
}
