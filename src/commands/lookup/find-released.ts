import type { Ami, AmiQuery } from '../../plan/ami.ts';
import { newestAmi } from '../../plan/parent-image.ts';
import { releasedType, tagNames } from '../../plan/tags.ts';
import { isNobody, type LaunchPermissions } from '../../release/share.ts';
import { isAmiName } from '../../release/verify.ts';

/** An image that somebody wants to launch. */
export interface SoughtImage {
  /** Name of the recipe, with which the names of its AMIs begin. */
  recipe: string;
  /** Account that owns the AMIs. */
  owner: string;
  regions: readonly string[];
  /** Whether its releases are shared with anybody. */
  isShared: boolean;
}

/** What is asked of AWS, in any account. */
export interface LookupStore {
  callerIdentity: () => Promise<{ account: string }>;
  amis: (region: string, query: AmiQuery) => Promise<Ami[]>;
  launchPermissions: (region: string, amiId: string) => Promise<LaunchPermissions>;
}

/** What was found, and where nothing was. */
export interface Found {
  /** Recipe to region to AMI. */
  amis: Record<string, Record<string, Ami>>;
  missing: { recipe: string; owner: string; region: string }[];
}

/**
 * Finds the newest released AMI of each image in each of its regions, by owner and name: an AMI's
 * tags are shown to its owner alone. Another account sees those that are shared with it, which
 * releases are and candidates are not. The owner sees both, and asks the newest that look released
 * who may launch them: tags alone may be those of a pull request, whose image recipe can have Image
 * Builder set any.
 */
export async function lookUp(images: readonly SoughtImage[], store: LookupStore): Promise<Found> {
  const { account } = await store.callerIdentity();
  const places = images.flatMap((image) => image.regions.map((region) => ({ ...image, region })));
  const asked = Map.groupBy(places, ({ owner, region }) => `${owner} ${region}`);
  const answers = new Map(
    await Promise.all(
      [...asked].map(async ([key, same]) => {
        const { owner, region } = same[0]!;
        const amis = await store.amis(region, {
          owner,
          filters: { name: same.map(({ recipe }) => `${recipe} *`), state: ['available'] },
        });
        return [
          key,
          amis.filter(({ tags }) => owner !== account || tags[tagNames.type] === releasedType),
        ] as const;
      }),
    ),
  );

  const found: Found = {
    amis: Object.fromEntries(images.map(({ recipe }) => [recipe, {}])),
    missing: [],
  };
  const newest = await Promise.all(
    places.map(async ({ recipe, owner, region, isShared }) => {
      const amis = (answers.get(`${owner} ${region}`) ?? []).filter(({ name }) =>
        isAmiName(name, recipe),
      );
      return owner === account && isShared ? newestShared(amis, store) : newestAmi(amis);
    }),
  );
  for (const [index, { recipe, owner, region }] of places.entries()) {
    const ami = newest[index];
    if (ami) found.amis[recipe]![region] = ami;
    else found.missing.push({ recipe, owner, region });
  }
  return found;
}

/** The newest that somebody may launch. */
async function newestShared(amis: readonly Ami[], store: LookupStore): Promise<Ami | undefined> {
  for (let left = [...amis]; left.length > 0;) {
    const newest = newestAmi(left)!;
    if (!isNobody(await store.launchPermissions(newest.region, newest.amiId))) return newest;
    left = left.filter((ami) => ami !== newest);
  }
  return undefined;
}
