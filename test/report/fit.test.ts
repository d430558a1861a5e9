import { describe, expect, test } from '@jest/globals';
import { fit, fitFirst, required, type Part } from '../../src/report/fit.ts';

const sizeOf = (text: string): number => text.length;

/** A part of so many characters, its blank line included. */
const part = (rank: number, letter: string, size: number): Part => [
  { rank, markdown: () => letter.repeat(size - 2) },
];

describe('fit', () => {
  test.each([
    ['room for all', 100, 'aaa bbb ccc', true],
    ['the highest rank goes first', 14, 'aaa ccc', false],
    ['then the next', 9, 'aaa', false],
    ['what must be there stays', 5, 'aaa', false],
  ])('%s', (_, limit, expected, isWhole) => {
    const fitted = fit([part(0, 'a', 5), part(2, 'b', 5), part(1, 'c', 5)], { limit, sizeOf });
    expect({ ...fitted, markdown: fitted?.markdown.trim().split('\n\n').join(' ') }).toEqual({
      markdown: expected,
      isWhole,
    });
  });

  test('nothing where there is no room for what must be there', () => {
    expect(fit([part(0, 'a', 5)], { limit: 4, sizeOf })).toBeUndefined();
  });

  test('a part takes its longest form for which there is room', () => {
    const forms: Part = [
      { rank: 0, markdown: () => 'a' },
      { rank: 1, markdown: () => 'a b' },
      { rank: 2, markdown: () => 'a b and c' },
    ];
    expect([3, 5, 11].map((limit) => fit([forms], { limit, sizeOf })?.markdown.trim())).toEqual([
      'a',
      'a b',
      'a b and c',
    ]);
  });

  test('one that is too long keeps no shorter one from its place', () => {
    expect(fit([part(1, 'a', 50), part(1, 'b', 5)], { limit: 10, sizeOf })).toEqual({
      markdown: 'bbb\n\n',
      isWhole: false,
    });
  });

  test('does not write all of what has no room', () => {
    let written = 0;
    const long: Part = [{ rank: 1, markdown: () => (written++, 'x'.repeat(100)) }];
    fit(
      Array.from({ length: 1000 }, () => long),
      { limit: 50, sizeOf },
    );
    expect(written).toBeLessThan(10);
  });
});

describe('fitFirst', () => {
  test.each([
    ['the whole first draft, and no word on the rest', 12, 'aaaaaaaaaa'],
    ['the first that fits with it', 10, 'bb\n\nrest'],
    ['nothing', 3, undefined],
  ])('takes %s', (_, limit, expected) => {
    const drafts = [[part(0, 'a', 12)], [part(0, 'b', 4)]];
    expect(fitFirst(drafts, { limit, sizeOf }, 'rest')?.trim()).toBe(expected);
  });

  test('what is left out is said', () => {
    expect(fitFirst([[required('a'), part(1, 'b', 20)]], { limit: 15, sizeOf }, 'rest')).toBe(
      'a\n\nrest\n\n',
    );
  });
});
