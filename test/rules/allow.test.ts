import { describe, expect, test } from '@jest/globals';
import { withoutAllowed } from '../../src/rules/allow.ts';
import { rules } from '../../src/rules/table.ts';
import { diagnostic } from '../../src/source/diagnostic.ts';
import type { Location } from '../../src/source/diagnostic.ts';
import { isLinear } from '../helpers/growth.ts';

const file = 'recipes/components/f.yml';
const rule = 'on-failure-continue';

const foundAt = (at: Location) =>
  diagnostic(
    at,
    rules.find(({ id }) => id === rule)!,
    'Message',
    'Remedy',
  );

/** What is left of a diagnostic on a line of a text, and what is said of its comments. */
function left(text: string, line: number): string[] {
  const found = [foundAt({ file, line, column: 5 })];
  return withoutAllowed(found, new Map([[file, text]]), true).map(
    (one) => `${String(one.line)}:${String(one.column)} ${one.rule}`,
  );
}

describe('a comment', () => {
  test.each([
    ['on the line', `a: b # golden-ami: allow ${rule}: because`, 1],
    ['right above', `# golden-ami: allow ${rule}: because\na: b`, 2],
    ['above another comment', `  # golden-ami: allow ${rule}: because\n  # of this\n  a: b`, 3],
    ['without a second colon', `a: b # golden-ami: allow ${rule} because`, 1],
    ['in a script', `      - |\n        a b   # golden-ami: allow ${rule}: because`, 2],
    ['with Windows line ends', `a: b # golden-ami: allow ${rule}: because\r\nc: d\r\n`, 1],
  ])('%s allows', (_, text, line) => {
    expect(left(text, line)).toEqual([]);
  });

  test.each<[string, string, number, string[]]>([
    [
      'of another rule',
      'a: b # golden-ami: allow no-time-limit: because',
      1,
      [`1:5 ${rule}`, '1:6 allow-unused'],
    ],
    [
      'two lines above',
      `# golden-ami: allow ${rule}: because\n\na: b`,
      3,
      [`3:5 ${rule}`, '1:1 allow-unused'],
    ],
    ['below', `a: b\n# golden-ami: allow ${rule}: because`, 1, [`1:5 ${rule}`, '2:1 allow-unused']],
    [
      'on the line above, behind something',
      `c: d # golden-ami: allow ${rule}: because\na: b`,
      2,
      [`2:5 ${rule}`, '1:6 allow-unused'],
    ],
    [
      'without a reason',
      `a: b # golden-ami: allow ${rule}:  `,
      1,
      [`1:5 ${rule}`, '1:6 allow-reason'],
    ],
    [
      'with a reason that has no word',
      `a: b # golden-ami: allow ${rule}: \u200b.`,
      1,
      [`1:5 ${rule}`, '1:6 allow-reason'],
    ],
    [
      "of a rule that can't be switched off",
      'a: b # golden-ami: allow missing-key: because',
      1,
      [`1:5 ${rule}`, '1:6 allow-unknown'],
    ],
    ['that is part of a word', `a: b#golden-ami: allow ${rule}: because`, 1, [`1:5 ${rule}`]],
  ])('%s does not allow', (_, text, line, expected) => {
    expect(left(text, line)).toEqual(expected);
  });

  test('speaks of its own file alone', () => {
    const found = [foundAt({ file: 'other.yml', line: 1, column: 1 })];
    expect(
      withoutAllowed(
        found,
        new Map([
          [file, `a: b # golden-ami: allow ${rule}: because`],
          ['other.yml', 'a: b'],
        ]),
        true,
      ).map((one) => one.rule),
    ).toEqual([rule, 'allow-unused']);
  });
});

test('a comment of no use is not told where a rule could not look', () => {
  expect(
    withoutAllowed([], new Map([[file, 'a: b # golden-ami: allow imds-v1: because']]), false),
  ).toEqual([]);
});

test.each(['imds-v1: because', 'no-such-rule: because', 'no-time-limit'])(
  'time for a file of comments grows with their number, and the first hundred mistakes are told: %s',
  async (allowed) => {
    const look = (length: number): void => {
      const text = Array.from(
        { length },
        (_, index) =>
          `# golden-ami: allow ${allowed.replace('no-such', `no-such-${String(index)}`)}\n`,
      ).join('');
      expect(withoutAllowed([], new Map([[file, text]]), true)).toHaveLength(100);
    };
    expect(await isLinear(look, 25_000)).toBe(true);
  },
);
