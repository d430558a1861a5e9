/** One of the ways to write a part of a document. */
export interface Form {
  /** 0 must be there; of the others the highest is left out first. */
  rank: number;
  /** Called only where there may be room for it. */
  markdown: () => string;
}

/**
 * A part of a document: its forms from the shortest to the longest. Without a form of rank 0 it may
 * be left out.
 */
export type Part = readonly Form[];

/** A document that fits, and whether every part has its longest form. */
export interface Fitted {
  markdown: string;
  isWhole: boolean;
}

/** What a document has to fit into. */
export interface Space {
  limit: number;
  /** In the limit's unit; of two texts together it is the sum. */
  sizeOf: (text: string) => number;
}

/** Forms of one rank that may be too long before the others of that rank are not tried any more. */
const misses = 8;

/** A part that has to be there. */
export function required(markdown: string): Part {
  return [{ rank: 0, markdown: () => markdown }];
}

/**
 * Parts in their order, each in the longest form for which there is room, the lowest ranks served
 * first; `undefined` where there is no room for those that have to be there.
 */
export function fit(parts: readonly Part[], { limit, sizeOf }: Space): Fitted | undefined {
  const chosen = parts.map((forms) =>
    ended(forms.findLast(({ rank }) => rank === 0)?.markdown() ?? ''),
  );
  let room = limit - chosen.reduce((sum, markdown) => sum + sizeOf(markdown), 0);
  if (room < 0) return undefined;
  const offers = Map.groupBy(
    parts.flatMap((forms, index) => forms.map((form) => ({ index, ...form }))),
    ({ rank }) => rank,
  );
  let isWhole = true;
  for (const rank of [...offers.keys()].filter((one) => one > 0).sort((a, b) => a - b)) {
    let missed = 0;
    for (const { index, markdown } of offers.get(rank) ?? []) {
      if (missed === misses) break;
      const written = ended(markdown());
      const growth = sizeOf(written) - sizeOf(chosen[index] ?? '');
      if (growth > room) {
        missed++;
        continue;
      }
      room -= growth;
      chosen[index] = written;
    }
    if (missed > 0) isWhole = false;
  }
  return { markdown: chosen.join(''), isWhole };
}

/**
 * The document of the first of several drafts, the richest first, that fits; with `rest` at its end
 * where something is left out or cut.
 */
export function fitFirst(
  drafts: Iterable<readonly Part[]>,
  { limit, sizeOf }: Space,
  rest: string,
): string | undefined {
  const end = ended(rest);
  let isFirst = true;
  for (const parts of drafts) {
    const whole = isFirst ? fit(parts, { limit, sizeOf }) : undefined;
    if (whole?.isWhole) return whole.markdown;
    const fitted = fit(parts, { limit: limit - sizeOf(end), sizeOf });
    if (fitted) return fitted.markdown + end;
    isFirst = false;
  }
  return undefined;
}

/** With a blank line after it. */
function ended(markdown: string): string {
  return markdown === '' ? '' : `${markdown.trimEnd()}\n\n`;
}
