import { fitsBuildNames, isBuildName } from '../recipe/ami-name.ts';
import type { ParentImage } from '../recipe/recipe.ts';
import type { Ami } from './ami.ts';
import { shortDigest } from './digest.ts';
import { buildNumberOf, isMarkedReleased, type Image } from './image.ts';
import { addressOf } from './lock.ts';
import { tagNames } from './tags.ts';

// A parent image in the home account may be the private candidate of a pull request that nobody
// reviewed. Its name and tags prove nothing: an image recipe, which a candidate's role may create,
// names and tags what is built of it. What such a role can't write is the tags of an Image Builder
// image, and what it can't choose is the end of an AMI's name, which is the time of the build.

/** Reads of AWS that tell whether an AMI of the home account is released, in the home region. */
export interface ReleaseLookup {
  image: (arn: string) => Promise<Image | undefined>;
  builds: (imageVersionArn: string) => Promise<{ arn: string; createdAt: number }[]>;
}

/** Where images are built. */
export interface Home {
  account: string;
  homeRegion: string;
}

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
  for (const ami of newestFirst(amis)) {
    const objection = await objectionTo(ami, parent, home, lookup, before);
    if (objection === undefined) return { ami, passedOver };
    passedOver.push(`${ami.amiId} (${ami.name}) ${objection}`);
  }
  return { ami: undefined, passedOver };
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

/**
 * The Image Builder image that an AMI of the home account came from, if it is released by the tags
 * of the image; else `undefined`. Tags of the AMI only say where to look: GetImage has to list the
 * AMI.
 */
export async function releasedImageOf(
  ami: Ami,
  home: Home,
  lookup: ReleaseLookup,
): Promise<Image | undefined> {
  // A release tags the AMI before the image, so this saves a call for each candidate.
  if (ami.tags[tagNames.releasedAt] === undefined) return undefined;
  const isIt = (image: Image | undefined): image is Image =>
    image !== undefined &&
    isMarkedReleased(image) &&
    image.amis.some(({ region, amiId }) => region === home.homeRegion && amiId === ami.amiId);
  const named = ami.tags['Ec2ImageBuilderArn'];
  if (named !== undefined && isOwnBuild(named, home)) {
    const image = await lookup.image(named);
    if (isIt(image)) return image;
  }
  // The tag above is Image Builder's own, and may be missing.
  const { [tagNames.recipe]: recipe = '', [tagNames.digest]: digest = '' } = ami.tags;
  if (!/^[0-9a-f]{64}$/.test(digest)) return undefined;
  const version = addressOf(home, 'image', `${recipe}-${shortDigest(digest)}/1.0.0`);
  return isOwnBuild(`${version}/1`, home) ? newestBuild(version, lookup, isIt) : undefined;
}

/**
 * The newest released build of what the ARN of an image in the home account means: the build
 * itself, or where it ends in a version, or in `x`, any build of the newest version.
 *
 * @param arn ARN of the recipe
 * @param newest what GetImage gives for it
 */
export async function releasedBuildOf(
  arn: string,
  newest: Image,
  lookup: ReleaseLookup,
): Promise<Image | undefined> {
  if (isMarkedReleased(newest)) return newest;
  if (/\/\d+\.\d+\.\d+\/\d+$/.test(arn)) return undefined;
  return newestBuild(newest.arn.replace(/\/\d+$/, ''), lookup, isMarkedReleased);
}

async function newestBuild(
  imageVersionArn: string,
  { image, builds }: ReleaseLookup,
  isIt: (image: Image) => boolean,
): Promise<Image | undefined> {
  const listed = await builds(imageVersionArn);
  for (const { arn } of listed.sort((a, b) => buildNumberOf(b.arn) - buildNumberOf(a.arn))) {
    const build = await image(arn);
    if (build && isIt(build)) return build;
  }
  return undefined;
}

/**
 * Whether a text is the ARN of a build of one of our names in the home account. What a candidate
 * wrote into a tag goes into no other request: a role of golden-ami would be denied it, and the run
 * would end there.
 */
function isOwnBuild(text: string, home: Home): boolean {
  const prefix = addressOf(home, 'image', '');
  return (
    text.startsWith(prefix) &&
    /^[a-z0-9-]{1,96}-[0-9a-f]{12}\/1\.0\.0\/\d{1,9}$/.test(text.slice(prefix.length))
  );
}
