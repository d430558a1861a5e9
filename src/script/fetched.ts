import type { ComponentDocument, Step } from '../document/component-document.ts';
import type { Location } from '../source/diagnostic.ts';
import { nodeAt } from '../source/node.ts';
import { parameter } from './powershell/call.ts';
import type { Call } from './powershell/call.ts';
import { commandsOf, expand, powerShellOf, variablesOf } from './reading.ts';
import { scriptsOf } from './script.ts';
import type { Script } from './script.ts';
import { isWithin } from './shell/command.ts';
import type { Command, Word } from './shell/command.ts';
import { readOptions } from './shell/options.ts';
import { awsS3, awsSsm } from './shell/signatures.ts';

/**
 * Something of the organization's own that a build fetches, as far as the document's text shows.
 */
export type Fetched = FetchedObject | FetchedParameter;

export interface FetchedObject {
  kind: 'object';
  bucket: string;
  /** The key, or only its beginning up to a part that is not known. */
  key: string;
  at: Location;
}

export interface FetchedParameter {
  kind: 'parameter';
  name: string;
  at: Location;
}

const bucketAndKey =
  /^s3:\/\/(?<bucket>[a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(?<key>[\w./+=@:~-]*))?/;

/** A text that names an object or a parameter, with references and variables not yet replaced. */
interface NamedSource {
  kind: Fetched['kind'];
  text: string;
  at: Location;
}

/**
 * The objects of S3 and the parameters of Systems Manager that a document certainly fetches: with
 * the AWS CLI, PowerShell's Get-SSMParameter or S3Download. Public parameters are left out, and so
 * are those whose failure the script handles.
 *
 * @param recipeValues the values that the recipe gives to the document's parameters
 */
export function fetchedBy(
  document: ComponentDocument,
  recipeValues: Record<string, string>,
): Fetched[] {
  const values = new Map(
    [document.constants, document.parameters, recipeValues]
      .flatMap((record) => Object.entries(record))
      .filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  const scripts = new Map(scriptsOf(document).map((script) => [script.step, script]));
  return document.steps.flatMap((step) => {
    const script = scripts.get(step);
    return [...namedByModule(step), ...(script ? namedByScript(script) : [])].flatMap(
      ({ kind, text, at }): Fetched[] => {
        const resolved = withValues(script ? expand(text, variablesOf(script)) : text, values);
        if (kind === 'parameter') {
          return /^[\w./-]+$/.test(resolved) && !resolved.startsWith('/aws/')
            ? [{ kind, name: resolved, at }]
            : [];
        }
        const { bucket, key = '' } = bucketAndKey.exec(resolved)?.groups ?? {};
        return bucket === undefined ? [] : [{ kind, bucket, key, at }];
      },
    );
  });
}

function withValues(text: string, values: ReadonlyMap<string, string>): string {
  return text.replaceAll(
    /\{\{\s*([A-Za-z][\w-]*)\s*\}\}/g,
    (reference, name: string) => values.get(name) ?? reference,
  );
}

function namedByModule({ action, inputs }: Step): NamedSource[] {
  if (action !== 'S3Download' || inputs?.kind !== 'list') return [];
  return inputs.items.flatMap((item) => {
    const source = nodeAt(item, ['source']);
    return source?.kind === 'scalar' ? [{ kind: 'object', text: source.text, at: source.at }] : [];
  });
}

function namedByScript(script: Script): NamedSource[] {
  const commands = commandsOf(script);
  const ofShell = commands
    .filter((command) => isCertain(command, commands))
    .flatMap(({ args, offset }) => namedByAws(args, script.locate(offset)));
  const ofPowerShell = powerShellOf(script)
    .calls.filter(({ offset }) => !isTried(script.text, offset))
    .flatMap((call) => namedByCall(call, script.locate(call.offset)));
  return [...ofShell, ...ofPowerShell];
}

/**
 * The object or parameter that the arguments of the AWS CLI name. The program's own name is not
 * checked, since it may be in a variable.
 */
function namedByAws(args: Word[], at: Location): NamedSource[] {
  const service = args.findIndex(({ text }) => text === 's3' || text === 'ssm');
  const [verb, ...rest] = args.slice(service + 1);
  if (service < 0 || verb === undefined) return [];
  const isObject = args[service]!.text === 's3';
  if (!(isObject ? /^(?:cp|mv|sync)$/ : /^get-parameters?$/).test(verb.text)) return [];
  const { operands, value } = readOptions({ args: rest }, isObject ? awsS3 : awsSsm);
  const named = isObject ? operands[0] : value('name', 'names');
  return named ? [{ kind: isObject ? 'object' : 'parameter', text: named.text, at }] : [];
}

function namedByCall(call: Call, at: Location): NamedSource[] {
  if (/^get-ssmparameter(?:value)?$/.test(call.name)) {
    const name = parameter(call, 'Name', 1);
    return name ? [{ kind: 'parameter', text: name.text, at }] : [];
  }
  return namedByAws(call.args, at);
}

/**
 * Whether the script depends on a command: it is not a condition, has no `||` after it, and the
 * same holds for the command in whose substitution it stands.
 */
function isCertain(command: Command, commands: readonly Command[]): boolean {
  if (
    isWithin(command, 'condition') ||
    command.before === '||' ||
    endOfPipeline(command, commands) === '||'
  ) {
    return false;
  }
  if (!isWithin(command, 'substitution')) return true;
  const outer = commands.findLast(
    (one) =>
      one !== command &&
      [...one.assignments, ...one.args].some(
        ({ offset, end }) => offset < command.offset && command.offset < end,
      ),
  );
  return outer === undefined || isCertain(outer, commands);
}

/** The operator after the pipeline of a command. */
function endOfPipeline(command: Command, commands: readonly Command[]): Command['after'] {
  let last = command;
  while (last.after === '|') {
    const next = commands.find(
      ({ offset, before, scope }) => offset > last.offset && before === '|' && scope === last.scope,
    );
    if (next === undefined) break;
    last = next;
  }
  return last.after;
}

/** Whether a line of PowerShell is a condition or goes on after a failure. */
function isTried(text: string, offset: number): boolean {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const line = text.slice(start, (text.indexOf('\n', offset) + 1 || text.length + 1) - 1);
  return /^\s*(?:if|elseif|while|until)\b|\|\|/.test(line);
}
