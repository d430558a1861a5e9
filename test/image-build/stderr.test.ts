import { expect, test } from '@jest/globals';
import { isExitCodeAlone, lastErrorLines } from '../../src/image-build/stderr.ts';

test.each<[string, string[], string]>([
  ['nothing', [], ''],
  ['no standard error', ['Step A', 'Stdout: fine'], ''],
  [
    'the labelled block',
    [
      '  ErrorMessage: ExitCode 1\n  Stderr: no such package\nTOE has completed execution with failure',
    ],
    'no such package',
  ],
  ['an event for each line', ['Stderr: a', 'Stderr: b', 'Stderr: c', 'Stderr: d'], 'b | c | d'],
  [
    'lines without a label',
    [
      'Stderr: first',
      'second',
      '',
      'third',
      'ExecuteBash: FINISHED EXECUTION WITH FAILURE: ExitCode 1',
    ],
    'first | second | third',
  ],
  [
    'a step before it',
    ['Stderr: of another', 'Step Two', 'ExecuteBash: STARTED EXECUTION', 'TOE has completed'],
    '',
  ],
  ['what another label follows', ['Stderr: why', 'Stdout: not this'], 'why'],
])('%s', (_what, events, lines) => {
  expect(lastErrorLines(events)).toBe(lines);
});

test.each([
  ['ExitCode 1', true],
  ['exit status 100', true],
  ['Exit code: -1.', true],
  ['ExitCode 1: no such package', false],
  ['The instance was terminated', false],
])('an exit code alone: %s: %p', (text, isAlone) => {
  expect(isExitCodeAlone(text)).toBe(isAlone);
});
