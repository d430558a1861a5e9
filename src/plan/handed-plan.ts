import { gunzipSync, gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { ActionError } from '../errors.ts';
import type { Recipe } from '../recipe/recipe.ts';
import { handedLock, lockFrom } from './lock.ts';
import type { Plan, PlannedRecipe } from './plan.ts';
import { handedPlanSchema, packedPlanSchema, planSchema } from './plan-schema.ts';

/**
 * A plan on its way from job to job, which is the output and the input `plan`. Its locks lack what
 * the files of the recipe say: see `plannedOf`.
 */
export type HandedPlan = v.InferOutput<typeof handedPlanSchema>;

/**
 * Bytes of a plan before it is compressed: three times one of 256 recipes in 30 regions. What
 * unpacks to more was not packed here.
 */
const maxPlanBytes = 8 * 1024 * 1024;

/** Packs a plan into the output `plan` (ADR 0010). */
export function packPlan({ recipes, ...plan }: Plan): string {
  const handed: HandedPlan = {
    ...plan,
    version: 2,
    recipes: recipes.map((one) => ({ ...one, lock: handedLock(one.lock) })),
  };
  const packed: v.InferOutput<typeof packedPlanSchema> = {
    version: 2,
    gzip: gzipSync(JSON.stringify(handed), { level: 9 }).toString('base64'),
  };
  return JSON.stringify(packed);
}

/**
 * Unpacks the input `plan`, also one that an older version wrote. Throws an ActionError where the
 * text is no plan.
 */
export function unpackPlan(text: string): HandedPlan {
  const outer = parseJson(text);
  const packed = v.safeParse(packedPlanSchema, outer);
  if (packed.success) return checked(handedPlanSchema, parseJson(unzip(packed.output.gzip)));
  const { recipes, ...plan } = checked(planSchema, outer);
  return {
    ...plan,
    version: 2,
    recipes: recipes.map((one) => ({ ...one, lock: handedLock(one.lock) })),
  };
}

/**
 * The part of a plan that is about a recipe, with its lock. Throws an ActionError where the plan
 * was made from other files.
 */
export function plannedOf(recipe: Recipe, plan: HandedPlan): PlannedRecipe {
  const planned = plan.recipes.find(({ file }) => file === recipe.file);
  const lock = planned && lockFrom(planned.lock, recipe);
  if (lock) return { ...planned, lock };
  throw new ActionError(
    'plan',
    `${recipe.file} is not what the plan was made of.`,
    'Check out the same commit as the job that planned, and use the same version of golden-ami; do not change the plan.',
    { at: { file: recipe.file, line: 1, column: 1 } },
  );
}

/** Unpacks what `packPlan` packed and nothing beside it, which Node's decoders would pass over. */
function unzip(base64: string): string {
  try {
    const bytes = Buffer.from(base64, 'base64');
    const { buffer, engine } = gunzipSync(bytes, {
      maxOutputLength: maxPlanBytes,
      info: true,
    }) as unknown as { buffer: Buffer; engine: { bytesWritten: number } };
    if (bytes.toString('base64') !== base64) throw new Error('It is not all base64.');
    // A gzip file ends with the length of what its last member holds, and may have many.
    const isOne = bytes.readUInt32LE(bytes.length - 4) === buffer.length;
    if (!isOne || engine.bytesWritten !== bytes.length) throw new Error('Bytes follow the end.');
    return buffer.toString();
  } catch (cause) {
    throw new ActionError('input', "The input plan can't be unpacked.", remedy, { cause });
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ActionError('input', 'The input plan is no JSON.', remedy, { cause });
  }
}

function checked<S extends v.GenericSchema>(schema: S, value: unknown): v.InferOutput<S> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new ActionError(
    'input',
    `The input plan is not a plan of this version of golden-ami: ${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}.`,
    remedy,
  );
}

const remedy =
  'Hand over the output `plan` of `command: plan` as it stands, and to a leg `recipes: ${{ matrix.recipe }}` beside it.';
