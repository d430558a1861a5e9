import type { Ami, AmiQuery, Snapshot } from '../../plan/ami.ts';
import type { Denied } from '../../plan/finding.ts';
import type { LaunchPermissions, PermissionChange } from '../../plan/share.ts';
import type { Ec2 } from '../clients/ec2.ts';
import { batch } from './batch.ts';
import { orDenied } from './denied.ts';
import { remember } from './memory.ts';

/** Most values that EC2 takes in one filter. */
const mostFilterValues = 200;
/** Most ids in one call, so that the answer is one page. */
const mostIds = 100;

/** EC2 of all regions. */
export interface AccountEc2 {
  /** Region to whether it is enabled in the account; read once. */
  enabledRegions: () => Promise<Record<string, boolean> | Denied>;
  /**
   * The AMIs that match. Queries for one id each that are made at the same time become one call.
   */
  amis: (region: string, query: AmiQuery) => Promise<Ami[]>;
  /**
   * The account's own AMIs in a region that have a tag with this value, whatever their state.
   * Queries for the same tag and region that are made at the same time become one call.
   */
  ownAmis: (region: string, tag: string, value: string) => Promise<Ami[]>;
  /** Those of the home region that are available. */
  taggedAmis: (tag: string, value: string) => Promise<Ami[]>;
  snapshots: (region: string, ids: string[]) => Promise<Snapshot[]>;
  launchPermissions: (region: string, amiId: string) => Promise<LaunchPermissions>;
  changeLaunchPermissions: (
    region: string,
    amiId: string,
    change: PermissionChange,
  ) => Promise<void>;
  requireImdsV2: (region: string, amiId: string) => Promise<void>;
  undeprecate: (region: string, amiId: string) => Promise<void>;
  /** Sets tags on AMIs and snapshots; others stay. */
  tag: (region: string, resourceIds: string[], tags: Record<string, string>) => Promise<void>;
}

export function accountEc2(
  client: (region: string) => Promise<Ec2>,
  homeRegion: string,
): AccountEc2 {
  const amiById = forEach((region) =>
    byId(
      async (ids) => (await client(region)).amis({ ids }),
      ({ amiId }) => amiId,
    ),
  );
  const snapshotById = forEach((region) =>
    byId(
      async (ids) => (await client(region)).snapshots(ids),
      ({ snapshotId }) => snapshotId,
    ),
  );
  const byTag = forEach((region) =>
    forEach((tag) =>
      batch(mostFilterValues, async (values) => {
        const ec2 = await client(region);
        const amis = await ec2.amis({ owner: 'self', filters: { [`tag:${tag}`]: values } });
        return values.map((value) => amis.filter(({ tags }) => tags[tag] === value));
      }),
    ),
  );
  return {
    enabledRegions: remember(async () => orDenied((await client(homeRegion)).enabledRegions())),
    amis: async (region, query) => {
      const [id, second] = 'ids' in query ? query.ids : [];
      if (id === undefined || second !== undefined) return (await client(region)).amis(query);
      return amiById(region)(id);
    },
    ownAmis: (region, tag, value) => byTag(region)(tag)(value),
    taggedAmis: async (tag, value) =>
      (await byTag(homeRegion)(tag)(value)).filter(({ state }) => state === 'available'),
    snapshots: async (region, ids) =>
      (await Promise.all(ids.map((id) => snapshotById(region)(id)))).flat(),
    launchPermissions: async (region, amiId) => (await client(region)).launchPermissions(amiId),
    changeLaunchPermissions: async (region, amiId, change) =>
      (await client(region)).changeLaunchPermissions(amiId, change),
    requireImdsV2: async (region, amiId) => (await client(region)).requireImdsV2(amiId),
    undeprecate: async (region, amiId) => (await client(region)).undeprecate(amiId),
    tag: async (region, ids, tags) => (await client(region)).tag(ids, tags),
  };
}

/** Reads AMIs or snapshots by id, many in one call. */
function byId<Thing>(
  ask: (ids: string[]) => Promise<Thing[]>,
  idOf: (thing: Thing) => string,
): (id: string) => Promise<Thing[]> {
  return batch(mostIds, async (ids) => {
    const found = await ask(ids);
    // Where one id does not exist EC2 shows none of the others.
    if (found.length === 0 && ids.length > 1) return Promise.all(ids.map((one) => ask([one])));
    return ids.map((one) => found.filter((thing) => idOf(thing) === one));
  });
}

/** Keeps one value for each name, made when it is first needed. */
function forEach<One>(make: (name: string) => One): (name: string) => One {
  const made = new Map<string, One>();
  return (name) => {
    if (!made.has(name)) made.set(name, make(name));
    return made.get(name)!;
  };
}
