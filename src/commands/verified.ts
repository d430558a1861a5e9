import { ActionError } from '../errors.ts';
import { verifiedAmis, type RegionVerification } from '../release/verify.ts';
import type { ImageReport } from '../report/image-report.ts';

/** Writes into a report what a verification gave. */
export function note(report: ImageReport, verifications: readonly RegionVerification[]): void {
  report.amis = verifiedAmis(verifications);
  report.findings = verifications.flatMap(({ findings }) => findings);
}

/**
 * The report of a recipe whose candidate needs a distribution configuration that only a release
 * makes (ADR 0008).
 */
export function withoutCandidate(report: ImageReport): ImageReport {
  report.result = 'none';
  report.notes.push(
    `No candidate was built: name, regions, keys or infrastructure of ${report.recipe} are new, and the release alone makes the configurations for them. Once merged, it is built, tested and released.`,
  );
  return report;
}

/** The error of a report that has findings. */
export function verificationError(report: ImageReport): ActionError {
  const first = report.findings[0];
  const count = report.findings.length;
  return new ActionError(
    'verification',
    `${report.recipe}: ${String(count)} ${count === 1 ? 'finding' : 'findings'} in the AMIs of ${report.imageArn ?? 'the image'}, first in ${first?.region ?? ''}${first?.amiId === undefined ? '' : ` (${first.amiId})`}: ${first?.subject ?? ''} should be ${first?.expected ?? ''} and is ${first?.found ?? ''}.`,
    'Nothing was shared from here on. Put right what the table of findings names, and run again.',
  );
}
