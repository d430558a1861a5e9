import { expect } from '@jest/globals';
import type { Ami, Snapshot } from '../../src/plan/ami.ts';
import type { LaunchPermissions } from '../../src/plan/share.ts';
import type { Releaser } from '../../src/release/release.ts';
import type { Wanted } from '../../src/plan/wanted.ts';
import { nobody } from '../../src/plan/share.ts';
import { FakeClock } from './clock.ts';
import { anAmi, aSnapshot } from './image.ts';

/**
 * EC2 of all regions of a wanted image, right in every way and private, and the changes that were
 * made, in order.
 */
export class Regions {
  readonly clock = new FakeClock();
  readonly abort = new AbortController();
  readonly amis = new Map<string, Ami>();
  readonly snapshots = new Map<string, Snapshot[]>();
  readonly permissions = new Map<string, LaunchPermissions>();
  readonly imageTags: Record<string, string> = {};
  readonly changes: string[] = [];
  readonly tagged: Record<string, Record<string, string>> = {};
  /** What a change throws. */
  failure: (change: string) => Error | undefined = () => undefined;
  /** Milliseconds until permissions show a change. */
  permissionLagMs = 0;

  constructor(wanted: Wanted) {
    for (const region of wanted.lock.regions) {
      this.amis.set(region, anAmi(wanted.lock, region));
      this.snapshots.set(region, [aSnapshot(wanted.lock, region)]);
      this.permissions.set(region, nobody);
    }
  }

  change(region: string, overrides: Partial<Ami>): this {
    const ami = this.amis.get(region);
    if (ami) this.amis.set(region, { ...ami, ...overrides });
    return this;
  }

  releaser(): Releaser {
    const note = (change: string): void => {
      const failure = this.failure(change);
      if (failure) throw failure;
      this.changes.push(change);
    };
    return {
      clock: this.clock,
      signal: this.abort.signal,
      amis: async (region, query) =>
        Promise.resolve(
          [this.amis.get(region)].flatMap((ami) =>
            ami && 'ids' in query && query.ids.includes(ami.amiId) ? [ami] : [],
          ),
        ),
      snapshots: async (region, ids) =>
        Promise.resolve(
          (this.snapshots.get(region) ?? []).filter(({ snapshotId }) => ids.includes(snapshotId)),
        ),
      launchPermissions: async (region) => Promise.resolve(this.permissions.get(region) ?? nobody),
      changeLaunchPermissions: async (region, _amiId, { add, remove }) => {
        await Promise.resolve();
        note(`share ${region}`);
        const { organizations, organizationalUnits, accounts } =
          this.permissions.get(region) ?? nobody;
        const list = (before: string[], added: string[], removed: string[]): string[] =>
          [...before, ...added].filter((one) => !removed.includes(one));
        const after = {
          organizations: list(organizations, add.organizations, remove.organizations),
          organizationalUnits: list(
            organizationalUnits,
            add.organizationalUnits,
            remove.organizationalUnits,
          ),
          accounts: list(accounts, add.accounts, remove.accounts),
          isPublic: false,
        };
        if (this.permissionLagMs === 0) {
          this.permissions.set(region, after);
          return;
        }
        const shownAt = this.clock.now() + this.permissionLagMs;
        const earlier = this.clock.onSleep;
        this.clock.onSleep = (ms) => {
          earlier(ms);
          if (this.clock.now() + ms >= shownAt) this.permissions.set(region, after);
        };
      },
      requireImdsV2: async (region) => {
        await Promise.resolve();
        note(`imds ${region}`);
        this.change(region, { imdsSupport: 'v2.0' });
      },
      undeprecate: async (region) => {
        await Promise.resolve();
        note(`undeprecate ${region}`);
        const { deprecatedAt, ...ami } = this.amis.get(region)!;
        expect(deprecatedAt).toBeDefined();
        this.amis.set(region, ami);
      },
      tag: async (region, resourceIds, tags) => {
        await Promise.resolve();
        note(`${stepOf(tags)} ${region}`);
        for (const id of resourceIds) this.tagged[id] = { ...this.tagged[id], ...tags };
        const ami = this.amis.get(region);
        if (ami && resourceIds.includes(ami.amiId)) {
          this.change(region, { tags: { ...ami.tags, ...tags } });
        }
        this.snapshots.set(
          region,
          (this.snapshots.get(region) ?? []).map((snapshot) =>
            resourceIds.includes(snapshot.snapshotId)
              ? { ...snapshot, tags: { ...snapshot.tags, ...tags } }
              : snapshot,
          ),
        );
      },
      tagImage: async (_arn, tags) => {
        await Promise.resolve();
        note(`${stepOf(tags)} image`);
        Object.assign(this.imageTags, tags);
      },
    };
  }
}

function stepOf(tags: Record<string, string>): string {
  if ('Type' in tags) return 'type';
  return tags['golden-ami:share'] === 'changing' ? 'announce' : 'tags';
}
