import fc from 'fast-check';
import './seeded.ts';

// For tests that try the same at each of many places, of which `npm test` has time for some.

const [first = 0] = fc.sample(fc.noBias(fc.integer({ min: 0, max: 9_999 })), 1);
const all = process.env['DRAWN_SHARE'];

/**
 * Draws places by the seed of the run, so that each run tries others: evenly, so that as many are
 * tried in each run. Asked once for each place, it gives whether this one is tried.
 *
 * @param share of the places, from 0 to 1; `DRAWN_SHARE` stands in for it, 1 in `npm run long`
 */
export function drawing(share: number): () => boolean {
  const step = all === undefined ? share : Number(all);
  let sum = first / 10_000;
  return () => {
    sum += step;
    if (sum < 1) return false;
    sum -= 1;
    return true;
  };
}
