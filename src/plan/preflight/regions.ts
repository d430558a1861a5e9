import type { Recipe } from '../../recipe/recipe.ts';
import { finding, type Denied, type PreflightFinding } from '../finding.ts';

/** Read of AWS about the regions. */
export interface RegionLookup {
  /** Region to whether it is enabled in the account. */
  enabledRegions: () => Promise<Record<string, boolean> | Denied>;
}

/** Checks that all regions are enabled; AWS refuses other calls in one that is not. */
export async function checkRegions(
  { regions, locations }: Recipe,
  lookup: RegionLookup,
): Promise<PreflightFinding[]> {
  const enabled = await lookup.enabledRegions();
  if (enabled === 'denied') {
    return [
      finding(
        'unknown',
        'regions',
        `Whether ${regions.join(', ')} are enabled can't be looked at.`,
        'Allow ec2:DescribeRegions to the role, or see yourself that they are.',
        locations['regions'],
      ),
    ];
  }
  return regions.flatMap((region) => {
    if (enabled[region] === true) return [];
    const remedy =
      enabled[region] === false
        ? 'Enable it in the account, and in every account that is to launch there, or remove it from `regions`.'
        : 'Correct `regions`.';
    return [
      finding(
        'bad',
        `region ${region}`,
        enabled[region] === false
          ? `The region ${region} is not enabled in this account.`
          : `There is no region ${region}.`,
        remedy,
        locations['regions'],
      ),
    ];
  });
}
