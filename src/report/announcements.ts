import type { PlannedRecipe } from '../plan/plan.ts';
import { labelOf } from './meanings.ts';

// What is said of a decision before it is carried out: comment, job summary and docs take their
// words from here. What came of it is said in meanings.ts.

/** What is said of a decision. */
interface Announcement {
  /** What will be done, with an icon. */
  label: string;
  /** The same where something is missing that a build or a launch needs. */
  labelIfBlocked: string;
  /** A few words that follow a number of images: `2 to build`. */
  count: string;
  /** Whether jobs have work that ends in an image or a release. */
  isWork: boolean;
  /** Whether an image that is not to be released is a candidate; else it is there already. */
  givesCandidate: boolean;
  /** What will be done with a candidate; absent where only a release is decided so. */
  candidate?: string;
  /** What will be done with an image that is to be released; absent where only a candidate is. */
  release?: string;
}

/** What is said of each decision; three of them are special cases of `start` and `release`. */
export const announcements = {
  'start': {
    label: '🔨 build',
    labelIfBlocked: "❌ can't be built",
    count: 'to build',
    isWork: true,
    givesCandidate: true,
    candidate: 'A candidate is to be built, tested and verified.',
    release: 'An image is to be built, tested, verified and released.',
  },
  'left-to-release': {
    label: '⏭️ left to the release',
    labelIfBlocked: "❌ can't be built",
    count: 'left to the release',
    isWork: false,
    givesCandidate: false,
    candidate:
      'No candidate is to be built: name, regions, keys or infrastructure are new, and a role for candidates may not make the configurations for them. A release makes them, and builds, tests and releases the image; a role that may make them builds a candidate all the same.',
  },
  'copy-again': {
    label: '🔁 make the copies again',
    labelIfBlocked: "❌ can't be copied again",
    count: 'to copy again',
    isWork: true,
    givesCandidate: true,
    candidate:
      'The image is built and tested, and a copy of it failed. The copies are to be made again and verified; where AWS does not do that, a candidate is built from the beginning.',
    release:
      'The image is built and tested, and a copy of it failed. The copies are to be made again and verified, and the image released; where AWS does not do that, it is built from the beginning.',
  },
  'attach': {
    label: '⏳ wait for a running build',
    labelIfBlocked: "❌ can't be built",
    count: 'being built already',
    isWork: true,
    givesCandidate: true,
    candidate: 'A build that runs already gives the candidate.',
    release: 'A build that runs already gives the image, which is then to be released.',
  },
  'reuse': {
    label: '✅ is there',
    labelIfBlocked: '❌ is there, and something is missing',
    count: 'already there',
    isWork: false,
    givesCandidate: false,
    candidate: 'An image with this content is there, so none is built.',
  },
  'release': {
    label: '🚀 release what is built',
    labelIfBlocked: "❌ can't be released",
    count: 'to release',
    isWork: true,
    givesCandidate: false,
    release:
      'No image is to be built: one with this content is there. It is to be released, or its release completed.',
  },
  'put-right': {
    label: '🔧 put the release right',
    labelIfBlocked: "❌ can't be released",
    count: 'with a release to put right',
    isWork: true,
    givesCandidate: false,
    release:
      'No image is to be built: the one with this content is released. Who may launch it, its settings or its tags are not what the recipe says, and are to be put right.',
  },
  'nothing': {
    label: '✅ nothing to do',
    labelIfBlocked: '❌ is there, and something is missing',
    count: 'already there',
    isWork: false,
    givesCandidate: false,
    release: 'The image with this content is released, so nothing is to be done.',
  },
} satisfies Record<
  PlannedRecipe['action'] | 'left-to-release' | 'copy-again' | 'put-right',
  Announcement
>;

/** The part of a plan that decides what is announced. */
type Announced = Pick<
  PlannedRecipe,
  'action' | 'isLeftToRelease' | 'isCopiedAgain' | 'isPutRight' | 'findings'
>;

/** What a decision announces. */
export function announcementOf(planned: Announced): Announcement {
  const { action, isLeftToRelease, isCopiedAgain, isPutRight } = planned;
  if (action === 'start' && isLeftToRelease) return announcements['left-to-release'];
  if (action === 'start' && isCopiedAgain) return announcements['copy-again'];
  if (action === 'release' && isPutRight) return announcements['put-right'];
  return announcements[action];
}

/** Whether something is missing that a build, a launch or a release of the image needs. */
export function isBlocked({ findings }: Pick<Announced, 'findings'>): boolean {
  return findings.some(({ severity }) => severity === 'bad');
}

/** What a decision announces in a few words, or why it can't be carried out. */
export function announcedLabel(planned: Announced): string {
  const { label, labelIfBlocked } = announcementOf(planned);
  if (!isBlocked(planned)) return label;
  if (!isHeldBack(planned)) return labelIfBlocked;
  return labelOf({ decided: 'release', meaning: 'held-back' });
}

/** Whether the image could be built, and only its release is stopped. */
export function isHeldBack({ action, findings }: Pick<Announced, 'action' | 'findings'>): boolean {
  const bad = findings.filter(({ severity }) => severity === 'bad');
  return (
    action !== 'reuse' &&
    action !== 'nothing' &&
    bad.length > 0 &&
    bad.every(({ stops }) => stops === 'release')
  );
}

/** What a decision announces, in a sentence or two. */
export function announce(planned: Announced, { share }: { share: boolean }): string {
  const { candidate, release } = announcementOf(planned);
  return (share ? (release ?? candidate) : (candidate ?? release)) ?? '';
}

/** What the images are called of which something is announced. */
export function announcedNoun(planned: Announced, { share }: { share: boolean }): string {
  return !share && announcementOf(planned).givesCandidate ? 'candidate' : 'image';
}
