import { matchesWildcard } from './wildcard.ts';

/**
 * Stands in a pattern of AMI names for the version. No AMI name has braces:
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateImage.html
 */
export const versionPlaceholder = '{version}';

/** The pattern as EC2 takes it, with `*` for the version. */
export function wildcardOf(namePattern: string): string {
  return namePattern.replace(versionPlaceholder, '*');
}

/**
 * Whole numbers with dots between that stand in a name where the pattern has the version: the first
 * place that fits, and as many of them as fit there; `undefined` where the name does not fit. Empty
 * where the pattern has no version: whether the name fits is then for EC2 to say.
 */
export function versionIn(name: string, namePattern: string): string | undefined {
  const [before = '', after] = namePattern.split(versionPlaceholder);
  if (after === undefined) return '';
  for (const numbers of name.matchAll(/\d+/g)) {
    if (!matchesWildcard(name.slice(0, numbers.index), before)) continue;
    const [version = ''] = /^\d+(?:\.\d+)*/.exec(name.slice(numbers.index)) ?? [];
    const nodes = version.split('.');
    for (let count = nodes.length; count > 0; count--) {
      const found = nodes.slice(0, count).join('.');
      if (matchesWildcard(name.slice(numbers.index + found.length), after)) return found;
    }
  }
  return undefined;
}

/** Compares numbers, where texts do not sort (8.10 is more than 8.8). */
const numbers = new Intl.Collator('en', { numeric: true });

/** Above 0 where the first version is the higher one; a version with more numbers is higher. */
export function compareVersions(one: string, other: string): number {
  return numbers.compare(one, other);
}
