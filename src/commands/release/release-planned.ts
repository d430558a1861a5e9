import { ActionError } from '../../errors.ts';
import { differencesFromWanted } from '../../plan/decide.ts';
import { wasRetried } from '../../plan/failed-distribution.ts';
import { isFresh, notBefore } from '../../plan/fresh.ts';
import { buildNumberOf, type Image } from '../../plan/image.ts';
import { intentOf } from '../../plan/intent.ts';
import type { Lock } from '../../plan/lock.ts';
import type { ObserveLookup } from '../../plan/observe.ts';
import { overtakenBy } from '../../plan/overtaken.ts';
import type { Wanted } from '../../plan/wanted.ts';
import type { Recipe } from '../../recipe/recipe.ts';
import type { ImageReport } from '../../report/image-report.ts';
import { gather, type Stages } from '../image-facts.ts';
import { reportOf } from '../image-report.ts';
import { decisionLookup } from '../lookups.ts';
import {
  released,
  releasedFate,
  starterTags,
  taggedMinutes,
  verified,
  type ReleaseContext,
} from '../release-image.ts';
import { isWantedAsFarAsTold, untoldError } from '../untold.ts';
import { whenEnded } from '../wait-for-build.ts';

/**
 * Releases the image of one planned recipe. Where there is none, that is an error: the job that
 * was to build it may have failed or been skipped, and what was to be released is not. Never throws an ActionError: the report holds it.
 */
export async function releasePlanned(
  recipe: Recipe,
  lock: Lock,
  context: ReleaseContext,
): Promise<ImageReport> {
  const now = context.clock.now();
  const { facts, ending } = await gather(
    { recipe, lock, startedAt: now, endedAt: now },
    stages(recipe, lock, context),
    context.signal,
  );
  return reportOf({ ...facts, endedAt: context.clock.now() }, ending);
}

async function* stages(recipe: Recipe, lock: Lock, context: ReleaseContext): Stages {
  const { account, clock, log } = context;
  const home = decisionLookup(account, context);
  const { wanted, observed, decision } = await intentOf(recipe, lock, home, {
    now: clock.now(),
    share: true,
    readsAccess: true,
  });
  const { action, reason } = decision;
  yield { decided: action, reason, isToBeReleased: action !== 'nothing' };
  const isForced = lock.notBefore !== undefined;
  // What a newer commit took the place of is not to be built again, whatever its age.
  const overtaken = isForced
    ? undefined
    : await overtakenBy(wanted, observed, context.origin.commit, {
        ...home,
        compareCommits: context.compareCommits,
      });
  if (action === 'attach') {
    yield { image: decision.image };
    if (overtaken) throw overtaken;
    throw new ActionError(
      'release',
      `${decision.image.arn} is not released: its build is ${decision.image.status}.`,
      whenEnded,
    );
  }
  if (action === 'start') {
    const { failed } = decision;
    if (failed && !wasRetried(failed)) {
      yield { image: failed };
      throw overtaken ?? toBeCopied(failed, recipe);
    }
    // What is older than the request of a forced run was never to be this image.
    const available = observed.builds.filter(
      ({ status, createdAt }) => status === 'AVAILABLE' && createdAt >= notBefore(lock),
    );
    const built = available.find((image) => differencesFromWanted(image, wanted).length === 0);
    if (built) {
      yield { image: built };
      throw overtaken ?? toBuildAgain(built, reason);
    }
    const untold = available.find((image) => isWantedAsFarAsTold(image, wanted));
    if (!untold || !isFresh(untold, wanted, observed.now)) {
      throw await notBuilt(wanted, reason, account.images);
    }
    yield { image: untold };
    throw overtaken ?? untoldError(untold, wanted);
  }
  const { image } = decision;
  yield { image };
  log(`${recipe.name}: ${action}, since ${reason}`);
  if (overtaken && action !== 'nothing') throw overtaken;
  const verifications = yield* verified(image, wanted, context);
  const buildMinutes = taggedMinutes(verifications);
  if (buildMinutes !== undefined) yield { buildMinutes };
  if (overtaken) {
    // A newer commit has released this very content. The release is its own to keep right.
    yield { isReleased: true };
    return { kind: 'done', fate: releasedFate(decision, image, false) };
  }
  const outcome = yield* released(image, wanted, verifications, context, {
    origin: starterTags(verifications, context.origin, { minutes: undefined }),
    areOlderRight: action === 'nothing',
    isForced,
  });
  if (outcome.kind === 'overdue') throw toBuildAgain(image, outcome.reason);
  return { kind: 'done', fate: releasedFate(decision, image, outcome.hasChanged) };
}

/** @param reason why nothing that is there is what the plan wants */
async function notBuilt(
  { lock, imageVersionArn }: Wanted,
  reason: string,
  { builds }: Pick<ObserveLookup, 'builds'>,
): Promise<ActionError> {
  const [last] = (await builds(imageVersionArn)).sort(
    (a, b) => buildNumberOf(b.arn) - buildNumberOf(a.arn),
  );
  const what =
    last === undefined
      ? `nothing was ever built as ${imageVersionArn}`
      : last.status === 'AVAILABLE'
        ? `${last.arn} was built, and ${reason}`
        : `its last build, ${last.arn}, is ${last.status}`;
  return new ActionError(
    'release',
    `${lock.recipe} is not released, since the image of this plan is not there: ${what}.`,
    `${last?.status === 'AVAILABLE' ? '' : 'The job that was to build it says why. '}Run all jobs of the workflow again: they plan and build anew.`,
  );
}

/** The copies of the image that was built are not all there. */
function toBeCopied({ arn }: Image, recipe: Recipe): ActionError {
  return new ActionError(
    'release',
    `${recipe.name} is not released, since the distribution of its image failed: ${arn} is FAILED.`,
    'Run the failed jobs again: they have its copies made again, and release it.',
  );
}

function toBuildAgain({ arn }: Image, reason: string): ActionError {
  return new ActionError(
    'release',
    `${arn} is not released, since it would have to be built again: ${reason}.`,
    'Run all jobs of the workflow again: they plan and build anew.',
  );
}
