import type { Rule } from './rule.ts';

/** All rules, worst first within each kind. */
export const rules: readonly Rule[] = [];
