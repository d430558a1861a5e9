import * as v from 'valibot';
import type { Location } from '../source/diagnostic.ts';
import { handedLockSchema, lockSchema } from './lock-schema.ts';

const location: v.GenericSchema<Location> = v.object({
  file: v.string(),
  line: v.number(),
  column: v.number(),
});

/** Schema of `PreflightFinding`. */
export const findingSchema = v.object({
  /** `bad` prevents the build or the release; `unknown` could not be checked, and gives a warning. */
  severity: v.picklist(['bad', 'unknown']),
  /** What it prevents where it is `bad`; absent where that is the build. */
  stops: v.exactOptional(v.literal('release')),
  /** What was checked, with its region. */
  subject: v.string(),
  message: v.string(),
  remedy: v.string(),
  /** Line of the recipe or document that needs the subject. */
  at: v.exactOptional(location),
});

/** Schema of `PlannedRecipe`. */
export const plannedRecipeSchema = v.object({
  recipe: v.string(),
  /** Relative to the repository's root. */
  file: v.string(),
  action: v.picklist(['start', 'attach', 'reuse', 'release', 'nothing']),
  reason: v.string(),
  /**
   * How the image differs from the last one, a line each; empty where it is the last one, or that is
   * not known.
   */
  changes: v.array(v.string()),
  /** Build version ARN of the existing image that the action is about; absent for `start`. */
  imageArn: v.exactOptional(v.string()),
  /**
   * Whether configurations are missing that a role for candidates may not make, so that only a
   * release builds the image. Absent where they are there or the image is to be released.
   */
  isLeftToRelease: v.exactOptional(v.literal(true)),
  /**
   * Whether nothing but copies of the image of `start` is missing, which are made again without a
   * build. Absent where it is to be built.
   */
  isCopiedAgain: v.exactOptional(v.literal(true)),
  /**
   * Whether the image of `release` is released and only differs from the recipe in what a release
   * sets. Absent where it is to be released.
   */
  isPutRight: v.exactOptional(v.literal(true)),
  lock: lockSchema,
  findings: v.array(findingSchema),
  /**
   * Who will get the AMIs of the recipe by its next release, and who will lose them: ARNs, account
   * ids, `all`. Absent where nobody will.
   */
  access: v.exactOptional(v.object({ added: v.array(v.string()), removed: v.array(v.string()) })),
  /** How long the last build of the recipe took, minutes. */
  lastMinutes: v.exactOptional(v.number()),
});

/** Schema of `UnplannedRecipe`. */
export const unplannedRecipeSchema = v.object({
  recipe: v.string(),
  /** Relative to the repository's root. */
  file: v.string(),
  error: v.object({ message: v.string(), remedy: v.string(), at: v.exactOptional(location) }),
  /** Whether the run was cancelled, so that nothing may be wrong with the recipe. */
  isCancelled: v.exactOptional(v.literal(true)),
});

const planEntries = {
  /** ISO 8601. */
  plannedAt: v.string(),
  /** Whether images are to be released. */
  share: v.boolean(),
  /** Files of recipes that the change deletes, relative to the repository's root. */
  deleted: v.exactOptional(v.array(v.string())),
  /** The recipes that the change selects and that could not be planned. */
  unplanned: v.exactOptional(v.array(unplannedRecipeSchema)),
};

/** Schema of a whole `Plan`: the first form in which plans travelled. */
export const planSchema = v.object({
  version: v.literal(1),
  ...planEntries,
  recipes: v.array(plannedRecipeSchema),
});

/** Schema of `HandedPlan`. */
export const handedPlanSchema = v.object({
  version: v.literal(2),
  ...planEntries,
  recipes: v.array(v.object({ ...plannedRecipeSchema.entries, lock: handedLockSchema })),
});

/** Schema of the output `plan`, as JSON. */
export const packedPlanSchema = v.strictObject({
  version: v.literal(2),
  /** JSON of a `HandedPlan`, compressed by gzip, as base64. */
  gzip: v.string(),
});
