import { entries, places } from '../test/long-texts/entries.ts';
import { wordsOfPatterns } from '../test/long-texts/words.ts';

/** Characters: the largest file that is read, and no input or output of GitHub is longer. */
const maxSize = 1024 * 1024;

/** How long the slowest of the ways by which long texts come in took, and which. */
export interface LongestText {
  /** Milliseconds. */
  worstMs: number;
  /** Name of the way. */
  entry: string;
  /** What the text repeats. */
  repeated: string;
}

/** 1 MiB through every entry, of what each of some patterns looks for. */
export async function measureLongTexts(patterns: number): Promise<LongestText> {
  const all = wordsOfPatterns();
  const step = Math.max(1, Math.floor(all.length / patterns));
  const units = all
    .filter((_, index) => index % step === 0)
    .map((words) => words.join(''))
    .concat('a', ' ', '\n', '{{ ', '$(', '[');
  let worst: LongestText = { worstMs: 0, entry: '', repeated: '' };
  for (const [entry, enter] of Object.entries(entries)) {
    const size = maxSize / (places[entry] ?? 1);
    for (const repeated of units) {
      const text = repeated.repeat(Math.ceil(size / repeated.length)).slice(0, size);
      const startedAt = performance.now();
      await enter(text);
      const worstMs = performance.now() - startedAt;
      if (worstMs > worst.worstMs) worst = { worstMs, entry, repeated };
    }
  }
  return worst;
}
