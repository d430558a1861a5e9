import { declarationRules } from './document/declarations.ts';
import { permissionRules } from './document/permissions.ts';
import { stepRules } from './document/steps.ts';
import { trustRules } from './document/trust.ts';
import type { Rule } from './rule.ts';

/** Rules on one document as a whole and on the inputs of its steps. */
export const documentRules: readonly Rule[] = [
  ...trustRules,
  ...stepRules,
  ...declarationRules,
  ...permissionRules,
];
