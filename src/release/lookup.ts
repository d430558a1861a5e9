import type { Ami, AmiQuery } from '../plan/ami.ts';
import { newestAmi } from '../plan/parent-image.ts';
import { releasedType, tagNames } from '../plan/tags.ts';
import { isAmiName } from './verify.ts';

/** An image that somebody wants to launch. */
export interface SoughtImage {
  /** Name of the recipe, with which the names of its AMIs begin. */
  recipe: string;
  /** Account that owns the AMIs. */
  owner: string;
  regions: readonly string[];
}

/** What is asked of AWS, in any account. */
export interface LookupStore {
  callerIdentity: () => Promise<{ account: string }>;
  amis: (region: string, query: AmiQuery) => Promise<Ami[]>;
}

/** What was found, and where nothing was. */
export interface Found {
  /** Recipe to region to AMI. */
  amis: Record<string, Record<string, Ami>>;
  missing: { recipe: string; owner: string; region: string }[];
}

/**
 * Finds the newest released AMI of each image in each of its regions, by owner and name: an AMI's tags are shown to its owner
 * alone. Another account sees those that are shared with it, which releases are and candidates are not; the owner sees both,
 * and tells them apart by the tag that is set last.
 */
export async function lookUp(images: readonly SoughtImage[], store: LookupStore): Promise<Found> {
  const { account } = await store.callerIdentity();
  const places = images.flatMap((image) => image.regions.map((region) => ({ ...image, region })));
  const asked = Map.groupBy(places, ({ owner, region }) => `${owner} ${region}`);
  const answers = new Map(await Promise.all([...asked].map(async ([key, same]) => {
    const { owner, region } = same[0]!;
    const amis = await store.amis(region, { owner, filters: { name: same.map(({ recipe }) => `${recipe} *`), state: ['available'] } });
    return [key, amis.filter(({ tags }) => owner !== account || tags[tagNames.type] === releasedType)] as const;
  })));

  const found: Found = { amis: Object.fromEntries(images.map(({ recipe }) => [recipe, {}])), missing: [] };
  for (const { recipe, owner, region } of places) {
    const newest = newestAmi((answers.get(`${owner} ${region}`) ?? []).filter(({ name }) => isAmiName(name, recipe)));
    if (newest) found.amis[recipe]![region] = newest;
    else found.missing.push({ recipe, owner, region });
  }
  return found;
}
