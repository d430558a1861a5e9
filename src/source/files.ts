import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import type { Explanation } from './diagnostic.ts';
import { recipesPage, yamlSpec } from './pages.ts';
import { defineRules } from './rule.ts';

/** Rules on files that can't be read at all. */
export const fileRules = defineRules({
  'missing-file': {
    what: 'finds the path of a file that is not there',
    why: 'Paths are relative to the file in which they stand, and upper and lower case differ.',
    source: recipesPage,
    fix: 'Correct the path, or add the file.',
  },
  'not-a-file': {
    what: 'finds the path of a folder, or of a device',
    why: 'A recipe names every file by itself, so that a change to one says which images it touches.',
    source: recipesPage,
    fix: 'Name a file.',
  },
  'unreadable-file': {
    what: 'finds a file that the operating system does not let read',
    why: 'Whatever stands in it would be missing in the image.',
    source: recipesPage,
    fix: 'Check its permissions, and that neither a name is too long nor a link leads to itself.',
  },
  'path-leaves-repository': {
    what: 'finds a path or a link that leads out of the repository',
    why: 'A pull request must not be able to put files of the machine that builds into an image, where everybody reads them.',
    source: recipesPage,
    fix: 'Put the file into the repository and write its path relative to the file that names it, with `/`.',
  },
  'file-size': {
    what: 'finds a file of more than 1 MiB',
    why: 'Recipes and documents have some kilobytes; what is larger was matched by mistake.',
    source: recipesPage,
    fix: 'Name a recipe, a component document or a text; large files belong into S3.',
  },
  'encoding': {
    what: 'finds a file that is no UTF-8 text, or one with a NUL character',
    why: 'CreateComponent takes text without NUL; PowerShell and Notepad like to save UTF-16.',
    source: `${yamlSpec}#52-character-encodings`,
    fix: 'Save it as UTF-8.',
  },
});

/**
 * Bytes. Recipes and documents have a few kilobytes; a pattern matches a larger file by mistake.
 */
const maxSizeBytes = 1024 * 1024;

/** The text of a file, or why there is none. */
export type FileText = { text: string } | Explanation;

/** Reads each file of a repository once. Never follows a path or a link out of the repository. */
export class Files {
  readonly #root: string;
  readonly #realRoot: string;
  readonly #texts = new Map<string, Promise<FileText>>();

  constructor(root: string) {
    this.#root = path.resolve(root);
    this.#realRoot = realPathOf(this.#root);
  }

  /** @param file relative to the repository's root, with `/` */
  read(file: string): Promise<FileText> {
    let text = this.#texts.get(file);
    if (text === undefined) this.#texts.set(file, (text = Promise.resolve(this.#load(file))));
    return text;
  }

  /** The texts of all files that were read, by path. */
  async texts(): Promise<Map<string, string>> {
    const read = await Promise.all(
      [...this.#texts].map(async ([file, text]) => [file, await text] as const),
    );
    return new Map(read.flatMap(([file, text]) => ('text' in text ? [[file, text.text]] : [])));
  }

  /** Synchronous, since the thread pool takes longer to answer than a small file takes to read. */
  #load(file: string): FileText {
    try {
      const realPath = realpathSync.native(path.join(this.#root, file));
      if (!isInside(this.#realRoot, realPath)) {
        return {
          rule: fileRules['path-leaves-repository'],
          message: `${file} is a link to a place outside of the repository.`,
          remedy: 'Put the file itself there.',
        };
      }
      return readText(realPath, file);
    } catch (cause) {
      return explainFailure(file, cause);
    }
  }
}

function realPathOf(folder: string): string {
  try {
    return realpathSync.native(folder);
  } catch {
    return folder;
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true });

function readText(realPath: string, file: string): FileText {
  // Without O_NONBLOCK, opening a named pipe would wait for a writer.
  const handle = openSync(realPath, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stat = fstatSync(handle);
    if (!stat.isFile()) {
      return {
        rule: fileRules['not-a-file'],
        message: `${file} is not a file.`,
        remedy: 'Name a file.',
      };
    }
    if (stat.size > maxSizeBytes) {
      return {
        rule: fileRules['file-size'],
        message: `${file} has ${stat.size} bytes; more than 1 MiB is not read.`,
        remedy: 'Name a recipe, a component document or a text.',
      };
    }
    const text = decoder.decode(readFileSync(handle));
    if (text.includes('\0')) {
      return {
        rule: fileRules['encoding'],
        message: `${file} has a NUL character in it.`,
        remedy: 'Save it as plain text.',
      };
    }
    return { text };
  } finally {
    closeSync(handle);
  }
}

function explainFailure(file: string, cause: unknown): Explanation {
  const code =
    typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return {
        rule: fileRules['missing-file'],
        message: `${file} does not exist.`,
        remedy: 'Correct the path, or add the file.',
      };
    case 'EISDIR':
      return {
        rule: fileRules['not-a-file'],
        message: `${file} is a folder.`,
        remedy: 'Name a file.',
      };
    case 'ERR_ENCODING_INVALID_ENCODED_DATA':
      return {
        rule: fileRules['encoding'],
        message: `${file} is not UTF-8 text.`,
        remedy: 'Save it as UTF-8.',
      };
    default:
      return {
        rule: fileRules['unreadable-file'],
        message: `${file} can't be read (${code || String(cause)}).`,
        remedy: 'Check that it is a file that may be read.',
      };
  }
}

/**
 * Resolves a reference in the file `from` to a path relative to the repository's root; undefined
 * where the path leaves the repository.
 */
export function resolveReference(from: string, reference: string): string | undefined {
  if (reference.includes('\\') || reference.includes('\0') || path.posix.isAbsolute(reference)) {
    return undefined;
  }
  const file = path.posix.join(path.posix.dirname(from), reference);
  return file === '..' || file.startsWith('../') ? undefined : file;
}

/** Whether an absolute path is the folder itself or lies in it. */
function isInside(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}
