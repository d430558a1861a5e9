/** One version of a part of a document. */
interface PartVersion {
  /** Rank 0 is required. Of the others, the highest rank is left out first. */
  rank: number;
  /** Called only if the version may still fit. */
  markdown: () => string;
}

/**
 * A part of a document: its versions from the shortest to the longest. A part without a version of
 * rank 0 may be left out.
 */
export type Part = readonly PartVersion[];

/** A document that fits, and whether every part has its longest version. */
export interface Fitted {
  markdown: string;
  isWhole: boolean;
}

/** The space that a document may take. */
export interface Space {
  limit: number;
  /** Size in the limit's unit. The size of two joined texts must be the sum of their sizes. */
  sizeOf: (text: string) => number;
}

/**
 * After this many versions of one rank that do not fit, the remaining ones of that rank are not
 * rendered.
 */
const maxMisses = 8;

/** A part that is required. */
export function required(markdown: string): Part {
  return [{ rank: 0, markdown: () => markdown }];
}

/**
 * Joins the parts in their order, each in the longest version that fits. Lower ranks get space
 * first. `undefined` where the required versions alone do not fit.
 */
export function fit(parts: readonly Part[], { limit, sizeOf }: Space): Fitted | undefined {
  const chosen = parts.map((versions) =>
    withBlankLine(versions.findLast(({ rank }) => rank === 0)?.markdown() ?? ''),
  );
  let room = limit - chosen.reduce((sum, markdown) => sum + sizeOf(markdown), 0);
  if (room < 0) return undefined;
  const versionsByRank = Map.groupBy(
    parts.flatMap((versions, index) => versions.map((version) => ({ index, ...version }))),
    ({ rank }) => rank,
  );
  let isWhole = true;
  for (const rank of [...versionsByRank.keys()].filter((one) => one > 0).sort((a, b) => a - b)) {
    let misses = 0;
    for (const { index, markdown } of versionsByRank.get(rank) ?? []) {
      if (misses === maxMisses) break;
      const written = withBlankLine(markdown());
      const growth = sizeOf(written) - sizeOf(chosen[index] ?? '');
      if (growth > room) {
        misses++;
        continue;
      }
      room -= growth;
      chosen[index] = written;
    }
    if (misses > 0) isWhole = false;
  }
  return { markdown: chosen.join(''), isWhole };
}

/**
 * Renders the first draft that fits; the drafts come with the most detailed first. Where something
 * is left out, `notice` is added at the end.
 */
export function fitFirst(
  drafts: Iterable<readonly Part[]>,
  { limit, sizeOf }: Space,
  notice: string,
): string | undefined {
  const ending = withBlankLine(notice);
  let isFirst = true;
  for (const parts of drafts) {
    const whole = isFirst ? fit(parts, { limit, sizeOf }) : undefined;
    if (whole?.isWhole) return whole.markdown;
    const fitted = fit(parts, { limit: limit - sizeOf(ending), sizeOf });
    if (fitted) return fitted.markdown + ending;
    isFirst = false;
  }
  return undefined;
}

/** Text with a blank line at its ending; empty text stays empty. */
function withBlankLine(markdown: string): string {
  return markdown === '' ? '' : `${markdown.trimEnd()}\n\n`;
}
