import { parseDocument } from 'yaml';

export type Json = Record<string, unknown>;
/** Ends the reading of a policy with a PolicyError. */
export type Refuse = (problem: string) => never;

/** Reads JSON. */
export function jsonOf(text: string, refuse: Refuse): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse('is no JSON');
  }
  // JSON.parse would take the last of two, and half a condition would be gone.
  const twice = parseDocument(text, { schema: 'json' }).errors.find(
    ({ code }) => code === 'DUPLICATE_KEY',
  );
  return twice ? refuse(`has a key twice, at character ${String(twice.pos[0] + 1)}`) : value;
}

export function objectOf(value: unknown, what: string, refuse: Refuse): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Json)
    : refuse(`${what} is no object`);
}

/** One text, or several; `undefined` where the element is not there. */
export function listOf(value: unknown, element: string, refuse: Refuse): string[] | undefined {
  if (value === undefined) return undefined;
  const list = [value].flat() as unknown[];
  if (list.length === 0 || !list.every((one) => typeof one === 'string' && one !== '')) {
    refuse(`${element} is neither a text nor a list of texts`);
  }
  return list as string[];
}
