import { Chains, keyLocations } from './chain.ts';
import { checkValues } from './check.ts';
import { checkNames } from './names.ts';
import { readUserData } from './user-data.ts';
import { readComponents } from './components.ts';
import type { Components } from './components.ts';
import { explain } from './explain.ts';
import { compare, isError, unique } from '../source/diagnostic.ts';
import { discover } from './discover.ts';
import { Documents } from '../document/document.ts';
import { Files } from '../source/files.ts';
import { nearest } from '../source/nearest.ts';
import type { MapNode } from '../source/node.ts';
import { unusedOwnParameters, unusedSharedParameters } from './parameters.ts';
import { parseParent } from './parent.ts';
import { findPlaceholders } from './placeholder.ts';
import type { ComponentDocument } from '../document/component-document.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import type { ParentImage, Recipe } from './recipe.ts';
import { recipeSchema } from './schema.ts';
import type { RecipeValues } from './schema.ts';
import { typed } from './typed.ts';

interface Loaded extends RecipeSource {
  merged?: MapNode;
  components?: Components;
  recipe?: Recipe;
  /** Of all files that the recipe consists of. */
  diagnostics: Diagnostic[];
}

/** A recipe file and what it is made of, right or wrong. */
export interface RecipeSource {
  /** Relative to the root, as are all. */
  file: string;
  /**
   * The recipe itself, what it extends, its documents and its user data, as far as they could be
   * told.
   */
  files: string[];
}

/** All that was read. */
export interface LoadedRecipes {
  /** By name; a recipe with an error in any of its files is left out. */
  recipes: Recipe[];
  diagnostics: Diagnostic[];
  /** Every recipe file that was asked for. */
  sources: RecipeSource[];
  /** Every component document that can be read, right or wrong in its details. */
  documents: ComponentDocument[];
  /** The text of every file that was read, by its name. */
  texts: Map<string, string>;
}

/**
 * Reads the recipes that paths and globs (relative to root) mean, with everything they refer to.
 * All problems of all files come back together. Never throws for what stands in a file.
 */
export async function loadRecipes(patterns: string[], root: string): Promise<LoadedRecipes> {
  const { files, diagnostics } = discover(patterns, root);
  const repository = new Files(root);
  const chains = new Chains(repository);
  const documents = new Documents(repository);
  const loaded = await Promise.all(files.map((file) => load(file, repository, chains, documents)));

  const collisions = checkNames(
    loaded.flatMap(({ file, merged }) => (merged ? { file, merged } : [])),
  );
  const recipes = loaded.flatMap(({ file, recipe }) =>
    recipe && !collisions.has(file) ? recipe : [],
  );
  return {
    recipes: recipes.sort((a, b) => compare(a.name, b.name)),
    diagnostics: unique([
      ...diagnostics,
      ...loaded.flatMap((one) => one.diagnostics),
      ...[...collisions.values()].flat(),
      ...unusedAcross(loaded),
    ]),
    sources: loaded.map(({ file, files: parts }) => ({ file, files: parts })),
    documents: await documents.all(),
    texts: await repository.texts(),
  };
}

async function load(
  file: string,
  files: Files,
  chains: Chains,
  documents: Documents,
): Promise<Loaded> {
  const chain = await chains.read(file);
  const { merged } = chain;
  if (merged === undefined) return { file, files: chain.files, diagnostics: chain.diagnostics };

  const { values, missing } = typed(merged, recipeSchema, explain);
  const [components, userData] = await Promise.all([
    readComponents(merged, files, documents),
    readUserData(merged, values, files),
  ]);
  // That is the whole story of such a parent.
  const isMarketplace = chain.diagnostics.some(({ rule }) => rule === 'marketplace');
  const parent =
    values.parent && !isMarketplace
      ? parseParent(merged, values.parent, values.homeRegion)
      : { diagnostics: [] };
  const diagnostics = [
    ...chain.diagnostics,
    ...missingTogether(missing, merged),
    ...checkValues(merged, values),
    ...parent.diagnostics,
    ...components.diagnostics,
    ...(components.isComplete ? unusedOwnParameters(merged, file, components.declared) : []),
    ...userData.diagnostics,
    ...findPlaceholders(merged),
  ];
  const loaded = {
    file,
    files: [...chain.files, ...components.files, ...userData.files],
    merged,
    components,
    diagnostics,
  };
  if (diagnostics.some(isError) || !('parent' in parent)) return loaded;
  // No error: every value is there.
  return {
    ...loaded,
    recipe: assemble(
      file,
      merged,
      values as RecipeValues,
      parent.parent,
      components,
      userData.userData,
    ),
  };
}

/**
 * Whoever forgot or misspelt `extends` wants to hear of that, and not of each key that would have
 * come with it.
 */
function missingTogether(missing: Diagnostic[], merged: MapNode): Diagnostic[] {
  const [first, second] = missing;
  const isMisspelt = [...merged.entries.keys()].some(
    (key) => !Object.hasOwn(recipeSchema.entries, key) && nearest(key, ['extends']) !== undefined,
  );
  if (isMisspelt) return [];
  if (!first || !second || merged.entries.has('extends')) return missing;
  const keys = missing.map(({ message }) => /`[^`]+`/.exec(message)?.[0] ?? '');
  return [
    {
      ...first,
      message: `${keys.join(', ')} are missing.`,
      remedy: 'Add them, or `extends` with a file that has them.',
    },
  ];
}

function assemble(
  file: string,
  merged: MapNode,
  values: RecipeValues,
  parent: ParentImage,
  { components }: Components,
  userData: Recipe['userData'],
): Recipe {
  const {
    extends: _,
    userData: __,
    parameters: ___,
    description,
    infrastructure,
    ...rest
  } = values;
  const { subnet, logGroup, logBucket, snsTopic, ...required } = infrastructure;
  return {
    ...rest,
    file,
    parent,
    components,
    infrastructure: {
      ...required,
      ...(subnet === undefined ? {} : { subnet }),
      ...(logGroup === undefined ? {} : { logGroup }),
      ...(logBucket === undefined ? {} : { logBucket }),
      ...(snsTopic === undefined ? {} : { snsTopic }),
    },
    ...(description === undefined ? {} : { description }),
    ...(userData === undefined ? {} : { userData }),
    locations: keyLocations(merged),
  };
}

function unusedAcross(loaded: Loaded[]): Diagnostic[] {
  // A document that can't be read may declare anything.
  if (!loaded.every(({ components }) => components?.isComplete)) return [];
  const declared = new Set(loaded.flatMap(({ components }) => [...(components?.declared ?? [])]));
  return loaded.flatMap(({ file, merged }) =>
    merged ? unusedSharedParameters(merged, file, declared) : [],
  );
}
