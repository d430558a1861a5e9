import { describe, expect, test } from '@jest/globals';
import { parseDocument } from '../../src/document/document.ts';
import { unique } from '../../src/source/diagnostic.ts';
import { readDocuments, readExpected } from './documents.ts';

const broken = readDocuments('broken');

describe.each(broken.map(({ name, text }) => [name, text]))('%s', (name, text) => {
  const { diagnostics } = parseDocument(text, `${name}.yml`);

  test('tells every mistake where it stands', () => {
    expect(
      unique(diagnostics).map(
        ({ line, column, rule }) => `${String(line)}:${String(column)} ${rule}`,
      ),
    ).toEqual(readExpected(name));
  });

  test('has a line of the file for each', () => {
    const lines = text.split('\n');
    const beyond = diagnostics.filter(
      ({ line, column }) => column > (lines[line - 1]?.length ?? -1) + 1,
    );
    expect(beyond).toEqual([]);
  });
});

test('there are some', () => {
  expect(broken.length).toBeGreaterThanOrEqual(4);
});
