import type { ActionError } from '../errors.ts';
import { claimOf, overtaking } from './claim.ts';
import { hasAmi, type Image } from './image.ts';
import { imageAddressOf } from './image-of-ami.ts';
import type { Observed } from './observe.ts';
import type { CompareCommits } from './relation.ts';
import { tagNames } from './tags.ts';
import type { Wanted } from './wanted.ts';

/**
 * Why a release of the run's commit would be stopped by the newest release in the home region, so
 * that it is told before anything is built; `undefined` where it would not. What others are
 * releasing at this moment the release looks at (`release/order.ts`).
 *
 * @param commit full object name; empty where the run has none
 */
export async function overtakenBy(
  { lock }: Pick<Wanted, 'lock'>,
  { previous, builds, candidate }: Pick<Observed, 'previous' | 'builds' | 'candidate'>,
  commit: string,
  lookup: { image: (arn: string) => Promise<Image | undefined>; compareCommits: CompareCommits },
): Promise<ActionError | undefined> {
  const told = previous?.tags[tagNames.releasedCommit];
  if (!previous || told === undefined) return undefined;
  // The tag of an AMI proves nothing. Where it names our commit, the worst is that the release
  // stops later.
  if (told === commit) return undefined;
  const isOf = (image: Image | undefined): boolean =>
    image !== undefined && hasAmi(image, previous);
  const address = imageAddressOf(previous, lock);
  const image =
    [...builds, candidate?.image].find(isOf) ??
    (address === undefined ? undefined : await lookup.image(address));
  const claim = image && isOf(image) ? claimOf(image.tags) : undefined;
  if (!image || !claim) return undefined;
  const rival = { imageArn: image.arn, claim };
  return overtaking(lock.recipe, commit, rival, lookup.compareCommits);
}
