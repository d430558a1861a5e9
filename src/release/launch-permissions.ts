import type { Clock } from '../clock.ts';
import { ActionError, cancelled } from '../errors.ts';
import type { Ami } from '../plan/ami.ts';
import { isMarkedReleased, type Image } from '../plan/image.ts';
import {
  namesOf,
  permissionChange,
  shareDigest,
  type LaunchPermissions,
  type PermissionChange,
} from '../plan/share.ts';
import { tagNames } from '../plan/tags.ts';
import type { ShareWith } from '../recipe/recipe.ts';
import { attempts, pauseMs } from './verify.ts';

/** Calls that set launch permissions. */
export interface PermissionSetter {
  launchPermissions: (region: string, amiId: string) => Promise<LaunchPermissions>;
  changeLaunchPermissions: (
    region: string,
    amiId: string,
    change: PermissionChange,
  ) => Promise<void>;
  tag: (region: string, resourceIds: string[], tags: Record<string, string>) => Promise<void>;
  tagImage: (arn: string, tags: Record<string, string>) => Promise<void>;
}

/** A change of who may launch one AMI. */
export interface ChangedPermissions extends PermissionChange {
  region: string;
  amiId: string;
  /** Who could launch it before. */
  found: LaunchPermissions;
}

/**
 * Value of `golden-ami:share` while launch permissions change: no digest, so that a run that comes
 * after one that was cut off looks at all of the image's AMIs again.
 */
const changing = 'changing';

/**
 * Has exactly those launch the AMIs of an image whom the recipe names, in all regions. Says so on
 * the image and its AMI in the home region before the first change, and changes only what differs;
 * the digest of who may launch is the caller's to set afterwards.
 *
 * @param permissions who may launch each AMI now, by its id
 */
export async function setLaunchPermissions(
  image: Pick<Image, 'arn' | 'tags'>,
  amis: readonly Ami[],
  permissions: ReadonlyMap<string, LaunchPermissions>,
  wanted: { shareWith: ShareWith; homeRegion: string },
  setter: PermissionSetter,
): Promise<ChangedPermissions[]> {
  const changes = amis.flatMap(({ region, amiId }): ChangedPermissions[] => {
    const found = permissions.get(amiId);
    const change = found && permissionChange(found, wanted.shareWith);
    return change ? [{ region, amiId, found, ...change }] : [];
  });
  if (changes.length === 0) return [];
  const mark = { [tagNames.share]: changing };
  const home = amis.find(({ region }) => region === wanted.homeRegion) ?? amis[0];
  // What somebody changed by hand ends at the digest that stands there.
  const isSaid = [changing, shareDigest(wanted.shareWith)].includes(
    home?.tags[tagNames.share] ?? '',
  );
  await Promise.all([
    ...(isMarkedReleased(image) || image.tags[tagNames.share] !== undefined
      ? []
      : [setter.tagImage(image.arn, mark)]),
    ...(home === undefined || isSaid ? [] : [setter.tag(home.region, [home.amiId], mark)]),
  ]);
  await Promise.all(
    changes.map(({ region, amiId, add, remove }) =>
      setter.changeLaunchPermissions(region, amiId, { add, remove }),
    ),
  );
  return changes;
}

/** Reads who may launch each of the AMIs: a map by AMI id. */
export async function readPermissions(
  amis: readonly Ami[],
  { launchPermissions }: Pick<PermissionSetter, 'launchPermissions'>,
): Promise<Map<string, LaunchPermissions>> {
  return new Map(
    await Promise.all(
      amis.map(
        async ({ region, amiId }) => [amiId, await launchPermissions(region, amiId)] as const,
      ),
    ),
  );
}

/**
 * Reads changed AMIs until nothing is left to be changed. Throws an ActionError `release` where it
 * does not come to that: the digest must not be set then.
 *
 * @param leftOf what is left where these may launch an AMI
 */
export async function confirmPermissions(
  changes: readonly ChangedPermissions[],
  leftOf: (found: LaunchPermissions) => PermissionChange | undefined,
  reader: Pick<PermissionSetter, 'launchPermissions'> & { clock: Clock; signal: AbortSignal },
): Promise<void> {
  await Promise.all(
    changes.map(async ({ region, amiId }) => {
      for (let attempt = 1; ; attempt++) {
        const left = leftOf(await reader.launchPermissions(region, amiId));
        if (!left) return;
        if (reader.signal.aborted) {
          throw cancelled(`while EC2 was asked who may launch ${amiId} in ${region}`);
        }
        if (attempt >= attempts) {
          throw new ActionError(
            'release',
            `EC2 accepted a change of who may launch ${amiId} in ${region} and does not show it: missing ${namesOf(left.add)}, too many ${namesOf(left.remove)}.`,
            'Run again: it is set again. Where that does not help, look for what else changes it, and at what stands between this run and AWS (a proxy, AWS_ENDPOINT_URL).',
          );
        }
        await reader.clock.sleep(pauseMs, reader.signal);
      }
    }),
  );
}
