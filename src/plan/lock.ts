import type { InferOutput } from 'valibot';
import { amiNameConvention, amiStem } from '../recipe/ami-name-template.ts';
import type { Recipe } from '../recipe/recipe.ts';
import { digestOf, shortDigest } from './digest.ts';
import type {
  componentSchema,
  handedLockSchema,
  lockSchema,
  parentImageSchema,
} from './lock-schema.ts';

/** A parent image with everything resolved that "latest" left open. */
export type ResolvedParentImage = InferOutput<typeof parentImageSchema>;

/** A component as a build will use it. */
type LockedComponent = InferOutput<typeof componentSchema>;

/** What "latest" meant for one recipe at one moment. A build by a lock resolves nothing again. */
export type Lock = InferOutput<typeof lockSchema>;

/**
 * What a lock holds beyond the recipe's files: it travels from job to job, and each makes the lock
 * again from its own checkout.
 */
export type HandedLock = InferOutput<typeof handedLockSchema>;

/** The facts that only AWS knows. */
export interface ResolvedFacts {
  parent: ResolvedParentImage;
  /** Region to key ARN. */
  keys: Record<string, string>;
  /** `name/version` of a managed component to its build version ARN. */
  managed: Record<string, string>;
  /** Milliseconds since the epoch. */
  now: number;
  force: boolean;
}

/** Makes the lock of a recipe from facts that AWS told. Pure. */
export function makeLock(recipe: Recipe, facts: ResolvedFacts): Lock {
  const resolvedAt = new Date(facts.now).toISOString();
  const components = recipe.components.map((component): LockedComponent => {
    const parameters = component.parameters;
    if (component.kind === 'managed') {
      const arn = facts.managed[managedKey(component)];
      if (arn === undefined) {
        throw new Error(`managed component ${managedKey(component)} is not resolved`);
      }
      return { kind: 'managed', name: component.name, arn, parameters };
    }
    const digest = digestOf({ data: component.document.data, platform: recipe.platform });
    const name = `golden-ami-${slug(component.document.name)}-${shortDigest(digest)}`;
    return {
      kind: 'document',
      file: component.document.file,
      arn: addressOf(recipe, 'component', `${name}/1.0.0/1`),
      name,
      digest,
      parameters,
    };
  });
  const volumeGiB = Math.max(recipe.volume.size, facts.parent.snapshotGiB);
  const content = {
    parent: recipe.parent,
    documents: components.map((component) =>
      component.kind === 'document'
        ? { name: component.name, digest: component.digest, parameters: component.parameters }
        : { managed: component.name, parameters: component.parameters },
    ),
    volumeGiB: recipe.volume.size,
    userData: recipe.userData?.text,
    keepSsmAgent: recipe.keepSsmAgent,
    homeKey: facts.keys[recipe.homeRegion],
  };
  const requested = recipe.components.flatMap((component) =>
    component.kind === 'managed' ? [component.version] : [],
  );
  return {
    version: 1,
    recipe: recipe.name,
    ...(recipe.amiName === amiNameConvention ? {} : { amiName: recipe.amiName }),
    file: recipe.file,
    platform: recipe.platform,
    account: recipe.account,
    homeRegion: recipe.homeRegion,
    regions: recipe.regions,
    resolvedAt,
    ...(facts.force ? { notBefore: resolvedAt } : {}),
    parent: facts.parent,
    volumeGiB,
    components,
    keys: facts.keys,
    contentDigest: digestOf({
      ...content,
      // Only here: the digest has what was found.
      ...(requested.length === 0 ? {} : { requested }),
    }),
    digest: digestOf({
      ...content,
      volumeGiB,
      parentImage: facts.parent.image,
      rootDeviceName: facts.parent.rootDeviceName,
      managed: components.flatMap((component) =>
        component.kind === 'managed' ? [component.arn] : [],
      ),
    }),
  };
}

/** What has to travel of a lock. */
export function handedLock(lock: Lock): HandedLock {
  const { resolvedAt, notBefore, parent, keys, components } = lock;
  return {
    resolvedAt,
    force: notBefore !== undefined,
    parent,
    keys,
    managed: components.flatMap((one) => (one.kind === 'managed' ? [one.arn] : [])),
    checksum: digestOf(lock),
  };
}

/**
 * Makes a lock again from the recipe's files and what travelled of it; `undefined` where it was
 * made from other files.
 */
export function lockFrom(handed: HandedLock, recipe: Recipe): Lock | undefined {
  const managed = recipe.components.filter((component) => component.kind === 'managed');
  if (managed.length !== handed.managed.length) return undefined;
  const lock = makeLock(recipe, {
    parent: handed.parent,
    keys: handed.keys,
    managed: Object.fromEntries(
      managed.map((component, index) => [managedKey(component), handed.managed[index] ?? '']),
    ),
    now: Date.parse(handed.resolvedAt),
    force: handed.force,
  });
  return digestOf(lock) === handed.checksum ? lock : undefined;
}

/** What the names of the AMIs have before the blank and the time of the build. */
export function amiStemOf(lock: Pick<Lock, 'recipe' | 'amiName'>): string {
  return amiStem(lock.recipe, lock.amiName);
}

/** Key of a managed component in `ResolvedFacts.managed`. */
export function managedKey(component: { name: string; version: string }): string {
  return `${component.name}/${component.version}`;
}

/**
 * ARN of an Image Builder resource in the recipe's account. It is known before the resource exists,
 * since our names are slugs that Image Builder does not change.
 */
export function addressOf(
  at: { account: string; homeRegion: string },
  type: string,
  tail: string,
): string {
  return `arn:${partitionOf(at.homeRegion)}:imagebuilder:${at.homeRegion}:${at.account}:${type}/${tail}`;
}

/** Partition of a region, as ARNs name it. */
export function partitionOf(region: string): string {
  if (region.startsWith('cn-')) return 'aws-cn';
  return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}

/**
 * Turns a file name into a name that can be part of an ARN. Image Builder writes names in lower
 * case there, with hyphens for spaces and underscores; here every other character becomes a hyphen,
 * too.
 */
export function slug(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
