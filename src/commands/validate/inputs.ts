import { changedSinceInput } from '../../inputs/changed-since.ts';
import { githubTokenInput } from '../../inputs/github-token.ts';
import { joined, type ValuesOf } from '../../inputs/input-group.ts';
import { recipesInput } from '../../inputs/recipes.ts';

export const validateInputs = joined(recipesInput, changedSinceInput, githubTokenInput);

export type ValidateInputs = ValuesOf<typeof validateInputs>;
