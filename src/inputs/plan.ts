import { inputGroup } from './input-group.ts';

export interface PlanInput {
  /** Text of what `command: plan` has fixed; empty without a plan. */
  plan: string;
}

/** What another job has planned. */
export const planInput = inputGroup(
  {
    plan: {
      default: '',
      description:
        "The output `plan` of `command: plan`, or a leg's `matrix.plan`: its recipes are built as it says, and nothing is resolved again. `collect` takes the whole plan.",
    },
  },
  (reader): PlanInput => ({ plan: reader.text('plan') }),
);
