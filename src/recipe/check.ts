import { diagnostic, quote } from '../source/diagnostic.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import { locate, locateKey, nodeAt } from '../source/node.ts';
import type { MapNode, NodePath } from '../source/node.ts';
import { api, guide } from '../source/pages.ts';
import { defineRules } from '../source/rule.ts';
import { amiNameConvention, amiStem } from './ami-name-template.ts';
import type { RecipeValues } from './schema.ts';

/** Rules on several values of a recipe together. */
export const combinationRules = defineRules({
  'home-region': {
    what: 'finds a `homeRegion` that is not one of `regions`',
    why: 'The AMI exists in the home region first and is copied from there: it must be one of those that get it.',
    source: `${guide}/cross-account-dist.html`,
    fix: 'Add it to `regions`.',
  },
  'subnet-without-security-group': {
    what: 'finds a `subnet` without `securityGroups`',
    why: 'Image Builder refuses one without the other.',
    source: `${api}/API_CreateInfrastructureConfiguration.html`,
    fix: 'Add the ids of security groups of the same VPC.',
  },
  'sns-topic-region': {
    what: "finds an `infrastructure.snsTopic` in another region than the recipe's home region",
    why: 'Image Builder looks for the topic in the region in which it builds, and refuses the configuration.',
    source: `${api}/API_CreateInfrastructureConfiguration.html`,
    fix: 'Name a topic of the home region.',
  },
  'ami-name-length': {
    what: 'finds an `amiName` that is too short or too long with the name of the recipe in it',
    why: 'An AMI name has 127 characters at most, where Image Builder makes it, and the time of the build takes up to 30 of them. A name of three characters is the shortest that an image recipe can have, by which names that Image Builder gives are told from others.',
    source: `${api}/API_AmiDistributionConfiguration.html`,
    fix: 'Write 3 to 96 characters before the blank and `{date}`.',
  },
  'duplicate-item': {
    what: 'finds a value that stands in a list twice',
    why: 'Image Builder refuses a region or an id that is given twice; one of the two was mostly meant to be another.',
    source: `${api}/API_Distribution.html`,
    fix: 'Remove or correct it.',
  },
  'too-many': {
    what: 'finds more tags, or more that an AMI is shared with, than AWS takes',
    why: "At most 20 tags (golden-ami's own make it 30), 25 organizations, 25 units and 1536 accounts are possible.",
    source: `${api}/API_LaunchPermissionConfiguration.html`,
    fix: 'Remove some; share with a unit instead of with its accounts.',
  },
});

/**
 * Largest number of tags in a recipe. AWS allows 30 on what a build makes, and golden-ami adds the
 * others.
 */
const maxTags = 20;
/** ARNs of organizations, and of units, in one launch permission: docs/aws.md#limits. */
const maxShares = 25;
const maxAccounts = 1536;
/** Characters of an AMI's name before the blank and the build date: docs/aws.md#limits. */
const minStem = 3;
const maxStem = 96;

/**
 * Checks the rules that concern several values of a merged recipe. Values that are wrong by
 * themselves are absent; they are reported already.
 */
export function checkValues(
  merged: MapNode,
  { name, amiName, homeRegion, regions, infrastructure, shareWith, tags }: Partial<RecipeValues>,
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  if (homeRegion && regions && !regions.includes(homeRegion)) {
    diagnostics.push(
      diagnostic(
        locate(merged, ['regions']),
        combinationRules['home-region'],
        `homeRegion ${homeRegion} is not one of regions.`,
        'Add it to `regions`: Image Builder distributes to the region that builds, too.',
      ),
    );
  }
  if (infrastructure?.subnet && infrastructure.securityGroups.length === 0) {
    diagnostics.push(
      diagnostic(
        locateKey(merged, ['infrastructure', 'subnet']),
        combinationRules['subnet-without-security-group'],
        '`subnet` needs `securityGroups`: Image Builder refuses one without the other.',
      ),
    );
  }
  // The length of the name alone is that of a rule of its own.
  const stem = name === undefined || amiName === amiNameConvention ? '' : amiStem(name, amiName);
  if (stem !== '' && (stem.length < minStem || stem.length > maxStem)) {
    diagnostics.push(
      diagnostic(
        locate(merged, ['amiName']),
        combinationRules['ami-name-length'],
        `amiName makes ${quote(stem)} and the build date of it, ${String(stem.length)} characters before the date.`,
      ),
    );
  }
  const topicRegion = infrastructure?.snsTopic?.split(':')[3];
  if (homeRegion && topicRegion !== undefined && topicRegion !== homeRegion) {
    diagnostics.push(
      diagnostic(
        locate(merged, ['infrastructure', 'snsTopic']),
        combinationRules['sns-topic-region'],
        `The topic is in ${topicRegion}, the recipe is built in ${homeRegion}.`,
      ),
    );
  }
  for (const path of [
    ['regions'],
    ['infrastructure', 'instanceTypes'],
    ['infrastructure', 'securityGroups'],
    ['shareWith', 'organizations'],
    ['shareWith', 'organizationalUnits'],
    ['shareWith', 'accounts'],
  ]) {
    diagnostics.push(...duplicates(merged, path));
  }
  const counts: [NodePath, number, number][] = [
    [['shareWith', 'organizations'], shareWith?.organizations.length ?? 0, maxShares],
    [['shareWith', 'organizationalUnits'], shareWith?.organizationalUnits.length ?? 0, maxShares],
    [['shareWith', 'accounts'], shareWith?.accounts.length ?? 0, maxAccounts],
    [['tags'], Object.keys(tags ?? {}).length, maxTags],
  ];
  for (const [path, count, limit] of counts) {
    if (count > limit) {
      diagnostics.push(
        diagnostic(
          locateKey(merged, path),
          combinationRules['too-many'],
          `${path.join('.')} has ${count} entries; at most ${limit} are possible.`,
          'Remove some.',
        ),
      );
    }
  }
  return diagnostics;
}

function duplicates(merged: MapNode, path: NodePath): Diagnostic[] {
  const list = nodeAt(merged, path);
  if (list?.kind !== 'list') return [];
  const texts = list.items.map((item) => (item.kind === 'scalar' ? item.text : undefined));
  return list.items.flatMap((item, index) => {
    const text = texts[index];
    return text === undefined || texts.indexOf(text) === index
      ? []
      : [
          diagnostic(
            item.at,
            combinationRules['duplicate-item'],
            `${quote(text)} stands in ${path.join('.')} a second time.`,
            'Remove it.',
          ),
        ];
  });
}
