import { changedSinceInput } from '../../inputs/changed-since.ts';
import { commentInput } from '../../inputs/comment.ts';
import { credentialsInputs } from '../../inputs/credentials.ts';
import { forceInput } from '../../inputs/force.ts';
import { githubTokenInput } from '../../inputs/github-token.ts';
import { joined, type ValuesOf } from '../../inputs/input-group.ts';
import { recipesInput } from '../../inputs/recipes.ts';
import { shareInput } from '../../inputs/share.ts';

export const planInputs = joined(
  recipesInput,
  changedSinceInput,
  githubTokenInput,
  credentialsInputs,
  shareInput,
  forceInput,
  commentInput,
);

export type PlanInputs = ValuesOf<typeof planInputs>;
