/**
 * A member of an answer without which the answer says nothing. Where it is missing or empty this
 * throws what an answer that can't be read throws, which is tried again.
 */
export function told<Value>(
  value: Value | null | undefined,
  member: string,
  { $metadata }: { $metadata: object },
): Value {
  if (value !== undefined && value !== null && value !== '') return value;
  throw Object.assign(new SyntaxError(`the answer has no ${member}`), { $metadata });
}

/** The same of a set of EC2's, which is there, and empty, where there is nothing in it. */
export function toldSet(
  answer: Readonly<Record<string, unknown>>,
  name: string,
  output: { $metadata: object },
): unknown {
  return Object.hasOwn(answer, name) ? answer[name] : told(undefined, name, output);
}
