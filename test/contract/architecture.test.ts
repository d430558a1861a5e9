import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import ts from 'typescript';
import { read, repositoryFiles, typescriptFiles } from './source-files.ts';

const page = read('docs/architecture.md');

/** Small files that every part may use. */
const leaves = [
  ...(/`errors\.ts`.*?left out/.exec(page)?.[0] ?? '').matchAll(/`([\w-]+)\.ts`/g),
].map(([, name = '']) => name);

/** Folders and files of a node's label: `main.ts, post.ts` is two. */
function unitsOf(label: string): string[] {
  return [...(label.split('<br>')[0] ?? '').matchAll(/([\w-]+)(?:\/|\.ts)/g)].map(
    ([, name = '']) => name,
  );
}

/** What the drawing lets each unit of src/ import: along its arrows, however many. */
function drawnImports(text: string): Map<string, Set<string>> {
  const drawing = /flowchart TD\n([^]*?)```/.exec(text)?.[1] ?? '';
  const units = new Map<string, string[]>();
  for (const [, id = '', label = ''] of drawing.matchAll(/(\w+)\["(.+?)"\]/g)) {
    units.set(id, unitsOf(label));
  }
  const arrows = drawing
    .split('\n')
    .map((line) => /^ *(\w+)(?:\[".*?"\])? (?:-->|-\. types \.->) (\w+)/.exec(line))
    .flatMap((match) => (match ? [[match[1] ?? '', match[2] ?? ''] as const] : []));
  const reached = (id: string): string[] =>
    arrows.filter(([from]) => from === id).flatMap(([, to]) => [to, ...reached(to)]);
  return new Map(
    [...units].flatMap(([id, names]) =>
      names.map((name) => [
        name,
        new Set([...names, ...reached(id).flatMap((other) => units.get(other) ?? [])]),
      ]),
    ),
  );
}

/** Folder of src/ or file beside index.ts. */
function unitOf(file: string): string | undefined {
  return /^src\/([^/.]+)/.exec(file)?.[1];
}

/** Imports against the drawing, as `file -> unit`. */
function undrawn(files: readonly { file: string; text: string }[], drawn = drawnImports(page)) {
  return files.flatMap(({ file, text }) =>
    ts
      .preProcessFile(text, true, true)
      .importedFiles.map(({ fileName }) => fileName)
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => unitOf(path.posix.join(path.posix.dirname(file), specifier)) ?? '')
      .filter((to) => {
        const from = unitOf(file) ?? '';
        return (
          to !== from &&
          !leaves.includes(to) &&
          !(drawn.get(from)?.has(to) ?? leaves.includes(from))
        );
      })
      .map((to) => `${file} -> ${to}`),
  );
}

describe('docs/architecture.md', () => {
  test('draws every folder of src/ and every file beside index.ts', () => {
    const units = new Set(typescriptFiles('src').flatMap((file) => unitOf(file) ?? []));
    expect([...new Set([...drawnImports(page).keys(), ...leaves])].sort()).toEqual(
      [...units].sort(),
    );
  });

  test('has an arrow, or a way along arrows, for every import', () => {
    expect(undrawn(typescriptFiles('src').map((file) => ({ file, text: read(file) })))).toEqual([]);
  });

  test.each([
    ['src/recipe/load.ts', "import { decide } from '../plan/decide.ts';", 'plan'],
    [
      'src/plan/lock.ts',
      "import type { Failure } from '../image-build/failure.ts';",
      'image-build',
    ],
    ['src/report/summary.ts', "const late = await import('../commands/verbs.ts');", 'commands'],
  ])('would find an import against it: %s: %s', (file, text, to) => {
    expect(undrawn([{ file, text }])).toEqual([`${file} -> ${to}`]);
  });
});

describe('CONTRIBUTING.md', () => {
  test('says of every folder what is in it', () => {
    const folders = new Set(
      repositoryFiles()
        .filter((file) => file.includes('/'))
        .map((file) =>
          file.startsWith('src/') ? file.split('/').slice(0, 2).join('/') : file.split('/')[0],
        )
        .filter((folder) => folder !== undefined && !folder.endsWith('.ts') && folder !== '.ci'),
    );
    const told = [...read('CONTRIBUTING.md').matchAll(/^\| (`[\w./-]+\/`(?:, `[\w./-]+\/`)*) \|/gm)]
      .flatMap(([, names = '']) => [...names.matchAll(/`([\w./-]+)\/`/g)])
      .map(([, name]) => name);
    expect(told.sort()).toEqual([...folders].sort());
  });
});
