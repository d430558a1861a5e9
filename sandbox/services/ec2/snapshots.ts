import { AwsError, type Call, type Members, type Service } from '../../call.ts';
import type { Snapshot } from './ami.ts';
import { checkFilters, passes } from './filters.ts';
import { page } from './pages.ts';
import type { Ec2Store } from './store.ts';
import { tagFilterValues, tagList } from './tags.ts';

const filterValues: Record<string, (snapshot: Snapshot) => string[]> = {
  'description': (snapshot) => [snapshot.description],
  'encrypted': (snapshot) => [String(snapshot.kmsKeyArn !== undefined)],
  'owner-id': (snapshot) => [snapshot.ownerId],
  'snapshot-id': (snapshot) => [snapshot.id],
  'start-time': (snapshot) => [new Date(snapshot.startedAt).toISOString()],
  'status': (snapshot) => [snapshot.state],
  'storage-tier': () => ['standard'],
  'volume-size': (snapshot) => [String(snapshot.sizeGiB)],
};

function describe(snapshot: Snapshot, store: Ec2Store, call: Call): Members {
  return {
    SnapshotId: snapshot.id,
    OwnerId: snapshot.ownerId,
    Description: snapshot.description,
    VolumeId: 'vol-ffffffff',
    VolumeSize: snapshot.sizeGiB,
    State: snapshot.state,
    Progress: snapshot.state === 'completed' ? '100%' : '0%',
    StartTime: new Date(snapshot.startedAt),
    StorageTier: 'standard',
    Encrypted: snapshot.kmsKeyArn !== undefined,
    ...(snapshot.kmsKeyArn !== undefined && { KmsKeyId: snapshot.kmsKeyArn }),
    ...tagList(store.tagsOf(snapshot.id, call.accountId).at(call.now)),
  };
}

/** DescribeSnapshots. An account sees its own snapshots: those of public AMIs are not public. */
export function snapshotOperations(store: Ec2Store): Service {
  const find = (id: string, call: Call): Snapshot => {
    if (!/^snap-([0-9a-f]{8}|[0-9a-f]{17})$/.test(id)) {
      throw new AwsError(
        'InvalidSnapshotID.Malformed',
        `Value (${id}) for parameter snapshotId is invalid. Expected: 'snap-...'.`,
      );
    }
    const snapshot = store.snapshots.get(id);
    if (snapshot?.region !== call.region || snapshot.ownerId !== call.accountId) {
      throw new AwsError('InvalidSnapshot.NotFound', `The snapshot '${id}' does not exist.`);
    }
    return snapshot;
  };

  return {
    DescribeSnapshots(input, call) {
      const ids = input['SnapshotIds'] as string[] | undefined;
      const owners = input['OwnerIds'] as string[] | undefined;
      const filters = input['Filters'] as Members[] | undefined;
      checkFilters(filters, [...Object.keys(filterValues), 'tag-key']);
      const byId = ids && ids.length > 0 ? ids.map((id) => find(id, call)) : undefined;
      const found = (
        byId ??
        [...store.snapshots.values()].filter(
          (snapshot) => snapshot.region === call.region && snapshot.ownerId === call.accountId,
        )
      )
        .filter(
          (snapshot) =>
            !owners?.length || owners.includes(snapshot.ownerId) || owners.includes('self'),
        )
        .filter((snapshot) =>
          passes(
            filters,
            (name) =>
              filterValues[name]?.(snapshot) ??
              tagFilterValues(store.tagsOf(snapshot.id, call.accountId).at(call.now), name),
          ),
        )
        .sort((a, b) => a.id.localeCompare(b.id));
      const shown = page(found, input, 'SnapshotIds');
      return {
        ...(shown.NextToken !== undefined && { NextToken: shown.NextToken }),
        Snapshots: shown.items.map((snapshot) => describe(snapshot, store, call)),
      };
    },
  };
}
