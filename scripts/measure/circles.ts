import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** Files by file: what each imports, types included. */
export type Imports = ReadonlyMap<string, readonly string[]>;

/** Relative imports of TypeScript files among themselves; paths are relative to the root. */
export function importsAmong(root: string, files: readonly string[]): Imports {
  const known = new Set(files);
  return new Map(
    files.map((file) => [
      file,
      ts
        .preProcessFile(readFileSync(path.join(root, file), 'utf8'))
        .importedFiles.map(({ fileName }) => path.posix.join(path.posix.dirname(file), fileName))
        .filter((target) => known.has(target)),
    ]),
  );
}

/** Every set of files that reach each other, the largest first. */
export function circles(imports: Imports): string[][] {
  const reached = new Map([...imports.keys()].map((file) => [file, reachable(imports, file)]));
  const left = new Set(imports.keys());
  const found: string[][] = [];
  for (const file of left) {
    const circle = [...(reached.get(file) ?? [])].filter((other) => reached.get(other)?.has(file));
    for (const one of circle) left.delete(one);
    if (circle.length > 0) found.push(circle.sort());
  }
  return found.sort((a, b) => b.length - a.length);
}

/** Files that importing one loads, or would load for its types; itself only in a circle. */
function reachable(imports: Imports, from: string): Set<string> {
  const found = new Set<string>();
  const waiting = [...(imports.get(from) ?? [])];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    waiting.push(...(imports.get(next) ?? []));
  }
  return found;
}
