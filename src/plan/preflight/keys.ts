import { seeStepFor } from '../../getting-started.ts';
import type { Recipe } from '../../recipe/recipe.ts';
import type { Location } from '../../source/diagnostic.ts';
import { finding, type Denied, type PreflightFinding } from '../finding.ts';
import {
  admits,
  organizationStatement,
  principalStatement,
  serviceLinkedRole,
  type Answer,
  type Caller,
} from '../key-policy.ts';
import type { Lock } from '../lock.ts';

/** Read of AWS about keys. */
export interface KeyPolicyLookup {
  /** The policy of a key, as JSON text; `undefined` where there is no such key. */
  keyPolicy: (region: string, keyArn: string) => Promise<{ text: string } | Denied | undefined>;
}

/** Checks that the key policy of each region allows everybody who has to use the key. */
export async function checkKeys(
  recipe: Recipe,
  lookup: KeyPolicyLookup,
  { lock }: { lock: Lock },
): Promise<PreflightFinding[]> {
  const found = await Promise.all(
    recipe.regions.map((region) => checkKeyOf(region, recipe, lock, lookup)),
  );
  return found.flat();
}

async function checkKeyOf(
  region: string,
  recipe: Recipe,
  lock: Lock,
  lookup: KeyPolicyLookup,
): Promise<PreflightFinding[]> {
  const keyArn = lock.keys[region] ?? '';
  const subject = `key ${recipe.key} in ${region}`;
  const at = recipe.locations['key'];
  const organizations = recipe.shareWith.organizations.map((arn) =>
    arn.slice(arn.lastIndexOf('/') + 1),
  );
  const statement =
    organizations[0] === undefined
      ? principalStatement(users(region, recipe).map(({ arn }) => arn))
      : organizationStatement(organizations[0]);
  const owner = keyArn.split(':')[4] ?? '';
  if (owner !== recipe.account) {
    return [
      finding(
        'unknown',
        subject,
        `The key ${keyArn} belongs to account ${owner}, so its policy can't be read from here.`,
        `Have its owner see that it has this statement: ${statement}`,
        at,
      ),
    ];
  }
  const policy = await lookup.keyPolicy(region, keyArn);
  if (policy === 'denied' || policy === undefined) {
    return [
      finding(
        'unknown',
        subject,
        `The policy of ${keyArn} can't be read.`,
        `Allow kms:GetKeyPolicy to the role, or see yourself that the policy has this statement: ${statement}`,
        at,
      ),
    ];
  }
  return users(region, recipe, organizations).flatMap(({ name, remedy, ...caller }) => {
    const answer = admits(policy.text, caller);
    return answer === 'yes'
      ? []
      : [keyFinding(answer, subject, keyArn, name, remedy ?? statement, at)];
  });
}

interface User extends Caller {
  /** How messages name the user. */
  name: string;
  /** The missing policy statement as JSON, where it is not the one for all users. */
  remedy?: string;
}

/**
 * Who must be able to use the key of a region: those that the image is shared with, Image Builder
 * and Auto Scaling.
 */
function users(region: string, recipe: Recipe, organizations: readonly string[] = []): User[] {
  const { account, shareWith } = recipe;
  const launch = {
    region,
    isLaunch: true,
    hasIamPermission: true,
    account: '',
    organization: undefined,
  };
  const imageBuilder = serviceLinkedRole(
    region,
    account,
    'imagebuilder',
    'AWSServiceRoleForImageBuilder',
  );
  const autoScaling = serviceLinkedRole(
    region,
    account,
    'autoscaling',
    'AWSServiceRoleForAutoScaling',
  );
  const own = { ...launch, account, organization: organizations[0] };
  return [
    ...organizations.map((organization) => ({
      ...launch,
      name: `accounts of the organization ${organization}`,
      arn: '*',
      organization,
      remedy: organizationStatement(organization),
    })),
    ...shareWith.organizationalUnits.map((arn) => {
      const [organization, organizationalUnit] = arn.split('/').slice(-2);
      return {
        ...launch,
        name: `accounts of the organizational unit ${organizationalUnit ?? arn}`,
        arn: '*',
        organization,
        ...(organizationalUnit === undefined ? {} : { organizationalUnit }),
      };
    }),
    ...shareWith.accounts.map((id) => ({
      ...launch,
      name: `account ${id}`,
      arn: '*',
      account: id,
      remedy: principalStatement([`arn:aws:iam::${id}:root`]),
    })),
    {
      ...own,
      name: 'Image Builder',
      arn: imageBuilder,
      remedy: principalStatement([imageBuilder]),
    },
    {
      ...own,
      name: 'Auto Scaling of this account',
      hasIamPermission: false,
      arn: autoScaling,
      remedy: principalStatement([autoScaling]),
    },
  ];
}

function keyFinding(
  answer: Answer,
  subject: string,
  keyArn: string,
  user: string,
  statement: string,
  at: Location | undefined,
): PreflightFinding {
  const message =
    answer === 'no'
      ? `The policy of ${keyArn} does not admit ${user}.`
      : `Whether the policy of ${keyArn} admits ${user} depends on a condition that can't be judged from here.`;
  return finding(
    answer === 'no' ? 'bad' : 'unknown',
    subject,
    message,
    `${answer === 'no' ? `${seeStepFor('key')} Add` : 'If launches fail, add'} this statement to it: ${statement}`,
    at,
  );
}
