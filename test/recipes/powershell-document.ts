import { createRequire } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { Language, Parser } from 'web-tree-sitter';
import type { Node } from 'web-tree-sitter';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { YAMLMap } from 'yaml';

/** One item of the commands of an ExecutePowerShell step. */
export interface Block {
  /** `build/Install` */
  at: string;
  /** As it stands in the file, references included. */
  text: string;
  /** Whether YAML takes it letter by letter: a `|` block. */
  isLiteral: boolean;
  root: Node;
}

export interface Step {
  at: string;
  action: string;
  inputs: unknown;
  timeoutSeconds: unknown;
}

export interface PowerShellDocument {
  /** Names of parameters and constants. */
  declared: string[];
  phases: string[];
  steps: Step[];
  blocks: Block[];
}

// V8 takes 2 GB to optimize the function that splits PowerShell into words, and goes on when the
// tests have ended.
setFlagsFromString('--no-wasm-tier-up');
setFlagsFromString('--no-wasm-dynamic-tiering');
await Parser.init();
const parser = new Parser().setLanguage(
  await Language.load(
    createRequire(import.meta.url).resolve('tree-sitter-powershell/tree-sitter-powershell.wasm'),
  ),
);

/** A component document as the traps are looked for in it. Throws where the text is not one. */
export function read(text: string): PowerShellDocument {
  const yaml = parseDocument(text);
  const values = Object.fromEntries(
    ['parameters', 'constants'].flatMap((list) =>
      maps(yaml.get(list)).flatMap((entry) =>
        entry.items.map(({ key, value }) => [String(key), valueOf(value as YAMLMap)] as const),
      ),
    ),
  );
  const phases = maps(yaml.get('phases'));
  const steps = phases.flatMap((phase) =>
    maps(phase.get('steps')).map((step) => ({
      step,
      at: `${String(phase.get('name'))}/${String(step.get('name'))}`,
    })),
  );
  return {
    declared: Object.keys(values),
    phases: phases.map((phase) => String(phase.get('name'))),
    steps: steps.map(({ step, at }) => ({
      at,
      action: String(step.get('action')),
      inputs: (step.toJSON() as { inputs?: unknown }).inputs,
      timeoutSeconds: step.get('timeoutSeconds'),
    })),
    blocks: steps
      .filter(({ step }) => step.get('action') === 'ExecutePowerShell')
      .flatMap(({ step, at }) => {
        const commands = step.getIn(['inputs', 'commands']);
        if (!isSeq(commands) || !commands.items.every(isScalar)) {
          throw new Error(`${at} has no list of commands`);
        }
        return commands.items.map((scalar): Block => {
          const script = String(scalar.value);
          return {
            at,
            text: script,
            isLiteral: scalar.type === 'BLOCK_LITERAL',
            root: parser.parse(resolve(script, values))!.rootNode,
          };
        });
      }),
  };
}

/** PowerShell sees values where the file has references. */
function resolve(script: string, values: Record<string, string>): string {
  return script.replace(
    /\{\{\s*([\w-]+)\s*\}\}/g,
    (reference, name: string) => values[name] ?? reference,
  );
}

/** One without a default has its value in a recipe. */
function valueOf(declaration: YAMLMap): string {
  const value = declaration.get('default') ?? declaration.get('value');
  return typeof value === 'string' ? value : 'given-by-the-recipe';
}

function maps(list: unknown): YAMLMap[] {
  if (!isSeq(list)) return [];
  return list.items.filter((item) => isMap(item));
}
