import ts from 'typescript';
import { valueRules } from '../../src/recipe/value-rules.ts';
import { read, typescriptFiles } from '../contract/source-files.ts';

/** Which argument of a call is the id of a rule, by the name of the function. */
const idArguments: Readonly<Record<string, number>> = {
  error: 1,
  warning: 1,
  add: 1,
  warn: 1,
  fail: 0,
  problem: 1,
};

/**
 * The ids that src/source, src/document, src/recipe and src/rules/allow.ts give to diagnostics, as
 * their source has them.
 */
export function emittedIds(): Set<string> {
  const files = ['src/source', 'src/document', 'src/recipe'].flatMap(typescriptFiles);
  return new Set([
    ...Object.keys(valueRules),
    ...[...files, 'src/rules/allow.ts'].flatMap((file) => [
      ...idsIn(ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true)),
    ]),
  ]);
}

function* idsIn(node: ts.Node): Generator<string> {
  if (ts.isCallExpression(node)) {
    const name = ts.isPropertyAccessExpression(node.expression)
      ? node.expression.name.text
      : ts.isIdentifier(node.expression)
        ? node.expression.text
        : '';
    const index = idArguments[name];
    const argument = index === undefined ? undefined : node.arguments[index];
    if (argument) yield* idsOf(argument);
  }
  // The object of an Explanation.
  if (ts.isPropertyAssignment(node) && node.name.getText() === 'rule') {
    yield* idsOf(node.initializer);
  }
  for (const child of childrenOf(node)) yield* idsIn(child);
}

function* idsOf(expression: ts.Expression): Generator<string> {
  if (ts.isStringLiteralLike(expression)) yield expression.text;
  if (ts.isIdentifier(expression)) {
    yield* constantsNamed(expression.text, expression.getSourceFile());
  }
  // The names of a kind: `duplicate-${kind}`.
  if (ts.isTemplateExpression(expression)) {
    for (const kind of kinds()) {
      yield (
        expression.head.text +
        kind +
        expression.templateSpans.map(({ literal }) => literal.text).join('')
      );
    }
  }
}

function* constantsNamed(name: string, node: ts.Node): Generator<string> {
  if (
    ts.isVariableDeclaration(node) &&
    node.name.getText() === name &&
    node.initializer &&
    ts.isStringLiteral(node.initializer)
  ) {
    yield node.initializer.text;
  }
  for (const child of childrenOf(node)) yield* constantsNamed(name, child);
}

/** What `new Names(…)` is given in src/document. */
function kinds(): string[] {
  return typescriptFiles('src/document').flatMap((file) =>
    [...read(file).matchAll(/new Names\('([a-z-]+)'/g)].map((match) => match[1]!),
  );
}

function childrenOf(node: ts.Node): ts.Node[] {
  const children: ts.Node[] = [];
  node.forEachChild((child) => {
    children.push(child);
  });
  return children;
}
