import type { Ami, AmiQuery } from '../../plan/ami.ts';
import { newestFirst } from '../../plan/own-parent.ts';
import { newestAmi } from '../../plan/parent-image.ts';
import { releasedImageOf, type Home, type ReleaseLookup } from '../../plan/released-image.ts';
import { releasedType, tagNames } from '../../plan/tags.ts';
import { isNobody, type LaunchPermissions } from '../../plan/share.ts';
import { isAmiName } from '../../recipe/ami-name.ts';

/** An image to look up. */
export interface SoughtImage {
  /** Name of the recipe. */
  recipe: string;
  /** What the names of its AMIs have before the blank and the time of the build. */
  stem: string;
  /** Account that owns the AMIs. */
  owner: string;
  /** The home region first, where that is known. */
  regions: readonly string[];
  /** Whether its releases are shared with other accounts. */
  isShared: boolean;
}

type Place = SoughtImage & { region: string };

/**
 * Reads of AWS that a lookup needs; the account may be any that can launch the AMIs. Image Builder's
 * are of the home region, and asked for what the home account shares with nobody.
 */
export interface LookupStore extends ReleaseLookup {
  callerIdentity: () => Promise<{ account: string }>;
  amis: (region: string, query: AmiQuery) => Promise<Ami[]>;
  launchPermissions: (region: string, amiId: string) => Promise<LaunchPermissions>;
}

/** The AMIs that were found, and where none was. */
export interface Found {
  /** Recipe name to region to AMI. */
  amis: Record<string, Record<string, Ami>>;
  missing: Pick<Place, 'recipe' | 'stem' | 'owner' | 'region'>[];
}

/**
 * Finds the newest released AMI of each image in each of its regions, by owner and name, since EC2
 * shows the tags of an AMI to its owner only. Another account sees only AMIs that are shared with
 * it: releases, but no candidates. The owner sees both. There an AMI counts as released if it has
 * the tag of a release and is shared, or of a recipe that is shared with nobody if its image is
 * released; the tag alone is no proof, since the image recipe of a pull request can have Image
 * Builder set any tag.
 */
export async function lookUp(images: readonly SoughtImage[], store: LookupStore): Promise<Found> {
  const { account } = await store.callerIdentity();
  const places = images.flatMap((image) => image.regions.map((region) => ({ ...image, region })));
  const queries = Map.groupBy(places, ({ owner, region }) => `${owner} ${region}`);
  const answers = new Map(
    await Promise.all(
      [...queries].map(async ([key, group]) => {
        const { owner, region } = group[0]!;
        const amis = await store.amis(region, {
          owner,
          filters: { name: group.map(({ stem }) => `${stem} *`), state: ['available'] },
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
    places.map(async ({ stem, owner, region, isShared, regions: [homeRegion = region] }) => {
      const amis = (answers.get(`${owner} ${region}`) ?? []).filter(({ name }) =>
        isAmiName(name, stem),
      );
      if (owner !== account) return newestAmi(amis);
      return isShared
        ? newestShared(amis, store)
        : newestReleased(amis, { account, homeRegion }, store);
    }),
  );
  for (const [index, { recipe, stem, owner, region }] of places.entries()) {
    const ami = newest[index];
    if (ami) found.amis[recipe]![region] = ami;
    else found.missing.push({ recipe, stem, owner, region });
  }
  return found;
}

/** The newest AMI that is shared with anybody. */
async function newestShared(amis: readonly Ami[], store: LookupStore): Promise<Ami | undefined> {
  for (let remaining = [...amis]; remaining.length > 0;) {
    const newest = newestAmi(remaining)!;
    if (!isNobody(await store.launchPermissions(newest.region, newest.amiId))) return newest;
    remaining = remaining.filter((ami) => ami !== newest);
  }
  return undefined;
}

/** The newest AMI whose image is released, by the tags of the image. */
async function newestReleased(
  amis: readonly Ami[],
  home: Home,
  store: LookupStore,
): Promise<Ami | undefined> {
  for (const ami of newestFirst(amis)) {
    if (await releasedImageOf(ami, home, store)) return ami;
  }
  return undefined;
}
