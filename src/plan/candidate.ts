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
import { newestParent, type ReleaseLookup } from './own-parent.ts';
import { matchingAmis } from './parent-image.ts';
import type { Wanted } from './wanted.ts';

/** Reads of AWS that compare an image with the repository, all in the home region. */
export interface ContentLookup extends ReleaseLookup {
  component: (arn: string) => Promise<ExistingComponent | undefined>;
  imageRecipe: (arn: string) => Promise<ExistingImageRecipe | undefined>;
  infrastructure: (arn: string) => Promise<ExistingInfrastructure | undefined>;
  distribution: (arn: string) => Promise<ExistingDistribution | undefined>;
  amis: (query: AmiQuery) => Promise<Ami[]>;
}

/**
 * Reads back from AWS what an image was made of, and lists how that differs from what the
 * repository wants. An empty list means that the image may be released. Tags and names are not
 * trusted: code of a pull request wrote them. An image of a pull request can have another ARN than
 * the one that is wanted now, since AWS may publish a newer parent image before the merge. Then its
 * parent image must be the one that was newest when it was built, and the versions of managed
 * components may differ; all else must be the same.
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

/**
 * Explains why a parent image is not the one that the recipe named at the time of the build; empty
 * where it is.
 */
async function parentDifferences(
  parentImage: string,
  image: Image,
  { lock, recipe }: Wanted,
  store: ContentLookup,
): Promise<string[]> {
  if (parentImage === lock.parent.image) return [];
  const generations = await parentGenerations(recipe.parent, lock.parent.image, store);
  if (!generations) {
    return [`parent image ${parentImage} can't be compared with ${lock.parent.image}`];
  }
  const built = new Date(image.createdAt).toISOString();
  const { ami: newest } = await newestParent(
    generations.amis.filter((ami) => ami.createdAt < built),
    recipe.parent,
    lock,
    store,
    image.createdAt,
  );
  return newest?.amiId === parentImage
    ? []
    : [`parent image ${parentImage} was not the newest ${generations.name} when it was built`];
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

/** Whether both are the same AWS-managed component. */
function isOtherVersionOf(found: string, wanted: string): boolean {
  const managed = /^(arn:[^:]+:imagebuilder:[^:]+:aws:component\/[^/]+)\//;
  const name = managed.exec(found)?.[1];
  return name !== undefined && name === managed.exec(wanted)?.[1];
}
