import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { corpora, readingsFile, renderReadings } from './readings.ts';

// What the two readers give is pinned, so that one that takes their place can be compared. Where a
// script of the corpus changes: node scripts/node24.mjs test/script/readings.ts, and read the diff.
describe.each(Object.entries(corpora))('the scripts of %s', (name, subjects) => {
  test('are read as they were', () => {
    expect(renderReadings(subjects()).split('\n')).toEqual(
      readFileSync(readingsFile(name), 'utf8').split('\n'),
    );
  });
});

test('a command shows its place, what it stands in, the operators around it and its words', () => {
  const text = 'if ! sudo a "b c"; then\n  x=1 d 2>&1 | e <<<f\nfi\n';
  expect(renderReadings([{ name: 'one', language: 'bash', text }]).split('\n')).toEqual([
    '## one (bash)',
    '1:6 condition: [!] a "b c"→b c',
    '2:3 if: x=1 d {>& 1} [|]',
    '2:16 if: [|] e {<<< f}',
    '',
  ]);
});

test('a call shows its place and end, what it stands in, its pipeline and its words', () => {
  const text = "if ($a) { & 'C:\\x\\B.exe' -c d | Out-Null } # e\n$f = 1";
  expect(renderReadings([{ name: 'one', language: 'powershell', text }]).split('\n')).toEqual([
    '## one (powershell)',
    '1:13 to 1:31 if: b.exe -c d [|]',
    '1:33 to 1:42 if: [|] out-null',
    '1:44 comment to 1:47',
    '2:1 -: $f = 1',
    '',
  ]);
});
