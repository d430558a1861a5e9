import type { Recipe } from '../../recipe/recipe.ts';
import { versionPlaceholder } from '../../recipe/version-pattern.ts';
import { recipesPage } from '../../source/pages.ts';
import type { RuleDiagnostic, Rule } from '../rule.ts';

/** Rules on values that are allowed in a recipe but not advisable. */
export const choiceRules: readonly Rule[] = [
  {
    id: 'old-instance-type',
    severity: 'warning',
    of: 'recipe',
    what: 'finds an instance type that does not run on Nitro',
    why: 'RHEL 10 and Windows Server 2025 do not start there, and a Windows image that was built on Xen has its disks offline on Nitro.',
    source: 'https://docs.aws.amazon.com/ec2/latest/instancetypes/ec2-nitro-instances.html',
    fix: 'Use m5, m6i, t3 or newer.',
    check: ({ infrastructure, locations }) =>
      infrastructure.instanceTypes
        .filter((type) =>
          /^(t1|t2|m[1-4]|c[134]|cc2|r[34]|i2|d2|x1e?|h1|g[23]|p[23]|f1)\./.test(type),
        )
        .map((type) =>
          at(
            locations,
            'infrastructure.instanceTypes',
            'infrastructure',
            `${type} does not run on Nitro.`,
          ),
        ),
  },
  {
    id: 'fixed-parent-ami',
    severity: 'warning',
    of: 'recipe',
    what: 'finds a parent that is one AMI for ever',
    why: 'Its updates stop the day it is written down, and AWS deprecates its own AMIs after 90 days: builds then fail, or start from something old.',
    source: 'https://docs.aws.amazon.com/linux/al2023/ug/naming-and-versioning.html',
    fix: 'Name the SSM parameter of the newest, or `owner` and `namePattern`.',
    check: ({ parent, locations }) =>
      'ami' in parent ? [at(locations, 'parent.ami', 'parent', `${parent.ami} never moves.`)] : [],
  },
  {
    id: 'parent-beta',
    severity: 'warning',
    of: 'recipe',
    what: "finds a pattern of Red Hat's images that takes betas, too",
    why: 'Red Hat publishes betas of the next minor release under the same owner and nearly the same name; the newest wins.',
    source: 'https://access.redhat.com/articles/3692431',
    fix: 'Add `exclude: ["*BETA*"]`.',
    check: ({ parent, locations }) =>
      'owner' in parent &&
      parent.owner === '309956199498' &&
      !parent.exclude.some((pattern) => /beta/i.test(pattern))
        ? [at(locations, 'parent.namePattern', 'parent', `${parent.namePattern} fits betas, too.`)]
        : [],
  },
  {
    id: 'agent-of-windows',
    severity: 'warning',
    of: 'recipe',
    what: 'finds `keepSsmAgent` in a recipe of Windows',
    why: "Image Builder installs no agent on Windows, so it removes none: the parent's stays. A request that speaks of it is refused, and golden-ami sends none.",
    source:
      'https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_SystemsManagerAgent.html',
    fix: 'Remove it; where recipes of Linux extend the file, too, move it to a file that only they extend.',
    check: ({ platform, locations: { keepSsmAgent } }) =>
      platform === 'Windows' && keepSsmAgent !== undefined
        ? [{ at: keepSsmAgent, message: 'keepSsmAgent has no effect on Windows.' }]
        : [],
  },
  {
    id: 'parent-minor',
    severity: 'warning',
    of: 'recipe',
    what: "finds a pattern of Red Hat's images that takes the newest of any minor release for the highest",
    why: 'Red Hat releases images of old minor releases again after those of new ones, under the same owner and name. Packages of an old minor release need a subscription of their own.',
    source: 'https://github.com/aws/eks-hybrid/pull/306',
    fix: 'Write `{version}` where the minor release stands: `RHEL-8.{version}_HVM-*`.',
    check: ({ parent, locations }) =>
      'owner' in parent &&
      parent.owner === '309956199498' &&
      // A pattern that has the minor release itself takes no other.
      !/^RHEL-\d+\.\d+(\.\d+)?_/.test(parent.namePattern) &&
      !parent.namePattern.includes(versionPlaceholder)
        ? [
            at(
              locations,
              'parent.namePattern',
              'parent',
              `${parent.namePattern} takes the image with the latest date, be it of an older minor release.`,
            ),
          ]
        : [],
  },
  {
    id: 'dropped-component',
    severity: 'warning',
    of: 'recipe',
    what: 'finds a list `components` that has not all that the list of its base has',
    why: 'A list replaces that of the file which `extends` names: the rest is no longer installed, nor tested.',
    source: recipesPage,
    fix: 'Write `addComponents`, and `removeComponents` for what is to go.',
    check: ({ dropped }) =>
      dropped.map(({ at: place, names }) => ({
        at: place,
        message: `The list replaces the base's and drops ${names.join(', ')}.`,
      })),
  },
  {
    id: 'imds-v1',
    severity: 'warning',
    of: 'recipe',
    what: 'finds `requireImdsV2: false`',
    why: 'With IMDSv1 one forged request from an instance is enough to get the credentials of its role.',
    source:
      'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-IMDS-new-instances.html',
    fix: 'Leave it at true; software that needs IMDSv1 is better updated.',
    check: ({ requireImdsV2, locations }) =>
      requireImdsV2
        ? []
        : [
            at(
              locations,
              'requireImdsV2',
              'requireImdsV2',
              'Instances of this image answer to IMDSv1.',
            ),
          ],
  },
];

function at(
  locations: Recipe['locations'],
  key: string,
  parent: string,
  message: string,
): RuleDiagnostic {
  return { at: locations[key] ?? locations[parent]!, message };
}
