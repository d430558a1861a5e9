import { madeBy } from '../getting-started.ts';
import type { Recipe } from '../recipe/recipe.ts';
import type { Location } from '../source/diagnostic.ts';
import { denied, finding, type PreflightFinding } from './finding.ts';
import {
  admits,
  organizationStatement,
  principalStatement,
  serviceLinkedRole,
} from './key-policy.ts';
import type { Answer, Caller } from './key-policy.ts';
import type { Lock } from './lock.ts';
import { checkSoftware, type SoftwareLookup } from './software.ts';

/** What is asked of AWS before anything is started. */
export interface PreflightLookup extends SoftwareLookup {
  /** The policy of a key, as JSON text; `undefined` where there is no such key. */
  keyPolicy: (
    region: string,
    keyArn: string,
  ) => Promise<{ text: string } | typeof denied | undefined>;
  /** Region to whether it is enabled in the account. */
  enabledRegions: () => Promise<Record<string, boolean> | typeof denied>;
  /** How many roles an instance profile has; `undefined` where there is none of that name. */
  instanceProfile: (name: string) => Promise<{ roles: number } | typeof denied | undefined>;
  /** Whether the home region has a log group of that name. */
  hasLogGroup: (name: string) => Promise<boolean | typeof denied>;
}

const dayMs = 24 * 60 * 60_000;

/**
 * Looks at what a recipe's builds and launches need, side by side; at its regions looks
 * `checkRegions`.
 */
export async function preflight(
  recipe: Recipe,
  lock: Lock,
  lookup: PreflightLookup,
  now: number,
): Promise<PreflightFinding[]> {
  const found = await Promise.all([
    checkProfile(recipe, lookup),
    checkLogGroup(recipe, lookup),
    checkSoftware(recipe, lookup),
    ...recipe.regions.map((region) => checkKey(region, recipe, lock, lookup)),
  ]);
  return [...found.flat(), ...checkParent(recipe, lock, now)];
}

async function checkProfile(
  { infrastructure: { instanceProfile }, locations }: Recipe,
  lookup: PreflightLookup,
): Promise<PreflightFinding[]> {
  const at = locations['infrastructure.instanceProfile'] ?? locations['infrastructure'];
  const subject = `instance profile ${instanceProfile}`;
  const profile = await lookup.instanceProfile(instanceProfile);
  if (profile === denied) {
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
        `Make it with the role of build instances, or correct \`instanceProfile\`. ${madeBy('account')}`,
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
          `Add the role with \`aws iam add-role-to-instance-profile\`. ${madeBy('account')}`,
          at,
        ),
      ];
}

/** Image Builder writes into no log group of another name than its own that does not exist. */
async function checkLogGroup(
  { infrastructure: { logGroup }, homeRegion, locations }: Recipe,
  lookup: PreflightLookup,
): Promise<PreflightFinding[]> {
  if (logGroup === undefined) return [];
  const at = locations['infrastructure.logGroup'] ?? locations['infrastructure'];
  const subject = `log group ${logGroup} in ${homeRegion}`;
  const has = await lookup.hasLogGroup(logGroup);
  if (has === true) return [];
  if (has === denied) {
    return [
      finding(
        'unknown',
        subject,
        `The ${subject} can't be looked for.`,
        'Allow logs:DescribeLogGroups to the role, or see yourself that it is there.',
        at,
      ),
    ];
  }
  return [
    finding(
      'bad',
      subject,
      `There is no log group ${logGroup} in ${homeRegion}.`,
      `Make it, or correct \`logGroup\`. ${madeBy('account')}`,
      at,
    ),
  ];
}

/** Whether all regions are enabled. Where one is not, nothing else can be asked there. */
export async function checkRegions(
  { regions, locations }: Recipe,
  lookup: Pick<PreflightLookup, 'enabledRegions'>,
): Promise<PreflightFinding[]> {
  const enabled = await lookup.enabledRegions();
  if (enabled === denied) {
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

async function checkKey(
  region: string,
  recipe: Recipe,
  lock: Lock,
  lookup: PreflightLookup,
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
  if (policy === denied || policy === undefined) {
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
  /** For messages. */
  name: string;
  /** The statement that is missing, where it is another one. */
  remedy?: string;
}

/**
 * Who has to be able to use a key: whoever the image is shared with, Image Builder and Auto
 * Scaling.
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
    `${answer === 'no' ? `${madeBy('key')} Add` : 'If launches fail, add'} this statement to it: ${statement}`,
    at,
  );
}

/** AWS deprecates its AMIs, and takes them away some time later. */
function checkParent({ locations }: Recipe, { parent }: Lock, now: number): PreflightFinding[] {
  const until = Date.parse(parent.deprecatedAt ?? '');
  if (!(until < now + dayMs)) return [];
  const subject = `parent image ${parent.image}`;
  return [
    finding(
      'unknown',
      subject,
      `The ${subject} (${parent.name ?? 'without name'}) is deprecated ${until < now ? 'since' : 'from'} ${parent.deprecatedAt ?? ''}.`,
      'Let `parent` mean the newest: an SSM parameter, or `owner` with `namePattern`.',
      locations['parent'],
    ),
  ];
}
