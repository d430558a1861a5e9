import { quote } from '../source/diagnostic.ts';
import type { Node } from '../source/node.ts';
import type { Names, Problems } from './problems.ts';

/** What may separate the values of a list in a text. */
export const delimiters = ['.', ',', ';', ':', '\n', '\\n', '\t', '\\t', ' ', '-', '_'];

/**
 * Checks a step's `loop`: image-builder.md section 10.2. Gives its name, which is empty where it
 * has none.
 */
export function checkLoop(node: Node, names: Names, problems: Problems): string {
  const map = problems.map(node, '`loop`');
  if (!map) return '';
  problems.keys(map, '`loop`', ['name', 'for', 'forEach'], []);
  const name = problems.scalar(map.entries.get('name')?.value, '`name` of a loop');
  if (name) names.add(name.text, name.at);

  const [range, each] = [map.entries.get('for')?.value, map.entries.get('forEach')?.value];
  if (range && each) {
    problems.add(
      map.entries.get('forEach')!.at,
      'loop-form',
      'The loop has `for` and `forEach`.',
      'Keep one of them.',
    );
  } else if (range) checkRange(range, problems);
  else if (each) checkEach(each, problems);
  else {
    problems.add(
      map.at,
      'loop-form',
      'The loop has neither `for` nor `forEach`.',
      'Write `for: {start: 1, end: 3, updateBy: 1}` or `forEach: [a, b]`.',
    );
  }
  return name?.text ?? '';
}

function checkRange(node: Node, problems: Problems): void {
  const map = problems.map(node, '`for`');
  if (!map) return;
  const keys = ['start', 'end', 'updateBy'];
  problems.keys(map, '`for`', keys, keys);
  const [start, end, updateBy] = keys.map((key) =>
    readBound(map.entries.get(key)?.value, `\`${key}\` of a loop`, problems),
  );
  if (start === undefined || end === undefined || updateBy === undefined) return;
  if (updateBy === 0 || (end - start) * updateBy < 0) {
    problems.add(
      map.at,
      'loop-range',
      `A loop from ${String(start)} to ${String(end)} by ${String(updateBy)} never ends.`,
      'Let `updateBy` lead from start to end.',
    );
  }
}

/**
 * A number; undefined where it is a parameter or a constant. The outputs of other steps are not
 * taken here.
 */
function readBound(node: Node | undefined, what: string, problems: Problems): number | undefined {
  return node?.kind === 'scalar' && /^\{\{\s*[\w-]+\s*\}\}$/.test(node.text)
    ? undefined
    : problems.integer(node, what);
}

function checkEach(node: Node, problems: Problems): void {
  if (node.kind === 'list') {
    if (node.items.length === 0) {
      problems.add(node.at, 'loop-form', '`forEach` has no value.', 'Write at least one.');
    }
    for (const item of node.items) problems.scalar(item, 'a value of `forEach`');
    return;
  }
  const map = problems.map(node, '`forEach`');
  if (!map) return;
  problems.keys(map, '`forEach`', ['list', 'delimiter'], ['list']);
  problems.scalar(map.entries.get('list')?.value, '`list` of `forEach`');
  const delimiter = problems.scalar(
    map.entries.get('delimiter')?.value,
    '`delimiter` of `forEach`',
  );
  if (delimiter && !delimiters.includes(delimiter.text)) {
    problems.add(
      delimiter.at,
      'loop-delimiter',
      `${quote(delimiter.text)} is not a delimiter.`,
      'Write one of `.` `,` `;` `:` `-` `_`, a space, `\\n` or `\\t`, in quotes.',
    );
  }
}
