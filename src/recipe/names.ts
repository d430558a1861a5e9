import { diagnostic, quote } from '../source/diagnostic.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import { nodeAt } from '../source/node.ts';
import type { MapNode } from '../source/node.ts';
import { api } from '../source/pages.ts';
import { defineRules } from '../source/rule.ts';

/** Rules on the names of recipes. */
export const nameRules = defineRules({
  'name-collision': {
    what: "finds a recipe whose name Image Builder can't tell from another one's",
    why: 'It makes lower case of names and hyphens of spaces and underscores: both would build under one ARN, and each would be taken for the other.',
    source: `${api}/API_CreateImageRecipe.html`,
    fix: 'Give each recipe a name of its own.',
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
