import { inputGroup } from './input-group.ts';

export interface PlanInput {
  /** The output `plan` of `command: plan`; empty without a plan. */
  plan: string;
}

/** The plan of an earlier job. */
export const planInput = inputGroup(
  {
    plan: {
      default: '',
      description:
        'The output `plan` of `command: plan`: its recipes are built as it says, and nothing is resolved again. A leg of the matrix names its own with `recipes`.',
    },
  },
  (reader): PlanInput => ({ plan: reader.text('plan') }),
);
