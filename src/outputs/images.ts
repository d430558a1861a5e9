import { amiOutputs, noAmis, type AmiOutputs } from './amis.ts';
import type { OutputDescriptions } from './publish.ts';

/** What became of an image, from best to worst. */
export const results = [
  'none',
  'reused',
  'released',
  'built',
  'started',
  'cancelled',
  'failed',
] as const;
export type Result = (typeof results)[number];

/** The worst of several results; `none` where there are none. */
export function worstResult(all: readonly Result[]): Result {
  return results[Math.max(0, ...all.map((result) => results.indexOf(result)))] ?? 'none';
}

/** Outputs of commands that report what became of images. */
export interface ImageOutputs extends AmiOutputs {
  manifest: string;
  result: Result;
}

export const imageOutputs: OutputDescriptions<ImageOutputs> = {
  ...amiOutputs,
  manifest: 'Path of a JSON file with everything known of each image.',
  result:
    '`built`, `reused`, `released`, `started`, `none`, `failed` or `cancelled`; of several recipes the worst.',
};

/** What these outputs hold where a command came to nothing. */
export const noImages: ImageOutputs = {
  ...noAmis,
  manifest: '',
  result: 'failed',
};
