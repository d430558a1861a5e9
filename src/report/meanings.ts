import type { Result } from '../outputs/images.ts';

// What is said of an image, in one place: comment, job summary, log, manifest and docs take their
// words from here. A pair of what was decided and what came of it that can't happen has no entry,
// so that no code can report it.

/** How something that became of an image is shown. */
interface Meaning {
  /** The value of the output `result`. */
  result: Result;
  icon: string;
  /** A few words that follow the name of a recipe, or a number of them. */
  label: string;
}

/** What may become of an image, the best first within each result. */
const meanings = {
  'current': { result: 'none', icon: '✅', label: 'released already' },
  'left-to-release': { result: 'none', icon: '⏭️', label: 'left to the release' },
  'candidate-reused': { result: 'reused', icon: '✅', label: 'reused' },
  'release-reused': { result: 'reused', icon: '✅', label: 'released already' },
  'released': { result: 'released', icon: '✅', label: 'released' },
  'awaits-release': { result: 'built', icon: '✅', label: 'built, to be released' },
  'candidate-built': { result: 'built', icon: '✅', label: 'built' },
  'built-and-released': { result: 'built', icon: '✅', label: 'built and released' },
  'running': { result: 'started', icon: '⏳', label: 'still running' },
  'build-cancelled': { result: 'cancelled', icon: '🚫', label: 'cancelled in AWS' },
  'run-cancelled': { result: 'cancelled', icon: '🚫', label: 'cancelled' },
  'blocked': { result: 'failed', icon: '❌', label: "can't be built" },
  'unplanned': { result: 'failed', icon: '❌', label: "can't be planned" },
  'not-built': { result: 'failed', icon: '❌', label: 'not built' },
  'build-failed': { result: 'failed', icon: '❌', label: 'failed' },
  'unlike-recipe': { result: 'failed', icon: '❌', label: 'not as it should be' },
  'not-released': { result: 'failed', icon: '❌', label: 'not released' },
  'stopped': { result: 'failed', icon: '❌', label: 'stopped by an error' },
} as const satisfies Record<string, Meaning>;

/** A name for what became of an image. */
type MeaningName = keyof typeof meanings;

const verified = 'its AMIs are verified in every region';
const candidate = `${verified}, and golden-ami has shared them with nobody`;
const awaiting = `${verified}, and private until another job of the plan releases them`;
const released = `${verified}, and those whom the recipe names may launch them`;

/** What may come of any decision. */
const always = {
  'run-cancelled':
    'The run was cancelled, or an error came of that. A build that it started is cancelled, or goes on where on-cancel says keep.',
  'unlike-recipe':
    'The image is there, and an AMI of it is not as it should be: see the table of findings.',
  'stopped': 'An error stopped the work on this image.',
} as const;

/** What may come of a build. */
const build = {
  ...always,
  'running': 'A build is going on in AWS; how it will end is not known yet.',
  'build-cancelled': 'The build was cancelled in AWS and gave no image.',
  'build-failed': 'The build failed; nothing of it is shared.',
  'not-released': 'The image is not released, or not to the end: the error says why.',
  'not-built': 'No build was started since this was planned.',
  'blocked': 'Nothing was started: the first error of the plan says why.',
} as const;

/** What may come of each decision, with what that means for the image. */
const sentences = {
  start: {
    ...build,
    'candidate-built': `A new image was built and tested; ${candidate}.`,
    'awaits-release': `A new image was built and tested; ${awaiting}.`,
    'built-and-released': `A new image was built, tested and released; ${released}.`,
    'released': `No build was needed, since a candidate with this content was released; ${released}.`,
    'release-reused': `An image with this content was released meanwhile; ${verified}.`,
    'left-to-release':
      'No candidate was built: name, regions, keys or infrastructure are new, and a release alone makes the configurations for them. It builds, tests and releases the image.',
  },
  attach: {
    ...build,
    'candidate-built': `A build that ran already gave the image and tested it; ${candidate}.`,
    'awaits-release': `A build that ran already gave the image and tested it; ${awaiting}.`,
    'built-and-released': `A build that ran already gave the image and tested it, and it was released; ${released}.`,
    'released': `Another image with this content was released meanwhile; ${released}.`,
    'release-reused': `An image with this content was released meanwhile; ${verified}.`,
  },
  reuse: {
    ...always,
    'candidate-reused': `A candidate with this content was there already; ${candidate}.`,
    'release-reused': `An image with this content was there already, and is released; ${verified}.`,
    'not-built': 'The image that was there when this was planned is gone.',
  },
  release: {
    ...build,
    'current': `Another run has released the image meanwhile; ${released}.`,
    'candidate-reused': `A candidate with this content was there already; ${awaiting}.`,
    'released': `An image that was there was released, or its release was completed; ${released}.`,
    'built-and-released': `The image that was there could not be released any more, so a new one was built, tested and released; ${released}.`,
  },
  nothing: {
    ...always,
    'current': `The image with this content was released already; ${released}.`,
    'released': `The image with this content was released already, and what was not as the recipe says was put right; ${released}.`,
    'release-reused': `An image with this content was there already, and is released; ${verified}.`,
    'not-released': 'The image with this content is there, and its release is not complete.',
    'not-built': 'The image that was there when this was planned is gone.',
  },
  undecided: { 'run-cancelled': always['run-cancelled'], 'stopped': always.stopped },
  unplanned: { unplanned: 'Nothing was planned for this recipe, so nothing was built.' },
} as const satisfies Record<string, Partial<Record<MeaningName, string>>>;

/** What was decided for an image: an action of `plan`, or that none was decided. */
export type Decided = keyof typeof sentences;

/** What was decided for an image and what became of it: a pair that can happen. */
export type Fate = {
  [D in Decided]: { readonly decided: D; readonly meaning: keyof (typeof sentences)[D] };
}[Decided];

/** How a fate is shown, with the value of the output `result` that stands for it. */
export function meaningOf({ meaning }: Fate): Meaning {
  return meanings[meaning];
}

/** A fate in a few words: `✅ built`. */
export function labelOf(fate: Fate): string {
  const { icon, label } = meaningOf(fate);
  return `${icon} ${label}`;
}

/** Place of a fate among all: the higher, the worse. */
export function rankOf({ meaning }: Fate): number {
  return Object.keys(meanings).indexOf(meaning);
}

/** What a fate means, in a sentence or two about the image. */
export function sentenceOf({ decided, meaning }: Fate): string {
  return (sentences[decided] as Partial<Record<MeaningName, string>>)[meaning] ?? '';
}

/** What is said of a decision before it is carried out. */
interface Announcement {
  /** What will be done, with an icon. */
  label: string;
  /** The same where something is missing that a build or a launch needs. */
  labelIfBlocked: string;
  /** A few words that follow a number of images: `2 to build`. */
  count: string;
  /** What will be done with a candidate; absent where only a release is decided so. */
  candidate?: string;
  /** What will be done with an image that is to be released; absent where only a candidate is. */
  release?: string;
}

const announcements = {
  start: {
    label: '🔨 build',
    labelIfBlocked: "❌ can't be built",
    count: 'to build',
    candidate: 'A candidate is to be built, tested and verified.',
    release: 'An image is to be built, tested, verified and released.',
  },
  attach: {
    label: '⏳ wait for a running build',
    labelIfBlocked: "❌ can't be built",
    count: 'being built already',
    candidate: 'A build that runs already gives the candidate.',
    release: 'A build that runs already gives the image, which is then to be released.',
  },
  reuse: {
    label: '✅ is there',
    labelIfBlocked: '❌ is there, and something is missing',
    count: 'already there',
    candidate: 'An image with this content is there, so none is built.',
  },
  release: {
    label: '🚀 release what is built',
    labelIfBlocked: "❌ can't be released",
    count: 'to release',
    release: 'An image with this content is there. It is to be released, or its release put right.',
  },
  nothing: {
    label: '✅ nothing to do',
    labelIfBlocked: '❌ is there, and something is missing',
    count: 'already there',
    release: 'The image with this content is released, so nothing is to be done.',
  },
} satisfies Record<Exclude<Decided, 'undecided' | 'unplanned'>, Announcement>;

/** An action of `plan`. */
type Planned = keyof typeof announcements;

/** What a decision announces. */
export function announcementOf(action: Planned): Announcement {
  return announcements[action];
}

/** What a decision announces, in a sentence. */
export function announce(action: Planned, { share }: { share: boolean }): string {
  const { candidate, release }: Announcement = announcements[action];
  return (share ? (release ?? candidate) : (candidate ?? release)) ?? '';
}

/** What a plan without any recipe means. Its `result` is `none`. */
export const nothingSelected = 'Nothing to rebuild: the change touches no recipe';

/** Every fate that can happen. */
export const fates: readonly Fate[] = Object.entries(sentences).flatMap(([decided, row]) =>
  Object.keys(row).map((meaning) => ({ decided, meaning }) as Fate),
);
