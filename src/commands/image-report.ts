import { ActionError } from '../errors.ts';
import type { Failure } from '../image-build/failure.ts';
import { isRunning } from '../plan/image.ts';
import { verifiedAmis, type Finding, type RegionVerification } from '../release/verify.ts';
import type { ImageReport } from '../report/image-report.ts';
import { leftBehind } from '../report/left-behind.ts';
import type { Decided, Fate } from '../report/meanings.ts';
import { accessNotes } from './access-notes.ts';
import type { Ending, ImageFacts } from './image-facts.ts';

/** Makes the report of an image from its facts and its ending. Pure. */
export function reportOf(facts: ImageFacts, ending: Ending): ImageReport {
  const { recipe, lock, reason = '', previous, image, verifications = [] } = facts;
  const { isReleased = false, startedAt, endedAt } = facts;
  return {
    recipe: recipe.name,
    file: recipe.file,
    fate: fateOf(facts, ending),
    reason,
    homeRegion: recipe.homeRegion,
    regions: recipe.regions,
    amis: facts.isToBeReleased && !isReleased ? {} : verifiedAmis(verifications),
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
    ...(ending.kind === 'build-ended' ? { failure: failureOf(facts, ending.failure) } : {}),
    ...('error' in ending ? { error: errorOf(ending.error) } : {}),
    ...(facts.buildMinutes === undefined ? {} : { buildMinutes: facts.buildMinutes }),
    startedAt,
    endedAt,
  };
}

function fateOf({ decided = 'undecided', image }: ImageFacts, ending: Ending): Fate {
  switch (ending.kind) {
    case 'done':
      return ending.fate;
    case 'no-candidate':
      return { decided: 'start', meaning: 'left-to-release' };
    case 'time-limit':
      return ofBuild(decided, 'running');
    case 'interrupted':
      return cancelled(decided);
    case 'build-ended':
      return ofBuild(decided, image?.status === 'CANCELLED' ? 'build-cancelled' : 'build-failed');
    case 'lacking':
      return decided === 'reuse' || decided === 'nothing'
        ? { decided, meaning: 'lacking' }
        : ofError(decided, ending.error);
    case 'not-built':
      return notBuilt(decided, ending.obstacle);
    case 'error':
      return ending.isCancelled ? cancelled(decided) : ofError(decided, ending.error);
  }
}

function cancelled(decided: Decided): Fate {
  return { decided, meaning: 'run-cancelled' };
}

/** What came of a build. Where none was decided, its image had been there before. */
function ofBuild(
  decided: Decided,
  meaning: 'running' | 'build-cancelled' | 'build-failed' | 'held-back' | 'not-built',
): Fate {
  switch (decided) {
    case 'start':
    case 'attach':
    case 'release':
      return { decided, meaning };
    case 'reuse':
    case 'nothing':
      return { decided, meaning: 'not-built' };
    case 'undecided':
      return { decided, meaning: 'stopped' };
    case 'unplanned':
      return { decided, meaning: 'unplanned' };
  }
}

/** What came of a plan that nothing was built by. */
function notBuilt(decided: Decided, obstacle: 'of-build' | 'of-release' | undefined): Fate {
  if (obstacle === 'of-release') return ofBuild(decided, 'held-back');
  if (obstacle === 'of-build' && (decided === 'start' || decided === 'attach')) {
    return { decided, meaning: 'blocked' };
  }
  return obstacle === 'of-build' && decided === 'release'
    ? { decided, meaning: 'release-blocked' }
    : ofBuild(decided, 'not-built');
}

function ofError(decided: Decided, { code }: ActionError): Fate {
  switch (decided) {
    case 'unplanned':
      return { decided, meaning: 'unplanned' };
    case 'undecided':
      return { decided, meaning: 'stopped' };
    case 'reuse':
      return { decided, meaning: code === 'verification' ? 'unlike-recipe' : 'stopped' };
    default:
      return {
        decided,
        meaning:
          code === 'verification'
            ? 'unlike-recipe'
            : code === 'release'
              ? 'not-released'
              : 'stopped',
      };
  }
}

/** Notes for the reader, in the order in which the work meets their causes. */
function notesOf(facts: ImageFacts, ending: Ending): string[] {
  const { recipe, lock, image, foreignPipeline, notCopied, pickUp } = facts;
  const notes: string[] = [];
  if (lock && facts.hasLargerVolume) {
    notes.push(
      `The volume is ${String(lock.volumeGiB)} GiB, not ${String(recipe.volume.size)}: the snapshot of the parent image is that large.`,
    );
  }
  if (notCopied) {
    const { image: failed, why, left } = notCopied;
    notes.push(
      [
        `The copies of ${failed.arn} can't be made again, so the image is built from the beginning. ${why}`,
        leftBehind(left),
      ]
        .filter(Boolean)
        .join(' '),
    );
  }
  notes.push(...accessNotes(facts));
  if (foreignPipeline) {
    notes.push(
      `The pipeline ${foreignPipeline.arn} belongs to ${foreignPipeline.owner} and was left alone.`,
    );
  }
  if (facts.isWithoutPipeline) {
    notes.push(
      'The account has as many image pipelines as its quota allows, so none shows in the console what was released. Nothing else depends on it; AWS raises the quota on request.',
    );
  }
  const isLeft = ending.kind === 'time-limit' || (ending.kind === 'error' && !ending.isCancelled);
  if (isLeft && image && isRunning(image.status) && pickUp !== undefined) {
    notes.push(
      `The build ${image.arn} goes on in AWS (${image.status} when it was seen last). ${pickUp}`,
    );
  }
  return notes;
}

/** A failure with who takes up what it left, as far as the run decides that. */
function failureOf({ isAskedAnew = false }: ImageFacts, failure: Failure): Failure {
  return failure.copier !== undefined && isAskedAnew
    ? { ...failure, copier: 'run-without-force' }
    : failure;
}

function errorOf({ message, remedy, at }: ActionError): ImageReport['error'] & object {
  return { message, remedy, ...(at ? { at } : {}) };
}

/** The findings of all regions. */
function findingsOf(verifications: readonly RegionVerification[]): Finding[] {
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
