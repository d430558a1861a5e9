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
