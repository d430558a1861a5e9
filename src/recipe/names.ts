import { error, quote } from '../source/diagnostic.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import { nodeAt } from '../source/node.ts';
import type { MapNode } from '../source/node.ts';

/**
 * Of recipes whose names Image Builder can't tell apart, all but the first. It makes lower case of
 * a name and hyphens of spaces and underscores: image-builder.md section 2.2.
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
        error(
          name.at,
          'name-collision',
          `${what} the name in ${other}${name.text === slug ? ', too' : ''}.`,
          'Give each recipe a name of its own.',
        ),
      ]);
    }
  }
  return diagnostics;
}
