import * as v from 'valibot';
import type { Platform } from '../recipe/recipe.ts';

const textByName = v.record(v.string(), v.string());

/** Schema of `ResolvedParentImage`. */
export const parentImageSchema = v.object({
  /**
   * What goes into the image recipe: an AMI id, or an Image Builder build ARN where AWS tells no
   * AMI id.
   */
  image: v.string(),
  /** AMI name, where the parent is an AMI that the account can see. */
  name: v.exactOptional(v.string()),
  /** When the AMI was made, ISO 8601. */
  createdAt: v.exactOptional(v.string()),
  /** From when on AWS calls the AMI deprecated, ISO 8601. */
  deprecatedAt: v.exactOptional(v.string()),
  rootDeviceName: v.string(),
  /** GiB of the root snapshot; 0 where AWS tells nothing. */
  snapshotGiB: v.number(),
});

/** Schema of `LockedComponent`. */
export const componentSchema = v.variant('kind', [
  v.object({
    kind: v.literal('document'),
    file: v.string(),
    arn: v.string(),
    name: v.string(),
    digest: v.string(),
    parameters: textByName,
  }),
  v.object({
    kind: v.literal('managed'),
    name: v.string(),
    arn: v.string(),
    parameters: textByName,
  }),
]);

/** Schema of `Lock`. */
export const lockSchema = v.object({
  version: v.literal(1),
  recipe: v.string(),
  /** Template of the AMI's name, where it is not the convention, which older plans know alone. */
  amiName: v.exactOptional(v.string()),
  file: v.string(),
  platform: v.picklist(['Linux', 'Windows'] satisfies Platform[]),
  account: v.string(),
  homeRegion: v.string(),
  regions: v.array(v.string()),
  /** When "latest" was resolved, ISO 8601. */
  resolvedAt: v.string(),
  /** With `force`: images older than this are built again. ISO 8601. */
  notBefore: v.exactOptional(v.string()),
  parent: parentImageSchema,
  /** GiB: the recipe's size, or the parent's snapshot where that is larger. */
  volumeGiB: v.number(),
  components: v.array(componentSchema),
  /** Region to ARN of the key. */
  keys: textByName,
  /** SHA-256 over everything that decides the content of the disk. */
  digest: v.string(),
  /**
   * The same without the resolved parent image, and with the versions of managed components as the
   * recipe asks for them: it depends on the repository and the home region's key alone.
   */
  contentDigest: v.string(),
});

/** Schema of `HandedLock`. */
export const handedLockSchema = v.object({
  /** ISO 8601. */
  resolvedAt: v.pipe(
    v.string(),
    v.check((text) => !Number.isNaN(Date.parse(text)), 'it is no time'),
  ),
  /** Whether images older than that are built again. */
  force: v.boolean(),
  parent: parentImageSchema,
  keys: textByName,
  /** Build version ARNs of the managed components, in the order of the recipe. */
  managed: v.array(v.string()),
  /** SHA-256 over the whole lock: other files, or another version of golden-ami, make another. */
  checksum: v.string(),
});
