import type { Amis } from '../outputs/amis.ts';
import { worstResult, type ImageOutputs } from '../outputs/images.ts';
import type { ImageReport } from './image-report.ts';

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
  run: string;
  images: ImageReport[];
}

/** The outputs that are derived from the reports. */
export function outputsOf(reports: readonly ImageReport[], manifest: string): ImageOutputs {
  const amis: Amis = Object.fromEntries(reports.map((report) => [report.recipe, report.amis]));
  const single = reports.length === 1 ? reports[0] : undefined;
  return {
    amis,
    'ami-id': single?.amis[single.homeRegion],
    manifest,
    'result': worstResult(reports.map((report) => report.result)),
  };
}
