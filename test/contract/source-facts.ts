import ts from 'typescript';

/** A number in a source text, and the name under which docs/aws.md or a test may speak of it. */
export interface NamedNumber {
  name: string;
  value: number;
}

function parse(text: string): ts.SourceFile {
  return ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest, true);
}

function walk(text: string, visit: (node: ts.Node) => void): void {
  const each = (node: ts.Node): void => {
    visit(node);
    ts.forEachChild(node, each);
  };
  each(parse(text));
}

function isConstant({ parent }: ts.VariableDeclaration): boolean {
  return (parent.flags & ts.NodeFlags.Const) !== 0;
}

/** What an expression of numbers alone comes to; undefined for any other. */
function numberOf(node: ts.Node): number | undefined {
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (ts.isParenthesizedExpression(node)) return numberOf(node.expression);
  if (!ts.isBinaryExpression(node)) return undefined;
  const [left, right] = [numberOf(node.left), numberOf(node.right)];
  if (left === undefined || right === undefined) return undefined;
  switch (node.operatorToken.kind) {
    case ts.SyntaxKind.AsteriskToken:
      return left * right;
    case ts.SyntaxKind.PlusToken:
      return left + right;
    case ts.SyntaxKind.MinusToken:
      return left - right;
    default:
      return undefined;
  }
}

/**
 * The numbers over 2 that could be a limit of AWS or GitHub: constants, the size of a page in a
 * request, and what an integer input may be. A `v.maxLength(1011, rules['ssm-parameter'].id)`
 * of a schema has the name of its rule.
 */
export function numbersOf(text: string): { own: NamedNumber[]; ofRules: NamedNumber[] } {
  const own: NamedNumber[] = [];
  const ofRules: NamedNumber[] = [];
  const note = (to: NamedNumber[], name: string, node: ts.Node | undefined): void => {
    const value = node && numberOf(node);
    if (value !== undefined && value > 2) to.push({ name, value });
  };
  walk(text, (node) => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && isConstant(node)) {
      note(own, node.name.text, node.initializer);
    } else if (ts.isPropertyAssignment(node) && /^(max|min|per_page)/i.test(node.name.getText())) {
      note(own, node.name.getText(), node.initializer);
    } else if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const [first, second, third] = node.arguments;
      const method = node.expression.name.text;
      if (method === 'integer' && first && ts.isStringLiteral(first)) {
        note(own, first.text, second);
        note(own, first.text, third);
      } else if (/^(max|min)/.test(method)) {
        const rule = /\['([a-z-]+)'\]\.id$/.exec(second?.getText() ?? '')?.[1];
        if (rule !== undefined) note(ofRules, rule, first);
      }
    }
  });
  return { own, ofRules };
}

/** Whether an expression is the name of an error: `error.name`, `error.awsName`. */
function isErrorName(node: ts.Node): boolean {
  return /(^|\.)awsName$|^(error|cause|failure)\.name$/.test(node.getText());
}

/**
 * What a source text compares the names of errors with: in `===` and `includes`, in sets whose name
 * ends in `Names`, and in regular expressions.
 */
export function errorNamesOf(text: string): { names: string[]; patterns: RegExp[] } {
  const names: string[] = [];
  const patterns: RegExp[] = [];
  const note = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) && /^[A-Z]\w+$/.test(node.text)) names.push(node.text);
  };
  const noteAll = (node: ts.Node | undefined): void => {
    if (node && ts.isArrayLiteralExpression(node)) node.elements.forEach(note);
  };
  walk(text, (node) => {
    if (
      ts.isBinaryExpression(node) &&
      /^[!=]==$/.test(node.operatorToken.getText()) &&
      (isErrorName(node.left) || node.left.getText() === 'name')
    ) {
      note(node.right);
    } else if (
      ts.isVariableDeclaration(node) &&
      /Names$/.test(node.name.getText()) &&
      node.initializer &&
      ts.isNewExpression(node.initializer)
    ) {
      noteAll(node.initializer.arguments?.[0]);
    } else if (
      ts.isCallExpression(node) &&
      ts.isPropertyAccessExpression(node.expression) &&
      node.arguments[0]
    ) {
      const { expression: asked, name: method } = node.expression;
      const isName = isErrorName(node.arguments[0]);
      if (method.text === 'includes' && (isName || node.arguments[0].getText() === 'name')) {
        noteAll(asked);
      }
      if (method.text === 'test' && isName && ts.isRegularExpressionLiteral(asked)) {
        const [, body = '', flags = ''] = /^\/(.*)\/(\w*)$/.exec(asked.text) ?? [];
        patterns.push(new RegExp(body, flags));
      }
    }
  });
  return { names, patterns };
}

/** Every identifier of a source text, and every text that is one word. */
export function wordsOf(text: string): Set<string> {
  const words = new Set<string>();
  walk(text, (node) => {
    if (ts.isIdentifier(node) || ts.isStringLiteral(node)) words.add(node.text);
  });
  return words;
}
