/**
 * Numbers of the steps of docs/getting-started.md that make what may be missing. A contract test
 * compares them with its headings.
 */
const steps = { values: 2, key: 3, account: 4, roles: 5, software: 6, customerId: 7 } as const;

/** Where a remedy goes on: the step that makes what is missing. */
export function madeBy(step: keyof typeof steps): string {
  return `See step ${String(steps[step])} of docs/getting-started.md.`;
}
