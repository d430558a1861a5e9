import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import '../helpers/seeded.ts';
import { canonical, digestOf, shortDigest } from '../../src/plan/digest.ts';

/** The same value with the members of every object in another order. */
function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, member]) => [name, shuffled(member)]),
  );
}

describe('canonical', () => {
  test('is JSON that means the same', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) =>
        expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value))),
      ),
    );
  });

  test('does not care for the order of members', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) =>
        expect(canonical(shuffled(value))).toBe(canonical(value)),
      ),
    );
  });

  test('tells values apart', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        expect(canonical(a) === canonical(b)).toBe(
          JSON.stringify(shuffled(JSON.parse(canonical(a)))) ===
            JSON.stringify(shuffled(JSON.parse(canonical(b)))),
        );
      }),
    );
  });

  test.each([
    [{ b: 1, a: [2, { d: null, c: 'x' }] }, '{"a":[2,{"c":"x","d":null}],"b":1}'],
    [{ a: undefined, b: 1 }, '{"b":1}'],
    [[1, undefined], '[1,null]'],
    [[2, 1], '[2,1]'],
    [undefined, 'null'],
    ['a"\n', '"a\\"\\n"'],
  ])('%j', (value, text) => {
    expect(canonical(value)).toBe(text);
  });
});

test('a digest is the SHA-256 of the canonical text', () => {
  // printf '{"a":1,"b":2}' | sha256sum
  expect(digestOf({ b: 2, a: 1 })).toBe(
    '43258cff783fe7036d8a43033f830adfc60ec037382473548ac742b888292777',
  );
  expect(shortDigest(digestOf({ b: 2, a: 1 }))).toBe('43258cff783f');
});
