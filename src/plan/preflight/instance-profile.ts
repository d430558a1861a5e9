import { seeStepFor } from '../../getting-started.ts';
import type { Recipe } from '../../recipe/recipe.ts';
import { finding, type Denied, type PreflightFinding } from '../finding.ts';

/** Read of AWS about the instance profile. */
export interface ProfileLookup {
  /** How many roles an instance profile has; `undefined` where there is none of that name. */
  instanceProfile: (name: string) => Promise<{ roles: number } | Denied | undefined>;
}

/** Checks that the instance profile of builds exists and has a role. */
export async function checkProfile(
  { infrastructure: { instanceProfile }, locations }: Recipe,
  lookup: ProfileLookup,
): Promise<PreflightFinding[]> {
  const at = locations['infrastructure.instanceProfile'] ?? locations['infrastructure'];
  const subject = `instance profile ${instanceProfile}`;
  const profile = await lookup.instanceProfile(instanceProfile);
  if (profile === 'denied') {
    return [
      finding(
        'unknown',
        subject,
        `The ${subject} can't be looked at.`,
        'Allow iam:GetInstanceProfile to the role, or see yourself that the profile exists.',
        at,
      ),
    ];
  }
  if (profile === undefined) {
    return [
      finding(
        'bad',
        subject,
        `There is no instance profile ${instanceProfile}.`,
        `Make it with the role of build instances, or correct \`instanceProfile\`. ${seeStepFor('account')}`,
        at,
      ),
    ];
  }
  return profile.roles > 0
    ? []
    : [
        finding(
          'bad',
          subject,
          `The ${subject} has no role: the build instance could not reach Systems Manager.`,
          `Add the role with \`aws iam add-role-to-instance-profile\`. ${seeStepFor('account')}`,
          at,
        ),
      ];
}
