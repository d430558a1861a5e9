import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import '../helpers/seeded.ts';
import { fitsBuildNames, isBuildName, isExcludedBy } from '../../src/recipe/ami-name.ts';
import { matchesWildcard } from '../../src/recipe/wildcard.ts';
import { isLinear } from '../helpers/growth.ts';

const otherwise = '* 20??-??-??T??-??-??*';

describe('names that Image Builder gives', () => {
  test.each([
    ['al-2023 2025-09-25T14-25-12.516172Z', true],
    ['al-2023 2025-09-25T14-25-12Z', true],
    ['My recipe-000000000000 2025-09-25T14-25-12.516Z', true],
    ['al-2023 2025-09-25T14-25-12.516172Z copy', true],
    ['packer-2025-09-25T14-25-12Z', false],
    ['al-2023 2025-09-25', false],
    ['al-2023', false],
  ])('%s: %s', (name, isOne) => {
    expect(isBuildName(name)).toBe(isOne);
  });
});

describe('a pattern fits names that Image Builder gives', () => {
  test.each<[string, string[], boolean]>([
    ['*', [], true],
    ['al-2023 *', [], true],
    ['al-2023*', [], true],
    ['al-2023 20??-??-??T??-??-??*Z', [], true],
    ['al-2023 2025-09-25T14-25-12.516172Z', [], true],
    // By default an image is named as its image recipe, which may be `packer-000000000000`.
    ['packer-*', [], true],
    ['*-base-*', [], true],
    ['??????????????????????????', [], true],
    ['??????????????', [], false],
    ['packer-20????????', [], false],
    ['packer-*-x86_64', [], false],
    ['packer-*.Z', [], false],
    ['packer-* 2025-09-2Z', [], false],
    ['*Z', [], true],
    ['*z', [], false],
    ['packer-*', [otherwise], false],
    ['*', [otherwise], false],
    ['*', ['* 20??-??-??T*Z'], false],
    ['*', ['*Z'], false],
    ['*', [' 20'], false],
    // These leave some.
    ['*', ['* 2025-*'], true],
    ['*', ['al-2023 *'], true],
    ['*', ['*T??-??-??.??????Z'], true],
    ['*', ['??? 20*'], true],
    ['*', ['???? 20*'], true],
    ['*', ['packer'], true],
    ['*', ['*5*', '*4*'], true],
  ])('%s without %j: %s', (pattern, exclude, fits) => {
    expect(fitsBuildNames(pattern, exclude)).toBe(fits);
  });

  const digits = (count: number): fc.Arbitrary<string> =>
    fc.integer({ min: 0, max: 10 ** count - 1 }).map((n) => String(n).padStart(count, '0'));
  const buildName = fc
    .tuple(
      fc.stringMatching(/^[a-zA-Z0-9_][a-zA-Z0-9 _.-]{1,12}[a-z0-9.]$/),
      ...[2, 2, 2, 2, 2, 2].map(digits),
      fc
        .integer({ min: 0, max: 9 })
        .chain((count) => (count === 0 ? fc.constant('') : digits(count))),
    )
    .map(
      ([name, year, month, day, hour, minute, second, fraction]) =>
        `${name} 20${year}-${month}-${day}T${hour}-${minute}-${second}${fraction === '' ? '' : `.${fraction}`}Z`,
    );
  /** A pattern that fits the name: some of its letters are wildcards, or stand for nothing. */
  const patternOf = (name: string): fc.Arbitrary<string> =>
    fc
      .array(fc.constantFrom('', '', '', '?', '*'), {
        minLength: name.length,
        maxLength: name.length,
      })
      .map((wild) => Array.from(name, (letter, index) => wild[index] || letter).join(''));

  test('whenever it fits one', () => {
    fc.assert(
      fc.property(
        buildName.chain((name) => fc.tuple(fc.constant(name), patternOf(name))),
        ([name, pattern]) => {
          expect([pattern, isBuildName(name), matchesWildcard(name, pattern)]).toEqual([
            pattern,
            true,
            true,
          ]);
          expect([pattern, fitsBuildNames(pattern, [])]).toEqual([pattern, true]);
        },
      ),
    );
  });

  test('unless an exclusion fits all', () => {
    fc.assert(
      fc.property(
        buildName,
        buildName.chain(patternOf),
        buildName.chain(patternOf),
        (name, pattern, exclusion) => {
          if (fitsBuildNames(pattern, [exclusion])) return;
          expect(matchesWildcard(name, pattern) && !isExcludedBy(name, exclusion)).toBe(false);
        },
      ),
    );
  });
});

describe('takes no time that grows with the square', () => {
  test.each(['a*', '*', '?', '*?', 'a', '*a*'])('a long one of %s', async (part) => {
    const fits = (size: number): boolean => fitsBuildNames('*', [part.repeat(size / part.length)]);
    expect(await isLinear(fits, 2 ** 20)).toBe(true);
  });
});
