import { quote } from '../source/diagnostic.ts';
import type { Location } from '../source/diagnostic.ts';
import type { ListNode, MapNode, Node } from '../source/node.ts';
import { modulesPage } from '../source/pages.ts';
import { defineRules } from '../source/rule.ts';
import { shapeRules } from '../source/shape-rules.ts';
import { checkCondition } from './condition.ts';
import type { Module, ModuleInput } from './module.ts';
import { modules, modulesWithoutInputs } from './modules.ts';
import type { Problems } from './problems.ts';

/** Rules on the inputs of a step. */
export const inputRules = defineRules({
  'inputs-shape': {
    what: 'finds `inputs` that are a map where the module takes a list of maps, or the other way round, or a list without items',
    why: 'Modules for files take several at once, modules that run something take one.',
    source: modulesPage,
    fix: 'Put `- ` before the first input of each, or remove it.',
  },
  'input-value': {
    what: 'finds an input whose value the module does not take',
    why: 'The step fails when it is its turn.',
    source: modulesPage,
    fix: 'Write what the message asks for.',
  },
  'input-combination': {
    what: 'finds inputs that exclude each other, or one without the other that belongs to it',
    why: 'ExecutePowerShell takes `commands` or `file`, WebDownload verifies with `checksum` and `algorithm` together.',
    source: modulesPage,
    fix: 'Give exactly those that belong together.',
  },
  'msi-property': {
    what: 'finds the MSI properties REBOOT, REINSTALL or REINSTALLMODE',
    why: 'The module sets them itself and refuses them.',
    source: `${modulesPage}#action-modules-installmsi`,
    fix: 'Use its input `reboot`, or remove the property.',
  },
});

/** MSI properties that the modules set themselves. */
const takenProperties = ['REBOOT', 'REINSTALLMODE', 'REINSTALL'];

/** Number of hexadecimal digits of a checksum, by algorithm. */
const checksumDigits: Readonly<Record<string, number>> = {
  MD5: 32,
  SHA1: 40,
  SHA256: 64,
  SHA512: 128,
};

/** Checks a step's `inputs` against its module. */
export function checkInputs(
  action: string,
  node: Node | undefined,
  step: Location,
  problems: Problems,
): void {
  const module = modules[action];
  if (module === undefined) return;
  const isEmpty = node === undefined || (node.kind === 'scalar' && node.value === null);
  if (isEmpty) {
    if (!modulesWithoutInputs.has(action)) {
      problems.add(
        step,
        shapeRules['missing-key'],
        `A step with ${action} has no \`inputs\`.`,
        'Add them.',
      );
    }
    return;
  }
  if (module.shape === 'condition') return checkCondition(node, problems);
  if (module.shape === 'map') {
    if (node.kind === 'map') return checkMap(action, module, node, problems);
    return problems.add(
      node.at,
      inputRules['inputs-shape'],
      `The inputs of ${action} are a ${shapeOf(node)}, not a map.`,
      node.kind === 'list'
        ? 'Remove the `-` before them.'
        : 'Write `key: value` lines below `inputs`.',
    );
  }
  if (node.kind !== 'list') {
    return problems.add(
      node.at,
      inputRules['inputs-shape'],
      `The inputs of ${action} are a ${shapeOf(node)}, not a list of maps.`,
      'Put `- ` before the first of them: the module takes several.',
    );
  }
  if (node.items.length === 0) {
    problems.add(
      node.at,
      inputRules['inputs-shape'],
      `The inputs of ${action} are an empty list.`,
      'Add an item, or remove the step.',
    );
  }
  for (const item of node.items) {
    const map = problems.map(item, `An item of the inputs of ${action}`);
    if (map) checkMap(action, module, map, problems);
  }
}

const shapeOf = (node: Node): string => (node.kind === 'scalar' ? 'single value' : node.kind);

function checkMap(action: string, module: Module, map: MapNode, problems: Problems): void {
  const required = Object.entries(module.inputs).flatMap(([key, { isRequired }]) =>
    isRequired ? [key] : [],
  );
  problems.keys(map, action, Object.keys(module.inputs), required);
  for (const [key, { value }] of map.entries) {
    const input = module.inputs[key];
    if (input) checkInput(`${key} of ${action}`, key, input, value, problems);
  }
  const given = (keys: readonly string[]) => keys.filter((key) => map.entries.has(key));
  const { oneOf, requiredTogether } = module;
  if (oneOf && given(oneOf).length !== 1) {
    problems.add(
      map.at,
      inputRules['input-combination'],
      `${action} has ${given(oneOf).length === 0 ? 'none' : 'more than one'} of ${oneOf.join(', ')}.`,
      'Give exactly one of them.',
    );
  }
  if (requiredTogether && ![0, requiredTogether.length].includes(given(requiredTogether).length)) {
    problems.add(
      map.at,
      inputRules['input-combination'],
      `${action} has ${given(requiredTogether).join()} without ${requiredTogether.filter((key) => !map.entries.has(key)).join()}.`,
      'Give both or neither.',
    );
  }
  if (action === 'WebDownload') checkChecksum(map, problems);
}

function checkChecksum(map: MapNode, problems: Problems): void {
  const [checksum, algorithm] = ['checksum', 'algorithm'].map((key) => map.entries.get(key)?.value);
  if (checksum?.kind !== 'scalar' || algorithm?.kind !== 'scalar' || checksum.text.includes('{{')) {
    return;
  }
  const digits = checksumDigits[algorithm.text.toUpperCase()];
  if (
    digits !== undefined &&
    !(checksum.text.length === digits && /^[0-9a-f]+$/i.test(checksum.text))
  ) {
    problems.add(
      checksum.at,
      inputRules['input-value'],
      `${quote(checksum.text)} is no ${algorithm.text} checksum.`,
      `Write its ${String(digits)} hexadecimal digits.`,
    );
  }
}

function checkInput(
  what: string,
  key: string,
  input: ModuleInput,
  node: Node,
  problems: Problems,
): void {
  switch (input.kind) {
    case 'text':
      return checkText(what, input, node, problems);
    case 'boolean':
      if (!(node.kind === 'scalar' && node.text.includes('{{'))) problems.boolean(node, what);
      return;
    case 'number':
      if (!(node.kind === 'scalar' && node.text.includes('{{'))) problems.integer(node, what);
      return;
    case 'texts':
      return checkTexts(what, problems.list(node, what), problems, input.isRequired ?? false);
    case 'value':
      if (node.kind === 'list') return checkTexts(what, node, problems, true);
      problems.scalar(node, what);
      return;
    case 'map': {
      const map = problems.map(node, what);
      for (const [name, { at, value }] of map?.entries ?? []) {
        problems.scalar(value, `${name} in ${what}`);
        if (key === 'properties' && takenProperties.includes(name.toUpperCase())) {
          problems.add(at, inputRules['msi-property'], `The module sets ${name} itself.`);
        }
      }
      return;
    }
    case 'parameters':
      for (const item of problems.list(node, what)?.items ?? []) {
        const map = problems.map(item, `An item of ${what}`);
        if (!map) continue;
        problems.keys(map, `an item of ${what}`, ['name', 'value'], ['name', 'value']);
        for (const [name, { value }] of map.entries) problems.scalar(value, `${name} in ${what}`);
      }
  }
}

function checkText(
  what: string,
  { choices, form }: ModuleInput,
  node: Node,
  problems: Problems,
): void {
  // An empty text is a value, too, such as the content of an empty file.
  if (node.kind === 'scalar' && node.text === '' && node.value !== null) return;
  const scalar = problems.scalar(node, what);
  if (!scalar || scalar.text.includes('{{')) return;
  if (choices && !choices.some((choice) => choice.toLowerCase() === scalar.text.toLowerCase())) {
    problems.add(
      scalar.at,
      inputRules['input-value'],
      `${what} is ${quote(scalar.text)}.`,
      `Write one of ${choices.join(', ')}.`,
    );
  }
  if (form && !form.pattern.test(scalar.text)) {
    problems.add(
      scalar.at,
      inputRules['input-value'],
      `${what} is ${quote(scalar.text)}.`,
      form.remedy,
    );
  }
}

function checkTexts(
  what: string,
  list: ListNode | undefined,
  problems: Problems,
  isRequired: boolean,
): void {
  if (!list) return;
  if (isRequired && list.items.length === 0) {
    problems.add(
      list.at,
      inputRules['inputs-shape'],
      `${what} is an empty list.`,
      'Write at least one item.',
    );
  }
  for (const item of list.items) problems.scalar(item, `An item of ${what}`);
}
