import { error, quote } from '../source/diagnostic.ts';
import { locate, locateKey, nodeAt } from '../source/node.ts';
import type { MapNode, NodePath } from '../source/node.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import type { RecipeValues } from './schema.ts';

/** AWS takes 30 tags on what a build makes; golden-ami's own need the rest. */
const maxTags = 20;
/** ARNs of organizations, and of units, in one launch permission: image-builder.md section 7.2. */
const maxShares = 25;
const maxAccounts = 1536;
/**
 * What concerns several values of a merged recipe. Values that are wrong by themselves are absent
 * and were reported.
 */
export function checkValues(
  merged: MapNode,
  { homeRegion, regions, infrastructure, shareWith, tags }: Partial<RecipeValues>,
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  if (homeRegion && regions && !regions.includes(homeRegion)) {
    diagnostics.push(
      error(
        locate(merged, ['homeRegion']),
        'home-region',
        `homeRegion ${homeRegion} is not one of regions.`,
        'Add it to `regions`: Image Builder distributes to the region that builds, too.',
      ),
    );
  }
  if (infrastructure?.subnet && infrastructure.securityGroups.length === 0) {
    diagnostics.push(
      error(
        locateKey(merged, ['infrastructure', 'subnet']),
        'subnet-without-security-group',
        '`subnet` needs `securityGroups`: Image Builder refuses one without the other.',
        'Add the ids of security groups of the same VPC.',
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
  for (const [path, count, most] of counts) {
    if (count > most) {
      diagnostics.push(
        error(
          locateKey(merged, path),
          'too-many',
          `${path.join('.')} has ${count} entries; at most ${most} are possible.`,
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
          error(
            item.at,
            'duplicate-item',
            `${quote(text)} stands in ${path.join('.')} a second time.`,
            'Remove it.',
          ),
        ];
  });
}
