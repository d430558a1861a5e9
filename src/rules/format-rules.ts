import { conditionRules } from '../document/condition.ts';
import { declarationRules } from '../document/declarations.ts';
import { documentRules } from '../document/document.ts';
import { inputRules } from '../document/inputs.ts';
import { loopRules } from '../document/loop.ts';
import { phaseRules } from '../document/phases.ts';
import { referenceRules } from '../document/references.ts';
import { stepReferenceRules } from '../document/step-references.ts';
import { stepRules } from '../document/steps.ts';
import { chainRules } from '../recipe/chain.ts';
import { combinationRules } from '../recipe/check.ts';
import { componentChangeRules } from '../recipe/component-changes.ts';
import { componentRules } from '../recipe/components.ts';
import { patternRules } from '../recipe/discover.ts';
import { refusalRules } from '../recipe/explain.ts';
import { nameRules } from '../recipe/names.ts';
import { parameterRules } from '../recipe/parameters.ts';
import { parentRules } from '../recipe/parent.ts';
import { placeholderRules } from '../recipe/placeholder.ts';
import { typeRules } from '../recipe/parse-map.ts';
import { userDataRules } from '../recipe/user-data.ts';
import { valueRules } from '../recipe/value-rules.ts';
import { compare } from '../source/diagnostic.ts';
import { fileRules } from '../source/files.ts';
import type { RuleText } from '../source/rule.ts';
import { shapeRules } from '../source/shape-rules.ts';
import { yamlRules } from '../source/yaml-problems.ts';
import { allowRules } from './allow.ts';

/** A rule that can't be switched off, since without it a file has no meaning or AWS refuses it. */
export interface FormatRule extends RuleText {
  /** Heading of its group in docs/rules.md. */
  group: string;
}

const group = (name: string, ...sets: Readonly<Record<string, RuleText>>[]): FormatRule[] =>
  sets.flatMap((set) => Object.values(set).map((rule) => ({ ...rule, group: name })));

/**
 * All rules that are checked while files are read. Each rule stands beside its check; a test
 * reports any that is missing here.
 */
export const formatRules: readonly FormatRule[] = [
  ...group('Files', fileRules, patternRules),
  ...group('YAML, keys and types', yamlRules, shapeRules),
  ...group(
    'Recipes',
    typeRules,
    chainRules,
    nameRules,
    parentRules,
    combinationRules,
    refusalRules,
    placeholderRules,
    componentRules,
    componentChangeRules,
    parameterRules,
    userDataRules,
  ),
  ...group('Values of recipes', valueRules).sort((a, b) => compare(a.id, b.id)),
  ...group(
    'Component documents',
    documentRules,
    phaseRules,
    stepRules,
    inputRules,
    conditionRules,
    loopRules,
    declarationRules,
    stepReferenceRules,
    referenceRules,
  ),
  ...group('Comments that switch rules off', allowRules),
];
