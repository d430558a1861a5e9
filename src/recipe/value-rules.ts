import { parameterValueRules } from '../document/declarations.ts';
import type { ValueRule } from '../source/rule.ts';
import { recipeValueRules } from './schema.ts';
import { acceptMembersRules } from './schema/accept-members.ts';
import { amiNameRules } from './schema/ami-name.ts';
import { componentValueRules } from './schema/component.ts';
import { infrastructureRules } from './schema/infrastructure.ts';
import { parentValueRules } from './schema/parent.ts';
import { sharingRules } from './schema/sharing.ts';
import { tagRules } from './schema/tags.ts';
import { valueRules as sharedRules } from './schema/values.ts';

/**
 * The rule of each check on a value, by the id that the schema gives to the check as its message.
 */
export const valueRules: Readonly<Record<string, ValueRule>> = {
  ...sharedRules,
  ...parentValueRules,
  ...componentValueRules,
  ...infrastructureRules,
  ...sharingRules,
  ...tagRules,
  ...recipeValueRules,
  ...amiNameRules,
  ...acceptMembersRules,
  ...parameterValueRules,
};
