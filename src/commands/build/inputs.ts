import { credentialsInputs } from '../../inputs/credentials.ts';
import { forceInput } from '../../inputs/force.ts';
import { githubTokenInput } from '../../inputs/github-token.ts';
import { jobStatusInput } from '../../inputs/job-status.ts';
import { inputGroup, joined, type ValuesOf } from '../../inputs/input-group.ts';
import { logsInput } from '../../inputs/logs.ts';
import { planInput } from '../../inputs/plan.ts';
import { plannedRecipesInput } from '../../inputs/recipes.ts';
import { shareInput } from '../../inputs/share.ts';
import { waitMinutesInput } from '../../inputs/wait-minutes.ts';

interface OnCancelInput {
  /**
   * What to do with a running build when the run is cancelled; `undefined` leaves the choice to the
   * event.
   */
  onCancel: 'cancel' | 'keep' | undefined;
}

const onCancelInput = inputGroup(
  {
    'on-cancel': {
      default: '',
      description:
        'When the run is cancelled: `cancel` stops the builds that this run started, `keep` lets them go on for the next run to adopt. Without it `keep` on pull requests, else `cancel`.',
    },
  },
  (reader): OnCancelInput => ({
    onCancel:
      reader.text('on-cancel') === '' ? undefined : reader.oneOf('on-cancel', ['cancel', 'keep']),
  }),
);

export const buildInputs = joined(
  plannedRecipesInput,
  planInput,
  credentialsInputs,
  shareInput,
  forceInput,
  waitMinutesInput,
  onCancelInput,
  logsInput,
  githubTokenInput,
  jobStatusInput,
);

export type BuildInputs = ValuesOf<typeof buildInputs>;
