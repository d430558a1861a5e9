/**
 * What a condition compares, and how.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
export interface Operator {
  /** As the policy spells it. */
  name: string;
  set: 'any' | 'all' | undefined;
  isNegated: boolean;
  ifExists: boolean;
  /** Whether it asks for the absence of the key (`Null`), not for a value. */
  isNull: boolean;
  /**
   * Whether a value of the request is one that the policy names; of a negated operator the positive
   * one.
   */
  matches: (actual: string, wanted: string) => boolean;
  /** What is wrong with a value that a policy names. */
  problem: (wanted: string) => string | undefined;
}

type Test = Pick<Operator, 'matches' | 'problem'>;

const anyText = (): undefined => undefined;
const needs =
  (what: string, pattern: RegExp) =>
  (wanted: string): string | undefined =>
    pattern.test(wanted) ? undefined : `${wanted} is no ${what}`;
/** NaN where the text is no number, which then equals nothing and is neither more nor less. */
const number = (text: string): number => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : NaN);
/**
 * Milliseconds of the W3C's profile of ISO 8601, in which a day may stand alone, or of seconds
 * since 1970; else NaN.
 */
const instant = (text: string): number => {
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  return /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/.test(text)
    ? Date.parse(text)
    : NaN;
};
const measured =
  (what: string, read: (text: string) => number) =>
  (compare: (actual: number, wanted: number) => boolean): Test => ({
    matches: (actual, wanted) => compare(read(actual), read(wanted)),
    problem: (wanted) => (Number.isNaN(read(wanted)) ? `${wanted} is no ${what}` : undefined),
  });
const numeric = measured('number', number);
const date = measured('date', instant);
const arn: Test = {
  matches: isLikeArn,
  problem: needs('ARN', /^(\*|arn:[^:]*:[^:]*:[^:]*:[^:]*:.+)$/),
};

const equal = (a: number, b: number): boolean => a === b;

/** By the name of the positive operator. */
const tests = new Map<string, Test>(
  Object.entries({
    StringEquals: { matches: (actual, wanted) => actual === wanted, problem: anyText },
    StringEqualsIgnoreCase: {
      matches: (actual, wanted) => actual.toLowerCase() === wanted.toLowerCase(),
      problem: anyText,
    },
    StringLike: { matches: isLike, problem: anyText },
    NumericEquals: numeric(equal),
    NumericLessThan: numeric((a, b) => a < b),
    NumericLessThanEquals: numeric((a, b) => a <= b),
    NumericGreaterThan: numeric((a, b) => a > b),
    NumericGreaterThanEquals: numeric((a, b) => a >= b),
    DateEquals: date(equal),
    DateLessThan: date((a, b) => a < b),
    DateLessThanEquals: date((a, b) => a <= b),
    DateGreaterThan: date((a, b) => a > b),
    DateGreaterThanEquals: date((a, b) => a >= b),
    Bool: {
      matches: (actual, wanted) => actual.toLowerCase() === wanted.toLowerCase(),
      problem: needs('truth value', /^(true|false)$/i),
    },
    ArnEquals: arn,
    ArnLike: arn,
    Null: {
      matches: (actual, wanted) => actual === wanted,
      problem: needs('truth value', /^(true|false)$/),
    },
  }),
);

/**
 * Negated operators by name. IP addresses and BinaryEquals are not here: no request in the sandbox
 * has such values.
 */
const negated = new Map(
  Object.entries({
    StringNotEquals: 'StringEquals',
    StringNotEqualsIgnoreCase: 'StringEqualsIgnoreCase',
    StringNotLike: 'StringLike',
    NumericNotEquals: 'NumericEquals',
    DateNotEquals: 'DateEquals',
    ArnNotEquals: 'ArnEquals',
    ArnNotLike: 'ArnLike',
  }),
);

/** Reads the name of an operator; `undefined` for one that is not known. */
export function readOperator(name: string): Operator | undefined {
  const parts = /^(?:For(All|Any)Values?:)?([A-Za-z]+?)(IfExists)?$/.exec(name);
  const [, quantifier, plain = '', ifExists] = parts ?? [];
  const test = tests.get(negated.get(plain) ?? plain);
  if (
    !test ||
    (quantifier !== undefined &&
      !name.startsWith(quantifier === 'All' ? 'ForAllValues:' : 'ForAnyValue:'))
  ) {
    return undefined;
  }
  if (plain === 'Null' && (ifExists !== undefined || quantifier !== undefined)) return undefined;
  return {
    name,
    set: quantifier === 'All' ? 'all' : quantifier === 'Any' ? 'any' : undefined,
    isNegated: negated.has(plain),
    ifExists: ifExists !== undefined,
    isNull: plain === 'Null',
    ...test,
  };
}

/**
 * Keys that hold several values, in lower case.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
const multiValued = new Set([
  'aws:tagkeys',
  'aws:principalorgpaths',
  'aws:calledvia',
  'kms:resourcealiases',
  'kms:grantoperations',
  'imagebuilder:createdresourcetagkeys',
]);

/** Whether a condition key holds several values. `Null` is asked of them all the same. */
export function isMultiValued(key: string): boolean {
  return multiValued.has(key.toLowerCase());
}

/**
 * Whether an operator is met by what the request has of a key; `undefined` where it has nothing.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
 */
export function meets(
  operator: Operator,
  actual: string | readonly string[] | undefined,
  wanted: readonly string[],
): boolean {
  const values = actual === undefined ? [] : [actual].flat();
  if (operator.isNull) return wanted.some((one) => (one === 'true') === (values.length === 0));
  if (values.length === 0) {
    if (operator.ifExists || operator.set === 'all') return true;
    return operator.set === undefined && operator.isNegated;
  }
  // Several values of a positive operator are alternatives; of a negated one none may match.
  const isMet = (value: string): boolean =>
    wanted.some((one) => operator.matches(value, one)) !== operator.isNegated;
  return operator.set === 'any' ? values.some(isMet) : values.every(isMet);
}

/** IAM's wildcards, `*` and `?`; case counts. */
export function isLike(value: string, pattern: string): boolean {
  let expression = expressions.get(pattern);
  if (!expression) {
    const source = pattern
      .split(/([*?])/)
      .map((part) => (part === '*' ? '.*' : part === '?' ? '.' : RegExp.escape(part)))
      .join('');
    expression = new RegExp(`^${source}$`, 'su');
    expressions.set(pattern, expression);
  }
  return expression.test(value);
}

/** By pattern: every request is compared with all statements of its caller. */
const expressions = new Map<string, RegExp>();

/** ARNs are compared part by part: a wildcard does not reach over a colon, but in the last part. */
function isLikeArn(value: string, pattern: string): boolean {
  if (pattern === '*') return true;
  const split = (text: string): string[] => {
    const parts = text.split(':');
    return [...parts.slice(0, 5), parts.slice(5).join(':')];
  };
  const [actual, wanted] = [split(value), split(pattern)];
  return wanted.every((part, index) => isLike(actual[index] ?? '', part));
}
