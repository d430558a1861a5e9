import path from 'node:path';
import { diagnostic, quote } from '../source/diagnostic.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import type { Files } from '../source/files.ts';
import type { MapNode, Node } from '../source/node.ts';
import { createComponentPage, documentsPage } from '../source/pages.ts';
import { defineRules } from '../source/rule.ts';
import { parseYaml } from '../source/yaml.ts';
import type { ComponentDocument } from './component-document.ts';
import { readDeclarations } from './declarations.ts';
import { readPhases } from './phases.ts';
import { Problems, TooManyProblems } from './problems.ts';

/** Rules on a component document as a whole. */
export const documentRules = defineRules({
  'document-name': {
    what: 'finds a component document whose file name Image Builder would change',
    why: 'The component is named after the file, and its ARN is known before it exists only if the name stays as it is.',
    source: createComponentPage,
    fix: 'Name the file with lower-case letters, digits and single hyphens, at most 100.',
  },
  'document-description': {
    what: 'finds a `description` of more than 1,024 characters',
    why: 'CreateComponent takes no more.',
    source: createComponentPage,
    fix: 'Shorten it; a comment in the document may be longer.',
  },
  'document-size': {
    what: 'finds a document of more than 16,000 characters',
    why: 'CreateComponent refuses it as `data`; the 64 KB of the guide hold for documents in S3.',
    source: createComponentPage,
    fix: 'Make two documents of it.',
  },
  'schema-version': {
    what: 'finds a `schemaVersion` other than 1.0',
    why: 'AWSTOE has no other.',
    source: documentsPage,
    fix: 'Write `schemaVersion: 1.0`.',
  },
});

/** Characters that CreateComponent accepts as `data`. */
const maxCharacters = 16_000;
/**
 * Characters, counted again for each alias. A longer document is not checked further: AWS would
 * refuse it anyway, and a hostile file must not take long.
 */
const maxExpandedCharacters = 8 * maxCharacters;

export interface ReadDocument {
  /**
   * Absent where the declarations or steps could not be read. A document whose diagnostics include
   * an error must not be built.
   */
  document?: ComponentDocument;
  diagnostics: Diagnostic[];
}

/** Reads each component document once. */
export class Documents {
  readonly #files: Files;
  readonly #read = new Map<string, Promise<ReadDocument>>();

  constructor(files: Files) {
    this.#files = files;
  }

  /** @param file path relative to the repository's root; the file must be readable */
  read(file: string): Promise<ReadDocument> {
    let read = this.#read.get(file);
    if (read === undefined) this.#read.set(file, (read = this.#load(file)));
    return read;
  }

  /** All documents that were requested and could be read. */
  async all(): Promise<ComponentDocument[]> {
    const read = await Promise.all(this.#read.values());
    return read.flatMap(({ document }) => document ?? []);
  }

  async #load(file: string): Promise<ReadDocument> {
    const content = await this.#files.read(file);
    if ('text' in content) return parseDocument(content.text, file);
    return {
      diagnostics: [
        diagnostic({ file, line: 1, column: 1 }, content.rule, content.message, content.remedy),
      ],
    };
  }
}

/**
 * Reads an AWSTOE component document, schema 1.0, and checks its whole grammar:
 * https://docs.aws.amazon.com/imagebuilder/latest/userguide/toe-use-documents.html. Never throws
 * because of its content.
 */
export function parseDocument(data: string, file: string): ReadDocument {
  const { root, diagnostics } = parseYaml(data, file);
  if (root === undefined) return { diagnostics };
  const problems = new Problems();
  try {
    const document = readDocument(root, data, file, problems);
    return {
      ...(document ? { document } : {}),
      diagnostics: [...diagnostics, ...problems.diagnostics],
    };
  } catch (cause) {
    if (!(cause instanceof TooManyProblems)) throw cause;
    return { diagnostics: [...diagnostics, ...problems.diagnostics] };
  }
}

/** The name of a component document: its file's, without folder and extension. */
export function nameOfDocument(file: string): string {
  return path.posix.basename(file).replace(/\.[^.]*$/, '');
}

function readDocument(
  root: MapNode,
  data: string,
  file: string,
  problems: Problems,
): ComponentDocument | undefined {
  const start = { file, line: 1, column: 1 };
  const name = nameOfDocument(file);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) || name.length > 100) {
    problems.add(
      start,
      documentRules['document-name'],
      `${quote(name)} is not a name that Image Builder leaves as it is.`,
    );
  }
  const expandedLength = lengthOf(root);
  if (Math.max(data.length, expandedLength) > maxExpandedCharacters) {
    problems.add(
      start,
      documentRules['document-size'],
      `The document has ${String(data.length)} characters, ${String(expandedLength)} in values with aliases followed; Image Builder takes ${String(maxCharacters)}.`,
      'Make several documents of it.',
    );
    return undefined;
  }
  if (data.length > maxCharacters) {
    problems.add(
      start,
      documentRules['document-size'],
      `The document has ${String(data.length)} characters; Image Builder takes ${String(maxCharacters)}.`,
    );
  }

  problems.keys(
    root,
    'a component document',
    ['name', 'description', 'schemaVersion', 'parameters', 'constants', 'phases', 'disableLogging'],
    ['schemaVersion', 'phases'],
  );
  const value = (key: string) => root.entries.get(key)?.value;
  problems.scalar(value('name'), '`name`');
  const description = problems.scalar(value('description'), '`description`');
  if (description && description.text.length > 1024) {
    problems.add(
      description.at,
      documentRules['document-description'],
      `The description has ${String(description.text.length)} characters; Image Builder takes 1024.`,
    );
  }
  problems.boolean(value('disableLogging'), '`disableLogging`');
  const version = problems.scalar(value('schemaVersion'), '`schemaVersion`');
  if (version && Number(version.text) !== 1) {
    problems.add(
      version.at,
      documentRules['schema-version'],
      `Schema version ${quote(version.text)} does not exist.`,
    );
  }
  const declarations = readDeclarations(root, problems);
  const steps = readPhases(root, declarations, problems);
  if (!declarations.isComplete || steps.length === 0) return undefined;

  const { parameters, constants, locations } = declarations;
  return {
    file,
    name,
    data,
    // Image Builder takes no empty one.
    ...(description?.text ? { description: description.text } : {}),
    parameters,
    constants,
    declarations: locations,
    steps,
  };
}

/** Number of characters of all keys and values, counted again for each alias. */
function lengthOf(node: Node): number {
  switch (node.kind) {
    case 'scalar':
      return node.text.length;
    case 'list':
      return node.items.reduce((sum, item) => sum + lengthOf(item), 0);
    case 'map':
      return [...node.entries].reduce(
        (sum, [key, { value }]) => sum + key.length + lengthOf(value),
        0,
      );
  }
}
