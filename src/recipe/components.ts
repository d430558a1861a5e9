import { error, isError } from './diagnostic.ts';
import type { Documents } from './document.ts';
import type { Files } from './files.ts';
import { resolveReference } from './files.ts';
import { locate, nodeAt, textsOf } from './node.ts';
import type { ListNode, MapNode, Node } from './node.ts';
import { documentParameters } from './parameters.ts';
import type { Diagnostic, RecipeComponent } from './recipe.ts';
import { componentSchema } from './schema.ts';
import type { ComponentValues } from './schema.ts';
import { typed } from './typed.ts';

/** Quota of Image Builder: image-builder.md section 15. */
const maxComponents = 20;

export interface Components {
  components: RecipeComponent[];
  /** Names of the parameters that the documents declare. */
  declared: Set<string>;
  /** Whether every document could be read, so that `declared` is complete. */
  isComplete: boolean;
  diagnostics: Diagnostic[];
}

interface Resolved {
  component?: RecipeComponent;
  diagnostics: Diagnostic[];
}

/** Reads the components of a merged recipe. */
export async function readComponents(merged: MapNode, files: Files, documents: Documents): Promise<Components> {
  const list = nodeAt(merged, ['components']);
  if (list?.kind !== 'list') return { components: [], declared: new Set(), isComplete: list === undefined, diagnostics: [] };
  // Also those that are wrong by themselves: they were reported, and that a value is missing would be a second message.
  const parameters = textsOf(nodeAt(merged, ['parameters']));
  const resolved = await Promise.all(list.items.map((item, index) => resolve(item, index, parameters, files, documents)));
  const components = resolved.flatMap(({ component }) => component ?? []);
  return {
    components,
    declared: new Set(components.flatMap((one) => (one.kind === 'document' ? Object.keys(one.document.parameters) : []))),
    isComplete: components.length === list.items.length,
    diagnostics: [...resolved.flatMap(({ diagnostics }) => diagnostics), ...checkList(list, components)],
  };
}

async function resolve(item: Node, index: number, parameters: Record<string, string>, files: Files, documents: Documents): Promise<Resolved> {
  // Its wrong types were reported with the file.
  if (item.kind !== 'map') return { diagnostics: [] };
  const fail = (rule: string, message: string, remedy: string, key?: string): Resolved => ({ diagnostics: [error(key ? locate(item, [key]) : item.at, rule, message, remedy)] });
  const { values } = typed(item, componentSchema, undefined, ['components', index]);
  const form = checkForm(item);
  if (form) return fail('component-form', ...form);
  if (values.managed !== undefined && values.version !== undefined) {
    return { component: { kind: 'managed', name: values.managed, version: values.version, parameters: values.with ?? {}, at: item.at }, diagnostics: [] };
  }
  return values.file === undefined ? { diagnostics: [] } : await resolveDocument(item, { ...values, file: values.file }, parameters, files, documents, fail);
}

async function resolveDocument(item: MapNode, values: Partial<ComponentValues> & { file: string }, parameters: Record<string, string>, files: Files, documents: Documents, fail: (rule: string, message: string, remedy: string, key: string) => Resolved): Promise<Resolved> {
  const file = resolveReference(locate(item, ['file']).file, values.file);
  if (file === undefined) return fail('path-leaves-repository', `${JSON.stringify(values.file)} leaves the repository.`, 'Write a path relative to this file, with `/`.', 'file');
  const content = await files.read(file);
  if (!('text' in content)) return fail(content.rule, content.message, content.remedy, 'file');

  const { document, diagnostics } = await documents.read(file);
  if (document === undefined || diagnostics.some(isError)) return { diagnostics };
  const given = documentParameters(document, item, textsOf(nodeAt(item, ['with'])), parameters);
  return { component: { kind: 'document', document, parameters: given.parameters, at: item.at }, diagnostics: [...diagnostics, ...given.diagnostics] };
}

function checkForm(item: MapNode): [message: string, remedy: string] | undefined {
  const has = (key: string): boolean => item.entries.has(key);
  const remedy = 'Write `file`, or `managed` with `version`.';
  if (has('file') && has('managed')) return ['A component is either a `file` or `managed`, not both.', remedy];
  if (!has('file') && !has('managed')) return ['The component names neither a `file` nor a `managed` component.', remedy];
  if (has('file') && has('version')) return ['`version` means nothing beside `file`: the version of a document is its content.', 'Remove it.'];
  if (has('managed') && !has('version')) return ['`managed` needs `version`.', 'Write `version: x.x.x` for the newest; the plan fixes it.'];
  return undefined;
}

function checkList(list: ListNode, components: RecipeComponent[]): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  if (list.items.length > maxComponents) diagnostics.push(error(list.items[maxComponents]!.at, 'component-count', `The recipe has ${list.items.length} components; Image Builder takes ${maxComponents}.`, 'Join some, or ask AWS for a higher quota.'));
  const first = new Map<string, RecipeComponent>();
  for (const component of components) {
    const id = component.kind === 'document' ? component.document.file : component.name;
    const other = first.get(id);
    if (other) diagnostics.push(error(component.at, 'duplicate-component', `${id} stands here a second time; the first is on line ${other.at.line}. Image Builder takes each component once.`, 'Remove one of the two.'));
    else first.set(id, component);
  }
  return diagnostics;
}
