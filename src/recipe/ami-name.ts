import { wildcardOf } from './version-pattern.ts';
import { matchesWildcard } from './wildcard.ts';

/** A letter of a name, or a class of letters, that may stand any number of times. */
interface Piece {
  /** One letter; `any`; or `digit`. */
  of: string;
  isRepeated: boolean;
}

/**
 * Forms of what Image Builder writes for `{{ imagebuilder:buildDate }}`, `#` for a digit: up to
 * nine digits of a fraction, or none (docs/aws.md, distribution).
 */
const buildDates: readonly string[] = Array.from(
  { length: 10 },
  (_, digits) => `20##-##-##T##-##-##${digits === 0 ? '' : `.${'#'.repeat(digits)}`}Z`,
);

/**
 * Whether Image Builder may have named an AMI: the stem of a recipe's AMI names, or the name of an
 * image recipe where a build has no distribution configuration, and after a blank the time of the
 * build. A longer name
 * counts, too. Nobody can change the name of an AMI.
 */
export function isBuildName(name: string): boolean {
  return / \d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}/.test(name);
}

/**
 * Whether an AMI name is the stem of a recipe's AMI names, a blank and a UTC build time. Image
 * Builder writes up to nine fraction digits, or none.
 */
export function isAmiName(name: string, stem: string): boolean {
  return (
    name.startsWith(`${stem} `) &&
    /^\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}(\.\d{1,9})?Z$/.test(name.slice(stem.length + 1))
  );
}

/**
 * Whether a pattern of AMI names, without those that are excluded, fits a name that Image Builder
 * may give to what it builds, whatever recipes there are. Excluding counts where one exclusion
 * alone fits all such names.
 */
export function fitsBuildNames(namePattern: string, exclude: readonly string[]): boolean {
  const isExcluded = exclude.some((pattern) =>
    // Letters that no pattern has stand for what differs from name to name. A name has three
    // letters or more; what fits two lengths of it, fits all.
    buildDates.every((date) =>
      ['\u{E000}'.repeat(3), '\u{E000}'.repeat(4)].every((name) =>
        isExcludedBy(`${name} ${date.replaceAll('#', '\u{E001}')}`, pattern),
      ),
    ),
  );
  const pattern = piecesOf(wildcardOf(namePattern));
  return (
    !isExcluded &&
    buildDates.some((date) =>
      meet(pattern, [
        { of: 'any', isRepeated: true },
        ...Array.from(` ${date}`, (of) => ({ of: of === '#' ? 'digit' : of, isRepeated: false })),
      ]),
    )
  );
}

/**
 * Whether an exclusion of `parent` fits a name: with EC2's wildcards the whole name, without any
 * part of it.
 */
export function isExcludedBy(name: string, pattern: string): boolean {
  return /[*?]/.test(pattern) ? matchesWildcard(name, pattern) : name.includes(pattern);
}

function piecesOf(pattern: string): Piece[] {
  return Array.from(pattern.replaceAll(/\*+/g, '*'), (letter) => ({
    of: letter === '*' || letter === '?' ? 'any' : letter,
    isRepeated: letter === '*',
  }));
}

/** Whether there is a text that both fit. */
function meet(one: readonly Piece[], other: readonly Piece[]): boolean {
  // For each number of pieces of `other` that are used up: whether `one`'s pieces so far can be.
  let reached = new Array<boolean>(other.length + 1).fill(false);
  reached[0] = true;
  skipRepeated(reached, other);
  for (const piece of one) {
    const next = new Array<boolean>(other.length + 1).fill(false);
    for (const [index, isReached] of reached.entries()) {
      const against = other[index];
      if (piece.isRepeated) {
        if (isReached) next[index] = true;
        if (next[index] && against && haveCommon(piece.of, against.of)) next[index + 1] = true;
      } else if (isReached && against && haveCommon(piece.of, against.of)) {
        next[against.isRepeated ? index : index + 1] = true;
      }
    }
    skipRepeated(next, other);
    if (!next.includes(true)) return false;
    reached = next;
  }
  return reached[other.length]!;
}

/** A piece that is repeated may stand no time at all. */
function skipRepeated(reached: boolean[], pieces: readonly Piece[]): void {
  for (const [index, { isRepeated }] of pieces.entries()) {
    if (isRepeated && reached[index]) reached[index + 1] = true;
  }
}

function haveCommon(one: string, other: string): boolean {
  if (one === 'any' || other === 'any' || one === other) return true;
  return one === 'digit' ? /^\d$/.test(other) : other === 'digit' && /^\d$/.test(one);
}
