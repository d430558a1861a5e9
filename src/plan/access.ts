import { isDeprecated, type Ami } from './ami.ts';
import { hasAmi, isMarkedReleased, type Image } from './image.ts';
import { imagesOfAmis, olderReleases, type ReleasesLookup } from './older-releases.ts';
import { amiStemOf } from './lock.ts';
import { isBuiltFor, overshared, type Overshared } from './orphans.ts';
import { newestAmi } from './parent-image.ts';
import { releasedAmiTags, releasedImageTags } from './release-tags.ts';
import { isNobody, namesIn, nobody, permissionChange, shareDigest } from './share.ts';
import type { LaunchPermissions, PermissionChange } from './share.ts';
import { releasedType, tagNames } from './tags.ts';
import type { Wanted } from './wanted.ts';

/** Reads of AWS that tell who may launch what is released. */
export interface AccessLookup extends ReleasesLookup {
  launchPermissions: (region: string, amiId: string) => Promise<LaunchPermissions>;
}

/** Who gets the AMIs of a recipe, and who loses them: ARNs, account ids, or `all`. */
export interface AccessChange {
  added: string[];
  removed: string[];
}

/** How the releases of a recipe differ from what it says. */
export interface ReleasedState extends AccessChange {
  /** What a release would change, for a sentence; absent where nothing is to be done. */
  difference?: string;
  /** AMIs that no release changes, though somebody may launch them whom the recipe does not name. */
  foreign: Overshared[];
}

/**
 * Compares the newest release, in full and in all regions, and the older ones, as far as their tags
 * leave open who may launch them, with what the recipe says.
 *
 * @param newest a complete release, whose AMIs are available
 * @param listed the account's AMIs of the recipe
 * @param now milliseconds since the epoch
 */
export async function releasedState(
  newest: Image,
  wanted: Wanted,
  listed: readonly Ami[],
  lookup: AccessLookup,
  now: number,
): Promise<ReleasedState> {
  const amis = listed.filter((ami) => hasAmi(newest, ami));
  const [changes, { older, orphans, foreign }] = await Promise.all([
    Promise.all(amis.map((ami) => changeOf(ami, wanted, lookup))),
    changesOfOlder(newest, wanted, listed, lookup),
  ]);
  // The tag follows from who may launch, which is said then.
  const unsaid = changes.some((change) => change !== undefined) ? tagNames.share : undefined;
  const phrases = amis.flatMap((ami, index) =>
    [
      ...phrasesOf(changes[index], 'it'),
      ...otherDifferences(ami, wanted, now),
      ...tagDifferences(ami.tags, releasedAmiTags(newest, wanted), '', unsaid),
      ...tagDifferences(newest.tags, releasedImageTags(wanted), ' of its image', unsaid),
    ].map((phrase) => ({ phrase, region: ami.region })),
  );
  const all = [
    ...changes,
    ...older,
    ...orphans.map(({ remove }) => ({ add: nobody, remove })),
  ].filter((change) => change !== undefined);
  const parts = [
    // Without its commit an older one, whose run somebody starts again, would overtake it (ADR 0013).
    ...(newest.tags[tagNames.releasedCommit] === undefined
      ? ['the release does not say of which commit it is']
      : []),
    ...(phrases.length === 0
      ? []
      : [`the release differs from the recipe: ${inRegions(phrases, amis.length)}`]),
    ...(older.length === 0 ? [] : [ofOlder(older)]),
    ...(orphans.length === 0 ? [] : [ofOrphans(orphans)]),
  ];
  return {
    ...(parts.length === 0 ? {} : { difference: parts.join('; ') }),
    foreign,
    ...namesOfAll(all),
  };
}

/**
 * Who would get the AMIs of a recipe by its next release, and who would lose them: compared with the
 * newest release, which is not read where its tag says that nobody would. `undefined` where nobody
 * would.
 *
 * @param known images that were read already
 */
export async function accessChange(
  wanted: Wanted,
  listed: readonly Ami[],
  known: readonly Image[],
  lookup: AccessLookup,
): Promise<AccessChange | undefined> {
  const { lock, shareWith } = wanted;
  let home = listed.filter(
    ({ region, state, tags }) =>
      region === lock.homeRegion &&
      state === 'available' &&
      tags[tagNames.releasedAt] !== undefined,
  );
  // Tags of an AMI prove nothing: the newest that its image says is released counts.
  for (let newest; (newest = newestAmi(home)) !== undefined;) {
    const ami = newest;
    const image =
      known.find((one) => hasAmi(one, ami)) ?? (await imagesOfAmis([ami], lock, lookup))[0];
    if (image && isMarkedReleased(image)) {
      if (ami.tags[tagNames.share] === shareDigest(shareWith)) return undefined;
      const change = await changeOf(ami, wanted, lookup);
      return change && namesOfAll([change]);
    }
    home = home.filter((one) => one !== ami);
  }
  const added = namesIn({ ...shareWith, isPublic: false });
  return added.length === 0 ? undefined : { added, removed: [] };
}

async function changeOf(
  { region, amiId }: Ami,
  { shareWith }: Wanted,
  { launchPermissions }: AccessLookup,
): Promise<PermissionChange | undefined> {
  return permissionChange(await launchPermissions(region, amiId), shareWith);
}

/** What an account needs beside the newest release. */
interface OlderChanges {
  /** The changes of older releases, by their AMI in the home region. */
  older: PermissionChange[];
  /** AMIs whose images are gone, of which a release takes away what is too much. */
  orphans: Overshared[];
  foreign: Overshared[];
}

/**
 * The changes that older releases need. One that nobody may launch is left out: somebody withdrew
 * it, and a release leaves it so.
 */
async function changesOfOlder(
  newest: Image,
  wanted: Wanted,
  listed: readonly Ami[],
  lookup: AccessLookup,
): Promise<OlderChanges> {
  const { images, orphans } = await olderReleases(listed, newest, wanted, lookup);
  const changes = await Promise.all(
    images.map(async (image) => {
      const amis = listed
        .filter((ami) => ami.state === 'available' && hasAmi(image, ami))
        .sort((a) => (a.region === wanted.lock.homeRegion ? -1 : 1));
      for (const { region, amiId } of amis) {
        const found = await lookup.launchPermissions(region, amiId);
        if (!isNobody(found) || isMeant(image, amis, wanted)) {
          return [permissionChange(found, wanted.shareWith) ?? { add: nobody, remove: nobody }];
        }
      }
      return [];
    }),
  );
  const over = await Promise.all(
    orphans.map(async (ami) => {
      const found = await lookup.launchPermissions(ami.region, ami.amiId);
      const orphan = overshared(ami, found, wanted.shareWith);
      return orphan ? [{ orphan, isOurs: isBuiltFor(amiStemOf(wanted.lock), ami) }] : [];
    }),
  );
  const those = (ours: boolean): Overshared[] =>
    over.flat().flatMap(({ orphan, isOurs }) => (isOurs === ours ? [orphan] : []));
  return { older: changes.flat(), orphans: those(true), foreign: those(false) };
}

/** Whether it is the recipe, of now or when it was shared, that lets nobody launch an image. */
function isMeant(image: Image, amis: readonly Ami[], { shareWith }: Wanted): boolean {
  const toNobody = shareDigest(nobody);
  return (
    shareDigest(shareWith) === toNobody ||
    [image, ...amis].some(({ tags }) => tags[tagNames.share] === toNobody)
  );
}

function otherDifferences(ami: Ami, { recipe }: Wanted, now: number): string[] {
  return [
    ...(recipe.requireImdsV2 && ami.imdsSupport !== 'v2.0' ? ['IMDSv2 is not required'] : []),
    ...(isDeprecated(ami, now) ? ['it is deprecated'] : []),
  ];
}

function tagDifferences(
  found: Record<string, string>,
  wanted: Record<string, string>,
  whose: string,
  unsaid: string | undefined,
): string[] {
  const names = Object.entries({ ...wanted, [tagNames.type]: releasedType }).flatMap(
    ([name, value]) => (name === unsaid || found[name] === value ? [] : [name]),
  );
  if (names.length === 0) return [];
  const [tags, differ] = names.length === 1 ? ['tag', 'differs'] : ['tags', 'differ'];
  return [`the ${tags} ${names.join(', ')}${whose} ${differ}`];
}

/** How many names a sentence has; the plan has all of them. */
const mostShown = 5;

function few(names: readonly string[]): string {
  return names.length > mostShown
    ? `${names.slice(0, mostShown).join(', ')} and ${String(names.length - mostShown)} more`
    : names.join(', ');
}

function phrasesOf(change: PermissionChange | undefined, what: string): string[] {
  const { added, removed } = namesOfAll(change ? [change] : []);
  return [
    ...(added.length > 0 ? [`${few(added)} ${added.length === 1 ? 'gets' : 'get'} ${what}`] : []),
    ...(removed.length > 0
      ? [`${few(removed)} ${removed.length === 1 ? 'loses' : 'lose'} ${what}`]
      : []),
  ];
}

/** Says once what is so in several regions, and names these unless they are all. */
function inRegions(
  phrases: readonly { phrase: string; region: string }[],
  regionCount: number,
): string {
  return [...Map.groupBy(phrases, ({ phrase }) => phrase)]
    .map(([phrase, where]) =>
      where.length === regionCount
        ? phrase
        : `${phrase} in ${where.map(({ region }) => region).join(', ')}`,
    )
    .join(', ');
}

function ofOlder(older: readonly PermissionChange[]): string {
  const count = `${String(older.length)} older ${older.length === 1 ? 'release' : 'releases'}`;
  const phrases = older.flatMap((change) => phrasesOf(change, older.length === 1 ? 'it' : 'them'));
  return phrases.length === 0
    ? `${count} ${older.length === 1 ? 'does' : 'do'} not say who may launch ${older.length === 1 ? 'it' : 'them'}`
    : `${count} ${older.length === 1 ? 'differs' : 'differ'} from the recipe: ${[...new Set(phrases)].join(', ')}`;
}

function ofOrphans(orphans: readonly Overshared[]): string {
  const amis = few(orphans.map(({ amiId, region }) => `${amiId} in ${region}`));
  const { removed } = namesOfAll(orphans.map(({ remove }) => ({ add: nobody, remove })));
  const [what, verb] = orphans.length === 1 ? ['image is', 'it'] : ['images are', 'them'];
  return `${amis} of older releases whose ${what} gone: ${few(removed)} ${removed.length === 1 ? 'loses' : 'lose'} ${verb}`;
}

function namesOfAll(changes: readonly PermissionChange[]): AccessChange {
  return {
    added: [...new Set(changes.flatMap(({ add }) => namesIn(add)))],
    removed: [...new Set(changes.flatMap(({ remove }) => namesIn(remove)))],
  };
}
