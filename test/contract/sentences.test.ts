import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { read, repositoryFiles, root } from './source-files.ts';

// What the lists of checks/sentences say of this repository; sentences.py there compares them with
// AWS's models.

const guide = 'checks/sentences/guide.tsv';
const lists = repositoryFiles('checks/sentences').filter(
  (file) => file.endsWith('.tsv') && file !== guide,
);

function fault(row: string): string | undefined {
  const [sentence, hash, verdict, where, rule, ...rest] = row.split('\t');
  if (!sentence || !/^[\da-f]{12}$/.test(hash ?? '') || rest.length > 0) return 'is no row';
  const files = where === '' ? [] : (where ?? '').split(',');
  const missing = files.filter((file) => !existsSync(path.join(root, file)));
  if (missing.length > 0) return `names ${missing.join(', ')}, which is not there`;
  if (files.some((file) => !/^(?:(?:src|sandbox)\/.+\.(?:ts|json)|infra\/.+\.yml)$/.test(file))) {
    return 'names no source';
  }
  const isRule = rule !== undefined && rule !== '';
  if (verdict === 'none') return files.length > 0 || isRule ? 'says a rule after all' : undefined;
  if (verdict === 'kept') {
    return files.length === 0 || !isRule ? 'says not what and where' : undefined;
  }
  if (verdict === 'apart' || verdict === 'open') {
    return files.length > 0 || !/^[^;]+; ./.test(rule ?? '') ? 'says not why' : undefined;
  }
  return 'has no verdict';
}

test('there are lists', () => {
  expect(lists.length).toBeGreaterThan(5);
});

test('each row of the guide has its page, and what it says of this repository is so', () => {
  const [, ...rows] = read(guide).replace(/\n$/, '').split('\n');
  expect(rows.length).toBeGreaterThan(50);
  const faults = rows.flatMap((row) => {
    const [page = '', ...judged] = row.split('\t');
    const isPage = page.startsWith('https://docs.aws.amazon.com/');
    const found = isPage ? fault([page, '0'.repeat(12), ...judged].join('\t')) : 'has no page';
    return found === undefined ? [] : [`${row}: ${found}`];
  });
  expect(faults).toEqual([]);
});

describe.each(lists)('%s', (list) => {
  test('each row has a verdict, and what it says of this repository is so', () => {
    const [, ...rows] = read(list).replace(/\n$/, '').split('\n');
    expect(rows.flatMap((row) => (fault(row) ? [`${row}: ${String(fault(row))}`] : []))).toEqual(
      [],
    );
  });
});

test.each([
  ['CreateTags\t282a5fd04e6b\t?\t\t', 'has no verdict'],
  ['CreateTags\t282a5fd04e6b\tnone\t\tAt most fifty', 'says a rule after all'],
  [
    'CreateTags\t282a5fd04e6b\tkept\tsrc/none.ts\tAt most fifty',
    'names src/none.ts, which is not there',
  ],
  ['CreateTags\t282a5fd04e6b\tkept\tREADME.md\tAt most fifty', 'names no source'],
  ['CreateTags\t282a5fd04e6b\tkept\tsrc/main.ts\t', 'says not what and where'],
  ['CreateTags\t282a5fd04e6b\tapart\t\tAt most fifty', 'says not why'],
  ['CreateTags\tAt most fifty tags.\tnone\t\t', 'is no row'],
])('%s %s', (row, expected) => {
  expect(fault(row)).toBe(expected);
});
