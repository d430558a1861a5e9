import type { Ami, AmiQuery } from './ami.ts';
import type { ExistingImageRecipe } from './existing.ts';
import { addressOf } from './lock.ts';
import { shortDigest } from './digest.ts';
import { tagNames } from './tags.ts';
import type { ImageRecipeRequest, Wanted } from './wanted.ts';

/** Reads of AWS that tell what changed, all in the home region. */
export interface ChangesLookup {
  imageRecipe: (arn: string) => Promise<ExistingImageRecipe | undefined>;
  amis: (query: AmiQuery) => Promise<Ami[]>;
}

/**
 * Lists for a reader how the wanted image differs from that of an earlier AMI of the recipe, one
 * line for each difference. The earlier image recipe is found by the digest in the AMI's tags; the
 * list is empty where there is no such tag or image recipe.
 */
export async function changesSince(
  previous: Ami,
  wanted: Wanted,
  lookup: ChangesLookup,
): Promise<string[]> {
  const digest = previous.tags[tagNames.digest] ?? '';
  if (!/^[0-9a-f]{64}$/.test(digest) || digest === wanted.lock.digest) return [];
  const existing = await lookup.imageRecipe(
    addressOf(wanted.lock, 'image-recipe', `${wanted.lock.recipe}-${shortDigest(digest)}/1.0.0`),
  );
  if (existing === undefined) return [];
  return [
    ...(await parentChange(existing.parentImage, wanted, lookup)),
    ...recipeChanges(existing, wanted.imageRecipe),
  ];
}

async function parentChange(
  before: string,
  { lock: { parent } }: Wanted,
  { amis }: ChangesLookup,
): Promise<string[]> {
  if (before === parent.image) return [];
  // AWS removes its old AMIs after a while; then only the id is known.
  const old = before.startsWith('ami-') ? (await amis({ ids: [before] }))[0] : undefined;
  const describe = (
    image: string,
    name: string | undefined,
    createdAt: string | undefined,
  ): string =>
    name === undefined ? image : `${name} (${image}, ${(createdAt ?? '').slice(0, 10)})`;
  return [
    `parent image: ${describe(before, old?.name, old?.createdAt)} → ${describe(parent.image, parent.name, parent.createdAt)}`,
  ];
}

/** Pure. */
export function recipeChanges(existing: ExistingImageRecipe, wanted: ImageRecipeRequest): string[] {
  const [volume, mapping] = [existing.volumes[0], wanted.blockDeviceMappings[0]];
  const wantedComponents = wanted.components.map(({ componentArn, parameters }) => ({
    arn: componentArn,
    parameters: Object.fromEntries(
      (parameters ?? []).map(({ name, value }) => [name, value.join(',')]),
    ),
  }));
  const changes = componentChanges(existing.components, wantedComponents);
  if (volume && mapping && volume.sizeGiB !== mapping.ebs.volumeSize) {
    changes.push(`volume: ${String(volume.sizeGiB)} → ${String(mapping.ebs.volumeSize)} GiB`);
  }
  if (volume && mapping && volume.kmsKeyId !== mapping.ebs.kmsKeyId) {
    changes.push(`key: ${volume.kmsKeyId} → ${mapping.ebs.kmsKeyId}`);
  }
  if (existing.userData !== (wanted.additionalInstanceConfiguration?.userDataOverride ?? '')) {
    changes.push('user data changed');
  }
  const keepsAgent =
    wanted.additionalInstanceConfiguration?.systemsManagerAgent?.uninstallAfterBuild === false;
  if (existing.keepsSsmAgent !== keepsAgent) {
    changes.push(keepsAgent ? 'the SSM agent stays' : 'the SSM agent is removed');
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
