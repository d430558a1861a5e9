import type { Node } from 'web-tree-sitter';

/** Nodes of these types, in the order of the text. */
export function find(node: Node, ...types: string[]): Node[] {
  return node.descendantsOfType(types).filter((found) => found !== null);
}

/** Statements that follow one another, without comments and empty ones. */
export function statements(list: Node | null | undefined): Node[] {
  return (list?.namedChildren ?? [])
    .filter((child) => child !== null)
    .filter(({ type }) => type !== 'comment' && type !== 'empty_statement');
}

/** Statements of the script itself. */
export function topLevel(root: Node): Node[] {
  return statements(root.namedChildren.find((child) => child?.type === 'statement_list'));
}

/** The statement around a node, and what comes after it in the same list. */
export function around(node: Node): { statement: Node; next: Node | undefined } {
  let statement = node;
  while (statement.parent && statement.parent.type !== 'statement_list') {
    statement = statement.parent;
  }
  const list = statements(statement.parent);
  return { statement, next: list[list.findIndex(({ id }) => id === statement.id) + 1] };
}

export function isInside(node: Node, ...types: string[]): boolean {
  for (let up = node.parent; up; up = up.parent) if (types.includes(up.type)) return true;
  return false;
}

/** `Start-Process`, `sc.exe`, or what `&` is given. */
export function nameOf(command: Node): string {
  return command.childForFieldName('command_name')?.text ?? '';
}

/** Commands that are no cmdlet but a program, whose exit code nothing looks at by itself. */
export function programs(root: Node): Node[] {
  // The grammar takes the range of a foreach for a command.
  return find(root, 'command').filter(
    (command) => !/^([A-Z][A-Za-z]+-[A-Z][A-Za-z0-9]+|\d+\.\.\d+)$/.test(nameOf(command)),
  );
}

export function commands(root: Node, ...names: string[]): Node[] {
  return find(root, 'command').filter((command) => names.includes(nameOf(command)));
}

/** A text with everything that the script assigns to the variables in it. */
export function expanded(root: Node, text: string): string {
  const assigned = find(root, 'assignment_expression').filter((assignment) => {
    const variable = /^\$\w+/.exec(assignment.text)?.[0];
    return variable !== undefined && new RegExp(`\\${variable}\\b`).test(text);
  });
  return [
    text,
    ...assigned.map((assignment) => assignment.childForFieldName('value')?.text ?? ''),
  ].join('\n');
}

/** Ifs that throw and whose condition says this. */
export function guards(root: Node | undefined, condition: RegExp): Node[] {
  if (root === undefined) return [];
  return find(root, 'if_statement').filter(
    (one) =>
      condition.test(one.childForFieldName('condition')?.text ?? '') &&
      find(one, 'flow_control_statement').some(({ text }) => /^throw\b/.test(text)),
  );
}

/** The script without its comments. */
export function withoutComments(root: Node): string {
  let text = root.text;
  for (const comment of find(root, 'comment').reverse()) {
    text =
      text.slice(0, comment.startIndex - root.startIndex) +
      text.slice(comment.endIndex - root.startIndex);
  }
  return text;
}
