import * as v from 'valibot';
import { ActionError } from '../errors.ts';
import type { Recipe } from '../recipe/recipe.ts';
import { changesSince } from './changes.ts';
import type { ChangesLookup } from './changes.ts';
import { intentOf } from './intent.ts';
import type { IntentLookup } from './intent.ts';
import { planSchema } from './plan-schema.ts';
import type { plannedRecipeSchema } from './plan-schema.ts';
import { preflight } from './preflight.ts';
import type { PreflightLookup } from './preflight.ts';
import { checkRegions } from './preflight/regions.ts';
import { resolveLock } from './resolve.ts';
import type { Lookup } from './resolve.ts';
import { tagNames } from './tags.ts';

/** The plan for one recipe. */
export type PlannedRecipe = v.InferOutput<typeof plannedRecipeSchema>;

/**
 * The output `plan`: what was decided at one moment. The jobs of a matrix, each with its part, and
 * `collect` take it as the input `plan`.
 */
export type Plan = v.InferOutput<typeof planSchema>;

/** All reads of AWS that a plan needs. */
export type PlanLookup = Lookup & IntentLookup & ChangesLookup & PreflightLookup;

/**
 * Resolves a recipe, decides what to do for it, and checks that AWS has what a build needs. Changes
 * nothing in AWS.
 */
export async function planRecipe(
  recipe: Recipe,
  lookup: PlanLookup,
  options: { now: number; force: boolean; share: boolean },
): Promise<PlannedRecipe> {
  const { now, share } = options;
  const regions = checkRegions(recipe, lookup);
  // Awaited below. Without this handler a rejection before that would count as unhandled and end
  // the process.
  regions.catch(() => undefined);
  const lock = await resolveLock(recipe, lookup, options).catch(async (cause: unknown) => {
    // In a region that is not enabled, services report the credentials as unknown. Report the
    // region instead.
    const bad = (await regions).find(({ severity }) => severity === 'bad');
    throw bad ? new ActionError('region', bad.message, bad.remedy, { at: bad.at, cause }) : cause;
  });
  const [{ wanted, observed, decision }, ...findings] = await Promise.all([
    intentOf(recipe, lock, lookup, { now, share }),
    regions,
    preflight(recipe, lock, lookup, now),
  ]);
  const { previous } = observed;
  const lastMinutes = Number(previous?.tags[tagNames.minutes]);
  return {
    recipe: recipe.name,
    file: recipe.file,
    action: decision.action,
    reason: decision.reason,
    changes:
      decision.action === 'start' && previous ? await changesSince(previous, wanted, lookup) : [],
    ...('image' in decision ? { imageArn: decision.image.arn } : {}),
    lock,
    findings: findings.flat(),
    ...(lastMinutes > 0 ? { lastMinutes } : {}),
  };
}

/**
 * Parses the input `plan`. Throws an ActionError where the text is no JSON or not of the plan's
 * schema.
 */
export function parsePlan(text: string): Plan {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new ActionError('input', 'The input plan is no JSON.', remedy, { cause });
  }
  const result = v.safeParse(planSchema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new ActionError(
    'input',
    `The input plan is not a plan of this version of golden-ami: ${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}.`,
    remedy,
  );
}

const remedy =
  "Hand over the output `plan` of `command: plan`, or a leg's `matrix.plan`, as it stands.";
