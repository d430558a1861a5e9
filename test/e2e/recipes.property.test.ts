import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import '../helpers/seeded.ts';
import type { Sandbox } from 'aws-sandbox/sandbox';
import type { Recipe } from '../../src/recipe/recipe.ts';
import { validateRecipes } from '../../src/rules/validate.ts';
import { formsOfParent, provide, recipes, schema, write } from './random-recipes/recipes.ts';
import { kinds, pathsOf } from './random-recipes/values.ts';
import { plan, type Planned } from './planning.ts';
import { openStage, type Run } from './stage.ts';

// What validate lets pass can be built: recipes are drawn from the schema itself, so that a new key
// is among them the day it appears, and run against the sandbox, which checks each request as AWS's
// model and pages say.

const stage = openStage();
/** Recipes in addition to those of one kind in all keys; RECIPE_RUNS for more. */
const drawn = Number(process.env['RECIPE_RUNS'] ?? 15);
/** Image Builder runs a hundred builds at once. */
const atOnce = 90;

/** Reads that find nothing before something is made, and what another recipe has made meanwhile. */
const usual =
  /^(Get|Describe)\w+ ResourceNotFoundException$|^Create\w+ ResourceAlreadyExistsException$/;

const refusals = ({ calls }: Sandbox): string[] =>
  calls.flatMap(({ operation, error, input }) =>
    error === undefined || usual.test(`${operation} ${error}`)
      ? []
      : [`${operation} ${error} ${JSON.stringify(input)}`],
  );

/** Paths of empty lists and maps. */
function empties(value: unknown, at: string): string[] {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return [];
  const entries = Object.entries(value);
  return entries.length === 0
    ? [at]
    : entries.flatMap(([name, inner]) => empties(inner, `${at}.${name}`));
}

const sentEmpty = ({ calls }: Sandbox): string[] =>
  calls.flatMap(({ operation, input }) =>
    Object.keys(input).length === 0 ? [] : empties(input, operation),
  );

/** The value at a path of the schema; of a list, that of the first entry which has one. */
function valueAt(value: unknown, [key = '', ...rest]: string[]): unknown {
  if (key === '' || value === undefined) return value;
  const inner = (value as Record<string, unknown>)[key.replace('[]', '')];
  if (!key.endsWith('[]')) return valueAt(inner, rest);
  return ((inner ?? []) as unknown[])
    .map((one) => valueAt(one, rest))
    .find((one) => one !== undefined);
}

interface Count {
  absent: number;
  empty: number;
  given: number;
}

/** Of each key, in how many of the recipes it is absent, is an empty map or list, has a value. */
async function countsOf(files: string[]): Promise<Map<string, Count>> {
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  const all = texts.map((text) => JSON.parse(text) as unknown);
  return new Map(
    pathsOf(schema).map((key) => {
      const count: Count = { absent: 0, empty: 0, given: 0 };
      for (const recipe of all) {
        const value = valueAt(recipe, key.split('.'));
        if (value === undefined) count.absent++;
        else if (empties(value, key)[0] === key) count.empty++;
        else count.given++;
      }
      return [key, count];
    }),
  );
}

describe('recipes that validate lets pass', () => {
  let sandbox: Sandbox;
  let folder: string;
  let valid: Recipe[];
  const runs: Run[] = [];
  let planned: Planned;

  beforeAll(async () => {
    const [started, workspace] = await Promise.all([stage.sandbox(), stage.workspace()]);
    sandbox = started;
    folder = workspace.folder;
    await write(path.join(folder, 'random'), [
      ...[...kinds, ...kinds, ...Array<'any'>(drawn).fill('any')].flatMap((kind, number) =>
        fc.sample(recipes(kind, number, sandbox), { numRuns: 1 }),
      ),
    ]);
    const checked = await validateRecipes(['random/*.yml'], folder);
    valid = checked.recipes;
    for (const recipe of valid) provide(recipe, sandbox);
    planned = await plan(stage, sandbox, {
      workspace,
      credentials: 'administrator',
      inputs: { recipes: valid.map(({ file }) => file).join(','), share: 'true' },
    });
    for (let from = 0; from < valid.length; from += atOnce) {
      const files = valid.slice(from, from + atOnce).map(({ file }) => file);
      runs.push(
        await stage.run(sandbox, {
          workspace,
          credentials: 'administrator',
          inputs: { 'recipes': files.join(','), 'wait-minutes': '0' },
        }),
      );
      sandbox.world.clock.advance(24 * 60 * 60_000);
    }
    runs.push(
      await stage.run(sandbox, {
        workspace,
        credentials: 'administrator',
        inputs: {
          recipes: valid
            .slice(0, 4)
            .map(({ file }) => file)
            .join(','),
          share: 'true',
        },
      }),
    );
  }, 600_000);

  test('are planned', () => {
    expect(planned.summary).not.toContain("can't be planned");
    expect(planned.plan.recipes).toHaveLength(valid.length);
  });

  test('are built and released', () => {
    for (const run of runs) expect(run).toMatchObject({ errors: [], exitCode: 0 });
    expect(runs.slice(0, -1).map(({ result }) => result)).toEqual(
      runs.slice(1).map(() => 'started'),
    );
  });

  test('ask nothing that is refused, and send no empty map or list', () => {
    expect(refusals(sandbox)).toEqual([]);
    expect(sentEmpty(sandbox)).toEqual([]);
  });

  test('have each key with a value and, where it is optional, without', async () => {
    const counts = await countsOf(valid.map(({ file }) => path.join(folder, file)));
    if (process.env['RECIPE_RUNS'] !== undefined) console.table(Object.fromEntries(counts));
    const never = [...counts].flatMap(([key, { given }]) => (given === 0 ? [key] : []));
    expect(never).toEqual([]);
    expect(counts.size).toBeGreaterThan(35);
    expect(Object.keys(schema.entries?.['parent']?.entries ?? {}).sort()).toEqual(
      [...formsOfParent].sort(),
    );
  });
});
