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

/** What is to be done for one recipe: what its leg of the matrix gets. */
export type PlannedRecipe = v.InferOutput<typeof plannedRecipeSchema>;

/**
 * The output `plan`: what was decided at one moment. Legs of a matrix and `collect` take it as
 * input.
 */
export type Plan = v.InferOutput<typeof planSchema>;

/** Everything that planning asks of AWS. */
export type PlanLookup = Lookup & IntentLookup & ChangesLookup & PreflightLookup;

/**
 * Resolves a recipe, looks at what there is and at what a build would need, and decides. Changes
 * nothing.
 */
export async function planRecipe(
  recipe: Recipe,
  lookup: PlanLookup,
  options: { now: number; force: boolean; share: boolean },
): Promise<PlannedRecipe> {
  const { now, share } = options;
  const regions = checkRegions(recipe, lookup);
  // It is awaited below; if it fails before that, Node must not end the process for it.
  regions.catch(() => undefined);
  const lock = await resolveLock(recipe, lookup, options).catch(async (cause: unknown) => {
    // The services of a region that is not enabled say that they don't know the credentials.
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
 * Reads the text of the input `plan`. Throws an ActionError where it is not what `command: plan`
 * wrote.
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
