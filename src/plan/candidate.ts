import type { ParentImage } from '../recipe/recipe.ts';
import type { Ami, AmiQuery } from './ami.ts';
import { irregularities } from './decide.ts';
import {
  componentDifferences,
  distributionDifferences,
  imageRecipeDifferences,
  infrastructureDifferences,
  type ExistingComponent,
  type ExistingDistribution,
  type ExistingImageRecipe,
  type ExistingInfrastructure,
} from './existing.ts';
import type { Image } from './image.ts';
import { fittingAmis, newestAmi } from './parent-image.ts';
import type { Wanted } from './wanted.ts';

/** What is read back from AWS, all in the home region. */
export interface ContentLookup {
  component: (arn: string) => Promise<ExistingComponent | undefined>;
  imageRecipe: (arn: string) => Promise<ExistingImageRecipe | undefined>;
  infrastructure: (arn: string) => Promise<ExistingInfrastructure | undefined>;
  distribution: (arn: string) => Promise<ExistingDistribution | undefined>;
  amis: (query: AmiQuery) => Promise<Ami[]>;
}

/**
 * Reads back from AWS what an image was made of and says in what it differs from what the
 * repository wants; empty where it may be released. Tags and names count for nothing here: code of
 * a pull request wrote them. Where the image stands at another address (seeds move between a pull
 * request and its merge) its parent image must be the one that was newest when it was built, and
 * managed components may be of other versions; all else must be the same.
 */
export async function contentDifferences(
  image: Image,
  wanted: Wanted,
  store: ContentLookup,
): Promise<string[]> {
  const [imageRecipe, infrastructure, distribution] = await Promise.all([
    store.imageRecipe(image.imageRecipeArn),
    store.infrastructure(image.infrastructureArn),
    store.distribution(image.distributionArn),
  ]);
  if (!imageRecipe || !infrastructure || !distribution) {
    return ['its image recipe, infrastructure or distribution configuration is gone'];
  }

  const isSameAddress = image.imageRecipeArn === wanted.imageRecipeArn;
  const expected = isSameAddress
    ? wanted.imageRecipe
    : {
        ...wanted.imageRecipe,
        parentImage: imageRecipe.parentImage,
        components: wanted.imageRecipe.components.map((component, index) => {
          const found = imageRecipe.components[index]?.arn;
          return found !== undefined && isOtherVersionOf(found, component.componentArn)
            ? { ...component, componentArn: found }
            : component;
        }),
        blockDeviceMappings: wanted.imageRecipe.blockDeviceMappings.map((mapping) => {
          const volume = imageRecipe.volumes[0];
          return volume
            ? {
                deviceName: volume.device,
                ebs: {
                  ...mapping.ebs,
                  volumeSize: Math.max(volume.sizeGiB, wanted.recipe.volume.size),
                },
              }
            : mapping;
        }),
      };

  const components = await Promise.all(
    [...wanted.components].map(async ([arn, { request, document }]) => {
      const existing = await store.component(arn);
      if (!existing) return [`component ${document.file} is gone`];
      return componentDifferences(existing, request).map(
        (part) => `${part} of component ${document.file} differs`,
      );
    }),
  );
  return [
    ...irregularities(image),
    ...(isSameAddress
      ? []
      : await parentDifferences(imageRecipe.parentImage, image, wanted, store)),
    ...imageRecipeDifferences(imageRecipe, expected).map(
      (part) => `${part} of the image recipe differs`,
    ),
    ...infrastructureDifferences(infrastructure, wanted.infrastructure).map(
      (part) => `${part} of the infrastructure configuration differs`,
    ),
    ...distributionDifferences(distribution, wanted.distribution).map(
      (part) => `${part} of the distribution configuration differs`,
    ),
    ...components.flat(),
  ];
}

/** Says why an older parent image is not what the recipe meant when the image was built. */
async function parentDifferences(
  parentImage: string,
  image: Image,
  { lock, recipe }: Wanted,
  store: ContentLookup,
): Promise<string[]> {
  if (parentImage === lock.parent.image) return [];
  const family = await generationsOf(recipe.parent, lock.parent.image, store);
  if (!family) return [`parent image ${parentImage} can't be compared with ${lock.parent.image}`];
  const built = new Date(image.createdAt).toISOString();
  const newest = newestAmi(family.amis.filter((ami) => ami.createdAt < built));
  return newest?.amiId === parentImage
    ? []
    : [`parent image ${parentImage} was not the newest ${family.name} when it was built`];
}

/**
 * The AMIs that the recipe's parent has meant in the course of time; `undefined` where they can't
 * be told.
 */
async function generationsOf(
  parent: ParentImage,
  current: string,
  store: ContentLookup,
): Promise<{ name: string; amis: Ami[] } | undefined> {
  if ('owner' in parent) {
    return { name: parent.namePattern, amis: await fittingAmis(parent, store.amis) };
  }
  if (!('ssm' in parent)) return undefined;
  const ami = (await store.amis({ ids: [current] }))[0];
  if (!ami) return undefined;
  // Generations of one seed differ in numbers alone (dates, builds); a number of the parameter's
  // own name is none of those (Windows_Server-2022, kernel-6.12).
  const fixed = new Set(parent.ssm.split(number));
  // Split at a group: numbers stand at the odd places.
  const parts = ami.name
    .split(number)
    .map((text, place) => ({ text, isFree: place % 2 === 1 && !fixed.has(text) }));
  const namePattern = parts.map(({ text, isFree }) => (isFree ? '*' : text)).join('');
  // EC2's wildcard takes anything (al2023-ami-minimal-…), a number only numbers.
  const family = new RegExp(
    `^${parts.map(({ text, isFree }) => (isFree ? number.source : RegExp.escape(text))).join('')}$`,
  );
  const amis = await fittingAmis({ owner: ami.ownerId, namePattern, exclude: [] }, store.amis);
  return { name: namePattern, amis: amis.filter(({ name }) => family.test(name)) };
}

const number = /(\d+(?:\.\d+)*)/;

/** Whether both are the same AWS-managed component. */
function isOtherVersionOf(found: string, wanted: string): boolean {
  const managed = /^(arn:[^:]+:imagebuilder:[^:]+:aws:component\/[^/]+)\//;
  const name = managed.exec(found)?.[1];
  return name !== undefined && name === managed.exec(wanted)?.[1];
}
