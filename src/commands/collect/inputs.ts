import { commentInput } from '../../inputs/comment.ts';
import { credentialsInputs } from '../../inputs/credentials.ts';
import { githubTokenInput } from '../../inputs/github-token.ts';
import { checked, joined, type ValuesOf } from '../../inputs/input-group.ts';
import { logsInput } from '../../inputs/logs.ts';
import { planInput } from '../../inputs/plan.ts';
import { waitMinutesInput } from '../../inputs/wait-minutes.ts';

export const collectInputs = checked(
  joined(planInput, githubTokenInput, credentialsInputs, waitMinutesInput, logsInput, commentInput),
  ({ plan }, refuse) => {
    if (plan === '') refuse('plan', 'is needed by `command: collect`');
  },
);

export type CollectInputs = ValuesOf<typeof collectInputs>;
