import { error, quote } from '../source/diagnostic.ts';
import type { Files } from '../source/files.ts';
import { resolveReference } from '../source/files.ts';
import { locate, locateKey, nodeAt } from '../source/node.ts';
import type { MapNode, NodePath } from '../source/node.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import type { Recipe } from './recipe.ts';
import type { RecipeValues } from './schema.ts';

/** AWS takes 30 tags on what a build makes; golden-ami's own need the rest. */
const maxTags = 20;
/** ARNs of organizations, and of units, in one launch permission: image-builder.md section 7.2. */
const maxShares = 25;
const maxAccounts = 1536;
/** Bytes. EC2's limit of user data before base64. */
const maxUserData = 16 * 1024;

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

/** The text of the recipe's user data, where it has any. */
export async function readUserData(
  merged: MapNode,
  { userData }: Partial<RecipeValues>,
  files: Files,
): Promise<{ userData?: Recipe['userData']; files: string[]; diagnostics: Diagnostic[] }> {
  if (userData === undefined) return { files: [], diagnostics: [] };
  const at = locate(merged, ['userData']);
  const file = resolveReference(at.file, userData);
  const fail = (rule: string, message: string, remedy: string) => ({
    files: file === undefined ? [] : [file],
    diagnostics: [error(at, rule, message, remedy)],
  });
  if (file === undefined) {
    return fail(
      'path-leaves-repository',
      `${quote(userData)} leaves the repository.`,
      'Write a path relative to this file, with `/`.',
    );
  }
  const content = await files.read(file);
  if (!('text' in content)) return fail(content.rule, content.message, content.remedy);
  const size = Buffer.byteLength(content.text);
  if (size === 0 || size > maxUserData) {
    return fail(
      'user-data-size',
      `${file} has ${size} bytes; EC2 takes 1 to ${maxUserData}.`,
      'Move work into a component.',
    );
  }
  return { userData: { file, text: content.text }, files: [file], diagnostics: [] };
}

/**
 * Of recipes whose names Image Builder can't tell apart, all but the first. It makes lower case of
 * a name and hyphens of spaces and underscores: image-builder.md section 2.2.
 */
export function checkNames(
  recipes: { file: string; merged: MapNode }[],
): Map<string, Diagnostic[]> {
  const first = new Map<string, string>();
  const diagnostics = new Map<string, Diagnostic[]>();
  for (const { file, merged } of recipes) {
    const name = nodeAt(merged, ['name']);
    if (name?.kind !== 'scalar' || name.text === '') continue;
    const slug = name.text.toLowerCase().replaceAll(/[ _]/g, '-');
    const other = first.get(slug);
    const what =
      name.text === slug
        ? `${quote(slug)} is`
        : `${quote(name.text)} is ${quote(slug)} in Image Builder, as is`;
    if (other === undefined) first.set(slug, file);
    else {
      diagnostics.set(file, [
        error(
          name.at,
          'name-collision',
          `${what} the name in ${other}${name.text === slug ? ', too' : ''}.`,
          'Give each recipe a name of its own.',
        ),
      ]);
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
