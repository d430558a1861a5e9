import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadRecipes } from '../../src/recipe/load.ts';
import type { Diagnostic } from '../../src/source/diagnostic.ts';
import type { Recipe } from '../../src/recipe/recipe.ts';

export const good = path.join(import.meta.dirname, '../fixtures/recipe/good');

/** Replaces a text that stands in a file of the good project. */
export type Edit = [file: string, from: string, to: string];

/** Calls back with a copy of the good project, which is removed afterwards. */
export async function withProject<Result>(
  edits: Edit[],
  use: (root: string) => Promise<Result>,
): Promise<Result> {
  const root = mkdtempSync(path.join(tmpdir(), 'golden-ami-recipes-'));
  try {
    cpSync(good, root, { recursive: true });
    for (const [file, from, to] of edits) {
      const text = readFileSync(path.join(root, file), 'utf8');
      if (!text.includes(from)) {
        throw new Error(`${file} has no ${JSON.stringify(from)}: this edit would test nothing`);
      }
      writeFileSync(
        path.join(root, file),
        text.replace(from, () => to),
      );
    }
    return await use(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Loads the good project with these edits. */
export function load(
  edits: Edit[],
  patterns = ['recipes/*.yml'],
): Promise<{ recipes: Recipe[]; diagnostics: Diagnostic[] }> {
  return withProject(edits, (root) => loadRecipes(patterns, root));
}

export function write(root: string, file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}

/** `recipes/rhel-8.yml:2:7 recipe-name` */
export const brief = ({ file, line, column, rule }: Diagnostic): string =>
  `${file}:${line}:${column} ${rule}`;
