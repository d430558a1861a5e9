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

/** What is to be done for one recipe, and what that follows from. */
export interface Intent {
  wanted: Wanted;
  observed: Observed;
  decision: Decision;
}

/** What is asked of AWS to decide, all in the home region. */
export type IntentLookup = Omit<ObserveLookup, 'contentDifferences'> & ContentLookup;

/**
 * What a lock wants against what is there: `plan` tells it and `build` does it, both by this one
 * function. Changes nothing.
 *
 * @param options `now` in milliseconds since the epoch; `share`: whether the image is to be released
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
