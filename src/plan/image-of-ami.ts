import type { Ami } from './ami.ts';
import { isDigest, shortDigest } from './digest.ts';
import { addressOf, type Lock } from './lock.ts';
import { tagNames } from './tags.ts';

/**
 * The address of the image that an AMI says to be of, among those that the recipe's images
 * can have; of a release by an older version of golden-ami the newest build of its content. Only
 * the image says whether the AMI is one of its own.
 */
export function imageAddressOf(
  { tags }: Pick<Ami, 'tags'>,
  lock: Pick<Lock, 'recipe' | 'account' | 'homeRegion'>,
): string | undefined {
  const of = (name: string): string => addressOf(lock, 'image', `${name}/1.0.0`);
  const arn = tags[tagNames.image] ?? '';
  const prefix = of(`${lock.recipe}-`).slice(0, -'/1.0.0'.length);
  if (arn.startsWith(prefix) && /^[0-9a-f]{12}\/1\.0\.0\/\d+$/.test(arn.slice(prefix.length))) {
    return arn;
  }
  const digest = tags[tagNames.digest] ?? '';
  return isDigest(digest) ? of(`${lock.recipe}-${shortDigest(digest)}`) : undefined;
}
