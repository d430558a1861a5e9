import * as v from 'valibot';
import { ActionError } from '../errors.ts';
import type { Recipe } from '../recipe/recipe.ts';
import { changesSince } from './changes.ts';
import type { ChangesLookup } from './changes.ts';
import type { PreflightFinding } from './finding.ts';
import { intentOf } from './intent.ts';
import type { IntentLookup } from './intent.ts';
import type { Lock } from './lock.ts';
import { preflight } from './preflight.ts';
import type { PreflightLookup } from './preflight.ts';
import { checkRegions } from './preflight/regions.ts';
import { resolveLock } from './resolve.ts';
import type { Lookup } from './resolve.ts';
import { tagNames } from './tags.ts';

/** What is to be done for one recipe: what its leg of the matrix gets. */
export interface PlannedRecipe {
  recipe: string;
  /** Relative to the repository's root. */
  file: string;
  action: 'start' | 'attach' | 'reuse' | 'release' | 'nothing';
  reason: string;
  /**
   * In what a new image will differ from the last one; empty where nothing is built or nothing is
   * known.
   */
  changes: string[];
  /** The image that is there already, where the action names one: its build version ARN. */
  imageArn?: string;
  lock: Lock;
  findings: PreflightFinding[];
  /** How long the last build of the recipe took, minutes. */
  lastMinutes?: number;
}

/**
 * The output `plan`: what was decided at one moment. Legs of a matrix and `collect` take it as
 * input.
 */
export interface Plan {
  version: 1;
  /** ISO 8601. */
  plannedAt: string;
  /** Whether images are to be released. */
  share: boolean;
  recipes: PlannedRecipe[];
}

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

const texts = v.record(v.string(), v.string());

const location = v.object({ file: v.string(), line: v.number(), column: v.number() });

const lockSchema = v.object({
  version: v.literal(1),
  recipe: v.string(),
  file: v.string(),
  platform: v.picklist(['Linux', 'Windows']),
  account: v.string(),
  homeRegion: v.string(),
  regions: v.array(v.string()),
  resolvedAt: v.string(),
  notBefore: v.exactOptional(v.string()),
  parent: v.object({
    image: v.string(),
    name: v.exactOptional(v.string()),
    createdAt: v.exactOptional(v.string()),
    deprecatedAt: v.exactOptional(v.string()),
    rootDeviceName: v.string(),
    snapshotGiB: v.number(),
  }),
  volumeGiB: v.number(),
  components: v.array(
    v.variant('kind', [
      v.object({
        kind: v.literal('document'),
        file: v.string(),
        arn: v.string(),
        name: v.string(),
        digest: v.string(),
        parameters: texts,
      }),
      v.object({
        kind: v.literal('managed'),
        name: v.string(),
        arn: v.string(),
        parameters: texts,
      }),
    ]),
  ),
  keys: texts,
  digest: v.string(),
  contentDigest: v.string(),
});

const planSchema = v.object({
  version: v.literal(1),
  plannedAt: v.string(),
  share: v.boolean(),
  recipes: v.array(
    v.object({
      recipe: v.string(),
      file: v.string(),
      action: v.picklist(['start', 'attach', 'reuse', 'release', 'nothing']),
      reason: v.string(),
      changes: v.array(v.string()),
      imageArn: v.exactOptional(v.string()),
      lock: lockSchema,
      findings: v.array(
        v.object({
          severity: v.picklist(['bad', 'unknown']),
          subject: v.string(),
          message: v.string(),
          remedy: v.string(),
          at: v.exactOptional(location),
        }),
      ),
      lastMinutes: v.exactOptional(v.number()),
    }),
  ),
});

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
