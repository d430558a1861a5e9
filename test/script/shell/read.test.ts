import { describe, expect, test } from '@jest/globals';
import type { Command } from '../../../src/script/shell/command.ts';
import { readShell } from '../../../src/script/shell/read.ts';
import { isLinear } from '../../helpers/growth.ts';

/** Names and arguments, as one would say them. */
function said(text: string): string[] {
  return readShell(text).map(({ name, args }) =>
    [name, ...args.map((word) => word.text)].join(' '),
  );
}

/** What a command stands in, from outside. */
function scopeOf(command: Command | undefined): string {
  const constructs = [];
  for (let scope = command?.scope; scope; scope = scope.parent) constructs.unshift(scope.construct);
  return constructs.join('/');
}

const command = (text: string, name: string): Command | undefined =>
  readShell(text).find((one) => one.name === name);

describe('words', () => {
  test.each([
    ['quotes go, their content stays', `curl -o "a b" 'c'"d" e\\ f`, ['curl -o a b cd e f']],
    ['comments are none, but a # inside of a word is', 'echo a#b # exit 194', ['echo a#b']],
    ['lines go on behind a backslash', 'dnf install \\\n  chrony', ['dnf install chrony']],
    [
      'references of AWSTOE are one word',
      'curl https://example.com/{{ Version }}/{{Name}}',
      ['curl https://example.com/{{ Version }}/{{Name}}'],
    ],
    ["$'…' may hold quotes", `echo $'it\\'s' next; exit`, [`echo it\\'s next`, 'exit']],
    [
      'an apostrophe in double quotes opens nothing',
      `echo "it's"; reboot`,
      [`echo it's`, 'reboot'],
    ],
    [
      'arithmetic holds no commands',
      'echo $((1 << 2)); (( i++ )); reboot',
      ['echo $((1 << 2))', 'reboot'],
    ],
    [
      '${…} may hold quotes and braces',
      'echo "${x:-"}"}" "${y%%.*}"; reboot',
      ['echo ${x:-"}"} ${y%%.*}', 'reboot'],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  test('know where they stand', () => {
    const text = 'a "b c"  \'d\'';
    expect(readShell(text)[0]?.args.map(({ offset, end }) => text.slice(offset, end))).toEqual([
      '"b c"',
      "'d'",
    ]);
  });
});

describe('commands', () => {
  test.each([
    [
      'what only runs another is left out',
      'sudo -E -u root env A=b timeout 60 apt-get update',
      ['apt-get update'],
    ],
    ['folders of programs are left out', '/usr/bin/curl x', ['curl x']],
    ['command -v runs nothing', 'command -v reboot', ['command -v reboot']],
    [
      'here-documents are none',
      'cat <<EOF >/etc/motd && echo a\nreboot\nEOF\necho b',
      ['cat', 'echo a', 'echo b'],
    ],
    [
      'here-documents may be indented with tabs',
      "cat <<-'E'\n\treboot\n\tE\necho b",
      ['cat', 'echo b'],
    ],
    ['here-strings are no here-documents', 'cat <<<EOF\nreboot', ['cat', 'reboot']],
    ['two here-documents of a line follow each other', 'a <<X b <<Y\nx\nX\ny\nY\nc', ['a b', 'c']],
    [
      'substitutions have commands, too',
      'x="$(curl "$(hostname)" | jq .a)"; y=`date`',
      [' ', 'curl $(hostname)', 'hostname', 'jq .a', ' ', 'date'].map((one) => one.trim()),
    ],
    [
      'patterns of a case are none',
      'case $x in a|b) reboot ;; (c) halt ;; *) exit 1;; esac; echo',
      ['reboot', 'halt', 'exit 1', 'echo'],
    ],
    [
      'a case in a substitution does not end it',
      'x=$(case a in a) echo b;; esac); echo c',
      ['', 'echo b', 'echo c'],
    ],
    ['lists of loops are none', 'for reboot in halt shutdown; do echo; done', ['echo']],
    ['loops of C are none', 'for ((i=0; i<3; i++)); do echo; done', ['echo']],
    [
      '[[ … ]] is one',
      '[[ $a < b && $c =~ ^(x|y)$ ]] && reboot',
      ['[[ $a < b && $c =~ ^(x|y)$', 'reboot'],
    ],
    ['arrays are values', 'a=(reboot "halt now"); echo', ['', 'echo']],
    [
      'names of functions are none',
      'f() { reboot; }\nfunction g { halt; }\nf',
      ['reboot', 'halt', 'f'],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  test.each([
    [
      'if a; then b; elif c; then d; else e; fi; f',
      { a: 'condition', b: 'if', c: 'condition', d: 'if', e: 'if', f: '' },
    ],
    ['while a; do b; done <c; d', { a: 'condition', b: 'loop', d: '' }],
    ['f() { a; }; ( b ); { c; }; d', { a: 'function', b: 'subshell', c: 'group', d: '' }],
    ['a && { b; }; c || ( d ); e', { a: '', b: 'if', c: '', d: 'if', e: '' }],
    [
      'case x in y) a ;; esac; b $(c; if d; then e; fi)',
      { a: 'case', b: '', c: 'substitution', d: 'substitution/condition', e: 'substitution/if' },
    ],
    [
      'if a\nthen\n  b | while c; do d; done\nfi\ne',
      { a: 'condition', b: 'if', c: 'if/condition', d: 'if/loop', e: '' },
    ],
  ])('%s stand in their constructs', (text, expected) => {
    expect(
      Object.fromEntries(Object.keys(expected).map((name) => [name, scopeOf(command(text, name))])),
    ).toEqual(expected);
  });

  test('know what stands before and after them', () => {
    const around = readShell('a && b || c | d & ! e\nf |\ng').map(
      ({ before, isNegated, name, after }) => `${before}${isNegated ? '!' : ''}${name}${after}`,
    );
    expect(around).toEqual(['a&&', '&&b||', '||c|', '|d&', '!e;', 'f|', '|g']);
  });

  test('have redirections, which are no arguments', () => {
    const [one] = readShell('curl x >/tmp/a 2>&1 <"b c" &>>d');
    expect(one?.args.map(({ text }) => text)).toEqual(['x']);
    expect(
      one?.redirections.map(({ operator, target }) => `${operator}${target?.text ?? ''}`),
    ).toEqual(['>/tmp/a', '>&1', '<b c', '&>>d']);
  });

  test('have assignments, which are no name', () => {
    const [one] = readShell("A=1 b[2]='x y' C+=3 run D=4");
    expect([
      one?.name,
      one?.assignments.map(({ text }) => text),
      one?.args.map(({ text }) => text),
    ]).toEqual(['run', ['A=1', 'b[2]=x y', 'C+=3'], ['D=4']]);
  });
});

test.each([
  '$(',
  '"$(',
  '`',
  '((',
  'case x in ',
  '<<E\n',
  '{',
  '(',
  '"',
  "'",
  '${',
  '$((',
  '[[ ',
  'if ',
  'a) ',
  'f() ',
  '=(',
  '"${x:-',
])('time for 16,000 characters of %j grows with their number', async (part) => {
  const read = (size: number) => readShell(part.repeat(size / part.length));
  expect(await isLinear(read, 16_000)).toBe(true);
});
