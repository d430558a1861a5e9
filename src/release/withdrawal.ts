import type { Ami } from '../plan/ami.ts';
import { isDigest } from '../plan/digest.ts';
import type { Image } from '../plan/image.ts';
import { namesIn, shareDigest, type LaunchPermissions } from '../plan/share.ts';
import { tagNames } from '../plan/tags.ts';
import type { ShareWith } from '../recipe/recipe.ts';
import type { ChangedPermissions } from './launch-permissions.ts';

/** Who lost an AMI, and by whose doing each of them could launch it. */
export interface Withdrawal {
  region: string;
  amiId: string;
  /** The recipe named them, and no longer does. */
  byRecipe: string[];
  /** Somebody shared the AMI with them by hand, or with another tool. */
  bySomebody: string[];
  /** It can't be told: no tag says who could launch the AMI when it was shared. */
  unknown: string[];
}

/** How many names are tried in all combinations. */
const mostStrangers = 10;

/**
 * Tells those whom the recipe no longer names from those whom somebody else had added: by the
 * digests, on image and AMIs, of whom the recipe named when the AMIs were shared. Pure.
 */
export function withdrawalsOf(
  image: Pick<Image, 'tags'>,
  amis: readonly Ami[],
  changes: readonly ChangedPermissions[],
): Withdrawal[] {
  const values = [image, ...amis].map(({ tags }) => tags[tagNames.share] ?? '');
  const former = new Set(values.filter(isDigest));
  const wasShared = [image, ...amis].some(
    ({ tags }) => (tags[tagNames.releasedAt] ?? tags[tagNames.share]) !== undefined,
  );
  return changes.flatMap(({ region, amiId, found, add, remove }) => {
    const names = namesIn(remove);
    if (names.length === 0) return [];
    const strangers = wasShared ? strangersAmong(names, found, add, former) : names;
    return [
      {
        region,
        amiId,
        byRecipe: strangers ? names.filter((name) => !strangers.includes(name)) : [],
        bySomebody: strangers ?? [],
        unknown: strangers ? [] : names,
      },
    ];
  });
}

/** The fewest names whose addition explains what was found; `undefined` where none does. */
function strangersAmong(
  names: readonly string[],
  found: LaunchPermissions,
  add: LaunchPermissions,
  former: ReadonlySet<string>,
): string[] | undefined {
  if (former.size === 0 || names.length > mostStrangers) return undefined;
  return (
    Array.from({ length: 2 ** names.length }, (_, bits) =>
      names.filter((_name, index) => bits & (1 << index)),
    )
      // No recipe names everybody.
      .filter((strangers) => strangers.includes('all') === found.isPublic)
      .sort((a, b) => a.length - b.length)
      .find((strangers) =>
        [without(found, strangers), joined(without(found, strangers), add)].some((shareWith) =>
          former.has(shareDigest(shareWith)),
        ),
      )
  );
}

function without(permissions: ShareWith, names: readonly string[]): ShareWith {
  const left = (list: string[]): string[] => list.filter((name) => !names.includes(name));
  return {
    organizations: left(permissions.organizations),
    organizationalUnits: left(permissions.organizationalUnits),
    accounts: left(permissions.accounts),
  };
}

function joined(one: ShareWith, other: ShareWith): ShareWith {
  return {
    organizations: [...one.organizations, ...other.organizations],
    organizationalUnits: [...one.organizationalUnits, ...other.organizationalUnits],
    accounts: [...one.accounts, ...other.accounts],
  };
}
