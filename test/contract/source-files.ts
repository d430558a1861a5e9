import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Root of the repository. */
export const root = path.resolve(import.meta.dirname, '../..');

/** Text of a file, relative to the repository's root. */
export function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

/** Files that git has or would take, relative to the root, with `/`. */
export function repositoryFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8' });
  return listed.split('\0').filter((file) => file !== '' && existsSync(path.join(root, file)));
}

/** The TypeScript files of a folder, relative to the root. */
export function typescriptFiles(folder: string): string[] {
  return repositoryFiles().filter((file) => file.startsWith(`${folder}/`) && file.endsWith('.ts'));
}
