import type { Clock } from '../clock.ts';
import { ActionError } from '../errors.ts';
import type { Ami, AmiQuery } from '../plan/ami.ts';
import { isCommit } from '../commit.ts';
import { claimOf, claimTags, overtaking, type Claim } from '../plan/claim.ts';
import { hasAmi, isMarkedReleased, type Image } from '../plan/image.ts';
import { imageAddressOf } from '../plan/image-of-ami.ts';
import type { Lock } from '../plan/lock.ts';
import type { CompareCommits } from '../plan/relation.ts';
import { tagNames } from '../plan/tags.ts';
import type { Wanted } from '../plan/wanted.ts';
import { tagLagMs } from './tag-lag.ts';

/**
 * Milliseconds after which whoever made a claim can't be releasing any more: as long as a job of
 * GitHub's runners.
 */
const claimLifeMs = 6 * 60 * 60_000;

/**
 * How often a claim is written and looked for. More would mean that it never shows, or that two runs
 * go on taking each other's place.
 */
const mostLooks = 20;

/** Calls with which a release finds out whether others are released, and says that it is. */
export interface OrderStore {
  image: (arn: string) => Promise<Image | undefined>;
  amis: (region: string, query: AmiQuery) => Promise<Ami[]>;
  /** The AMIs of this account in a region that have a tag with this value, whatever their state. */
  ownAmis: (region: string, tag: string, value: string) => Promise<Ami[]>;
  tag: (region: string, resourceIds: string[], tags: Record<string, string>) => Promise<void>;
  tagImage: (arn: string, tags: Record<string, string>) => Promise<void>;
  compareCommits: CompareCommits;
  clock: Clock;
  /** Aborts when the run is cancelled. */
  signal: AbortSignal;
}

/** The run that wants to release. */
export interface Releasing {
  /** Full object name; empty where it has none. */
  commit: string;
  /** URL; may be empty. */
  run: string;
  /** Whether somebody asked for this content whatever else was released. */
  isForced: boolean;
}

/**
 * Whether an image may be released: `taken` where it may, `overdue` where consumers would not get
 * it, since an AMI of older content is newer, or where a run of older content may be sharing it at
 * this moment; then it has to be built again.
 */
export type Turn =
  | {
      kind: 'taken';
      /** The account's AMIs of the recipe in all of its regions, whatever their state. */
      listed: Ami[];
    }
  | { kind: 'overdue'; reason: string };

/** An image of the recipe that others release or have released. */
interface Other {
  image: Image;
  claim: Claim | undefined;
  /** Regions in which its AMI is not older than ours. */
  newerIn: string[];
}

/** What stands in AWS at one moment. */
interface Sight {
  /** Claims on our image and on its AMI in the home region, where they are not ours. */
  foreign: Claim[];
  /** Whether our claim is on the image, and whether on all of its AMIs. */
  isOnImage: boolean;
  isOnAmis: boolean;
  /** Whether the release of our image was completed. */
  isComplete: boolean;
  others: Other[];
  listed: Ami[];
}

/**
 * Takes the turn to release an image, before anybody may launch it. Two runs that release different
 * commits at the same time both write their claim, then wait until the other would see it, then
 * look: so at least one sees the other, and the older one stops. Throws an ActionError where newer
 * content is released or being released, or where it can't be told (ADR 0013).
 *
 * @param amis the image's AMIs in all regions
 */
export async function takeTurn(
  image: Image,
  wanted: Wanted,
  amis: readonly Ami[],
  releasing: Releasing,
  store: OrderStore,
): Promise<Turn> {
  const { lock } = wanted;
  const { commit, run } = releasing;
  const atHome = amis.filter(({ region }) => region === lock.homeRegion);
  let hasWaited = false;
  for (let looks = 1; looks <= mostLooks; looks++) {
    // A look before the wait decides nothing: where newer content shows at home, it spares the claim
    // and the wait.
    const isFull = hasWaited || isMarkedReleased(image) || !isCommit(commit);
    const seen = await look(image, wanted, isFull ? amis : atHome, commit, store);
    const overdue = await judge(image, lock, releasing, seen, store);
    if (overdue) return overdue;
    const isClaimed = seen.isOnImage && seen.isOnAmis && (hasWaited || seen.isComplete);
    if (isFull && (isClaimed || !isCommit(commit))) return { kind: 'taken', listed: seen.listed };

    const tags = claimTags({ commit, run, claimedAt: store.clock.now() });
    if (!seen.isOnImage) await store.tagImage(image.arn, tags);
    // Another run may have claimed the same image between our look and our write, which then took
    // the place of its claim. What it wrote on the AMI is still there.
    const [now] = await store.amis(lock.homeRegion, { ids: atHome.map(({ amiId }) => amiId) });
    const hidden = now && claimOf(now.tags);
    if (hidden && hidden.commit !== commit && !isKnown(hidden, seen.foreign)) {
      await restore(image, hidden, lock, releasing, store);
      hasWaited = false;
      continue;
    }
    if (!isFull || !seen.isOnAmis) {
      await Promise.all(
        amis.map((ami) =>
          store.tag(ami.region, [ami.amiId], { ...tags, [tagNames.image]: image.arn }),
        ),
      );
    }
    await store.clock.sleep(tagLagMs, store.signal);
    hasWaited = true;
  }
  throw new ActionError(
    'release',
    `${lock.recipe} is not released: the tag ${tagNames.releasedCommit} that this run writes on ${image.arn} and its AMIs does not stay there, so it can't be told whether another run is releasing, too.`,
    'Run again when no other run releases this recipe.',
  );
}

const isKnown = ({ commit }: Claim, among: readonly Claim[]): boolean =>
  among.some((one) => one.commit === commit);

/** Puts a claim back that ours took the place of, unless ours is the newer one. */
async function restore(
  image: Image,
  hidden: Claim,
  lock: Lock,
  { commit, isForced }: Releasing,
  store: OrderStore,
): Promise<void> {
  if (isForced) return;
  const rival = { imageArn: image.arn, claim: hidden };
  if (await overtaking(lock.recipe, commit, rival, store.compareCommits)) {
    await store.tagImage(image.arn, claimTags(hidden));
  }
}

/** Reads the claims on the image, and which others of the recipe count beside it. */
async function look(
  image: Image,
  { lock }: Wanted,
  amis: readonly Ami[],
  commit: string,
  store: OrderStore,
): Promise<Sight> {
  const [own, ...listed] = await Promise.all([
    store.image(image.arn),
    ...amis.map(async (ami) => ({
      ours: ami,
      all: await store.ownAmis(ami.region, tagNames.recipe, lock.recipe),
    })),
  ]);
  const shown = listed.flatMap(({ ours, all }) => all.filter(({ amiId }) => amiId === ours.amiId));
  const atHome = shown.find(({ region }) => region === lock.homeRegion);
  const onImage = claimOf(own?.tags ?? {});
  return {
    foreign: [onImage, claimOf(atHome?.tags ?? {})].filter(
      (claim) => claim !== undefined && claim.commit !== commit,
    ) as Claim[],
    isOnImage: onImage?.commit === commit,
    isOnAmis:
      shown.length === amis.length &&
      shown.every(
        ({ tags }) =>
          tags[tagNames.releasedCommit] === commit && tags[tagNames.image] === image.arn,
      ),
    isComplete: own !== undefined && isMarkedReleased(own),
    others: await othersAmong(listed, lock, store.image),
    listed: listed.flatMap(({ all }) => all),
  };
}

/**
 * The images that count in some region: the newest that is released there, and each with a claim
 * that is newer. What is older than a complete release was compared with it, or will be. Only the
 * tags of an image prove something.
 */
async function othersAmong(
  listed: { ours: Ami; all: Ami[] }[],
  lock: Lock,
  imageOf: OrderStore['image'],
): Promise<Other[]> {
  const images = new Map<string, Promise<Image | undefined>>();
  const read = (address: string): Promise<Image | undefined> => {
    if (!images.has(address)) images.set(address, imageOf(address));
    return images.get(address)!;
  };
  const found = new Map<string, Other>();
  for (const { ours, all } of listed) {
    const newestFirst = all
      .filter(
        ({ amiId, state, tags }) =>
          amiId !== ours.amiId &&
          state === 'available' &&
          (tags[tagNames.releasedCommit] !== undefined || tags[tagNames.releasedAt] !== undefined),
      )
      .sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
    for (const ami of newestFirst) {
      const address = imageAddressOf(ami, lock);
      const image = address === undefined ? undefined : await read(address);
      if (!image || !hasAmi(image, ami)) continue;
      const claim = claimOf(image.tags);
      const isComplete = isMarkedReleased(image);
      if (!claim && !isComplete) continue;
      const other = found.get(image.arn) ?? { image, claim, newerIn: [] };
      found.set(image.arn, other);
      if (ami.createdAt >= ours.createdAt) other.newerIn.push(ami.region);
      if (isComplete) break;
    }
  }
  return [...found.values()];
}

/** Why the image has to be built again; `undefined` where it may be released. */
async function judge(
  image: Image,
  lock: Lock,
  { commit, isForced }: Releasing,
  { foreign, isComplete, others }: Sight,
  { compareCommits, clock }: OrderStore,
): Promise<(Turn & { kind: 'overdue' }) | undefined> {
  const rivals = [
    ...foreign.map((claim) => ({ imageArn: image.arn, claim })),
    ...others.flatMap(({ image: { arn }, claim }) => (claim ? [{ imageArn: arn, claim }] : [])),
  ];
  for (const rival of isForced ? [] : rivals) {
    const problem = await overtaking(lock.recipe, commit, rival, compareCommits);
    if (problem) throw problem;
  }
  // Whoever claimed it may go on to share it as an older commit wants it shared.
  const [rival] = foreign;
  if (rival && !isComplete && !(clock.now() - rival.claimedAt > claimLifeMs)) {
    return {
      kind: 'overdue',
      reason: `a run of the older commit ${rival.commit} was releasing the same image`,
    };
  }
  // Images of the same commit have the same content, whichever is the newer one.
  const newer = others.find(
    ({ claim, newerIn }) => newerIn.length > 0 && (isForced || claim?.commit !== commit),
  );
  return newer
    ? {
        kind: 'overdue',
        reason: `${newer.image.arn}${newer.claim ? ` of the older commit ${newer.claim.commit}` : ''} has a newer AMI in ${newer.newerIn.join(', ')}, which consumers would take`,
      }
    : undefined;
}
