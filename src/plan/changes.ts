import type { Ami, AmiQuery } from './ami.ts';
import type { ExistingImageRecipe } from './existing.ts';
import type { Image } from './image.ts';
import { addressOf } from './lock.ts';
import { isDigest, shortDigest } from './digest.ts';
import { tagNames } from './tags.ts';
import type { ImageRecipeRequest, Wanted } from './wanted.ts';

/** Reads of AWS that tell what changed, all in the home region. */
export interface ChangesLookup {
  imageRecipe: (arn: string) => Promise<ExistingImageRecipe | undefined>;
  amis: (query: AmiQuery) => Promise<Ami[]>;
}

/** What an image recipe makes an image of. */
type ImageContents = Omit<ExistingImageRecipe, 'answer' | 'name'>;

/**
 * Lists for a reader how an image differs from that of an earlier AMI of the recipe, one line for
 * each difference. The earlier image recipe is found by the digest in the AMI's tags; the list is
 * empty where there is no such tag or image recipe.
 *
 * @param image the image that exists; `undefined` for the one that is wanted, which is yet to be
 *   built
 */
export async function changesSince(
  previous: Ami,
  wanted: Wanted,
  image: Image | undefined,
  lookup: ChangesLookup,
): Promise<string[]> {
  const { lock, imageRecipeArn } = wanted;
  const digest = previous.tags[tagNames.digest] ?? '';
  if (!isDigest(digest)) return [];
  const [earlier, now] = [
    addressOf(lock, 'image-recipe', `${lock.recipe}-${shortDigest(digest)}/1.0.0`),
    image?.imageRecipeArn ?? imageRecipeArn,
  ];
  if (earlier === now) return [];
  const [before, after] = await Promise.all([
    lookup.imageRecipe(earlier),
    // A candidate of another address, with an older parent image.
    now === imageRecipeArn ? contentsOf(wanted.imageRecipe) : lookup.imageRecipe(now),
  ]);
  if (before === undefined || after === undefined) return [];
  return [
    ...(await parentChange(before.parentImage, after.parentImage, wanted, lookup)),
    ...recipeChanges(before, after),
  ];
}

/** What an image recipe of this request makes an image of. */
export function contentsOf(request: ImageRecipeRequest): ImageContents {
  const { systemsManagerAgent, userDataOverride } = request.additionalInstanceConfiguration ?? {};
  return {
    parentImage: request.parentImage,
    components: request.components.map(({ componentArn, parameters }) => ({
      arn: componentArn,
      parameters: Object.fromEntries(
        (parameters ?? []).map(({ name, value }) => [name, value.join(',')]),
      ),
    })),
    volumes: request.blockDeviceMappings.map(({ ebs }) => ({
      sizeGiB: ebs.volumeSize,
      kmsKeyId: ebs.kmsKeyId,
    })),
    userData: userDataOverride ?? '',
    keepsSsmAgent: systemsManagerAgent?.uninstallAfterBuild === false,
  };
}

async function parentChange(
  before: string,
  after: string,
  { lock: { parent } }: Wanted,
  { amis }: ChangesLookup,
): Promise<string[]> {
  if (before === after) return [];
  const ids = [before, after].filter((one) => one.startsWith('ami-') && one !== parent.image);
  // AWS removes its old AMIs after a while; then only the id is known.
  const found = ids.length === 0 ? [] : await amis({ ids });
  const describe = (image: string): string => {
    const { name, createdAt = '' } =
      image === parent.image ? parent : (found.find(({ amiId }) => amiId === image) ?? {});
    return name === undefined ? image : `${name} (${image}, ${createdAt.slice(0, 10)})`;
  };
  return [`parent image: ${describe(before)} → ${describe(after)}`];
}

/** Pure. */
export function recipeChanges(before: ImageContents, after: ImageContents): string[] {
  const [volume, mapping] = [before.volumes[0], after.volumes[0]];
  const changes = componentChanges(before.components, after.components);
  if (volume && mapping && volume.sizeGiB !== mapping.sizeGiB) {
    changes.push(`volume: ${String(volume.sizeGiB)} → ${String(mapping.sizeGiB)} GiB`);
  }
  if (volume && mapping && volume.kmsKeyId !== mapping.kmsKeyId) {
    changes.push(`key: ${volume.kmsKeyId} → ${mapping.kmsKeyId}`);
  }
  if (before.userData !== after.userData) changes.push('user data changed');
  if (before.keepsSsmAgent !== after.keepsSsmAgent) {
    changes.push(after.keepsSsmAgent ? 'the SSM agent stays' : 'the SSM agent is removed');
  }
  return changes;
}

type Component = ExistingImageRecipe['components'][number];

function componentChanges(before: readonly Component[], after: readonly Component[]): string[] {
  const oldByName = new Map(before.map((component) => [nameOf(component.arn), component]));
  const names = after.map(({ arn }) => nameOf(arn));
  const changes = after.flatMap((component, index) => {
    const name = names[index] ?? '';
    const oldComponent = oldByName.get(name);
    if (oldComponent === undefined) return [`component ${name} added`];
    const isManaged = managed.test(component.arn);
    const content =
      oldComponent.arn === component.arn
        ? []
        : [
            isManaged
              ? `managed component ${name}: ${versionOf(oldComponent.arn)} → ${versionOf(component.arn)}`
              : `document ${name} changed`,
          ];
    return [...content, ...parameterChanges(name, oldComponent.parameters, component.parameters)];
  });
  changes.push(
    ...[...oldByName.keys()]
      .filter((name) => !names.includes(name))
      .map((name) => `component ${name} removed`),
  );
  const kept = [...oldByName.keys()].filter((name) => names.includes(name));
  if (kept.join(' ') !== names.filter((name) => oldByName.has(name)).join(' ')) {
    changes.push('components run in another order');
  }
  return changes;
}

function parameterChanges(
  component: string,
  before: Record<string, string>,
  after: Record<string, string>,
): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].sort().flatMap((name) => {
    const [oldValue, newValue] = [before[name], after[name]];
    return oldValue === newValue
      ? []
      : [`parameter ${name} of ${component}: ${oldValue ?? 'default'} → ${newValue ?? 'default'}`];
  });
}

const managed = /^arn:[^:]+:imagebuilder:[^:]+:aws[\w-]*:component\//;

/** A document's file name, or the name of a managed component. */
function nameOf(arn: string): string {
  const name = /:component\/([^/]+)/.exec(arn)?.[1] ?? arn;
  return managed.test(arn) ? name : name.replace(/^golden-ami-(.*)-[0-9a-f]{12}$/, '$1');
}

function versionOf(arn: string): string {
  const [, , ...version] = arn.split('/');
  return version.length === 0 ? arn : version.join('/');
}
