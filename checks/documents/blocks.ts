import { readFileSync } from 'node:fs';
import { LineCounter, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Scalar, YAMLMap } from 'yaml';

/** The bash of one step of a component document, as AWSTOE would write it into a script. */
export interface Block {
  file: string;
  phase: string;
  step: string;
  /** Parameters stand for themselves here: `substitute`. */
  text: string;
  /** Line of the file on which each line of the text stands. */
  lines: number[];
}

export interface ComponentDocument {
  file: string;
  /** With their defaults, where there is one. */
  parameters: Map<string, string | undefined>;
  /** In the order of the file; steps that are not ExecuteBash are left out. */
  blocks: Block[];
}

/**
 * Reads the bash of a component document. Throws where the file is no such document; `validate`
 * says more about it.
 */
export function readDocument(file: string): ComponentDocument {
  const source = readFileSync(file, 'utf8');
  const counter = new LineCounter();
  // Not numbers: 3006.10 is a version.
  const root = parseDocument(source, { lineCounter: counter, schema: 'failsafe' });
  const wrong = root.errors[0];
  if (wrong) throw new Error(`${file}: ${wrong.message}`);

  const parameters = new Map<string, string | undefined>();
  for (const entry of maps(root.get('parameters'))) {
    for (const { key, value } of entry.items) {
      parameters.set(
        String(key),
        isMap(value) && value.has('default') ? String(value.get('default')) : undefined,
      );
    }
  }
  const blocks = maps(root.get('phases')).flatMap((phase) =>
    maps(phase.get('steps'))
      .filter((step) => step.get('action') === 'ExecuteBash')
      .map((step): Block => {
        const commands = step.getIn(['inputs', 'commands'], true);
        if (!isSeq(commands)) {
          throw new Error(`${file}: ${String(step.get('name'))} has no commands`);
        }
        const parts = commands.items
          .filter((item): item is Scalar<string> => isScalar(item))
          .map((item) => located(item, source, counter));
        return {
          file,
          phase: String(phase.get('name')),
          step: String(step.get('name')),
          text: parts.map(({ text }) => text).join('\n'),
          lines: parts.flatMap(({ lines }) => lines),
        };
      }),
  );
  return { file, parameters, blocks };
}

/**
 * The block with each `{{ Name }}` replaced: by the given value, else the default. Throws for what
 * the document does not declare.
 */
export function substitute(
  { text, file }: Block,
  { parameters }: ComponentDocument,
  values: Record<string, string>,
): string {
  return text.replaceAll(/\{\{(.*?)\}\}/g, (_, inner: string) => {
    const name = inner.trim();
    const value = values[name] ?? parameters.get(name);
    if (!parameters.has(name) || value === undefined) {
      throw new Error(`${file}: {{ ${name} }} is no parameter with a value`);
    }
    return value;
  });
}

function maps(node: unknown): YAMLMap[] {
  return isSeq(node) ? node.items.filter((item) => isMap(item)) : [];
}

function located(
  scalar: Scalar<string>,
  source: string,
  counter: LineCounter,
): { text: string; lines: number[] } {
  const start = scalar.range?.[0] ?? 0;
  // The text of `|` begins on the line below it.
  const first = counter.linePos(start).line + (source[start] === '|' ? 1 : 0);
  const text = scalar.value.replace(/\n$/, '');
  return { text, lines: text.split('\n').map((_, index) => first + index) };
}
