import { expect, test } from '@jest/globals';
import { ActionError, describeError } from '../src/errors.ts';

const known = new ActionError('key', 'The key is gone.', 'Make one.', { cause: new Error('x') });

test('an error of ours is message and remedy, never a stack', () => {
  expect(describeError(known)).toBe('The key is gone. Make one.');
  expect(describeError(known, true)).toBe('The key is gone. Make one.');
  expect(describeError(new ActionError('key', 'Gone.', ''))).toBe('Gone.');
});

test('anything else is a defect, with its stack in debug mode alone', () => {
  const defect = new TypeError('x is undefined');
  expect(describeError(defect)).toBe(
    'Unexpected: x is undefined. This is a defect of golden-ami: please report it with a debug log (re-run with "Enable debug logging").',
  );
  expect(describeError(defect, true)).toContain('at ');
  expect(describeError('text')).toContain('Unexpected: text.');
  expect(describeError(undefined, true)).toContain('Unexpected: undefined.');
});
