import { ActionError } from '../errors.ts';
import type { Image } from '../plan/image.ts';
import { verifiedAmis, type Finding, type RegionVerification } from '../release/verify.ts';
import type { ImageReport } from '../report/image-report.ts';
import type { Ending, ImageFacts } from './image-facts.ts';

/** Makes the report of an image from its facts and its ending. Pure. */
export function reportOf(facts: ImageFacts, ending: Ending): ImageReport {
  const { recipe, lock, reason = '', previous, image, verifications = [] } = facts;
  const { isReleased = false, startedAt, endedAt } = facts;
  return {
    recipe: recipe.name,
    file: recipe.file,
    result: resultOf(ending, image),
    reason,
    homeRegion: recipe.homeRegion,
    regions: recipe.regions,
    amis: verifiedAmis(verifications),
    isReleased,
    ...(image ? { imageArn: image.arn, status: image.status } : {}),
    ...(lock
      ? {
          parent: lock.parent,
          volumeGiB: lock.volumeGiB,
          digest: lock.digest,
          contentDigest: lock.contentDigest,
        }
      : {}),
    findings: findingsOf(verifications),
    ...(previous ? { previous } : {}),
    notes: notesOf(facts, ending),
    ...(ending.kind === 'build-ended' ? { failure: ending.failure } : {}),
    ...(ending.kind === 'error' ? { error: errorOf(ending.error) } : {}),
    startedAt,
    endedAt,
  };
}

function resultOf(ending: Ending, image: Image | undefined): ImageReport['result'] {
  switch (ending.kind) {
    case 'done':
      return ending.result;
    case 'no-candidate':
    case 'nothing-to-release':
      return 'none';
    case 'time-limit':
      return 'started';
    case 'interrupted':
      return 'cancelled';
    case 'build-ended':
      return image?.status === 'CANCELLED' ? 'cancelled' : 'failed';
    case 'error':
      return ending.isCancelled ? 'cancelled' : 'failed';
  }
}

/** Notes for the reader, in the order in which the work meets their causes. */
function notesOf(facts: ImageFacts, ending: Ending): string[] {
  const { recipe, lock, image, revoked = [], foreignPipeline } = facts;
  const notes: string[] = [];
  if (lock && facts.hasLargerVolume) {
    notes.push(
      `The volume is ${String(lock.volumeGiB)} GiB, not ${String(recipe.volume.size)}: the snapshot of the parent image is that large.`,
    );
  }
  for (const { region, amiId, who } of revoked) {
    notes.push(`${amiId} in ${region} was shared with ${who} by somebody, and no longer is.`);
  }
  if (foreignPipeline) {
    notes.push(
      `The pipeline ${foreignPipeline.arn} belongs to ${foreignPipeline.owner} and was left alone.`,
    );
  }
  if (facts.awaitsRelease) {
    notes.push('It is private until the job that releases the same plan has run.');
  }
  if (ending.kind === 'nothing-to-release') {
    notes.push(`Nothing to release: ${facts.reason ?? ''}.`);
  }
  if (ending.kind === 'time-limit') {
    notes.push(`The build goes on in AWS (${image?.status ?? ''}). ${ending.remedy}`);
  }
  if (ending.kind === 'no-candidate') {
    notes.push(
      `No candidate was built: name, regions, keys or infrastructure of ${recipe.name} are new, and the release alone makes the configurations for them. Once merged, it is built, tested and released.`,
    );
  }
  return notes;
}

function errorOf({ message, remedy, at }: ActionError): ImageReport['error'] & object {
  return { message, remedy, ...(at ? { at } : {}) };
}

/** The findings of all regions. */
export function findingsOf(verifications: readonly RegionVerification[]): Finding[] {
  return verifications.flatMap(({ findings }) => findings);
}

/**
 * Throws an ActionError where verifications have findings; the message has their number and the
 * first.
 */
export function assertVerified(
  recipeName: string,
  imageArn: string,
  verifications: readonly RegionVerification[],
): void {
  const findings = findingsOf(verifications);
  const [first] = findings;
  if (!first) return;
  throw new ActionError(
    'verification',
    `${recipeName}: ${String(findings.length)} ${findings.length === 1 ? 'finding' : 'findings'} in the AMIs of ${imageArn}, first in ${first.region}${first.amiId === undefined ? '' : ` (${first.amiId})`}: ${first.subject} should be ${first.expected} and is ${first.found}.`,
    'Nothing was shared from here on. Put right what the table of findings names, and run again.',
  );
}
