import { describe, expect, test } from '@jest/globals';
import ts from 'typescript';
import { read, repositoryFiles } from './source-files.ts';

const page = read('docs/threat-model.md');
const section = /^## Threats$([^]*?)^## /m.exec(page)?.[1] ?? '';
const rows = section
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(2)
  .map((line) => line.slice(2, -2).split(' | '));

/** What a cell names: `path` "name". */
const namedIn = (cell: string): { file: string; name: string }[] =>
  [...cell.matchAll(/`([^`]+)` "([^"]+)"/g)].map(([, file = '', name = '']) => ({ file, name }));

/** First arguments of `test` and `describe` in a file, `.each` and the like included. */
function testNames(file: string): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    const [first] = ts.isCallExpression(node) ? node.arguments : [];
    if (
      first !== undefined &&
      ts.isStringLiteralLike(first) &&
      /^(test|describe)\b/.test((node as ts.CallExpression).expression.getText())
    ) {
      names.add(first.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true));
  return names;
}

test('the page has threats, each with what holds it back and what shows it', () => {
  expect(rows.length).toBeGreaterThan(20);
  expect(rows.filter((cells) => cells.length !== 3 || cells.some((cell) => cell === ''))).toEqual(
    [],
  );
});

describe('a threat has tests, or the reason why it can have none', () => {
  const files = new Set(repositoryFiles());

  test.each(rows.map(([threat = '', , shown = '']) => [threat, shown]))('%s', (_threat, shown) => {
    if (/^none: \w/.test(shown)) return;
    const named = namedIn(shown);
    // All that the cell says is the names.
    expect(shown).toBe(named.map(({ file, name }) => `\`${file}\` "${name}"`).join('; '));
    expect(named.length).toBeGreaterThan(0);
    for (const { file, name } of named) {
      expect([file, files.has(file)]).toEqual([file, true]);
      expect([name, testNames(file).has(name)]).toEqual([name, true]);
    }
  });

  test('the check knows what is a test', () => {
    const names = testNames('test/contract/threats.test.ts');
    expect(names.has('the check knows what is a test')).toBe(true);
    expect(names.has('no test of this name')).toBe(false);
  });
});

test('each file of attacks is shown by some threat', () => {
  const shown = new Set(rows.flatMap(([, , cell = '']) => namedIn(cell).map(({ file }) => file)));
  const attacks = repositoryFiles('test/e2e/roles').filter((file) => file.endsWith('.test.ts'));
  // They show that the other tests mean something, and that nothing is left out.
  const others = ['foreign', 'pipelines', 'unreachable'].map(
    (name) => `test/e2e/roles/${name}.test.ts`,
  );
  expect(attacks.filter((file) => !shown.has(file) && !others.includes(file))).toEqual([]);
});
