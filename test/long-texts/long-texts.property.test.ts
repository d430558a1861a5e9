import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import '../helpers/seeded.ts';
import { isLinear, processorTime } from '../helpers/growth.ts';
import { entries, places } from './entries.ts';
import { wordsOf, wordsOfPatterns } from './words.ts';

/** How many texts each way takes; 1,000 in `npm run long`. */
const numRuns = Math.max(20, Number(process.env['FUZZ_RUNS'] ?? 0) / 250);
/** How many texts of the largest size each way takes; more in `npm run long`. */
const largestRuns = Number(process.env['LONG_TEXTS'] ?? 1);
/** Characters: the largest file that is read, and no input or output of GitHub is longer. */
const largest = 1024 * 1024;
/** Characters. The smaller ones find a power of the length before it takes hours. */
const sizes = [1_000, 8_000, 64_000];

test.each([
  ['/^(?:rm|rmdir)$/', ['rm', 'rmdir']],
  ['/\\[[^\\]\\n]*trusted=yes/gm', ['[', ']', 'trusted=yes']],
  ['/\\bgpgcheck\\s*=\\s*0\\b/', [' ', 'gpgcheck', '=', '0']],
  ['/^s3:\\/\\/[a-z]{1,9}(?<key>x)/', ['s3://', 'a', 'x']],
])('the words of %s', (pattern, words) => {
  expect(wordsOf(pattern)).toEqual(words);
});

test('every pattern that looks for something has words', () => {
  expect(wordsOfPatterns().length).toBeGreaterThan(250);
});

/** Words of one pattern, sometimes with what others look for, to be repeated after a beginning. */
const parts = fc
  .constantFrom(...wordsOfPatterns())
  .chain((words) =>
    fc.tuple(
      fc.array(fc.constantFrom(...words), { maxLength: 2 }),
      fc.array(fc.constantFrom(...words, ' ', 'a', '"', '\n', '{{', '='), {
        minLength: 1,
        maxLength: 2,
      }),
      fc.constantFrom('', '\n', '!', ' x'),
    ),
  )
  .map(([start, repeated, end]) => ({ start: start.join(''), repeated: repeated.join(''), end }));

describe.each(Object.entries(entries))('%s', (entry, enter) => {
  test('takes time that grows as the text does, however often it repeats a word', async () => {
    await fc.assert(
      fc.asyncProperty(parts, async ({ start, repeated, end }) => {
        const run = (size: number): unknown =>
          enter(start + repeated.repeat(Math.ceil(size / repeated.length)) + end);
        for (const size of sizes) expect(await isLinear(run, size)).toBe(true);
      }),
      { numRuns },
    );
  });

  test('takes 1 MiB within 2 s of the processor', async () => {
    const size = largest / (places[entry] ?? 1);
    await fc.assert(
      fc.asyncProperty(parts, async ({ start, repeated, end }) => {
        const length = size - start.length - end.length;
        const text =
          start + repeated.repeat(Math.ceil(length / repeated.length)).slice(0, length) + end;
        expect(await processorTime(() => enter(text))).toBeLessThan(2_000_000);
      }),
      { numRuns: largestRuns },
    );
  });
});
