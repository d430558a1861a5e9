import { createHash } from 'node:crypto';
import ts from 'typescript';

type Kind =
  | 'condition'
  | 'equality'
  | 'order'
  | 'logic'
  | 'arithmetic'
  | 'number'
  | 'boolean'
  | 'text'
  | 'return'
  | 'call';

/** One change of one place that the types let pass at run time and a test should not. */
export interface Mutation {
  /** Relative to the root. */
  file: string;
  /** From 1. */
  line: number;
  /** The function around it, with those around that: `decide.isCurrent`. */
  within: string;
  kind: Kind;
  from: string;
  to: string;
  /** Offset of `from` in the file. */
  start: number;
  /**
   * The same for the same place of the same function, whatever else changes in the file or
   * wherever it moves.
   */
  key: string;
}

const operators = new Map<ts.SyntaxKind, { kind: Kind; to: string }>([
  [ts.SyntaxKind.EqualsEqualsEqualsToken, { kind: 'equality', to: '!==' }],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, { kind: 'equality', to: '===' }],
  [ts.SyntaxKind.LessThanToken, { kind: 'order', to: '<=' }],
  [ts.SyntaxKind.LessThanEqualsToken, { kind: 'order', to: '<' }],
  [ts.SyntaxKind.GreaterThanToken, { kind: 'order', to: '>=' }],
  [ts.SyntaxKind.GreaterThanEqualsToken, { kind: 'order', to: '>' }],
  [ts.SyntaxKind.AmpersandAmpersandToken, { kind: 'logic', to: '||' }],
  [ts.SyntaxKind.BarBarToken, { kind: 'logic', to: '&&' }],
  [ts.SyntaxKind.QuestionQuestionToken, { kind: 'logic', to: '&&' }],
  [ts.SyntaxKind.MinusToken, { kind: 'arithmetic', to: '+' }],
  [ts.SyntaxKind.AsteriskToken, { kind: 'arithmetic', to: '/' }],
  [ts.SyntaxKind.SlashToken, { kind: 'arithmetic', to: '*' }],
]);

/** Every mutation of a file, in the order of its text. */
export function candidates(file: string, text: string): Mutation[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Mutation[] = [];
  const seen = new Map<string, number>();

  const add = (kind: Kind, within: string[], node: ts.Node, to: string): void => {
    const start = node.getStart(source);
    const from = text.slice(start, node.getEnd());
    const place = [within.join('.'), kind, from.replaceAll(/\s+/g, ' ')].join('\0');
    // What stands several times in a function is told apart by its number.
    const number = seen.get(place) ?? 0;
    seen.set(place, number + 1);
    found.push({
      file,
      line: source.getLineAndCharacterOfPosition(start).line + 1,
      within: within.join('.'),
      kind,
      from,
      to,
      start,
      key: createHash('sha256')
        .update(`${place}\0${String(number)}`)
        .digest('hex')
        .slice(0, 16),
    });
  };

  const visit = (node: ts.Node, outer: string[]): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isTypeAliasDeclaration(node)) {
      return;
    }
    const name = nameOf(node);
    const within = name === undefined ? outer : [...outer, name];
    mutate(node, (kind, at, to) => add(kind, within, at, to));
    ts.forEachChild(node, (child) => visit(child, within));
  };
  visit(source, []);
  return found;
}

/** The name of what a function or a value of the module is called by. */
function nameOf(node: ts.Node): string | undefined {
  if (
    (ts.isFunctionDeclaration(node) ||
      ts.isMethodDeclaration(node) ||
      ts.isClassDeclaration(node) ||
      ts.isVariableDeclaration(node)) &&
    node.name &&
    ts.isIdentifier(node.name)
  ) {
    return node.name.text;
  }
  return undefined;
}

function mutate(node: ts.Node, add: (kind: Kind, at: ts.Node, to: string) => void): void {
  const negated = (one: ts.Expression): string => `!(${one.getText()})`;
  if (ts.isIfStatement(node)) {
    add('condition', node.expression, negated(node.expression));
  } else if (ts.isConditionalExpression(node)) {
    add('condition', node.condition, negated(node.condition));
  } else if (ts.isBinaryExpression(node)) {
    const operator = operators.get(node.operatorToken.kind);
    if (operator) add(operator.kind, node.operatorToken, operator.to);
  } else if (ts.isReturnStatement(node) && node.expression) {
    add('return', node.expression, 'undefined');
  } else if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) {
    add('return', node.body, 'undefined');
  } else if (ts.isExpressionStatement(node) && isCall(node.expression)) {
    add('call', node, ';');
  } else if (ts.isNumericLiteral(node)) {
    add('number', node, `(${node.text} + 1)`);
  } else if (node.kind === ts.SyntaxKind.TrueKeyword) {
    add('boolean', node, 'false');
  } else if (node.kind === ts.SyntaxKind.FalseKeyword) {
    add('boolean', node, 'true');
  } else if (ts.isStringLiteral(node) && isCompared(node)) {
    add('text', node, `'${node.text.replaceAll(/['\\\n]/g, '')}~'`);
  }
}

function isCall(expression: ts.Expression): boolean {
  return ts.isCallExpression(ts.isAwaitExpression(expression) ? expression.expression : expression);
}

/** A text that decides something. What is only shown to people has no test for each word. */
function isCompared({ parent }: ts.StringLiteral): boolean {
  return (
    ts.isCaseClause(parent) ||
    (ts.isBinaryExpression(parent) && operators.get(parent.operatorToken.kind)?.kind === 'equality')
  );
}
