import type { Recipe } from '../recipe/recipe.ts';
import { contentDifferences } from './candidate.ts';
import type { ContentLookup } from './candidate.ts';
import { decide } from './decide.ts';
import type { Decision } from './decide.ts';
import type { Lock } from './lock.ts';
import { observe } from './observe.ts';
import type { Observed, ObserveLookup } from './observe.ts';
import { wantedOf } from './wanted.ts';
import type { Wanted } from './wanted.ts';

/** The decision for one recipe, with the facts that it is based on. */
export interface Intent {
  wanted: Wanted;
  observed: Observed;
  decision: Decision;
}

/** Reads of AWS that a decision needs, all in the home region. */
export type IntentLookup = Omit<ObserveLookup, 'contentDifferences'> & ContentLookup;

/**
 * Compares what a lock wants with what AWS has, and decides. `plan` and `build` both call this
 * function, so that the second does what the first announced. Changes nothing in AWS.
 *
 * @param options `now` in milliseconds since the epoch; `share`: whether the image is to be
 *   released
 */
export async function intentOf(
  recipe: Recipe,
  lock: Lock,
  lookup: IntentLookup,
  options: { now: number; share: boolean },
): Promise<Intent> {
  const wanted = wantedOf(recipe, lock);
  const observed = await observe(
    wanted,
    { ...lookup, contentDifferences: (image) => contentDifferences(image, wanted, lookup) },
    options,
  );
  return { wanted, observed, decision: decide(wanted, observed, options.share) };
}
