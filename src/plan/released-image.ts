import type { Ami } from './ami.ts';
import { isDigest, shortDigest } from './digest.ts';
import { buildNumberOf, hasAmi, isMarkedReleased, type Image } from './image.ts';
import { addressOf } from './lock.ts';
import { tagNames } from './tags.ts';

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
    image !== undefined && isMarkedReleased(image) && hasAmi(image, ami);
  // The second tag is Image Builder's own, and may be missing; the first is that of a release.
  const named = new Set([ami.tags[tagNames.image], ami.tags['Ec2ImageBuilderArn']]);
  for (const arn of named) {
    if (arn === undefined || !isOwnBuild(arn, home)) continue;
    const image = await lookup.image(arn);
    if (isIt(image)) return image;
  }
  const { [tagNames.recipe]: recipe = '', [tagNames.digest]: digest = '' } = ami.tags;
  if (!isDigest(digest)) return undefined;
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
