import fc from 'fast-check';
import './seeded.ts';

// For tests that try the same at each of many places, of which `npm test` has time for some.

const draws = fc.sample(fc.noBias(fc.integer({ min: 0, max: 9_999 })), 10_000);
const all = process.env['DRAWN_SHARE'];

/**
 * Whether this place is tried: by the seed of the run, so that each run tries others.
 *
 * @param share of the places, from 0 to 1; `DRAWN_SHARE` stands in for it, 1 in `npm run long`
 */
export const isDrawn = (share: number): boolean =>
  (draws.pop() ?? 0) < (all === undefined ? share : Number(all)) * 10_000;
