import { describe, expect, test } from '@jest/globals';
import { isLike, meets, readOperator } from '../../iam/operators.ts';

type Values = string | readonly string[] | undefined;

function isMet(name: string, actual: Values, wanted: string | readonly string[]): boolean {
  const operator = readOperator(name);
  if (!operator) throw new Error(`${name} is not known`);
  return meets(operator, actual, [wanted].flat());
}

/** Operator, what the policy names, what meets it, what does not. */
const positive: [string, string, string[], string[]][] = [
  ['StringEquals', 'Ab*', ['Ab*'], ['ab*', 'Abc', '', 'Ab']],
  ['StringEqualsIgnoreCase', 'Ab*', ['Ab*', 'aB*'], ['Abc', '']],
  ['StringLike', 'A?c*', ['Abc', 'A?c', 'A*cd\ne'], ['abc', 'Ac', 'Abbc', 'xAbc']],
  ['NumericEquals', '10', ['10', '10.0', '010'], ['11', '-10', '', 'ten', '1e1', ' 10']],
  ['NumericLessThan', '10', ['9', '9.99', '-11'], ['10', '11', '', 'ten']],
  ['NumericLessThanEquals', '10', ['9', '10'], ['10.01', 'ten']],
  ['NumericGreaterThan', '10', ['11', '10.01', '100'], ['10', '9', 'ten']],
  ['NumericGreaterThanEquals', '10', ['10', '11'], ['9.99', 'ten']],
  [
    'DateEquals',
    '2026-07-01T10:00:00Z',
    ['2026-07-01T10:00:00Z', '2026-07-01T12:00:00+02:00', '1782900000'],
    ['2026-07-01T10:00:01Z', '2026-07-01', 'now', ''],
  ],
  [
    'DateLessThan',
    '2026-07-01',
    ['2026-06-30T23:59:59Z', '0'],
    ['2026-07-01T00:00:00Z', '2026-07-02', 'now'],
  ],
  [
    'DateLessThanEquals',
    '2026-07-01',
    ['2026-07-01T00:00:00Z', '2026-06-30'],
    ['2026-07-01T00:00:00.5Z', 'now'],
  ],
  [
    'DateGreaterThan',
    '2026-07-01',
    ['2026-07-01T00:00:00.5Z', '1782950400'],
    ['2026-07-01', '2026-06-30', 'now'],
  ],
  [
    'DateGreaterThanEquals',
    '2026-07-01',
    ['2026-07-01T00:00Z', '2027-01-01'],
    ['2026-06-30', 'now'],
  ],
  ['Bool', 'true', ['true', 'True'], ['false', '', '1']],
  ...['ArnEquals', 'ArnLike'].map((name): [string, string, string[], string[]] => [
    name,
    'arn:aws:s?s:*:123456789012:a*:b',
    ['arn:aws:sqs:us-east-1:123456789012:a:b', 'arn:aws:sns::123456789012:a:x:b'],
    [
      'arn:aws:sqs:us-east-1:x:123456789012:a:b',
      'arn:aws:sqs:us-east-1:123456789012:A:b',
      'arn:aws:sqs:us-east-1:123456789012:a',
      'arn:aws-cn:sqs:us-east-1:123456789012:a:b',
      'a:b',
      '',
    ],
  ]),
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_ARN
  [
    'ArnLike',
    'arn:aws:iam::*:role/*',
    ['arn:aws:iam::123456789012:role/a/b:c', 'arn:aws:iam:::role/'],
    ['arn:aws:iam:us-east-1:1:role/a', 'arn:aws:iam::1:2:role/a', 'arn:aws:iam::1:user/a'],
  ],
  ['ArnLike', '*', ['arn:aws:iam::1:role/a', 'anything'], []],
];

const negations: Record<string, string> = {
  StringEquals: 'StringNotEquals',
  StringEqualsIgnoreCase: 'StringNotEqualsIgnoreCase',
  StringLike: 'StringNotLike',
  NumericEquals: 'NumericNotEquals',
  DateEquals: 'DateNotEquals',
  ArnEquals: 'ArnNotEquals',
  ArnLike: 'ArnNotLike',
};

describe.each(positive)('%s %s', (name, wanted, met, unmet) => {
  test.each([
    ...met.map((value) => [value, true] as const),
    ...unmet.map((value) => [value, false] as const),
  ])('%j: %s', (value, expected) => {
    expect(isMet(name, value, wanted)).toBe(expected);
    expect(isMet(`${name}IfExists`, value, wanted)).toBe(expected);
    expect(isMet(`ForAnyValue:${name}`, [value], wanted)).toBe(expected);
    expect(isMet(`ForAllValues:${name}`, [value], wanted)).toBe(expected);
    const negation = negations[name];
    if (negation !== undefined) {
      for (const form of [
        negation,
        `${negation}IfExists`,
        `ForAnyValue:${negation}`,
        `ForAllValues:${negation}`,
      ]) {
        expect(isMet(form, value, wanted)).toBe(!expected);
      }
    }
  });
});

// "If the key is not present, the values do not match and the condition is false; of a negated
// operator it is true."
describe('without the key', () => {
  test.each([...new Set(positive.map(([name, wanted]) => [name, wanted] as const))])(
    '%s is not met, its negation is, IfExists is',
    (name, wanted) => {
      for (const nothing of [undefined, []]) {
        expect(isMet(name, nothing, wanted)).toBe(false);
        expect(isMet(`${name}IfExists`, nothing, wanted)).toBe(true);
        expect(isMet(`ForAnyValue:${name}`, nothing, wanted)).toBe(false);
        expect(isMet(`ForAllValues:${name}`, nothing, wanted)).toBe(true);
        expect(isMet(`ForAnyValue:${name}IfExists`, nothing, wanted)).toBe(true);
        const negation = negations[name];
        if (negation === undefined) continue;
        expect(isMet(negation, nothing, wanted)).toBe(true);
        expect(isMet(`${negation}IfExists`, nothing, wanted)).toBe(true);
        expect(isMet(`ForAnyValue:${negation}`, nothing, wanted)).toBe(false);
        expect(isMet(`ForAllValues:${negation}`, nothing, wanted)).toBe(true);
      }
    },
  );

  test.each([
    [undefined, 'true', true],
    [undefined, 'false', false],
    [[], 'true', true],
    ['x', 'true', false],
    ['x', 'false', true],
    ['', 'false', true],
    [['x', 'y'], 'false', true],
  ] as const)('Null: %j with %s is %s', (actual, wanted, expected) => {
    expect(isMet('Null', actual, wanted)).toBe(expected);
  });
});

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-logic-multiple-context-keys-or-values.html
test.each([
  ['StringEquals', 'a', true],
  ['StringEquals', 'c', false],
  ['StringNotEquals', 'a', false],
  ['StringNotEquals', 'b', false],
  ['StringNotEquals', 'c', true],
] as const)(
  'several values of a policy are alternatives, of a negated operator none may match: %s [a, b], %s is %s',
  (name, actual, expected) => {
    expect(isMet(name, actual, ['a', 'b'])).toBe(expected);
  },
);

// AWS's tables:
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition_examples-multi-valued-context-keys.html
describe('sets, as in the examples of the IAM user guide', () => {
  const several = ['key1*', 'key2*', 'key3*'];
  test.each<[string, string | string[], Values, boolean]>([
    ['ForAllValues:StringNotLike', 'key1*', ['key1:legal'], false],
    ['ForAllValues:StringNotLike', 'key1*', ['key1:hr', 'key1:personnel'], false],
    ['ForAllValues:StringNotLike', 'key1*', ['key2:audit'], true],
    ['ForAllValues:StringNotLike', 'key1*', undefined, true],
    ['ForAllValues:StringLike', several, ['key1:legal', 'key3:x'], true],
    ['ForAllValues:StringLike', several, ['key1:legal', 'other'], false],
    ['ForAllValues:StringLike', several, undefined, true],
    ['ForAnyValue:StringEquals', ['environment', 'webserver'], ['webserver'], true],
    ['ForAnyValue:StringEquals', ['environment', 'webserver'], ['webserver', 'test'], true],
    ['ForAnyValue:StringEquals', ['environment', 'webserver'], ['test'], false],
    ['ForAnyValue:StringEquals', ['environment', 'webserver'], undefined, false],
    ['ForAnyValue:StringNotEquals', ['DataClass', 'Owner'], undefined, false],
    ['ForAnyValue:StringNotEquals', ['DataClass', 'Owner'], ['DataClass', 'Owner'], false],
    ['ForAnyValue:StringNotEquals', ['DataClass', 'Owner'], ['Dept', 'DataClass'], true],
    ['ForAllValues:StringNotEquals', ['DataClass', 'Owner'], ['Dept', 'DataClass'], false],
    ['ForAllValues:StringNotEquals', ['DataClass', 'Owner'], ['Dept', 'SIC'], true],
  ])('%s %j of %j is %s', (name, wanted, actual, expected) => {
    expect(isMet(name, actual, wanted)).toBe(expected);
  });
});

test.each([
  ['StringEquals', 'a', ['a', 'a'], true],
  ['StringEquals', 'a', ['a', 'b'], false],
  ['StringNotEquals', 'a', ['b', 'c'], true],
  ['StringNotEquals', 'a', ['a', 'b'], false],
] as const)(
  '%s %j without a set operator asks it of every value: %j is %s',
  (name, wanted, actual, expected) => {
    expect(isMet(name, actual, wanted)).toBe(expected);
  },
);

describe('isLike', () => {
  test.each([
    ['', '', true],
    ['', '*', true],
    ['', '?', false],
    ['a', '?', true],
    ['ab', '?', false],
    ['abc', 'a*c', true],
    ['ac', 'a*c', true],
    ['a\nc', 'a*c', true],
    ['a\nc', 'a?c', true],
    ['abc\n', 'abc', false],
    ['Abc', 'a*', false],
    ['xabc', 'abc', false],
    ['a.c', 'a.c', true],
    ['abc', 'a.c', false],
    ['a+(b)[c]{1}|^$\\', 'a+(b)[c]{1}|^$\\', true],
    ['aaa', 'a{3}', false],
    ['a/b-c', 'a/?-c', true],
    ['😀', '?', true],
    ['arn:aws:s3:::b/x/y', 'arn:aws:s3:::b/*', true],
    ['abcabc', '*abc', true],
    ['abcab', '*abc', false],
  ])('%j like %j: %s', (value, pattern, expected) => {
    expect(isLike(value, pattern)).toBe(expected);
  });
});
