import type { ShareWith } from '../recipe/recipe.ts';

/** Who may launch an AMI, as EC2 shows it. */
export interface LaunchPermissions {
  organizations: string[];
  organizationalUnits: string[];
  /** Account ids. */
  accounts: string[];
  /** The group `all`. */
  isPublic: boolean;
}

/** A private AMI. */
export const nobody: LaunchPermissions = {
  organizations: [],
  organizationalUnits: [],
  accounts: [],
  isPublic: false,
};

/**
 * What has to change so that exactly those of the recipe may launch; `undefined` where nothing has
 * to. Pure.
 */
export function permissionChange(
  found: LaunchPermissions,
  wanted: ShareWith,
): { add: LaunchPermissions; remove: LaunchPermissions } | undefined {
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

/** Whether nobody is named. */
export function isNobody(permissions: LaunchPermissions): boolean {
  return (
    permissions.organizations.length +
      permissions.organizationalUnits.length +
      permissions.accounts.length ===
      0 && !permissions.isPublic
  );
}

/** Those who are named, as text. */
export function nameOf({
  organizations,
  organizationalUnits,
  accounts,
  isPublic,
}: LaunchPermissions): string {
  return (
    [...organizations, ...organizationalUnits, ...accounts, ...(isPublic ? ['all'] : [])].join(
      ', ',
    ) || 'nobody'
  );
}
