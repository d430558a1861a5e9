import type { Image } from './image.ts';
import type { Lock } from './lock.ts';
import type { Wanted } from './wanted.ts';

const dayMs = 24 * 60 * 60_000;

/** From when on an image must have been built, milliseconds since the epoch; 0 where it is all one. */
export function notBefore(lock: Pick<Lock, 'notBefore'>): number {
  return lock.notBefore === undefined ? 0 : Date.parse(lock.notBefore);
}

/**
 * Whether an image is young enough to be used: by the recipe, and with `force` by the request.
 *
 * @param now milliseconds since the epoch
 */
export function isFresh(
  { createdAt }: Pick<Image, 'createdAt'>,
  { lock, recipe }: Pick<Wanted, 'lock' | 'recipe'>,
  now: number,
): boolean {
  return now - createdAt < recipe.rebuild.maxAgeDays * dayMs && createdAt >= notBefore(lock);
}
