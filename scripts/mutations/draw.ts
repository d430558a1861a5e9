import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Mutation } from './candidates.ts';

/** Where a mutation stands among all for a seed: by what it is, not by where it is. */
function rank(seed: string, { key }: Mutation): string {
  return createHash('sha256').update(`${seed}\0${key}`).digest('hex');
}

/**
 * All mutations in the order in which they are to be tried: the first `count` are spread over the
 * folders by their lines, at least one for each, and not two of a function where there are others.
 * The same seed gives the same order for the same tree, and the same mutations of a function that
 * has moved, as far as its folder has room.
 *
 * @param lines Lines of source by folder.
 */
export function draw(
  all: readonly Mutation[],
  lines: ReadonlyMap<string, number>,
  { seed, count }: { seed: string; count: number },
): Mutation[] {
  const quotas = shares(lines, count);
  const chosen: Mutation[] = [];
  const others: Mutation[] = [];
  for (const [folder, quota] of quotas) {
    const sorted = all
      .filter(({ file }) => path.posix.dirname(file) === folder)
      .sort((a, b) => (rank(seed, a) < rank(seed, b) ? -1 : 1));
    const functions = new Set<string>();
    const [first, again]: [Mutation[], Mutation[]] = [[], []];
    for (const one of sorted) {
      const name = `${one.file} ${one.within}`;
      (functions.has(name) ? again : first).push(one);
      functions.add(name);
    }
    const ordered = [...first, ...again];
    chosen.push(...ordered.slice(0, quota));
    others.push(...ordered.slice(quota));
  }
  others.sort((a, b) => (rank(seed, a) < rank(seed, b) ? -1 : 1));
  return [...chosen, ...others];
}

/** How many of `count` each folder gets: one, and of the rest its share by lines. */
export function shares(lines: ReadonlyMap<string, number>, count: number): Map<string, number> {
  const total = [...lines.values()].reduce((sum, one) => sum + one, 0);
  const quotas = new Map([...lines.keys()].sort().map((folder) => [folder, 1]));
  const lacking = (folder: string): number =>
    ((lines.get(folder) ?? 0) / total) * count - (quotas.get(folder) ?? 0);
  for (let left = count - quotas.size; left > 0; left--) {
    const [next = ''] = [...quotas.keys()].sort((a, b) => lacking(b) - lacking(a));
    quotas.set(next, (quotas.get(next) ?? 0) + 1);
  }
  return quotas;
}
