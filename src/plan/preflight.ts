import type { Recipe } from '../recipe/recipe.ts';
import type { PreflightFinding } from './finding.ts';
import type { Lock } from './lock.ts';
import { checkProfile, type ProfileLookup } from './preflight/instance-profile.ts';
import { checkKeys, type KeyPolicyLookup } from './preflight/keys.ts';
import { checkLogGroup, type LogGroupLookup } from './preflight/log-group.ts';
import { checkParent } from './preflight/parent-image.ts';
import type { RegionLookup } from './preflight/regions.ts';
import { checkSoftware, type SoftwareLookup } from './preflight/software.ts';

/** Reads of AWS that preflight needs. */
export type PreflightLookup = RegionLookup &
  ProfileLookup &
  LogGroupLookup &
  SoftwareLookup &
  KeyPolicyLookup;

/** Checks one thing that builds or launches need. */
type Check = (
  recipe: Recipe,
  lookup: PreflightLookup,
  at: { lock: Lock; now: number },
) => Promise<PreflightFinding[]> | PreflightFinding[];

/** In the order in which their findings are shown. */
const checks: readonly Check[] = [
  checkProfile,
  checkLogGroup,
  checkSoftware,
  checkKeys,
  checkParent,
];

/**
 * Checks that AWS has what a recipe's builds and launches need. Regions are not among it:
 * `checkRegions` runs earlier, since resolving a lock already needs them enabled.
 *
 * @param now milliseconds since the epoch
 */
export async function preflight(
  recipe: Recipe,
  lock: Lock,
  lookup: PreflightLookup,
  now: number,
): Promise<PreflightFinding[]> {
  const found = await Promise.all(
    checks.map(async (check) => check(recipe, lookup, { lock, now })),
  );
  return found.flat();
}
