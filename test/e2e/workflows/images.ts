import type { Sandbox } from 'aws-sandbox/sandbox';
import { amiOf, builds, organizationArn, ownAmis, tagsOf } from '../account.ts';

/** AMI ids as the output `amis` has them. */
export type Amis = Record<string, Record<string, string>>;

export const readAmis = (text: string | undefined): Amis => JSON.parse(text ?? '{}') as Amis;

/** Name of the recipe of each build with its state, in order of their start. */
export function buildsByRecipe(sandbox: Sandbox): string[] {
  return builds(sandbox).map(({ arn, status }) => `${recipeOf(arn)} ${status}`);
}

/** The ids of a recipe's AMIs, that of the home region first. Throws where it has none. */
export function idsOf(amis: Amis, recipe: string): string[] {
  const ids = Object.entries(amis[recipe] ?? {})
    .sort()
    .map(([, id]) => id);
  if (ids.length === 0) {
    throw new Error(`there are no AMIs of ${recipe} in ${JSON.stringify(amis)}`);
  }
  return ids;
}

/** The account's AMIs that anybody else may launch. */
export function sharedIds(sandbox: Sandbox): string[] {
  return ownAmis(sandbox)
    .filter(({ permissions }) => permissions.latest.length > 0)
    .map(({ id }) => id)
    .sort();
}

/** Whether exactly the organization may launch the AMI, and its tags say that it is released. */
export function isReleased(sandbox: Sandbox, id: string): boolean {
  const { permissions } = amiOf(sandbox, id);
  const [permission, ...more] = permissions.latest;
  return (
    more.length === 0 &&
    permission !== undefined &&
    'OrganizationArn' in permission &&
    permission.OrganizationArn === organizationArn &&
    tagsOf(sandbox, id)['Type'] === 'golden-ami'
  );
}

/** `al-2023` of `arn:aws:imagebuilder:…:image/al-2023-0123456789ab/1.0.0/1`. */
function recipeOf(arn: string): string {
  return /:image\/(.+)-[0-9a-f]{12}\//.exec(arn)?.[1] ?? arn;
}
