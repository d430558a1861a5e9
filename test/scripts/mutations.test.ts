import { describe, expect, test } from '@jest/globals';
import { candidates } from '../../scripts/mutations/candidates.ts';
import { draw, shares } from '../../scripts/mutations/draw.ts';

const text = `
import { other } from './other.ts';
type Kind = 'one' | 'two';
export function decide(kind: Kind, ages: number[]): boolean {
  if (kind === 'one' && ages.length > 3) other();
  return ages.some((age) => age * 2 >= 10);
}
`;

describe('candidates', () => {
  test('are the places that decide, and no types', () => {
    const found = candidates('src/plan/decide.ts', text);
    expect(
      found.map(({ line, kind, from, to }) => `${String(line)} ${kind} ${from} -> ${to}`),
    ).toEqual([
      "5 condition kind === 'one' && ages.length > 3 -> !(kind === 'one' && ages.length > 3)",
      '5 logic && -> ||',
      '5 equality === -> !==',
      "5 text 'one' -> 'one~'",
      '5 order > -> >=',
      '5 number 3 -> (3 + 1)',
      '5 call other(); -> ;',
      '6 return ages.some((age) => age * 2 >= 10) -> undefined',
      '6 return age * 2 >= 10 -> undefined',
      '6 order >= -> >',
      '6 arithmetic * -> /',
      '6 number 2 -> (2 + 1)',
      '6 number 10 -> (10 + 1)',
    ]);
    for (const { start, from } of found) expect(text.startsWith(from, start)).toBe(true);
  });

  test('have the same keys wherever the function stands', () => {
    const keys = (file: string, source: string): string[] =>
      candidates(file, source).map(({ key }) => key);
    const moved = `const before = 1;\n\n${text}`;
    expect(keys('src/release/other.ts', moved)).toEqual(
      expect.arrayContaining(keys('src/plan/decide.ts', text)),
    );
    expect(new Set(keys('src/plan/decide.ts', text)).size).toBe(13);
  });
});

test('every folder has one, the rest goes by lines', () => {
  const lines = new Map([
    ['src/a', 10],
    ['src/b', 600],
    ['src/c', 300],
  ]);
  expect([...shares(lines, 10)]).toEqual([
    ['src/a', 1],
    ['src/b', 6],
    ['src/c', 3],
  ]);
});

test('a seed always draws the same, another seed something else', () => {
  const all = ['a', 'b'].flatMap((name) => candidates(`src/${name}/file.ts`, text));
  const lines = new Map([
    ['src/a', 6],
    ['src/b', 6],
  ]);
  const drawn = (seed: string): string[] =>
    draw(all, lines, { seed, count: 4 }).map(({ file, key }) => `${file} ${key}`);
  expect(drawn('11')).toEqual(drawn('11'));
  expect(drawn('11')).not.toEqual(drawn('12'));
  expect(
    drawn('11')
      .slice(0, 4)
      .filter((one) => one.startsWith('src/a/')),
  ).toHaveLength(2);
  expect(new Set(drawn('11')).size).toBe(all.length);
});
