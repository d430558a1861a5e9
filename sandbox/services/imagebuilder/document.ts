import { parseDocument } from 'yaml';
import { invalidParameter } from './errors.ts';

interface ComponentStep {
  name: string;
  action: string;
  /** What its script ends with where a command says nothing but `exit 1`; 0 for all others. */
  exitCode: number;
}

/** A component document as far as a build needs it. */
export interface ParsedDocument {
  parameters: { name: string; type: string; default?: string; description?: string }[];
  phases: { name: string; steps: ComponentStep[] }[];
}

/**
 * Action modules of AWSTOE: shape of `inputs`, required keys, and the platforms that do not have
 * it.
 */
const actions: Record<
  string,
  { inputs: 'map' | 'list' | 'any'; required: string[]; not?: string }
> = {
  Assert: { inputs: 'map', required: [] },
  ExecuteBash: { inputs: 'map', required: ['commands'], not: 'Windows' },
  ExecuteBinary: { inputs: 'map', required: ['path'] },
  ExecutePowerShell: { inputs: 'map', required: [], not: 'Linux' },
  ExecuteDocument: { inputs: 'map', required: ['document'] },
  S3Download: { inputs: 'list', required: ['source', 'destination'] },
  S3Upload: { inputs: 'list', required: ['source', 'destination'] },
  WebDownload: { inputs: 'list', required: ['source', 'destination'] },
  AppendFile: { inputs: 'list', required: ['path'] },
  CopyFile: { inputs: 'list', required: ['source', 'destination'] },
  CopyFolder: { inputs: 'list', required: ['source', 'destination'] },
  MoveFile: { inputs: 'list', required: ['source', 'destination'] },
  MoveFolder: { inputs: 'list', required: ['source', 'destination'] },
  CreateFile: { inputs: 'list', required: ['path'] },
  CreateFolder: { inputs: 'list', required: ['path'] },
  CreateSymlink: { inputs: 'list', required: ['path', 'target'], not: 'Windows' },
  DeleteFile: { inputs: 'list', required: ['path'] },
  DeleteFolder: { inputs: 'list', required: ['path'] },
  ListFiles: { inputs: 'list', required: ['path'] },
  ReadFile: { inputs: 'list', required: ['path'] },
  SetFileEncoding: { inputs: 'list', required: ['path'] },
  SetFileOwner: { inputs: 'list', required: ['path', 'owner'], not: 'Windows' },
  SetFolderOwner: { inputs: 'list', required: ['path', 'owner'], not: 'Windows' },
  SetFilePermissions: { inputs: 'list', required: ['path', 'permissions'], not: 'Windows' },
  SetFolderPermissions: { inputs: 'list', required: ['path', 'permissions'], not: 'Windows' },
  InstallMSI: { inputs: 'map', required: ['path'], not: 'Linux' },
  UninstallMSI: { inputs: 'map', required: ['path'], not: 'Linux' },
  Reboot: { inputs: 'any', required: [] },
  SetRegistry: { inputs: 'list', required: ['path', 'name', 'value', 'type'], not: 'Linux' },
  UpdateOS: { inputs: 'any', required: [] },
};

const keys = {
  document: [
    'name',
    'description',
    'schemaVersion',
    'parameters',
    'constants',
    'phases',
    'disableLogging',
  ],
  phase: ['name', 'steps', 'disableLogging'],
  step: [
    'name',
    'action',
    'timeoutSeconds',
    'onFailure',
    'maxAttempts',
    'inputs',
    'if',
    'loop',
    'disableLogging',
  ],
};
/** https://docs.aws.amazon.com/general/latest/gr/imagebuilder.html */
const maxParameters = 25;
const namePattern = /^[A-Za-z0-9_-]{3,128}$/;
const stagePhases = ['build', 'validate', 'test'];

type Map = Record<string, unknown>;

function refuse(why: string): never {
  throw invalidParameter('data', why);
}

function isMap(value: unknown): value is Map {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function onlyKeys(map: Map, known: string[], where: string): void {
  const unknown = Object.keys(map).find((key) => !known.includes(key));
  if (unknown !== undefined) refuse(`${where} has an unknown key '${unknown}'.`);
}

function uniqueNames(names: unknown[], what: string): void {
  names.forEach((name, index) => {
    if (typeof name !== 'string' || !namePattern.test(name)) {
      refuse(`${what} name '${String(name)}' must have 3 to 128 letters, digits, '_' or '-'.`);
    }
    if (names.indexOf(name) !== index) refuse(`${what} name '${name}' is used twice.`);
  });
}

/**
 * Reads a component document and checks what CreateComponent certainly checks: YAML, schema, names,
 * known actions, shape of inputs. Throws InvalidParameterValueException for `data`; how deep the
 * real check goes is not documented.
 */
export function parseComponent(data: string, platform: string): ParsedDocument {
  const yaml = parseDocument(data);
  if (yaml.errors[0]) {
    refuse(`The document is not valid YAML: ${yaml.errors[0].message.split('\n')[0] ?? ''}`);
  }
  const document: unknown = yaml.toJS({ maxAliasCount: 100 });
  if (!isMap(document)) refuse('The document must be a map.');
  onlyKeys(document, keys.document, 'The document');
  if (Number(document['schemaVersion']) !== 1) refuse("schemaVersion must be '1.0'.");
  const phases = document['phases'];
  if (!Array.isArray(phases) || phases.length === 0) {
    refuse('Document has 0 phases. Phases list must not be empty.');
  }
  const parsed = phases.map((phase: unknown) => parsePhase(phase, platform));
  uniqueNames(
    parsed.map((phase) => phase.name),
    'Phase',
  );
  if (!parsed.some((phase) => stagePhases.includes(phase.name))) {
    refuse("The document must have at least one of the phases 'build', 'validate', 'test'.");
  }
  return { parameters: parseDeclarations(document), phases: parsed };
}

function parsePhase(phase: unknown, platform: string): ParsedDocument['phases'][number] {
  if (!isMap(phase)) refuse('Each phase must be a map.');
  onlyKeys(phase, keys.phase, `Phase '${String(phase['name'])}'`);
  const steps = phase['steps'];
  if (!Array.isArray(steps) || steps.length === 0) {
    refuse(`Phase '${String(phase['name'])}' must have steps.`);
  }
  const parsed = steps.map((step: unknown) => parseStep(step, platform));
  uniqueNames(
    parsed.map((step) => step.name),
    'Step',
  );
  return { name: phase['name'] as string, steps: parsed };
}

function parseStep(step: unknown, platform: string): ComponentStep {
  if (!isMap(step)) refuse('Each step must be a map.');
  const where = `Step '${String(step['name'])}'`;
  onlyKeys(step, keys.step, where);
  const name = step['action'];
  const action =
    typeof name === 'string' && Object.hasOwn(actions, name) ? actions[name] : undefined;
  if (!action) refuse(`${where} has an unknown action '${String(name)}'.`);
  if (action.not === platform) {
    refuse(`${where}: the action '${String(name)}' does not run on ${platform}.`);
  }
  if (
    step['onFailure'] !== undefined &&
    !['Abort', 'Continue', 'Ignore'].includes(step['onFailure'] as string)
  ) {
    refuse(`${where}: onFailure must be Abort, Continue or Ignore.`);
  }
  const timeout = step['timeoutSeconds'];
  if (
    timeout !== undefined &&
    (!Number.isInteger(timeout) || (timeout as number) < -1 || timeout === 0)
  ) {
    refuse(`${where}: timeoutSeconds must be a positive integer or -1.`);
  }
  const attempts = step['maxAttempts'];
  if (attempts !== undefined && (!Number.isInteger(attempts) || (attempts as number) < 1)) {
    refuse(`${where}: maxAttempts must be a positive integer.`);
  }
  checkInputs(step['inputs'], action, where);
  return {
    name: step['name'] as string,
    action: String(name),
    exitCode: exitCodeOf(step['inputs']),
  };
}

/** Nothing is executed, but a command that is only an exit can't be mistaken. */
function exitCodeOf(inputs: unknown): number {
  const commands = isMap(inputs) && Array.isArray(inputs['commands']) ? inputs['commands'] : [];
  const exit = commands
    .map((command: unknown) => /^exit (\d{1,3})$/.exec(String(command).trim()))
    .find((match) => match !== null);
  return Number(exit?.[1] ?? 0);
}

function checkInputs(
  inputs: unknown,
  action: { inputs: string; required: string[] },
  where: string,
): void {
  if (action.inputs === 'any') return;
  if (action.inputs === 'map' && !isMap(inputs)) refuse(`${where}: inputs must be a map.`);
  if (action.inputs === 'list' && (!Array.isArray(inputs) || inputs.length === 0)) {
    refuse(`${where}: inputs must be a list.`);
  }
  for (const input of (action.inputs === 'map' ? [inputs] : inputs) as unknown[]) {
    if (!isMap(input)) refuse(`${where}: each input must be a map.`);
    const missing = action.required.find((key) => input[key] === undefined || input[key] === null);
    if (missing !== undefined) refuse(`${where}: input '${missing}' is required.`);
    if (action.required.includes('commands') && !Array.isArray(input['commands'])) {
      refuse(`${where}: commands must be a list.`);
    }
  }
}

function parseDeclarations(document: Map): ParsedDocument['parameters'] {
  const entries = (['parameters', 'constants'] as const).flatMap((list) => {
    const declared = document[list] ?? [];
    if (!Array.isArray(declared)) refuse(`${list} must be a list.`);
    return declared.flatMap((entry: unknown) => {
      if (!isMap(entry) || Object.keys(entry).length !== 1) {
        refuse(`Each entry of ${list} must be a map with one key, its name.`);
      }
      return Object.entries(entry).map(([name, value]) => ({ list, name, value }));
    });
  });
  uniqueNames(
    entries.map((entry) => entry.name),
    'Parameter or constant',
  );
  for (const { list, name, value } of entries) {
    if (!isMap(value) || value['type'] !== 'string') {
      refuse(`'${name}' must have the type 'string'.`);
    }
    if (list === 'constants' && value['value'] === undefined) {
      refuse(`Constant '${name}' must have a value.`);
    }
  }
  const parameters = entries.filter((entry) => entry.list === 'parameters');
  if (parameters.length > maxParameters) {
    refuse(`The document has more than ${String(maxParameters)} parameters.`);
  }
  return parameters.map(({ name, value }) => {
    const given = value as Record<string, string | number | boolean | null | undefined>;
    const set = Object.entries({
      default: given['default'],
      description: given['description'],
    }).filter(([, text]) => text !== undefined && text !== null);
    return {
      name,
      type: 'string',
      ...Object.fromEntries(set.map(([key, text]) => [key, String(text)])),
    };
  });
}
