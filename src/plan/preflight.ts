import type { Recipe } from '../recipe/recipe.ts';
import type { PreflightFinding } from './finding.ts';
import type { Lock } from './lock.ts';
import { checkProfile, type ProfileLookup } from './preflight/instance-profile.ts';
import { checkKeys, type KeyPolicyLookup } from './preflight/keys.ts';
import { checkLogGroup, type LogGroupLookup } from './preflight/log-group.ts';
import { checkParent } from './preflight/parent-image.ts';
import type { RegionLookup } from './preflight/regions.ts';
import { checkSoftware, type SoftwareLookup } from './preflight/software.ts';

/** What is asked of AWS before anything is started. */
export type PreflightLookup = RegionLookup &
  ProfileLookup &
  LogGroupLookup &
  SoftwareLookup &
  KeyPolicyLookup;

/** Looks at one thing that builds or launches need. */
type Check = (
  recipe: Recipe,
  lookup: PreflightLookup,
  at: { lock: Lock; now: number },
) => Promise<PreflightFinding[]> | PreflightFinding[];

/** In the order in which findings are told. */
const checks: readonly Check[] = [
  checkProfile,
  checkLogGroup,
  checkSoftware,
  checkKeys,
  checkParent,
];

/**
 * Looks at what a recipe's builds and launches need, side by side. Whether its regions are enabled
 * is not among it: `checkRegions` is asked before there is a lock.
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
