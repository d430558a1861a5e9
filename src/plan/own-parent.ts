import { fitsBuildNames, isBuildName } from '../recipe/ami-name.ts';
import type { ParentImage } from '../recipe/recipe.ts';
import { compareVersions, versionIn } from '../recipe/version-pattern.ts';
import type { Ami } from './ami.ts';
import { releasedImageOf, type Home, type ReleaseLookup } from './released-image.ts';
import { tagNames } from './tags.ts';

// A parent image in the home account may be the private candidate of a pull request that nobody
// reviewed. Its name and tags prove nothing: an image recipe, which a candidate's role may create,
// names and tags what is built of it. What such a role can't write is the tags of an Image Builder
// image, and what it can't choose is the end of an AMI's name, which is the time of the build.

/** The newest AMI that may be a parent image, and why newer ones may not. */
export interface NewestParent {
  ami: Ami | undefined;
  /** A clause for each AMI that was passed over, newest first. */
  passedOver: string[];
}

/**
 * Finds the newest of some AMIs that may be a parent image: of the home account those alone that
 * `objectionTo` has nothing against.
 *
 * @param before milliseconds since the epoch: only what was released by then counts
 */
export async function newestParent(
  amis: readonly Ami[],
  parent: ParentImage,
  home: Home,
  lookup: ReleaseLookup,
  before = Infinity,
): Promise<NewestParent> {
  const passedOver: string[] = [];
  for (const ami of bestFirst(amis, parent)) {
    const objection = await objectionTo(ami, parent, home, lookup, before);
    if (objection === undefined) return { ami, passedOver };
    passedOver.push(`${ami.amiId} (${ami.name}) ${objection}`);
  }
  return { ami: undefined, passedOver };
}

/**
 * By the version that the pattern finds in their names, then by creation date: a vendor may release
 * an old version again after a new one.
 */
function bestFirst(amis: readonly Ami[], parent: ParentImage): Ami[] {
  if (!('owner' in parent)) return newestFirst(amis);
  const versionOf = ({ name }: Ami): string => versionIn(name, parent.namePattern) ?? '';
  // Sorting keeps the order of what is equal.
  return newestFirst(amis).sort((a, b) => compareVersions(versionOf(b), versionOf(a)));
}

/** By creation date: names do not sort (10.10 is less than 10.2). */
export function newestFirst(amis: readonly Ami[]): Ami[] {
  return [...amis].sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
}

/**
 * Says why an AMI may not be what a recipe's `parent` means; `undefined` where it may. AMIs of other
 * accounts may. Of the home account's, what Image Builder made has to be released, and what was
 * made otherwise has to be named in a way that no candidate can take.
 *
 * @param before milliseconds since the epoch: the release has to be of an earlier time
 */
export async function objectionTo(
  ami: Ami,
  parent: ParentImage,
  home: Home,
  lookup: ReleaseLookup,
  before = Infinity,
): Promise<string | undefined> {
  if (ami.ownerId !== home.account) return undefined;
  if (isMadeByImageBuilder(ami)) {
    const image = await releasedImageOf(ami, home, lookup);
    if (!image) return 'is an AMI of Image Builder that is not released';
    return Date.parse(image.tags[tagNames.releasedAt] ?? '') < before
      ? undefined
      : 'was released later';
  }
  if ('ami' in parent) return undefined;
  if (!('owner' in parent)) {
    return 'is an AMI of the home account that Image Builder did not make, and is named neither by `ami` nor by `owner`';
  }
  return fitsBuildNames(parent.namePattern, parent.exclude)
    ? 'is no AMI of Image Builder, and the pattern fits names that Image Builder gives'
    : undefined;
}

/**
 * Whether Image Builder may have made an AMI. Its name decides; tags, which a candidate may
 * overwrite, can only add to that.
 */
function isMadeByImageBuilder({ name, tags }: Ami): boolean {
  return (
    isBuildName(name) ||
    Object.keys(tags).some(
      (key) => key === 'Ec2ImageBuilderArn' || key.startsWith('golden-ami:'),
    ) ||
    tags['CreatedBy'] === 'EC2 Image Builder'
  );
}
