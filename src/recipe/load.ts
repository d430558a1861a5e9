import { Chains, keyLocations } from './chain.ts';
import { checkValues } from './check.ts';
import { checkAmiNames, checkNames } from './names.ts';
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
import { parseMap } from './parse-map.ts';

interface LoadedRecipe extends RecipeSource {
  merged?: MapNode;
  components?: Components;
  recipe?: Recipe;
  /** Diagnostics of all files that the recipe consists of. */
  diagnostics: Diagnostic[];
}

/** A recipe file and all files that the recipe consists of, even if they have errors. */
export interface RecipeSource {
  /** Path relative to the root, as all paths here. */
  file: string;
  /**
   * The recipe's file, the files it extends, its documents and its user data, as far as they are
   * known.
   */
  files: string[];
}

/** Everything that was read. */
export interface LoadedRecipes {
  /** Sorted by name. A recipe with an error in any of its files is left out. */
  recipes: Recipe[];
  diagnostics: Diagnostic[];
  /** Every recipe file that the patterns match. */
  sources: RecipeSource[];
  /** Every component document that can be read, even if it has errors in details. */
  documents: ComponentDocument[];
  /** The text of every file that was read, by path. */
  texts: Map<string, string>;
}

/**
 * Reads the recipes that paths and globs (relative to `root`) match, with every file they refer to.
 * Returns the problems of all files together. Never throws because of a file's content.
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
  const named = loaded.flatMap(({ file, merged, recipe }) =>
    merged && recipe && !collisions.has(file) ? { merged, recipe } : [],
  );
  const amiCollisions = checkAmiNames(named);
  const recipes = named.flatMap(({ recipe }) => (amiCollisions.has(recipe.file) ? [] : recipe));
  return {
    recipes: recipes.sort((a, b) => compare(a.name, b.name)),
    diagnostics: unique([
      ...diagnostics,
      ...loaded.flatMap((one) => one.diagnostics),
      ...[...collisions.values(), ...amiCollisions.values()].flat(),
      ...unusedAcross(loaded),
    ]),
    sources: loaded.map(({ file, files: usedFiles }) => ({ file, files: usedFiles })),
    documents: await documents.all(),
    texts: await repository.texts(),
  };
}

async function load(
  file: string,
  files: Files,
  chains: Chains,
  documents: Documents,
): Promise<LoadedRecipe> {
  const chain = await chains.read(file);
  const { merged } = chain;
  if (merged === undefined) return { file, files: chain.files, diagnostics: chain.diagnostics };

  const { values, missing } = parseMap(merged, recipeSchema, explain);
  const [components, userData] = await Promise.all([
    readComponents(merged, files, documents),
    readUserData(merged, values, files),
  ]);
  // A Marketplace parent is reported by its own rule. What else `parseParent` would report about it
  // would not help.
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
  // Without an error, no value is missing.
  return {
    ...loaded,
    recipe: assemble(
      file,
      merged,
      values as RecipeValues,
      parent.parent,
      components,
      chain.dropped,
      userData.userData,
    ),
  };
}

/**
 * Replaces the diagnostics of missing keys where `extends` is missing or misspelt. The user needs
 * to hear of that once, not of each key that the extended file would have.
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
  dropped: Recipe['dropped'],
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
    keepSsmAgent: rest.keepSsmAgent && rest.platform === 'Linux',
    file,
    parent,
    components,
    dropped,
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

function unusedAcross(loaded: LoadedRecipe[]): Diagnostic[] {
  // A document that can't be read may declare any parameter, so none is known to be unused.
  if (!loaded.every(({ components }) => components?.isComplete)) return [];
  const declared = new Set(loaded.flatMap(({ components }) => [...(components?.declared ?? [])]));
  return loaded.flatMap(({ file, merged }) =>
    merged ? unusedSharedParameters(merged, file, declared) : [],
  );
}
