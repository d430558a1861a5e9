import { toJson } from '../hidden-characters.ts';

/** What each output of a command holds, by name. */
export type OutputDescriptions<Outputs extends object> = Readonly<Record<keyof Outputs, string>>;

/** Sets all outputs of a command. */
export async function publish(
  outputs: object,
  setOutput: (name: string, value: string) => Promise<void>,
): Promise<void> {
  for (const [name, value] of Object.entries(outputs) as [string, unknown][]) {
    await setOutput(name, textOf(value));
  }
}

/**
 * The text of an output: a text as it is, `undefined` as the empty text, all else as JSON, in which
 * nothing hides.
 */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : value === undefined ? '' : toJson(value);
}
