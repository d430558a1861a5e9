import { error, quote, warning } from '../source/diagnostic.ts';
import { locate, locateKey, nodeAt } from '../source/node.ts';
import type { MapNode } from '../source/node.ts';
import { nearest } from '../source/nearest.ts';
import type { ComponentDocument } from '../document/component-document.ts';
import type { Diagnostic } from '../source/diagnostic.ts';

/**
 * What a document gets: of `parameters` what it declares, `with` over it. Its own defaults are left
 * to AWSTOE.
 */
export function documentParameters(
  document: ComponentDocument,
  item: MapNode,
  own: Record<string, string>,
  shared: Record<string, string>,
): { parameters: Record<string, string>; diagnostics: Diagnostic[] } {
  const declared = Object.keys(document.parameters);
  const diagnostics: Diagnostic[] = [];
  for (const name of Object.keys(own)) {
    if (Object.hasOwn(document.parameters, name)) continue;
    const near = nearest(name, declared);
    diagnostics.push(
      error(
        locateKey(item, ['with', name]),
        'undeclared-parameter',
        `${document.file} declares no parameter ${quote(name)}.`,
        near
          ? `Did you mean \`${near}\`?`
          : declared.length > 0
            ? `It declares ${declared.join(', ')}.`
            : 'It declares none.',
      ),
    );
  }
  const given: [string, string][] = [];
  for (const name of declared) {
    const value = Object.hasOwn(own, name)
      ? own[name]
      : Object.hasOwn(shared, name)
        ? shared[name]
        : undefined;
    if (value !== undefined) given.push([name, value]);
    else if (document.parameters[name] === undefined) {
      diagnostics.push(
        error(
          locate(item, ['file']),
          'parameter-without-value',
          `${document.file} declares ${name} without a default, and nothing gives it a value.`,
          `Add ${name} to \`parameters\`, or below \`with\` of this component.`,
        ),
      );
    }
  }
  return { parameters: Object.fromEntries(given), diagnostics };
}

/** A parameter that reaches no document, from the file of a recipe: nobody else can mean it. */
export function unusedOwnParameters(
  merged: MapNode,
  file: string,
  declared: Set<string>,
): Diagnostic[] {
  return unused(merged, declared)
    .filter(({ at }) => at.file === file)
    .map(({ at, message, remedy }) => error(at, 'unused-parameter', message, remedy));
}

/**
 * A parameter of a shared file that no document of any of these recipes declares. Recipes that are
 * not among them may.
 */
export function unusedSharedParameters(
  merged: MapNode,
  file: string,
  declared: Set<string>,
): Diagnostic[] {
  return unused(merged, declared)
    .filter(({ at }) => at.file !== file)
    .map(({ at, message, remedy }) => warning(at, 'unused-parameter', message, remedy));
}

function unused(merged: MapNode, declared: Set<string>) {
  const parameters = nodeAt(merged, ['parameters']);
  if (parameters?.kind !== 'map') return [];
  return [...parameters.entries]
    .filter(([name]) => !declared.has(name))
    .map(([name, { at }]) => {
      const near = nearest(name, declared);
      return {
        at,
        message: `No component document declares the parameter ${quote(name)}.`,
        remedy: near ? `Did you mean \`${near}\`?` : 'Remove it, or declare it in a document.',
      };
    });
}
