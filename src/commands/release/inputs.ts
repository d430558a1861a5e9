import { credentialsInputs } from '../../inputs/credentials.ts';
import { githubTokenInput } from '../../inputs/github-token.ts';
import { checked, joined, type ValuesOf } from '../../inputs/input-group.ts';
import { planInput } from '../../inputs/plan.ts';
import { plannedRecipesInput } from '../../inputs/recipes.ts';

export const releaseInputs = checked(
  joined(plannedRecipesInput, planInput, credentialsInputs, githubTokenInput),
  ({ plan }, refuse) => {
    if (plan === '') refuse('plan', 'is needed by `command: release`');
  },
);

export type ReleaseInputs = ValuesOf<typeof releaseInputs>;
