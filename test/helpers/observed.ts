import type { Observed } from '../../src/plan/observe.ts';
import type { Wanted } from '../../src/plan/wanted.ts';

/** An account in which nothing was built, at the time of the lock. */
export function anObserved(wanted: Wanted, overrides: Partial<Observed> = {}): Observed {
  return {
    now: Date.parse(wanted.lock.resolvedAt),
    builds: [],
    nextBuildNumber: 1,
    candidate: undefined,
    newestReleasedAmiId: undefined,
    isReleaseComplete: true,
    newestReleasedAt: 0,
    previous: undefined,
    amis: [],
    lost: new Map(),
    released: undefined,
    ...overrides,
  };
}
