import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { bundle } from '../scene/step.ts';

const mebibyte = 1024 * 1024;

/** JavaScript of the bundle: all of it, and the file that every run loads. */
export async function bundleSize(): Promise<{ totalMiB: number; loadedMiB: number }> {
  const folder = path.dirname(bundle);
  const files = (await readdir(folder)).filter((file) => file.endsWith('.js'));
  const sizes = await Promise.all(
    files.map(async (file) => (await stat(path.join(folder, file))).size),
  );
  return {
    totalMiB: sizes.reduce((sum, size) => sum + size, 0) / mebibyte,
    loadedMiB: (await stat(bundle)).size / mebibyte,
  };
}
