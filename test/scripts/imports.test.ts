import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readImports, type Imports } from '../../scripts/measure/imports.ts';

/** A checkout without packages and configuration, as `--root` takes it. */
const root = mkdtempSync(path.join(tmpdir(), 'imports-of-'));
let imports: Imports;

beforeAll(async () => {
  mkdirSync(path.join(root, 'src'));
  const files: Record<string, string> = {
    a: "import { b } from './b.ts'; import { readFileSync } from 'node:fs'; export const a = [b, readFileSync];",
    b: "import type { C } from './c.ts'; export const b: C = await import('./d.ts');",
    c: "export type C = typeof import('./a.ts').a;",
    d: "import './e.ts';",
    e: "import './d.ts';",
    f: "import yaml from 'yaml'; import { a } from './a.ts'; yaml.parse(a);",
  };
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(path.join(root, 'src', `${name}.ts`), text);
  }
  imports = await readImports(root);
});
afterAll(() => rmSync(root, { recursive: true }));

test('imports are those of values and types, with those that a program makes as it runs', () => {
  const found = [...imports.of].map(([file, targets]) => [file, ...[...targets].sort()].join(' '));
  expect(found.sort()).toEqual([
    'src/a.ts src/b.ts',
    'src/b.ts src/c.ts src/d.ts',
    'src/c.ts src/a.ts',
    'src/d.ts src/e.ts',
    'src/e.ts src/d.ts',
    'src/f.ts src/a.ts',
  ]);
});

test('a circle is every file that reaches itself', () => {
  expect(imports.circles).toEqual([
    ['src/a.ts', 'src/b.ts', 'src/c.ts'],
    ['src/d.ts', 'src/e.ts'],
  ]);
});
