/**
 * The operators of conditions, and the key that each needs beside it: `value` for the value to
 * compare with, `path` for the path of the file, or none.
 */
export const operators: Readonly<
  Record<
    string,
    {
      operand: 'text' | 'number' | 'pattern' | 'hash' | 'several' | 'one';
      beside?: 'value' | 'path';
      digits?: number;
    }
  >
> = {
  and: { operand: 'several' },
  or: { operand: 'several' },
  not: { operand: 'one' },
  stringIsEmpty: { operand: 'text' },
  stringIsWhitespace: { operand: 'text' },
  stringEquals: { operand: 'text', beside: 'value' },
  stringLessThan: { operand: 'text', beside: 'value' },
  stringLessThanEquals: { operand: 'text', beside: 'value' },
  stringGreaterThan: { operand: 'text', beside: 'value' },
  stringGreaterThanEquals: { operand: 'text', beside: 'value' },
  patternMatches: { operand: 'pattern', beside: 'value' },
  numberEquals: { operand: 'number', beside: 'value' },
  numberLessThan: { operand: 'number', beside: 'value' },
  numberLessThanEquals: { operand: 'number', beside: 'value' },
  numberGreaterThan: { operand: 'number', beside: 'value' },
  numberGreaterThanEquals: { operand: 'number', beside: 'value' },
  binaryExists: { operand: 'text' },
  fileExists: { operand: 'text' },
  folderExists: { operand: 'text' },
  fileMD5Equals: { operand: 'hash', beside: 'path', digits: 32 },
  fileSHA1Equals: { operand: 'hash', beside: 'path', digits: 40 },
  fileSHA256Equals: { operand: 'hash', beside: 'path', digits: 64 },
  fileSHA512Equals: { operand: 'hash', beside: 'path', digits: 128 },
};

/** Names of all operators of conditions. */
export const operatorNames: readonly string[] = Object.keys(operators);
