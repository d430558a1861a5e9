/**
 * First and last code points of what a reader does not see, or what changes how the rest is seen:
 * controls (but for tab and line feed), marks of direction, what has no width, line ends that only
 * some programs know, halves of surrogate pairs. From Unicode's lists, and not by the pattern that
 * the code has.
 */
const ranges: readonly [number, number][] = [
  [0x00, 0x08],
  [0x0b, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180e],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xd800, 0xdfff],
  [0xfe00, 0xfe0e],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff9, 0xfffb],
  [0x1bca0, 0x1bca3],
  [0x1d173, 0x1d17a],
  [0xe0001, 0xe0001],
  [0xe0020, 0xe007f],
  [0xe0100, 0xe01ef],
];

/** Each such character: 2,500 of them. */
export const hiddenCharacters: readonly string[] = ranges.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
);

const all = new Set(hiddenCharacters);

/** Which of them a text holds, as `U+202e`. */
export function hiddenIn(text: string): string[] {
  return [...new Set(text)]
    .filter((character) => all.has(character))
    .map((character) => `U+${character.codePointAt(0)!.toString(16)}`);
}
