import { quote } from '../source/diagnostic.ts';
import type { Node } from '../source/node.ts';
import { loopsPage } from '../source/pages.ts';
import { defineRules } from '../source/rule.ts';
import type { Names, Problems } from './problems.ts';

/** Rules on the loop of a step. */
export const loopRules = defineRules({
  'loop-form': {
    what: 'finds a loop with neither or both of `for` and `forEach`, or a `forEach` without values',
    why: 'AWSTOE takes exactly one kind.',
    source: loopsPage,
    fix: 'Keep one of them.',
  },
  'loop-range': {
    what: 'finds a `for` that never ends',
    why: 'AWSTOE refuses an `updateBy` of 0, and one that leads away from `end`.',
    source: loopsPage,
    fix: 'Let `updateBy` lead from `start` to `end`.',
  },
  'loop-delimiter': {
    what: 'finds a `delimiter` that AWSTOE does not know',
    why: 'It takes one of `.` `,` `;` `:` `-` `_`, a newline, a tab, a space.',
    source: loopsPage,
    fix: 'Separate the list with one of them.',
  },
  'loop-name': {
    what: 'finds a loop whose name has other characters than `A-Za-z0-9_-`, or not 3 to 128 of them',
    why: 'AWSTOE refuses the document.',
    source: loopsPage,
    fix: 'Write 3 to 128 letters, digits, `_` or `-`.',
  },
  'duplicate-loop': {
    what: 'finds two loops of one name in a phase',
    why: 'AWSTOE refuses the document: references name loops.',
    source: loopsPage,
    fix: 'Rename one of the two.',
  },
});

/** Delimiters that may separate the values of a list that is one text. */
export const delimiters = ['.', ',', ';', ':', '\n', '\\n', '\t', '\\t', ' ', '-', '_'];

/**
 * Checks a step's `loop`:
 * https://docs.aws.amazon.com/imagebuilder/latest/userguide/toe-looping-constructs.html. Gives its
 * name, which is empty where it has none.
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
      loopRules['loop-form'],
      'The loop has `for` and `forEach`.',
    );
  } else if (range) checkRange(range, problems);
  else if (each) checkEach(each, problems);
  else {
    problems.add(
      map.at,
      loopRules['loop-form'],
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
      loopRules['loop-range'],
      `A loop from ${String(start)} to ${String(end)} by ${String(updateBy)} never ends.`,
      'Let `updateBy` lead from start to end.',
    );
  }
}

/**
 * A bound of a range. Undefined where it is a parameter or a constant, whose value is not known
 * here; AWSTOE does not accept outputs of other steps.
 */
function readBound(node: Node | undefined, what: string, problems: Problems): number | undefined {
  return node?.kind === 'scalar' && /^\{\{\s*[\w-]+\s*\}\}$/.test(node.text)
    ? undefined
    : problems.integer(node, what);
}

function checkEach(node: Node, problems: Problems): void {
  if (node.kind === 'list') {
    if (node.items.length === 0) {
      problems.add(
        node.at,
        loopRules['loop-form'],
        '`forEach` has no value.',
        'Write at least one.',
      );
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
      loopRules['loop-delimiter'],
      `${quote(delimiter.text)} is not a delimiter.`,
      'Write one of `.` `,` `;` `:` `-` `_`, a space, `\\n` or `\\t`, in quotes.',
    );
  }
}
