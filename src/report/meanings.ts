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
  'put-right': { result: 'released', icon: '✅', label: 'released already, and put right' },
  'awaits-release': { result: 'built', icon: '✅', label: 'built, to be released' },
  'copied-awaits-release': { result: 'built', icon: '✅', label: 'copied again, to be released' },
  'candidate-built': { result: 'built', icon: '✅', label: 'built' },
  'candidate-copied': { result: 'built', icon: '✅', label: 'copied again' },
  'built-and-released': { result: 'built', icon: '✅', label: 'built and released' },
  'copied-and-released': { result: 'built', icon: '✅', label: 'copied again and released' },
  'running': { result: 'started', icon: '⏳', label: 'still running' },
  'build-cancelled': { result: 'cancelled', icon: '🚫', label: 'cancelled in AWS' },
  'run-cancelled': { result: 'cancelled', icon: '🚫', label: 'cancelled' },
  'lacking': { result: 'failed', icon: '❌', label: 'is there, and something is missing' },
  'blocked': { result: 'failed', icon: '❌', label: "can't be built" },
  'release-blocked': { result: 'failed', icon: '❌', label: "can't be released" },
  'held-back': { result: 'failed', icon: '❌', label: 'not to be released' },
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
const awaiting = `${verified}, and golden-ami shares them with nobody until another job of the plan releases them`;
const released = `${verified}, and those whom the recipe names may launch them`;

/** What may come of any decision. */
const always = {
  'run-cancelled': 'The run was cancelled, or an error came of that; it has started no build.',
  'unlike-recipe':
    'The image is there, and an AMI of it is not as it should be: see the table of findings.',
  'stopped': 'An error stopped the work on this image.',
} as const;

const ofOwnBuild =
  'The run was cancelled, or an error came of that. A build that it started is cancelled; with on-cancel: keep, which pull requests have by default, it goes on.';

/** What may come of a build. */
const build = {
  ...always,
  'run-cancelled': ofOwnBuild,
  'running': 'A build is going on in AWS; how it will end is not known yet.',
  'build-cancelled': 'The build was cancelled in AWS and gave no image.',
  'build-failed': 'The build failed; nothing of it is shared.',
  'not-released': 'The image is not released, or not to the end: the error says why.',
  'not-built': 'No build was started since this was planned.',
  'held-back':
    'Nothing was started, since the image is not to be released: the first error of the plan says why.',
} as const;

const copied =
  'The image was built and tested before, and the copies of which some had failed were made again';

const blocked = 'Nothing was started: the first error of the plan says why.';

const lacking =
  'Something that builds or launches need is missing: the first error of the plan says what.';

/** What may come of each decision, with what that means for the image. */
const sentences = {
  start: {
    ...build,
    blocked,
    'candidate-built': `A new image was built and tested; ${candidate}.`,
    'awaits-release': `A new image was built and tested; ${awaiting}.`,
    'built-and-released': `A new image was built, tested and released; ${released}.`,
    'candidate-copied': `${copied}; ${candidate}.`,
    'copied-awaits-release': `${copied}; ${awaiting}.`,
    'copied-and-released': `${copied} and released; ${released}.`,
    'released': `No build was needed, since a candidate with this content was released; ${released}.`,
    'release-reused': `An image with this content was released meanwhile; ${verified}.`,
    'left-to-release':
      'No candidate was built: name, regions, keys or infrastructure are new, and a release alone makes the configurations for them. It builds, tests and releases the image.',
  },
  attach: {
    ...build,
    'run-cancelled':
      'The run was cancelled, or an error came of that. The build that it waited for is not its own, and goes on.',
    blocked,
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
    'lacking': `An image with this content was there already; ${verified}. ${lacking}`,
    'not-built': 'The image that was there when this was planned is gone.',
  },
  release: {
    ...build,
    'release-blocked': 'Nothing was released: the first error of the plan says why.',
    'current': `Another run has released the image meanwhile; ${released}.`,
    'candidate-reused': `A candidate with this content was there already; ${awaiting}.`,
    'released': `No image was built: one that was there was released, or its release was completed; ${released}.`,
    'put-right': `No image was built: the one with this content was released already, and who may launch it, its settings or its tags were put right; ${released}.`,
    'built-and-released': `The image that was there could not be released any more, so a new one was built, tested and released; ${released}.`,
  },
  nothing: {
    ...always,
    'current': `The image with this content was released already; ${released}.`,
    'put-right': `No image was built: the one with this content was released already, and what was not as the recipe says was put right; ${released}.`,
    'release-reused': `An image with this content was there already, and is released; ${verified}.`,
    'lacking': `The image with this content was released already; ${verified}. ${lacking}`,
    'not-released': 'The image with this content is there, and its release is not complete.',
    'not-built': 'The image that was there when this was planned is gone.',
  },
  undecided: { 'run-cancelled': always['run-cancelled'], 'stopped': always.stopped },
  unplanned: {
    'run-cancelled':
      'The run was cancelled while this recipe was planned, or before; it has started no build.',
    'unplanned': 'Nothing was planned for this recipe, so nothing was built.',
  },
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

/** Whether what came of it is a candidate. */
export function isCandidate({ meaning }: Fate): boolean {
  return meaning.startsWith('candidate-');
}

/** Place of a fate among all: the higher, the worse. */
export function rankOf({ meaning }: Fate): number {
  return Object.keys(meanings).indexOf(meaning);
}

/** What a fate means, in a sentence or two about the image. */
export function sentenceOf({ decided, meaning }: Fate): string {
  return (sentences[decided] as Partial<Record<MeaningName, string>>)[meaning] ?? '';
}

/** What a plan without any recipe means. Its `result` is `none`. */
export function nothingSelected({ isDeletion }: { isDeletion: boolean }): string {
  return isDeletion
    ? 'Nothing to rebuild: the change only deletes recipes'
    : 'Nothing to rebuild: the change touches no recipe';
}

/** Every fate that can happen. */
export const fates: readonly Fate[] = Object.entries(sentences).flatMap(([decided, row]) =>
  Object.keys(row).map((meaning) => ({ decided, meaning }) as Fate),
);
