import type { Use } from 'aws-sandbox/iam/authorizer';
import type { Stage } from '../stage.ts';
import { cases, type Case } from './cases.ts';
import { isUseOf, type Grant } from './grants.ts';

/** What a case asked IAM for, and got. */
export interface Observed {
  case: Case;
  uses: Use[];
  isSuccessful: boolean;
  log: string;
}

/** Runs every case with all that its role is allowed. */
export async function observe(stage: Stage): Promise<Observed[]> {
  const observed: Observed[] = [];
  // Two at a time: a run is a process.
  const waiting = cases.values();
  const work = async (): Promise<void> => {
    for (const one of waiting) {
      const { sandbox, act, isSuccessful } = await one.prepare(stage);
      sandbox.authorizer.uses.clear();
      const run = await act();
      observed.push({
        case: one,
        uses: [...sandbox.authorizer.uses.values()].filter(({ role }) => role === one.role),
        isSuccessful: isSuccessful(run),
        log: run.log,
      });
    }
  };
  await Promise.all([work(), work()]);
  return observed.sort((a, b) => cases.indexOf(a.case) - cases.indexOf(b.case));
}

/** The cases that used a grant. */
export function shownBy(grant: Grant, observed: readonly Observed[]): Observed[] {
  return observed.filter(({ uses }) => uses.some((use) => isUseOf(use, grant)));
}
