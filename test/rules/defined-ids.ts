import ts from 'typescript';
import { read, typescriptFiles } from '../contract/source-files.ts';

/** Ids of all rules that src/ defines beside the code that checks them, as the source has them. */
export function definedIds(): string[] {
  return typescriptFiles('src').flatMap((file) => [
    ...idsIn(ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true)),
  ]);
}

/** Ids that a rule's diagnostics take from its set: `stepRules['no-step']`, not as a text. */
export function usedIds(): Set<string> {
  return new Set(
    typescriptFiles('src').flatMap((file) =>
      [...read(file).matchAll(/\b\w+Rules\['([a-z0-9-]+)'\]/g)].map((match) => match[1]!),
    ),
  );
}

function* idsIn(node: ts.Node): Generator<string> {
  if (
    ts.isCallExpression(node) &&
    /^define(?:Value)?Rules$/.test(node.expression.getText()) &&
    node.arguments[0] &&
    ts.isObjectLiteralExpression(node.arguments[0])
  ) {
    for (const { name } of node.arguments[0].properties) {
      if (name && (ts.isStringLiteral(name) || ts.isIdentifier(name))) yield name.text;
    }
  }
  const children: ts.Node[] = [];
  node.forEachChild((child) => void children.push(child));
  for (const child of children) yield* idsIn(child);
}
