import type { InputDefinition } from './input-definition.ts';
import { Reader, type InputTexts } from './reader.ts';

/** Inputs that belong together, with a function that parses their texts. */
export interface InputGroup<Values extends object, Name extends string = string> {
  definitions: Readonly<Record<Name, InputDefinition>>;
  parse: (texts: InputTexts) => Values;
}

/** The type of the values that a group parses. */
export type ValuesOf<Group> = Group extends InputGroup<infer Values> ? Values : never;

/** Makes a group of inputs from their definitions and a function that reads their values. */
export function inputGroup<Name extends string, Values extends object>(
  definitions: Readonly<Record<Name, InputDefinition>>,
  read: (reader: Reader<Name>) => Values,
): InputGroup<Values, Name> {
  return { definitions, parse: (texts) => read(new Reader(definitions, texts)) };
}

type AllValues<Groups> = Groups extends readonly [InputGroup<infer Values>, ...infer Others]
  ? Values & AllValues<Others>
  : unknown;

type NamesOf<Group> = Group extends InputGroup<object, infer Name> ? Name : never;

/** Joins several groups into one, with the inputs in the order of the groups. */
export function joined<const Groups extends readonly InputGroup<object>[]>(
  ...groups: Groups
): InputGroup<AllValues<Groups> & object, NamesOf<Groups[number]>> {
  return {
    definitions: Object.assign({}, ...groups.map(({ definitions }) => definitions)) as Record<
      NamesOf<Groups[number]>,
      InputDefinition
    >,
    parse: (texts) =>
      Object.assign({}, ...groups.map((group) => group.parse(texts))) as AllValues<Groups> & object,
  };
}

/** Adds a check of a group's values against each other; `check` reports contradictions. */
export function checked<Values extends object, Name extends string>(
  group: InputGroup<Values, Name>,
  check: (values: Values, refuse: (name: Name, problem: string) => void) => void,
): InputGroup<Values, Name> {
  return {
    ...group,
    parse: (texts) => {
      const values = group.parse(texts);
      check(values, (name, problem) => texts.refuse(`${name}: ${problem}`));
      return values;
    },
  };
}
