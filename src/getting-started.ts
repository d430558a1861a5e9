/**
 * The step of docs/getting-started.md that creates each thing a remedy may miss. A contract test
 * compares the numbers with the document's headings.
 */
const steps = { values: 2, key: 3, account: 4, roles: 5, software: 6, customerId: 7 } as const;

/** The end of a remedy: a sentence that points to the step that creates what is missing. */
export function seeStepFor(step: keyof typeof steps): string {
  return `See step ${String(steps[step])} of docs/getting-started.md.`;
}
