import type { InferOutput } from 'valibot';
import { ActionError } from '../errors.ts';
import type { Recipe } from '../recipe/recipe.ts';
import { accessChange } from './access.ts';
import { changesSince } from './changes.ts';
import { lacksConfigurations } from './configurations.ts';
import type { ChangesLookup } from './changes.ts';
import { namedReason, type Decision } from './decide.ts';
import { finding, type PreflightFinding } from './finding.ts';
import { intentOf } from './intent.ts';
import type { IntentLookup } from './intent.ts';
import { amisOf, type Observed } from './observe.ts';
import { orphanFindings } from './orphans.ts';
import { overtakenBy } from './overtaken.ts';
import type { planSchema, plannedRecipeSchema, unplannedRecipeSchema } from './plan-schema.ts';
import { preflight } from './preflight.ts';
import type { PreflightLookup } from './preflight.ts';
import { checkInventory, type InventoryLookup } from './preflight/inventory.ts';
import { checkManagedComponents } from './preflight/managed-components.ts';
import { checkRegions } from './preflight/regions.ts';
import type { CompareCommits } from './relation.ts';
import { resolveLock } from './resolve.ts';
import type { Lookup } from './resolve.ts';
import { tagNames } from './tags.ts';
import { unknownMemberFindings } from './unknown-members.ts';
import type { Wanted } from './wanted.ts';

/** The plan for one recipe. */
export type PlannedRecipe = InferOutput<typeof plannedRecipeSchema>;

/** A recipe that could not be planned, and why. */
export type UnplannedRecipe = InferOutput<typeof unplannedRecipeSchema>;

/** What was decided at one moment. */
export type Plan = Omit<InferOutput<typeof planSchema>, 'version'>;

/** All reads of AWS that a plan needs. */
export type PlanLookup = Lookup &
  IntentLookup &
  ChangesLookup &
  InventoryLookup &
  PreflightLookup & { compareCommits: CompareCommits };

/** What a run wants of all of its recipes. */
export interface PlanOptions {
  /** Milliseconds since the epoch. */
  now: number;
  force: boolean;
  share: boolean;
  /** Full object name of the run's commit; empty where it has none. */
  commit: string;
}

/**
 * Resolves a recipe, decides what to do for it, and checks that AWS has what a build needs. Changes
 * nothing in AWS.
 */
export async function planRecipe(
  recipe: Recipe,
  lookup: PlanLookup,
  options: PlanOptions,
): Promise<PlannedRecipe> {
  const { now, force, share, commit } = options;
  const regions = checkRegions(recipe, lookup);
  // Asked at once, when all recipes ask, so that it is one call for each region.
  const amis = amisOf({ recipe: recipe.name, regions: recipe.regions }, lookup);
  // Awaited below. Without these handlers a rejection before that would count as unhandled and end
  // the process.
  regions.catch(() => undefined);
  amis.catch(() => undefined);
  const lock = await resolveLock(recipe, lookup, options).catch(async (cause: unknown) => {
    // In a region that is not enabled, services report the credentials as unknown. Report the
    // region instead.
    const bad = (await regions).find(({ severity }) => severity === 'bad');
    throw bad ? new ActionError('region', bad.message, bad.remedy, { at: bad.at, cause }) : cause;
  });
  const [{ wanted, observed, decision }, ...findings] = await Promise.all([
    intentOf(recipe, lock, lookup, { now, share, amis, readsAccess: share }),
    regions,
    preflight(recipe, lock, lookup, now),
  ]);
  const { previous, released } = observed;
  const known = [...observed.builds, ...(observed.candidate ? [observed.candidate.image] : [])];
  const access = released ?? (await accessChange(wanted, observed.amis, known, lookup));
  const overtaken =
    share && !force && decision.action !== 'nothing'
      ? await overtakenBy(wanted, observed, commit, lookup)
      : undefined;
  // Copies that are made again take neither an instance nor an image recipe.
  const builds = decision.action === 'start' && !decision.failed;
  const [changes, isLeftToRelease, ...ofBuild] = await Promise.all([
    changesOf(decision, wanted, observed, lookup),
    decision.action === 'start' && !share && lacksConfigurations(wanted, lookup),
    builds ? checkManagedComponents(recipe, wanted, lookup) : [],
    builds ? checkInventory(recipe, lookup) : [],
  ]);
  const lastMinutes = Number(previous?.tags[tagNames.minutes]);
  return {
    recipe: recipe.name,
    file: recipe.file,
    action: decision.action,
    reason: namedReason(decision.reason, changes),
    changes,
    ...('image' in decision ? { imageArn: decision.image.arn } : {}),
    ...(isLeftToRelease ? { isLeftToRelease } : {}),
    ...(decision.action === 'start' && decision.failed ? { isCopiedAgain: true } : {}),
    ...('isPutRight' in decision ? { isPutRight: decision.isPutRight } : {}),
    lock,
    findings: [
      ...findings.flat(),
      ...ofBuild.flat(),
      ...unknownMemberFindings(recipe, observed, decision),
      ...orphanFindings(recipe, released?.foreign ?? []),
      ...(overtaken ? [orderFinding(overtaken)] : []),
    ],
    ...(access === undefined || access.added.length + access.removed.length === 0
      ? {}
      : { access: { added: access.added, removed: access.removed } }),
    ...(lastMinutes > 0 ? { lastMinutes } : {}),
  };
}

/** How the image that is decided on differs from the last release, or the last image. */
async function changesOf(
  decision: Decision,
  wanted: Wanted,
  { previous, newestReleasedAmiId }: Observed,
  lookup: ChangesLookup,
): Promise<string[]> {
  if (previous === undefined || decision.action === 'nothing') return [];
  if (decision.action === 'start') return changesSince(previous, wanted, undefined, lookup);
  // The newest image, where none is released, may be any candidate, and newer than this one.
  return newestReleasedAmiId === undefined
    ? []
    : changesSince(previous, wanted, decision.image, lookup);
}

/** What keeps a run of older content from starting anything. */
function orderFinding({ message, remedy }: ActionError): PreflightFinding {
  return { ...finding('bad', 'order of releases', message, remedy, undefined), stops: 'release' };
}
