import { isAmiName } from '../recipe/ami-name.ts';
import type { Recipe } from '../recipe/recipe.ts';
import type { Ami } from './ami.ts';
import { finding, type PreflightFinding } from './finding.ts';
import { isNobody, namesOf, permissionChange, type LaunchPermissions } from './share.ts';

// An orphan says by its tags that it is of a release, and no image of Image Builder lists it:
// somebody deleted the image, which leaves its AMIs and whoever may launch them, or copied the AMI
// with its tags. What proves a release is gone, so nobody gets an orphan; but whoever is taken out
// of the recipe loses it (ADR 0015).

/** An AMI that somebody may launch whom its recipe does not name. */
export interface Overshared {
  region: string;
  amiId: string;
  /** Who may launch it and is not named. */
  remove: LaunchPermissions;
}

/**
 * Whether Image Builder made an AMI for a recipe, as far as the AMI itself tells: by its name, which
 * nobody can change, and by the tag that Image Builder sets and takes from no request. Of such an
 * AMI a release takes away what the recipe does not name; of another one, such as one with a name by
 * an earlier template, it says how.
 *
 * @param stem of the recipe's AMI names
 */
export function isBuiltFor(stem: string, { name, tags }: Pick<Ami, 'name' | 'tags'>): boolean {
  return isAmiName(name, stem) && tags['CreatedBy'] === 'EC2 Image Builder';
}

/** What an orphan has too much; `undefined` where it is shared with nobody but whom the recipe names. */
export function overshared(
  { region, amiId }: Pick<Ami, 'region' | 'amiId'>,
  found: LaunchPermissions,
  shareWith: Recipe['shareWith'],
): Overshared | undefined {
  const change = permissionChange(found, shareWith);
  return change && !isNobody(change.remove) ? { region, amiId, remove: change.remove } : undefined;
}

/** The command of AWS's CLI after which an AMI is right. */
export function removalCommand({ region, amiId, remove }: Overshared): string {
  const entries = [
    ...remove.organizations.map((arn) => `{OrganizationArn=${arn}}`),
    ...remove.organizationalUnits.map((arn) => `{OrganizationalUnitArn=${arn}}`),
    ...remove.accounts.map((id) => `{UserId=${id}}`),
    ...(remove.isPublic ? ['{Group=all}'] : []),
  ];
  return `aws ec2 modify-image-attribute --region ${region} --image-id ${amiId} --launch-permission 'Remove=[${entries.join(',')}]'`;
}

/** Says of an orphan that no release changes who may launch it, and that it is wrong. */
export function orphanText(recipeName: string, orphan: Overshared): string {
  const { region, amiId, remove } = orphan;
  return `${amiId} in ${region} has the tags of a release of ${recipeName}, and no image of Image Builder lists it. It stays as it is, and the recipe does not name who may launch it: ${namesOf(remove)}.`;
}

/** What `plan` tells of the orphans that no release changes. */
export function orphanFindings(
  { name, locations }: Pick<Recipe, 'name' | 'locations'>,
  orphans: readonly Overshared[],
): PreflightFinding[] {
  return orphans.map((orphan) =>
    finding(
      'unknown',
      'older releases',
      orphanText(name, orphan),
      `Where it is one, take them out: ${removalCommand(orphan)}`,
      locations['shareWith'],
    ),
  );
}
