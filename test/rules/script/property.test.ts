import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import '../../helpers/seeded.ts';
import type { Script } from '../../../src/script/script.ts';
import { readPowerShell } from '../../../src/script/powershell/read.ts';
import { scriptRules } from '../../../src/rules/script-rules.ts';
import { readShell } from '../../../src/script/shell/read.ts';
import { isLinear } from '../../helpers/growth.ts';

const numRuns = Number(process.env['FUZZ_RUNS'] ?? 300);

/** Text that is nearly a script: what opens and closes, what rules look for, and anything. */
const piece = fc.oneof(
  fc.constantFrom(
    '$(',
    '${',
    '`',
    '"',
    "'",
    "$'",
    '((',
    '))',
    '(',
    ')',
    '{',
    '}',
    '{{ A }}',
    '[[',
    ']]',
    '<<E\n',
    '\nE\n',
    '@"\n',
    '\n"@',
    '<#',
    '#>',
    '#',
    '\\',
    '&&',
    '||',
    '|',
    ';',
    ';;',
    '&',
    '>',
    '<(',
    '2>&1',
    '!',
    '=',
    '\n',
    ' ',
    '\t',
    '\r\n',
    '\0',
    '\ud800',
  ),
  fc.constantFrom(
    'if ',
    'then ',
    'else ',
    'fi',
    'case x in ',
    'esac',
    'for x in ',
    'do ',
    'done',
    'function ',
    'f() ',
    'foreach (',
    'try {',
    'exit 194',
    'exit 3010',
    'set -e',
    'curl -o /tmp/f ',
    'https://example.com/latest',
    'rm -rf /tmp/',
    'cd /tmp',
    "trap '",
    'Invoke-WebRequest ',
    'Start-Process -Wait ',
    '$x = ',
    "$ErrorActionPreference = 'Stop'",
    'apt-get install ',
    "password='",
    '__proto__',
    'constructor',
    'toString',
  ),
  fc.string({ maxLength: 5 }),
);
const text = fc.array(piece, { maxLength: 80 }).map((pieces) => pieces.join(''));
/** Characters of the largest document. */
const size = 16_000;
/** A few pieces, to be repeated. */
const pattern = fc
  .array(piece, { minLength: 1, maxLength: 4 })
  .map((pieces) => pieces.join(''))
  .filter((one) => one !== '');

function script(language: Script['language'], of: string): Script {
  return {
    language,
    text: of,
    locate: (offset) => ({ file: 'f.yml', line: 1, column: offset + 1 }),
  };
}

test('words of any text lie in it', () => {
  fc.assert(
    fc.property(text, (one) => {
      const shell = readShell(one).flatMap(({ args, assignments, program }) => [
        ...args,
        ...assignments,
        ...(program ? [program] : []),
      ]);
      const powerShell = readPowerShell(one);
      for (const { offset, end } of [...shell, ...powerShell.calls.flatMap(({ args }) => args)]) {
        expect(0 <= offset && offset < end && end <= one.length).toBe(true);
      }
      expect(powerShell.code).toHaveLength(one.length);
    }),
    { numRuns },
  );
});

test.each(['bash', 'powershell'] as const)(
  'rules find something in any %s, or nothing, and never outside of it',
  (language) => {
    fc.assert(
      fc.property(text, (one) => {
        for (const rule of scriptRules) {
          if (rule.of !== 'script') continue;
          for (const { at, message } of rule.check(script(language, one))) {
            expect(at.column >= 1 && at.column <= one.length).toBe(true);
            expect(message).not.toBe('');
          }
        }
      }),
      { numRuns },
    );
  },
);

test.each(['bash', 'powershell'] as const)(
  'time for 16,000 characters of %s grows with their number',
  async (language) => {
    await fc.assert(
      fc.asyncProperty(pattern, async (one) => {
        const look = (length: number): void => {
          const text = one.repeat(Math.ceil(length / one.length)).slice(0, length);
          const read = script(language, text);
          for (const rule of scriptRules) if (rule.of === 'script') Array.from(rule.check(read));
        };
        expect(await isLinear(look, size)).toBe(true);
      }),
      { numRuns: Math.ceil(numRuns / 10) },
    );
  },
);
