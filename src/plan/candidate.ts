import type { ParentImage, RecipeComponent } from '../recipe/recipe.ts';
import type { Ami, AmiQuery } from './ami.ts';
import type { ExistingComponent, ExistingConfiguration, ExistingImageRecipe } from './existing.ts';
import { tagProblem, type Image } from './image.ts';
import type { Lock } from './lock.ts';
import { newestParent } from './own-parent.ts';
import type { ReleaseLookup } from './released-image.ts';
import { matchingAmis } from './parent-image.ts';
import { joined, type Comparison } from './read-back/compare.ts';
import { compareComponent } from './read-back/component.ts';
import { compareDistribution } from './read-back/distribution.ts';
import { compareImage, compareMadeOf } from './read-back/image.ts';
import { compareImageRecipe } from './read-back/image-recipe.ts';
import { compareInfrastructure } from './read-back/infrastructure.ts';
import type { ImageRecipeRequest, Wanted } from './wanted.ts';

/** Reads of AWS that compare an image with the repository, all in the home region. */
export interface ContentLookup extends ReleaseLookup {
  component: (arn: string) => Promise<ExistingComponent | undefined>;
  imageRecipe: (arn: string) => Promise<ExistingImageRecipe | undefined>;
  infrastructure: (arn: string) => Promise<ExistingConfiguration | undefined>;
  distribution: (arn: string) => Promise<ExistingConfiguration | undefined>;
  amis: (query: AmiQuery) => Promise<Ami[]>;
}

/**
 * Reads back from AWS what an image was made of, and compares every member of every answer with
 * what the repository wants. Without differences and unknown members the image may be released.
 * Tags and names are not trusted: code of a pull request wrote them. An image of a pull request can
 * have another ARN than the one that is wanted now, since AWS may publish a newer parent image
 * before the merge. Then its parent image must be the one that was newest when it was built, and the
 * versions of managed components may be others that the recipe asks for; all else must be the same.
 * Unknown members that the recipe accepts are left out.
 */
export async function compareContents(
  image: Image,
  wanted: Wanted,
  store: ContentLookup,
): Promise<Comparison> {
  const untold = [
    ...(image.imageRecipeArn === '' ? ['image recipe'] : []),
    ...(image.infrastructureArn === '' ? ['infrastructure configuration'] : []),
    ...(image.distributionArn === '' ? ['distribution configuration'] : []),
  ];
  if (untold.length > 0) {
    return { differences: untold.map((what) => `AWS does not tell its ${what}`), unknown: [] };
  }
  const [imageRecipe, infrastructure, distribution] = await Promise.all([
    store.imageRecipe(image.imageRecipeArn),
    store.infrastructure(image.infrastructureArn),
    store.distribution(image.distributionArn),
  ]);
  if (!imageRecipe || !infrastructure || !distribution) {
    return {
      differences: ['its image recipe, infrastructure or distribution configuration is gone'],
      unknown: [],
    };
  }
  const [asked, components] = await Promise.all([
    image.imageRecipeArn === wanted.imageRecipeArn
      ? { request: wanted.imageRecipe, differences: [] }
      : requestAtTheTime(imageRecipe, image, wanted, store),
    Promise.all(
      [...wanted.components].map(async ([arn, { request, document }]) => {
        const existing = await store.component(arn);
        return existing
          ? compareComponent(existing.answer, request, `component ${document.file}`)
          : { differences: [`component ${document.file} is gone`], unknown: [] };
      }),
    ),
  ]);
  const tags = tagProblem(image.tags, wanted.recipe);
  const resources = joined([
    { differences: tags === undefined ? [] : [`it ${tags}`], unknown: [] },
    compareImage(image.answer, wanted),
    { differences: asked.differences, unknown: [] },
    compareImageRecipe(imageRecipe.answer, asked.request, wanted.lock.platform),
    compareInfrastructure(infrastructure.answer, wanted.infrastructure),
    compareDistribution(distribution.answer, wanted.distribution),
    ...components,
  ]);
  const copies = compareMadeOf(image.answer, asked.request, wanted);
  const { differences, unknown } = joined([
    resources,
    // Where the resources differ, their copies do as well.
    resources.differences.length === 0 ? copies : { ...copies, differences: [] },
  ]);
  return { differences, unknown: notAccepted(unknown, wanted.recipe) };
}

/** The members that the recipe does not accept. */
export function notAccepted(
  unknown: readonly string[],
  { acceptMembers }: Pick<Wanted['recipe'], 'acceptMembers'>,
): string[] {
  return unknown.filter((member) => !acceptMembers.includes(member));
}

/**
 * The request that a candidate at another address should have been made with, and why it can't have
 * been.
 */
async function requestAtTheTime(
  found: ExistingImageRecipe,
  image: Image,
  wanted: Wanted,
  store: ContentLookup,
): Promise<{ request: ImageRecipeRequest; differences: string[] }> {
  const { recipe, lock, imageRecipe: now } = wanted;
  const parent = await parentAtTheTime(found.parentImage, image, wanted, store);
  const prefix = `${lock.recipe}-`;
  const isOurName =
    found.name.startsWith(prefix) && /^[0-9a-f]{12}$/.test(found.name.slice(prefix.length));
  return {
    differences: parent.differences,
    request: {
      ...now,
      name: isOurName ? found.name : now.name,
      parentImage: found.parentImage,
      components: now.components.map((component, index) => {
        const requested = recipe.components[index];
        const arn = found.components[index]?.arn;
        return arn !== undefined &&
          requested !== undefined &&
          isWhatIsAsked(arn, component.componentArn, requested)
          ? { ...component, componentArn: arn }
          : component;
      }),
      blockDeviceMappings: now.blockDeviceMappings.map(({ ebs }) => ({
        deviceName: parent.rootDeviceName,
        ebs: { ...ebs, volumeSize: Math.max(recipe.volume.size, parent.snapshotGiB) },
      })),
    },
  };
}

/**
 * The parent image of a candidate: what its disk must have been, and why it is not the one that the
 * recipe named at the time of the build.
 */
async function parentAtTheTime(
  parentImage: string,
  image: Image,
  { lock, recipe }: Wanted,
  store: ContentLookup,
): Promise<Pick<Lock['parent'], 'rootDeviceName' | 'snapshotGiB'> & { differences: string[] }> {
  if (parentImage === lock.parent.image) return { ...lock.parent, differences: [] };
  const wrong = (problem: string) => ({ ...lock.parent, differences: [problem] });
  const generations = await parentGenerations(recipe.parent, lock.parent.image, store);
  if (!generations) {
    return wrong(`parent image ${parentImage} can't be compared with ${lock.parent.image}`);
  }
  const built = new Date(image.createdAt).toISOString();
  const { ami: newest } = await newestParent(
    generations.amis.filter((ami) => ami.createdAt < built),
    recipe.parent,
    lock,
    store,
    image.createdAt,
  );
  if (newest?.amiId !== parentImage) {
    return wrong(
      `parent image ${parentImage} was not the newest ${generations.name} when it was built`,
    );
  }
  const root = newest.volumes.find(({ device }) => device === newest.rootDeviceName);
  return {
    rootDeviceName: newest.rootDeviceName,
    snapshotGiB: root?.sizeGiB ?? 0,
    differences: [],
  };
}

/**
 * The AMIs that the recipe's `parent` has resolved to over time; `undefined` where they can't be
 * listed.
 */
async function parentGenerations(
  parent: ParentImage,
  current: string,
  store: ContentLookup,
): Promise<{ name: string; amis: Ami[] } | undefined> {
  if ('owner' in parent) {
    return { name: parent.namePattern, amis: await matchingAmis(parent, store.amis) };
  }
  if (!('ssm' in parent)) return undefined;
  const ami = (await store.amis({ ids: [current] }))[0];
  if (!ami) return undefined;
  // Successive AMIs of one SSM parameter differ only in the numbers of their names (dates, builds).
  // A number that is also in the parameter's name (Windows_Server-2022, kernel-6.12) does not
  // change.
  const parameterNumbers = new Set(parent.ssm.split(number));
  // `split` at a capturing group keeps what it matched, so the numbers are the elements with an odd
  // index.
  const parts = ami.name
    .split(number)
    .map((text, index) => ({ text, isVariable: index % 2 === 1 && !parameterNumbers.has(text) }));
  const namePattern = parts.map(({ text, isVariable }) => (isVariable ? '*' : text)).join('');
  // EC2's `*` matches any text (al2023-ami-minimal-…); here only a number may stand in its place.
  const isGeneration = (name: string): boolean => {
    const others = name.split(number);
    return (
      others.length === parts.length &&
      parts.every(({ text, isVariable }, index) => isVariable || others[index] === text)
    );
  };
  const amis = await matchingAmis({ owner: ami.ownerId, namePattern, exclude: [] }, store.amis);
  return { name: namePattern, amis: amis.filter(({ name }) => isGeneration(name)) };
}

const number = /(\d+(?:\.\d+)*)/;

/**
 * Whether a component is the same AWS-managed component as the one that is wanted now, in a version
 * that the recipe asks for.
 */
function isWhatIsAsked(found: string, wanted: string, requested: RecipeComponent): boolean {
  if (requested.kind !== 'managed') return false;
  const managed = /^(arn:[^:]+:imagebuilder:[^:]+:aws:component\/[^/]+)\/(\d+\.\d+\.\d+\/\d+)$/;
  const [, name, version = ''] = managed.exec(found) ?? [];
  return (
    name !== undefined &&
    name === managed.exec(wanted)?.[1] &&
    fitsVersion(version, requested.version)
  );
}

/** Whether a version with its build is one that a request (`1.2.3/1`, `1.2.3`, `1.x.x`) means. */
function fitsVersion(version: string, requested: string): boolean {
  const [numbers = '', build] = requested.split('/');
  const [found = '', foundBuild] = version.split('/');
  const nodes = found.split('.');
  return (
    (build === undefined || build === foundBuild) &&
    numbers.split('.').every((node, index) => node === 'x' || node === nodes[index])
  );
}
