import { diagnostic, quote } from '../source/diagnostic.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import { locate, nodeAt } from '../source/node.ts';
import type { MapNode } from '../source/node.ts';
import { api, recipesPage } from '../source/pages.ts';
import { defineRules } from '../source/rule.ts';
import { amiStem } from './ami-name-template.ts';
import type { Recipe } from './recipe.ts';

/** Rules on the names of recipes. */
export const nameRules = defineRules({
  'name-collision': {
    what: "finds a recipe whose name Image Builder can't tell from another one's",
    why: 'It makes lower case of names and hyphens of spaces and underscores: both would build under one ARN, and each would be taken for the other.',
    source: `${api}/API_CreateImageRecipe.html`,
    fix: 'Give each recipe a name of its own.',
  },
  'ami-name-collision': {
    what: 'finds a recipe whose AMI names begin with those of another recipe of the account',
    why: 'AMIs are found by owner and name, by `lookup`, by consumers, and as parents of other recipes: who asks for the one would get the other.',
    source: recipesPage,
    fix: 'Write `{recipe}` in `amiName`, or text of its own in that of each recipe.',
  },
});

/**
 * Of recipes whose names Image Builder can't tell apart, all but the first. It makes lower case of
 * a name and hyphens of spaces and underscores: docs/aws.md#names-and-addresses.
 */
export function checkNames(
  recipes: { file: string; merged: MapNode }[],
): Map<string, Diagnostic[]> {
  const first = new Map<string, string>();
  const diagnostics = new Map<string, Diagnostic[]>();
  for (const { file, merged } of recipes) {
    const name = nodeAt(merged, ['name']);
    if (name?.kind !== 'scalar' || name.text === '') continue;
    const slug = name.text.toLowerCase().replaceAll(/[ _]/g, '-');
    const other = first.get(slug);
    const what =
      name.text === slug
        ? `${quote(slug)} is`
        : `${quote(name.text)} is ${quote(slug)} in Image Builder, as is`;
    if (other === undefined) first.set(slug, file);
    else {
      diagnostics.set(file, [
        diagnostic(
          name.at,
          nameRules['name-collision'],
          `${what} the name in ${other}${name.text === slug ? ', too' : ''}.`,
        ),
      ]);
    }
  }
  return diagnostics;
}

/**
 * Of recipes of one account whose AMI names a pattern `<stem> *` can't tell apart, the one with the
 * longer names, or of two with the same all but the first.
 */
export function checkAmiNames(
  recipes: { merged: MapNode; recipe: Recipe }[],
): Map<string, Diagnostic[]> {
  const stemOf = ({ name, amiName }: Recipe): string => amiStem(name, amiName);
  const key = (account: string, stem: string): string => `${account} ${stem}`;
  const first = new Map<string, Recipe>();
  for (const { recipe } of recipes) {
    const own = key(recipe.account, stemOf(recipe));
    if (!first.has(own)) first.set(own, recipe);
  }
  const diagnostics = new Map<string, Diagnostic[]>();
  for (const { merged, recipe } of recipes) {
    const stem = stemOf(recipe);
    const words = stem.split(' ');
    const other = words
      .map((_, index) => first.get(key(recipe.account, words.slice(0, index + 1).join(' '))))
      .find((one) => one !== undefined && one !== recipe);
    if (other === undefined) continue;
    const at = locate(merged, [merged.entries.has('amiName') ? 'amiName' : 'name']);
    const begins =
      stemOf(other) === stem ? 'as those of' : `with ${quote(stemOf(other))}, as those of`;
    diagnostics.set(recipe.file, [
      diagnostic(
        at,
        nameRules['ami-name-collision'],
        `The AMI names of ${recipe.file}, ${quote(`${stem} {date}`)}, begin ${begins} ${other.file} do.`,
      ),
    ]);
  }
  return diagnostics;
}
