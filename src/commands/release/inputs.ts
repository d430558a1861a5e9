import { credentialsInputs } from '../../inputs/credentials.ts';
import { joined, type ValuesOf } from '../../inputs/input-group.ts';
import { planInput } from '../../inputs/plan.ts';

export const releaseInputs = joined(planInput, credentialsInputs);

export type ReleaseInputs = ValuesOf<typeof releaseInputs>;
