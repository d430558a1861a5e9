import { seeStepFor } from '../../getting-started.ts';
import type { Recipe } from '../../recipe/recipe.ts';
import { finding, type Denied, type PreflightFinding } from '../finding.ts';
import { admits, serviceLinkedRole, type Caller } from '../key-policy.ts';
import { addStatements } from '../key-statements.ts';
import type { Lock } from '../lock.ts';

/** Read of AWS about keys. */
export interface KeyPolicyLookup {
  /** The policy of a key, as JSON text; `undefined` where there is no such key. */
  keyPolicy: (region: string, keyArn: string) => Promise<{ text: string } | Denied | undefined>;
}

/**
 * Checks that the key policy of each region allows everybody who has to use the key. Keys of which
 * the same is to be said share a finding.
 */
export async function checkKeys(
  recipe: Recipe,
  lookup: KeyPolicyLookup,
  { lock }: { lock: Lock },
): Promise<PreflightFinding[]> {
  const lacks = await Promise.all(
    recipe.regions.map((region) => checkKeyOf(region, recipe, lock, lookup)),
  );
  const alike = Map.groupBy(
    lacks.filter((lack) => lack !== undefined),
    ({ says, remedy }) => `${says('')} ${remedy}`,
  );
  return [...alike.values()].map((group) => {
    const { severity, says, remedy } = group[0]!;
    const keys = group.map(({ keyArn }) => keyArn);
    return finding(
      severity,
      `key ${recipe.key} in ${listed(group.map(({ region }) => region))}`,
      says(keys.length === 1 ? listed(keys) : `each of ${listed(keys)}`),
      remedy,
      recipe.locations['key'],
    );
  });
}

/** What is to be said of the key of one region. */
interface Lack extends Pick<PreflightFinding, 'severity' | 'remedy'> {
  region: string;
  keyArn: string;
  /** The message, in which the keys are named so. */
  says: (keys: string) => string;
}

async function checkKeyOf(
  region: string,
  recipe: Recipe,
  lock: Lock,
  lookup: KeyPolicyLookup,
): Promise<Lack | undefined> {
  const keyArn = lock.keys[region] ?? '';
  const all = users(region, recipe);
  const owner = keyArn.split(':')[4] ?? '';
  if (owner !== recipe.account) {
    return {
      region,
      keyArn,
      severity: 'unknown',
      says: (keys) =>
        `The policy of ${keys} can't be read from here, since account ${owner} owns the key.`,
      remedy: `Have its owner see that it has ${addStatements(all)}`,
    };
  }
  const policy = await lookup.keyPolicy(region, keyArn);
  if (policy === 'denied' || policy === undefined) {
    return {
      region,
      keyArn,
      severity: 'unknown',
      says: (keys) => `The policy of ${keys} can't be read.`,
      remedy: `Allow kms:GetKeyPolicy to the role, or see yourself that the policy has ${addStatements(all)}`,
    };
  }
  const answers = Map.groupBy(all, (user) => admits(policy.text, user));
  const [shut, unsure] = [answers.get('no') ?? [], answers.get('unknown') ?? []];
  if (shut.length + unsure.length === 0) return undefined;
  const isShut = shut.length > 0;
  return {
    region,
    keyArn,
    severity: isShut ? 'bad' : 'unknown',
    says: (keys) =>
      [
        ...(isShut ? [`The policy of ${keys} does not admit ${namesOf(shut)}.`] : []),
        ...(unsure.length > 0
          ? [
              `${isShut ? 'Whether it' : `Whether the policy of ${keys}`} admits ${namesOf(unsure)} depends on a condition that can't be judged from here.`,
            ]
          : []),
      ].join(' '),
    remedy: `${isShut ? `${seeStepFor('key')} Add` : 'If launches fail, add'} to the policy ${addStatements([...shut, ...unsure])}`,
  };
}

interface User extends Caller {
  /** How messages name the user. */
  name: string;
}

/**
 * Who must be able to use the key of a region: those that the image is shared with, Image Builder
 * and Auto Scaling.
 */
function users(region: string, { account, shareWith }: Recipe): User[] {
  const launch = {
    region,
    isLaunch: true,
    hasIamPermission: true,
    arn: '*',
    account: '',
    organization: undefined,
  };
  const organizations = shareWith.organizations.map((arn) => arn.slice(arn.lastIndexOf('/') + 1));
  const own = { ...launch, account, organization: organizations[0] };
  return [
    ...organizations.map((organization) => ({
      ...launch,
      name: `accounts of the organization ${organization}`,
      organization,
    })),
    ...shareWith.organizationalUnits.map((arn) => {
      const [organization, organizationalUnit = arn] = arn.split('/').slice(-2);
      return {
        ...launch,
        name: `accounts of the organizational unit ${organizationalUnit}`,
        organization,
        organizationalUnit,
      };
    }),
    ...shareWith.accounts.map((id) => ({ ...launch, name: `account ${id}`, account: id })),
    {
      ...own,
      name: 'Image Builder',
      arn: serviceLinkedRole(region, account, 'imagebuilder', 'AWSServiceRoleForImageBuilder'),
    },
    {
      ...own,
      name: 'Auto Scaling of this account',
      hasIamPermission: false,
      arn: serviceLinkedRole(region, account, 'autoscaling', 'AWSServiceRoleForAutoScaling'),
    },
  ];
}

const namesOf = (of: readonly User[]): string => listed(of.map(({ name }) => name));

/** `a, b and c` */
function listed(names: readonly string[]): string {
  return names.join(', ').replace(/, (?=[^,]*$)/, ' and ');
}
