import { quote } from '../source/diagnostic.ts';
import { nearest } from '../source/nearest.ts';
import type { MapNode, Node, ScalarNode } from '../source/node.ts';
import { conditionsPage, operatorsPage } from '../source/pages.ts';
import { defineRules } from '../source/rule.ts';
import { shapeRules } from '../source/shape-rules.ts';
import { operatorNames, operators } from './operators.ts';
import type { Problems } from './problems.ts';

/** Rules on the conditions of steps and of Assert. */
export const conditionRules = defineRules({
  'condition-form': {
    what: 'finds a condition with none or several operators, `and` or `or` with fewer than two conditions, or `not` with several',
    why: 'AWSTOE takes one operator per condition.',
    source: conditionsPage,
    fix: 'Join conditions with `and` or `or`.',
  },
  'condition-operator': {
    what: 'finds an operator that AWSTOE does not have',
    why: 'Names of operators are case-sensitive.',
    source: operatorsPage,
    fix: 'Take the operator that the message names.',
  },
  'condition-value': {
    what: "finds an operator with something to compare that can't be compared: no number, no checksum, no RE2 pattern",
    why: 'The condition fails when it is its turn, and with it the step.',
    source: operatorsPage,
    fix: 'Write what the message asks for.',
  },
  'condition-depth': {
    what: 'finds logical operators that are nested deeper than four levels',
    why: 'AWSTOE takes no more.',
    source: conditionsPage,
    fix: 'Split the step, or decide in its script.',
  },
  'condition-branch': {
    what: 'finds a `then` or `else` that is none of Execute, Skip and Abort',
    why: 'AWSTOE refuses the document.',
    source: conditionsPage,
    fix: 'Write one of them, with a capital letter.',
  },
});

/**
 * Of logical operators within each other:
 * https://docs.aws.amazon.com/imagebuilder/latest/userguide/toe-conditional-constructs.html
 */
const maxConditionDepth = 4;

/** Values of `then` and `else`. */
export const branchValues = ['Execute', 'Skip', 'Abort'];

/** Keys that a step's `if` has besides its operator. */
export const branchKeys = ['then', 'else'];

/**
 * Checks a condition: a map with exactly one operator and the key that the operator needs. In the
 * guide's example `then` and `else` stand beside the operator, in its syntax below it; both are
 * accepted.
 *
 * @param branchKeys `then` and `else` for a step's `if`, none for Assert
 */
export function checkCondition(
  node: Node,
  problems: Problems,
  branchKeys: readonly string[] = [],
  depth = 1,
): void {
  const map = problems.map(node, 'A condition');
  if (!map) return;
  for (const branch of branchKeys) {
    const value = problems.scalar(map.entries.get(branch)?.value, `\`${branch}\` of a condition`);
    if (value && !branchValues.includes(value.text)) {
      problems.add(
        value.at,
        conditionRules['condition-branch'],
        `${branch} is ${quote(value.text)}.`,
        `Write ${branchValues.join(', ')}: with a capital letter.`,
      );
    }
  }
  const given = [...map.entries.keys()].filter((key) => Object.hasOwn(operators, key));
  for (const [key, { at }] of map.entries) {
    if (given.includes(key) || branchKeys.includes(key) || key === 'value' || key === 'path') {
      continue;
    }
    const near = nearest(key, [...operatorNames, ...branchKeys]);
    problems.add(
      at,
      conditionRules['condition-operator'],
      `${quote(key)} is no operator of a condition.`,
      near ? `Did you mean \`${near}\`?` : `Write one of ${operatorNames.join(', ')}.`,
    );
  }
  const [name, second] = given;
  if (name === undefined || second !== undefined) {
    if (
      name === undefined &&
      [...map.entries.keys()].some(
        (key) => !branchKeys.includes(key) && key !== 'value' && key !== 'path',
      )
    ) {
      return;
    }
    problems.add(
      second === undefined ? map.at : map.entries.get(second)!.at,
      conditionRules['condition-form'],
      name === undefined
        ? 'The condition has no operator.'
        : `The condition has ${String(given.length)} operators.`,
      'Write exactly one; `and` and `or` take a list of conditions.',
    );
    return;
  }
  checkOperator(name, map, problems, branchKeys, depth);
}

function checkOperator(
  name: string,
  map: MapNode,
  problems: Problems,
  branchKeys: readonly string[],
  depth: number,
): void {
  const operator = operators[name]!;
  const operand = map.entries.get(name)!.value;
  for (const sibling of ['value', 'path'] as const) {
    const entry = map.entries.get(sibling);
    if (sibling === operator.beside) {
      if (!entry) {
        problems.add(
          map.at,
          shapeRules['missing-key'],
          `${name} has no \`${sibling}\`.`,
          `Write \`${sibling}:\` beside it, at the same indentation.`,
        );
      } else problems.scalar(entry.value, `\`${sibling}\` of ${name}`);
    } else if (entry) {
      problems.add(
        entry.at,
        shapeRules['unknown-key'],
        `${quote(sibling)} is not a key of ${name}.`,
        operator.beside ? `It takes \`${operator.beside}\`.` : 'Remove it.',
      );
    }
  }
  if (depth > maxConditionDepth && (operator.operand === 'several' || operator.operand === 'one')) {
    problems.add(
      map.at,
      conditionRules['condition-depth'],
      `Conditions are nested deeper than ${String(maxConditionDepth)} levels.`,
    );
    return;
  }
  if (operator.operand === 'several') {
    const list = problems.list(operand, `\`${name}\``);
    if (list && list.items.length < 2) {
      problems.add(
        list.at,
        conditionRules['condition-form'],
        `\`${name}\` has ${String(list.items.length)} conditions; it takes two or more.`,
        'Add one, or write the condition itself.',
      );
    }
    for (const item of list?.items ?? []) checkCondition(item, problems, branchKeys, depth + 1);
    return;
  }
  if (operator.operand === 'one') {
    const inner =
      operand.kind === 'list' && operand.items.length === 1 ? operand.items[0]! : operand;
    if (inner.kind === 'list') {
      problems.add(
        inner.at,
        conditionRules['condition-form'],
        `\`not\` has ${String(inner.items.length)} conditions; it takes one.`,
        'Join them with `and` or `or`.',
      );
    } else checkCondition(inner, problems, branchKeys, depth + 1);
    return;
  }
  const value = problems.scalar(operand, `\`${name}\``);
  if (value) checkOperand(name, value, problems);
}

function checkOperand(name: string, { at, text }: ScalarNode, problems: Problems): void {
  const { operand, digits } = operators[name]!;
  if (text.includes('{{')) return;
  if (operand === 'number' && !/^[-+]?(\d+\.)?\d+$/.test(text)) {
    problems.add(
      at,
      conditionRules['condition-value'],
      `${name} compares with ${quote(text)}, which is no number.`,
      'Write digits, with a point if need be.',
    );
  }
  if (operand === 'hash' && !(text.length === digits && /^[0-9a-f]+$/i.test(text))) {
    problems.add(
      at,
      conditionRules['condition-value'],
      `${quote(text)} is no ${name.slice(4, -6)} checksum.`,
      `Write its ${String(digits)} hexadecimal digits.`,
    );
  }
  if (operand !== 'pattern') return;
  // RE2 has no lookahead, lookbehind or backreferences.
  if (/\(\?(?:[=!]|<[=!])|\\[1-9]/.test(text.replaceAll('\\\\', ''))) {
    problems.add(
      at,
      conditionRules['condition-value'],
      `The pattern ${quote(text)} looks around or back, which RE2 can't.`,
      'Write it without `(?=`, `(?!`, `(?<` and `\\1`.',
    );
  } else if (!isValidPattern(text)) {
    problems.add(
      at,
      conditionRules['condition-value'],
      `The pattern ${quote(text)} can't be read.`,
      'Check its brackets and what `*`, `+` and `?` repeat.',
    );
  }
}

/**
 * Whether the pattern is valid, as far as JavaScript can tell: it accepts nearly all patterns of
 * RE2 once RE2's own notation is replaced.
 */
function isValidPattern(pattern: string): boolean {
  // JavaScript has no \Q…\E, which quotes text, so such a pattern is not checked.
  if (pattern.includes('\\Q')) return true;
  try {
    // It is only read, never matched.
    // eslint-disable-next-line no-restricted-syntax
    new RegExp(
      pattern
        .replaceAll(/\(\?[imsU]*(?:-[imsU]+)?([:)])/g, (_, end) => (end === ':' ? '(?:' : ''))
        .replaceAll('(?P<', '(?<'),
    );
    return true;
  } catch {
    return false;
  }
}
