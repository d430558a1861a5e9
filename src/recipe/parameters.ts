import type { ComponentDocument } from '../document/component-document.ts';
import { diagnostic, quote } from '../source/diagnostic.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import { nearest } from '../source/nearest.ts';
import { locate, locateKey, nodeAt } from '../source/node.ts';
import type { MapNode } from '../source/node.ts';
import { guide, recipesPage } from '../source/pages.ts';
import { defineRules } from '../source/rule.ts';

/** Rules on the parameters of documents and the values that a recipe gives them. */
export const parameterRules = defineRules({
  'undeclared-parameter': {
    what: 'finds a name below `with` that the document does not declare',
    why: 'Image Builder refuses parameters that a component does not have.',
    source: `${guide}/toe-user-defined-variables.html`,
    fix: 'Correct the name, or declare it in the document.',
  },
  'parameter-without-value': {
    what: 'finds a parameter of a document without a default, to which the recipe gives no value',
    why: 'Image Builder refuses the recipe.',
    source:
      'https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ComponentConfiguration.html',
    fix: 'Add it to `parameters`, or below `with` of the component.',
  },
  'unused-parameter': {
    what: 'finds a name below `parameters` that none of the documents declares; in a file that other recipes may extend, too, it is a warning',
    why: 'Whoever sets it believes in an effect that it does not have.',
    source: recipesPage,
    fix: 'Correct the name, remove it, or declare it in a document.',
  },
});

/**
 * The values that a recipe gives to a document: those of `parameters` that the document declares,
 * overridden by `with`. The document's own defaults are left out, since AWSTOE applies them.
 *
 * @param item the entry of `components`
 * @param own the values of `with`
 * @param shared the values of `parameters`
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
      diagnostic(
        locateKey(item, ['with', name]),
        parameterRules['undeclared-parameter'],
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
        diagnostic(
          locate(item, ['file']),
          parameterRules['parameter-without-value'],
          `${document.file} declares ${name} without a default, and nothing gives it a value.`,
          `Add ${name} to \`parameters\`, or below \`with\` of this component.`,
        ),
      );
    }
  }
  return { parameters: Object.fromEntries(given), diagnostics };
}

/**
 * Reports the parameters in the recipe's own file that none of its documents declares. No other
 * recipe can use them, so each is an error.
 */
export function unusedOwnParameters(
  merged: MapNode,
  file: string,
  declared: Set<string>,
): Diagnostic[] {
  return unused(merged, declared)
    .filter(({ at }) => at.file === file)
    .map(({ at, message, remedy }) =>
      diagnostic(at, parameterRules['unused-parameter'], message, remedy),
    );
}

/**
 * Warns of parameters in an extended file that no document of these recipes declares. It is only a
 * warning, since a recipe that was not loaded may use them.
 */
export function unusedSharedParameters(
  merged: MapNode,
  file: string,
  declared: Set<string>,
): Diagnostic[] {
  return unused(merged, declared)
    .filter(({ at }) => at.file !== file)
    .map(({ at, message, remedy }) => ({
      ...diagnostic(at, parameterRules['unused-parameter'], message, remedy),
      severity: 'warning',
    }));
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
