import type { Location } from '../source/diagnostic.ts';
import type { ComponentDocument } from './component-document.ts';

/** What a build fetches of the organization's own, as far as the text of a document tells. */
export type Fetched = FetchedObject | FetchedParameter;

export interface FetchedObject {
  kind: 'object';
  bucket: string;
  /** Ends where the text can't tell how it goes on: the beginning of a key. */
  key: string;
  at: Location;
}

export interface FetchedParameter {
  kind: 'parameter';
  name: string;
  at: Location;
}

// Options before the address; what follows it would be the target of an upload.
const copied =
  /\bs3 (?:cp|mv|sync)(?:\s+--[\w-]+(?:[= ](?!-)[\w.:/-]+)?)*\s+["']?(?<address>s3:\/\/[^\s"'`]+)/;
const downloaded = /^\s*(?:- )?source:\s*["']?(?<address>s3:\/\/[^\s"'`]+)/;
const parameter =
  /\bssm get-parameters?\b[^|;]*?\s--names?[ =]["']?(?<name>[\w./-]+)|\bGet-SSMParameter(?:Value)?\b[^|;]*?\s-Name\s+["']?(?<shown>[\w./-]+)/;
const bucketAndKey =
  /^s3:\/\/(?<bucket>[a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(?<key>[\w./+=@:~-]*))?/;
const assigned =
  /^\s*(?:- )?(?<variable>[A-Za-z_]\w*)=(?:"(?<quoted>[^"`]*)"|'(?<literal>[^']*)'|(?<plain>[^\s"'`;&|]+))\s*$/;
/** Lines that say nothing for certain: a comment, a question, something with a way out. */
const uncertain = /^\s*#|^\s*(?:- )?(?:if|elif|while|until)\b|\|\|/;

/**
 * The objects of S3 and the parameters of Systems Manager that the lines of a document fetch: by
 * the AWS CLI, by PowerShell's Get-SSMParameter, by S3Download. Public parameters are left out.
 */
export function fetchedBy(document: ComponentDocument, given: Record<string, string>): Fetched[] {
  const values = new Map(
    [document.constants, document.parameters, given]
      .flatMap((of) => Object.entries(of))
      .filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  const lines = document.data
    .split('\n')
    .map((source) =>
      source.replaceAll(
        /\{\{\s*([A-Za-z][\w-]*)\s*\}\}/g,
        (reference, name: string) => values.get(name) ?? reference,
      ),
    );
  const variables = variablesOf(lines);
  return lines.flatMap((source, index): Fetched[] => {
    if (uncertain.test(source)) return [];
    const line = source.replaceAll(
      /\$\{(\w+)\}/g,
      (reference, name: string) => variables.get(name) ?? reference,
    );
    const at = { file: document.file, line: index + 1, column: source.search(/\S/) + 1 };
    const { bucket, key = '' } =
      bucketAndKey.exec((copied.exec(line) ?? downloaded.exec(line))?.groups?.['address'] ?? '')
        ?.groups ?? {};
    const found = parameter.exec(line)?.groups;
    const name = found?.['name'] ?? found?.['shown'];
    return [
      ...(bucket === undefined ? [] : [{ kind: 'object', bucket, key, at } as const]),
      ...(name === undefined || name.startsWith('/aws/')
        ? []
        : [{ kind: 'parameter', name, at } as const]),
    ];
  });
}

/**
 * Variables of the shell that one line gives a value, and no other line another; a value ends
 * before what is worked out.
 */
function variablesOf(lines: string[]): Map<string, string> {
  const assignments = lines.flatMap((line) => {
    const { variable, quoted, literal, plain } = assigned.exec(line)?.groups ?? {};
    return variable === undefined ? [] : [{ variable, value: quoted ?? literal ?? plain ?? '' }];
  });
  const byName = Map.groupBy(assignments, ({ variable }) => variable);
  return new Map(
    [...byName].flatMap(([name, all]) =>
      new Set(all.map(({ value }) => value)).size === 1 ? [[name, all[0]!.value] as const] : [],
    ),
  );
}
