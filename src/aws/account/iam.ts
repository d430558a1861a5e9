import type { Denied } from '../../plan/finding.ts';
import type { Iam } from '../clients/iam.ts';
import { orDenied } from './denied.ts';
import { remember } from './memory.ts';

/** IAM of the account. Each instance profile is read once. */
export interface AccountIam {
  /** How many roles an instance profile has; `undefined` where there is none of that name. */
  instanceProfile: (name: string) => Promise<{ roles: number } | Denied | undefined>;
}

export function accountIam(
  client: (region: string) => Promise<Iam>,
  homeRegion: string,
): AccountIam {
  return {
    instanceProfile: remember(async (name) =>
      orDenied((await client(iamRegionOf(homeRegion))).instanceProfile(name)),
    ),
  };
}

/** The region that requests to IAM are signed for, by partition. */
function iamRegionOf(region: string): string {
  if (region.startsWith('cn-')) return 'cn-north-1';
  return region.startsWith('us-gov-') ? 'us-gov-west-1' : 'us-east-1';
}
