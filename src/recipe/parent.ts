import { diagnostic } from '../source/diagnostic.ts';
import type { Diagnostic, Explanation } from '../source/diagnostic.ts';
import { locate, locateKey } from '../source/node.ts';
import type { MapNode, NodePath } from '../source/node.ts';
import { guide, recipesPage } from '../source/pages.ts';
import { defineRules } from '../source/rule.ts';
import type { RuleText } from '../source/rule.ts';
import type { ParentImage } from './recipe.ts';
import type { RecipeValues } from './schema.ts';
import { parentValueRules } from './schema/parent.ts';

/** Rules on the values of `parent` together. */
export const parentRules = defineRules({
  'parent-form': {
    what: 'finds a `parent` with none or several of `ssm`, `ami`, `image` and `owner`, or `owner` without `namePattern`',
    why: 'It has to be said in one way which image is meant. Maps of an `extends` chain are merged, so a second form may come from a base.',
    source: recipesPage,
    fix: 'Keep exactly one form.',
  },
  'parent-region': {
    what: "finds a parent image in another region than the recipe's home region",
    why: 'Image Builder starts from images of the region in which it builds.',
    source: `${guide}/create-image-recipes.html`,
    fix: 'Write the home region in the ARN.',
  },
});

const redHat = '309956199498';
const debian = '136693071363';

/** The same images from the vendor's own account, without a product code. */
const vendors: { listing: string; system: string; parent: string }[] = [
  {
    listing: 'prodview-kv5mi3ksb2mma',
    system: 'RHEL 8',
    parent: `{owner: "${redHat}", namePattern: "RHEL-8.{version}_HVM-*-x86_64-*-Hourly2-GP3"}`,
  },
  {
    listing: 'prodview-dejj3fgvzazlg',
    system: 'RHEL 10',
    parent: `{owner: "${redHat}", namePattern: "RHEL-10.{version}_HVM*-x86_64-*-Hourly2-GP3"}`,
  },
  {
    listing: 'prodview-g5rooj5oqzrw4',
    system: 'Debian 12',
    parent: `{owner: "${debian}", namePattern: "debian-12-amd64-*"}`,
  },
  ...[
    ['prodview-bd6o47htpbnoe', '2019'],
    ['prodview-dq4sxno5vuy7m', '2022'],
    ['prodview-g76csvka4r3by', '2025'],
  ].map(([listing = '', year = '']) => ({
    listing,
    system: `Windows Server ${year}`,
    parent: `{owner: amazon, namePattern: "Windows_Server-${year}-English-Full-Base-*"}`,
  })),
];

const marketplaceKeys = new Set(['marketplace', 'product', 'productid', 'productcode', 'listing']);
const marketplaceText =
  /^(prodview-|prod-|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$|\/aws\/service\/marketplace\/|aws-marketplace$|679593333241$)/;

/**
 * Explains a parent that is a Marketplace listing, in any of its forms, and names the vendor's own
 * AMIs instead.
 */
export function explainMarketplace(path: NodePath, text: string): Explanation | undefined {
  if (path[0] !== 'parent' || path.length !== 2) return undefined;
  const key = String(path[1]).toLowerCase().replaceAll(/[-_]/g, '');
  if (!marketplaceKeys.has(key) && !marketplaceText.test(text)) return undefined;
  const vendor = vendors.find(({ listing }) => text.includes(listing));
  return {
    rule: parentValueRules['marketplace'],
    message:
      'A Marketplace listing puts its product code on every AMI made from it: each account that launches one must subscribe.',
    remedy: vendor
      ? `Take ${vendor.system} from its vendor: parent: ${vendor.parent}.`
      : `Take the same image from its vendor by \`owner\` and \`namePattern\`: Red Hat is "${redHat}", Debian "${debian}", Amazon Linux and Windows \`amazon\`.`,
  };
}

/** Reads the one form of parent image that a merged recipe has, or reports why it has none. */
export function parseParent(
  root: MapNode,
  values: RecipeValues['parent'],
  homeRegion: string | undefined,
): { parent?: ParentImage; diagnostics: Diagnostic[] } {
  const forms = (['ssm', 'ami', 'image', 'owner'] as const).filter(
    (form) => values[form] !== undefined,
  );
  const [form, second] = forms;
  const problem = (path: NodePath, rule: RuleText, message: string, remedy?: string) => ({
    diagnostics: [diagnostic(locateKey(root, path), rule, message, remedy)],
  });

  if (second !== undefined) {
    const first = locateKey(root, ['parent', form!]);
    return problem(
      ['parent', second],
      parentRules['parent-form'],
      `parent has \`${second}\` beside \`${form}\` (${first.file}:${first.line}).`,
      'Keep one of them; maps of an `extends` chain are merged.',
    );
  }
  if (form === undefined) {
    return problem(
      ['parent'],
      parentRules['parent-form'],
      'parent names no image.',
      'Write `ssm`, `ami`, `image`, or `owner` with `namePattern`.',
    );
  }

  const { ssm, ami, image, owner, namePattern, exclude } = values;
  for (const key of ['namePattern', 'exclude'] as const) {
    if (owner === undefined && values[key] !== undefined) {
      return problem(
        ['parent', key],
        parentRules['parent-form'],
        `\`${key}\` means nothing beside \`${form}\`.`,
        'Remove it, or write `owner` instead.',
      );
    }
  }
  if (ssm !== undefined) return { parent: { ssm }, diagnostics: [] };
  if (ami !== undefined) return { parent: { ami }, diagnostics: [] };
  if (image !== undefined) {
    const region = image.split(':')[3];
    if (homeRegion === undefined || region === homeRegion) {
      return { parent: { image }, diagnostics: [] };
    }
    return {
      diagnostics: [
        diagnostic(
          locate(root, ['parent', 'image']),
          parentRules['parent-region'],
          `The image is in ${region}, the recipe is built in ${homeRegion}.`,
          `Write ${homeRegion} in the ARN.`,
        ),
      ],
    };
  }
  if (namePattern === undefined) {
    return problem(
      ['parent', 'owner'],
      parentRules['parent-form'],
      '`owner` needs `namePattern` beside it.',
      'Write the pattern of the AMI names, like "RHEL-8.{version}_HVM-*-x86_64-*-Hourly2-GP3".',
    );
  }
  return { parent: { owner: owner!, namePattern, exclude: exclude ?? [] }, diagnostics: [] };
}
