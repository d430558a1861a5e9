import type { Account } from '../../aws/account/account.ts';
import { ActionError } from '../../errors.ts';
import { lacksConfigurations } from '../../plan/configurations.ts';
import type { Plan, PlannedRecipe } from '../../plan/plan.ts';
import type { Wanted } from '../../plan/wanted.ts';
import { isHeldBack } from '../../report/announcements.ts';
import type { Ending } from '../image-facts.ts';

/** Whether the plan found something that keeps its jobs from doing what it wants. */
export function isObstructed({ action, findings }: PlannedRecipe): boolean {
  return (
    action !== 'reuse' &&
    action !== 'nothing' &&
    findings.some(({ severity }) => severity === 'bad')
  );
}

/** The first thing that the plan found missing. */
const firstBad = ({ findings }: PlannedRecipe): PlannedRecipe['findings'][number] | undefined =>
  findings.find(({ severity }) => severity === 'bad');

/**
 * The ending of a recipe whose image was there when it was planned, and of which something was
 * missing: nobody may be able to launch it. `undefined` where nothing was.
 */
export function lacking(planned: PlannedRecipe): Ending | undefined {
  const bad = firstBad(planned);
  if (bad === undefined || (planned.action !== 'reuse' && planned.action !== 'nothing')) {
    return undefined;
  }
  const { message, remedy, at } = bad;
  return {
    kind: 'lacking',
    error: new ActionError('plan', `${planned.recipe} is there: ${message}`, remedy, { at }),
  };
}

/** The ending of a recipe of which nothing was built or released: what stood in the way. */
export function nothingBuilt(planned: PlannedRecipe): Ending {
  const { recipe, action } = planned;
  const bad = firstBad(planned);
  if (bad === undefined) {
    return {
      kind: 'not-built',
      error: new ActionError(
        'plan',
        `Nothing was built for ${recipe} since the plan, which said ${action}.`,
        'See the log of its job, and run the failed jobs again.',
      ),
    };
  }
  const isHeld = isHeldBack(planned);
  return {
    kind: 'not-built',
    obstacle: isHeld ? 'of-release' : 'of-build',
    error: new ActionError(
      'plan',
      // What stops a release alone says itself that the image is not released.
      bad.stops === 'release'
        ? bad.message
        : `${recipe} was not ${action === 'release' ? 'released' : 'built'}: ${bad.message}`,
      bad.remedy,
      { at: bad.at },
    ),
  };
}

/**
 * Whether nothing was built because a configuration is missing that only the default branch creates
 * (ADR 0011).
 */
export async function isForReleaseAlone(
  { action, findings }: PlannedRecipe,
  wanted: Wanted,
  { share }: Plan,
  account: Account,
): Promise<boolean> {
  if (action !== 'start' || share || findings.some(({ severity }) => severity === 'bad')) {
    return false;
  }
  return lacksConfigurations(wanted, account.resources);
}
