import type { RootContent } from 'mdast';
import type { View } from './image-blocks.ts';
import { code, list, paragraph, text } from './markdown.ts';

/** What becomes of the images of a recipe whose file is deleted; the same for every such file. */
export const whatDeletingDoes =
  'Nothing is built for it, its AMIs stay, and its releases stay shared with whom they are now, unless another file has a recipe of that name. To take them back, take everybody out of its shareWith and merge that first.';

/** Says of each recipe that the change deletes what becomes of its images. Empty where it deletes none. */
export function deletedBlocks(
  files: readonly string[],
  { textLength, entries }: Pick<View, 'textLength' | 'entries'>,
): RootContent[] {
  if (files.length === 0) return [];
  const shown = files
    .slice(0, entries)
    .map((file) => [text('🗑️ '), code(file, textLength), text(` is deleted. ${whatDeletingDoes}`)]);
  const left = files.length - shown.length;
  return [list(shown), ...(left > 0 ? [paragraph([text(`and ${String(left)} more`)])] : [])];
}
