import path from 'node:path';
import * as v from 'valibot';
import { error, quote } from './diagnostic.ts';
import type { Files } from './files.ts';
import { locate, nodeAt } from './node.ts';
import type { MapNode, NodePath } from './node.ts';
import type { ComponentDocument, Diagnostic, Location } from './recipe.ts';
import { typed } from './typed.ts';
import type { Explanation } from './typed.ts';
import { parseYaml } from './yaml.ts';

/** What CreateComponent takes as `data`. */
const maxCharacters = 16_000;
const maxParameters = 25;

/** AWSTOE's grammar as far as a build reads it; other keys are left alone. */
const documentSchema = v.object({
  description: v.optional(v.string()),
  schemaVersion: v.string(),
  parameters: v.optional(v.array(v.record(v.string(), v.object({ type: v.string(), default: v.optional(v.string()) }))), []),
  phases: v.array(v.object({ name: v.string(), steps: v.array(v.object({ name: v.string(), action: v.string() })) })),
});

type DocumentValues = v.InferOutput<typeof documentSchema>;

export interface ReadDocument {
  document?: ComponentDocument;
  diagnostics: Diagnostic[];
}

/** Reads component documents, each once. */
export class Documents {
  readonly #files: Files;
  readonly #read = new Map<string, Promise<ReadDocument>>();

  constructor(files: Files) {
    this.#files = files;
  }

  /** @param file relative to the repository's root; it must be readable. */
  read(file: string): Promise<ReadDocument> {
    let read = this.#read.get(file);
    if (read === undefined) this.#read.set(file, (read = this.#load(file)));
    return read;
  }

  async #load(file: string): Promise<ReadDocument> {
    const content = await this.#files.read(file);
    if ('text' in content) return parseDocument(content.text, file);
    return { diagnostics: [error({ file, line: 1, column: 1 }, content.rule, content.message, content.remedy)] };
  }
}

/** Reads an AWSTOE component document as far as a build needs it. */
export function parseDocument(data: string, file: string): ReadDocument {
  const { root, diagnostics } = parseYaml(data, file);
  if (root === undefined) return { diagnostics };
  const { values, diagnostics: wrong, missing } = typed(root, documentSchema, explainParameter);
  const { schemaVersion, parameters, phases, description } = values;
  const name = path.posix.basename(file).replace(/\.[^.]*$/, '');
  const start = { file, line: 1, column: 1 };

  diagnostics.push(...wrong, ...missing);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) || name.length > 100) diagnostics.push(error(start, 'document-name', `${quote(name)} is not a name that Image Builder leaves as it is.`, 'Name the file with lower-case letters, digits and single hyphens, at most 100.'));
  if (data.length > maxCharacters) diagnostics.push(error(start, 'document-size', `The document has ${data.length} characters; Image Builder takes ${maxCharacters}.`, 'Make two documents of it.'));
  if (schemaVersion !== undefined && Number(schemaVersion) !== 1) diagnostics.push(error(locate(root, ['schemaVersion']), 'schema-version', `Schema version ${quote(schemaVersion)} does not exist.`, 'Write `schemaVersion: 1.0`.'));
  if (parameters) diagnostics.push(...checkParameters(root, parameters));
  if (phases) diagnostics.push(...checkPhases(root, phases));
  if (!schemaVersion || !parameters || !phases) return { diagnostics };

  const declared = parameters.flatMap((entry) => Object.entries(entry));
  return {
    document: {
      file,
      name,
      data,
      ...(description === undefined ? {} : { description }),
      parameters: Object.fromEntries(declared.map(([parameter, { default: value }]) => [parameter, value])),
      steps: phases.flatMap((phase, p) => phase.steps.map((step, s) => ({ phase: phase.name, step: step.name, action: step.action, at: locate(root, ['phases', p, 'steps', s]) }))),
    },
    diagnostics,
  };
}

const parameterShape = 'Write one `- Name: {type: string, …}` per parameter; indent type, default and description below the name.';

/** `type` beside the name instead of below it: the commonest mistake. */
function explainParameter([top, , key, ...rest]: NodePath): Explanation | undefined {
  if (top !== 'parameters' || rest.length > 0 || !['type', 'default', 'description'].includes(String(key))) return undefined;
  return { rule: 'parameter-shape', message: `${key} stands beside the name of its parameter.`, remedy: parameterShape };
}

function checkParameters(root: MapNode, parameters: NonNullable<DocumentValues['parameters']>): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const unique = new Names('parameter', diagnostics);
  for (const [index, entry] of parameters.entries()) {
    const names = Object.keys(entry);
    if (names.length !== 1) diagnostics.push(error(locate(root, ['parameters', index]), 'parameter-shape', `An entry of parameters has ${names.length} keys.`, parameterShape));
    for (const parameter of names) unique.add(parameter, locate(root, ['parameters', index]));
  }
  if (parameters.length > maxParameters) diagnostics.push(error(locate(root, ['parameters']), 'parameter-count', `The document declares ${parameters.length} parameters; Image Builder takes ${maxParameters}.`, 'Declare fewer.'));
  return diagnostics;
}

function checkPhases(root: MapNode, phases: DocumentValues['phases']): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const at = nodeAt(root, ['phases'])!.at;
  if (!phases.some(({ name }) => ['build', 'validate', 'test'].includes(name))) diagnostics.push(error(at, 'no-phase', 'The document has none of the phases that Image Builder runs.', 'Add a phase named build, validate or test.'));
  const uniquePhases = new Names('phase', diagnostics);
  for (const [p, phase] of phases.entries()) {
    uniquePhases.add(phase.name, locate(root, ['phases', p, 'name']));
    if (phase.steps.length === 0) diagnostics.push(error(locate(root, ['phases', p, 'steps']), 'no-step', `The phase ${quote(phase.name)} has no step.`, 'Add a step or remove the phase.'));
    const uniqueSteps = new Names('step', diagnostics);
    for (const [s, step] of phase.steps.entries()) uniqueSteps.add(step.name, locate(root, ['phases', p, 'steps', s, 'name']));
  }
  return diagnostics;
}

/** Names of one kind, which AWSTOE wants to be well formed and unique. */
class Names {
  readonly #seen = new Map<string, Location>();
  readonly #kind: string;
  readonly #diagnostics: Diagnostic[];

  constructor(kind: string, diagnostics: Diagnostic[]) {
    this.#kind = kind;
    this.#diagnostics = diagnostics;
  }

  add(name: string, at: Location): void {
    const first = this.#seen.get(name);
    if (first) this.#diagnostics.push(error(at, `duplicate-${this.#kind}`, `The ${this.#kind} ${quote(name)} stands here a second time; the first is on line ${first.line}.`, 'Rename or remove one of the two.'));
    else this.#seen.set(name, at);
    if (!/^[A-Za-z0-9_-]{3,128}$/.test(name)) this.#diagnostics.push(error(at, `${this.#kind}-name`, `${quote(name)} is not the name of a ${this.#kind}.`, 'Write 3 to 128 letters, digits, `_` or `-`.'));
  }
}
