import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import '../helpers/seeded.ts';
import {
  nobody,
  permissionChange,
  shareDigest,
  type LaunchPermissions,
} from '../../src/plan/share.ts';
import type { ShareWith } from '../../src/recipe/recipe.ts';
import { organization, organizationalUnit } from '../helpers/recipe.ts';

const wanted: ShareWith = {
  organizations: [organization],
  organizationalUnits: [organizationalUnit],
  accounts: ['111122223333'],
};
const exact: LaunchPermissions = { ...wanted, isPublic: false };

test.each<[string, LaunchPermissions, ReturnType<typeof permissionChange>]>([
  ['exactly as wanted', exact, undefined],
  ['private', nobody, { add: exact, remove: nobody }],
  [
    'public, too',
    { ...exact, isPublic: true },
    { add: nobody, remove: { ...nobody, isPublic: true } },
  ],
  [
    'a stranger',
    { ...exact, accounts: ['111122223333', '999999999999'] },
    { add: nobody, remove: { ...nobody, accounts: ['999999999999'] } },
  ],
  [
    'another organization in place',
    { ...exact, organizations: ['arn:other'] },
    {
      add: { ...nobody, organizations: [organization] },
      remove: { ...nobody, organizations: ['arn:other'] },
    },
  ],
])('%s', (_what, found, change) => {
  expect(permissionChange(found, wanted)).toEqual(change);
});

describe('for any permission', () => {
  const some = (kind: string): fc.Arbitrary<string[]> =>
    fc.uniqueArray(fc.constantFrom(...['1', '2', '3', '4'].map((number) => `${kind}${number}`)));
  const groups = { organizations: some('o'), organizationalUnits: some('u'), accounts: some('a') };
  const found: fc.Arbitrary<LaunchPermissions> = fc.record({ ...groups, isPublic: fc.boolean() });
  const lists = ['organizations', 'organizationalUnits', 'accounts'] as const;

  /** What EC2 has after a change: additions and removals of one request. */
  function apply(
    permissions: LaunchPermissions,
    change: ReturnType<typeof permissionChange>,
  ): LaunchPermissions {
    if (!change) return permissions;
    const list = (name: (typeof lists)[number]): string[] =>
      [...new Set([...permissions[name], ...change.add[name]])].filter(
        (one) => !change.remove[name].includes(one),
      );
    return {
      organizations: list('organizations'),
      organizationalUnits: list('organizationalUnits'),
      accounts: list('accounts'),
      isPublic: (permissions.isPublic || change.add.isPublic) && !change.remove.isPublic,
    };
  }

  test('the change gives exactly what is wanted, and then there is none to make', () => {
    fc.assert(
      fc.property(found, fc.record(groups), (before, goal) => {
        const after = apply(before, permissionChange(before, goal));
        for (const name of lists) expect([...after[name]].sort()).toEqual([...goal[name]].sort());
        expect(after.isPublic).toBe(false);
        expect(permissionChange(after, goal)).toBeUndefined();
      }),
    );
  });

  test('nobody who is right is touched', () => {
    fc.assert(
      fc.property(found, fc.record(groups), (before, goal) => {
        const change = permissionChange(before, goal);
        for (const name of lists) {
          for (const one of change?.add[name] ?? []) expect(before[name]).not.toContain(one);
          for (const one of change?.remove[name] ?? []) expect(goal[name]).not.toContain(one);
        }
      }),
    );
  });
});

describe('the digest of who may launch', () => {
  test('is the same in any order, and another for anybody more or less', () => {
    const more = { ...wanted, accounts: ['222233334444', ...wanted.accounts] };
    expect(shareDigest({ ...more, accounts: more.accounts.toReversed() })).toBe(shareDigest(more));
    expect(shareDigest({ ...more, accounts: [...more.accounts, '111122223333'] })).toBe(
      shareDigest(more),
    );
    expect(shareDigest(more)).not.toBe(shareDigest(wanted));
  });

  test('stays what it is: tags of releases hold it', () => {
    expect(shareDigest({ organizations: [], organizationalUnits: [], accounts: [] })).toBe(
      '86760c6bee5d80019a74940163100f0047f43e3cb47e8af69649d15c0bff88b3',
    );
  });
});
