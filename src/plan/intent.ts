import type { Recipe } from '../recipe/recipe.ts';
import { releasedState, type AccessLookup } from './access.ts';
import { compareContents } from './candidate.ts';
import type { ContentLookup } from './candidate.ts';
import { decide } from './decide.ts';
import type { Decision } from './decide.ts';
import type { Lock } from './lock.ts';
import { lostAmis, type LostLookup } from './lost.ts';
import { amisOf, observe, withUnlisted } from './observe.ts';
import type { Observed, ObserveLookup } from './observe.ts';
import { wantedOf } from './wanted.ts';
import type { Wanted } from './wanted.ts';

/** The decision for one recipe, with the facts that it is based on. */
export interface Intent {
  wanted: Wanted;
  observed: Observed;
  decision: Decision;
}

/** Reads of AWS that a decision needs; in the home region where they name none. */
export type IntentLookup = Omit<ObserveLookup, 'compareContents'> &
  ContentLookup &
  LostLookup &
  AccessLookup;

/**
 * Compares what a lock wants with what AWS has, and decides. `plan` and `build` both call this
 * function, so that the second does what the first announced. Changes nothing in AWS.
 *
 * @param options as of `observe`; `readsAccess`: whether a release of what is wanted is compared
 *   with the recipe, which takes permission to read who may launch AMIs
 */
export async function intentOf(
  recipe: Recipe,
  lock: Lock,
  lookup: IntentLookup,
  options: Parameters<typeof observe>[2] & { readsAccess: boolean },
): Promise<Intent> {
  const wanted = wantedOf(recipe, lock);
  let observed = await observe(
    wanted,
    { ...lookup, compareContents: (image) => compareContents(image, wanted, lookup) },
    options,
  );
  let hasUnlisted = false;
  let hasAllRegions = options.amis !== undefined;
  // A call is made only where the decision depends on its answer.
  for (;;) {
    const decision = decide(wanted, observed, options.share);
    const image =
      decision.action === 'start' || decision.action === 'attach' ? undefined : decision.image;
    if (!hasUnlisted && !observed.builds.some((build) => build === image)) {
      observed = await withUnlisted(observed, wanted, lookup.image);
      hasUnlisted = true;
      continue;
    }
    if (image && !hasAllRegions) {
      const regions = lock.regions.filter((region) => region !== lock.homeRegion);
      const others = await amisOf({ recipe: lock.recipe, regions }, lookup);
      observed = { ...observed, amis: [...observed.amis, ...others] };
      hasAllRegions = true;
    }
    const lost =
      image &&
      (await lostAmis(image, wanted, observed.amis, lookup, {
        writesTags: decision.action === 'release',
      }));
    if (lost === undefined) {
      if (decision.action !== 'nothing' || !options.readsAccess || observed.released) {
        return { wanted, observed, decision };
      }
      const { amis, now } = observed;
      const released = await releasedState(decision.image, wanted, amis, lookup, now);
      observed = { ...observed, released };
      continue;
    }
    observed = { ...observed, lost: new Map([...observed.lost, [image!.arn, lost]]) };
  }
}
