import type { Amis } from '../outputs/amis.ts';
import { worstResult, type ImageOutputs, type Result } from '../outputs/images.ts';
import type { ImageReport } from './image-report.ts';
import { meaningOf } from './meanings.ts';

/**
 * The content of the file that the output `manifest` names. Within a version, members are only
 * added.
 */
export interface Manifest {
  version: 1;
  /** ISO 8601. */
  writtenAt: string;
  repository: string;
  commit: string;
  /** The commit that somebody pushed: for a pull request not the merge with its base. */
  headCommit: string;
  run: string;
  images: ManifestImage[];
}

/** An image in the manifest. */
export interface ManifestImage extends ImageReport {
  /** The value of the output `result` for this image alone. */
  readonly result: Result;
}

/** The image as the manifest has it. */
export function manifestImage(report: ImageReport): ManifestImage {
  return { ...report, result: meaningOf(report.fate).result };
}

/** The outputs that are derived from the reports. */
export function outputsOf(reports: readonly ImageReport[], manifest: string): ImageOutputs {
  const amis: Amis = Object.fromEntries(reports.map((report) => [report.recipe, report.amis]));
  const single = reports.length === 1 ? reports[0] : undefined;
  return {
    amis,
    'ami-id': single?.amis[single.homeRegion],
    manifest,
    'result': worstResult(reports.map(({ fate }) => meaningOf(fate).result)),
  };
}
