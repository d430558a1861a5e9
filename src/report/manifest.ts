import type { Amis } from '../outputs/amis.ts';
import { worstResult, type ImageOutputs } from '../outputs/images.ts';
import type { ImageReport } from './image-report.ts';

/** The file that the output `manifest` names. Members are only ever added within a version. */
export interface Manifest {
  version: 1;
  /** ISO 8601. */
  writtenAt: string;
  repository: string;
  commit: string;
  run: string;
  images: ImageReport[];
}

/** The outputs that follow from the reports. */
export function outputsOf(reports: readonly ImageReport[], manifest: string): ImageOutputs {
  const amis: Amis = Object.fromEntries(reports.map((report) => [report.recipe, report.amis]));
  const only = reports.length === 1 ? reports[0] : undefined;
  return {
    amis,
    'ami-id': only?.amis[only.homeRegion],
    manifest,
    'result': worstResult(reports.map((report) => report.result)),
  };
}
