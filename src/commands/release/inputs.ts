import { credentialsInputs } from '../../inputs/credentials.ts';
import { githubTokenInput } from '../../inputs/github-token.ts';
import { joined, type ValuesOf } from '../../inputs/input-group.ts';
import { planInput } from '../../inputs/plan.ts';
import { plannedRecipesInput } from '../../inputs/recipes.ts';

export const releaseInputs = joined(
  plannedRecipesInput,
  planInput,
  credentialsInputs,
  githubTokenInput,
);

export type ReleaseInputs = ValuesOf<typeof releaseInputs>;
