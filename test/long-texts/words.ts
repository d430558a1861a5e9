import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const source = path.join(import.meta.dirname, '../../src');

/**
 * For each regular expression of src/ the texts that it looks for: runs of plain characters, and a
 * character for each class and escape. Repeated, they keep a pattern busy that only nearly matches.
 */
export function wordsOfPatterns(): string[][] {
  const patterns = new Set<string>();
  const collect = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) patterns.add(node.text);
    ts.forEachChild(node, collect);
  };
  for (const file of globSync('**/*.ts', { cwd: source })) {
    const text = readFileSync(path.join(source, file), 'utf8');
    collect(ts.createSourceFile(file, text, ts.ScriptTarget.Latest));
  }
  return [...patterns]
    .sort()
    .map(wordsOf)
    .filter((words) => words.length > 0);
}

/** What stands for an escape that is no literal character. */
const samples: Readonly<Record<string, string>> = {
  s: ' ',
  S: 'x',
  d: '1',
  w: 'a',
  W: '-',
  n: '\n',
  r: '\r',
  t: '\t',
  p: 'x',
  b: ' ',
};

/** The words of one pattern, written as `/…/flags`. */
export function wordsOf(pattern: string): string[] {
  const body = pattern.slice(1, pattern.lastIndexOf('/'));
  const token =
    /\\[pu]\{[^}]*\}|\\u[0-9a-f]{4}|\\x[0-9a-f]{2}|\\.|\[(?:\\.|[^\]\\])*\]|\(\?(?:<?[=!]|:|<\w+>)|\{\d*,?\d*\}|./gsy;
  const words: string[] = [];
  let word = '';
  const end = (): void => {
    if (word !== '') words.push(word);
    word = '';
  };
  for (const [part] of body.matchAll(token)) {
    if (part.length === 1 && !'()|*+?.^$'.includes(part)) word += part;
    else if (/^\\[^\w]$/.test(part)) word += part[1]!;
    else {
      end();
      const escape = /\\([a-z])/i.exec(part)?.[1];
      const sample = part.startsWith('[')
        ? /^\[\^?(?:\\(.)|(.))/.exec(part)?.slice(1).find(Boolean)
        : escape;
      if (sample !== undefined) words.push(samples[sample] ?? sample);
    }
  }
  end();
  return [...new Set(words)];
}
