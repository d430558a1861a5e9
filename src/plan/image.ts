import type { Answer } from './read-back/compare.ts';
import { releasedType, tagNames } from './tags.ts';

/** An Image Builder image as GetImage shows it, as far as decisions need it. */
export interface Image {
  /** Image build version ARN. */
  arn: string;
  status: ImageStatus;
  /** AWS's words on a failure; untrusted text. */
  reason?: string;
  /** Milliseconds since the epoch. */
  createdAt: number;
  imageRecipeArn: string;
  infrastructureArn: string;
  distributionArn: string;
  /** Where AWS has put AMIs; empty while building. */
  amis: OutputAmi[];
  tags: Record<string, string>;
  /** GetImage's whole answer, to be compared. */
  answer: Answer;
}

/**
 * Whether a release of the image was completed, by the tags of the image. The tags of its AMIs
 * prove less: an image recipe can have Image Builder set any tag on an AMI, while a role for
 * candidates can't write these tags on an image (ADR 0011).
 */
export function isMarkedReleased({ tags }: Pick<Image, 'tags'>): boolean {
  return tags[tagNames.releasedAt] !== undefined && tags[tagNames.type] === releasedType;
}

/** Most tags of an image, an AMI or a snapshot. */
const mostTags = 50;

/**
 * Why a release could not write its tags on an image or an AMI with these tags; `undefined` where it
 * can. Roles write on what has the tag of the recipe alone, and whoever may build may tag what is
 * not released.
 */
export function tagProblem(
  tags: Record<string, string>,
  recipe: { name: string; tags: Record<string, string> },
): string | undefined {
  const found = tags[tagNames.recipe];
  if (found === undefined) return `has not the tag ${tagNames.recipe}`;
  if (found !== recipe.name) {
    return `has ${JSON.stringify(found)} as its tag ${tagNames.recipe}, not ${recipe.name}`;
  }
  return roomProblem(tags, recipe);
}

/** The same of a snapshot, which needs room alone: no role asks for a tag that is there already. */
export function roomProblem(
  tags: Record<string, string>,
  recipe: { tags: Record<string, string> },
): string | undefined {
  const all = new Set([
    ...Object.keys(tags),
    ...Object.keys(recipe.tags),
    ...Object.values(tagNames),
  ]);
  return all.size > mostTags
    ? `has ${String(Object.keys(tags).length)} tags, which leave no room for those of a release`
    : undefined;
}

/** One AMI of an image's output. */
interface OutputAmi {
  region: string;
  amiId: string;
  name?: string;
  accountId?: string;
}

/** AWS's word for the state of an image; unknown ones pass through. */
export type ImageStatus = string;

const ended = new Set<ImageStatus>([
  'AVAILABLE',
  'FAILED',
  'CANCELLED',
  'DEPRECATED',
  'DISABLED',
  'DELETED',
]);

/**
 * Whether a build is still going on. A state that is unknown here counts as running, never as a
 * success.
 */
export function isRunning(status: ImageStatus): boolean {
  return !ended.has(status);
}

/** Whether an image lists an AMI among those that it was given out as. */
export function hasAmi(
  { amis }: Pick<Image, 'amis'>,
  { region, amiId }: { region: string; amiId: string },
): boolean {
  return amis.some((one) => one.amiId === amiId && one.region === region);
}

/** Build number of an image build version ARN; 0 where it has none. */
export function buildNumberOf(arn: string): number {
  return Number(/\/(\d+)$/.exec(arn)?.[1] ?? 0);
}
