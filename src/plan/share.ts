import type { ShareWith } from '../recipe/recipe.ts';
import { digestOf } from './digest.ts';

/** Who may launch an AMI, as EC2 shows it. */
export interface LaunchPermissions {
  organizations: string[];
  organizationalUnits: string[];
  /** Account ids. */
  accounts: string[];
  /** The group `all`. */
  isPublic: boolean;
}

/** The launch permissions of a private AMI. */
export const nobody: LaunchPermissions = {
  organizations: [],
  organizationalUnits: [],
  accounts: [],
  isPublic: false,
};

/** Who is to get an AMI, and who is to lose it. */
export interface PermissionChange {
  add: LaunchPermissions;
  remove: LaunchPermissions;
}

/**
 * The change after which exactly those that the recipe names may launch; `undefined` where none is
 * needed. Pure.
 */
export function permissionChange(
  found: LaunchPermissions,
  wanted: ShareWith,
): PermissionChange | undefined {
  const without = (from: string[], those: string[]): string[] =>
    from.filter((item) => !those.includes(item));
  const add: LaunchPermissions = {
    organizations: without(wanted.organizations, found.organizations),
    organizationalUnits: without(wanted.organizationalUnits, found.organizationalUnits),
    accounts: without(wanted.accounts, found.accounts),
    isPublic: false,
  };
  const remove: LaunchPermissions = {
    organizations: without(found.organizations, wanted.organizations),
    organizationalUnits: without(found.organizationalUnits, wanted.organizationalUnits),
    accounts: without(found.accounts, wanted.accounts),
    isPublic: found.isPublic,
  };
  return isNobody(add) && isNobody(remove) ? undefined : { add, remove };
}

/**
 * SHA-256 over the canonical form of who may launch, whatever the order: the value of the tag
 * `golden-ami:share` of a release. Pure.
 */
export function shareDigest({ organizations, organizationalUnits, accounts }: ShareWith): string {
  const sorted = (names: readonly string[]): string[] => [...new Set(names)].sort();
  return digestOf({
    organizations: sorted(organizations),
    organizationalUnits: sorted(organizationalUnits),
    accounts: sorted(accounts),
  });
}

/** Whether the permissions name nobody. */
export function isNobody(permissions: LaunchPermissions): boolean {
  return (
    permissions.organizations.length +
      permissions.organizationalUnits.length +
      permissions.accounts.length ===
      0 && !permissions.isPublic
  );
}

/** The ARNs and account ids, separated by commas, for messages; `nobody` where there are none. */
export function namesOf(permissions: LaunchPermissions): string {
  return namesIn(permissions).join(', ') || 'nobody';
}

/** The ARNs and account ids; `all` where everybody may launch. */
export function namesIn({
  organizations,
  organizationalUnits,
  accounts,
  isPublic,
}: LaunchPermissions): string[] {
  return [...organizations, ...organizationalUnits, ...accounts, ...(isPublic ? ['all'] : [])];
}
