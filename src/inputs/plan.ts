import { inputGroup } from './input-group.ts';

export interface PlanInput {
  /** The plan that `command: plan` wrote for one recipe, as JSON; empty without a plan. */
  plan: string;
}

/** The plan of an earlier job. */
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
