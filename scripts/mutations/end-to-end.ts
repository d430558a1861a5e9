import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Imports } from '../measure/imports.ts';

/** A file of test/e2e, and the verbs that it says. */
interface EndToEndTest {
  file: string;
  text: string;
  verbs: string[];
}

const commands = 'src/commands';

/** The verbs, by their folders; before those by their files. */
function verbsOf(imports: Imports): string[] {
  return ['validate', 'plan', 'build', 'collect', 'lookup'].filter((verb) =>
    [...imports.of.keys()].some((file) => entryOf(file) === verb),
  );
}

function entryOf(file: string): string | undefined {
  return new RegExp(`^${commands}/([a-z-]+)[./]`).exec(file)?.[1];
}

/** Whether a file is loaded by way of another, types included. */
function reaches(imports: Imports, from: readonly string[], target: string): boolean {
  const seen = new Set<string>();
  const waiting = [...from];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === target) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    waiting.push(...(imports.of.get(next) ?? []));
  }
  return false;
}

/**
 * The end-to-end tests that may notice a change of a file of src/: those that say a verb which
 * loads the file. The likeliest come first, those that say most of what the file's path says. It is
 * read from their texts: what they run is one bundle of all files.
 */
export function endToEndTests(root: string, imports: Imports, file: string): string[] {
  const verbs = verbsOf(imports);
  const loading = verbs.filter((verb) =>
    reaches(
      imports,
      [...imports.of.keys()].filter((one) => entryOf(one) === verb),
      file,
    ),
  );
  const words = path.posix
    .relative('src', file)
    .replace(/\.ts$/, '')
    .split(/[/-]/)
    .filter((word) => word.length > 2);
  const score = ({ text }: EndToEndTest): number =>
    words.reduce((sum, word) => sum + Math.min(text.split(word).length - 1, 20), 0);
  return globSync('test/e2e/**/*.test.ts', { cwd: root })
    .map((name): EndToEndTest => {
      const text = readFileSync(path.join(root, name), 'utf8');
      return { file: name, text, verbs: verbs.filter((verb) => text.includes(verb)) };
    })
    .filter(
      (one) =>
        loading.length === 0 ||
        one.verbs.length === 0 ||
        one.verbs.some((verb) => loading.includes(verb)),
    )
    .sort((a, b) => score(b) - score(a))
    .map((one) => one.file);
}
