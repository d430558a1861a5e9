import { orphanText, removalCommand, type Overshared } from '../plan/orphans.ts';
import type { Withdrawal } from '../release/withdrawal.ts';
import type { ImageFacts } from './image-facts.ts';

/** Notes on who lost what by a release. Pure. */
export function accessNotes({
  recipe,
  withdrawals = [],
  older,
}: Pick<ImageFacts, 'recipe' | 'withdrawals' | 'older'>): string[] {
  return [
    ...notesOf(withdrawals),
    ...notesOf(older?.withdrawals ?? []),
    ...(older?.leftWithdrawn ?? []).map(
      (arn) =>
        `${arn}, an older release, is shared with nobody: somebody withdrew it, and it stays so.`,
    ),
    ...[...(older?.untagged ?? [])].map(
      ([amiId, { region, tags }]) =>
        `${amiId} in ${region}, of an older release, has no room for the tags that say who may launch it: that is right, and each release reads it again. Remove tags of it that are not golden-ami's, then: ${tagCommand(amiId, region, tags)}`,
    ),
    ...(older?.unreachable ?? []).map(
      ({ region, amiId }) =>
        `${amiId} in ${region}, of an older release, was left as it is: the recipe no longer names that region, and the account can't reach it.`,
    ),
    ...noteOfOrphans(older?.orphans ?? []),
    ...(older?.foreign ?? []).map(
      (orphan) =>
        `${orphanText(recipe.name, orphan)} Where it is one, take them out: ${removalCommand(orphan)}`,
    ),
  ];
}

function tagCommand(amiId: string, region: string, tags: Record<string, string>): string {
  const pairs = Object.entries(tags).map(([key, value]) => `Key=${key},Value=${value}`);
  return `aws ec2 create-tags --region ${region} --resources ${amiId} --tags ${pairs.join(' ')}`;
}

function noteOfOrphans(orphans: readonly Overshared[]): string[] {
  if (orphans.length === 0) return [];
  const amis = orphans.map(({ region, amiId }) => `${amiId} in ${region}`).join(', ');
  return [
    orphans.length === 1
      ? `The image of ${amis}, of an older release, is gone from Image Builder: it only loses whom the recipe does not name, and whom it names anew does not get it.`
      : `The images of ${amis}, of older releases, are gone from Image Builder: they only lose whom the recipe does not name, and whom it names anew does not get them.`,
  ];
}

/** One note for all AMIs that the same lost for the same reason. */
function notesOf(withdrawals: readonly Withdrawal[]): string[] {
  return (['bySomebody', 'byRecipe', 'unknown'] as const).flatMap((cause) => {
    const losing = withdrawals.filter((one) => one[cause].length > 0);
    const same = Map.groupBy(losing, (one) => one[cause].join(', '));
    return [...same].map(([who, all]) => {
      const amis = all.map(({ region, amiId }) => `${amiId} in ${region}`).join(', ');
      const isOne = all.length === 1;
      switch (cause) {
        case 'bySomebody':
          return isOne
            ? `${amis} was shared with ${who} by somebody, and no longer is.`
            : `${amis} were shared with ${who} by somebody, and no longer are.`;
        case 'byRecipe':
          return `${amis} ${isOne ? 'is' : 'are'} no longer shared with ${who} (the recipe no longer names it).`;
        case 'unknown':
          return `${amis} ${isOne ? 'is' : 'are'} no longer shared with ${who}, which the recipe does not name.`;
      }
    });
  });
}
