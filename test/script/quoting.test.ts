import { expect, test } from '@jest/globals';
import { quotingAt, type Quoting } from '../../src/script/quoting.ts';

const quotingIn = (language: 'bash' | 'powershell', script: string): Quoting =>
  quotingAt(
    { language, text: script, locate: () => ({ file: 'f', line: 1, column: 1 }) },
    script.indexOf('{{ A }}'),
  );

test.each<[script: string, expected: Quoting]>([
  ['{{ A }}', 'code'],
  ['echo {{ A }}', 'code'],
  ["echo '{{ A }}'", 'single'],
  ["echo 'a b{{ A }}' # don't", 'single'],
  ['echo "{{ A }}"', 'double'],
  [`echo "a 'b {{ A }}'"`, 'double'],
  [`echo 'a "b {{ A }}"'`, 'single'],
  [`echo "$(cat '{{ A }}')"`, 'single'],
  [`echo "$(cat "{{ A }}")"`, 'double'],
  ['echo "$(cat {{ A }})"', 'code'],
  ['x="${y:-{{ A }}}"', 'code'],
  ['x=`cat "{{ A }}"`', 'double'],
  ["x=$'a\\'{{ A }}'", 'single'],
  ['for x in {{ A }}; do', 'code'],
  ['if (( y < {{ A }} )); then', 'code'],
  ['# {{ A }}', 'comment'],
  ["echo 'a' # it's {{ A }}", 'comment'],
  ['cat <<END\n{{ A }}\nEND', 'here'],
  ["cat <<'END'\n{{ A }}\nEND", 'literal'],
  ['cat <<-"END"\n\t{{ A }}\n\tEND', 'literal'],
  ['cat <<\'END\'\na\nEND\necho "{{ A }}"', 'double'],
])('bash: %s', (script, expected) => {
  expect(quotingIn('bash', script)).toBe(expected);
});

test.each<[script: string, expected: Quoting]>([
  ['Write-Output {{ A }}', 'code'],
  ["$x = '{{ A }}'", 'single'],
  ["if ($x -ne '{{ A }}') { throw 1 }", 'single'],
  ['$x = "a {{ A }}"', 'double'],
  ['$x = "a $(Get-Item \'{{ A }}\')"', 'single'],
  ["foreach ($x in '{{ A }}' -split ',') {", 'single'],
  ['$x = {{ A }}', 'code'],
  ["# it's {{ A }}", 'comment'],
  ['$x = @"\n{{ A }}\n"@', 'here'],
  ["$x = @'\n{{ A }}\n'@", 'literal'],
])('PowerShell: %s', (script, expected) => {
  expect(quotingIn('powershell', script)).toBe(expected);
});
