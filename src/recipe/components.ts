import type { Documents } from '../document/document.ts';
import { diagnostic, isError, quote } from '../source/diagnostic.ts';
import type { Diagnostic, Location } from '../source/diagnostic.ts';
import { fileRules } from '../source/files.ts';
import type { Files } from '../source/files.ts';
import { resolveReference } from '../source/files.ts';
import { locate, nodeAt, textsOf } from '../source/node.ts';
import type { ListNode, MapNode, Node } from '../source/node.ts';
import { guide, quotas, recipesPage } from '../source/pages.ts';
import { defineRules } from '../source/rule.ts';
import { documentParameters } from './parameters.ts';
import type { RecipeComponent } from './recipe.ts';
import { componentSchema } from './schema/component.ts';
import { parseMap } from './parse-map.ts';

/** Rules on the list `components`. */
export const componentRules = defineRules({
  'component-form': {
    what: 'finds an entry of `components` that is neither a `file` nor a `managed` component with its `version`',
    why: 'The version of a document is its content, that of a managed component has to be said.',
    source: recipesPage,
    fix: 'Write `file`, or `managed` with `version`.',
  },
  'component-count': {
    what: 'finds a recipe with more than 20 components',
    why: "That is Image Builder's quota.",
    source: quotas,
    fix: 'Join some, or ask AWS for a higher quota.',
  },
  'duplicate-component': {
    what: 'finds a component that stands in a recipe twice',
    why: 'Image Builder takes each component once.',
    source: `${guide}/create-image-recipes.html`,
    fix: 'Remove one of the two; what has to run twice belongs into two documents.',
  },
});

/** Quota of Image Builder: docs/aws.md#limits. */
const maxComponents = 20;

export interface Components {
  components: RecipeComponent[];
  /** Names of the parameters that the documents declare. */
  declared: Set<string>;
  /** Whether every document could be read, so that `declared` is complete. */
  isComplete: boolean;
  /** Paths of the documents, including those that can't be read. */
  files: string[];
  diagnostics: Diagnostic[];
}

interface ResolvedComponent {
  file?: string;
  component?: RecipeComponent;
  diagnostics: Diagnostic[];
}

/** Reads the components of a merged recipe and their documents. */
export async function readComponents(
  merged: MapNode,
  files: Files,
  documents: Documents,
): Promise<Components> {
  const list = nodeAt(merged, ['components']);
  if (list?.kind !== 'list') {
    return {
      components: [],
      declared: new Set(),
      isComplete: list === undefined,
      files: [],
      diagnostics: [],
    };
  }
  // Includes parameters with a wrong value. These are reported already; leaving them out would also
  // report a missing value.
  const parameters = nodeAt(merged, ['parameters']);
  const resolved = await Promise.all(
    list.items.map(async (item, index): Promise<ResolvedComponent> => {
      // Items of a wrong type were reported when their file was read.
      if (item.kind !== 'map') return { diagnostics: [] };
      const wrongForm = checkForm(item);
      if (wrongForm) return { diagnostics: [wrongForm] };
      const { values } = parseMap(item, componentSchema, undefined, ['components', index]);
      if (values.file !== undefined) {
        return resolveDocument(item, values.file, parameters, files, documents);
      }
      if (values.managed === undefined || values.version === undefined) return { diagnostics: [] };
      return {
        component: {
          kind: 'managed',
          name: values.managed,
          version: values.version,
          parameters: values.with ?? {},
          at: item.at,
        },
        diagnostics: [],
      };
    }),
  );
  const components = resolved.flatMap(({ component }) => component ?? []);
  return {
    components,
    declared: new Set(
      components.flatMap((one) =>
        one.kind === 'document' ? Object.keys(one.document.parameters) : [],
      ),
    ),
    isComplete: components.length === list.items.length,
    files: resolved.flatMap(({ file }) => file ?? []),
    diagnostics: [
      ...resolved.flatMap(({ diagnostics }) => diagnostics),
      ...checkList(list, components),
    ],
  };
}

async function resolveDocument(
  item: MapNode,
  reference: string,
  parameters: Node | undefined,
  files: Files,
  documents: Documents,
): Promise<ResolvedComponent> {
  const at = locate(item, ['file']);
  const file = resolveReference(at.file, reference);
  if (file === undefined) {
    return {
      diagnostics: [
        diagnostic(
          at,
          fileRules['path-leaves-repository'],
          `${quote(reference)} leaves the repository.`,
          'Write a path relative to this file, with `/`.',
        ),
      ],
    };
  }
  const content = await files.read(file);
  if (!('text' in content)) {
    return { file, diagnostics: [diagnostic(at, content.rule, content.message, content.remedy)] };
  }

  const { document, diagnostics } = await documents.read(file);
  if (document === undefined || diagnostics.some(isError)) return { file, diagnostics };
  const own = nodeAt(item, ['with']);
  const assigned = documentParameters(document, item, textsOf(own), textsOf(parameters));
  const places = { ...placesOf(parameters), ...placesOf(own) };
  return {
    file,
    component: { kind: 'document', document, parameters: assigned.parameters, places, at: item.at },
    diagnostics: [...diagnostics, ...assigned.diagnostics],
  };
}

/** Where each value of a map stands. */
function placesOf(node: Node | undefined): Record<string, Location> {
  return node?.kind === 'map'
    ? Object.fromEntries([...node.entries].map(([name, { value }]) => [name, value.at]))
    : {};
}

function checkForm(item: MapNode): Diagnostic | undefined {
  const has = (key: string): boolean => item.entries.has(key);
  const wrong = (message: string, remedy = 'Write `file`, or `managed` with `version`.') =>
    diagnostic(item.at, componentRules['component-form'], message, remedy);
  if (has('file') && has('managed')) {
    return wrong('A component is either a `file` or `managed`, not both.');
  }
  if (!has('file') && !has('managed')) {
    return wrong('The component names neither a `file` nor a `managed` component.');
  }
  if (has('file') && has('version')) {
    return wrong(
      '`version` means nothing beside `file`: the version of a document is its content.',
      'Remove it.',
    );
  }
  if (has('managed') && !has('version')) {
    return wrong(
      '`managed` needs `version`.',
      'Write `version: x.x.x` for the newest; the plan fixes it.',
    );
  }
  return undefined;
}

function checkList(list: ListNode, components: RecipeComponent[]): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const surplus = list.items[maxComponents]?.at;
  if (surplus) {
    diagnostics.push(
      diagnostic(
        // A list that a file has changed has entries of its base, which are not too many there.
        surplus.file === list.at.file ? surplus : list.at,
        componentRules['component-count'],
        `The recipe has ${list.items.length} components; Image Builder takes ${maxComponents}.`,
      ),
    );
  }
  const first = new Map<string, RecipeComponent>();
  for (const component of components) {
    const id = component.kind === 'document' ? component.document.file : component.name;
    const other = first.get(id);
    if (other) {
      diagnostics.push(
        diagnostic(
          component.at,
          componentRules['duplicate-component'],
          `${id} stands here a second time; the first is on line ${other.at.line}. Image Builder takes each component once.`,
          'Remove one of the two.',
        ),
      );
    } else first.set(id, component);
  }
  return diagnostics;
}
