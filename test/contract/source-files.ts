import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Root of the repository. */
export const root = path.resolve(import.meta.dirname, '../..');

/** Text of a file, relative to the repository's root. */
export function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

/**
 * What .gitignore names, and git's own: the files of the repository are the others. (git itself may
 * be missing where the tests run.)
 */
const ignored = new Set([
  '.git',
  ...read('.gitignore')
    .split('\n')
    .map((line) => line.replace(/\/$/, '')),
]);

/** Files of the repository, relative to its root, with `/`. */
export function repositoryFiles(folder = ''): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name);
    if (ignored.has(entry.name) || (entry.isFile() && entry.name.endsWith('.tsbuildinfo'))) {
      return [];
    }
    return entry.isDirectory() ? repositoryFiles(file) : [file];
  });
}

/** The TypeScript files of a folder, relative to the root. */
export function typescriptFiles(folder: string): string[] {
  return repositoryFiles(folder).filter((file) => file.endsWith('.ts'));
}
