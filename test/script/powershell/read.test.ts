import { describe, expect, test } from '@jest/globals';
import type { Call } from '../../../src/script/powershell/call.ts';
import { hasParameter, parameter } from '../../../src/script/powershell/call.ts';
import { readPowerShell } from '../../../src/script/powershell/read.ts';
import { isLinear } from '../../helpers/growth.ts';

function said(text: string): string[] {
  return readPowerShell(text).calls.map(({ name, args }) =>
    [name, ...args.map((argument) => argument.text)].join(' '),
  );
}

function scopeOf(call: Call | undefined): string {
  const constructs = [];
  for (let scope = call?.scope; scope; scope = scope.parent) constructs.unshift(scope.construct);
  return constructs.join('/');
}

describe('commands', () => {
  test.each([
    ['quotes go, their content stays', `Get-Item -Path "a b" 'c'`, ['get-item -Path a b c']],
    [
      'comments are none',
      '# Restart-Computer\n<# Restart-Computer\n#> Get-Item x # y',
      ['get-item x'],
    ],
    ['here-strings are none', '$text = @"\nRestart-Computer "x\n"@\nGet-Item x', ['get-item x']],
    [
      'lines go on behind a backtick and a comma',
      'Remove-Item `\n  -Path a,\n  b',
      ['remove-item -Path a b'],
    ],
    ['behind & and . stands a program', `& 'C:\\a b\\c.exe' /S; . .\\d.ps1`, ['c.exe /S', 'd.ps1']],
    ['behind = stands one', '$p = Start-Process x -Wait', ['start-process x -Wait']],
    [
      'in brackets stands one',
      'if ((Get-Item x).Count -gt 0) { exit 1 }',
      ['get-item x', 'exit 1'],
    ],
    [
      'strings have commands, too',
      'Write-Host "now $(Get-Date "x")"',
      ['write-host now $(Get-Date "x")', 'get-date x'],
    ],
    ['keys of a table are none', '$h = @{ Path = 3; Name = 4 }; Get-Item x', ['get-item x']],
    [
      'methods are none',
      `(New-Object Net.WebClient).DownloadFile('a', 'b')`,
      ['new-object Net.WebClient'],
    ],
    [
      'references of AWSTOE are one word',
      'Get-Item -Path {{ Folder }}\\x',
      ['get-item -Path {{ Folder }}\\x'],
    ],
    ['a bracket ends the name', `Write-Host('a')`, [`write-host ('a')`]],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  test.each([
    [
      'if (a-b) { c-d } else\n{\n  e-f\n}\ng-h',
      { 'a-b': 'if', 'c-d': 'if', 'e-f': 'else', 'g-h': '' },
    ],
    [
      'try { a-b } catch { c-d } finally { e-f }',
      { 'a-b': 'try', 'c-d': 'catch', 'e-f': 'finally' },
    ],
    [
      'foreach ($x in 1..3) { a-b }\nfunction Get-X { c-d }',
      { 'a-b': 'foreach', 'c-d': 'function' },
    ],
    ['a-b | ForEach-Object { c-d }', { 'a-b': '', 'c-d': 'block' }],
    [
      'foreach ($x in 1) { try { a-b } catch { if (c-d) { e-f } } }',
      { 'a-b': 'foreach/try', 'c-d': 'foreach/catch/if', 'e-f': 'foreach/catch/if' },
    ],
  ])('%s stand in their blocks', (text, expected) => {
    const { calls } = readPowerShell(text);
    expect(
      Object.fromEntries(
        Object.keys(expected).map((name) => [
          name,
          scopeOf(calls.find((one) => one.name === name)),
        ]),
      ),
    ).toEqual(expected);
  });

  test('know their pipeline', () => {
    expect(
      readPowerShell('a-b | c-d |\n e-f\ng-h').calls.map(
        ({ isPiped, name, isPipedOn }) => `${isPiped ? '|' : ''}${name}${isPipedOn ? '|' : ''}`,
      ),
    ).toEqual(['a-b|', '|c-d|', '|e-f', 'g-h']);
  });

  test('have parameters, shortened and with a colon', () => {
    const [call] = readPowerShell('Get-X -OutF a -Wait:$false -Uri "b"').calls as [Call];
    expect([
      parameter(call, 'OutFile', 3)?.text,
      parameter(call, 'Wait')?.text,
      parameter(call, 'Uri')?.text,
      hasParameter(call, 'PassThru'),
    ]).toEqual(['a', '$false', 'b', false]);
  });
});

test('assignments have the rest of their line', () => {
  expect(
    readPowerShell(
      '$ErrorActionPreference = \'Stop\'\n$env:A="b"; if ($x -eq 1) { $y += 2 }',
    ).assignments.map(({ name, value }) => `${name}: ${value}`),
  ).toEqual([
    "$erroractionpreference: 'Stop'",
    '$env:a: "b"; if ($x -eq 1) { $y += 2 }',
    '$y: 2 }',
  ]);
});

test('code is the text without what comments say, letter for letter', () => {
  expect(readPowerShell("a # b\n<# c\nd #>e '#f'").code).toBe("a    \n    \n    e '#f'");
});

test.each(['$(', '"$(', '(', '{', '@{', '"', "'", '`', '@"\n', '<#', '$x = ', '& ', '| ', 'if ('])(
  'time for 16,000 characters of %j grows with their number',
  async (part) => {
    const read = (size: number) => readPowerShell(part.repeat(size / part.length));
    expect(await isLinear(read, 16_000)).toBe(true);
  },
);
